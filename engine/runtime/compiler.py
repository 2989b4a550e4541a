"""Conditions become the dictionaries that durable-rules takes.

A comparison with a fact that is absent never fires there, whichever way it is put. So every
negation is pushed down to the comparisons, and then "fires" is exactly "held". Of the parts of an
*and* the one that is most rarely true comes first: the others are then hardly ever tried.
"""

from collections.abc import Container, Iterable
from itertools import combinations
from typing import TypeAlias, assert_never

from engine.model.conditions import (
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
    leaves,
)
from engine.model.values import AGE, CHANNEL, PROBLEM, SEX, UNKNOWN, Facts, Value
from engine.runtime.limits import Expression, openers, waiting

Document: TypeAlias = dict[str, Value]

EVERY_CONTACT = "every_contact"
_EVERY_CONTACT: Expression = {EVERY_CONTACT: True}
_NO_CONTACT: Expression = {EVERY_CONTACT: False}
_ALWAYS_KNOWN = {EVERY_CONTACT, PROBLEM, AGE, SEX, CHANNEL}
_AFFIRMED = {Operator.AT_LEAST: "$gte", Operator.AT_MOST: "$lte", Operator.BELOW: "$lt"}
_DENIED = {Operator.AT_LEAST: "$lt", Operator.AT_MOST: "$gt", Operator.BELOW: "$gte"}


def expression(condition: Condition) -> Expression:
    """Return the condition as a durable-rules expression that fires just when it holds."""
    match condition:
        case Comparison():
            return _comparison(condition)
        case IsUnknown(fact=fact):
            return {_unknown(fact): True}
        case AllOf():
            return _all([expression(part) for part in condition.parts])
        case AnyOf():
            return _any([expression(part) for part in condition.parts])
        case NoneOf():
            return _all([denial(part) for part in condition.parts])
        case NotAll():
            return _any([denial(part) for part in condition.parts])
        case AtLeast(count=count, parts=parts):
            return _at_least(count, [expression(part) for part in parts])
        case _ as never:
            assert_never(never)


def denial(condition: Condition) -> Expression:
    """Return an expression that fires just when the condition is known not to hold."""
    match condition:
        case Comparison():
            return _denied(condition)
        case IsUnknown(fact=fact):
            return {_unknown(fact): False}
        case AllOf(parts=parts):
            return expression(NotAll(parts))
        case AnyOf(parts=parts):
            return expression(NoneOf(parts))
        case NoneOf(parts=parts):
            return expression(AnyOf(parts))
        case NotAll(parts=parts):
            return expression(AllOf(parts))
        case AtLeast(count=count, parts=parts):
            return _at_least(len(parts) - count + 1, [denial(part) for part in parts])
        case _ as never:
            assert_never(never)


def _comparison(comparison: Comparison) -> Expression:
    if comparison.operator is Operator.IS:
        return {comparison.fact: comparison.value}
    return {_AFFIRMED[comparison.operator]: {comparison.fact: comparison.value}}


def _denied(comparison: Comparison) -> Expression:
    if comparison.operator is not Operator.IS:
        return {_DENIED[comparison.operator]: {comparison.fact: comparison.value}}
    if isinstance(comparison.value, bool):
        return {comparison.fact: not comparison.value}
    return {"$neq": {comparison.fact: comparison.value}}


def _at_least(count: int, parts: list[Expression]) -> Expression:
    return _any([_all(list(chosen)) for chosen in combinations(parts, max(count, 0))])


def _all(parts: list[Expression]) -> Expression:
    """Every part, the one that is most rarely true first."""
    if not parts:
        return _EVERY_CONTACT
    several = sorted(_opened("$and", parts), key=_how_common)
    return {"$and": several} if len(several) > 1 else several[0]


def _any(parts: list[Expression]) -> Expression:
    if not parts:
        return _NO_CONTACT
    several = _opened("$or", parts)
    return {"$or": several} if len(several) > 1 else several[0]


def _opened(operator: str, parts: list[Expression]) -> list[Expression]:
    """The parts, and in the place of a group of the same kind its own: fewer groups are allowed."""
    return [inner for part in parts for inner in part.get(operator, [part])]


def _how_common(expression: Expression) -> tuple[int, int]:
    """How likely the expression is to be tried further, the rarest first."""
    return max(map(_how_often, openers(expression))), waiting(expression)


def _how_often(test: tuple[str, object]) -> int:
    """How often a test is true: yes is a rarer answer than no, and everybody has an age."""
    name, value = test
    if name in _ALWAYS_KNOWN:
        return 3
    return 2 if value is False else 0 if value is True else 1


def _unknown(fact: str) -> str:
    return f"{fact}__unknown"


def document(facts: Facts, mentioned: Container[str], asked: Container[str]) -> Document:
    """Return the facts that the rules mention as durable-rules gets them: only typed values.

    `asked` are the facts of which a rule asks whether they are known.
    """
    made: Document = {EVERY_CONTACT: True}
    for name, value in facts.items():
        if value != UNKNOWN and name in mentioned:
            made[name] = value
        if name in asked:
            made[_unknown(name)] = value == UNKNOWN
    return made


def asked_whether_known(conditions: Iterable[Condition]) -> frozenset[str]:
    """Return the facts of which some condition asks whether they are known."""
    return frozenset(
        leaf.fact
        for condition in conditions
        for leaf in leaves(condition)
        if isinstance(leaf, IsUnknown)
    )
