"""What `check` and `test` print."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import track

from engine.errors import Mistake, RuleBookError
from engine.language.cases import load_cases
from engine.language.loader import load
from engine.model.conditions import Comparison, leaves
from engine.model.rules import RuleBook
from engine.model.values import PROBLEM
from engine.rehearsal.rehearse import Verdict, outcome_of, rehearse
from engine.runtime.navigator import Navigator


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What is wrong with a rule book, and what is in it when nothing is."""

    mistakes: tuple[Mistake, ...]
    counts: dict[str, int]
    version: str = ""
    revision: str = ""
    status: str = ""


def check_report(rules: Path, features: Path | None) -> CheckReport:
    """Read a rule book, and its worked cases when there are any."""
    try:
        book = load(rules)
        cases = load_cases([features], book.vocabulary) if features else ()
    except RuleBookError as error:
        return CheckReport(error.mistakes, {"mistakes": len(error.mistakes)})
    counts = {"mistakes": 0, **_counts(book), "worked_cases": len(cases)}
    return CheckReport((), counts, book.version, book.revision, book.status)


def _counts(book: RuleBook) -> dict[str, int]:
    words = book.vocabulary
    return {
        "rules": len(book.rules),
        "problems": len(_with_rules(book)),
        "red_flags": len(words.red_flags),
        "facts": len(words.facts),
        "destinations": len(words.destinations),
        "time_frames": len(words.time_frames),
    }


def _with_rules(book: RuleBook) -> set[str]:
    """The problems that some rule of `problems/` names."""
    return {
        str(leaf.value)
        for rule in book.rules
        for leaf in leaves(rule.condition)
        if rule.stage == "problems" and isinstance(leaf, Comparison) and leaf.fact == PROBLEM
    }


def print_check(report: CheckReport, form: str, console: Console) -> None:
    """Print the report as text for people or as JSON for programs."""
    if form == "json":
        console.print_json(json.dumps(_as_data(report)))
        return
    for mistake in report.mistakes:
        console.print(str(mistake), markup=False, highlight=False, soft_wrap=True)
        console.print()
    if report.mistakes:
        number = len(report.mistakes)
        console.print(f"{number} {'mistake' if number == 1 else 'mistakes'}.", style="bold red")
        return
    counted = ", ".join(
        f"{number} {name.replace('_', ' ')}" for name, number in report.counts.items() if number
    )
    console.print(f"No mistakes: {counted}.", style="green", highlight=False)
    console.print(f"Version {report.version} ({report.status}), {report.revision}", style="dim")


def _as_data(report: CheckReport) -> dict[str, object]:
    return {
        "mistakes": [
            {
                "file": mistake.location.path,
                "line": mistake.location.line,
                "column": mistake.location.column,
                "message": mistake.message,
                "advice": mistake.advice,
            }
            for mistake in report.mistakes
        ],
        "counts": report.counts,
        "version": report.version,
        "revision": report.revision,
        "status": report.status,
    }


def run_cases(paths: Iterable[Path], book: RuleBook, console: Console) -> bool:
    """Run the worked cases, print each failure, and return whether all passed."""
    cases = load_cases(paths, book.vocabulary)
    if not cases:
        console.print("There are no worked cases here.", style="bold red")
        return False
    navigator = Navigator(book)
    shown = track(cases, "Worked cases", console=console, transient=True)
    failed = [verdict for case in shown if not (verdict := rehearse(case, navigator)).passed]
    for verdict in failed:
        print_failure(verdict, console)
    colour = "bold red" if failed else "green"
    passed = len(cases) - len(failed)
    console.print(f"{passed} passed, {len(failed)} failed", style=colour, highlight=False)
    return not failed


def print_failure(verdict: Verdict, console: Console) -> None:
    """Print where a case failed, what was expected, and what was decided instead and why."""
    for failure in verdict.failures:
        place = f"{failure.location.path}:{failure.location.line}"
        console.print(place, style="bold", highlight=False, soft_wrap=True)
        console.print(f"  {verdict.case.name}", markup=False, soft_wrap=True)
        console.print(f"  expected  {failure.text}", markup=False, soft_wrap=True)
        outcome = outcome_of(verdict.decision)
        console.print(f"  decided   {outcome}\n", markup=False, soft_wrap=True)
