"""A control stands when what it points at exists and passes."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from engine.reports.checked import Checked, How, check
from safety.controls import (
    controls_of,
    try_cases,
    try_claims_and_checks,
    try_pages,
    try_tests,
)
from safety.pytest_runs import PytestError, run_tests
from safety.result import Result, Stands
from tests.safety.projects import project

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


def said(result: Result) -> tuple[str, str]:
    return (result.stands.value, result.seen)


@pytest.mark.parametrize(
    ("control", "stands", "seen"),
    [
        ("invariant:always/claims/drooling", "yes", "proved, 1 claim"),
        (
            "invariant:always/claims/nobody",
            "no",
            (
                'not proved: 1 of 1 claim, the first "Nobody is ever sent to the pharmacist", '
                "refuted. `signpost check` shows by whom"
            ),
        ),
        (
            "invariant:always/claims",
            "no",
            (
                'not proved: 2 of 3 claims, the first "Nobody is ever sent to the pharmacist", '
                "refuted. `signpost check` shows by whom"
            ),
        ),
        (
            "invariant:always/claims/young",
            "no",
            (
                'not proved: 1 of 1 claim, the first "Young and old at once", about nobody. '
                "`signpost check` shows by whom"
            ),
        ),
        ("invariant:always/clams", "no", 'no claim begins so. Did you mean "always/claims"?'),
        ("check:contradictions", "yes", "no error; 0 warnings, 0 notes, 0 accepted"),
        ("check:unsigned", "yes", "no error; 0 warnings, 1 note, 0 accepted"),
        ("check:gapz", "no", 'there is no such check. Did you mean "gaps"?'),
    ],
)
def test_a_claim_is_proved_and_a_check_finds_no_error(
    control: str, stands: str, seen: str, checked: Checked
) -> None:
    assert said(try_claims_and_checks(controls_of([control]), checked)[control]) == (stands, seen)


def test_a_check_with_an_error_does_not_stand(checked: Checked) -> None:
    gaps = try_claims_and_checks(controls_of(["check:gaps"]), checked)["check:gaps"]
    assert gaps.stands is Stands.NO
    assert gaps.seen.endswith("`signpost check` shows all")


def test_worked_cases_all_pass(checked: Checked) -> None:
    controls = controls_of(["cases:good", "cases:bad", "cases:g", "cases:nothing"])
    heard: list[tuple[int, int]] = []
    results = try_cases(controls, checked, lambda done, of: heard.append((done, of)))
    assert {name: said(each) for name, each in results.items()} == {
        "cases:good": ("yes", "passed, 1 worked case"),
        "cases:bad": (
            "no",
            (
                'failed: 1 of 1 worked case, the first "Two days of sore throat" in '
                "features/bad.feature. `signpost test` shows why"
            ),
        ),
        "cases:g": ("yes", "passed, 1 worked case"),
        "cases:nothing": ("no", "no worked case begins so. They stand in features/"),
    }
    assert heard == [(1, 2), (2, 2)]  # each case is run once, whoever names it


@pytest.mark.parametrize(
    ("page", "stands", "seen"),
    [
        ("docs/page.md", "yes", "it is there, for those who read it"),
        ("docs/page.md#what-it-is-not", "yes", "it is there, for those who read it"),
        ("docs/page.md#nothing", "no", 'the page has no heading "nothing"'),
        ("docs/empty.md", "no", "the page is empty"),
        ("docs/nothing.md", "no", "there is no such page"),
        ("docs", "no", "there is no such page"),
    ],
)
def test_a_page_is_there_and_says_something(page: str, stands: str, seen: str, at: Path) -> None:
    assert said(try_pages(controls_of([f"page:{page}"]), at)[f"page:{page}"]) == (stands, seen)


@pytest.fixture(scope="module")
def ran(at: Path) -> Mapping[str, Result]:
    """What became of the tests of the small project, all run at once."""
    names = [
        "test_passes",
        "test_fails",
        "test_is_skipped",
        "test_is_expected_to_fail",
        "test_of_two_cases",
        "test_of_three_cases",
        "test_that_cannot_be_set_up",
        "test_that_cannot_be_cleaned_up",
        "TestGroup::test_in_a_class",
        "not_collected",
        "test_nowhere",
    ]
    ids = [f"{SMALL}::{name}" for name in names]
    ids += ["tests/test_broken.py::test_it", "tests/nothing.py::test_it"]
    return try_tests(controls_of(f"test:{name}" for name in ids), at, silent)


@pytest.mark.parametrize(
    ("test", "stands", "seen"),
    [
        ("test_passes", "yes", "passed"),
        ("test_of_two_cases", "yes", "passed, all 2 cases"),
        ("TestGroup::test_in_a_class", "yes", "passed"),
        ("test_fails", "no", "failed: assert 1 == 2"),
        ("test_is_skipped", "no", "skipped: no network here"),
        ("test_is_expected_to_fail", "no", "expected to fail: known to be wrong"),
        ("test_of_three_cases", "no", "1 of 3 cases, the first failed: assert 2 != 2"),
        ("test_that_cannot_be_set_up", "no", "failed: RuntimeError: it broke"),
        ("test_that_cannot_be_cleaned_up", "no", "failed: RuntimeError: it broke"),
        ("not_collected", "no", "pytest collects no such test"),
        ("test_nowhere", "no", "tests/test_small.py has no test test_nowhere"),
    ],
)
def test_a_test_stands_only_when_every_case_of_it_passes(
    test: str, stands: str, seen: str, ran: Mapping[str, Result]
) -> None:
    result = ran[f"test:{SMALL}::{test}"]
    assert (result.stands.value, result.seen.partition(". `")[0]) == (stands, seen)


def test_how_to_see_why_a_test_failed_is_said(ran: Mapping[str, Result]) -> None:
    seen = ran[f"test:{SMALL}::test_of_three_cases"].seen
    assert seen.endswith(f"`pytest '{SMALL}::test_of_three_cases[2]'` shows it")


def test_a_file_that_cannot_be_collected_does_not_stop_the_others(
    ran: Mapping[str, Result],
) -> None:
    broken = ran["test:tests/test_broken.py::test_it"]
    assert broken.stands is Stands.NO
    assert broken.seen.startswith("pytest cannot read tests/test_broken.py: ")
    assert "nothing_of_the_kind" in broken.seen
    missing = ran["test:tests/nothing.py::test_it"]
    assert said(missing) == ("no", "there is no file tests/nothing.py")


def test_tests_that_are_only_looked_up_are_not_said_to_stand(at: Path) -> None:
    controls = controls_of([f"test:{SMALL}::test_fails", f"test:{SMALL}::test_nowhere"])
    found = try_tests(controls, at, None)
    assert [each.stands for each in found.values()] == [Stands.NOT_RUN, Stands.NO]
    assert found[f"test:{SMALL}::test_fails"].seen == "it exists; the tests were not run"


def test_a_pytest_that_cannot_start_is_an_error_that_shows_what_it_said(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("raise RuntimeError('no database')\n")
    (tmp_path / "test_it.py").write_text("def test_it(): pass\n")
    with pytest.raises(PytestError, match="no database"):
        run_tests(["test_it.py::test_it"], tmp_path, silent)
