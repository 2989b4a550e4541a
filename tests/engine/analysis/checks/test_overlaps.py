"""Overlaps: two rules that decide together, equally cautious, and name different places."""

from pathlib import Path

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

NURSE = """\
[minor_illness]
name        = "the minor illness clinician"
label       = "Minor illness clinician"
level       = "clinician"
family      = "minor"
bookable_by = "reception"
"""

BAD = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Three weeks
    Given it has lasted 21 days or more
    Then send them to a GP this week

  Scenario: With a rash
    Given there is a rash
    Then send them to the minor illness clinician this week
"""
GOOD = BAD.replace(
    "Given there is a rash", "Given there is a rash\n    And it has lasted less than 21 days"
)

IDS = ("problems/earache/three-weeks", "problems/earache/with-a-rash")


def test_two_places_for_the_same_people_equally_cautious_overlap(tmp_path: Path) -> None:
    (overlap,) = found(rule_book(tmp_path, {EARACHE: BAD, WORDS: NURSE}), "overlaps")
    assert in_words(overlap) == Finding(
        check="overlaps",
        severity=Severity.NOTE,
        message='Earache: "Three weeks" (a GP this week) and '
        '"With a rash" (the minor illness clinician this week) decide alike.',
        advice="Let one of them leave these people out, or accept that either place is right.",
        location=Location("rules/problems/earache.feature", 7, 3),
        rules=IDS,
        problem="earache",
    )


def test_the_contact_that_is_shown_has_the_other_place_as_an_alternative(tmp_path: Path) -> None:
    book = rule_book(tmp_path, {EARACHE: BAD, WORDS: NURSE})
    (overlap,) = found(book, "overlaps")
    decision = decided(book, overlap)
    assert decision.decided_by == IDS[0]
    assert held(decision) == list(IDS)
    assert [other.destination for other in decision.alternatives] == ["minor_illness"]


def test_people_who_are_left_out_of_one_rule_do_not_overlap(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: GOOD, WORDS: NURSE}), "overlaps") == []


def test_a_sooner_rule_decides_and_does_not_overlap(tmp_path: Path) -> None:
    text = BAD.replace("a GP this week", "a GP today")
    assert found(rule_book(tmp_path, {EARACHE: text, WORDS: NURSE}), "overlaps") == []


def test_a_place_of_a_higher_level_decides_and_does_not_overlap(tmp_path: Path) -> None:
    words = NURSE.replace('"clinician"', '"specialist"')
    text = f'{BAD}    And ask them to come back if "it gets worse"\n'
    assert found(rule_book(tmp_path, {EARACHE: text, WORDS: words}), "overlaps") == []


def test_the_same_place_with_other_advice_does_not_overlap(tmp_path: Path) -> None:
    text = BAD.replace("the minor illness clinician", "a GP")
    book = rule_book(tmp_path, {EARACHE: f'{text}    And advise "Rest."\n'})
    assert found(book, "overlaps") == []


def test_rules_that_a_more_cautious_one_always_covers_do_not_overlap(tmp_path: Path) -> None:
    text = f"""{BAD}
  Scenario: The young
    Given the patient is under 65 years
    Then send them to a GP now

  Scenario: The old
    Given the patient is 65 years or older
    Then send them to a GP now
"""
    assert found(rule_book(tmp_path, {EARACHE: text, WORDS: NURSE}), "overlaps") == []


def test_with_a_rule_for_any_problem_it_is_a_note_as_well(tmp_path: Path) -> None:
    own, _, general = BAD.partition("\n  Scenario: With a rash")
    general = f"""\
@source:A-guideline @evidence:general
Feature: Any problem

  Scenario: With a rash{general}"""
    book = rule_book(tmp_path, {EARACHE: own, GENERAL: general, WORDS: NURSE})
    (overlap,) = [f for f in found(book, "overlaps") if f.problem == "earache"]
    assert overlap.severity is Severity.NOTE
    assert set(overlap.rules) == {"general/more/with-a-rash", IDS[0]}
    assert decided(book, overlap).decided_by == overlap.rules[0]


def test_two_rules_for_any_problem_are_left_alone(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {GENERAL: BAD, WORDS: NURSE}), "overlaps") == []
