"""A red flag that is defined over signs: when it is there, when it is not, what is asked of it."""

from pathlib import Path

import pytest

from engine.language.cases import load_cases
from engine.language.loader import load
from engine.model.contact import Contact
from engine.model.decision import Decision
from engine.rehearsal.rehearse import rehearse
from engine.runtime.navigator import Navigator
from tests.engine.analysis.worked_books import laid_out

SIGNS = """\
[breathing]
heading = "Breathing"

[illnesses]
heading = "Illnesses"

[breath]
statement = "breathlessness, or fast breathing"
where     = "breathing"

[gasping]
statement = "gasping at rest"
where     = "breathing"
broader   = ["breath"]

[shaking]
statement = "bad shaking"
where     = "illnesses"

[lithium]
statement  = "the patient takes lithium"
negation   = "the patient does not take lithium"
item       = "lithium"
where      = "illnesses"
asked_by   = "record, else reception"
asked_when = "the patient is 12 years or older"

[fast_pulse]
statement = "a measured pulse of 130 or more"
where     = "breathing"
asked_by  = "told"

[weak]
statement = "the patient feels weak"
negation  = "the patient does not feel weak"
question  = "Do they feel weak?"
"""
FLAGS = """\
@source:A-guideline @evidence:general
Feature: Defined

  @rf_breathless
  Scenario: Severe breathlessness
    Given any of these:
      | gasping at rest                 |
      | a measured pulse of 130 or more |
    Then send them to 999 now

  @rf_lithium
  Scenario: Too much lithium
    Given the patient takes lithium
    And there is bad shaking
    Then send them to a GP today

  @rf_lithium_breathless
  Scenario: Too much lithium in somebody breathless
    Given there are signs of too much lithium
    And there is breathlessness, or fast breathing
    Then send them to 999 now
"""
EARACHE = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache
    And reception has ruled out:
      | severe breathlessness |
      | too much lithium      |

  Scenario: Pharmacist
    Given the patient is 5 years or older
    Then send them to the pharmacist today
    And ask them to come back if "it gets worse"

  Scenario: Weak
    Given the patient feels weak
    Then send them to a GP this week
