"""Out of date: rules that were to be reviewed by a day that has passed."""

from datetime import date
from pathlib import Path

from engine.analysis.examine import examine
from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, rule_book

RULE = """\
@source:A-guideline @evidence:general @reviewed:2025-03-01 @review-by:2026-03-01
Feature: Earache

  Scenario: Three weeks
    Given the problem is earache
    And it has lasted 21 days or more
    Then send them to a GP this week
"""


def out_of_date(at: Path, text: str, today: date) -> list[Finding]:
    findings = examine(rule_book(at, {EARACHE: text}), today=today).findings
    return [finding for finding in findings if finding.check == "out of date"]


def test_the_day_after_the_review_was_due_a_rule_is_out_of_date(tmp_path: Path) -> None:
    assert out_of_date(tmp_path, RULE, date(2026, 3, 2)) == [
        Finding(
            check="out of date",
            severity=Severity.ERROR,
            message='"Three weeks" was to be reviewed by 2026-03-01.',
            advice="Review it, and set `@reviewed` and `@review-by` anew.",
            location=Location("rules/problems/earache.feature", 4, 3),
            rules=("problems/earache/three-weeks",),
        )
    ]


def test_on_the_very_day_it_is_not(tmp_path: Path) -> None:
    assert out_of_date(tmp_path, RULE, date(2026, 3, 1)) == []


def test_the_tag_of_the_scenario_counts_over_that_of_the_feature(tmp_path: Path) -> None:
    text = RULE.replace("  Scenario", "  @review-by:2027-03-01\n  Scenario")
    assert out_of_date(tmp_path, text, date(2026, 3, 2)) == []
    assert len(out_of_date(tmp_path, text, date(2027, 3, 2))) == 1


def test_a_rule_that_names_no_day_never_grows_old(tmp_path: Path) -> None:
    text = RULE.replace(" @review-by:2026-03-01", "")
    assert out_of_date(tmp_path, text, date(2126, 3, 2)) == []
