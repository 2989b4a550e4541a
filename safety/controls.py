"""The controls of a hazard log, each tried: what it points at must exist, and pass."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.analysis.checks import NAMES
from engine.analysis.findings import Severity
from engine.model.cases import Case
from engine.rehearsal.rehearse import rehearse
from engine.reports.checked import Checked
from engine.runtime.navigator import Navigator
from engine.suggest import did_you_mean
from safety.lookup import why_not
from safety.pytest_runs import Tell, run_tests
from safety.result import Result, Stands, fell, number, stood

Results = dict[str, Result]


@dataclass(frozen=True, slots=True)
class Controls:
    """The controls of all hazards, each once, by kind and without it."""

    invariants: tuple[str, ...]
    checks: tuple[str, ...]
    cases: tuple[str, ...]
    tests: tuple[str, ...]
    pages: tuple[str, ...]


def controls_of(controls: Iterable[str]) -> Controls:
    """Return controls by kind."""
    by_kind: dict[str, list[str]] = {}
    for control in dict.fromkeys(controls):
        kind, _, name = control.partition(":")
        by_kind.setdefault(kind, []).append(name)
    kinds = ("invariant", "check", "cases", "test", "page")
    return Controls(*(tuple(by_kind.get(kind, ())) for kind in kinds))


def try_claims_and_checks(controls: Controls, checked: Checked) -> Results:
    """Return what became of the invariants and the checks."""
    claims = {f"invariant:{name}": _invariant(name, checked) for name in controls.invariants}
    return claims | {f"check:{name}": _check(name, checked) for name in controls.checks}


def _invariant(name: str, checked: Checked) -> Result:
    proofs = checked.report.proofs if checked.report else ()
    matching = [proof for proof in proofs if proof.invariant.id.startswith(name)]
    if not matching:
        files = {proof.invariant.id.rpartition("/")[0] for proof in proofs}
        advice = did_you_mean(name, files, "They stand in rules/always/.")
        return fell(f"no claim begins so. {advice}")
    unproved = [proof for proof in matching if proof.result != "proved"]
    if unproved:
        first = unproved[0]
        return fell(
            f'not proved: {len(unproved)} of {number(len(matching), "claim")}, the first "'
            f'{first.invariant.title}", {first.result}. `signpost check` shows by whom'
        )
    return stood(f"proved, {number(len(matching), 'claim')}")


def _check(name: str, checked: Checked) -> Result:
    if name not in NAMES:
        advice = did_you_mean(name, NAMES, "docs/analysis/README.md lists them.")
        return fell(f"there is no such check. {advice}")
    reported = checked.report.findings if checked.report else ()
    findings = [finding for finding in reported if finding.check == name]
    errors = [
        finding
        for finding in findings
        if finding.severity is Severity.ERROR and not finding.accepted
    ]
    if errors:
        return fell(
            f'{number(len(errors), "error")}, the first "{errors[0].message}". '
            "`signpost check` shows all"
        )
    accepted = sum(finding.accepted is not None for finding in findings)
    counts = {"note": 0, "warning": 0} | {"accepted": accepted}
    for finding in findings:
        if not finding.accepted:
            counts[finding.severity.value] += 1
    return stood(
        f"no error; {number(counts['warning'], 'warning')}, {number(counts['note'], 'note')}, "
        f"{accepted} accepted"
    )


def try_cases(controls: Controls, checked: Checked, tell: Tell) -> Results:
    """Run the worked cases that controls point at, each once, and return what became of them."""
    cases_by_name = {name: _begin_so(name, checked.cases) for name in controls.cases}
    by_location = {case.location: case for cases in cases_by_name.values() for case in cases}
    failed = set()
    navigator = Navigator(checked.book) if checked.book and by_location else None
    for completed, (location, case) in enumerate(by_location.items(), start=1):
        if navigator is None or not rehearse(case, navigator).passed:
            failed.add(location)
        tell(completed, len(by_location))
    return {
        f"cases:{name}": _cases(cases, [case for case in cases if case.location in failed])
        for name, cases in cases_by_name.items()
    }


def _begin_so(name: str, cases: Iterable[Case]) -> list[Case]:
    return [case for case in cases if case.location.path.startswith(f"features/{name}")]


def _cases(cases: list[Case], failed: list[Case]) -> Result:
    if not cases:
        return fell("no worked case begins so. They stand in features/")
    if failed:
        return fell(
            f"failed: {len(failed)} of {number(len(cases), 'worked case')}, the first "
            f'"{failed[0].name}" in {failed[0].location.path}. `signpost test` shows why'
        )
    return stood(f"passed, {number(len(cases), 'worked case')}")


def try_tests(controls: Controls, root: Path, tell: Tell | None) -> Results:
    """Run the tests that exist, and return what became of all.

    With nobody to tell they are only looked up: those that exist count as not run.
    """
    missing = {test: why for test in controls.tests if (why := why_not(root, test))}
    existing = [test for test in controls.tests if test not in missing]
    if tell is None:
        not_run = Result(Stands.NOT_RUN, "it exists; the tests were not run")
        results = dict.fromkeys(existing, not_run)
    else:
        results = run_tests(existing, root, tell)
    results |= {test: fell(why) for test, why in missing.items()}
    return {f"test:{test}": results[test] for test in controls.tests}


def try_pages(controls: Controls, root: Path) -> Results:
    """Return which pages exist and say something. Behind a # stands a heading of the page."""
    return {f"page:{name}": _page(name, root) for name in controls.pages}


def _page(name: str, root: Path) -> Result:
    path, _, heading = name.partition("#")
    try:
        text = (root / path).read_text(encoding="utf-8")
    except OSError:
        return fell("there is no such page")
    if not text.strip():
        return fell("the page is empty")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    if heading and heading not in map(_anchor, headings):
        return fell(f'the page has no heading "{heading}"')
    return stood("it is there, for those who read it")


def _anchor(heading: str) -> str:
    """Return a heading as it stands in addresses."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
