"""The report as SARIF 2.1.0, for code hosts that show findings beside the lines."""

import json
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from engine.analysis.findings import Severity
from engine.reports.about import about, page_about
from engine.reports.checked import Checked
from engine.source import Location

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def as_sarif(checked: Checked) -> str:
    """Return the report as SARIF text."""
    results = list(_results(checked))
    checks = sorted({result["ruleId"] for result in results})
    driver = {
        "name": "Signpost",
        "version": version("signpost"),
        "rules": [_described(check) for check in checks],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _described(check: str) -> dict[str, Any]:
    return {
        "id": check,
        "shortDescription": {"text": about(check)},
        "help": {"text": f"What to do, and why it matters: {page_about(check)}"},
    }


def _results(checked: Checked) -> Iterator[dict[str, Any]]:
    for mistake in checked.mistakes:
        text = f"{mistake.message} {mistake.advice}"
        yield _result("mistake", "error", text, mistake.location)
    if checked.report is None:
        return
    for finding in checked.findings:
        text = f"{finding.message} {finding.advice}"
        result = _result(finding.check, _LEVELS[finding.severity], text, finding.location)
        if finding.accepted:
            reason = f"{finding.accepted.reason} ({finding.accepted.author})"
            result["suppressions"] = [
                {"kind": "inSource", "status": "accepted", "justification": reason}
            ]
        yield result
    for proof in checked.report.proofs:
        if proof.result != "proved":
            text = f'"{proof.invariant.title}" is {proof.result}.'
            yield _result("invariant", "error", text, proof.invariant.location)


def _result(check: str, level: str, text: str, location: Location) -> dict[str, Any]:
    region = {"startLine": location.line, "startColumn": location.column}
    where = {"artifactLocation": {"uri": quote(location.path)}, "region": region}
    return {
        "ruleId": check,
        "level": level,
        "message": {"text": text},
        "locations": [{"physicalLocation": where}],
    }
