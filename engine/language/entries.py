"""Vocabulary files: TOML tables become facts, problems, destinations and time frames.

What an entry is follows from its keys: `statement`, `number` and `choices` make a fact,
`synonyms` a problem, `level` a destination, `rank` a time frame, `phrase_of_kind` a kind and
`system_name` a body system.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from engine.errors import Mistake
from engine.language.parser import Text
from engine.model.codes import CODE
from engine.model.vocabulary import (
    AskedBy,
    Colour,
    Destination,
    Fact,
    FactKind,
    Level,
    Problem,
    System,
    TimeFrame,
)
from engine.source import Location
from engine.suggest import did_you_mean


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


_Conditions = Annotated[
    list[str], BeforeValidator(lambda text: [text] if isinstance(text, str) else text)
]


class _Fitting(_Entry):
    only_if: _Conditions = Field(default_factory=list)
    check_unless: _Conditions = Field(default_factory=list)


class _FactEntry(_Fitting):
    question: str = ""
    help: str = ""
    asked_by: Literal["reception", "record", "conclusion", "decision"] = "reception"
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


class _Destination(_Entry):
    name: str
    label: str
    level: Literal[
        "emergency", "clinician", "specialist", "pharmacy", "nurse", "self_care", "admin"
    ]
    family: str
    bookable_by: str
    say: list[str] = Field(default_factory=list)


class _TimeFrame(_Entry):
    phrase: str
    label: str
    rank: int
    colour: Colour = Field(strict=False)
    clock_hours: int | None = None
    working_days: int | None = None


class _Kind(_Entry):
    phrase_of_kind: str


class _System(_Entry):
    system_name: str
    advice: list[str]
    come_back_if: str


CONDITIONS = ("asked_when", "only_if", "check_unless")
"""The fields of an entry that are conditions, in the phrases of a step."""

_HEADER = re.compile(r'\s*\[\s*"?([^\]".]+?)"?\s*[\].]')
_SHAPES: Mapping[str, type[_Entry]] = {
    "statement": _YesNo,
    "number": _Number,
    "choices": _Choice,
    "synonyms": _Problem,
    "level": _Destination,
    "rank": _TimeFrame,
    "phrase_of_kind": _Kind,
    "system_name": _System,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem and how a rule says it ("an infection")."""

    code: str
    phrase: str
    location: Location


Word = Fact | Problem | Destination | TimeFrame | Kind | System


@dataclass(frozen=True, slots=True)
class Entry:
    """One table of a vocabulary file.

    Its conditions, by field, are still text with its place: phrases are not known yet.
    """

    key: str
    word: Word
    conditions: Mapping[str, tuple[Text, ...]]
    line: str


def read_entries(text: str, path: str, mistakes: list[Mistake]) -> list[Entry]:
    """Return the entries of one vocabulary file. Adds its mistakes to `mistakes`."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        line = int(place.group(1)) if place else len(text.splitlines())
        location = Location(path, line, int(place.group(2)) if place else 1)
        message = f"This is not TOML: {str(error).split(' (at')[0].lower()}."
        advice = 'Write each word as `[code]` and `key = "text"`.'
        mistakes.append(Mistake(location, (text.splitlines() or [""])[line - 1], message, advice))
        return []
    if not tables:
        advice = "Write a word in it, or remove it."
        mistakes.append(Mistake(Location(path, 1), "", "This file has no words.", advice))
    file = _File(path, text.splitlines(), _headers(text))
    entries = [file.entry(key, table, mistakes) for key, table in tables.items()]
    return [entry for entry in entries if entry is not None]


def _headers(text: str) -> dict[str, int]:
    headers: dict[str, int] = {}
    for number, line in enumerate(text.splitlines()):
        if header := _HEADER.match(line):
            headers.setdefault(header.group(1), number)
    return headers


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    lines: list[str]
    headers: Mapping[str, int]
    """The number of the line on which the table of each key begins, from 0."""

    def place(self, key: str, field: str = "") -> Location:
        """Where a table, or one field of it, stands."""
        start = self.headers.get(key, 0)
        if field:
            pattern = re.compile(rf"\s*({re.escape(field)})\s*=")
            for number in range(start + 1, len(self.lines)):
                if self.lines[number].startswith("["):
                    break
                if match := pattern.match(self.lines[number]):
                    return Location(self.path, number + 1, match.start(1) + 1)
        return Location(self.path, start + 1)

    def mistake(self, location: Location, message: str, advice: str) -> Mistake:
        line = self.lines[location.line - 1] if self.lines else ""
        return Mistake(location, line, message, advice)

    def entry(self, key: str, table: object, mistakes: list[Mistake]) -> Entry | None:
        at = self.place(key)
        if not isinstance(table, dict):
            mistakes.append(self.mistake(at, f'"{key}" is not a table.', f"Write it as `[{key}]`."))
            return None
        bad_codes = [code for code in _codes(key, table) if not CODE.fullmatch(code)]
        if bad_codes:
            advice = "Write small letters, digits and underscores, beginning with a letter."
            mistakes += [self.mistake(at, f'"{code}" is not a code.', advice) for code in bad_codes]
            return None
        shape = next((shape for name, shape in _SHAPES.items() if name in table), None)
        if shape is None:
            advice = f"Give it one of: {', '.join(_SHAPES)}."
            mistakes.append(self.mistake(at, f'Nothing says what "{key}" is.', advice))
            return None
        try:
            entry = shape.model_validate(table)
        except ValidationError as errors:
            wrong = errors.errors(include_url=False)
            mistakes += [self._wrong(key, error, shape) for error in wrong]
            return None
        conditions = {
            field: tuple(Text(text, self.place(key, field)) for text in getattr(entry, field, ()))
            for field in CONDITIONS
        }
        return Entry(key, _word(key, entry, at), conditions, self.lines[at.line - 1])

    def _wrong(self, key: str, error: Any, shape: type[_Entry]) -> Mistake:
        field = str(error["loc"][0]) if error["loc"] else ""
        at = self.place(key, field)
        if error["type"] == "extra_forbidden":
            advice = did_you_mean(field, shape.model_fields, "Leave it out.")
            return self.mistake(at, f'"{key}" cannot have "{field}".', advice)
        if error["type"] == "missing":
            return self.mistake(at, f'"{key}" has no "{field}".', "Add it.")
        return self.mistake(at, f'"{field}" of "{key}" is wrong.', f"{error['msg']}.")


def _codes(key: str, table: Mapping[str, object]) -> list[str]:
    choices = table.get("choices")
    return [key, *(choices if isinstance(choices, dict) else {})]


def _word(key: str, entry: _Entry, at: Location) -> Word:
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
        case _System():
            return System(key, entry.system_name, tuple(entry.advice), entry.come_back_if, at)
        case _:
            raise AssertionError(entry)


def _fact(key: str, entry: _FactEntry, at: Location) -> Fact:
    common: dict[str, Any] = {
        "name": key,
        "location": at,
        "question": entry.question,
        "help": entry.help,
        "asked_by": AskedBy(entry.asked_by),
        "codes": tuple(entry.codes),
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
