"""Slower: a rule decides by its level although another that holds too would be sooner."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.checks.books import (
    EARACHE,
    GENERAL,
    WORDS,
    decided,
    found,
    held,
    in_words,
    rule_book,
)

PLACES = """\
[crisis_team]
name        = "the crisis team"
label       = "Crisis team"
level       = "emergency"
family      = "crisis"
bookable_by = "anyone"

[hearing_clinic]
name        = "the hearing clinic"
label       = "Hearing clinic"
level       = "specialist"
family      = "hearing"
bookable_by = "reception"

[nurse]
name        = "the practice nurse"
label       = "Practice nurse"
level       = "nurse"
family      = "nurse"
bookable_by = "reception"

[within_3_days]
phrase      = "within 3 days"
label       = "Within 3 days"
rank        = 4
colour      = "green"
clock_hours = 72

[within_3_working_days]
phrase       = "within 3 working days"
label        = "Within 3 working days"
rank         = 5
colour       = "green"
working_days = 3

[within_7_days]
phrase      = "within 7 days"
label       = "Within 7 days"
rank        = 6
colour      = "green"
clock_hours = 168
"""

BAD = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Everybody
    Given the patient is under 130 years
    Then send them to the hearing clinic within 3 days
    And ask them to come back if "it gets worse"

  Scenario: Two weeks
    Given it has lasted 14 days or more
    Then send them to a GP within 7 days
"""
GOOD = BAD.replace("within 7 days", "within 3 days")
"""As soon as the other is soon enough."""

IDS = ("problems/earache/two-weeks", "problems/earache/everybody")


def sent_to(decides: str, sooner: str) -> str:
    """Return the two rules with other places to go."""
    return BAD.replace("a GP within 7 days", decides).replace(
        "the hearing clinic within 3 days", sooner
    )


def test_a_clinician_in_a_week_decides_over_a_specialist_in_three_days(tmp_path: Path) -> None:
    book = rule_book(tmp_path, {EARACHE: BAD, WORDS: PLACES})
    (slower,) = found(book, "slower")
    assert in_words(slower) == Finding(
        check="slower",
        severity=Severity.WARNING,
        message='Earache: "Two weeks" (a GP within 7 days) decides although '
        '"Everybody" (the hearing clinic within 3 days) is sooner.',
        advice="Give these people the shorter time in the first rule, or leave them out of it.",
        location=Location("rules/problems/earache.feature", 12, 3),
        rules=IDS,
        problem="earache",
    )


def test_the_contact_that_is_shown_is_decided_by_the_first_and_the_other_held(
    tmp_path: Path,
) -> None:
    book = rule_book(tmp_path, {EARACHE: BAD, WORDS: PLACES})
    (slower,) = found(book, "slower")
    decision = decided(book, slower)
    assert decision.decided_by == IDS[0]
    assert held(decision) == list(IDS)
    (sooner,) = decision.also
    assert (sooner.destination, sooner.time_frame) == ("hearing_clinic", "within_3_days")


def test_a_clinician_in_the_same_time_is_not_slower(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: GOOD, WORDS: PLACES}), "slower") == []


def test_people_who_are_left_out_of_the_first_rule_do_not_wait(tmp_path: Path) -> None:
    text = BAD.replace("the patient is under 130 years", "it has lasted less than 14 days")
    assert found(rule_book(tmp_path, {EARACHE: text, WORDS: PLACES}), "slower") == []


@pytest.mark.parametrize(
    ("decides", "sooner"),
    [
        ("the crisis team within 7 days", "a GP within 3 days"),
        ("the crisis team within 7 days", "the hearing clinic within 3 days"),
        ("a GP within 7 days", "the hearing clinic within 3 working days"),
        ("a GP this week", "the hearing clinic today"),
    ],
)
def test_emergency_places_clinicians_and_specialists_are_compared(
    tmp_path: Path, decides: str, sooner: str
) -> None:
    book = rule_book(tmp_path, {EARACHE: sent_to(decides, sooner), WORDS: PLACES})
    (slower,) = [each for each in found(book, "slower") if each.rules == IDS]
    assert slower.severity is Severity.WARNING
    assert decided(book, slower).decided_by == IDS[0]
    assert IDS[1] in held(decided(book, slower))


@pytest.mark.parametrize(
    ("decides", "later"),
    [
        ("a GP within 7 days", "the pharmacist within 3 days"),
        ("a GP within 7 days", "the practice nurse within 3 days"),
        ("a GP within 3 days", "the hearing clinic within 7 days"),
        ("a GP within 3 working days", "the hearing clinic within 3 days"),
        ("a GP within 3 days", "the hearing clinic within 3 working days"),
        ("a GP now", "the hearing clinic within 3 days"),
        ("a GP this week", "the hearing clinic within 7 days"),
    ],
)
def test_nobody_waits_for_the_more_cautious_of_these(
    tmp_path: Path, decides: str, later: str
) -> None:
    book = rule_book(tmp_path, {EARACHE: sent_to(decides, later), WORDS: PLACES})
    assert found(book, "slower") == []


def test_with_a_rule_for_any_problem_it_is_a_note(tmp_path: Path) -> None:
    own, _, general = BAD.partition("\n  Scenario: Two weeks")
    general = f"""\
@source:A-guideline @evidence:general
Feature: Any problem

  Scenario: Two weeks{general}"""
    book = rule_book(tmp_path, {EARACHE: own, GENERAL: general, WORDS: PLACES})
    (slower,) = found(book, "slower")
    assert slower.severity is Severity.NOTE
    assert slower.rules == ("general/more/two-weeks", IDS[1])
    assert slower.location == Location("rules/general/more.feature", 4, 3)


def test_two_rules_for_any_problem_are_left_alone(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {GENERAL: BAD, WORDS: PLACES}), "slower") == []


def test_a_pair_of_rules_about_two_problems_is_listed_once(tmp_path: Path) -> None:
    text = BAD.replace(
        "Given the problem is earache",
        "Given the problem is one of:\n      | earache |\n      | sore throat |",
    )
    book = rule_book(tmp_path, {"problems/infections.feature": text, WORDS: PLACES})
    pairs = [finding.rules for finding in found(book, "slower")]
    both = ("problems/infections/two-weeks", "problems/infections/everybody")
    assert pairs.count(both) == 1
