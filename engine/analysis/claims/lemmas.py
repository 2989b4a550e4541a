"""Proofs by looking at the rules, which spare the solver most of its questions.

Each is sound: what it says is proved. What it does not say is left to the solver.
"""

from collections.abc import Callable, Iterable, Iterator

from engine.analysis.conjuncts import conjuncts
from engine.analysis.world import World
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
    facts_of,
)
from engine.model.plan import PlannedRule


def always_enough(
    world: World, condition: Condition, allowed: Callable[[PlannedRule], bool]
) -> bool:
    """Return whether a rule that is asked no more than the condition decides it at the latest.

    When such a rule holds whenever the condition does, it or a more cautious rule decides: it is
    enough that all of those are allowed, which rests on their targets and safety nets only. The
    condition is settled for the problem.
    """
    place = world.asked.first_within(world.asked.of(condition))
    return place is not None and all(map(allowed, world.asked.kinds_until(place)))


def only_raises(world: World, names: Iterable[str]) -> bool:
    """Return whether no rule can be lost to a fact that is sooner than what the fact brings.

    The facts are yes-or-no facts that become so. A rule can be lost when it rests on such a fact
    not being so, or on that of one that is asked only when the fact is so. That is harmless when
    the fact alone makes a rule hold that is as cautious. A fact on which a stream or a defined
    flag rests is left to the solver.
    """
    facts = set(names)
    if any(world.plan.streams.resting_on(name) for name in facts):
        return False
    if not facts.isdisjoint(world.within_definitions):
        return False
    own = _first_alone(world, facts)
    for place, rule in enumerate(world.plan.rules):
        rests_on = set(_denied(rule.condition, denied=False))
        lost_to = (rests_on | _asked_after(rests_on, world)) & facts
        if any(own.get(name, place + 1) > place for name in lost_to):
            return False
    return True


def _first_alone(world: World, facts: set[str]) -> dict[str, int]:
    """For each fact the place of the first rule that holds whenever it is so."""
    places: dict[str, int] = {}
    for place, rule in enumerate(world.plan.rules):
        parts = list(conjuncts(rule.condition))
        if len(parts) == 1 and isinstance(parts[0], Comparison) and parts[0].value is True:
            name = parts[0].fact
            if name in facts:
                places.setdefault(name, place)
    return places


def _asked_after(names: set[str], world: World) -> set[str]:
    """The facts on which it depends whether these are asked."""
    guards = world.plan.guard_of
    asked_after: set[str] = set()
    to_visit = list(names)
    while to_visit:
        guard = guards.get(to_visit.pop())
        more = facts_of(guard.condition) - asked_after if guard else frozenset()
        asked_after |= more
        to_visit += more
    return asked_after


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
        case AllOf(parts=parts) | AnyOf(parts=parts) | AtLeast(parts=parts):
            for part in parts:
                yield from _denied(part, denied=denied)
        case NoneOf(parts=parts) | NotAll(parts=parts):
            for part in parts:
                yield from _denied(part, denied=not denied)
