"""Arrangements add to a decision and never change where somebody goes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from engine.model.contact import Contact, known_facts
from engine.model.evaluation import truth
from engine.model.rules import Arrangement, RuleBook
from engine.model.truth import Truth
from engine.model.values import URGENCY
from engine.runtime.arrangements import urgency
from engine.runtime.navigator import Navigator
from tests.strategies import TARGETS, books, contacts

ADDED = {"disposition", "also", "say", "tell", "arrangements"}


@settings(max_examples=300, deadline=None)
@given(books(), contacts())
def test_just_the_arrangements_that_hold_are_added(book: RuleBook, contact: Contact) -> None:
    arranging = [rule for rule in book.rules if isinstance(rule.outcome, Arrangement)]
    others = tuple(rule for rule in book.rules if rule not in arranging)
    plain = Navigator(replace(book, rules=others)).decide(contact)
    decision = Navigator(book).decide(contact)

    assert decision.model_dump(exclude=ADDED) == plain.model_dump(exclude=ADDED)
    end, plain_end = decision.disposition, plain.disposition
    assert end.model_dump(exclude={"minutes"}) == plain_end.model_dump(exclude={"minutes"})

    known = known_facts(contact)
    known |= {"stream": decision.stream} if decision.stream else {}
    urgencies = {(t.destination.code, t.time_frame.code): urgency(t) for t in TARGETS}
    known[URGENCY] = urgencies[end.destination, end.time_frame]
    held = [rule for rule in arranging if truth(rule.condition, known) is Truth.HELD]
    assert [each.rule for each in decision.arrangements] == [rule.id for rule in held]
    for rule in held:
        assert isinstance(rule.outcome, Arrangement)
        assert set(rule.outcome.tell) <= set(decision.tell)
        if end.level == "clinician":
            assert rule.outcome.minutes is not None
            assert end.minutes is not None
            assert rule.outcome.minutes <= end.minutes


@pytest.mark.parametrize(
    ("level", "rank", "expected"),
    [
        ("emergency", 1, "emergency"),
        ("emergency", 3, "emergency"),
        ("clinician", 1, "same_day"),
        ("clinician", 2, "same_day"),
        ("clinician", 3, "later"),
        ("pharmacy", 1, "same_day"),
    ],
)
def test_an_emergency_and_a_day_are_the_borders(level: str, rank: int, expected: str) -> None:
    target = next(t for t in TARGETS if t.destination.code == level and t.time_frame.rank == rank)
    assert urgency(target) == expected
