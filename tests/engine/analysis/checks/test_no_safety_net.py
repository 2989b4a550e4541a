"""No safety net: a pharmacist or self-care, with the general words of the body system only."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.checks.books import ARRANGEMENTS, WORDS, found, rule_book

ITCH = "problems/itch.feature"
PLACES = """\
[skin]
system_name  = "Skin"
advice       = ["Keep it cool."]
come_back_if = "it spreads"

[itch]
name     = "Itch"
synonyms = ["itching"]
kinds    = ["infection"]
system   = "skin"

[clinic]
name        = "the skin clinic"
label       = "Skin clinic"
level       = "specialist"
family      = "skin"
bookable_by = "reception"

[nurse]
name        = "the practice nurse"
label       = "Practice nurse"
level       = "nurse"
family      = "nurse"
bookable_by = "reception"

[self_care]
name        = "self-care"
label       = "Self-care"
level       = "self_care"
family      = "self"
bookable_by = "anyone"

[office]
name        = "the practice office"
label       = "Practice office"
level       = "admin"
family      = "office"
bookable_by = "anyone"
"""

BAD = """\
@source:A-guideline @evidence:general
Feature: Itch

  Scenario: Itch
    Given the problem is itch
    Then send them to the pharmacist today
"""
GOOD = f'{BAD}    And ask them to come back if "it bleeds, or a week of treatment has not helped"\n'


def test_a_pharmacist_with_the_general_words_only_is_worth_a_look(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {ITCH: BAD, WORDS: PLACES}), "no safety net") == [
        Finding(
            check="no safety net",
            severity=Severity.WARNING,
            message='"Itch" has no safety net of its own.',
            advice='Add `And ask them to come back if "..."`.',
            location=Location("rules/problems/itch.feature", 4, 3),
            rules=("problems/itch/itch",),
        )
    ]


def test_words_of_its_own_are_a_safety_net(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {ITCH: GOOD, WORDS: PLACES}), "no safety net") == []


@pytest.mark.parametrize(
    ("where", "needs_its_own"),
    [
        ("999 now", False),
        ("a GP this week", False),
        ("the skin clinic this week", False),
        ("the pharmacist this week", True),
        ("the practice nurse this week", False),
        ("self-care this week", True),
        ("the practice office this week", False),
    ],
)
def test_only_a_pharmacist_and_self_care_need_words_of_their_own(
    tmp_path: Path, where: str, *, needs_its_own: bool
) -> None:
    text = BAD.replace("the pharmacist today", where)
    findings = found(rule_book(tmp_path, {ITCH: text, WORDS: PLACES}), "no safety net")
    assert bool(findings) is needs_its_own


def test_advice_is_no_safety_net(tmp_path: Path) -> None:
    text = f'{BAD}    And advise "Do not scratch."\n'
    assert len(found(rule_book(tmp_path, {ITCH: text, WORDS: PLACES}), "no safety net")) == 1


def test_an_arrangement_sends_nobody_and_needs_none(tmp_path: Path) -> None:
    arranged = """\
@source:A-guideline @evidence:general
Feature: Longer

  Scenario: Falls
    Given the number of falls is 2 or more
    Then allow 20 minutes
"""
    book = rule_book(tmp_path, {ITCH: GOOD, ARRANGEMENTS: arranged, WORDS: PLACES})
    assert found(book, "no safety net") == []
