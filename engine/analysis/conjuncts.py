"""What must all be so for a rule to hold, as numbers that are quickly compared."""

from collections.abc import Iterator

from engine.model.conditions import All, Condition
from engine.model.plan import Plan


class Asked:
    """What each rule of a plan asks, as numbers: the same number, the same condition."""

    def __init__(self, plan: Plan) -> None:
        self._numbers: dict[Condition, int] = {}
        self.of_rules = [self.of(rule.condition) for rule in plan.rules]

    def of(self, condition: Condition) -> frozenset[int]:
        """Return the numbers of the conditions that must all be so."""
        numbers = self._numbers
        return frozenset(numbers.setdefault(p, len(numbers)) for p in conjuncts(condition))


def conjuncts(condition: Condition) -> Iterator[Condition]:
    """Yield the conditions that must all be so for this one to be so."""
    if isinstance(condition, All):
        for part in condition.parts:
            yield from conjuncts(part)
    else:
        yield condition
