"""A file of hazards becomes hazards, or one error that lists every fault of it."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from engine.suggest import did_you_mean
from safety.hazards import Hazard
from safety.risk import Risk

HEADER = "[[hazards]]"


class HazardsError(Exception):
    """The hazards cannot be used; the text has a line for each fault: where, what, what to do."""


def read_hazards(path: Path) -> tuple[Hazard, ...]:
    """Return the hazards of a file. Raises HazardsError with every fault."""
    try:
        text = path.read_text(encoding="utf-8")
        whole = tomllib.loads(text)
    except OSError as error:
        msg = (
            f"{path} cannot be read: {error.strerror}. Run this in the folder of the project, or "
            "name the file with --hazards."
        )
        raise HazardsError(msg) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        msg = f"{path} cannot be read: {error}. It is a TOML file in UTF-8."
        raise HazardsError(msg) from None
    hazards, faults = _read(whole, _Places(path, text))
    if faults:
        raise HazardsError("\n".join(faults))
    return tuple(hazards)


class _Places:
    """Where each hazard begins in its file."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        lines = enumerate(text.splitlines(), start=1)
        self._lines = [number for number, line in lines if line.strip().startswith(HEADER)]

    def of(self, number: int, name: str) -> str:
        """The file, the line and the name of a hazard, counted from 0."""
        has_line = number < len(self._lines)
        line = f":{self._lines[number]}" if has_line else ""
        return f"{self._path}{line}: {name}"

    def __str__(self) -> str:
        return str(self._path)


def _read(whole: dict[str, Any], places: _Places) -> tuple[list[Hazard], list[str]]:
    tables = whole.get("hazards")
    if not isinstance(tables, list) or not tables:
        return [], [f"{places}: There are no hazards. Each begins with {HEADER}."]
    faults = [
        f'{places}: "{key}" is no part of this file. Each hazard begins with {HEADER}.'
        for key in whole
        if key != "hazards"
    ]
    hazards: list[Hazard] = []
    first: dict[str, int] = {}
    for number, table in enumerate(tables):
        named = isinstance(table, dict) and isinstance(table.get("id"), str)
        name = table["id"] if named else f"the hazard in place {number + 1}"
        at = places.of(number, name)
        try:
            hazards.append(Hazard.model_validate(table))
        except ValidationError as error:
            faults += [f"{at}: {fault}" for fault in _faults(error)]
        if named and first.setdefault(name, number) != number:
            faults.append(f"{at}: The id is taken by a hazard above. Take the next free number.")
    return hazards, faults


def _faults(error: ValidationError) -> Iterator[str]:
    for detail in error.errors(include_url=False):
        key = ".".join(part for part in detail["loc"] if isinstance(part, str))
        yield f"{key}: {_words(detail)}" if key else _words(detail)


def _words(error: ErrorDetails) -> str:
    """What is wrong and what to do, in plain words."""
    given, last = error["input"], str(error["loc"][-1]) if error["loc"] else ""
    match error["type"]:
        case "missing":
            return "It is missing."
        case "extra_forbidden":
            keys = (*Hazard.model_fields, *Risk.model_fields)
            return f"There is no such key. {did_you_mean(last, keys, 'Take it away.')}"
        case "enum":
            return f'"{given}" is no {last}. Write {error["ctx"]["expected"]}.'
        case "string_pattern_mismatch":
            return f'"{given}" is no id. Write H and a number of two or three digits, as in H07.'
        case "string_too_short":
            return "It is empty. Say it in plain words."
        case "string_type":
            return f"{given!r} is no text. Write it between quotation marks."
        case "value_error":
            return str(error["ctx"]["error"])
        case _:
            return f"{error['msg']}."
