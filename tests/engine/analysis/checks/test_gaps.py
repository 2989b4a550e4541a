"""Gaps: people whom no rule decides about although every question was answered."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.model.age import read_age
from engine.model.decision import Status
from engine.source import Location
from tests.engine.analysis.checks.books import (
    EARACHE,
    HEARING,
    WORDS,
    decided,
    found,
    in_words,
    rule_book,
)

BAD = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Children
    Given the patient is under 18 years
    Then send them to a GP today

  Scenario: Adults
    Given the patient is 19 years or older
    Then send them to a GP this week
"""
GOOD = BAD.replace("19 years", "18 years")


def with_conditions(one: str, other: str) -> str:
    """Return the two rules with other conditions."""
    ages = ("the patient is under 18 years", "the patient is 19 years or older")
    return BAD.replace(ages[0], one).replace(ages[1], other)


def test_people_between_two_ages_are_left_out(tmp_path: Path) -> None:
    (gap,) = found(rule_book(tmp_path, {EARACHE: BAD}), "gaps")
    assert in_words(gap) == Finding(
        check="gaps",
        severity=Severity.ERROR,
        message="Earache: no rule decides about some people.",
        advice="Write a rule for them. Until then they go where no rule decides.",
        location=Location("rules/vocabulary/words.toml", 55),
        problem="earache",
    )


def test_the_contact_that_is_shown_is_decided_by_no_rule_and_asked_nothing(tmp_path: Path) -> None:
    book = rule_book(tmp_path, {EARACHE: BAD})
    (gap,) = found(book, "gaps")
    assert gap.witness is not None
    assert read_age("18 years") <= read_age(gap.witness.patient.age) < read_age("19 years")
    decision = decided(book, gap)
    assert decision.status is Status.DECIDED
    assert decision.decided_by is None
    assert decision.questions == ()


def test_where_one_age_begins_as_the_other_ends_nobody_is_left_out(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: GOOD}), "gaps") == []


def test_an_answer_that_nobody_knows_leaves_people_out(tmp_path: Path) -> None:
    text = with_conditions("the patient hears less", "the patient hears as before")
    book = rule_book(tmp_path, {EARACHE: text, WORDS: HEARING})
    (gap,) = found(book, "gaps")
    assert gap.witness is not None
    assert gap.witness.facts == {"hears_less": "unknown"}
    assert decided(book, gap).decided_by is None


def test_a_rule_for_what_nobody_knows_closes_the_gap(tmp_path: Path) -> None:
    text = with_conditions("the patient hears less", "the patient hears as before")
    more = """
  Scenario: Nobody knows
    Given it is not known whether the patient hears less
    Then send them to a GP today
"""
    assert found(rule_book(tmp_path, {EARACHE: text + more, WORDS: HEARING}), "gaps") == []


def test_a_sex_that_is_not_known_leaves_people_out(tmp_path: Path) -> None:
    text = with_conditions("the patient is female", "the patient is male")
    book = rule_book(tmp_path, {EARACHE: text})
    (gap,) = found(book, "gaps")
    assert gap.witness is not None
    assert gap.witness.patient.sex == "unknown"
    assert decided(book, gap).decided_by is None


def test_whoever_need_not_be_asked_is_taken_as_no_and_not_left_out(tmp_path: Path) -> None:
    either = """\
any of these:
      | the patient is not pregnant                    |
      | it is not known whether the patient is pregnant |"""
    text = with_conditions("the patient is pregnant", either)
    assert found(rule_book(tmp_path, {EARACHE: text}), "gaps") == []


@pytest.mark.parametrize("age", ["1 day or older", "under 130 years"])
def test_nobody_is_too_young_or_too_old_to_be_left_out(tmp_path: Path, age: str) -> None:
    text = with_conditions(f"the patient is {age}", "the patient is between 30 and 40 years")
    book = rule_book(tmp_path, {EARACHE: text})
    (gap,) = found(book, "gaps")
    assert decided(book, gap).decided_by is None


def test_questions_that_are_still_open_are_no_gap(tmp_path: Path) -> None:
    text = with_conditions(
        "the patient hears less",
        "any of these:\n      | the patient hears as before |\n"
        "      | it is not known whether the patient hears less |",
    )
    assert found(rule_book(tmp_path, {EARACHE: text, WORDS: HEARING}), "gaps") == []


def test_a_problem_without_any_rule_is_one_gap(tmp_path: Path) -> None:
    (gap,) = found(rule_book(tmp_path, {}), "gaps")
    assert gap.problem == "earache"
