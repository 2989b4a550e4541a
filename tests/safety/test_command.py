"""`make safety-case` as people use it, in its own process, on a small project."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from safety.lookup import ENDLESS, why_not
from safety.pytest_runs import RUNNING
from tests.safety.projects import hazard, project

NOT_APPROVED = "Nobody has approved this safety case: a clinical safety officer must sign it."


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("project"))


def safety_case(at: Path, hazards: str, *options: str, **known: str) -> tuple[int, str, list[str]]:
    """Return how it ended, what it wrote, and what it said on standard error."""
    (at / "hazards.toml").write_text(hazards)
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "safety", "--hazards", "hazards.toml", "--rules", "rules", *options],
        cwd=at,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "100", RUNNING: "", **known},
    )
    return done.returncode, done.stdout, [line for line in done.stderr.splitlines() if line.strip()]


def test_it_ends_with_0_when_every_control_stands(at: Path) -> None:
    controls = ("invariant:always/claims/drooling", "cases:good", "page:docs/page.md")
    hazards = hazard("H01", *controls, "test:tests/test_small.py::test_passes")
    ended, page, errors = safety_case(at, hazards)
    assert (ended, page.splitlines()[0]) == (0, "# Hazard log and traceability")
    assert "| H01 | `test:tests/test_small.py::test_passes` | yes | passed |" in page
    assert errors == [
        "1 hazard, 4 controls.",
        "Stand: 4. Do not stand: 0. Not run: 0.",
        NOT_APPROVED,
    ]


def test_it_ends_with_1_when_a_control_falls_and_writes_the_log_all_the_same(at: Path) -> None:
    hazards = hazard("H01", "cases:good", "test:tests/test_small.py::test_fails", "check:gapz")
    ended, page, errors = safety_case(at, hazards)
    assert ended == 1
    assert "| H01 | `check:gapz` | **no** |" in page
    assert errors == [
        'H01: check:gapz: there is no such check. Did you mean "gaps"?',
        (
            "H01: test:tests/test_small.py::test_fails: failed: assert 1 == 2. "
            "`pytest 'tests/test_small.py::test_fails'` shows it."
        ),
        "1 hazard, 3 controls.",
        "Stand: 1. Do not stand: 2. Not run: 0.",
        NOT_APPROVED,
    ]


def test_a_quick_look_runs_no_tests_and_does_not_claim_that_they_stand(at: Path) -> None:
    hazards = hazard("H01", "cases:good", "test:tests/test_small.py::test_fails")
    ended, page, errors = safety_case(at, hazards, "--no-tests")
    assert ended == 0
    assert "**Not run, so that nothing is claimed of them: 1.**" in page
    assert "| **not run** | it exists; the tests were not run |" in page
    assert "Stand: 1. Do not stand: 0. Not run: 1." in errors
    assert "The tests were not run, so nothing is claimed of them: this log is not whole." in errors


def test_the_log_goes_to_a_file(at: Path) -> None:
    ended, page, errors = safety_case(at, hazard("H01", "cases:good"), "--output", "build/log.md")
    assert (ended, page) == (0, "")
    assert "The hazard log is in build/log.md." in errors
    assert (at / "build" / "log.md").read_text().startswith("# Hazard log and traceability\n")


def test_a_file_that_cannot_be_written_ends_with_2(at: Path) -> None:
    ended, _page, errors = safety_case(at, hazard("H01", "cases:good"), "--output", "docs")
    assert ended == 2
    assert errors == ["docs cannot be written: Is a directory. Name another file with --output."]


def test_hazards_with_faults_end_with_2_before_anything_is_proved(at: Path) -> None:
    ended, page, errors = safety_case(at, hazard("H1", "gaps"))
    assert (ended, page) == (2, "")
    assert [line.partition(": ")[0] for line in errors] == ["hazards.toml:1"] * 2


def test_a_rule_book_that_cannot_be_read_ends_with_2(at: Path, tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    ended, _page, errors = safety_case(
        at, hazard("H01", "check:gaps"), "--rules", str(tmp_path / "rules")
    )
    assert ended == 2
    assert errors == [
        "The rule book cannot be read, so no control can stand: `signpost check` shows why."
    ]


def test_a_safety_case_inside_a_safety_case_is_refused(at: Path) -> None:
    ended, _page, errors = safety_case(at, hazard("H01", "check:gaps"), **{RUNNING: "1"})
    assert ended == 2
    assert errors == [
        (
            "`make safety-case` is running already: this was started by a test that is a "
            "control of it. It would never end. Name another test as the control."
        )
    ]


@pytest.mark.parametrize(
    "name",
    [
        test_a_quick_look_runs_no_tests_and_does_not_claim_that_they_stand.__name__,
        test_hazards_with_faults_end_with_2_before_anything_is_proved.__name__,
    ],
)
def test_a_control_that_is_such_a_test_is_refused_before_it_is_run(name: str) -> None:
    """By what the test says, or a function or fixture of its file that it uses."""
    root = Path(__file__).parent.parent.parent
    assert why_not(root, f"tests/safety/test_command.py::{name}") == ENDLESS
