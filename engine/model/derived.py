"""What follows from what is known before any rule is asked.

A fact that is only asked of some contacts is no in the others. A red flag that is defined over
signs is there, is not there, or is open, as they say.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import TypeAlias

from engine.model.conditions import Condition, facts_of
from engine.model.definitions import opened
from engine.model.evaluation import (
    CAN_BE_UNKNOWN,
    HELD,
    HOLDS,
    NOT_HELD,
    OPEN,
    STUCK,
    Leaves,
    Reach,
    Tree,
    View,
    tree,
)
from engine.model.settle import settle
from engine.model.values import UNKNOWN, Facts, Value
from engine.model.vocabulary import Fact, FactKind


@dataclass(frozen=True, slots=True)
class Guard:
    """A fact that is asked only when a condition holds or may hold."""

    fact: Fact
    condition: Condition
    tree: Tree


@dataclass(frozen=True, slots=True)
class DefinedFlag:
    """A red flag with what makes it so. It is `listed` when the problem must rule it out."""

    fact: Fact
    condition: Condition
    tree: Tree
    rests_on: frozenset[str]
    depends_on: frozenset[str]
    """What it rests on, and the facts on which it depends whether that is asked."""
    listed: bool


Derived: TypeAlias = Guard | DefinedFlag


class Derivations:
    """What follows for some facts. Each is made once, for all the problems where it is alike."""

    def __init__(
        self, facts: Mapping[str, Fact], defined: Mapping[str, Condition], leaves: Leaves
    ) -> None:
        self.facts = facts
        self.defined = defined
        self.leaves = leaves
        self._trees: dict[Condition, Tree] = {}
        self._depends: dict[str, frozenset[str]] = {}

    def of(
        self, wanted: Iterable[str], problem: str, listed: AbstractSet[str]
    ) -> tuple[Derived, ...]:
        """Return what follows for the wanted facts and those they depend on, these first.

        What is asked about the presenting problem is settled for this one. The signs of a flag
        that is not `listed` are not asked for its sake: so much less follows for them.
        """
        conditions: dict[str, Condition] = {}
        to_visit = list(wanted)
        while to_visit:
            name = to_visit.pop()
            condition = self._condition(name)
            if condition is not None and name not in conditions:
                conditions[name] = settle(condition, problem)
                below = facts_of(conditions[name])
                unasked = name in self.defined and name not in listed
                to_visit += below & self.defined.keys() if unasked else below
        graph = {name: sorted(facts_of(condition)) for name, condition in conditions.items()}
        order = TopologicalSorter(graph).static_order()
        return tuple(
            self._derived(name, conditions[name], listed=name in listed)
            for name in order
            if name in conditions
        )

    def conditions(self, names: Iterable[str]) -> tuple[Condition, ...]:
        """Return what defines these facts, and when they are asked."""
        of_each = (self._condition(name) for name in names)
        return tuple(condition for condition in of_each if condition is not None)

    def depends_on(self, names: Iterable[str]) -> frozenset[str]:
        """Return the facts, and all on which it depends how they stand and whether to ask them."""
        return frozenset().union(*map(self._depends_on, names))

    def _depends_on(self, name: str) -> frozenset[str]:
        if name not in self._depends:
            condition = self._condition(name)
            below = facts_of(condition) if condition is not None else ()
            self._depends[name] = frozenset([name]).union(*map(self._depends_on, below))
        return self._depends[name]

    def _condition(self, name: str) -> Condition | None:
        if name in self.defined:
            return self.defined[name]
        return self.facts[name].asked_when if name in self.facts else None

    def _derived(self, name: str, condition: Condition, *, listed: bool) -> Derived:
        if condition not in self._trees:
            self._trees[condition] = tree(condition, self.leaves)
        fact, parts = self.facts[name], self._trees[condition]
        if name in self.defined:
            rests_on = frozenset(opened(facts_of(condition), self.defined))
            depends_on = self.depends_on(rests_on)
            return DefinedFlag(fact, condition, parts, rests_on, depends_on, listed)
        return Guard(fact, condition, parts)


def derive(
    several: Iterable[Derived], told: Facts, facts: dict[str, Value], view: View, leaves: Leaves
) -> set[str]:
    """Add what follows to the facts and write it into the view; return what need not be asked.

    `several` come each after those that they depend on; `told` is what was said or concluded. A
    number or a choice that need not be asked is left out of the facts: nothing can be compared
    with it.
    """
    taken_as_no: set[str] = set()
    for derived in several:
        if isinstance(derived, DefinedFlag):
            _derive_flag(derived, told.get(derived.fact.name), facts, view, leaves)
        elif derived.fact.name not in facts and not derived.tree.evaluate(view) & CAN_BE_UNKNOWN:
            taken_as_no.add(derived.fact.name)
            _take_as_no(derived.fact, facts, view, leaves)
    return taken_as_no


def _take_as_no(fact: Fact, facts: dict[str, Value], view: View, leaves: Leaves) -> None:
    if fact.kind is FactKind.YES_NO:
        facts[fact.name] = False
        leaves.tell_one(view, fact.name, value=False)
    else:
        leaves.close(view, fact.name)


def _derive_flag(
    flag: DefinedFlag, told: Value | None, facts: dict[str, Value], view: View, leaves: Leaves
) -> None:
    """A flag told as there is there. Else the signs may settle it to that, whatever was told."""
    name = flag.fact.name
    if told is True:
        return
    reach = flag.tree.evaluate(view)
    if reach != HELD and told is not None:
        reach = STUCK if told == UNKNOWN else NOT_HELD
    leaves.tell_reach(view, name, reach, _not_known(flag, reach, told))
    if reach == HELD:
        facts[name] = True
    elif reach == NOT_HELD:
        facts[name] = False
    elif reach == STUCK and flag.listed:
        facts[name] = UNKNOWN
    else:
        facts.pop(name, None)


def _not_known(flag: DefinedFlag, reach: Reach, told: Value | None) -> Reach:
    """The reach of "it is not known": of a flag that nobody asks about only when somebody says so.

    It can come to that while the flag can be unknown and is not settled to be there.
    """
    if reach in (HELD, NOT_HELD):
        return NOT_HELD
    if told == UNKNOWN:
        return HELD
    if not flag.listed:
        return STUCK
    if reach == STUCK:
        return HELD
    return OPEN if reach & CAN_BE_UNKNOWN and not reach & HOLDS else NOT_HELD
