"""The terminal: no path, encoding or closed pipe ends a command with a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

SIGNPOST = str(Path(sys.executable).parent / "signpost")
BASE = Path(__file__).parents[1] / "engine" / "language" / "base" / "rules"
FLAGGED = {
    "problem": "sore_throat",
    "patient": {"age": "9 years", "sex": "female"},
    "facts": {"rf_drooling": "yes"},
}
PLAIN = {"PATH": "", "COLUMNS": "100"}
CLOSED = "closed"


def run(
    *arguments: str | bytes,
    at: Path,
    stdout: int | IO[str] = subprocess.PIPE,
    stdin: str = "",
    **environment: str,
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603  # our own command
        [SIGNPOST, *arguments],
        input=stdin.encode(),
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        cwd=at,
        env={**PLAIN, **environment},
        timeout=120,
    )


def is_clean(done: subprocess.CompletedProcess[bytes]) -> bool:
    said = (done.stdout or b"") + done.stderr
    return not any(word in said for word in (b"Traceback", b"Exception ignored", b"Error:"))


@pytest.fixture
def at(tmp_path: Path) -> Path:
    """A folder with a contact, and with what may stand where a file should."""
    (tmp_path / "contact.json").write_text(json.dumps(FLAGGED))
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "latin.feature").write_bytes(b"Feature: caf\xe9\n")
    (tmp_path / "rules").symlink_to(BASE)
    return tmp_path


@pytest.mark.parametrize("path", ["missing", "folder", "loop", b"odd\xff"])
@pytest.mark.parametrize(
    "command",
    [
        ["decide"],
        ["decide", "contact.json", "--rules"],
        ["check", "rules", "--quick", "--features"],
        ["test", "--rules", "rules"],
        ["book", "--rules", "rules", "--features"],
        ["safety-case", "--no-tests", "--hazards"],
    ],
    ids=" ".join,
)
def test_a_path_that_cannot_be_used_is_said_in_a_sentence(
    command: list[str], path: str | bytes, at: Path
) -> None:
    done = run(*command, path, at=at)
    assert is_clean(done), done.stderr
    assert done.returncode in ({0, 1, 2} if path == "folder" else {2})
    assert done.stderr or path == "folder"


def test_a_pipe_that_closes_without_a_word_is_no_contact(at: Path) -> None:
    os.mkfifo(at / "pipe")
    with subprocess.Popen([SIGNPOST, "decide", "pipe"], cwd=at, stderr=subprocess.PIPE) as running:  # noqa: S603  # our own command
        (at / "pipe").open("wb").close()
        _out, said = running.communicate(timeout=60)
    assert running.returncode == 2
    assert said == b"contact: This is not JSON. Send one JSON object.\n"


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8-sig", None),
        ("utf-8", None),
        ("utf-16", "contact: This is not text in UTF-8. Save or send it as UTF-8.\n"),
        ("latin-1", "contact: This is not text in UTF-8. Save or send it as UTF-8.\n"),
    ],
)
def test_a_contact_is_text_in_utf_8(encoding: str, said: str | None, at: Path) -> None:
    contact = {**FLAGGED, "practice": "Caf\u00e9"}
    text = json.dumps(contact, ensure_ascii=False)
    (at / "contact.json").write_text(text, encoding=encoding)
    done = run("decide", "contact.json", "--rules", "rules", at=at)
    assert done.stderr.decode() == (said or "")
    assert done.returncode == (2 if said else 0)


def test_worked_cases_that_are_not_utf_8_are_named(at: Path) -> None:
    done = run("test", "latin.feature", "--rules", "rules", at=at)
    assert done.returncode == 2
    assert f"{at.name}/latin.feature:1:1" in done.stderr.decode()


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
@pytest.mark.parametrize("command", ["decide", "explain"])
def test_every_encoding_of_the_terminal_is_written(command: str, encoding: str, at: Path) -> None:
    done = run(*(command, "contact.json", "--rules", "rules"), at=at, PYTHONIOENCODING=encoding)
    assert (done.returncode, is_clean(done)) == (0, True)
    if command == "decide":  # what programs read is UTF-8, whatever the terminal's encoding
        assert json.loads(done.stdout.decode("utf-8"))["status"] == "decided"
    else:
        assert "Ambulance: Now" in done.stdout.decode(encoding)


def test_marks_stay_apart_where_the_terminal_lacks_them(at: Path) -> None:
    done = run("explain", "contact.json", "--rules", "rules", at=at, PYTHONIOENCODING="ascii")
    assert "+ there is drooling" in done.stdout.decode("ascii")
    assert "-> " in done.stdout.decode("ascii")


@pytest.mark.parametrize("width", ["1", "20"])
@pytest.mark.parametrize("command", [["explain", "contact.json", "--rules", "rules"], ["--help"]])
def test_a_narrow_terminal_is_written_to(command: list[str], width: str, at: Path) -> None:
    done = run(*command, at=at, COLUMNS=width, NO_COLOR="1", TERM="dumb")
    assert (done.returncode, is_clean(done)) == (0, True)


@pytest.mark.parametrize(
    "command",
    [
        ["decide", "contact.json", "--rules", "rules"],
        ["explain", "contact.json", "--rules", "rules"],
        ["phrases"],
        ["check", "rules", "--quick", "--format", "json"],
        ["--help"],
    ],
    ids=" ".join,
)
def test_an_output_that_closes_early_or_is_full_is_no_traceback(
    command: list[str], at: Path
) -> None:
    with subprocess.Popen(  # noqa: S603  # our own command
        [SIGNPOST, *command], cwd=at, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert b"Traceback" not in (said := running.stderr.read()), said
        assert b"ignored" not in said
    with Path("/dev/full").open("w") as full:
        done = run(*command, at=at, stdout=full)
    assert is_clean(done), done.stderr
    assert done.returncode == 2
    assert b"cannot be read or written: No space left on device." in done.stderr


def test_an_output_that_was_never_open_is_no_traceback(at: Path) -> None:
    for command in ("decide", "explain"):
        shell = f'"{SIGNPOST}" {command} contact.json --rules rules >&-'
        done = subprocess.run(["/bin/sh", "-c", shell], cwd=at, capture_output=True, check=False)  # noqa: S603  # our own command
        assert done.stderr == b""
