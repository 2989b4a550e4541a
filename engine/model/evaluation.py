"""Whether a condition holds: now, and whatever is still answered.

The reach of a condition says how false and how true it can still become when open questions are
answered. An answer "unknown", or a fact that is never asked, stays unknown whatever happens, so
a condition that rests on it can never come to hold. With nothing open, the reach is the truth.

A reach is four bits: it is at least unknown whatever is answered, it holds whatever is answered,
it can still be at least unknown, it can still hold. So *all* is `&` and *any* is `|`.
Each comparison is taken by itself, so the reach of a condition that rests on one open fact in
several ways may be wider than it truly is, never narrower.
"""

import ast
import operator
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache, reduce
from threading import Lock
from typing import Any, TypeAlias, assert_never

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
from engine.model.values import UNKNOWN, Facts, Value

Reach: TypeAlias = int
"""One of six: HELD, NOT_HELD, STUCK, OPEN, and two between them."""

_LEAST_UNKNOWN, HOLDS, CAN_BE_UNKNOWN, CAN_HOLD = 1, 2, 4, 8
HELD, NOT_HELD, STUCK, OPEN = 0b1111, 0b0000, 0b0101, 0b1100
NOTHING_OPEN: frozenset[str] = frozenset()

View: TypeAlias = bytearray
"""The reach of every comparison, for one contact."""

Evaluator: TypeAlias = Callable[[View], Reach]
Evaluators: TypeAlias = Callable[[View], tuple[Reach, ...]]
Leaf: TypeAlias = Comparison | IsUnknown

_MOST_WRITTEN = 5_000
"""Answers of which it is remembered what they make of the comparisons."""

_COMPARE: Mapping[Operator, Callable[[Any, Any], bool]] = {
    Operator.IS: operator.eq,
    Operator.AT_LEAST: operator.ge,
    Operator.AT_MOST: operator.le,
    Operator.BELOW: operator.lt,
}


def truth_of(reach: Reach) -> Truth:
    """Return the truth on what is known now."""
    if reach & HOLDS:
        return Truth.HELD
    return Truth.UNKNOWN if reach & CAN_BE_UNKNOWN else Truth.NOT_HELD


def can_change(reach: Reach) -> bool:
    """Return whether answers could still change what has this reach."""
    return reach not in (HELD, NOT_HELD, STUCK)


def opposite(reach: Reach) -> Reach:
    """Return the reach of the opposite."""
    return _OPPOSITE[reach]


_OPPOSITE = bytes(
    sum(bit for bit, other in ((1, 8), (2, 4), (4, 2), (8, 1)) if not reach & other)
    for reach in range(16)
)


def at_least(count: int, reaches: tuple[Reach, ...]) -> Reach:
    """Return the reach of "at least `count` of these"."""
    bits = (1, 2, 4, 8)
    return sum(bit for bit in bits if sum(1 for each in reaches if each & bit) >= count)


class Leaves:
    """The comparisons of some conditions: each has a place in the view of a contact.

    Conditions are compiled once, to functions of a view.
    """

    def __init__(self) -> None:
        self._places: dict[Leaf, int] = {}
        self._of_fact: dict[str, list[tuple[Leaf, int]]] = {}
        self._evaluators: dict[Condition, Evaluator] = {}
        self._growing = Lock()
        """Held while a leaf is added, and while what a fact makes of its leaves is remembered."""
        self._written: dict[tuple[str, Value], tuple[tuple[int, Reach], ...]] = {}

    def copy(self) -> "Leaves":
        """Return the same, to which more can be added."""
        copied = Leaves()
        copied._places = dict(self._places)  # one of these
        copied._of_fact = {name: list(leaves) for name, leaves in self._of_fact.items()}
        copied._evaluators = dict(self._evaluators)
        return copied

    def evaluator(self, condition: Condition) -> Evaluator:
        """Return the function that gives the reach of a condition for a view."""
        if condition not in self._evaluators:
            self._evaluators[condition] = self._compiled(condition)
        return self._evaluators[condition]

    def all_at_once(self, conditions: Iterable[Condition]) -> Evaluators:
        """Return the function that gives the reaches of several conditions for a view."""
        codes = ast.Tuple([self._code(condition) for condition in conditions], _LOAD)
        compiled: Evaluators = _function(codes)
        return compiled

    def resting(self, still_open: AbstractSet[str]) -> View:
        """Return the view of a contact of whom nothing is known."""
        return bytearray(OPEN if leaf.fact in still_open else STUCK for leaf in self._places)

    def view(self, facts: Facts, still_open: AbstractSet[str]) -> View:
        """Return the view of a contact."""
        view = self.resting(still_open)
        self.tell(view, facts)
        return view

    def tell(self, view: View, facts: Facts) -> None:
        """Write what is known into a view that was made before."""
        for name, value in facts.items():
            self.tell_one(view, name, value)

    def tell_one(self, view: View, name: str, value: Value) -> None:
        """Write into a view what one fact is.

        Conditions may be compiled after the view was made, by another thread too: then it grows,
        and nobody asks it about them.
        """
        written = self._written.get((name, value))
        if written is None:
            written = self._what_to_write(name, value)
        if written and written[-1][0] >= len(view):
            view.extend(bytes(written[-1][0] + 1 - len(view)))
        for place, reach in written:
            view[place] = reach

    def tell_reach(self, view: View, name: str, reach: Reach, unknown: Reach) -> None:
        """Write into a view how a yes-or-no fact stands that follows from others.

        `unknown` is the reach of its not being known.
        """
        for leaf, place in self._of_fact.get(name, ()):
            if place < len(view):
                if isinstance(leaf, IsUnknown):
                    view[place] = unknown
                else:
                    view[place] = reach if leaf.value is True else opposite(reach)

    def close(self, view: View, name: str) -> None:
        """Write into a view that a fact is not asked and stays unknown."""
        for _leaf, place in self._of_fact.get(name, ()):
            if place < len(view):
                view[place] = STUCK

    def _what_to_write(self, name: str, value: Value) -> tuple[tuple[int, Reach], ...]:
        """What a fact with this value makes of its leaves."""
        with self._growing:
            if len(self._written) > _MOST_WRITTEN:
                self._written.clear()
            leaves = self._of_fact.get(name, ())
            pairs = tuple((place, _reach_of(leaf, value)) for leaf, place in leaves)
            self._written[name, value] = pairs
        return pairs

    def _place(self, leaf: Leaf) -> int:
        with self._growing:
            if leaf not in self._places:
                self._written.clear()
                self._places[leaf] = len(self._places)
                self._of_fact.setdefault(leaf.fact, []).append((leaf, self._places[leaf]))
            return self._places[leaf]

    def _compiled(self, condition: Condition) -> Evaluator:
        compiled: Evaluator = _function(self._code(condition))
        return compiled

    def _code(self, condition: Condition) -> ast.expr:
        match condition:
            case Comparison() | IsUnknown():
                return ast.Subscript(_name("view"), ast.Constant(self._place(condition)), _LOAD)
            case AllOf(parts=parts):
                return _joined(ast.BitAnd(), map(self._code, parts), HELD)
            case AnyOf(parts=parts):
                return _joined(ast.BitOr(), map(self._code, parts), NOT_HELD)
            case NoneOf(parts=parts):
                return _opposite_of(self._code(AnyOf(parts)))
            case NotAll(parts=parts):
                return _opposite_of(self._code(AllOf(parts)))
            case AtLeast(count=count, parts=parts):
                reaches = ast.Tuple([self._code(part) for part in parts], _LOAD)
                return ast.Call(_name("at_least"), [ast.Constant(count), reaches], [])
            case _ as never:
                assert_never(never)


