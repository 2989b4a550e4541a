"""The parts of a rule that a contact may hold or not: its steps, and the rows of their tables."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from engine.model.conditions import Comparison, Condition, IsUnknown, NoneOf, facts_of
from engine.model.rules import Rule, Step
from engine.model.values import PROBLEM

_A_TABLE_FOLLOWS = ":"


@dataclass(frozen=True, slots=True)
class Part:
    """One step, or one row of its table, as its author wrote it. A row has its step's line."""

    text: str
    line: int
    condition: Condition


def rows(step: Step) -> tuple[Condition, ...]:
    """Return the rows of the table below a step.

    A step such as `any red flag is present` stands for many conditions and has no table.
    """
    condition = step.condition
    if isinstance(condition, Comparison | IsUnknown) or not step.text.endswith(_A_TABLE_FOLLOWS):
        return ()
    return condition.parts


def rules_out(step: Step, flags: AbstractSet[str]) -> bool:
    """Return whether a step rules out red flags: each acts by rules of its own when it is there."""
    return isinstance(step.condition, NoneOf) and facts_of(step.condition) <= flags


def parts(rule: Rule) -> Iterator[Part]:
    """Yield the steps and rows of a rule that are not only about which problem it is."""
    for step in rule.steps:
        for text, condition in ((step.text, step.condition), *_texts(step)):
            if facts_of(condition) != {PROBLEM}:
                yield Part(text, step.location.line, condition)


def _texts(step: Step) -> Iterator[tuple[str, Condition]]:
    return ((row.text, row) for row in rows(step))
