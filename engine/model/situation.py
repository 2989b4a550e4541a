"""One contact against one plan: what is known, what is open, and how each rule stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.model.evaluation import Reach
from engine.model.guards import with_guards
from engine.model.plan import Plan, PlannedRule
from engine.model.possible import can_come_to_hold
from engine.model.truth import Truth
from engine.model.values import Facts, Value


@dataclass(frozen=True)
class Situation:
    """`reaches` has one entry for each rule of the plan, in its order: most cautious first.

    `taken_as_no` are the facts that need not be asked of this contact.
    """

    plan: Plan
    facts: Facts
    still_open: frozenset[str]
    taken_as_no: frozenset[str]
    reaches: tuple[Reach, ...]

    @cached_property
    def held_places(self) -> tuple[int, ...]:
        """The places in the plan of the rules that hold."""
        return tuple(n for n, how in enumerate(self.reaches) if how.low is Truth.HELD)

    @cached_property
    def held(self) -> tuple[PlannedRule, ...]:
        """The rules that hold, most cautious first."""
        return tuple(self.plan.rules[place] for place in self.held_places)

    @property
    def best(self) -> PlannedRule | None:
        """The rule that decides: the most cautious that holds."""
        return self.held[0] if self.held else None

    def could_hold(self, place: int) -> bool:
        """Whether the rule at this place does not hold but could, given the right answers."""
        how = self.reaches[place]
        if how.low is Truth.HELD or how.high is not Truth.HELD:
            return False
        return can_come_to_hold(self.plan.rules[place], self.plan, self.facts, self.still_open)

    @property
    def flags_to_ask(self) -> tuple[str, ...]:
        """The red flags to rule out that nobody has answered yet."""
        return tuple(flag for flag in self.plan.problem.rule_out if flag in self.still_open)


def situation(plan: Plan, known: Mapping[str, Value]) -> Situation:
    """Return how a contact stands. A fact that need not be asked of it is taken as no."""
    facts, taken_as_no = with_guards(plan.guards, known, plan.askable)
    still_open = plan.askable - facts.keys() - taken_as_no
    reaches = list(plan.resting)
    touched = {place for name in (*facts, *taken_as_no) for place in plan.touching.get(name, ())}
    for place in touched:
        reaches[place] = plan.rules[place].tree.evaluate(facts, still_open)
    return Situation(plan, facts, still_open, taken_as_no, tuple(reaches))
