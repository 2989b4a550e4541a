"""`serve` asks for the record that `check` makes of a rule book that passed. Real commands."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from api import records
from api.cli import app
from api.embedded import rules_folder
from engine.language.loader import load
from tests.engine.analysis.worked_books import Folders
from tests.engine.reports.report_book import EVERY_RULE, clean_book

SIGNPOST = Path(sys.executable).parent / "signpost"
ENV = {"COLUMNS": "200", "NO_COLOR": "1", "PATH": ""}


def signpost(*arguments: str | Path, **known: str) -> tuple[int, str]:
    """Return how the command ended and what it said on standard error."""
    done = subprocess.run(  # noqa: S603  # our own command
        [str(SIGNPOST), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**ENV, **known},
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr.strip()


def started(*arguments: str | Path, **known: str) -> list[str]:
    """Start the server, stop it when it answers, and return what it said until then."""
    with subprocess.Popen(  # noqa: S603  # our own command
        [str(SIGNPOST), "serve", "--port", "0", *map(str, arguments)],
        stderr=subprocess.PIPE,
        text=True,
        env={**ENV, **known},
    ) as server:
        assert server.stderr is not None
        said = []
        for line in server.stderr:
            said.append(line.strip())
            if "answers on" in line:
                break
        server.terminate()
    return said


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """A draft in which nothing has to be mended."""
    return clean_book(tmp_path_factory.mktemp("book"), {"all.feature": EVERY_RULE})


@pytest.fixture(scope="module")
def checked(drafted: Folders, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the full check of the draft is recorded."""
    folder = tmp_path_factory.mktemp("records") / "new" / "folder"
    ended, said = signpost("check", drafted.rules, "--records", folder)
    (file,) = folder.iterdir()
    assert (ended, said) == (0, f"Recorded for `signpost serve` in {file}.")
    return folder


def refused(drafted: Folders, folder: Path) -> None:
    """Assert that the draft is not served, and that it is said what to do."""
    ended, said = signpost("serve", "--port", "0", "--rules", drafted.rules, "--records", folder)
    assert ended == 2
    assert f"Nothing shows that {load(drafted.rules).revision} passed the full check" in said
    assert "A rule book that is draft is not served without. Run `signpost check`" in said


def test_a_draft_is_served_once_it_passed_the_full_check(drafted: Folders, checked: Path) -> None:
    said = started("--rules", drafted.rules, "--records", checked)
    assert said[1].startswith("It passed the full check on ")
    assert said[1].endswith(": 0 claims, 7 worked cases.")


def test_a_draft_that_nobody_checked_is_not_served(drafted: Folders, tmp_path: Path) -> None:
    refused(drafted, tmp_path)


def test_the_folder_of_records_may_come_from_the_environment(
    drafted: Folders, checked: Path
) -> None:
    said = started("--rules", drafted.rules, SIGNPOST_RECORDS=str(checked))
    assert said[1].startswith("It passed the full check on ")


def test_another_revision_is_not_the_one_that_was_checked(checked: Path, tmp_path: Path) -> None:
    changed = clean_book(tmp_path, {"all.feature": EVERY_RULE})
    title = changed.rules / "rule_book.toml"
    title.write_text(title.read_text() + "# as before\n")
    refused(changed, checked)


