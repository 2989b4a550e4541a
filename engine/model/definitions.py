"""Red flags that rules define over signs: which there are, and on what each rests."""

from collections.abc import Iterable, Iterator, Mapping
from graphlib import TopologicalSorter

from engine.model.conditions import AnyOf, Condition, facts_of
from engine.model.rules import Rule


def definitions(rules: Iterable[Rule]) -> dict[str, Condition]:
    """Return what makes each defined flag so, each flag after those that it rests on.

    A flag that several rules define is so when any of them says so. Raises CycleError.
    """
    ways: dict[str, list[Condition]] = {}
    for rule in rules:
        if rule.defines:
            ways.setdefault(rule.defines.fact, []).append(rule.definition)
    graph = {
        flag: frozenset().union(*map(facts_of, several)) & ways.keys()
        for flag, several in ways.items()
    }
    return {flag: _either(ways[flag]) for flag in TopologicalSorter(graph).static_order()}


def _either(several: list[Condition]) -> Condition:
    return several[0] if len(several) == 1 else AnyOf(tuple(several))


def opened(names: Iterable[str], defined: Mapping[str, Condition]) -> Iterator[str]:
    """Yield the facts, and those on which the defined flags among them rest, each once."""
    to_visit = list(names)
    visited = set(to_visit)
    while to_visit:
        name = to_visit.pop()
        yield name
        if name in defined:
            more = facts_of(defined[name]) - visited
            visited |= more
            to_visit += sorted(more)
