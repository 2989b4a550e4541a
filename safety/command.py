"""`make safety-case`: try every control, write the hazard log, and say what fell."""

import logging
import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.console import Console

from api.terminal.progress import progress
from engine.errors import CacheError
from engine.reports.checked import How, check
from safety.case import SafetyCase, faults
from safety.controls import (
    controls_of,
    try_cases,
    try_claims_and_checks,
    try_pages,
    try_tests,
)
from safety.log import hazard_log
from safety.pytest_runs import RUNNING, PytestError
from safety.reading import HazardsError, read_hazards
from safety.result import number

HELD, FELL, NOT_MADE = 0, 1, 2
"""How the command ends: every control that was run stands; one fell; there is no log."""

_ENDLESS = (
    "`make safety-case` is running already: this was started by a test that is a control of it."
    " It would never end. Name another test as the control."
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """From what to make the safety case, and where to write it: nowhere is standard output."""

    hazards: Path
    rules: Path
    features: Path
    today: date
    root: Path
    cache: Path | None = None
    output: Path | None = None
    with_tests: bool = True


class SafetyCaseError(Exception):
    """There can be no safety case; the text says why."""


def safety_case(wanted: Wanted, console: Console) -> int:
    """Make the safety case and return how the command ends."""
    try:
        case = make(wanted, console)
        _write(hazard_log(case, wanted.today), wanted.output)
    except (CacheError, SafetyCaseError, HazardsError, PytestError) as error:
        sys.stderr.write(f"{error}\n")
        return NOT_MADE
    sys.stderr.write("".join(f"{line}\n" for line in (*faults(case), *_ending(case, wanted))))
    return HELD if case.is_sound else FELL


def make(wanted: Wanted, console: Console) -> SafetyCase:
    """Read the hazards and try their controls. Raises an error where that is not possible."""
    if os.environ.get(RUNNING):
        raise SafetyCaseError(_ENDLESS)
    hazards = read_hazards(wanted.hazards)
    controls = controls_of(control for hazard in hazards for control in hazard.controls)
    logging.getLogger("signpost.navigator").setLevel(logging.ERROR)  # the log says it better
    features = wanted.features if wanted.features.is_dir() else None
    with progress(console) as tell:
        checked = check(wanted.rules, features, How(wanted.today, cache=wanted.cache, tell=tell))
    if checked.book is None:
        msg = "The rule book cannot be read, so no control can stand: `signpost check` shows why."
        raise SafetyCaseError(msg)
    results = try_claims_and_checks(controls, checked) | try_pages(controls, wanted.root)
    with progress(console, "Worked cases") as tell:
        results |= try_cases(controls, checked, tell)
    with progress(console, "Tests") as tell:
        results |= try_tests(controls, wanted.root, tell if wanted.with_tests else None)
    return SafetyCase(checked.book, hazards, results)


def _write(page: str, output: Path | None) -> None:
    if output is None:
        sys.stdout.write(page)
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(page, encoding="utf-8")
    except OSError as error:
        msg = f"{output} cannot be written: {error.strerror}. Name another file with --output."
        raise SafetyCaseError(msg) from None


def _ending(case: SafetyCase, wanted: Wanted) -> list[str]:
    fallen, not_run = len(list(case.fallen)), len(list(case.not_run))
    stand = len(case.results) - fallen - not_run
    lines = [
        f"{number(len(case.hazards), 'hazard')}, {number(len(case.results), 'control')}.",
        f"Stand: {stand}. Do not stand: {fallen}. Not run: {not_run}.",
    ]
    if not_run:
        lines.append(
            "The tests were not run, so nothing is claimed of them: this log is not whole."
        )
    if wanted.output is not None:
        lines.append(f"The hazard log is in {wanted.output}.")
    return [*lines, "Nobody has approved this safety case: a clinical safety officer must sign it."]
