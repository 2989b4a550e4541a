"""Openers: a few signs that, all answered no, rule out every flag that the problem lists."""

from hypothesis import given, settings

from engine.interview.openers import openers, ways_out
from engine.model.contact import Contact, known_facts
from engine.model.planning import plan_for
from engine.model.rules import RuleBook
from engine.model.situation import Situation, situation
from engine.model.values import SEX
from tests.strategies import books, contacts


def _stands(book: RuleBook, contact: Contact) -> Situation:
    plan = plan_for(book, book.vocabulary.problems[contact.problem])
    known = known_facts(contact)
    return situation(plan, known | plan.streams.concluded(known))


def _possible(stands: Situation) -> list[str]:
    return [flag for flag in stands.flags_to_ask if flag in stands.plan.flag_of]


def _only_signs(asked: tuple[str, ...], stands: Situation) -> bool:
    """Whether nothing is asked only to see which signs are to be asked, such as their sex."""
    return SEX not in asked and "guarded" not in {
        name for flag in stands.plan.flag_of.values() for name in flag.rests_on
    }


@settings(max_examples=300, deadline=None)
@given(books(), contacts())
def test_all_openers_no_leaves_no_flag_possible(book: RuleBook, contact: Contact) -> None:
    stands = _stands(book, contact)
    flags = [flag for flag in _possible(stands) if ways_out(flag, stands)]
    asked = openers(flags, stands)
    if not _only_signs(asked, stands):
        return
    answered = situation(stands.plan, {**stands.told, **dict.fromkeys(asked, False)})
    assert set(flags).isdisjoint(_possible(answered))


@settings(max_examples=300, deadline=None)
@given(books(), contacts())
def test_no_opener_is_needless(book: RuleBook, contact: Contact) -> None:
    stands = _stands(book, contact)
    flags = [flag for flag in _possible(stands) if ways_out(flag, stands)]
    asked = openers(flags, stands)
    if not _only_signs(asked, stands):
        return
    ways = [ways_out(flag, stands) for flag in flags]
    for sign in asked:
        others = set(asked) - {sign}
        assert not all(any(way <= others for way in out) for out in ways)
