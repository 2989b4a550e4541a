"""Conditions become the dictionaries that durable-rules takes.

A comparison with a fact that is absent never fires there, whichever way it is put. So every
negation is pushed down to the comparisons, and then "fires" is exactly "held".
"""

from collections.abc import Container, Iterable, Mapping
from itertools import combinations
from typing import Any as Anything
from typing import TypeAlias, assert_never

from engine.model.conditions import (
    All,
    Any,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
    leaves,
)
from engine.model.values import UNKNOWN, Facts, Value

Expression: TypeAlias = dict[str, Anything]
Document: TypeAlias = dict[str, Value]

_EVERY_CONTACT: Expression = {"every_contact": True}
_NO_CONTACT: Expression = {"every_contact": False}
_AFFIRMED = {Operator.AT_LEAST: "$gte", Operator.AT_MOST: "$lte", Operator.BELOW: "$lt"}
_DENIED = {Operator.AT_LEAST: "$lt", Operator.AT_MOST: "$gt", Operator.BELOW: "$gte"}


def expression(condition: Condition) -> Expression:
    """Return the condition as a durable-rules expression that fires just when it holds."""
    match condition:
        case Comparison():
            return _comparison(condition)
        case IsUnknown(fact=fact):
            return {_unknown(fact): True}
        case All():
            return _join("$and", [expression(part) for part in condition.parts], _EVERY_CONTACT)
        case Any():
            return _join("$or", [expression(part) for part in condition.parts], _NO_CONTACT)
        case NoneOf():
            return _join("$and", [denial(part) for part in condition.parts], _EVERY_CONTACT)
        case NotAll():
            return _join("$or", [denial(part) for part in condition.parts], _NO_CONTACT)
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
        case All(parts=parts):
            return expression(NotAll(parts))
        case Any(parts=parts):
            return expression(NoneOf(parts))
        case NoneOf(parts=parts):
            return expression(Any(parts))
        case NotAll(parts=parts):
            return expression(All(parts))
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
    ways = [
        _join("$and", list(chosen), _EVERY_CONTACT) for chosen in combinations(parts, max(count, 0))
    ]
    return _join("$or", ways, _NO_CONTACT)


def _join(operator: str, parts: list[Expression], of_none: Expression) -> Expression:
    if len(parts) > 1:
        return {operator: parts}
    return parts[0] if parts else of_none


def _unknown(fact: str) -> str:
    return f"{fact}__unknown"


def document(facts: Facts, mentioned: Container[str], asked: Container[str]) -> Document:
    """Return the facts that the rules mention as durable-rules gets them: only typed values.

    `asked` are the facts of which a rule asks whether they are known.
    """
    made: Document = {"every_contact": True}
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


def ruleset(conditions: Mapping[str, Condition]) -> Mapping[str, Expression]:
    """Return the expression of each condition, by its name."""
    return {name: expression(condition) for name, condition in conditions.items()}
