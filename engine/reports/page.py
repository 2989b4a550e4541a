"""The report as one page for a clinical safety officer: it needs no network and no script."""

from collections import Counter
from collections.abc import Iterable
from importlib.metadata import version
from typing import Any

from jinja2 import Environment, PackageLoader, select_autoescape

from engine.analysis.findings import Severity
from engine.model.cases import Case
from engine.model.rules import Outcome, Rule, RuleBook
from engine.reports.about import about
from engine.reports.checked import Checked
from engine.reports.grouped import by_system, groups
from engine.reports.shown import claims_by_feature, headings
from engine.reports.words import Line, provenance, rule_lines
from engine.runtime.navigator import Navigator

_MOST_CASES = 10
"""So many worked cases of a rule are named, and of the others how many they are."""

_MOST_NOTES = 10
"""Of one check, more notes than this are folded away."""


def as_page(checked: Checked) -> str:
    """Return the report as HTML."""
    environment = Environment(
        loader=PackageLoader("engine.reports"),
        autoescape=select_autoescape(default=True),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    book = checked.book
    content = _content(checked, book) if book else {}
    template = environment.get_template("report.html")
    return str(template.render(checked=checked, book=book, **content))


def _content(checked: Checked, book: RuleBook) -> dict[str, Any]:
    navigator, coverage, report = Navigator(book), checked.coverage, checked.report

    def lines(rule: Rule) -> tuple[Line, ...]:
        return rule_lines(rule, coverage.rules[rule.id].parts if coverage else (), book.vocabulary)

    def cases(rule: Rule) -> list[Case]:
        return _nearest_first(rule, coverage.rules[rule.id].cases if coverage else ())

    return {
        "program": version("signpost"),
        "as_at": f"{checked.as_at.day} {checked.as_at:%B %Y}",
        "report": report,
        "errors": _errors(checked),
        "unproved": sum(proof.result != "proved" for proof in report.proofs) if report else 0,
        "headings": headings(checked.findings, navigator) if report else (),
        "claims": claims_by_feature(report.proofs, navigator) if report else (),
        "coverage": coverage,
        "systems": list(by_system(book, coverage)) if coverage else (),
        "groups": groups(book, coverage),
        "rules": {rule.id: rule for rule in book.rules},
        "about": about,
        "lines": lines,
        "cases": cases,
        "provenance": provenance,
        "colour": _colour,
        "most_cases": _MOST_CASES,
        "most_notes": _MOST_NOTES,
    }


def _errors(checked: Checked) -> Counter[str]:
    """How many errors of each check are left."""
    return Counter(
        finding.check
        for finding in checked.findings
        if finding.severity is Severity.ERROR and finding.accepted is None
    )


def _nearest_first(rule: Rule, cases: Iterable[Case]) -> list[Case]:
    """Those of the folder that is named as the rule's come first: they were written for it."""
    return sorted(cases, key=lambda case: f"/{rule.stage}/" not in case.location.path)


def _colour(rule: Rule) -> str:
    """The colour of the time frame; it says nothing that the words do not."""
    return rule.outcome.target.time_frame.colour if isinstance(rule.outcome, Outcome) else ""
