"""The report as JSON, for programs."""

import json
from typing import Any

from engine.analysis.cases.coverage import Coverage, RuleCoverage
from engine.analysis.examine import Proof
from engine.analysis.findings import Finding
from engine.model.contact import Contact
from engine.reports.checked import Checked
from engine.source import Location


def as_json(checked: Checked) -> str:
    """Return the report as JSON."""
    return json.dumps(as_data(checked), indent=2, ensure_ascii=False) + "\n"


def as_data(checked: Checked) -> dict[str, Any]:
    """Return the report as plain data. What was not looked for is null.

    Nothing is looked for in a rule book that has mistakes or is only read; and no coverage where
    there are no worked cases.
    """
    book, report = checked.book, checked.report
    return {
        "mistakes": [
            {**place(mistake.location), "message": mistake.message, "advice": mistake.advice}
            for mistake in checked.mistakes
        ],
        "counts": checked.counts,
        "version": book.version if book else "",
        "revision": book.revision if book else "",
        "status": book.status if book else "",
        "as_at": checked.as_at.isoformat(),
        "findings": [_finding(finding) for finding in checked.findings] if report else None,
        "proofs": [_proof(proof) for proof in report.proofs] if report else None,
        "coverage": _coverage(checked.coverage) if checked.coverage else None,
        "problems_studied": report.studied if report else None,
        "seconds": round(report.seconds, 3) if report else None,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    accepted = finding.accepted
    return {
        "check": finding.check,
        "severity": finding.severity.value,
        **place(finding.location),
        "message": finding.message,
        "advice": finding.advice,
        "rules": list(finding.rules),
        "problem": finding.problem,
        "witness": contact_data(finding.witness),
        "accepted": {"reason": accepted.reason, "author": accepted.author} if accepted else None,
    }


def _proof(proof: Proof) -> dict[str, Any]:
    return {
        "id": proof.invariant.id,
        "title": proof.invariant.title,
        **place(proof.invariant.location),
        "result": proof.result,
        "problems": proof.problems,
        "seconds": round(proof.seconds, 3),
        "refuted_by": [
            {
                "problem": problem,
                "witness": contact_data(refutation.contact),
                "against": contact_data(refutation.otherwise),
            }
            for problem, refutation in proof.refuted.items()
        ],
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    total = coverage.totals
    return {
        "rules": {"all": total.rules, "shown": total.shown},
        "steps_and_rows": {"all": total.parts, "both_ways": total.both_ways},
        "ruling_out_red_flags": {"all": total.flags, "both_ways": total.flags_both_ways},
        "failed_cases": [{**place(case.location), "name": case.name} for case in coverage.failed],
        "by_rule": {
            name: _covered(covered)
            for name, covered in coverage.rules.items()
            if not covered.cases or any(part.missing for part in covered.parts)
        },
    }


def _covered(covered: RuleCoverage) -> dict[str, Any]:
    """How many cases show a rule, and what no case shows of its steps and rows."""
    return {
        **place(covered.rule.location),
        "cases": len(covered.cases),
        "missing": [
            {"text": part.text, "line": part.line, "held": part.held, "not_held": part.not_held}
            for part in covered.parts
            if part.missing
        ],
    }


def contact_data(contact: Contact | None) -> dict[str, Any] | None:
    """Return a contact as `signpost decide` takes it."""
    if contact is None:
        return None
    return contact.model_dump(mode="json", exclude_none=True, exclude_defaults=True)


def place(location: Location) -> dict[str, Any]:
    """Return where something stands."""
    return {"file": location.path, "line": location.line, "column": location.column}
