"""One contact against one plan: what is known, what is open, and how each rule stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.model.evaluation import CAN_HOLD, HELD, View
from engine.model.guards import with_guards
from engine.model.plan import Plan, PlannedRule
from engine.model.possible import can_come_to_hold
from engine.model.values import PROBLEM, Facts, Value


@dataclass(frozen=True)
class Situation:
    """`reaches` has one entry for each rule of the plan, in its order: most cautious first.

    `taken_as_no` are the facts that need not be asked of this contact.
    """

    plan: Plan
    facts: Facts
    still_open: frozenset[str]
    taken_as_no: frozenset[str]
    view: View
    reaches: bytes

    @cached_property
    def held_places(self) -> tuple[int, ...]:
        """The places in the plan of the rules that hold."""
        return tuple(place for place, reach in enumerate(self.reaches) if reach == HELD)

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
        reach = self.reaches[place]
        if reach == HELD or not reach & CAN_HOLD:
            return False
        planned = self.plan.rules[place]
        return can_come_to_hold(planned, self.plan, self.facts, self.view, self.still_open)

    @cached_property
    def flags_to_ask(self) -> tuple[str, ...]:
        """The red flags to rule out that nobody has answered yet."""
        return tuple(flag for flag in self.plan.problem.rule_out if flag in self.still_open)


def situation(plan: Plan, known: Mapping[str, Value]) -> Situation:
    """Return how a contact stands. A fact that need not be asked of it is taken as no."""
    view = View(plan.resting)
    plan.leaves.tell(view, {name: value for name, value in known.items() if name != PROBLEM})
    facts, taken_as_no = with_guards(plan.guards, known, view, plan.leaves)
    still_open = plan.askable - facts.keys() - taken_as_no
    reaches = bytes(plan.reaches(view))
    return Situation(plan, facts, still_open, taken_as_no, view, reaches)
