"""How long the interview about a problem gets when nothing is wrong."""

from dataclasses import dataclass

from engine.model.contact import Contact, Patient
from engine.model.decision import Question
from engine.model.vocabulary import FactKind
from engine.rehearsal.rehearse import Decides
from engine.runtime.navigator import Navigator

_A_SMALL_NUMBER = 3.0
_MOST_PAGES = 50
_AGES = ("6 months", "3 years", "10 years", "30 years", "58 years", "80 years")
PATIENTS = tuple(
    Patient.model_validate({"age": age, "sex": sex}) for age in _AGES for sex in ("female", "male")
)
"""Who is asked about: every age at which other questions matter, both sexes."""


@dataclass(frozen=True, slots=True, order=True)
class Interview:
    """How much was asked of one patient about one problem, until nothing was left to ask."""

    questions: int
    pages: int
    problem: str
    age: str
    sex: str


def interview(navigator: Decides, problem: str, patient: Patient) -> Interview:
    """Return the length of an interview in which every answer is no.

    A number is answered with 3 or the nearest that it may be, a choice with its first.
    """
    contact = Contact(problem=problem, patient=patient)
    questions = pages = 0
    while pages < _MOST_PAGES:
        page = [q for q in navigator.decide(contact).questions if q.page == 1]
        if not page:
            break
        pages += 1
        questions += len(page)
        answers = {question.fact: _answer(question) for question in page}
        contact = contact.model_copy(update={"facts": {**contact.facts, **answers}})
    return Interview(questions, pages, problem, patient.age, patient.sex or "")


def longest_interviews(navigator: Navigator) -> tuple[Interview, ...]:
    """Return the longest interview about each problem, the longest of all first."""
    problems = navigator.book.vocabulary.problems
    longest = (
        max(interview(navigator, problem, patient) for patient in PATIENTS) for problem in problems
    )
    return tuple(sorted(longest, reverse=True))


def _answer(question: Question) -> str | float:
    match question.kind:
        case FactKind.YES_NO:
            return "no"
        case FactKind.CHOICE:
            return question.choices[0].code
        case FactKind.NUMBER:
            low, high = question.low or 0.0, question.high or _A_SMALL_NUMBER
            return min(max(low, _A_SMALL_NUMBER), high)
