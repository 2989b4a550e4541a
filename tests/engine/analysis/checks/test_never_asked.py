"""Never asked: a rule about a problem rests on a red flag that nobody asks for there."""

from pathlib import Path

from engine.analysis.findings import Finding, Severity
from engine.model.contact import Contact
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, GENERAL, WORDS, found, rule_book

BAD = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Drooling as well
    Given there is drooling
    And the patient is under 5 years
    Then send them to a GP now
"""
GOOD = BAD.replace(
    "    Given the problem is earache\n",
    "    Given the problem is earache\n    And reception has ruled out:\n      | drooling |\n",
)


def asked(book: RuleBook) -> list[str]:
    """Return what reception asks first about a child with earache."""
    contact = {"problem": "earache", "patient": {"age": "2 years", "sex": "male"}}
    questions = Navigator(book).decide(Contact.model_validate(contact)).questions
    return [question.fact for question in questions]


def test_a_red_flag_that_the_problem_does_not_list_is_never_asked(tmp_path: Path) -> None:
    book = rule_book(tmp_path, {EARACHE: BAD})
    assert "rf_drooling" not in asked(book)
    (finding,) = found(book, "never asked")
    assert finding == Finding(
        check="never asked",
        severity=Severity.WARNING,
        message='Earache: "Drooling as well" needs rf_drooling.',
        advice="Add it to what reception rules out, or leave it out of the rule.",
        location=Location("rules/problems/earache.feature", 7, 3),
        rules=("problems/earache/drooling-as-well",),
        problem="earache",
        witness=finding.witness,
    )
    assert finding.witness is not None
    assert finding.witness.facts == {"rf_drooling": "yes"}


def test_a_red_flag_that_the_problem_lists_is_asked(tmp_path: Path) -> None:
    book = rule_book(tmp_path, {EARACHE: GOOD})
    assert "rf_drooling" in asked(book)
    assert found(book, "never asked") == []


def test_every_red_flag_that_is_not_asked_is_named(tmp_path: Path) -> None:
    words = """\
[rf_stiff_neck]
red_flag  = true
statement = "a stiff neck"
question  = "Is their neck stiff?"
"""
    neck = """\
@source:A-guideline @evidence:general
Feature: Neck

  Scenario: Stiff neck
    Given there is a stiff neck
    Then send them to 999 now
"""
    text = BAD.replace("the patient is under 5 years", "it is not known whether a stiff neck")
    book = rule_book(tmp_path, {EARACHE: text, WORDS: words, "red_flags/neck.feature": neck})
    (finding,) = found(book, "never asked")
    assert finding.message == 'Earache: "Drooling as well" needs rf_drooling, rf_stiff_neck.'


def test_what_the_record_knows_need_not_be_asked(tmp_path: Path) -> None:
    text = BAD.replace("there is drooling", "the number of falls is 2 or more")
    assert found(rule_book(tmp_path, {EARACHE: text}), "never asked") == []


def test_an_ordinary_question_is_asked_where_a_rule_needs_it(tmp_path: Path) -> None:
    text = BAD.replace("there is drooling", "there is a rash")
    assert found(rule_book(tmp_path, {EARACHE: text}), "never asked") == []


def test_a_rule_for_any_problem_acts_when_a_sign_is_told(tmp_path: Path) -> None:
    text = BAD.replace("the problem is earache", "the problem is an infection")
    assert found(rule_book(tmp_path, {GENERAL: text}), "never asked") == []
