"""Gherkin text, read by the official parser, as plain frozen values with their places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from gherkin.dialect import Dialect
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.token_scanner import TokenScanner

from engine.errors import Mistake
from engine.source import Location
from engine.suggest import nearest


@dataclass(frozen=True, slots=True)
class Text:
    """Some words of a file and where they begin."""

    value: str
    location: Location


Row = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step. `kind` is given, when or then, also for And, But and *."""

    kind: str
    text: Text
    rows: tuple[Row, ...] = ()
    keyword: str = ""


@dataclass(frozen=True, slots=True)
class Examples:
    """One Examples table of a Scenario Outline."""

    header: Row
    rows: tuple[Row, ...]
    tags: tuple[Text, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """One scenario, or one outline with its tables, with the background above it."""

    name: Text
    tags: tuple[Text, ...]
    background: tuple[StepLine, ...]
    steps: tuple[StepLine, ...]
    examples: tuple[Examples, ...]
    is_outline: bool


@dataclass(frozen=True, slots=True)
class FeatureText:
    """One feature file."""

    path: str
    lines: tuple[str, ...]
    name: Text
    background: tuple[StepLine, ...]
    scenarios: tuple[ScenarioText, ...]

    def line_of(self, location: Location) -> str:
        """Return the text of a line of this file."""
        return self.lines[location.line - 1] if location.line <= len(self.lines) else ""


_BLOCKS = ("feature", "rule", "background", "scenario", "examples", "scenarios")
_KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


def read_text(content: bytes, path: str) -> str | Mistake:
    """Return the text in a file, or the mistake that it is not UTF-8."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        location = Location(path, error.object[: error.start].count(b"\n") + 1)
        return Mistake(location, "", "This file is not UTF-8 text.", "Save it as UTF-8.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def parse_feature(text: str, path: str) -> FeatureText | list[Mistake]:
    """Return the feature in a text, or every place where the text is not Gherkin."""
    lines = tuple(text.splitlines())
    try:
        document: Mapping[str, Any] = Parser().parse(TokenScanner(text))
    except CompositeParserException as errors:
        return [_not_gherkin(error, lines, path) for error in errors.errors]
    except ParserException as error:
        return [_not_gherkin(error, lines, path)]
    feature = document.get("feature")
    if feature is None:
        message = "This file has no Feature."
        return [Mistake(Location(path, 1), "", message, "Begin it with `Feature:` and a name.")]
    reader = _Reader(path, lines, tuple(_outline_keywords(feature["language"])))
    return list(reader.not_steps(feature, in_feature=True)) or reader.feature(feature)


def _outline_keywords(language: str) -> list[str]:
    dialect = Dialect.for_name(language)
    return dialect.scenario_outline_keywords if dialect else []


def _not_gherkin(error: Any, lines: tuple[str, ...], path: str) -> Mistake:
    place = error.location or {"line": 1, "column": 1}
    location = Location(path, place["line"], place.get("column") or 1)
    line = lines[location.line - 1] if 0 < location.line <= len(lines) else ""
    if "inconsistent cell count" in str(error):
        advice = "Give every row of the table the same number of cells."
        return Mistake(location, line, "This row has more or fewer cells than the others.", advice)
    if line.strip().startswith("Feature:"):
        advice = "Put it, with what follows, into a file of its own."
        return Mistake(location, line, "A file has one Feature, and this is another.", advice)
    if not line.strip():
        advice = "Finish the last scenario, or close the text that was opened."
        return Mistake(location, line, "The file ends too soon.", advice)
    advice = (
        "A line begins with Feature, Background, Rule, Scenario, Examples, Given, And, Then or |."
    )
    return Mistake(location, line, "This line is not Gherkin.", advice)


def _looks_like_a_step(line: str) -> bool:
    """Whether a line of prose is more likely a mistyped step or block, as in `Backgroud:`."""
    first, colon, _rest = line.partition(":")
    word = line.split(maxsplit=1)[0].strip(":")
    is_block = bool(colon) and nearest(first, _BLOCKS) is not None
    return is_block or word.lower() in {"given", "when", "then"} or word in {"And", "But", "*"}


@dataclass(frozen=True, slots=True)
class _Reader:
    path: str
    lines: tuple[str, ...]
    outline_keywords: tuple[str, ...]

    def not_steps(self, node: Mapping[str, Any], *, in_feature: bool) -> Iterator[Mistake]:
        """Yield the lines that Gherkin takes for a description but that look like steps.

        Only a feature and a group have a description; anywhere else it is a mistyped step.
        """
        text: str = node.get("description") or ""
        for line in text.splitlines():
            if line.strip() and (not in_feature or _looks_like_a_step(line.strip())):
                yield self._not_a_step(line.strip(), node)
        for step in node.get("steps", ()):
            if "docString" in step:
                at = self.place(step["docString"])
                advice = "Write the words in the step, between quotation marks."
                line = self.lines[at.line - 1]
                yield Mistake(at, line, "A step takes no text of several lines.", advice)
        for child in node.get("children", ()):
            for kind, inner in child.items():
                yield from self.not_steps(inner, in_feature=kind == "rule")
        for table in node.get("examples", ()):
            yield from self.not_steps(table, in_feature=True)

    def _not_a_step(self, text: str, node: Mapping[str, Any]) -> Mistake:
        start = self.place(node).line
        number = next(
            (n for n in range(start, len(self.lines)) if self.lines[n].strip() == text), start - 1
        )
        line = self.lines[number]
        at = Location(self.path, number + 1, len(line) - len(line.lstrip()) + 1)
        advice = "A step begins with Given, And, But or Then; a block with Background: or Rule:."
        return Mistake(at, line, "This line would be passed over as a description.", advice)

    def feature(self, node: Mapping[str, Any]) -> FeatureText:
        tags = self.tags(node)
        background: tuple[StepLine, ...] = ()
        scenarios: list[ScenarioText] = []
        for child in node["children"]:
            if "background" in child:
                background = self.steps(child["background"])
            elif "rule" in child:
                scenarios += self.group(child["rule"], tags, background)
            else:
                scenarios.append(self.scenario(child["scenario"], tags, background))
        name = Text(node["name"], self.place(node))
        return FeatureText(self.path, self.lines, name, background, tuple(scenarios))

    def group(
        self, node: Mapping[str, Any], tags: tuple[Text, ...], background: tuple[StepLine, ...]
    ) -> list[ScenarioText]:
        tags += self.tags(node)
        scenarios = []
        for child in node["children"]:
            if "background" in child:
                background += self.steps(child["background"])
            else:
                scenarios.append(self.scenario(child["scenario"], tags, background))
        return scenarios

    def scenario(
        self, node: Mapping[str, Any], tags: tuple[Text, ...], background: tuple[StepLine, ...]
    ) -> ScenarioText:
        return ScenarioText(
            name=Text(node["name"], self.place(node)),
            tags=tags + self.tags(node),
            background=background,
            steps=self.steps(node),
            examples=tuple(self.table(table) for table in node["examples"]),
            is_outline=node["keyword"] in self.outline_keywords or bool(node["examples"]),
        )

    def table(self, node: Mapping[str, Any]) -> Examples:
        header = node.get("tableHeader")
        return Examples(
            header=self.cells(header) if header else (),
            rows=tuple(self.cells(row) for row in node.get("tableBody", ())),
            tags=self.tags(node),
            location=self.place(node),
        )

    def steps(self, node: Mapping[str, Any]) -> tuple[StepLine, ...]:
        steps: list[StepLine] = []
        for step in node["steps"]:
            before = steps[-1].kind if steps else "given"
            kind = _KINDS.get(step["keywordType"], before)
            place = self.place(step)
            text = Text(step["text"], replace(place, column=place.column + len(step["keyword"])))
            rows = tuple(self.cells(row) for row in step.get("dataTable", {}).get("rows", ()))
            steps.append(StepLine(kind, text, rows, step["keyword"].strip()))
        return tuple(steps)

    def cells(self, row: Mapping[str, Any]) -> Row:
        return tuple(Text(cell["value"], self.place(cell)) for cell in row["cells"])

    def tags(self, node: Mapping[str, Any]) -> tuple[Text, ...]:
        return tuple(Text(tag["name"], self.place(tag)) for tag in node["tags"])

    def place(self, node: Mapping[str, Any]) -> Location:
        location = node["location"]
        return Location(self.path, location["line"], location.get("column") or 1)
