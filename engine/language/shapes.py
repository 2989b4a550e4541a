"""The shapes of vocabulary entries, and the words that they become.

What an entry is follows from its keys: `statement`, `number` and `choices` make a fact,
`synonyms` a problem, `level` a destination, `rank` a time frame, `phrase_of_kind` a kind,
`heading` a heading and `system_name` a body system.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from engine.model.vocabulary import (
    AskedBy,
    Colour,
    Destination,
    Fact,
    FactKind,
    Level,
    Problem,
    Recorded,
    Sign,
    System,
    TimeFrame,
)
from engine.source import Location


class Shape(BaseModel):
    """One table of a vocabulary file."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


_Conditions = Annotated[
    list[str], BeforeValidator(lambda text: [text] if isinstance(text, str) else text)
]


class _Fitting(Shape):
    only_if: _Conditions = Field(default_factory=list)
    check_unless: _Conditions = Field(default_factory=list)


class _FactEntry(_Fitting):
    question: str = ""
    help: str = ""
    asked_by: Literal[
        "reception",
        "record",
        "record, else reception",
        "record yes, else reception",
        "told",
        "conclusion",
        "decision",
    ] = "reception"
    where: str = ""
    item: str = ""
    broader: list[str] = Field(default_factory=list)
    sure: str = ""
    opener: bool = True
    asked_when: _Conditions = Field(default_factory=list)
    codes: list[str] = Field(default_factory=list)


class _YesNo(_FactEntry):
    statement: str
    negation: str = ""
    red_flag: bool = False


class _Number(_FactEntry):
    number: str
    quantity: str = ""
    unit: str = ""
    range: tuple[float, float] = Field(strict=False)
    decimals: bool = False


class _Choice(_FactEntry):
    choices: dict[str, str]


class _Problem(_Fitting):
    name: str
    synonyms: list[str]
    kinds: list[str]
    system: str


class _Destination(Shape):
    name: str
    label: str
    level: Literal[
        "emergency", "clinician", "specialist", "pharmacy", "nurse", "self_care", "admin"
    ]
    family: str
    bookable_by: str
    say: list[str] = Field(default_factory=list)


class _TimeFrame(Shape):
    phrase: str
    label: str
    rank: int
    colour: Colour = Field(strict=False)
    clock_hours: int | None = None
    working_days: int | None = None


class _Kind(Shape):
    phrase_of_kind: str


class _Heading(Shape):
    heading: str


class _System(Shape):
    system_name: str
    advice: list[str]
    come_back_if: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem and how a rule says it ("an infection")."""

    code: str
    phrase: str
    location: Location


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the lists that reception reads out: it says where, and when."""

    code: str
    words: str
    location: Location


Word = Fact | Problem | Destination | TimeFrame | Kind | System | Heading

SHAPES: Mapping[str, type[Shape]] = {
    "statement": _YesNo,
    "number": _Number,
    "choices": _Choice,
    "synonyms": _Problem,
    "level": _Destination,
    "rank": _TimeFrame,
    "phrase_of_kind": _Kind,
    "system_name": _System,
    "heading": _Heading,
}


_IN_A_LIST = ("item", "broader", "sure", "opener")


def without_heading(entry: Shape) -> str:
    """Return a key of an entry that only counts under a heading, which it does not name; or ""."""
    if not isinstance(entry, _FactEntry) or entry.where:
        return ""
    return next((key for key in _IN_A_LIST if key in entry.model_fields_set), "")


def word_of(key: str, entry: Shape, at: Location) -> Word:
    """Return the word that an entry stands for."""
    match entry:
        case _FactEntry():
            return _fact(key, entry, at)
        case _Problem():
            kinds, synonyms = tuple(entry.kinds), tuple(entry.synonyms)
            return Problem(key, entry.name, synonyms, kinds, entry.system, at)
        case _Destination():
            level, say = Level[entry.level.upper()], tuple(entry.say)
            return Destination(
                key, entry.name, entry.label, level, entry.family, entry.bookable_by, at, say
            )
        case _TimeFrame():
            return TimeFrame(code=key, location=at, **entry.model_dump())
        case _Kind():
            return Kind(key, entry.phrase_of_kind, at)
        case _Heading():
            return Heading(key, entry.heading, at)
        case _System():
            return System(key, entry.system_name, tuple(entry.advice), entry.come_back_if, at)
        case _:
            raise AssertionError(entry)


_ELSE_RECEPTION = {
    "record, else reception": Recorded.YES_AND_NO,
    "record yes, else reception": Recorded.YES,
}


def _fact(key: str, entry: _FactEntry, at: Location) -> Fact:
    recorded = _ELSE_RECEPTION.get(entry.asked_by)
    sign = _sign(entry, recorded or Recorded.NOTHING)
    common: dict[str, Any] = {
        "name": key,
        "location": at,
        "question": entry.question or (sign.item if sign else ""),
        "help": entry.help,
        "asked_by": AskedBy.RECEPTION if recorded else AskedBy(entry.asked_by),
        "codes": tuple(entry.codes),
        "sign": sign,
    }
    match entry:
        case _YesNo():
            return Fact(
                kind=FactKind.YES_NO,
                statement=entry.statement,
                negation=entry.negation,
                red_flag=entry.red_flag,
                **common,
            )
        case _Number():
            low, high = entry.range
            return Fact(
                kind=FactKind.NUMBER,
                prefix=entry.number,
                quantity=entry.quantity,
                unit=entry.unit,
                low=low,
                high=high,
                decimals=entry.decimals,
                **common,
            )
        case _Choice():
            return Fact(kind=FactKind.CHOICE, choices=dict(entry.choices), **common)
        case _:
            raise AssertionError(entry)


def _sign(entry: _FactEntry, recorded: Recorded) -> Sign | None:
    """How the fact stands in a list; None of a fact that stands in none."""
    if not entry.where:
        return None
    item = entry.item or getattr(entry, "statement", "") or entry.question
    return Sign(entry.where, item, tuple(entry.broader), entry.sure, entry.opener, recorded)
