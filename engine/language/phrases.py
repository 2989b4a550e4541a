"""The phrases that a step may be: expressions with slots, and the statements of the facts.

This is the only file that knows cucumber-expressions. The texts are in `texts/`, by language.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from cucumber_expressions.expression import CucumberExpression
from cucumber_expressions.parameter_type import ParameterType
from cucumber_expressions.parameter_type_registry import ParameterTypeRegistry

from engine.model.conditions import Comparison, Operator
from engine.model.vocabulary import AskedBy, Fact, FactKind, Mode, Problem, Vocabulary
from engine.suggest import nearest

_SECTIONS = {"conditions", "outcomes", "case_given", "case_when", "case_then", "always_then"}
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase that fits a step: its key and what filled its slots."""

    key: str
    values: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a step, with its unit when one is written."""

    number: float
    unit: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as it is shown to an author. `topic` is what `signpost phrases` finds it by."""

    section: str
    topic: str
    text: str


@cache
def texts(language: str = "en") -> Mapping[str, Mapping[str, Any]]:
    """Return the phrase texts of a language, by section and key."""
    file = resources.files("engine.language").joinpath("texts", f"{language}.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


class Phrases:
    """All phrases of one vocabulary. Look-ups change nothing."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.statements = dict(_statements(vocabulary.facts.values()))
        self.prefixes = {f.prefix: f for f in vocabulary.facts.values() if f.prefix}
        self.quantities = {f.quantity: f for f in vocabulary.facts.values() if f.quantity}
        self.destinations = {d.name: d for d in vocabulary.destinations.values()}
        self.time_frames = {t.phrase: t for t in vocabulary.time_frames.values()}
        self.problems = dict(_problem_names(vocabulary.problems.values()))
        self.kinds = {phrase: code for code, phrase in vocabulary.kinds.items()}
        self._registry = self._slots()
        self._expressions = {
            section: [(key, CucumberExpression(text, self._registry)) for key, text in of.items()]
            for section, of in texts().items()
            if section in _SECTIONS
        }
        self._matches: dict[tuple[str, str], tuple[Match, ...]] = {}

    def _slots(self) -> ParameterTypeRegistry:
        registry = ParameterTypeRegistry()
        words = texts()
        units = "|".join(sorted(words["age_units"]["words"], key=len, reverse=True))
        fact_units = {f.unit for f in self.vocabulary.facts.values() if f.unit}
        modes = {phrase: Mode(code) for code, phrase in words["modes"].items()}
        amounts = _either({*fact_units, *(unit.removesuffix("s") for unit in fact_units)})
        slots: list[tuple[str, str, Any]] = [
            ("age", rf"\d+ (?:{units})", str),
            ("age_unit", units, str),
            ("amount", rf"\d+(?:\.\d+)?(?: (?:{amounts}))?", _amount),
            ("number", _either(self.prefixes), self.prefixes.get),
            ("quantity", _either(self.quantities), self.quantities.get),
            ("statement", ".+", str),
            ("problem", _either(self.problems), self.problems.get),
            ("kind", _either(self.kinds), self.kinds.get),
            ("destination", _either(self.destinations), self.destinations.get),
            ("time_frame", _either(self.time_frames), self.time_frames.get),
            ("mode", _either(modes), modes.get),
            ("level", _either(words["levels"].values()), str),
            ("who", r"the .+", str),
            ("person", _either(words["people"]), str),
        ]
        for name, pattern, transform in slots:
            kind = ParameterType(
                name,
                pattern,
                object,
                transform,
                use_for_snippets=False,
                prefer_for_regexp_match=False,
            )
            registry.define_parameter_type(kind)
        return registry

    def find(self, section: str, text: str) -> tuple[Match, ...]:
        """Return every phrase of a section that fits the text, statements among conditions."""
        if (section, text) not in self._matches:  # many steps are said again and again
            self._matches[section, text] = tuple(self._fitting(section, text))
        return self._matches[section, text]

    def _fitting(self, section: str, text: str) -> list[Match]:
        matches = []
        for key, expression in self._expressions[section]:
            arguments = expression.match(text)
            if arguments is not None:
                matches.append(Match(key, tuple(argument.value for argument in arguments)))
        if section == "conditions" and (statement := self.statement(text)):
            matches.append(Match("statement", (statement,)))
        return matches

    def statement(self, text: str) -> Comparison | None:
        """Return what a statement or negation says, or None."""
        return self.statements.get(_plain(text))

    def nearest(self, section: str, text: str) -> Phrase | None:
        """Return the phrase most like a text that fits none, with its slots filled alike."""
        numbers = _NUMBER.findall(text)
        phrases = {phrase.text: phrase for phrase in self.examples(section, numbers)}
        near = nearest(text, phrases)
        return None if near is None else phrases[near]

    def examples(self, section: str, numbers: Iterable[str] = ()) -> Iterator[Phrase]:
        """Yield the phrases of a section with every slot filled: the numbers, then defaults."""
        given = list(numbers)
        for key, text in texts()[section].items():
            for filled, topic in self._fill(text, given):
                yield Phrase(section, topic or key, filled)
        if section == "conditions":
            for statement, says in self.statements.items():
                yield Phrase(section, says.fact, statement)

    def _fill(self, text: str, numbers: list[str]) -> Iterator[tuple[str, str]]:
        unused = list(numbers) or ["5"]

        def number(_match: object = None) -> str:
            return unused.pop(0) if len(unused) > 1 else unused[0]

        if "{number}" in text:
            for prefix, fact in self.prefixes.items():
                unused = list(numbers) or ["5"]
                unit = f" {fact.unit}" if fact.unit else ""
                filled = text.replace("{amount}", f"{{int}}{unit}").replace("{number}", prefix)
                yield re.sub(r"\{int\}", number, filled), fact.name
            return
        units = ("years", "months") if "{age" in text else ("",)
        for unit in units:
            unused = list(numbers) or ["5"]
            aged = text.replace("{age_unit}", unit).replace("{age}", f"{{int}} {unit}")
            counted = re.sub(r"\{int\}", number, aged)
            yield from self._named(counted, "age" if unit else "")

    def _named(self, text: str, topic: str) -> Iterator[tuple[str, str]]:
        """Fill in the slots that take names: one result for each name, or for each pair."""
        slots: Mapping[str, Iterable[str]] = {
            "{problem}": self.problems,
            "{quantity}": self.quantities,
            "{kind}": self.kinds,
            "{destination}": self.destinations,
            "{time_frame}": self.time_frames,
            "{mode}": texts()["modes"].values(),
            "{level}": texts()["levels"].values(),
            "{person}": texts()["people"],
            "{string}": ['"..."'],
            "{who}": ["the named GP"],
            "{statement}": [s for s, c in self.statements.items() if c.value is not False],
        }
        slot = next((slot for slot in slots if slot in text), None)
        if slot is None:
            yield text, topic
            return
        for name in slots[slot]:
            yield from self._named(text.replace(slot, name, 1), topic or slot.strip("{}"))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _either(names: Iterable[str]) -> str:
    """A pattern for any of the names, the longest first; one that fits nothing for none."""
    return "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) or "(?!)"


def _amount(text: str) -> Amount:
    number, _, unit = text.partition(" ")
    return Amount(float(number), unit)


def _problem_names(problems: Iterable[Problem]) -> Iterator[tuple[str, Problem]]:
    for problem in problems:
        yield problem.name, problem
        yield problem.name[:1].lower() + problem.name[1:], problem


def _statements(facts: Iterable[Fact]) -> Iterator[tuple[str, Comparison]]:
    """Every statement and negation, word for word, with what it says."""
    for fact in facts:
        for text, value in statements_of(fact):
            yield _plain(text), Comparison(fact.name, Operator.IS, value, text)


def statements_of(fact: Fact) -> Iterator[tuple[str, bool | str]]:
    """Yield each way in which a step may state the fact, with the value that it states."""
    match fact.kind:
        case FactKind.YES_NO:
            yield fact.statement, True
            if fact.negation:
                yield fact.negation, False
            else:
                yield presence(fact), True
                yield absence(fact), False
        case FactKind.CHOICE:
            for code, text in fact.choices.items():
                yield text, code
        case FactKind.NUMBER:
            return


def presence(fact: Fact) -> str:
    """Return the step that says that a finding without a negation is there."""
    return str(_said_of(fact)["present"]).replace("{statement}", fact.statement)


def absence(fact: Fact) -> str:
    """Return the step that says that a finding without a negation is not there."""
    return str(_said_of(fact)["absent"]).replace("{statement}", fact.statement)


def _said_of(fact: Fact) -> Mapping[str, Any]:
    return texts()["flags" if fact.asked_by is AskedBy.DEFINITION else "findings"]


def is_concluded(fact: Fact) -> bool:
    """Whether only a rule may say it."""
    return fact.asked_by is AskedBy.CONCLUSION
