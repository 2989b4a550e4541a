"""What stands in a folder: every file and folder in it, or a mistake for what cannot be one.

Hidden names and Markdown pages are set aside. Nothing is followed that leads out of the folder.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.errors import Mistake
from engine.source import Location

_ALLOW = "Allow Signpost to read it, or take it away."


@dataclass(frozen=True, slots=True)
class Tree:
    """The files and folders below a folder, each by its path from there, in order.

    `mistakes` are about what is neither, or what the file system does not give away.
    """

    files: tuple[str, ...]
    folders: tuple[str, ...]
    mistakes: tuple[Mistake, ...]


def walk(root: Path) -> Tree:
    """Return all that stands in a folder. Places are called by the folder's own name."""
    files: list[str] = []
    folders: list[str] = []
    mistakes: list[Mistake] = []
    unread = [""]
    while unread:
        folder = unread.pop()
        try:
            entries = list(os.scandir(root / folder))
        except OSError as error:
            mistakes.append(unreadable(_place(root, folder), "folder", error))
            continue
        for entry in entries:
            path = f"{folder}/{entry.name}".lstrip("/")
            if entry.name.startswith("."):
                continue
            wrong = list(_wrong(entry, _place(root, path)))
            mistakes += wrong
            if wrong:
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(path)
                unread.append(path)
            elif not is_page(path):
                files.append(path)
    return Tree(tuple(sorted(files)), tuple(sorted(folders)), tuple(mistakes))


def is_page(path: str) -> bool:
    """Whether a file is a page for people: Markdown, and not a rule file named so by accident."""
    name = path.lower()
    return name.endswith(".md") and not name.endswith((".feature.md", ".toml.md"))


def unreadable(path: str, what: str, error: OSError) -> Mistake:
    """Return the mistake that the file system does not give a file or a folder away."""
    why = error.strerror or type(error).__name__
    return Mistake(Location(path, 1), "", f"This {what} cannot be read: {why}.", _ALLOW)


def _wrong(entry: "os.DirEntry[str]", path: str) -> Iterator[Mistake]:
    """Yield why an entry is neither a file nor a folder of the book."""
    at = Location(_shown(path), 1)
    if _shown(entry.name) != entry.name:
        advice = "Give it a name of small letters, digits and underscores."
        yield Mistake(at, "", "This name has characters that cannot be shown.", advice)
    elif entry.is_symlink():
        advice = "Put the file or folder itself here, or remove the link."
        yield Mistake(at, "", "This is a link to somewhere else, and links are not read.", advice)
    elif not entry.is_dir(follow_symlinks=False) and not entry.is_file(follow_symlinks=False):
        yield Mistake(at, "", "This is neither a file nor a folder.", "Remove it.")


def _place(root: Path, path: str) -> str:
    return f"{root.name}/{path}".rstrip("/")


def _shown(text: str) -> str:
    """The text with a question mark for each character that cannot be shown."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
