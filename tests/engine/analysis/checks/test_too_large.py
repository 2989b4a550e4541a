"""Too large: a rule that durable-rules could not run is named before anything runs it."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.model.rules import RuleBook
from engine.runtime.limits import TooLargeError
from engine.runtime.navigator import Navigator
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, WORDS, found, rule_book

HEADER = """\
@source:A-guideline @evidence:general
Feature: Earache

  Scenario: Some signs
    Given the problem is earache
"""


def signs(count: int, of: int) -> dict[str, str]:
    """Return a rule that holds with so many of so many signs, and their words."""
    rows = "".join(f"      | sign {number} |\n" for number in range(of))
    words = "".join(
        f'[sign_{number}]\nstatement = "sign {number}"\nquestion = "Is there sign {number}?"\n'
        for number in range(of)
    )
    step = f"    And at least {count} of these:\n{rows}"
    return {EARACHE: f"{HEADER}{step}    Then send them to a GP today\n", WORDS: words}


def book_of(at: Path, count: int, of: int) -> RuleBook:
    return rule_book(at, signs(count, of))


def test_a_rule_that_can_hold_in_too_many_ways_is_found(tmp_path: Path) -> None:
    book = book_of(tmp_path, 6, 12)
    assert found(book, "too large") == [
        Finding(
            check="too large",
            severity=Severity.ERROR,
            message='"Some signs" cannot be run: it can hold in 924 different ways; '
            "500 can be run.",
            advice="Write it as several rules, each with a part of the table.",
            location=Location("rules/problems/earache.feature", 4, 3),
            rules=("problems/earache/some-signs",),
            problem="earache",
        )
    ]
    with pytest.raises(TooLargeError, match="problems/earache/some-signs"):
        Navigator(book).prepare()


DEFINED = """\
@source:A-guideline @evidence:general
Feature: Defined

  @rf_many
  Scenario: Too many signs
"""


def test_a_definition_that_can_hold_in_too_many_ways_is_found(tmp_path: Path) -> None:
    files = signs(6, 12)
    step = files[EARACHE].removeprefix(HEADER).replace("    And at", "    Given at")
    files["red_flags/defined.feature"] = DEFINED + step
    del files[EARACHE]
    book = rule_book(tmp_path, files)
    assert [(each.rules, each.location.line) for each in found(book, "too large")] == [
        (("red_flags/defined/too-many-signs",), 5)
    ] * len(found(book, "too large"))
    assert found(book, "too large")
    with pytest.raises(TooLargeError, match="rf_many"):
        Navigator(book)


def test_a_rule_within_the_limits_is_not(tmp_path: Path) -> None:
    book = book_of(tmp_path, 2, 12)
    assert found(book, "too large") == []
    Navigator(book).prepare()
