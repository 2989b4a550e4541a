"""What `check` and `test` print."""

from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.progress import track

from engine.language.cases import load_cases
from engine.model.rules import RuleBook
from engine.rehearsal.rehearse import Verdict, outcome_of, rehearse
from engine.runtime.navigator import Navigator


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