@pytest.mark.parametrize(
    ("what", "instead"),
    [("claims", 5), ("worked_cases", 0), ("software", "0.0.1"), ("program", "x"), ("seal", "")],
)
def test_a_record_that_says_something_else_counts_as_none(
    what: str, instead: object, drafted: Folders, checked: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(checked, tmp_path / "records")
    (file,) = folder.iterdir()
    said = json.loads(file.read_text())
    file.write_text(json.dumps(said | {what: instead}))
    assert records.find(load(drafted.rules).revision, folder) is None


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"{}", b'{"revision": "sha256:0"}'])
def test_a_broken_record_counts_as_none(
    content: bytes, drafted: Folders, checked: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(checked, tmp_path / "records")
    (file,) = folder.iterdir()
    file.write_bytes(content)
    assert records.find(load(drafted.rules).revision, folder) is None
    refused(drafted, folder)


def test_the_record_of_another_revision_under_this_name_counts_as_none(
    checked: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(checked, tmp_path / "records")
    (file,) = folder.iterdir()
    other = f"sha256:{'0' * 64}"
    file.rename(folder / f"{'0' * 32}-{records.program()[:16]}.json")
    assert records.find(other, folder) is None


def test_a_record_of_another_program_counts_as_none(
    drafted: Folders, checked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a checkout the version stays the same while the program changes."""
    revision = load(drafted.rules).revision
    assert records.find(revision, checked) is not None
    monkeypatch.setattr(records, "program", lambda: "0" * 64)
    assert records.find(revision, checked) is None


def test_a_quick_check_records_nothing(drafted: Folders, tmp_path: Path) -> None:
    assert signpost("check", drafted.rules, "--quick", "--records", tmp_path / "r") == (0, "")
    assert not (tmp_path / "r").exists()


def test_a_check_without_worked_cases_records_nothing_and_says_so(tmp_path: Path) -> None:
    folders = clean_book(tmp_path, {})
    ended, said = signpost("check", folders.rules, "--records", tmp_path / "r")
    assert (ended, "without worked cases it is no full check" in said) == (0, True)
    assert not (tmp_path / "r").exists()


def test_a_check_that_finds_an_error_withdraws_the_record(tmp_path: Path) -> None:
    folders = clean_book(tmp_path, {"all.feature": EVERY_RULE})
    signpost("check", folders.rules, "--records", tmp_path / "r")
    assert list((tmp_path / "r").iterdir())
    without = [line for line in EVERY_RULE.splitlines() if "| Pharmacist" not in line]
    (folders.features / "all.feature").write_text("\n".join(without))
    assert signpost("check", folders.rules, "--records", tmp_path / "r") == (1, "")
    assert not list((tmp_path / "r").iterdir())


def test_a_demonstration_is_served_all_the_same_and_says_that_nothing_shows_it(
    tmp_path: Path,
) -> None:
    said = started("--records", tmp_path)
    revision = load(rules_folder()).revision
    assert said[1] == (
        f"Nothing shows that {revision} passed the full check with this software. It is served "
        "as a demonstration; `signpost check` is the full check."
    )


@pytest.mark.parametrize("expected", ["sha256:0", ""])
def test_another_revision_than_the_expected_one_is_not_served(
    expected: str, drafted: Folders, checked: Path
) -> None:
    rules = ("--rules", drafted.rules, "--records", checked)
    ended, said = signpost("serve", "--port", "0", *rules, "--expect-revision", expected)
    assert ended == 2
    revision = load(drafted.rules).revision
    assert f'The rule book is revision {revision}, and "{expected}" was expected.' in said


def test_the_expected_revision_is_served(drafted: Folders, checked: Path) -> None:
    revision = load(drafted.rules).revision
    expected = ("--expect-revision", revision)
    assert started("--rules", drafted.rules, "--records", checked, *expected)


def test_a_user_without_a_home_is_told_where_to_record(
    drafted: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a container that runs as a number which no user has."""

    def nobody(_uid: int) -> None:
        raise KeyError

    monkeypatch.setattr("pwd.getpwuid", nobody)
    known = {"HOME": None, "XDG_STATE_HOME": None, "SIGNPOST_RECORDS": None}
    done = CliRunner().invoke(app, ["check", str(drafted.rules)], env=known)
    assert done.exit_code == 0
    assert done.stderr.strip() == (
        "This check is not recorded: there is no home folder. Name a folder with --records."
    )


def test_by_itself_it_records_where_the_user_keeps_state(drafted: Folders, tmp_path: Path) -> None:
    signpost("check", drafted.rules, XDG_STATE_HOME=str(tmp_path))
    assert len(list((tmp_path / "signpost" / "checked").iterdir())) == 1


def test_a_server_does_not_load_the_solver_to_read_a_record() -> None:
    loaded = "import sys; import api.before_serving; sys.exit('z3' in sys.modules)"
    subprocess.run([sys.executable, "-c", loaded], check=True)  # noqa: S603  # our own program
