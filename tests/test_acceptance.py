"""The decisions that the first rule book was asked to give."""

from random import Random
from typing import Any

import pytest

from benchmarks.generated import any_density, random_contact
from engine.model.contact import Contact
from engine.model.decision import Decision
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator


def decide(navigator: Navigator, problem: str, age: str, sex: str, **facts: Any) -> Decision:
    contact = {"problem": problem, "patient": {"age": age, "sex": sex}, "facts": facts}
    return navigator.decide(Contact.model_validate(contact))


def flags_no(book: RuleBook, problem: str) -> dict[str, Any]:
    return dict.fromkeys(book.vocabulary.problems[problem].rule_out, "no")


def summary(decision: Decision) -> tuple[str, str, str]:
    where = decision.disposition
    return (decision.status.value, where.destination, where.time_frame)


def test_a_man_of_58_with_chest_pain_goes_to_999_and_is_asked_nothing(
    navigator: Navigator,
) -> None:
    decision = decide(navigator, "chest_pain", "58 years", "male", rf_chest_pain_cardiac="yes")
    assert summary(decision) == ("decided", "emergency_999", "immediate_999")
    assert decision.questions == ()


def test_a_girl_of_9_with_two_days_of_sore_throat_and_no_flags_goes_to_the_pharmacist(
    navigator: Navigator, book: RuleBook
) -> None:
    facts = {**flags_no(book, "sore_throat"), "duration_days": 2}
    decision = decide(navigator, "sore_throat", "9 years", "female", **facts)
    assert summary(decision) == ("decided", "community_pharmacist", "within_24h")


def test_with_nothing_answered_the_flags_are_the_first_questions(navigator: Navigator) -> None:
    decision = decide(navigator, "sore_throat", "9 years", "female")
    assert decision.status.value == "data_required"
    first = [question for question in decision.questions if question.page == 1]
    assert first
    assert all(question.red_flag for question in first)


def test_an_unknown_flag_goes_to_the_duty_clinician_within_the_hour(
    navigator: Navigator, book: RuleBook
) -> None:
    for flag in book.vocabulary.problems["sore_throat"].rule_out:
        facts = {**flags_no(book, "sore_throat"), "duration_days": 2, flag: "unknown"}
        decision = decide(navigator, "sore_throat", "9 years", "female", **facts)
        assert summary(decision)[1:] == ("duty_clinician", "speak_1h")


@pytest.mark.parametrize("code", ["uti_female", "uti_male", "uti_child"])
def test_age_sex_and_pregnancy_decide_about_urine_symptoms_and_not_the_code(
    code: str, navigator: Navigator, book: RuleBook
) -> None:
    no = flags_no(book, code)
    woman = decide(navigator, code, "30 years", "female", **no, pregnant="no")
    pregnant = decide(navigator, code, "30 years", "female", **no, pregnant="yes")
    man = decide(navigator, code, "40 years", "male", **no)
    assert woman.disposition.destination == "community_pharmacist"
    assert summary(pregnant)[1:] == ("duty_clinician", "within_24h")
    assert summary(man) == ("decided", "gp", "within_24h")


def test_every_red_flag_that_is_told_is_never_below_a_clinician(
    navigator: Navigator, book: RuleBook
) -> None:
    for problem in book.vocabulary.problems:
        for flag in book.vocabulary.red_flags:
            decision = decide(navigator, problem, "40 years", "female", **{flag.name: "yes"})
            assert decision.disposition.level in {"emergency", "clinician"}, (problem, flag.name)


def test_every_problem_can_be_talked_to_its_end_for_every_age_and_sex(
    navigator: Navigator, book: RuleBook
) -> None:
    for problem in book.vocabulary.problems:
        for age in ("2 weeks", "2 months", "7 months", "3 years", "9 years", "15 years"):
            for sex in ("female", "male"):
                _talk(navigator, problem, age, sex)
        for age in ("16 years", "30 years", "52 years", "64 years", "65 years", "90 years"):
            for sex in ("female", "male", "unknown"):
                _talk(navigator, problem, age, sex)


def _talk(navigator: Navigator, problem: str, age: str, sex: str) -> None:
    facts: dict[str, Any] = {}
    for _page in range(8):
        decision = decide(navigator, problem, age, sex, **facts)
        if not decision.questions:
            assert decision.status.value == "decided"
            return
        for question in decision.questions:
            if question.page == 1:
                choices = [choice.code for choice in question.choices]
                facts[question.fact] = choices[0] if choices else "no"
                if question.kind == "number":
                    facts[question.fact] = 2
    raise AssertionError((problem, age, sex))


def test_a_red_flag_or_an_unknown_one_never_makes_a_decision_less_cautious(
    navigator: Navigator, book: RuleBook
) -> None:
    """On random contacts, flag by flag: none, then not known, then present."""
    random = Random(1)  # noqa: S311  # contacts need no secrets
    for _ in range(60):
        contact = random_contact(book, random, any_density(random))
        quiet = {
            name: a for name, a in contact.facts.items() if not name.startswith(("rf_", "cf_"))
        }
        for flag in book.vocabulary.red_flags:
            without, unknown, present = (
                _caution(navigator, book, contact, {**quiet, flag.name: answer})
                for answer in ("no", "unknown", "yes")
            )
            if without is None or unknown is None or present is None:
                continue  # no rule decides yet: there is nothing to compare
            listed = flag.name in book.vocabulary.problems[contact.problem].rule_out
            assert present <= without, (contact, flag.name)
            assert not listed or unknown <= without, (contact, flag.name)


def _caution(
    navigator: Navigator, book: RuleBook, contact: Contact, facts: dict[str, Any]
) -> tuple[int, int] | None:
    decision = navigator.decide(contact.model_copy(update={"facts": facts}))
    if decision.decided_by is None:
        return None
    where = decision.disposition
    frame = book.vocabulary.time_frames[where.time_frame]
    return (book.vocabulary.destinations[where.destination].level, frame.rank)
