"""What was found last time, kept in a folder under the digest of all that it depends on."""

import hashlib
import os
import pickle
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Generic, TypeVar

from engine.errors import CacheError

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Cache(Generic[_Value]):
    """Values of one kind, each under a name and with the digest of what it depends on.

    Without a folder nothing is kept. A file that cannot be read counts as absent.
    """

    folder: Path | None
    kind: type[_Value]

    def get(self, name: str, digest: str) -> _Value | None:
        """Return the value, or None when there is none that depends on just this.

        Only a value of this very program is read: its digest comes first in the file.
        """
        if self.folder is None:
            return None
        try:
            stored_digest, _line, pickled = self._file(name).read_bytes().partition(b"\n")
            value = pickle.loads(pickled) if stored_digest == digest.encode() else None  # noqa: S301  # ours
        except Exception:  # noqa: BLE001  # what a broken pickle may raise has no end
            return None
        return value if isinstance(value, self.kind) else None

    def put(self, name: str, digest: str, value: _Value) -> None:
        """Keep a value. The file is written whole before it takes its place.

        Raises CacheError where the folder cannot be written.
        """
        if self.folder is None:
            return
        part = self._file(name).with_suffix(f".{os.getpid()}")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(digest.encode() + b"\n" + pickle.dumps(value))
            part.replace(self._file(name))
        except OSError as error:
            with suppress(OSError):
                part.unlink()
            raise CacheError(self.folder, error) from None

    def _file(self, name: str) -> Path:
        assert self.folder is not None  # noqa: S101  # both callers have looked
        return self.folder / f"{self.kind.__name__.lower()}-{name}.cache"


@cache
def program(*packages: str) -> str:
    """Return the digest of the program itself: another one may find something else."""
    texts = []
    for package in packages:
        files = sorted(resources.files(package).iterdir(), key=lambda file: file.name)
        texts += [file.read_text(encoding="utf-8") for file in files if file.is_file()]
    return digest(texts)


def digest(texts: Iterable[str]) -> str:
    """Return one digest of some texts."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
