"""Redundant: rules without which everybody would still go to the same place as soon."""

from pathlib import Path

from engine.analysis.findings import Finding, Severity
from engine.runtime.navigator import Navigator
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, GENERAL, WORDS, found, rule_book

BAD = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: An older person with a rash
    Given there is a rash
    And the patient is 65 years or older
    Then send them to a GP today

  Scenario: With a rash
    Given there is a rash
    Then send them to a GP today
"""
GOOD = BAD.replace("a GP today", "a GP now", 1)

NURSE = """\
[nurse]
name        = "the nurse practitioner"
label       = "Nurse practitioner"
level       = "clinician"
family      = "nurse"
bookable_by = "reception"
"""


def test_a_rule_for_some_of_the_people_of_another_changes_nothing(tmp_path: Path) -> None:
    book = rule_book(tmp_path, {EARACHE: BAD})
    (finding,) = found(book, "redundant")
    assert finding == Finding(
        check="redundant",
        severity=Severity.WARNING,
        message='Without "An older person with a rash" everybody would still go where they go now.',
        advice="Remove it, or say what it is for.",
        location=Location("rules/problems/earache.feature", 7, 3),
        rules=("problems/earache/an-older-person-with-a-rash",),
        witness=finding.witness,
    )
    assert finding.witness is not None
    assert Navigator(book).decide(finding.witness).decided_by == finding.rules[0]


def test_a_rule_that_says_something_of_its_own_is_needed(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: GOOD}), "redundant") == []


def test_a_rule_for_another_place_is_needed_though_no_more_cautious(tmp_path: Path) -> None:
    text = BAD.replace("a GP", "the nurse practitioner", 1)
    assert found(rule_book(tmp_path, {EARACHE: text, WORDS: NURSE}), "redundant") == []


CHAIN = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Under 20
    Given the patient is under 20 years
    Then send them to a GP today

  Scenario: From 10
    Given the patient is 10 years or older
    Then send them to a GP today
"""


def test_rules_of_which_each_sees_to_somebody_alone_are_all_needed(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: CHAIN}), "redundant") == []


def test_rules_that_make_each_other_needless_are_all_listed(tmp_path: Path) -> None:
    again = """
  Scenario: An old person
    Given the patient is 20 years or older
    Then send them to a GP today
"""
    findings = found(rule_book(tmp_path, {EARACHE: CHAIN + again}), "redundant")
    assert {finding.rules for finding in findings} == {
        ("problems/earache/an-old-person",),
        ("problems/earache/from-10",),
    }


def test_a_rule_for_any_problem_is_needed_when_it_is_in_one(tmp_path: Path) -> None:
    general = """\
@source:A-guideline @evidence:general
Feature: Any infection

  Scenario: A rash
    Given the problem is an infection
    And there is a rash
    Then send them to a GP today
    And say "We will see it today."
"""
    book = rule_book(tmp_path, {EARACHE: BAD, GENERAL: general})
    assert ("general/more/a-rash",) not in [each.rules for each in found(book, "redundant")]
    only_earache = general.replace("an infection", "earache")
    book = rule_book(tmp_path, {EARACHE: BAD, GENERAL: only_earache})
    assert ("general/more/a-rash",) in [each.rules for each in found(book, "redundant")]
