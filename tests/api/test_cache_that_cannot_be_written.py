"""A cache, a record or a log that cannot be written is one plain sentence. Real commands."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine.cache import Cache
from engine.errors import CacheError
from tests.engine.analysis.worked_books import Folders
from tests.engine.reports.report_book import EVERY_RULE, clean_book
from tests.safety.projects import hazard, project

SIGNPOST = (str(Path(sys.executable).parent / "signpost"),)
SAFETY_CASE = (sys.executable, "-m", "safety")
FULL = Path("/dev/full")


def said(*arguments: str | Path, at: Path, program: tuple[str, ...] = SIGNPOST) -> tuple[int, str]:
    done = subprocess.run(  # noqa: S603  # our own command
        [*program, *map(str, arguments)],
        cwd=at,
        capture_output=True,
        text=True,
        check=False,
        env={"COLUMNS": "200", "NO_COLOR": "1", "PATH": "", "XDG_STATE_HOME": str(at / "state")},
    )
    return done.returncode, " ".join(done.stderr.split())


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return clean_book(tmp_path_factory.mktemp("book"), {"all.feature": EVERY_RULE})


@pytest.fixture
def no_folder(tmp_path: Path) -> Path:
    """A folder that cannot be made: there is a file on the way to it."""
    (tmp_path / "file").write_text("x")
    return tmp_path / "file" / "folder"


def test_a_cache_below_a_file_is_one_sentence(
    book: Folders, no_folder: Path, tmp_path: Path
) -> None:
    for options in (("--quick",), ()):
        ended = said("check", book.rules, "--cache", no_folder, *options, at=tmp_path)
        assert ended == (
            2,
            (
                f"The cache {no_folder} cannot be written: Not a directory. "
                "Name another folder with --cache, or leave it out."
            ),
        )


def test_a_cache_that_fails_while_the_cases_are_played_is_one_sentence(
    book: Folders, tmp_path: Path
) -> None:
    """What is to be kept of the cases of one problem cannot take its place."""
    cache = tmp_path / "cache"
    assert said("check", book.rules, "--cache", cache, at=tmp_path)[0] == 0
    for file in cache.glob("exercised-*"):
        file.unlink()
        (file / "in_the_way").mkdir(parents=True)
    ended, message = said("check", book.rules, "--cache", cache, at=tmp_path)
    assert (ended, message) == (
        2,
        (
            f"The cache {cache} cannot be written: Is a directory. "
            "Name another folder with --cache, or leave it out."
        ),
    )
    assert {file.suffix for file in cache.iterdir()} == {".cache"}


def test_a_full_disk_is_told_and_leaves_no_half_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_to_full_disk(_file: Path, content: bytes) -> int:
        with FULL.open("wb", buffering=0) as full:
            return full.write(content)

    monkeypatch.setattr(Path, "write_bytes", write_to_full_disk)
    with pytest.raises(CacheError, match="cannot be written: No space left on device"):
        Cache(tmp_path, tuple).put("earache", "one", (1, 2))
    assert not list(tmp_path.iterdir())


def test_the_safety_case_says_it_in_the_same_words(no_folder: Path, tmp_path: Path) -> None:
    at = project(tmp_path / "project")
    (at / "hazards.toml").write_text(hazard("H01", "cases:good"))
    options = ("--hazards", "hazards.toml", "--rules", "rules", "--no-tests")
    ended, message = said(*options, "--cache", no_folder, at=at, program=SAFETY_CASE)
    assert (ended, message) == (
        2,
        (
            f"The cache {no_folder} cannot be written: Not a directory. "
            "Name another folder with --cache, or leave it out."
        ),
    )


def test_a_record_that_cannot_be_written_where_it_was_asked_for_is_one_sentence(
    book: Folders, no_folder: Path, tmp_path: Path
) -> None:
    ended, message = said("check", book.rules, "--records", no_folder, at=tmp_path)
    assert (ended, message) == (
        2,
        (
            f"This check is not recorded: {no_folder} cannot be written: Not a directory. "
            "Name another folder with --records."
        ),
    )


def test_a_record_that_nobody_asked_for_is_only_said_to_be_missing(
    book: Folders, tmp_path: Path
) -> None:
    (tmp_path / "state").write_text("no folder")
    ended, message = said("check", book.rules, at=tmp_path)
    assert ended == 0
    assert "is not recorded" in message
