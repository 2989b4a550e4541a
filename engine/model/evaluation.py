"""Whether a condition holds: now, and whatever is still answered.

The reach of a condition says how false and how true it can still become when open questions are
answered. An answer "unknown", or a fact that is never asked, stays unknown whatever happens, so
a condition that rests on it can never come to hold. With nothing open, the reach is the truth.
"""

import operator
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias, assert_never

from engine.model import truth as kleene
from engine.model.conditions import (
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
)
from engine.model.truth import Truth
from engine.model.values import UNKNOWN, Facts


class Reach(NamedTuple):
    """The least and the most true that a condition can still become."""

    low: Truth
    high: Truth

    @property
    def truth(self) -> Truth:
        """What it is now: what it is however the open questions are answered, or unknown."""
        return self.low if self.low is self.high else Truth.UNKNOWN

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

Evaluator: TypeAlias = Callable[[Facts, AbstractSet[str]], Reach]
"""Takes what is known and the facts that are still open, and returns the reach.

Each comparison is taken by itself, so the reach of a condition that rests on one open fact in
several ways may be wider than it truly is, never narrower.
"""

_COMPARE: Mapping[Operator, Callable[[Any, Any], bool]] = {
    Operator.IS: operator.eq,
    Operator.AT_LEAST: operator.ge,
    Operator.AT_MOST: operator.le,
    Operator.BELOW: operator.lt,
}


def evaluator(condition: Condition) -> Evaluator:
    """Return the function that evaluates a condition. Make it once for each condition."""
    match condition:
        case Comparison():
            return _comparison(condition)
        case IsUnknown(fact=fact):
            return _is_unknown(fact)
        case AllOf(parts=parts):
            return _all([evaluator(part) for part in parts])
        case AnyOf(parts=parts):
            return _any([evaluator(part) for part in parts])
        case NoneOf(parts=parts):
            return _opposite(_any([evaluator(part) for part in parts]))
        case NotAll(parts=parts):
            return _opposite(_all([evaluator(part) for part in parts]))
        case AtLeast(count=count, parts=parts):
            return _at_least(count, [evaluator(part) for part in parts])
        case _ as never:
            assert_never(never)


def _comparison(comparison: Comparison) -> Evaluator:
    name, wanted, compare = comparison.fact, comparison.value, _COMPARE[comparison.operator]

    def evaluate(facts: Facts, still_open: AbstractSet[str]) -> Reach:
        value = facts.get(name)
        if value is None:
            return OPEN if name in still_open else STUCK
        if value == UNKNOWN:
            return STUCK
        return HELD if compare(value, wanted) else NOT_HELD

    return evaluate


def _is_unknown(name: str) -> Evaluator:
    def evaluate(facts: Facts, still_open: AbstractSet[str]) -> Reach:
        value = facts.get(name)
        if value is None:
            return OPEN if name in still_open else STUCK
        return HELD if value == UNKNOWN else NOT_HELD

    return evaluate


def _fold(
    parts: list[Evaluator],
    *,
    neutral: Reach,
    decisive: Reach,
    join: Mapping[tuple[Reach, Reach], Reach],
) -> Evaluator:
    """Join the parts, `neutral` for none; after a `decisive` one the others do not matter."""

    def evaluate(facts: Facts, still_open: AbstractSet[str]) -> Reach:
        found = neutral
        for part in parts:
            how = part(facts, still_open)
            if how is decisive:
                return decisive
            if how is not found and how is not neutral:
                found = how if found is neutral else join[found, how]
        return found

    return evaluate


def _all(parts: list[Evaluator]) -> Evaluator:
    return _fold(parts, neutral=HELD, decisive=NOT_HELD, join=_LEAST)


def _any(parts: list[Evaluator]) -> Evaluator:
    return _fold(parts, neutral=NOT_HELD, decisive=HELD, join=_MOST)


def _opposite(part: Evaluator) -> Evaluator:
    def evaluate(facts: Facts, still_open: AbstractSet[str]) -> Reach:
        return _OPPOSITE[part(facts, still_open)]

    return evaluate


# Six reaches are all there are. Each is one object, so that they are told apart by identity.
_ALL = {how: how for how in (HELD, NOT_HELD, STUCK, OPEN)}
_ALL |= {how: how for how in (Reach(Truth(0), Truth(1)), Reach(Truth(1), Truth(2)))}
_PAIRS = [(one, other) for one in _ALL for other in _ALL]
_LEAST = {(a, b): _ALL[Reach(min(a.low, b.low), min(a.high, b.high))] for a, b in _PAIRS}
_MOST = {(a, b): _ALL[Reach(max(a.low, b.low), max(a.high, b.high))] for a, b in _PAIRS}
_OPPOSITE = {a: _ALL[Reach(kleene.invert(a.high), kleene.invert(a.low))] for a in _ALL}


def _at_least(count: int, parts: list[Evaluator]) -> Evaluator:
    def evaluate(facts: Facts, still_open: AbstractSet[str]) -> Reach:
        reaches = [part(facts, still_open) for part in parts]
        low = kleene.at_least(count, [how.low for how in reaches])
        high = kleene.at_least(count, [how.high for how in reaches])
        return _ALL[Reach(low, high)]

    return evaluate


def reach(condition: Condition, facts: Facts, still_open: AbstractSet[str]) -> Reach:
    """Return how far the condition can still go when the `still_open` facts are answered."""
    return evaluator(condition)(facts, still_open)


def truth(condition: Condition, facts: Facts) -> Truth:
    """Return whether the condition holds on what is known now."""
    return reach(condition, facts, NOTHING_OPEN).low


@dataclass(frozen=True, slots=True)
class Tree:
    """A condition with the evaluator of each of its parts. A leaf has the name of its fact."""

    evaluate: Evaluator
    fact: str
    parts: tuple["Tree", ...]


def tree(condition: Condition) -> Tree:
    """Return the tree of a condition. Make it once for each condition."""
    match condition:
        case Comparison(fact=fact) | IsUnknown(fact=fact):
            return Tree(evaluator(condition), fact, ())
        case _:
            return Tree(evaluator(condition), "", tuple(tree(part) for part in condition.parts))


def open_facts(tree: Tree, facts: Facts, still_open: AbstractSet[str]) -> list[str]:
    """Return the open facts whose answers could still change the condition, in written order."""
    if not tree.evaluate(facts, still_open).is_open:
        return []
    if tree.fact:
        return [tree.fact]
    found = [open_facts(part, facts, still_open) for part in tree.parts]
    return list(dict.fromkeys(name for names in found for name in names))
