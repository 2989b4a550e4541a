"""The tests that are controls, run in one pytest of their own."""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from safety.result import Result, fell, stood

RUNNING = "SIGNPOST_SAFETY_CASE"
"""Is set while the tests run: a safety case that is made inside would never end."""

WANTED, RECORD = "SIGNPOST_SAFETY_CASE_WANTED", "SIGNPOST_SAFETY_CASE_RECORD"
"""The files of the tests to run, and of what became of them."""

_FEW = 8  # so few tests are run in one process: starting others takes longer
_LOOK_EVERY = 0.2  # seconds

Tell = Callable[[int, int], None]


class PytestError(Exception):
    """The tests could not be run at all."""


@dataclass(slots=True)
class _Record:
    """What the plugin has written: each case of each test, and what became of it."""

    collected: list[str] = field(default_factory=list)
    outcomes: dict[str, tuple[str, str]] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)

    def add(self, line: Mapping[str, Any]) -> None:
        """Take a line in. A case that went wrong in one phase does not pass in another."""
        if "collected" in line:
            self.collected = line["collected"]
        elif "broken" in line:
            self.broken[line["broken"]] = line["why"]
        elif self.outcomes.get(line["test"], ("passed",))[0] == "passed":
            self.outcomes[line["test"]] = (line["outcome"], line["why"])


def base(case: str) -> str:
    """Return the id of a test without the parameters of one case of it."""
    return case.partition("[")[0]


def run_tests(tests: Iterable[str], root: Path, tell: Tell) -> dict[str, Result]:
    """Run tests, each written `path::name`, and return what became of each.

    A test stands when there is a case of it, and every case passed: none skipped, none expected
    to fail. Raises PytestError when pytest cannot be started.
    """
    wanted = list(dict.fromkeys(tests))
    if not wanted:
        return {}
    if importlib.util.find_spec("pytest") is None:
        msg = "pytest is not installed here. Run `make install`, or say --no-tests."
        raise PytestError(msg)
    with tempfile.TemporaryDirectory() as folder:
        record = _run(wanted, root, Path(folder), tell)
    return {test: _standing(test, record) for test in wanted}


def _run(wanted: list[str], root: Path, folder: Path, tell: Tell) -> _Record:
    files = {WANTED: folder / "wanted", RECORD: folder / "record"}
    files[WANTED].write_text("\n".join(wanted), encoding="utf-8")
    files[RECORD].touch()
    variables = {RUNNING: "1", "CI": "1", **{name: str(file) for name, file in files.items()}}
    # Not what another pytest says to its own processes, when this is run by a test.
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")
    }
    with (folder / "said").open("w+", encoding="utf-8") as output:
        pytest = subprocess.Popen(  # noqa: S603  # our own command
            _command(wanted), cwd=root, env={**inherited, **variables}, stdout=output, stderr=output
        )
        try:
            record = _followed(pytest, files[RECORD], tell)
        finally:
            pytest.kill()
            pytest.wait()
        if not record.collected and not record.broken:
            output.seek(0)
            msg = f"The tests could not be run. pytest said:\n{output.read().strip()}"
            raise PytestError(msg)
    return record


def _command(wanted: list[str]) -> list[str]:
    files = dict.fromkeys(test.partition("::")[0] for test in wanted)
    several = len(wanted) > _FEW and importlib.util.find_spec("xdist") is not None
    return [
        *(sys.executable, "-m", "pytest", "--rootdir", ".", "-p", "safety.recorder"),
        *("-p", "no:cacheprovider", "--continue-on-collection-errors"),
        *(("-n", "auto", "--maxprocesses", "4") if several else ()),
        *files,
    ]


def _followed(pytest: "subprocess.Popen[bytes]", file: Path, tell: Tell) -> _Record:
    """Read what is recorded while pytest runs, and tell how far it is."""
    record, ended = _Record(), False
    with file.open(encoding="utf-8") as lines:
        begun = ""
        while not ended:
            ended = pytest.poll() is not None
            while line := lines.readline():
                begun += line
                if begun.endswith("\n"):
                    record.add(json.loads(begun))
                    begun = ""
            if record.collected:
                tell(len(record.outcomes), len(record.collected))
            if not ended:
                time.sleep(_LOOK_EVERY)
    return record


def _standing(test: str, record: _Record) -> Result:
    cases = [case for case in record.collected if base(case) == test]
    if not cases:
        path = test.partition("::")[0]
        why = record.broken.get(path)
        return fell(f"pytest cannot read {path}: {why}" if why else "pytest collects no such test")
    outcomes = {case: record.outcomes.get(case, ("not run", "pytest stopped")) for case in cases}
    wrong = [case for case, (outcome, _why) in outcomes.items() if outcome != "passed"]
    if not wrong:
        return stood("passed" if len(cases) == 1 else f"passed, all {len(cases)} cases")
    outcome, why = outcomes[wrong[0]]
    of = f"{len(wrong)} of {len(cases)} cases, the first " if len(cases) > 1 else ""
    return fell(f"{of}{outcome}: {why}. `pytest '{wrong[0]}'` shows it")
