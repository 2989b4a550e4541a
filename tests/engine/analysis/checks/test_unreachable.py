"""Unreachable: rules that hold of somebody and never decide."""

from pathlib import Path

from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, GENERAL, found, rule_book

BAD = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: With a rash
    Given there is a rash
    Then send them to a GP today

  Scenario: With a rash for a week
    Given there is a rash
    And it has lasted 7 days or more
    Then send them to a GP this week
"""
GOOD = BAD.replace("today", "soon").replace("this week", "today").replace("soon", "this week")

ID = "problems/earache/with-a-rash-for-a-week"


def test_a_slower_rule_for_some_of_the_same_people_never_decides(tmp_path: Path) -> None:
    (finding,) = found(rule_book(tmp_path, {EARACHE: BAD}), "unreachable")
    covering = finding.rules[1:]  # a red flag may be among them: then it decides
    assert "problems/earache/with-a-rash" in covering
    assert finding == Finding(
        check="unreachable",
        severity=Severity.ERROR,
        message='"With a rash for a week" can never decide. '
        f"Whenever it holds, one of these does: {', '.join(covering)}.",
        advice="Remove it, or leave its people out of the rules that are more cautious.",
        location=Location("rules/problems/earache.feature", 11, 3),
        rules=(ID, *covering),
        witness=finding.witness,
    )
    assert finding.witness is not None
    assert finding.witness.facts == {"rash": "yes", "days": 7}


def test_the_exception_as_the_more_cautious_rule_decides(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, {EARACHE: GOOD}), "unreachable") == []


def test_several_rules_may_cover_one_together(tmp_path: Path) -> None:
    text = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Children
    Given the patient is under 18 years
    Then send them to a GP today

  Scenario: Adults
    Given the patient is 18 years or older
    Then send them to a GP today

  Scenario: With a rash
    Given there is a rash
    Then send them to a GP this week
"""
    (finding,) = found(rule_book(tmp_path, {EARACHE: text}), "unreachable")
    assert finding.rules[0] == "problems/earache/with-a-rash"
    assert set(finding.rules[1:]) >= {"problems/earache/children", "problems/earache/adults"}
    somebody_left = text.replace("18 years or older", "19 years or older")
    assert found(rule_book(tmp_path, {EARACHE: somebody_left}), "unreachable") == []


def test_between_equally_cautious_rules_the_name_decides(tmp_path: Path) -> None:
    alike = BAD.replace("this week", "today")
    (finding,) = found(rule_book(tmp_path, {EARACHE: alike}), "unreachable")
    assert finding.rules[0] == ID
    renamed = alike.replace("With a rash for a week", "A week of rash")
    assert found(rule_book(tmp_path, {EARACHE: renamed}), "unreachable") == []


def test_a_rule_that_can_never_hold_is_a_contradiction_instead(tmp_path: Path) -> None:
    never = BAD.replace("    And it has", "    And there is drooling\n    And it has").replace(
        "there is drooling", "it has lasted less than 7 days"
    )
    book = rule_book(tmp_path, {EARACHE: never})
    assert found(book, "unreachable") == []
    assert len(found(book, "contradictions")) == 1


def test_a_rule_for_any_problem_is_reachable_when_it_decides_in_one(tmp_path: Path) -> None:
    everybody = BAD.split("  Scenario: With a rash for", maxsplit=1)[0].replace(
        "there is a rash", "the patient is under 130 years"
    )
    oldest = f"""{everybody}
  Scenario: The oldest
    Given the patient is 130 years or older
    Then send them to a GP today
"""
    general = """\
@source:A-guideline @evidence:general
Feature: Any infection

  Scenario: A rash
    Given the problem is an infection
    And there is a rash
    Then send them to a GP this week
"""
    book = rule_book(tmp_path, {EARACHE: oldest, GENERAL: general})
    assert found(book, "unreachable") == []
    only_earache = general.replace("an infection", "earache")
    (finding,) = found(rule_book(tmp_path, {EARACHE: oldest, GENERAL: only_earache}), "unreachable")
    assert finding.rules[0] == "general/more/a-rash"


def test_what_covers_a_rule_is_named_for_each_of_its_problems(tmp_path: Path) -> None:
    everybody = """\
@source:A-guideline @evidence:general
Feature: Everybody

  Scenario: Everybody
    Given the problem is earache
    Then send them to a GP now
"""
    rash = """\
@source:A-guideline @evidence:general
Feature: Infections

  Scenario: A rash
    Given the problem is an infection
    And there is a rash
    Then send them to a GP this week
"""
    files = {
        EARACHE: everybody,
        "problems/throat.feature": everybody.replace("earache", "sore throat"),
        "problems/rash.feature": rash,
    }
    findings = found(rule_book(tmp_path, files), "unreachable")
    (finding,) = [each for each in findings if each.rules[0] == "problems/rash/a-rash"]
    assert "problems/earache/everybody" in finding.rules
    assert "problems/throat/everybody" in finding.rules
