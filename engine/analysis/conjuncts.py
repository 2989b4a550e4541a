"""What must all be so for a rule to hold, as numbers that are quickly compared."""

from collections.abc import Iterator

from engine.model.conditions import AllOf, Condition
from engine.model.plan import Plan, PlannedRule
from engine.model.vocabulary import Target


class Asked:
    """What each rule of a plan asks, as numbers: the same number, the same condition."""

    def __init__(self, plan: Plan) -> None:
        self._numbers: dict[Condition, int] = {}
        self._of_rules = [self.of(rule.condition) for rule in plan.rules]
        self._places: dict[int | None, list[int]] = {}
        for place, needs in enumerate(self._of_rules):
            self._places.setdefault(min(needs, default=None), []).append(place)
        self._kinds: dict[tuple[Target, bool], tuple[int, PlannedRule]] = {}
        for place, rule in enumerate(plan.rules):
            kind = (rule.outcome.target, bool(rule.outcome.come_back_if))
            self._kinds.setdefault(kind, (place, rule))

    def of(self, condition: Condition) -> frozenset[int]:
        """Return the numbers of the conditions that must all be so."""
        numbers = self._numbers
        return frozenset(numbers.setdefault(p, len(numbers)) for p in conjuncts(condition))

    def first_within(self, asked: frozenset[int]) -> int | None:
        """Return the place of the first rule that asks nothing but these, or None."""
        places = (place for number in (None, *asked) for place in self._places.get(number, ()))
        return min((place for place in places if self._of_rules[place] <= asked), default=None)

    def kinds_until(self, place: int) -> Iterator[PlannedRule]:
        """Yield the first rule for each target, with and without a safety net, up to a place."""
        return (rule for first, rule in self._kinds.values() if first <= place)


def conjuncts(condition: Condition) -> Iterator[Condition]:
    """Yield the conditions that must all be so for this one to be so."""
    if isinstance(condition, AllOf):
        for part in condition.parts:
            yield from conjuncts(part)
    else:
        yield condition
