"""A plugin of pytest: run only the tests that are wanted, and record what became of each.

It takes part when `make safety-case` runs pytest. Under xdist each worker chooses alike, and
the one that leads them records.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from safety.pytest_runs import RECORD, WANTED, base


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the tests that are wanted, every case of each."""
    wanted = set(Path(os.environ[WANTED]).read_text(encoding="utf-8").splitlines())
    deselected = [item for item in items if base(item.nodeid) not in wanted]
    items[:] = [item for item in items if base(item.nodeid) in wanted]
    config.hook.pytest_deselected(items=deselected)
    _record({"collected": [item.nodeid for item in items]})


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """Record a file that cannot be collected."""
    if report.failed:
        _record({"broken": report.nodeid, "why": _last_line(report.longreprtext)})


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Record a phase of a test: only a call that passed counts as passed."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        return
    if hasattr(report, "wasxfail"):
        _record({"test": report.nodeid, "outcome": "expected to fail", "why": report.wasxfail})
    elif report.when == "call" or not report.passed:
        why = "" if report.passed else _last_line(_why(report))
        _record({"test": report.nodeid, "outcome": report.outcome, "why": why})


def _why(report: pytest.TestReport) -> str:
    if isinstance(report.longrepr, tuple):  # a skip: file, line, reason
        return str(report.longrepr[2]).removeprefix("Skipped: ")
    crash = getattr(report.longrepr, "reprcrash", None)
    return str(crash.message).partition("\n")[0] if crash else report.longreprtext


def _last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2]


def _record(entry: Mapping[str, object]) -> None:
    with Path(os.environ[RECORD]).open("a", encoding="utf-8") as record:
        record.write(json.dumps(entry) + "\n")
