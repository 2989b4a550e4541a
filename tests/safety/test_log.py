"""The whole safety case: what fell, and the log that says so."""

from datetime import date
from pathlib import Path

import pytest

from engine.reports.checked import Checked, How, check
from safety.case import SafetyCase, faults
from safety.controls import (
    controls_of,
    try_cases,
    try_claims_and_checks,
    try_pages,
    try_tests,
)
from safety.log import NOT_APPROVED, hazard_log
from safety.reading import read_hazards
from tests.safety.projects import hazard, project

TODAY = date(2026, 11, 23)
SMALL = "tests/test_small.py"


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def checked(at: Path) -> Checked:
    return check(at / "rules", at / "features", How(TODAY))


def silent(_done: int, _of: int) -> None:
    """Nobody is told."""


def case_of(at: Path, checked: Checked, hazards: str) -> SafetyCase:
    (at / "hazards.toml").write_text(hazards)
    listed = read_hazards(at / "hazards.toml")
    controls = controls_of(each for one in listed for each in one.controls)
    found = try_claims_and_checks(controls, checked) | try_pages(controls, at)
    found |= try_cases(controls, checked, silent) | try_tests(controls, at, None)
    assert checked.book is not None
    return SafetyCase(checked.book, listed, found)


def test_a_case_is_sound_when_nothing_fell(at: Path, checked: Checked) -> None:
    case = case_of(at, checked, hazard("H01", "check:contradictions", "page:docs/page.md"))
    assert case.is_sound
    assert list(faults(case)) == []


def test_what_fell_is_said_once_with_every_hazard_that_rests_on_it(
    at: Path, checked: Checked
) -> None:
    both = hazard("H01", "check:contradictions", "cases:bad") + hazard("H02", "cases:bad")
    case = case_of(at, checked, both)
    assert not case.is_sound
    first, *others = faults(case)
    assert first.startswith("H01, H02: cases:bad: failed: 1 of 1 worked case")
    assert others == [
        (
            "H02: The rating is lowered to major, low likelihood: risk 3, and no control stands "
            "but pages. Name one that stands, or rate it as it was."
        )
    ]


def test_a_rating_that_is_lowered_on_pages_alone_is_reported(at: Path, checked: Checked) -> None:
    case = case_of(at, checked, hazard("H01", "page:docs/page.md", before="high", after="medium"))
    assert list(case.fallen) == []
    assert not case.is_sound
    (fault,) = faults(case)
    assert fault.startswith(
        "H01: The rating is lowered to major, medium likelihood: risk 3, and no"
    )


def test_a_rating_that_rests_on_tests_that_were_not_run_is_not_reported(
    at: Path, checked: Checked
) -> None:
    case = case_of(at, checked, hazard("H01", f"test:{SMALL}::test_passes"))
    assert case.is_sound
    assert list(case.not_run) == [f"test:{SMALL}::test_passes"]


@pytest.fixture
def log(at: Path, checked: Checked) -> str:
    hazards = hazard("H01", "cases:good", "cases:bad", f"test:{SMALL}::test_passes", before="high")
    hazards += hazard("H02", before="very high", after="very high")
    return hazard_log(case_of(at, checked, hazards), TODAY)


def test_the_log_says_that_nobody_has_approved_it(log: str) -> None:
    assert NOT_APPROVED.startswith("**Nobody has approved this safety case.**")
    assert log.index(NOT_APPROVED) < log.index("## Where it stands")
    for words in (
        "| Clinical safety officer | nobody is named |",
        "| Signed on | not signed |",
        "All ratings are proposals, all hazards are open",
        "A small rule book, version 1.0.0, status draft, revision `sha256:",
        "on 2026-11-23",
    ):
        assert words in log


def test_the_log_tells_each_hazard_and_its_risk_in_words(log: str) -> None:
    assert "### H01 Something goes wrong\n\n- Cause: A cause.\n- Effect: An effect.\n" in log
    assert (
        "- Without controls: major, high likelihood: risk 4, not acceptable: remove the hazard, "
        "or control it\n" in log
    )
    assert "- With the controls: major, low likelihood: risk 3, undesirable: " in log
    assert "- Left to do: Much.\n" in log
    assert "- Controls: none yet\n" in log


@pytest.mark.parametrize(
    ("controls", "doubt"),
    [
        (("cases:good",), "made less\n"),
        (
            ("cases:good", f"test:{SMALL}::test_passes"),
            "made less. **Controls were not run, so nothing is claimed of this rating**\n",
        ),
        (
            ("cases:good", "cases:bad", f"test:{SMALL}::test_passes"),
            "made less. **A control does not stand, so this rating does not hold**\n",
        ),
    ],
)
def test_a_rating_is_doubted_where_its_controls_are(
    controls: tuple[str, ...], doubt: str, at: Path, checked: Checked
) -> None:
    page = hazard_log(case_of(at, checked, hazard("H01", *controls)), TODAY)
    (rating,) = (line for line in page.splitlines(keepends=True) if "- With the controls" in line)
    assert rating.endswith(doubt)


def test_the_log_sums_up_what_is_not_acceptable_and_what_was_not_run(log: str) -> None:
    assert "be mended before anybody uses Signpost:** H02.\n" in log
    assert "only when it cannot be made less: H01.\n" in log
    assert (
        "Controls that stand: 1 of 3. **Do not stand: 1.** **Not run, so that nothing is claimed "
        "of them: 1.**\n" in log
    )
    assert "| H01 | Something goes wrong | 4 | 3 | 1 of 3 |" in log
    assert "| H02 | Something goes wrong | 5 | 5 | none yet |" in log


def test_the_log_traces_each_control_of_each_hazard(log: str) -> None:
    table = log.split("## Controls\n")[1]
    assert "| H01 | `cases:good` | yes | passed, 1 worked case |" in table
    assert "| H01 | `cases:bad` | **no** | failed: 1 of 1 worked case, the first " in table
    assert (
        f"| H01 | `test:{SMALL}::test_passes` | **not run** | it exists; the tests were not run |"
        in table
    )


def test_a_bar_in_a_cell_does_not_break_the_table(at: Path, checked: Checked) -> None:
    case = case_of(at, checked, hazard("H01", "page:docs/page.md#a|b"))
    assert "`page:docs/page.md#a\\|b`" in hazard_log(case, TODAY)
