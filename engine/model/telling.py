"""The answers to a question that some conditions can tell apart."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import floor

from engine.model.conditions import Comparison, Condition, Operator, leaves
from engine.model.values import UNKNOWN, Value
from engine.model.vocabulary import Fact, FactKind


def telling_values(fact: Fact, conditions: Iterable[Condition]) -> Iterator[Value]:
    """Yield answers to a fact such that the conditions tell no others apart."""
    match fact.kind:
        case FactKind.YES_NO:
            yield from (True, False)
        case FactKind.CHOICE:
            yield from fact.choices
        case FactKind.NUMBER:
            yield from _numbers_between(fact, conditions)
    yield UNKNOWN


def _numbers_between(fact: Fact, conditions: Iterable[Condition]) -> Iterator[float]:
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
