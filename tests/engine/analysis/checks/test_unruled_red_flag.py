"""Unruled red flag: a problem can end below a clinician and no red flag is ruled out first."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, GENERAL, WORDS, found, rule_book

BAD = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: From one year
    Given the patient is 1 year or older
    Then send them to the pharmacist today
    And ask them to come back if "it is no better in three days"
"""
GOOD = BAD.replace(
    "    Given the problem is earache\n",
    "    Given the problem is earache\n    And reception has ruled out:\n      | drooling |\n",
)

NEW_TODAY = """\
[symptom_today]
statement = "a new symptom today"
question  = "Is there a new symptom today?"
"""
CLINIC = """\
[clinic]
name        = "the hearing clinic"
label       = "Hearing clinic"
level       = "specialist"
family      = "hearing"
bookable_by = "reception"
"""


def test_a_pharmacist_before_any_red_flag_is_ruled_out_is_worth_a_look(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: BAD}), "unruled red flag") == [
        Finding(
            check="unruled red flag",
            severity=Severity.WARNING,
            message="Earache: reception rules out no red flag.",
            advice="List those that somebody with this problem may have.",
            location=Location("rules/vocabulary/words.toml", 55),
            problem="earache",
        )
    ]


def test_one_red_flag_on_the_list_is_enough(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: GOOD}), "unruled red flag") == []


@pytest.mark.parametrize(
    ("where", "is_below"), [("a GP this week", False), ("the hearing clinic this week", True)]
)
def test_a_problem_whose_rules_all_lead_to_a_clinician_needs_no_list(
    tmp_path: Path, where: str, *, is_below: bool
) -> None:
    text = BAD.replace("the pharmacist today", where)
    findings = found(rule_book(tmp_path, {EARACHE: text, WORDS: CLINIC}), "unruled red flag")
    assert bool(findings) is is_below


def test_one_rule_below_a_clinician_is_enough_to_need_one(tmp_path: Path) -> None:
    text = f"""{BAD}
  Scenario: The youngest
    Given the patient is under 1 year
    Then send them to a GP now
"""
    assert len(found(rule_book(tmp_path, {EARACHE: text}), "unruled red flag")) == 1


def test_a_request_that_asks_about_new_symptoms_needs_no_list(tmp_path: Path) -> None:
    asks = f"""{BAD}
  Scenario: Something new
    Given there is a new symptom today
    Then send them to a GP today
"""
    book = rule_book(tmp_path, {EARACHE: asks, WORDS: NEW_TODAY})
    assert found(book, "unruled red flag") == []


def test_a_rule_for_any_problem_counts_for_none(tmp_path: Path) -> None:
    text = BAD.replace("the problem is earache", "the problem is an infection")
    assert found(rule_book(tmp_path, {GENERAL: text}), "unruled red flag") == []
