"""A rule book, read and examined: what every report is made from."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from multiprocessing import Process
from pathlib import Path

from engine.analysis.cases.coverage import Coverage, by_problem, coverage
from engine.analysis.cases.exercised import exercised
from engine.analysis.cases.findings import case_findings
from engine.analysis.examine import Report, examine
from engine.analysis.findings import Finding
from engine.errors import CacheError, Mistake, RuleBookError
from engine.language.cases import load_cases
from engine.language.loader import load
from engine.model.cases import Case
from engine.model.conditions import Comparison, leaves
from engine.model.rules import RuleBook
from engine.model.values import PROBLEM

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Checked:
    """What is wrong with a rule book; or the book, its cases, and what was found in it.

    `coverage` is None when there are no worked cases, or when the book was only read.
    """

    as_at: date
    mistakes: tuple[Mistake, ...]
    counts: dict[str, int]
    book: RuleBook | None = None
    cases: tuple[Case, ...] = ()
    report: Report | None = None
    coverage: Coverage | None = None

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What was found in the rules, and then in their worked cases."""
        in_rules = self.report.findings if self.report else ()
        in_cases = tuple(case_findings(self.coverage)) if self.coverage else ()
        return (*in_rules, *in_cases)

    @property
    def is_clean(self) -> bool:
        """Whether nothing has to be mended."""
        proved = self.report is None or self.report.is_clean
        shown = self.coverage is None or not any(case_findings(self.coverage))
        return not self.mistakes and proved and shown


@dataclass(frozen=True, slots=True)
class How:
    """How to check: on which day, whether only to read, where to keep what was found."""

    today: date
    quick: bool = False
    cache: Path | None = None
    tell: Tell | None = None


def check(rules: Path, features: Path | None, how: How) -> Checked:
    """Read a rule book, and its worked cases when there are any, and examine both."""
    try:
        with _long_lived():
            book = load(rules, cache=how.cache)
            cases = load_cases([features], book.vocabulary, cache=how.cache) if features else ()
    except RuleBookError as error:
        return Checked(how.today, error.mistakes, {"mistakes": len(error.mistakes)})
    counts = {"mistakes": 0, **_counts(book), "worked_cases": len(cases)}
    if how.quick:
        return Checked(how.today, (), counts, book, cases)
    with _played_beside(book, cases, how.cache):
        report = examine(book, today=how.today, cache=how.cache, tell=how.tell)
    covered = coverage(book, cases, cache=how.cache, tell=how.tell) if cases else None
    return Checked(how.today, (), counts, book, cases, report, covered)


@contextmanager
def _long_lived() -> Iterator[None]:
    """What is made meanwhile stays to the end: the collector need not look through it."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@contextmanager
def _played_beside(book: RuleBook, cases: tuple[Case, ...], cache: Path | None) -> Iterator[None]:
    """Play the cases in a process of its own meanwhile. What it finds is kept in the cache."""
    if not cases or cache is None:
        yield
        return
    beside = Process(target=_play, args=(book, cases, cache))
    beside.start()
    try:
        yield
    finally:
        beside.join()


def _play(book: RuleBook, cases: tuple[Case, ...], cache: Path) -> None:
    """Play the cases. Where the cache cannot be written the main process says so."""
    with suppress(CacheError):
        exercised(book, by_problem(cases), cache=cache)


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
