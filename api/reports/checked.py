"""A rule book, read and examined: what every report is made from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.analysis.examine import Report, examine
from engine.errors import Mistake, RuleBookError
from engine.language.cases import load_cases
from engine.language.loader import load
from engine.model.cases import Case
from engine.model.conditions import Comparison, leaves
from engine.model.rules import RuleBook
from engine.model.values import PROBLEM

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong with a rule book; or the book, its cases, and what was found in it."""

    mistakes: tuple[Mistake, ...]
    counts: dict[str, int]
    book: RuleBook | None = None
    cases: tuple[Case, ...] = ()
    report: Report | None = None

    @property
    def is_clean(self) -> bool:
        """Whether nothing has to be mended."""
        return not self.mistakes and (self.report is None or self.report.is_clean)


@dataclass(frozen=True, slots=True)
class How:
    """How to check: on which day, whether only to read, where to keep what was found."""

    today: date
    quick: bool = False
    cache: Path | None = None
    tell: Tell | None = None


def check(rules: Path, features: Path | None, how: How) -> Checked:
    """Read a rule book, and its worked cases when there are any, and examine it."""
    try:
        book = load(rules)
        cases = load_cases([features], book.vocabulary) if features else ()
    except RuleBookError as error:
        return Checked(error.mistakes, {"mistakes": len(error.mistakes)})
    counts = {"mistakes": 0, **_counts(book), "worked_cases": len(cases)}
    report = None if how.quick else examine(book, today=how.today, cache=how.cache, tell=how.tell)
    return Checked((), counts, book, cases, report)


def _counts(book: RuleBook) -> dict[str, int]:
    words = book.vocabulary
    return {
        "rules": len(book.rules),
        "problems": len(_with_rules(book)),
        "red_flags": len(words.red_flags),
        "facts": len(words.facts),
        "destinations": len(words.destinations),
        "time_frames": len(words.time_frames),
        "invariants": len(book.invariants),
    }


def _with_rules(book: RuleBook) -> set[str]:
    """The problems that some rule of `problems/` names."""
    return {
        str(leaf.value)
        for rule in book.rules
        for leaf in leaves(rule.condition)
        if rule.stage == "problems" and isinstance(leaf, Comparison) and leaf.fact == PROBLEM
    }
