"""What a contact says that does not fit together: refused where it cannot be, else noted."""

import json
from dataclasses import replace
from typing import Any

import pytest

from engine.errors import ContactError
from engine.model.cases import Case
from engine.model.conditions import facts_of
from engine.model.contact import Contact, known_facts
from engine.model.contact_reading import read_contact
from engine.model.contradictions import contradictions
from engine.model.decision import Decision, Status
from engine.model.rules import RuleBook
from engine.model.values import SEX
from engine.model.vocabulary import Fits
from engine.rehearsal.interviews import PATIENTS
from engine.rehearsal.rehearse import talk
from engine.runtime.navigator import Navigator

CORRECT = "Check both, and correct the one that is wrong."
NOT_PREGNANT = {"pregnant": "no", "pregnancy_weeks": 12}


def contact(problem: str, age: str, sex: str | None = None, **facts: Any) -> bytes:
    patient = {"age": age, "sex": sex}
    return json.dumps({"problem": problem, "patient": patient, "facts": facts}).encode()


def decide(navigator: Navigator, data: bytes) -> Decision:
    return navigator.decide(read_contact(data, navigator.book.vocabulary))


@pytest.mark.parametrize(
    ("data", "where", "told", "fitting"),
    [
        (
            contact("menopause", "3 years", "female"),
            "problem",
            "Menopause or HRT",
            "the patient is 8 years or older",
        ),
        (
            contact("pregnancy_other", "30 years", "female", **NOT_PREGNANT),
            "facts.pregnancy_weeks",
            "the pregnancy is 12 weeks",
            "the patient is pregnant or might be",
        ),
        (
            contact("pregnancy_other", "30 years", under_20_weeks="yes", pregnancy_weeks=20),
            "facts.under_20_weeks",
            "the pregnancy is in its first 20 weeks",
            "the pregnancy is less than 20 weeks",
        ),
        (
            contact("breastfeeding_problem", "6 weeks", baby_age_days=10),
            "facts.baby_age_days",
            "the baby is 10 days old",
            "the patient is 11 years or older",
        ),
        (
            contact("baby_colic_reflux", "30 years"),
            "problem",
            "Colic or reflux in a baby",
            "the patient is under 5 years",
        ),
    ],
)
def test_what_cannot_be_true_together_is_a_fault(
    data: bytes, where: str, told: str, fitting: str, book: RuleBook
) -> None:
    with pytest.raises(ContactError) as refused:
        read_contact(data, book.vocabulary)
    faults = [str(fault) for fault in refused.value.faults]
    assert faults == [f'{where}: "{told}" only fits when {fitting}. {CORRECT}']


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        (contact("menopause", "40 years", "male"), ("problem", "patient.sex")),
        (contact("menopause", "17 years", "female"), ("problem", "patient.age")),
        (contact("penile_problem", "40 years", "female"), ("problem", "patient.sex")),
        (contact("cough", "40 years", "male", pregnant="yes"), ("facts.pregnant", "patient.sex")),
        (contact("teething", "40 years"), ("problem", "patient.age")),
        (contact("fever_child", "40 years"), ("problem", "patient.age")),
        (contact("pregnancy_new", "10 years", "female"), ("problem", "patient.age")),
    ],
)
def test_what_may_be_true_is_answered_with_a_note(
    data: bytes, fields: tuple[str, ...], navigator: Navigator
) -> None:
    decision = decide(navigator, data)
    assert decision.status is not Status.FAILED
    assert [note.fields for note in decision.notes] == [fields]
    assert decision.notes[0].text.endswith(" Check both; if they are right, leave them.")


@pytest.mark.parametrize("sex", ["unknown", None])
@pytest.mark.parametrize("problem", ["menopause", "penile_problem", "pregnancy_new", "uti_female"])
def test_a_sex_that_is_not_known_contradicts_nothing(
    problem: str, sex: str | None, navigator: Navigator
) -> None:
    assert decide(navigator, contact(problem, "40 years", sex)).notes == ()


def test_a_weeks_count_that_nobody_knows_contradicts_nothing(navigator: Navigator) -> None:
    facts = {"pregnant": "no", "pregnancy_weeks": "unknown", "under_20_weeks": "no"}
    assert decide(navigator, contact("cough", "30 years", "female", **facts)).notes == ()


def test_nobody_is_turned_away_with_a_red_flag(navigator: Navigator) -> None:
    for flag in navigator.book.vocabulary.red_flags:
        told = contact("menopause", "3 years", "female", **{flag.name: "yes", **NOT_PREGNANT})
        decision = decide(navigator, told)
        assert flag.name in [raised.fact for raised in decision.red_flags]
        assert [note.fields for note in decision.notes] == [
            ("problem", "patient.age"),
            ("facts.pregnancy_weeks", "facts.pregnant"),
        ]


def test_a_note_changes_no_decision(book: RuleBook, navigator: Navigator) -> None:
    words = book.vocabulary
    problems = {code: replace(problem, fits=Fits()) for code, problem in words.problems.items()}
    silent = Navigator(replace(book, vocabulary=replace(words, problems=problems)))
    doubted = read_contact(contact("menopause", "40 years", "male"), words)
    decision = navigator.decide(doubted)
    assert decision.notes
    assert decision.model_copy(update={"notes": ()}) == silent.decide(doubted)


# The book sends a registered woman with "urine infection in a man" to the pharmacist, and whose
# sex nobody knows to the duty clinician: clinical question 450.
LESS_CAUTIOUS = {("uti_male", "30 years"), ("uti_male", "58 years")}


def test_a_sex_that_hardly_fits_is_no_less_cautious_than_one_that_is_not_known(
    book: RuleBook, navigator: Navigator
) -> None:
    less: set[tuple[str, str]] = set()
    for problem in book.vocabulary.problems.values():
        if not any(SEX in facts_of(each) for each in problem.fits.check_unless):
            continue
        for patient in PATIENTS:
            doubted = Contact(problem=problem.code, patient=patient)
            unknown = patient.model_copy(update={"sex": "unknown"})
            if _doubts_sex(doubted, book):
                asked = doubted.model_copy(update={"patient": unknown})
                if _caution(doubted, navigator) > _caution(asked, navigator):
                    less.add((problem.code, patient.age))
    assert less == LESS_CAUTIOUS


def _doubts_sex(doubted: Contact, book: RuleBook) -> bool:
    misfits = contradictions(known_facts(doubted), book.vocabulary)
    return any("patient.sex" in misfit.fields for misfit in misfits)


def _caution(start: Contact, navigator: Navigator) -> tuple[int, int]:
    _contact, decision = talk(start, navigator, all_else_no=True)
    words, end = navigator.book.vocabulary, decision.disposition
    return words.destinations[end.destination].level, words.time_frames[end.time_frame].rank


def test_no_worked_case_tells_what_cannot_be(cases: tuple[Case, ...], book: RuleBook) -> None:
    for case in cases:
        told = contradictions(known_facts(case.contact), book.vocabulary)
        assert [misfit.text for misfit in told if not misfit.is_possible] == [], case.location
