"""The report as JSON, for programs."""

import json
from typing import Any

from api.reports.checked import Checked
from engine.analysis.examine import Proof, Report
from engine.analysis.findings import Finding
from engine.model.contact import Contact
from engine.source import Location


def as_json(checked: Checked) -> str:
    """Return the report as JSON: mistakes, counts, findings and proofs."""
    return json.dumps(as_data(checked), indent=2, ensure_ascii=False) + "\n"


def as_data(checked: Checked) -> dict[str, Any]:
    """Return the report as plain data."""
    book = checked.book
    return {
        "mistakes": [
            {**place(each.location), "message": each.message, "advice": each.advice}
            for each in checked.mistakes
        ],
        "counts": checked.counts,
        "version": book.version if book else "",
        "revision": book.revision if book else "",
        "status": book.status if book else "",
        **(_report(checked.report) if checked.report else {}),
    }


def _report(report: Report) -> dict[str, Any]:
    return {
        "findings": [_finding(each) for each in report.findings],
        "proofs": [_proof(each) for each in report.proofs],
        "problems_studied": report.studied,
        "seconds": round(report.seconds, 3),
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
                "witness": contact_data(found.contact),
                "against": contact_data(found.otherwise),
            }
            for problem, found in proof.refuted.items()
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
