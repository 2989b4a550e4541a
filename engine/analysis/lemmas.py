"""Proofs by looking at the rules, which spare the solver most of its questions.

Each is sound: what it says is proved. What it does not say is left to the solver.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

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
    facts_of,
)
from engine.model.plan import Plan, PlannedRule

if TYPE_CHECKING:
    from engine.analysis.world import World


class Asked:
    """What each rule of a plan asks, as numbers: the same number, the same condition."""

    def __init__(self, plan: Plan) -> None:
        self._numbers: dict[Condition, int] = {}
        self.of_rules = [self.of(rule.condition) for rule in plan.rules]

    def of(self, condition: Condition) -> frozenset[int]:
        """Return the numbers of the conditions that must all be so."""
        numbers = self._numbers
        return frozenset(numbers.setdefault(p, len(numbers)) for p in _conjuncts(condition))


def always_enough(
    world: "World", condition: Condition, allowed: Callable[[PlannedRule], bool]
) -> bool:
    """Return whether a rule that is asked no more than the condition decides it at the latest.

    When such a rule holds whenever the condition does, it or a more cautious rule decides: it is
    enough that all of those are allowed. The condition is settled for the problem.
    """
    asked = world.asked.of(condition)
    for rule, needs in zip(world.plan.rules, world.asked.of_rules, strict=True):
        if not allowed(rule):
            return False
        if needs <= asked:
            return True
    return False


def _conjuncts(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, All):
        for part in condition.parts:
            yield from _conjuncts(part)
    else:
        yield condition


def flags_only_raise(world: "World") -> bool:
    """Return whether no rule can be lost to a red flag that comes less soon than the flag's own.

    A rule can be lost when it rests on a flag's absence, or on that of a fact that is asked only
    when the flag is present. That is harmless when the flag alone makes a rule hold that is as
    cautious.
    """
    flags = {fact.name for fact in world.book.vocabulary.red_flags}
    own = _first_alone(world, flags)
    for place, rule in enumerate(world.plan.rules):
        rests_on = set(_denied(rule.condition, denied=False))
        lost_to = (rests_on | _asked_after(rests_on, world)) & flags
        if any(own.get(flag, place + 1) > place for flag in lost_to):
            return False
    return True


def _first_alone(world: "World", flags: set[str]) -> dict[str, int]:
    """For each flag the place of the first rule that holds whenever it is present."""
    found: dict[str, int] = {}
    for place, rule in enumerate(world.plan.rules):
        parts = list(_conjuncts(rule.condition))
        if len(parts) == 1 and isinstance(parts[0], Comparison) and parts[0].value is True:
            name = parts[0].fact
            if name in flags:
                found.setdefault(name, place)
    return found


def _asked_after(names: set[str], world: "World") -> set[str]:
    """The facts on which it depends whether these are asked."""
    guards = {guard.fact.name: guard for guard in world.plan.guards}
    found: set[str] = set()
    left = list(names)
    while left:
        guard = guards.get(left.pop())
        more = facts_of(guard.condition) - found if guard else frozenset()
        found |= more
        left += more
    return found


def _denied(condition: Condition, *, denied: bool) -> Iterator[str]:
    """The facts whose being known not to be so the condition may rest on."""
    match condition:
        case Comparison(fact=name, operator=operator, value=value):
            if operator is not Operator.IS or not isinstance(value, bool):
                return
            if value is denied:
                yield name
        case IsUnknown():
            return
        case All(parts=parts) | Any(parts=parts) | AtLeast(parts=parts):
            for part in parts:
                yield from _denied(part, denied=denied)
        case NoneOf(parts=parts) | NotAll(parts=parts):
            for part in parts:
                yield from _denied(part, denied=not denied)
