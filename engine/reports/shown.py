"""What was found, in the order in which it is read, with the contacts that show it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from textwrap import dedent

from engine.analysis.examine import Proof
from engine.analysis.findings import Finding, Severity
from engine.analysis.scenario import scenario
from engine.model.contact import Contact
from engine.reports.words import Line, claim_lines
from engine.runtime.navigator import Navigator


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding, and a scenario that shows it where there is one."""

    finding: Finding
    scenario: str


@dataclass(frozen=True, slots=True)
class Check:
    """What one check found."""

    name: str
    findings: tuple[ShownFinding, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The findings of one severity by check; or those that were accepted."""

    title: str
    checks: tuple[Check, ...]

    @property
    def number(self) -> int:
        """How many findings stand under it."""
        return sum(len(check.findings) for check in self.checks)


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim in its author's words, and scenarios that break it where there are any."""

    proof: Proof
    lines: tuple[Line, ...]
    scenarios: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of one feature file."""

    feature: str
    claims: tuple[ShownClaim, ...]

    @property
    def proved(self) -> int:
        """How many of them are proved."""
        return sum(claim.proof.result == "proved" for claim in self.claims)


def headings(findings: Iterable[Finding], navigator: Navigator) -> tuple[Heading, ...]:
    """Return the findings, errors first and accepted ones last, each by check and place."""
    ordered = sorted(findings, key=lambda finding: (finding.check, finding.location))
    unaccepted = [finding for finding in ordered if finding.accepted is None]
    accepted = [finding for finding in ordered if finding.accepted is not None]
    return (
        *(
            _heading(f"{severity.value.capitalize()}s", unaccepted, severity, navigator)
            for severity in Severity
        ),
        Heading("Accepted", tuple(_checks(accepted, None))),
    )


def _heading(
    title: str, findings: list[Finding], severity: Severity, navigator: Navigator
) -> Heading:
    """The contacts of notes are left out: there are many, and each needs a decision."""
    of_it = [finding for finding in findings if finding.severity is severity]
    return Heading(title, tuple(_checks(of_it, None if severity is Severity.NOTE else navigator)))


def _checks(findings: list[Finding], navigator: Navigator | None) -> Iterator[Check]:
    for name, of_check in groupby(findings, key=lambda finding: finding.check):
        shown = (ShownFinding(finding, _witnessed(finding, navigator)) for finding in of_check)
        yield Check(name, tuple(shown))


def _witnessed(finding: Finding, navigator: Navigator | None) -> str:
    if navigator is None or finding.witness is None:
        return ""
    return _scenario(f"Shows {finding.check}", finding.witness, navigator)


def claims_by_feature(proofs: Iterable[Proof], navigator: Navigator) -> tuple[Claims, ...]:
    """Return the claims of each feature in the order of the files."""
    by_path = groupby(proofs, key=lambda proof: proof.invariant.location.path)
    features = [[_claim(proof, navigator) for proof in of_it] for _path, of_it in by_path]
    return tuple(Claims(of_it[0].proof.invariant.feature, tuple(of_it)) for of_it in features)


def _claim(proof: Proof, navigator: Navigator) -> ShownClaim:
    broken = next(iter(proof.refuted.values()), None)
    contacts = {"Breaks it": broken.contact, "Against": broken.otherwise} if broken else {}
    scenarios = [
        _scenario(title, contact, navigator) for title, contact in contacts.items() if contact
    ]
    return ShownClaim(proof, claim_lines(proof.invariant), tuple(scenarios))


def _scenario(title: str, contact: Contact, navigator: Navigator) -> str:
    return dedent(scenario(title, contact, navigator.decide(contact), navigator.book))
