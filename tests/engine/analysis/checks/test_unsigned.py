"""Unsigned: rules that no named clinician has approved."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.errors import RuleBookError
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, found, rule_book
from tests.engine.language.books import HERE

TITLE = "rule_book.toml"
PAGE = (HERE / "base" / "rules" / TITLE).read_text(encoding="utf-8")
SIGNED = """[[approvals]]
name = "A. Clinician"
role = "Clinical safety officer"
date = "2026-11-01"
"""

TWO_RULES = """\
@source:A-guideline @evidence:general
Feature: Earache

  Scenario: Children
    Given the problem is earache
    And the patient is under 18 years
    Then send them to a GP today

  @approved-by:A-Clinician
  Scenario: Adults
    Given the problem is earache
    And the patient is 18 years or older
    Then send them to a GP this week
"""


def test_a_book_that_nobody_has_signed_says_so(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {}), "unsigned") == [
        Finding(
            check="unsigned",
            severity=Severity.NOTE,
            message="No named clinician has approved 7 of 7 rules.",
            advice="A clinician who signs stands in the title page or in `@approved-by`.",
            location=Location("rules/rule_book.toml", 1),
        )
    ]


def test_a_book_with_a_name_on_its_title_page_is_signed(tmp_path: Path) -> None:
    page = PAGE.replace("approvals = []\n", "") + SIGNED
    assert found(rule_book(tmp_path, {TITLE: page}), "unsigned") == []


def test_rules_may_be_signed_one_at_a_time(tmp_path: Path) -> None:
    (finding,) = found(rule_book(tmp_path, {EARACHE: TWO_RULES}), "unsigned")
    assert finding.message == "No named clinician has approved 8 of 9 rules."


def test_a_book_of_which_every_rule_is_signed_is_signed(tmp_path: Path) -> None:
    rule_book(tmp_path, {EARACHE: TWO_RULES})
    rules = tmp_path / "rules"
    signed = {
        file.relative_to(rules).as_posix(): f"@approved-by:A-Clinician {file.read_text('utf-8')}"
        for file in rules.rglob("*.feature")
    }
    assert found(rule_book(tmp_path, signed), "unsigned") == []


def test_a_book_that_nobody_has_signed_cannot_call_itself_approved(tmp_path: Path) -> None:
    page = PAGE.replace('"draft"', '"approved"')
    with pytest.raises(RuleBookError, match="This rule book is approved by nobody"):
        rule_book(tmp_path, {TITLE: page})
