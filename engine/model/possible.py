"""Whether some answers could make a rule hold.

The reach of a condition takes each of its comparisons by itself. That is exact as long as the
condition rests on each open fact in one way only. Where it rests on one in several ways, the
facts concerned are tried out, every way that the comparisons can tell apart.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise, product
from math import floor

from engine.model.conditions import Comparison, Condition, Operator, leaves
from engine.model.evaluation import CAN_HOLD, Leaves, View
from engine.model.guards import with_guards
from engine.model.plan import Plan, PlannedRule
from engine.model.values import UNKNOWN, Facts, Value
from engine.model.vocabulary import Fact, FactKind

_MOST_TRIES = 2_000
"""Beyond, the rule counts as possible: a needless question is better than a missed one."""


def can_come_to_hold(
    planned: PlannedRule, plan: Plan, facts: Facts, view: View, still_open: AbstractSet[str]
) -> bool:
    """Return whether answers to open questions could make the rule hold.

    Its reach must already say that it could, each comparison taken by itself.
    """
    names = [name for name in planned.entangled if name in still_open]
    if not names:
        return True
    vocabulary = plan.vocabulary.facts
    conditions = [planned.condition, *(guard.condition for guard in planned.guards)]
    values = [tuple(telling_values(vocabulary[name], conditions)) for name in names]
    for number, tried in enumerate(product(*values)):
        if number >= _MOST_TRIES:
            return True
        if _holds_with(dict(zip(names, tried, strict=True)), planned, plan.leaves, facts, view):
            return True
    return False


def _holds_with(
    tried: Facts, planned: PlannedRule, leaves: Leaves, facts: Facts, view: View
) -> bool:
    assumed = View(view)
    leaves.tell(assumed, tried)
    with_guards(planned.guards, {**facts, **tried}, assumed, leaves)
    return bool(planned.tree.evaluate(assumed) & CAN_HOLD)


def telling_values(fact: Fact, conditions: list[Condition]) -> Iterator[Value]:
    """Yield answers to a fact such that the conditions tell no others apart."""
    match fact.kind:
        case FactKind.YES_NO:
            yield from (True, False)
        case FactKind.CHOICE:
            yield from fact.choices
        case FactKind.NUMBER:
            yield from _numbers_between(fact, conditions)
    yield UNKNOWN


def _numbers_between(fact: Fact, conditions: list[Condition]) -> Iterator[float]:
    """Each border that is drawn within the range of the fact, and a number between each two.

    Of a whole number also the next one: between 10 or less and 11 or more there is none.
    """
    drawn = {
        float(leaf.value)
        for condition in conditions
        for leaf in leaves(condition)
        if isinstance(leaf, Comparison) and leaf.fact == fact.name
    }
    borders = sorted({fact.low, fact.high, *drawn})
    yield from borders
    for one, other in pairwise(borders):
        between = (one + other) / 2 if fact.decimals else floor(one) + 1.0
        if between < other:
            yield between


def next_to(comparison: Comparison) -> tuple[float, float]:
    """Return the numbers on the two sides of the border that a comparison draws."""
    border = float(comparison.value)
    other = border + 1 if comparison.operator is Operator.AT_MOST else border - 1
    return border, other