"""
RULES = {
    "vocabulary/signs.toml": SIGNS,
    "red_flags/defined.feature": FLAGS,
    "problems/earache.feature": EARACHE,
}
NONE = {"breath": "no", "shaking": "no", "weak": "no"}


@pytest.fixture(name="navigator", scope="module")
def _navigator(tmp_path_factory: pytest.TempPathFactory) -> Navigator:
    folders = laid_out(tmp_path_factory.mktemp("book"), RULES, {})
    return Navigator(load(folders.rules))


def decided(navigator: Navigator, age: str = "40 years", **facts: str) -> Decision:
    contact = Contact.model_validate(
        {"problem": "earache", "patient": {"age": age, "sex": "female"}, "facts": facts}
    )
    return navigator.decide(contact)


def place(decision: Decision) -> str:
    return f"{decision.disposition.destination} {decision.disposition.time_frame}"


def asked(decision: Decision) -> list[str]:
    return [question.fact for question in decision.questions]


def test_a_flag_is_there_when_its_signs_are(navigator: Navigator) -> None:
    decision = decided(navigator, gasping="yes")
    assert place(decision) == "ambulance at_once"
    assert [flag.text for flag in decision.red_flags] == ["severe breathlessness"]


def test_one_of_two_signs_does_not_make_it(navigator: Navigator) -> None:
    assert place(decided(navigator, **NONE, lithium="yes")) == "pharmacist same_day"


def test_a_flag_that_was_told_is_there_whatever_the_signs_say(navigator: Navigator) -> None:
    assert place(decided(navigator, **NONE, rf_breathless="yes")) == "ambulance at_once"


@pytest.mark.parametrize("told", ["no", "unknown"])
def test_signs_settle_a_flag_that_was_told_otherwise(navigator: Navigator, told: str) -> None:
    decision = decided(navigator, gasping="yes", rf_breathless=told)
    assert place(decision) == "ambulance at_once"


def test_a_flag_told_as_not_there_is_not_asked_about(navigator: Navigator) -> None:
    decision = decided(navigator, rf_breathless="no", rf_lithium="no", weak="no")
    assert asked(decision) == []
    assert place(decision) == "pharmacist same_day"


def test_a_sign_of_a_flag_that_was_told_is_asked_for_the_sake_of_another(
    navigator: Navigator,
) -> None:
    assert asked(decided(navigator, rf_breathless="no")) == ["lithium", "weak"]


def test_only_the_broader_sign_is_asked_first(navigator: Navigator) -> None:
    assert asked(decided(navigator)) == ["breath", "lithium", "weak"]
    assert asked(decided(navigator, breath="yes")) == ["gasping", "lithium", "weak"]


def test_of_two_signs_that_must_both_be_so_the_one_in_fewer_words_is_asked(
    navigator: Navigator,
) -> None:
    assert "shaking" not in asked(decided(navigator))
    assert "shaking" in asked(decided(navigator, lithium="yes"))


def test_no_in_the_broader_sign_is_no_in_the_narrower(navigator: Navigator) -> None:
    assert place(decided(navigator, **NONE)) == "pharmacist same_day"


def test_yes_in_the_narrower_sign_is_yes_in_the_broader(navigator: Navigator) -> None:
    lithium = {"lithium": "yes", "shaking": "yes", "gasping": "yes"}
    titles = [reason.title for reason in decided(navigator, **lithium).reasons]
    assert "Too much lithium in somebody breathless" in titles


def test_a_sign_that_cannot_be_theirs_is_not_asked(navigator: Navigator) -> None:
    assert "lithium" not in asked(decided(navigator, age="11 years"))


def test_a_sign_asked_in_vain_keeps_the_flag_open(navigator: Navigator) -> None:
    answers = {**NONE, "breath": "unknown", "gasping": "unknown"}
    decision = decided(navigator, **answers)
    assert decision.status == "decided"
    assert decision.disposition.destination != "pharmacist"


def test_another_sign_may_still_rule_the_flag_out(navigator: Navigator) -> None:
    unsure = {**NONE, "lithium": "unknown", "shaking": "no"}
    assert place(decided(navigator, **unsure)) == "pharmacist same_day"


def test_a_sign_that_is_only_told_is_no_where_nobody_tells_it(navigator: Navigator) -> None:
    assert "fast_pulse" not in asked(decided(navigator))
    assert place(decided(navigator, **NONE, fast_pulse="yes")) == "ambulance at_once"


def test_a_flag_may_rest_on_another(navigator: Navigator) -> None:
    decision = decided(navigator, rf_lithium="yes", breath="yes", gasping="no")
    assert place(decision) == "ambulance at_once"


def test_the_reason_shows_which_signs_made_it(navigator: Navigator) -> None:
    [reason] = decided(navigator, gasping="yes").reasons
    steps = [(step.text, step.truth) for step in reason.steps]
    assert steps == [
        ("there are signs of severe breathlessness", "held"),
        ("any of these:", "held"),
    ]
    parts = [(part.text, part.truth) for part in reason.steps[1].parts]
    assert parts == [("gasping at rest", "held"), ("a measured pulse of 130 or more", "not held")]


def test_a_case_may_tell_a_flag_or_its_signs(tmp_path: Path) -> None:
    case = """\
Feature: Earache

  Scenario Outline: Breathless <how>
    Given a 40 year old woman
    And the problem is earache
    And <how>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <place>

    Examples:
      | how                                         | place                |
      | there is gasping at rest                    | 999 now              |
      | there are signs of severe breathlessness    | 999 now              |
      | there are no signs of severe breathlessness | the pharmacist today |
      | there are no red flags                      | the pharmacist today |
"""
    folders = laid_out(tmp_path, RULES, {"earache.feature": case})
    book, _cases = folders.read()
    navigator = Navigator(book)
    for each in load_cases([folders.features], book.vocabulary):
        assert rehearse(each, navigator).passed, each.name
