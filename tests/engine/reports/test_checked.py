"""Whether there is something to mend in a rule book and in its worked cases."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from api.cli import app
from engine.reports.checked import How, check
from tests.engine.analysis.worked_books import Folders
from tests.engine.reports.report_book import DAY, EVERY_RULE, clean_book


def is_clean(folders: Folders) -> bool:
    features = folders.features if folders.features.is_dir() else None
    return check(folders.rules, features, How(DAY)).is_clean


def test_nothing_is_to_be_mended_when_every_rule_is_shown(tmp_path: Path) -> None:
    assert is_clean(clean_book(tmp_path, {"all.feature": EVERY_RULE}))


def test_a_rule_that_no_case_shows_must_be_mended(tmp_path: Path) -> None:
    without = "\n".join(line for line in EVERY_RULE.splitlines() if "| Pharmacist" not in line)
    assert not is_clean(clean_book(tmp_path, {"all.feature": without}))


def test_so_must_a_case_that_comes_out_otherwise(tmp_path: Path) -> None:
    wrong = EVERY_RULE.replace("it has lasted 20 days", "it has lasted 22 days")
    cases = {"all.feature": EVERY_RULE, "wrong.feature": wrong}
    assert not is_clean(clean_book(tmp_path, cases))


def test_a_book_without_worked_cases_is_not_held_against_it(tmp_path: Path) -> None:
    assert is_clean(clean_book(tmp_path, {}))


@pytest.mark.parametrize(("line", "ends_with"), [("", 0), ("| Pharmacist", 1)])
def test_the_command_ends_with_1_when_a_rule_is_not_shown(
    tmp_path: Path, line: str, ends_with: int
) -> None:
    left = "\n".join(each for each in EVERY_RULE.splitlines() if not line or line not in each)
    folders = clean_book(tmp_path, {"all.feature": left})
    places = ("--cache", str(tmp_path / "kept"), "--records", str(tmp_path / "records"))
    done = CliRunner().invoke(app, ["check", str(folders.rules), *places])
    assert done.exit_code == ends_with
