"""Worked cases: one person, and what must come of it."""

from dataclasses import dataclass
from typing import TypeAlias

from engine.model.contact import Contact
from engine.model.vocabulary import Destination, Target
from engine.source import Location


@dataclass(frozen=True, slots=True)
class SentTo:
    """They are sent there, so soon."""

    target: Target


@dataclass(frozen=True, slots=True)
class AlsoSentTo:
    """They are sent there as well."""

    target: Target


@dataclass(frozen=True, slots=True)
class NotSentTo:
    """They are sent anywhere but there."""

    destination: Destination


@dataclass(frozen=True, slots=True)
class ReasonIs:
    """The title of the deciding rule; empty when no rule may decide."""

    title: str


@dataclass(frozen=True, slots=True)
class Asks:
    """Reception must ask about the fact; `first` means on the first page."""

    fact: str
    statement: str
    first: bool


@dataclass(frozen=True, slots=True)
class AsksNothing:
    """There is nothing left to ask."""


@dataclass(frozen=True, slots=True)
class Told:
    """These words are among what staff say or advise, or in the safety net."""

    words: str
    safety_net: bool


@dataclass(frozen=True, slots=True)
class NotTold:
    """These words are nowhere in what staff say or advise, nor in the safety net."""

    words: str


@dataclass(frozen=True, slots=True)
class StreamIs:
    """The stream that was concluded; empty when none may be."""

    choice: str


@dataclass(frozen=True, slots=True)
class Informs:
    """Somebody else is told."""

    who: str


@dataclass(frozen=True, slots=True)
class NotInformed:
    """They do not hear of it."""

    who: str


@dataclass(frozen=True, slots=True)
class Takes:
    """The appointment has this length; None when nothing may set one."""

    minutes: int | None


Expected: TypeAlias = (
    SentTo
    | AlsoSentTo
    | NotSentTo
    | ReasonIs
    | Asks
    | AsksNothing
    | Told
    | NotTold
    | StreamIs
    | Informs
    | NotInformed
    | Takes
)


@dataclass(frozen=True, slots=True)
class Expectation:
    """One Then step: what is expected, as written and where."""

    expected: Expected
    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Case:
    """One worked case. With `all_else_no`, every question that comes up is answered no."""

    name: str
    contact: Contact
    all_else_no: bool
    expectations: tuple[Expectation, ...]
    location: Location
