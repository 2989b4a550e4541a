"""Conditions on the presenting problem, settled once the problem is known."""

from typing import assert_never

from engine.model.conditions import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
)
from engine.model.values import PROBLEM


def settle(condition: Condition, problem: str) -> Condition:
    """Return the condition with every question about the presenting problem answered.

    The result mentions the problem nowhere and is true, false or unknown of exactly the same
    contacts with that problem. A condition that can never hold becomes `NEVER`.
    """
    match condition:
        case Comparison(fact=name):
            if name != PROBLEM:
                return condition
            return ALWAYS if condition.value == problem else NEVER
        case IsUnknown(fact=name):
            return NEVER if name == PROBLEM else condition
        case AllOf(parts=parts):
            settled: list[Condition] = []
            for part in parts:  # most rules end here, at the first step: it names another problem
                settled.append(settle(part, problem))
                if settled[-1] == NEVER:
                    return NEVER
            return _all(settled)
        case AnyOf():
            return _any([settle(part, problem) for part in condition.parts])
        case NoneOf():
            return _not_any(_any([settle(part, problem) for part in condition.parts]))
        case NotAll():
            return _not_all(_all([settle(part, problem) for part in condition.parts]))
        case AtLeast():
            return _at_least(condition.count, [settle(part, problem) for part in condition.parts])
        case _ as never:
            assert_never(never)


def _all(parts: list[Condition]) -> Condition:
    if NEVER in parts:
        return NEVER
    left = [part for part in parts if part != ALWAYS]
    return left[0] if len(left) == 1 else AllOf(tuple(left))


def _any(parts: list[Condition]) -> Condition:
    left = [part for part in parts if part != NEVER]
    if ALWAYS in left:
        return ALWAYS
    return left[0] if len(left) == 1 else AnyOf(tuple(left))


def _not_any(settled: Condition) -> Condition:
    if settled in (ALWAYS, NEVER):
        return NEVER if settled == ALWAYS else ALWAYS
    return NoneOf(settled.parts if isinstance(settled, AnyOf) else (settled,))


def _not_all(settled: Condition) -> Condition:
    if settled in (ALWAYS, NEVER):
        return NEVER if settled == ALWAYS else ALWAYS
    return NotAll(settled.parts if isinstance(settled, AllOf) else (settled,))


def _at_least(count: int, parts: list[Condition]) -> Condition:
    left = [part for part in parts if part not in (ALWAYS, NEVER)]
    needed = count - parts.count(ALWAYS)
    if needed <= 0:
        return ALWAYS
    return AtLeast(needed, tuple(left)) if needed <= len(left) else NEVER
