"""The report for the terminal."""

from collections import Counter
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from engine.analysis.cases.coverage import Coverage
from engine.analysis.examine import Proof, Report
from engine.analysis.findings import Finding, Severity
from engine.analysis.scenario import scenario
from engine.model.contact import Contact
from engine.reports.checked import Checked
from engine.runtime.navigator import Navigator

_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}


def print_text(checked: Checked, console: Console, *, everything: bool) -> None:
    """Print the report: what must be mended last, so that it stands where one looks."""
    for mistake in checked.mistakes:
        console.print(str(mistake), markup=False, highlight=False, soft_wrap=True)
        console.print()
    if checked.mistakes:
        console.print(f"{_counted(len(checked.mistakes), 'mistake')}.", style="bold red")
        return
    if checked.book is not None and checked.report is not None:
        if checked.coverage is not None and everything:
            _print_one_way(checked.coverage, console)
        _print_findings(checked, checked.report, Navigator(checked.book), console, everything)
        for line in _summary(checked, checked.report, everything=everything):
            console.print(line, soft_wrap=True)
    _print_counts(checked, console)


def _print_findings(
    checked: Checked,
    report: Report,
    navigator: Navigator,
    console: Console,
    everything: bool,  # noqa: FBT001  # as `print_text` has it
) -> None:
    order = list(reversed(Severity))
    shown = [finding for finding in checked.findings if everything or _to_show(finding)]
    for finding in sorted(shown, key=lambda finding: order.index(finding.severity)):
        _print_finding(finding, navigator, console)
    for proof in report.proofs:
        if proof.result != "proved":
            _print_failure(proof, navigator, console)


def _to_show(finding: Finding) -> bool:
    return finding.severity is not Severity.NOTE and finding.accepted is None


def _print_finding(finding: Finding, navigator: Navigator, console: Console) -> None:
    line = Text(f"{finding.location.path}:{finding.location.line} ", "bold")
    line.append(f"{finding.severity.value}: {finding.check}", _COLOURS[finding.severity])
    console.print(line, soft_wrap=True)
    for words in (finding.message, finding.advice):
        console.print(f"  {words}", markup=False, highlight=False, soft_wrap=True)
    if finding.accepted:
        said = f"Accepted: {finding.accepted.reason} ({finding.accepted.author})"
        console.print(f"  {said}", style="dim", markup=False, soft_wrap=True)
    if finding.witness is not None:
        _print_scenario(f"Shows {finding.check}", finding.witness, navigator, console)
    console.print()


def _print_failure(proof: Proof, navigator: Navigator, console: Console) -> None:
    place = f"{proof.invariant.location.path}:{proof.invariant.location.line} "
    console.print(Text(place, "bold").append(proof.result, "bold red"), soft_wrap=True)
    console.print(f"  {proof.invariant.title}", markup=False, soft_wrap=True)
    for problem, refutation in list(proof.refuted.items())[:1]:
        number = _counted(len(proof.refuted), "problem")
        console.print(f"  It is broken in {number}, as in {problem}:", markup=False)
        _print_scenario(f"Breaks: {proof.invariant.title}", refutation.contact, navigator, console)
        if refutation.otherwise is not None:
            _print_scenario("Against", refutation.otherwise, navigator, console)
    console.print()


def _print_scenario(title: str, contact: Contact, navigator: Navigator, console: Console) -> None:
    text = scenario(title, contact, navigator.decide(contact), navigator.book)
    console.print(text.rstrip(), style="cyan", markup=False, highlight=False, soft_wrap=True)


def _print_one_way(coverage: Coverage, console: Console) -> None:
    """One line for each step and row: that of a background is shared by the rules below it."""
    lines = {
        (covered.rule.location.path, part.line, f'{part.missing}: "{part.text}"'): None
        for covered in coverage.rules.values()
        for part in covered.parts
        if not part.both_ways
    }
    for path, line, words in sorted(lines):
        console.print(f"{path}:{line} {words}", markup=False, highlight=False, soft_wrap=True)
    console.print()


def _summary(checked: Checked, report: Report, *, everything: bool) -> Iterator[Text]:
    unaccepted = Counter(
        finding.severity for finding in checked.findings if finding.accepted is None
    )
    accepted = sum(finding.accepted is not None for finding in checked.findings)
    hidden = "" if everything else " (--all shows notes)"
    yield Text(
        f"{', '.join(_counted(unaccepted[level], level.value) for level in Severity)}, "
        f"{accepted} accepted{hidden}.",
        "bold red" if unaccepted[Severity.ERROR] else "green",
    )
    results = Counter(proof.result for proof in report.proofs)
    said = ", ".join(
        f"{results[result]} {result}" for result in ("proved", "refuted", "about nobody")
    )
    broken = results["refuted"] + results["about nobody"]
    yield Text(f"Claims about every contact: {said}.", "bold red" if broken else "green")
    yield _covered(checked.coverage, everything=everything)
    studied = _counted(report.studied, "problem")
    yield Text(f"{studied} studied in {report.seconds:.1f} seconds.", "dim")


def _covered(coverage: Coverage | None, *, everything: bool) -> Text:
    if coverage is None:
        return Text(
            "There are no worked cases: nothing shows that the rules do as meant.", "yellow"
        )
    total = coverage.totals
    hidden = "" if everything or total.both_ways == total.parts else " (--all lists the others)"
    return Text(
        f"Worked cases: {total.shown} of {total.rules} rules shown by a case; "
        f"{total.both_ways} of {total.parts} steps and rows seen both ways, and "
        f"{total.flags_both_ways} of {total.flags} that rule out red flags{hidden}.",
        "green" if total.shown == total.rules and not coverage.failed else "bold red",
    )


def _print_counts(checked: Checked, console: Console) -> None:
    counted = ", ".join(
        f"{number} {name.replace('_', ' ')}" for name, number in checked.counts.items() if number
    )
    line = f"No mistakes: {counted}."
    console.print(line, style="green", highlight=False, soft_wrap=True)
    if checked.book is not None:
        book = checked.book
        console.print(
            f"Version {book.version} ({book.status}), {book.revision}", style="dim", soft_wrap=True
        )


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
