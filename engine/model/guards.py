"""Facts that are only asked of some contacts: of the others they are taken as no."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter

from engine.model.conditions import Condition, facts_of
from engine.model.evaluation import CAN_BE_UNKNOWN, Leaves, Tree, View, tree
from engine.model.settle import settle
from engine.model.values import Value
from engine.model.vocabulary import Fact, FactKind


@dataclass(frozen=True, slots=True)
class Guard:
    """A fact that is asked only when a condition holds or may hold."""

    fact: Fact
    condition: Condition
    tree: Tree


class Guards:
    """The guards of some facts. Each is made once, for all the problems for which it is alike."""

    def __init__(self, facts: Mapping[str, Fact], leaves: Leaves) -> None:
        self._facts = facts
        self._leaves = leaves
        self._guards: dict[tuple[str, Condition], Guard] = {}

    def of(self, wanted: Iterable[str], problem: str) -> Iterator[Guard]:
        """Yield the guards of the wanted facts and of those they depend on, these first.

        What they ask about the presenting problem is settled for this one.
        """
        conditions: dict[str, Condition] = {}
        left = list(wanted)
        while left:
            name = left.pop()
            condition = self._facts[name].asked_when
            if condition is not None and name not in conditions:
                conditions[name] = settle(condition, problem)
                left += facts_of(conditions[name])
        graph = {name: facts_of(condition) for name, condition in conditions.items()}
        for name in TopologicalSorter(graph).static_order():
            if name in conditions:
                yield self._guard(name, conditions[name])

    def _guard(self, name: str, condition: Condition) -> Guard:
        if (name, condition) not in self._guards:
            self._guards[name, condition] = Guard(
                self._facts[name], condition, tree(condition, self._leaves)
            )
        return self._guards[name, condition]


def with_guards(
    guards: Iterable[Guard], known: Mapping[str, Value], view: View, leaves: Leaves
) -> tuple[dict[str, Value], frozenset[str]]:
    """Return what is known with what need not be asked taken as no, and which facts those are.

    The same is written into the view. `guards` come each after those that they depend on. A
    number or a choice that need not be asked is left out: nothing can be compared with it.
    """
    facts = dict(known)
    taken_as_no: set[str] = set()
    for guard in guards:
        name = guard.fact.name
        if name not in facts and not guard.tree.evaluate(view) & CAN_BE_UNKNOWN:
            taken_as_no.add(name)
            if guard.fact.kind is FactKind.YES_NO:
                facts[name] = False
                leaves.tell_one(view, name, value=False)
            else:
                leaves.close(view, name)
    return facts, frozenset(taken_as_no)
