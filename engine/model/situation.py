"""One contact against one plan: what is known, what is open, and how each rule stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from engine.model.broader import follows
from engine.model.derived import Derived, derive
from engine.model.evaluation import CAN_HOLD, HELD, View, can_change
from engine.model.plan import Plan, PlannedRule
from engine.model.telling import telling_values
from engine.model.values import PROBLEM, Facts, Value

_MOST_TRIES = 2_000
"""Beyond, a rule counts as possible: a needless question is better than a missed one."""


@dataclass(frozen=True)
class Situation:
    """`reaches` has one entry for each rule of the plan, in its order: most cautious first.

    `told` is what was said or concluded, `facts` that with all that follows from it.
    `taken_as_no` are the facts that need not be asked of this contact.
    """

    plan: Plan
    told: Facts
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
        """Whether the rule at this place does not hold but could, given the right answers.

        Its reach takes each of its comparisons by itself. That is exact as long as it wants one
        thing of each open fact. Where it wants several, these facts are tried out, every way that
        its comparisons can tell apart.
        """
        reach, planned = self.reaches[place], self.plan.rules[place]
        if reach == HELD or not reach & CAN_HOLD:
            return False
        names = [name for name in planned.entangled if name in self.still_open]
        return not names or self._could_hold_with(planned, names)

    def _could_hold_with(self, planned: PlannedRule, names: list[str]) -> bool:
        vocabulary = self.plan.vocabulary.facts
        values = [tuple(telling_values(vocabulary[name], planned.conditions)) for name in names]
        derived = [d for d in self.plan.derived if d.fact.name in planned.depends_on]
        for number, tried in enumerate(product(*values)):
            if number >= _MOST_TRIES:
                return True
            view = self.view_with(dict(zip(names, tried, strict=True)), derived)
            if planned.tree.evaluate(view) & CAN_HOLD:
                return True
        return False

    def view_with(self, answers: Facts, derived: Iterable[Derived]) -> View:
        """Return the view with more answers, and what follows from them of what is given."""
        view = View(self.view)
        self.plan.leaves.tell(view, answers)
        told = {**self.told, **answers}
        derive(derived, told, {**self.facts, **answers}, view, self.plan.leaves)
        return view

    @cached_property
    def flags_to_ask(self) -> tuple[str, ...]:
        """The red flags to rule out that nobody has answered yet."""
        return tuple(flag for flag in self.plan.problem.rule_out if self._is_open(flag))

    def _is_open(self, flag: str) -> bool:
        defined = self.plan.flag_of.get(flag)
        if defined is None:
            return flag in self.still_open
        return flag not in self.told and can_change(defined.tree.evaluate(self.view))


def situation(plan: Plan, known: Mapping[str, Value]) -> Situation:
    """Return how a contact stands. A fact that need not be asked of it is taken as no."""
    told = {**known, **follows(known, plan.broader, plan.vocabulary)}
    view = View(plan.resting)
    plan.leaves.tell(view, {name: value for name, value in told.items() if name != PROBLEM})
    settled = _serving_what_is_told(plan, told)
    for name in settled:
        plan.leaves.close(view, name)
    facts = dict(told)
    untold = plan.untold - told.keys()
    for name in untold:
        facts[name] = False
        plan.leaves.tell_one(view, name, value=False)
    taken_as_no = untold | derive(plan.derived, told, facts, view, plan.leaves)
    still_open = plan.askable - facts.keys() - taken_as_no - settled
    return Situation(
        plan=plan,
        told=told,
        facts=facts,
        still_open=still_open,
        taken_as_no=taken_as_no,
        view=view,
        reaches=bytes(plan.reaches(view)),
    )


def _serving_what_is_told(plan: Plan, told: Facts) -> frozenset[str]:
    """The signs that are not asked any more: each flag for whose sake they are asked was told."""
    if plan.flag_of.keys().isdisjoint(told):
        return frozenset()
    return frozenset(
        name for name, flags in plan.serving.items() if name not in told and flags <= told.keys()
    )
