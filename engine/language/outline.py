"""Scenario Outlines: each row of each Examples table becomes one scenario."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from engine.errors import Mistake
from engine.language.parser import Examples, FeatureText, Row, ScenarioText, StepLine, Text
from engine.suggest import did_you_mean

_PLACEHOLDER = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True)
class Example:
    """One scenario with nothing left to fill in. `row` tells the rows of one table apart."""

    name: Text
    row: str
    tags: tuple[Text, ...]
    background: tuple[StepLine, ...]
    steps: tuple[StepLine, ...]


def expand(scenario: ScenarioText, feature: FeatureText, mistakes: list[Mistake]) -> list[Example]:
    """Return the scenario, or one for each row of its tables. Adds what is wrong to `mistakes`."""
    if not scenario.is_outline:
        return [Example(scenario.name, "", scenario.tags, scenario.background, scenario.steps)]
    rows = [(table, row) for table in scenario.examples for row in table.rows]
    if not scenario.examples:
        mistakes.append(
            _mistake(feature, scenario.name, "This outline has no rows.", "Add Examples.")
        )
    for table in scenario.examples:
        if not table.rows:
            at = Text("", table.location)
            mistakes.append(
                _mistake(feature, at, "This table has no rows.", "Add some, or remove it.")
            )
    not_filled = [m for table in scenario.examples for m in _not_filled(scenario, table, feature)]
    if not_filled:
        mistakes += not_filled
        return []
    firsts = [row[0].value for _table, row in rows]
    return [_filled(scenario, table, row, firsts) for table, row in rows]


def _not_filled(scenario: ScenarioText, table: Examples, feature: FeatureText) -> Iterator[Mistake]:
    columns = [head.value for head in table.header]
    for step in scenario.steps:
        for text in (step.text, *(cell for row in step.rows for cell in row)):
            for name in _PLACEHOLDER.findall(text.value):
                if name not in columns:
                    advice = did_you_mean(name, columns, "Add a column of this name to the table.")
                    yield _mistake(feature, text, f"No column fills <{name}>.", advice)


def _filled(scenario: ScenarioText, table: Examples, row: Row, firsts: list[str]) -> Example:
    cells = {head.value: cell for head, cell in zip(table.header, row, strict=True)}
    title = _PLACEHOLDER.sub(lambda match: _fill(match, cells), scenario.name.value)
    return Example(
        name=Text(title, row[0].location),
        row="" if title != scenario.name.value else _row_name(row, firsts),
        tags=scenario.tags + table.tags,
        background=scenario.background,
        steps=tuple(_fill_step(step, cells) for step in scenario.steps),
    )


def _row_name(row: Row, firsts: list[str]) -> str:
    """The first cell, when that is enough to tell the row from all others; else all cells."""
    if firsts.count(row[0].value) == 1:
        return row[0].value
    return " ".join(cell.value for cell in row)


def _fill(match: re.Match[str], cells: Mapping[str, Text]) -> str:
    cell = cells.get(match.group(1))
    return match.group() if cell is None else cell.value


def _fill_text(text: Text, cells: Mapping[str, Text]) -> Text:
    """Fill in the cells. The place moves to the first cell used: that is where to mend it."""
    used = [cells[name] for name in _PLACEHOLDER.findall(text.value) if name in cells]
    value = _PLACEHOLDER.sub(lambda match: _fill(match, cells), text.value)
    return Text(value, used[0].location if used else text.location)


def _fill_step(step: StepLine, cells: Mapping[str, Text]) -> StepLine:
    rows = tuple(tuple(_fill_text(cell, cells) for cell in row) for row in step.rows)
    return replace(step, text=_fill_text(step.text, cells), rows=rows)


def _mistake(feature: FeatureText, text: Text, message: str, advice: str) -> Mistake:
    return Mistake(text.location, feature.line_of(text.location), message, advice)
