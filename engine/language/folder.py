"""The files of a rule book: their text, their lines, and the digest over all of them."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.errors import Mistake
from engine.language.parser import read_text
from engine.source import Location


@dataclass(frozen=True, slots=True)
class Folder:
    """The text of every file of a rule book, by path from the folder's own name.

    `revision` is a digest over the names and contents of all files.
    """

    name: str
    texts: Mapping[str, str]
    lines: Mapping[str, tuple[str, ...]]
    revision: str

    def within(self, folder: str, suffix: str) -> Iterator[tuple[str, str]]:
        """Yield the path and text of each file with that suffix in a folder of the book."""
        prefix = f"{self.name}/{folder}/"
        for path, text in self.texts.items():
            if path.startswith(prefix) and path.endswith(suffix):
                yield path, text

    def mistake(self, location: Location, message: str, advice: str) -> Mistake:
        """Return a mistake that shows its line."""
        of = self.lines.get(location.path, ())
        line = of[location.line - 1] if 0 < location.line <= len(of) else ""
        return Mistake(location, line, message, advice)


def read_folder(root: Path, found: list[Mistake]) -> Folder:
    """Return the files of a rule book. Those that are not UTF-8 are added to `found`."""
    texts: dict[str, str] = {}
    digest = hashlib.sha256()
    for file in sorted(_files(root), key=lambda file: file.relative_to(root).as_posix()):
        within = file.relative_to(root).as_posix()
        digest.update(f"{len(within)} {within} ".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
        text = read_text(file, f"{root.name}/{within}")
        if isinstance(text, Mistake):
            found.append(text)
        else:
            texts[f"{root.name}/{within}"] = text
    lines = {path: tuple(text.splitlines()) for path, text in texts.items()}
    return Folder(root.name, texts, lines, f"sha256:{digest.hexdigest()}")


def _files(root: Path) -> Iterator[Path]:
    for file in root.rglob("*"):
        hidden = any(part.startswith((".", "__")) for part in file.relative_to(root).parts)
        if file.is_file() and not hidden:
            yield file
