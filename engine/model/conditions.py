"""What a rule asks of a contact: a closed union, read with `match`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from engine.model.values import Value


class Operator(StrEnum):
    """How a fact is compared. AllOf but the first are for numbers."""

    IS = "is"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One fact compared with one value."""

    fact: str
    operator: Operator
    value: Value
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class IsUnknown:
    """The fact was asked, and the answer was that it is not known."""

    fact: str
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part. Of no parts: always."""

    parts: tuple["Condition", ...]
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part. Of no parts: never.

    Its author has `listed` the parts, or else wrote a phrase that stands for all of a kind.
    """

    parts: tuple["Condition", ...]
    text: str = field(default="", compare=False)
    listed: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True)
class NoneOf:
    """No part."""

    parts: tuple["Condition", ...]
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class NotAll:
    """At least one part is not so."""

    parts: tuple["Condition", ...]
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least `count` of the parts."""

    count: int
    parts: tuple["Condition", ...]
    text: str = field(default="", compare=False)


Group: TypeAlias = AllOf | AnyOf | NoneOf | NotAll | AtLeast
Condition: TypeAlias = Comparison | IsUnknown | Group

ALWAYS = AllOf(())
NEVER = AnyOf(())


def leaves(condition: Condition) -> Iterator[Comparison | IsUnknown]:
    """Yield every comparison in the condition, in the order written."""
    match condition:
        case Comparison() | IsUnknown():
            yield condition
        case AllOf() | AnyOf() | NoneOf() | NotAll() | AtLeast():
            for part in condition.parts:
                yield from leaves(part)


def facts_of(condition: Condition) -> frozenset[str]:
    """Return the names of the facts that the condition mentions."""
    return frozenset(leaf.fact for leaf in leaves(condition))
