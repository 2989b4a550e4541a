"""One contact against one plan: what is known, what is open, and how each rule stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.model.evaluation import Reach, reach
from engine.model.plan import Plan, PlannedRule
from engine.model.truth import Truth
from engine.model.vocabulary import Fact, FactKind, Facts, Value


@dataclass(frozen=True, slots=True)
class Situation:
    """`reaches` has one entry for each rule of the plan, in its order: most cautious first."""

    plan: Plan
    facts: Facts
    still_open: frozenset[str]
    reaches: tuple[Reach, ...]

    @property
    def held(self) -> tuple[PlannedRule, ...]:
        """The rules that hold, most cautious first."""
        pairs = zip(self.plan.rules, self.reaches, strict=True)
        return tuple(rule for rule, how in pairs if how.low is Truth.HELD)

    @property
    def possible(self) -> tuple[PlannedRule, ...]:
        """The rules that do not hold but that open questions could make hold."""
        pairs = zip(self.plan.rules, self.reaches, strict=True)
        return tuple(r for r, how in pairs if how.can_hold and how.low is not Truth.HELD)

    @property
    def flags_to_ask(self) -> tuple[str, ...]:
        """The red flags to rule out that nobody has answered yet."""
        return tuple(flag for flag in self.plan.problem.rule_out if flag in self.still_open)


def situation(plan: Plan, known: Mapping[str, Value]) -> Situation:
    """Return how a contact stands. A fact that need not be asked of it is taken as no."""
    facts = dict(known)
    not_applicable = set()
    for fact in plan.guarded:
        if fact.name not in facts and not _may_apply(fact, facts, plan.askable):
            if fact.kind is FactKind.YES_NO:
                facts[fact.name] = False
            not_applicable.add(fact.name)
    still_open = plan.askable - facts.keys() - not_applicable
    reaches = tuple(reach(rule.condition, facts, still_open) for rule in plan.rules)
    return Situation(plan, facts, frozenset(still_open), reaches)


def _may_apply(fact: Fact, facts: Facts, askable: frozenset[str]) -> bool:
    if fact.asked_when is None:
        return True
    return reach(fact.asked_when, facts, askable).high is not Truth.NOT_HELD