_LOAD = ast.Load()
_NAMES = {"opposite": _OPPOSITE, "at_least": at_least}


def _function(body: ast.expr) -> Any:
    arguments = ast.arguments([], [ast.arg("view")], None, [], [], None, [])
    function = ast.fix_missing_locations(ast.Expression(ast.Lambda(arguments, body)))
    code = compile(function, "<condition>", "eval")
    return eval(code, dict(_NAMES))  # noqa: S307  # made here, of numbers alone


def _name(name: str) -> ast.expr:
    return ast.Name(name, _LOAD)


def _joined(operation: ast.operator, parts: Iterable[ast.expr], of_none: Reach) -> ast.expr:
    several = list(parts)
    if not several:
        return ast.Constant(of_none)
    return reduce(lambda one, other: ast.BinOp(one, operation, other), several)


def _opposite_of(code: ast.expr) -> ast.expr:
    return ast.Subscript(_name("opposite"), code, _LOAD)


def _reach_of(leaf: Leaf, value: Value) -> Reach:
    match leaf:
        case IsUnknown():
            return HELD if value == UNKNOWN else NOT_HELD
        case _ if value == UNKNOWN:
            return STUCK
        case _:
            return HELD if _COMPARE[leaf.operator](value, leaf.value) else NOT_HELD


@lru_cache(maxsize=4_096)
def _alone(condition: Condition) -> tuple[Leaves, Evaluator]:
    leaves = Leaves()
    return leaves, leaves.evaluator(condition)


def reach(condition: Condition, facts: Facts, still_open: AbstractSet[str]) -> Reach:
    """Return how far the condition can still go when the `still_open` facts are answered."""
    leaves, evaluate = _alone(condition)
    return evaluate(leaves.view(facts, still_open))


def truth(condition: Condition, facts: Facts) -> Truth:
    """Return whether the condition holds on what is known now."""
    return truth_of(reach(condition, facts, NOTHING_OPEN))


@dataclass(frozen=True, slots=True)
class Tree:
    """A condition with the evaluator of each of its parts. A leaf has the name of its fact."""

    condition: Condition
    evaluate: Evaluator
    fact: str
    parts: tuple["Tree", ...]


def tree(condition: Condition, leaves: Leaves) -> Tree:
    """Return the tree of a condition. Make it once for each condition."""
    match condition:
        case Comparison(fact=fact) | IsUnknown(fact=fact):
            return Tree(condition, leaves.evaluator(condition), fact, ())
        case _:
            parts = tuple(tree(part, leaves) for part in condition.parts)
            return Tree(condition, leaves.evaluator(condition), "", parts)


def open_facts(tree: Tree, view: View) -> list[str]:
    """Return the open facts whose answers could still change the condition, in written order."""
    if not can_change(tree.evaluate(view)):
        return []
    if tree.fact:
        return [tree.fact]
    several = [open_facts(part, view) for part in tree.parts]
    return list(dict.fromkeys(name for names in several for name in names))
