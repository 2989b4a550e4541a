"""Contradictions: rules that can never hold, because their conditions cannot all be true."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, GENERAL, STREAMS, found, rule_book

BAD = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: The very young and the old
    Given the patient is under 5 years
    And the patient is 65 years or older
    Then send them to a GP today
"""
GOOD = BAD.replace(
    """\
    Given the patient is under 5 years
    And the patient is 65 years or older
""",
    """\
    Given any of these:
      | the patient is under 5 years     |
      | the patient is 65 years or older |
""",
)


def with_conditions(one: str, other: str) -> str:
    """Return the rule with two other conditions."""
    ages = ("the patient is under 5 years", "the patient is 65 years or older")
    return BAD.replace(ages[0], one).replace(ages[1], other)


def test_a_rule_about_nobody_can_never_hold(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: BAD}), "contradictions") == [
        Finding(
            check="contradictions",
            severity=Severity.ERROR,
            message='"The very young and the old" can never hold: '
            "its conditions cannot all be true.",
            advice="Take out the one that is too much.",
            location=Location("rules/problems/earache.feature", 7, 3),
            rules=("problems/earache/the-very-young-and-the-old",),
        )
    ]


def test_a_rule_about_either_can_hold(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: GOOD}), "contradictions") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the patient is under 5 years", "the patient is 5 years or older"),
        ("the patient is female", "the patient is male"),
        ("the patient is pregnant", "the patient is not pregnant"),
        ("there is a rash", "it is not known whether a rash"),
        ("it has lasted 8 days or more", "it has lasted 7 days or less"),
        ("it has lasted 7 days or more", "it has lasted less than 7 days"),
        ("the number of falls is less than 2", "the stream is high"),
        ("the stream is high", "the stream is low"),
        ("the problem is earache", "the problem is sore throat"),
    ],
)
def test_these_are_never_both_so(tmp_path: Path, one: str, other: str) -> None:
    book = rule_book(tmp_path, {EARACHE: with_conditions(one, other)})
    assert len(found(book, "contradictions")) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the patient is under 6 years", "the patient is 5 years or older"),
        ("the patient is male", "the patient is pregnant"),
        ("the patient is not pregnant", "the patient is female"),
        ("it has lasted 7 days or more", "it has lasted 7 days or less"),
        ("it has lasted 7 days or more", "it has lasted less than 8 days"),
        ("the number of falls is 2", "the stream is high"),
        ("the problem is earache", "the problem is an infection"),
    ],
)
def test_these_may_both_be_so(tmp_path: Path, one: str, other: str) -> None:
    book = rule_book(tmp_path, {EARACHE: with_conditions(one, other)})
    assert found(book, "contradictions") == []


def test_a_stream_that_no_rule_concludes_is_nobodys(tmp_path: Path) -> None:
    text = with_conditions("the stream is low", "the patient is 65 years or older")
    assert len(found(rule_book(tmp_path, {EARACHE: text}), "contradictions")) == 1
    concluded = """\
@source:A-guideline @evidence:general
Feature: Low

  Scenario: No falls
    Given the number of falls is 0
    Then the stream is low
"""
    book = rule_book(tmp_path, {EARACHE: text, STREAMS: concluded})
    assert found(book, "contradictions") == []


def test_what_the_background_says_counts_for_every_rule_below(tmp_path: Path) -> None:
    text = BAD.replace(
        "Given the problem is earache",
        "Given the problem is earache\n    And the patient is under 5 years",
    ).replace("    Given the patient is under 5 years\n    And", "    Given")
    assert len(found(rule_book(tmp_path, {EARACHE: text}), "contradictions")) == 1


def test_a_rule_for_any_problem_is_listed_once(tmp_path: Path) -> None:
    text = BAD.replace("the problem is earache", "the problem is an infection")
    (finding,) = found(rule_book(tmp_path, {GENERAL: text}), "contradictions")
    assert finding.rules == ("general/more/the-very-young-and-the-old",)


def test_rules_that_send_nobody_are_not_looked_at(tmp_path: Path) -> None:
    text = """\
@source:A-guideline @evidence:general
Feature: Low

  Scenario: Nobody
    Given the patient is under 5 years
    And the patient is 65 years or older
    Then the stream is low
"""
    assert found(rule_book(tmp_path, {STREAMS: text}), "contradictions") == []
