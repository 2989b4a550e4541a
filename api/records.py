"""Records of rule books that passed the full check, kept outside the rule book for `serve`.

A record is a note and no signature: whoever can write its folder can write one. It counts only
for the very revision and the very program that were checked, and only as it was written.
"""

import os
from contextlib import suppress
from datetime import date
from functools import cache
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_state_path
from pydantic import BaseModel, ConfigDict, PositiveInt, ValidationError

import engine
from api.software import SOFTWARE
from engine.cache import digest

_PROVING = ("durable-rules", "z3-solver", "gherkin-official", "cucumber-expressions")
"""The libraries on which the findings of a check rest."""


class Record(BaseModel):
    """What was checked, by which software, and on which day. `cases` is their revision."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    revision: str
    software: str
    program: str
    checked_on: date
    claims: int
    worked_cases: PositiveInt
    cases: str
    seal: str = ""

    @property
    def sealed(self) -> "Record":
        """The record with the digest of all that it says."""
        content = self.model_copy(update={"seal": ""}).model_dump_json()
        return self.model_copy(update={"seal": digest([content])})


def default_folder() -> Path | None:
    """Return the folder of this user's records, or None for a user without a home."""
    try:
        return user_state_path("signpost") / "checked"
    except RuntimeError:
        return None


@cache
def program() -> str:
    """Return the digest of the engine and of what it proves with.

    In a checkout the program changes while its version stays.
    """
    root = Path(engine.__file__).parent
    files = sorted(file for file in root.rglob("*") if file.suffix in {".py", ".toml"})
    texts = (f"{file.relative_to(root)}\n{file.read_text(encoding='utf-8')}" for file in files)
    return digest([*map(version, _PROVING), *texts])


def find(revision: str, folder: Path | None) -> Record | None:
    """Return the record of a revision. One of another program, or a broken one, is none."""
    if folder is None:
        return None
    file = _file(revision, folder)
    try:
        record = Record.model_validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return None
    ours = (revision, SOFTWARE, program())
    is_ours = (record.revision, record.software, record.program) == ours
    return record if is_ours and record == record.sealed else None


def write(record: Record, folder: Path) -> Path:
    """Write a record and return its file. Raises OSError where that is not possible."""
    file = _file(record.revision, folder)
    folder.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}")
    try:
        part.write_text(record.sealed.model_dump_json(indent=2) + "\n", encoding="utf-8")
        part.replace(file)
    finally:
        with suppress(OSError):
            part.unlink()
    return file


def withdraw(revision: str, folder: Path) -> None:
    """Remove the record of a revision that no longer passes. Raises OSError where it stays."""
    with suppress(FileNotFoundError, NotADirectoryError):
        _file(revision, folder).unlink()


def _file(revision: str, folder: Path) -> Path:
    return folder / f"{revision.removeprefix('sha256:')[:32]}-{program()[:16]}.json"
