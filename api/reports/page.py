"""The report as one page for a clinical safety officer: it needs no network."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, PackageLoader, select_autoescape

from api.reports.checked import Checked
from engine.analysis.examine import Proof, Report
from engine.analysis.findings import Finding, Severity
from engine.analysis.scenario import scenario
from engine.model.cases import Case
from engine.model.contact import Contact
from engine.model.rules import Arrangement, Conclusion, Rule, RuleBook
from engine.rehearsal.rehearse import rehearse
from engine.runtime.navigator import Navigator


@dataclass(frozen=True, slots=True)
class RuleOnPage:
    """A rule as it is shown: its steps, where it sends people, and the cases that it decides."""

    rule: Rule
    outcome: str
    cases: tuple[Case, ...]


def as_page(checked: Checked) -> str:
    """Return the report as HTML."""
    environment = Environment(
        loader=PackageLoader("api.reports"),
        autoescape=select_autoescape(default=True),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return str(environment.get_template("report.html").render(**_content(checked)))


def _content(checked: Checked) -> dict[str, Any]:
    if checked.book is None or checked.report is None:
        return {"checked": checked, "book": None}
    book, report = checked.book, checked.report
    navigator = Navigator(book)
    decided = _decided(checked.cases, navigator)
    return {
        "checked": checked,
        "book": book,
        "report": report,
        "findings": [_shown(each, navigator) for each in _in_order(report)],
        "severities": Counter(each.severity.value for each in report.findings),
        "proofs": [_proved(each, navigator) for each in report.proofs],
        "files": _files(book, decided),
        "covered": _covered(book, decided),
    }


def _in_order(report: Report) -> list[Finding]:
    order = list(Severity)
    return sorted(report.findings, key=lambda each: (order.index(each.severity), each.check))


def _shown(finding: Finding, navigator: Navigator) -> dict[str, Any]:
    return {"finding": finding, "scenario": _scenario(finding.check, finding.witness, navigator)}


def _proved(proof: Proof, navigator: Navigator) -> dict[str, Any]:
    broken = next(iter(proof.refuted.values()), None)
    contact = broken.contact if broken else None
    return {"proof": proof, "scenario": _scenario("Breaks it", contact, navigator)}


def _scenario(title: str, contact: Contact | None, navigator: Navigator) -> str:
    if contact is None:
        return ""
    return scenario(title, contact, navigator.decide(contact), navigator.book)


def _decided(cases: tuple[Case, ...], navigator: Navigator) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        decision = rehearse(case, navigator).decision
        for rule in (decision.decided_by, *(each.rule for each in decision.arrangements)):
            if rule:
                found[rule].append(case)
    return found


def _files(book: RuleBook, decided: dict[str, list[Case]]) -> dict[str, list[RuleOnPage]]:
    files: dict[str, list[RuleOnPage]] = defaultdict(list)
    for rule in book.rules:
        shown = RuleOnPage(rule, _outcome(rule), tuple(decided.get(rule.id, ())))
        files[rule.location.path].append(shown)
    return dict(files)


def _outcome(rule: Rule) -> str:
    match rule.outcome:
        case Conclusion(fact=fact, choice=choice):
            return f"the {fact} is {choice}"
        case Arrangement():
            return "how they are seen"
        case outcome:
            return outcome.target.words


def _covered(book: RuleBook, decided: dict[str, list[Case]]) -> list[tuple[str, int, int]]:
    """For each feature file of rules: its rules, and how many of them decide a case."""
    every: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    for rule in book.rules:
        if not isinstance(rule.outcome, Conclusion):
            every[rule.location.path] += 1
            shown[rule.location.path] += bool(decided.get(rule.id))
    return [(path, every[path], shown[path]) for path in sorted(every)]
