"""The files of a rule book: their text, their lines, and the digest over all of them."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.errors import Mistake
from engine.language.parser import read_text
from engine.language.tree import unreadable, walk
from engine.source import Location


@dataclass(frozen=True, slots=True)
class Folder:
    """The text of every file in a folder, by path from the folder's own name.

    `paths` are all files and `folders` all folders in it, also those that cannot be read; these,
    with the links and the like, are `refused`. `revision` is a digest over the names and contents
    of all files.
    """

    name: str
    paths: tuple[str, ...]
    folders: tuple[str, ...]
    refused: frozenset[str]
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


def read_folder(root: Path, mistakes: list[Mistake]) -> Folder:
    """Return the files of a folder. What cannot be read as text is added to `mistakes`."""
    tree = walk(root)
    refusals = list(tree.mistakes)
    texts: dict[str, str] = {}
    digest = hashlib.sha256()
    for within in tree.files:
        path = f"{root.name}/{within}"
        try:
            content = (root / within).read_bytes()
        except OSError as error:
            refusals.append(unreadable(path, "file", error))
            continue
        digest.update(f"{len(within)} {within} ".encode())
        digest.update(hashlib.sha256(content).digest())
        text = read_text(content, path)
        if isinstance(text, Mistake):
            refusals.append(text)
        else:
            texts[path] = text
    mistakes += refusals
    return Folder(
        name=root.name,
        paths=tuple(f"{root.name}/{path}" for path in tree.files),
        folders=tuple(f"{root.name}/{path}" for path in tree.folders),
        refused=frozenset(refusal.location.path for refusal in refusals),
        texts=texts,
        lines={path: tuple(text.splitlines()) for path, text in texts.items()},
        revision=f"sha256:{digest.hexdigest()}",
    )
