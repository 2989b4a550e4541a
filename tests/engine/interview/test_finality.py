"""A decision is final just when no answer to an open question could change it."""

from itertools import product
from math import prod
from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.model.contact import Contact
from engine.model.decision import Decision, Status
from engine.model.planning import plan_for
from engine.model.rules import RuleBook
from engine.model.values import SEX
from engine.runtime.navigator import Navigator
from tests.strategies import DEFINED, FLAGS, NUMBERS, PROBLEMS, YES_NO, answers_to, books, contacts

_ASKED = (*YES_NO, *NUMBERS, "colour", SEX)
_MOST_WAYS = 400
_PAGES_OF_FLAGS = 2


def _open(book: RuleBook, contact: Contact) -> list[str]:
    """What reception may still be asked about this contact, whether it applies or not.

    A sign that counts only for the flags which it makes so is asked for the sake of those that
    the problem must rule out, as long as one of them was not told.
    """
    plan = plan_for(book, book.vocabulary.problems[contact.problem])
    ruled_out = plan.problem.rule_out
    asked = [n for n in _ASKED if not n.startswith(("on_", "record_")) and n != "said"]
    asked = [n for n in asked if n not in FLAGS or (n in ruled_out and n not in DEFINED)]
    asked = [
        n
        for n in asked
        if n not in plan.within_flags or plan.serving.get(n, frozenset()) - contact.facts.keys()
    ]
    given = {*contact.facts, *([SEX] if contact.patient.sex else [])}
    return [name for name in asked if name not in given]


def _answered(contact: Contact, answers: dict[str, object]) -> Contact:
    data = contact.model_dump()
    for name, answer in answers.items():
        (data["patient"] if name == SEX else data["facts"])[name] = answer
    return Contact.model_validate(data)


def _place(decision: Decision) -> tuple[str, str]:
    return (decision.disposition.destination, decision.disposition.time_frame)


@settings(max_examples=200, deadline=None)
@given(books(), contacts(), st.randoms(use_true_random=False))
def test_an_answer_never_changes_a_decided_decision(
    book: RuleBook, contact: Contact, random: Random
) -> None:
    navigator = Navigator(book)
    decision = navigator.decide(contact)
    assume(decision.status is Status.DECIDED)
    applies = _applicable(navigator, contact)
    for name in applies:
        for answer in answers_to(name):
            later = navigator.decide(_answered(contact, {name: answer}))
            assert _place(later) == _place(decision)
    everything = {name: random.choice(answers_to(name)) for name in applies}
    assert _place(navigator.decide(_answered(contact, everything))) == _place(decision)


def _applicable(navigator: Navigator, contact: Contact) -> list[str]:
    """The open questions without those that need not be asked, or may turn out so.

    Nor those that could show a flag to be there which was told not to be: for its sake nobody asks.
    """
    flag_of = navigator.plan(contact.problem).flag_of
    told_otherwise = {
        name for flag in flag_of if flag in contact.facts for name in flag_of[flag].rests_on
    }
    without = {"guarded", "narrow", *told_otherwise}
    return [name for name in _open(navigator.book, contact) if name not in without]


@settings(max_examples=150, deadline=None)
@given(books(), contacts(), st.randoms(use_true_random=False))
def test_a_question_is_asked_only_when_answers_could_change_the_decision(
    book: RuleBook, contact: Contact, random: Random
) -> None:
    navigator = Navigator(book)
    contact = _nearly_answered(book, contact, random)
    decision = navigator.decide(contact)
    if not decision.questions:
        return
    names = _open(book, contact)
    now = decision.reasons[0] if decision.reasons else None
    later = (
        navigator.decide(_answered(contact, dict(zip(names, way, strict=True))))
        for way in product(*(answers_to(name) for name in names))
    )
    assert any(
        each.reasons and (now is None or _reason(each) != (now.destination, now.time_frame))
        for each in later
    )


def _nearly_answered(book: RuleBook, contact: Contact, random: Random) -> Contact:
    """Answer questions at random until the ways to answer the rest can all be tried."""
    names = _open(book, contact)
    random.shuffle(names)
    while prod(len(answers_to(name)) for name in names) > _MOST_WAYS:
        name = names.pop()
        contact = _answered(contact, {name: random.choice(answers_to(name))})
    return contact


def _reason(decision: Decision) -> tuple[str, str]:
    return (decision.reasons[0].destination, decision.reasons[0].time_frame)


@settings(max_examples=100, deadline=None)
@given(books(), contacts())
def test_the_interview_ends(book: RuleBook, contact: Contact) -> None:
    navigator = Navigator(book)
    for _page in range(len(_ASKED) + 1):
        questions = navigator.decide(contact).questions
        if not questions:
            return
        answers = {q.fact: answers_to(q.fact)[0] for q in questions if q.page == 1}
        assert not answers.keys() & contact.facts.keys()
        contact = _answered(contact, answers)
    raise AssertionError(PROBLEMS)


@settings(max_examples=100, deadline=None)
@given(books(), contacts())
def test_red_flags_come_before_all_other_questions(book: RuleBook, contact: Contact) -> None:
    questions = Navigator(book).decide(contact).questions
    flags = [question.red_flag for question in questions]
    assert flags == sorted(flags, reverse=True)
    assert [q.page for q in questions] == sorted(q.page for q in questions)
    assert all(question.page <= _PAGES_OF_FLAGS for question in questions if question.red_flag)
