"""Vocabulary files: TOML tables become entries, each with its word, or every mistake in them."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from engine.errors import Mistake
from engine.language.parser import Text
from engine.language.shapes import SHAPES, Shape, Word, without_heading, word_of
from engine.model.codes import CODE
from engine.source import Location
from engine.suggest import did_you_mean

CONDITIONS = ("asked_when", "only_if", "check_unless")
"""The fields of an entry that are conditions, in the phrases of a step."""

_HEADER = re.compile(r'\s*\[\s*"?([^\]".]+?)"?\s*[\].]')


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
        shape = next((shape for name, shape in SHAPES.items() if name in table), None)
        if shape is None:
            advice = f"Give it one of: {', '.join(SHAPES)}."
            mistakes.append(self.mistake(at, f'Nothing says what "{key}" is.', advice))
            return None
        try:
            entry = shape.model_validate(table)
        except ValidationError as errors:
            wrong = errors.errors(include_url=False)
            mistakes += [self._wrong(key, error, shape) for error in wrong]
            return None
        if key_in_list := without_heading(entry):
            advice = "Add `where`: the heading under which reception reads it out."
            message = f'"{key}" has "{key_in_list}", but stands under no heading.'
            mistakes.append(self.mistake(self.place(key, key_in_list), message, advice))
        conditions = {
            field: tuple(Text(text, self.place(key, field)) for text in getattr(entry, field, ()))
            for field in CONDITIONS
        }
        return Entry(key, word_of(key, entry, at), conditions, self.lines[at.line - 1])

    def _wrong(self, key: str, error: Any, shape: type[Shape]) -> Mistake:
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
