"""Unsourced: rules that claim good evidence and name no source but this project."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.checks.books import (
    ARRANGEMENTS,
    EARACHE,
    STREAMS,
    found,
    rule_book,
)

BAD = """\
@source:Signpost-proposal @evidence:general
Feature: Earache

  Scenario: Three weeks
    Given the problem is earache
    And it has lasted 21 days or more
    Then send them to a GP this week
"""
GOOD = BAD.replace("@evidence:general", "@evidence:proposed")


def test_a_rule_of_this_project_may_not_look_like_guidance(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: BAD}), "unsourced") == [
        Finding(
            check="unsourced",
            severity=Severity.ERROR,
            message='"Three weeks" is said to be general, but names no source.',
            advice="Name the source, or tag it `@evidence:proposed`.",
            location=Location("rules/problems/earache.feature", 4, 3),
            rules=("problems/earache/three-weeks",),
        )
    ]


def test_a_proposal_that_says_so_may_stand(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: GOOD}), "unsourced") == []


@pytest.mark.parametrize(
    ("evidence", "needs_a_source"),
    [
        ("re-read", True),
        ("general", True),
        ("founding", True),
        ("proposed", False),
        ("disputed", False),
    ],
)
def test_every_grade_but_two_needs_a_source(
    tmp_path: Path, evidence: str, *, needs_a_source: bool
) -> None:
    text = BAD.replace("@evidence:general", f"@evidence:{evidence}")
    findings = found(rule_book(tmp_path, {EARACHE: text}), "unsourced")
    assert bool(findings) is needs_a_source


@pytest.mark.parametrize(
    ("sources", "is_own"),
    [
        ("@source:Signpost", True),
        ("@source:Signpost-proposal @source:Signpost-founding-text", True),
        ("@source:NICE-NG12", False),
        ("@source:NICE-NG12 @source:Signpost-proposal", False),
    ],
)
def test_one_source_of_others_is_enough(tmp_path: Path, sources: str, *, is_own: bool) -> None:
    text = BAD.replace("@source:Signpost-proposal", sources)
    assert bool(found(rule_book(tmp_path, {EARACHE: text}), "unsourced")) is is_own


def test_streams_and_arrangements_need_a_source_too(tmp_path: Path) -> None:
    header = BAD.split("  Scenario", maxsplit=1)[0]
    falls = f"{header}  Scenario: Falls\n    Given the number of falls is 5 or more\n"
    files = {
        STREAMS: f"{falls}    Then the stream is high\n",
        ARRANGEMENTS: f"{falls}    Then allow 20 minutes\n",
    }
    findings = found(rule_book(tmp_path, files), "unsourced")
    assert [finding.rules for finding in findings] == [
        ("streams/more/falls",),
        ("arrangements/arrangements/falls",),
    ]
