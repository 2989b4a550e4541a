"""Whether a condition holds: now, and whatever is still answered.

`truth` says what is so now. `reach` says how false and how true a condition can still become
when open questions are answered. An answer "unknown", or a fact that is never asked, stays
unknown whatever happens, so a condition that rests on it can never come to hold.
"""

from collections.abc import Set as AbstractSet
from typing import NamedTuple, assert_never

from engine.model import truth as kleene
from engine.model.conditions import (
    All,
    Any,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
)
from engine.model.truth import Truth
from engine.model.vocabulary import UNKNOWN, Facts, Value


class Reach(NamedTuple):
    """The least and the most true that a condition can still become."""

    low: Truth
    high: Truth

    @property
    def truth(self) -> Truth:
        """What it is now: whatever it is whichever way the open questions are answered."""
        if self.low is self.high:
            return self.low
        return Truth.UNKNOWN

    @property
    def can_hold(self) -> bool:
        """It holds, or answers could make it hold."""
        return self.high is Truth.HELD

    @property
    def is_open(self) -> bool:
        """Answers could still change it."""
        return self.low is not self.high


HELD = Reach(Truth.HELD, Truth.HELD)
NOT_HELD = Reach(Truth.NOT_HELD, Truth.NOT_HELD)
STUCK = Reach(Truth.UNKNOWN, Truth.UNKNOWN)
OPEN = Reach(Truth.NOT_HELD, Truth.HELD)
NOTHING_OPEN: frozenset[str] = frozenset()


def compare(comparison: Comparison, value: Value) -> bool:
    """Return whether a known value satisfies the comparison."""
    match comparison.operator:
        case Operator.IS:
            return value == comparison.value
        case Operator.AT_LEAST:
            return value >= comparison.value  # type: ignore[operator]  # numbers: checked on reading
        case Operator.AT_MOST:
            return value <= comparison.value  # type: ignore[operator]  # numbers: checked on reading
        case Operator.BELOW:
            return value < comparison.value  # type: ignore[operator]  # numbers: checked on reading
        case _ as never:
            assert_never(never)


def reach(condition: Condition, facts: Facts, still_open: AbstractSet[str]) -> Reach:
    """Return how far the condition can still go when the `still_open` facts are answered.

    Each leaf is taken by itself, so the reach of a condition that mentions one open fact twice
    may be wider than it truly is, never narrower.
    """
    match condition:
        case Comparison():
            value = facts.get(condition.fact)
            if value is None:
                return OPEN if condition.fact in still_open else STUCK
            if value == UNKNOWN:
                return STUCK
            return HELD if compare(condition, value) else NOT_HELD
        case IsUnknown():
            value = facts.get(condition.fact)
            if value is None:
                return OPEN if condition.fact in still_open else STUCK
            return HELD if value == UNKNOWN else NOT_HELD
        case All() | Any() | NoneOf() | NotAll() | AtLeast():
            reaches = [reach(part, facts, still_open) for part in condition.parts]
            return _combine(condition, reaches)
        case _ as never:
            assert_never(never)


def _combine(group: All | Any | NoneOf | NotAll | AtLeast, reaches: list[Reach]) -> Reach:
    lows = [each.low for each in reaches]
    highs = [each.high for each in reaches]
    match group:
        case All():
            return Reach(kleene.all_of(lows), kleene.all_of(highs))
        case Any():
            return Reach(kleene.any_of(lows), kleene.any_of(highs))
        case NoneOf():
            return Reach(kleene.invert(kleene.any_of(highs)), kleene.invert(kleene.any_of(lows)))
        case NotAll():
            return Reach(kleene.invert(kleene.all_of(highs)), kleene.invert(kleene.all_of(lows)))
        case AtLeast(count=count):
            return Reach(kleene.at_least(count, lows), kleene.at_least(count, highs))
        case _ as never:
            assert_never(never)


def truth(condition: Condition, facts: Facts) -> Truth:
    """Return whether the condition holds on what is known now."""
    return reach(condition, facts, NOTHING_OPEN).low


def open_facts(condition: Condition, facts: Facts, still_open: AbstractSet[str]) -> list[str]:
    """Return the open facts whose answers could still change the condition, in written order."""
    if not reach(condition, facts, still_open).is_open:
        return []
    match condition:
        case Comparison() | IsUnknown():
            return [condition.fact]
        case All() | Any() | NoneOf() | NotAll() | AtLeast():
            found = [open_facts(part, facts, still_open) for part in condition.parts]
            return list(dict.fromkeys(name for names in found for name in names))
        case _ as never:
            assert_never(never)
