"""Facts on which a condition rests in ways that one answer may not serve at once.

As long as each open fact is only affirmed, or only denied, or only wanted larger, the helpful
answer to each makes the condition hold if anything can.
"""

from collections.abc import Iterator, Mapping

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
)
from engine.model.vocabulary import Fact

_UPWARD = {Operator.AT_LEAST: True, Operator.AT_MOST: False, Operator.BELOW: False}


def entangled(
    condition: Condition, facts: Mapping[str, Fact], defined: Mapping[str, Condition]
) -> Iterator[str]:
    """Yield the facts of which the condition, or what it takes to ask them, wants two things."""
    wanted: dict[str, set[str]] = {}
    for name, answer in _wanted(condition, facts, defined, so=True):
        wanted.setdefault(name, set()).add(answer)
    yield from (name for name, answers in wanted.items() if len(answers) > 1)


def _wanted(
    condition: Condition,
    facts: Mapping[str, Fact],
    defined: Mapping[str, Condition],
    *,
    so: bool,
) -> Iterator[tuple[str, str]]:
    """Yield what each comparison wants of its fact for the condition to be so, or not so."""
    match condition:
        case Comparison(fact=name, value=value) if name in defined:
            yield from _wanted(defined[name], facts, defined, so=so is value)
        case Comparison(fact=name):
            answer = _helpful(condition, so=so)
            yield name, answer
            when = facts[name].asked_when if name in facts else None
            if when is not None and answer != "no":
                yield from _wanted(when, facts, defined, so=True)
        case IsUnknown(fact=name) if name in defined:
            for leaf, _answer in _wanted(defined[name], facts, defined, so=True):
                yield leaf, "unknown"
        case IsUnknown(fact=name):
            yield name, "unknown" if so else "known"
            when = facts[name].asked_when if name in facts else None
            if when is not None:
                yield from _wanted(when, facts, defined, so=True)
        case AllOf(parts=parts) | AnyOf(parts=parts) | AtLeast(parts=parts):
            for part in parts:
                yield from _wanted(part, facts, defined, so=so)
        case NoneOf(parts=parts) | NotAll(parts=parts):
            for part in parts:
                yield from _wanted(part, facts, defined, so=not so)


def _helpful(comparison: Comparison, *, so: bool) -> str:
    if comparison.operator in _UPWARD:
        return "more" if _UPWARD[comparison.operator] is so else "less"
    if isinstance(comparison.value, bool):
        return "yes" if comparison.value is so else "no"
    return f"{'is' if so else 'not'} {comparison.value}"
