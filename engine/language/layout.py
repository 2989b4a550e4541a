"""Where the files of a rule book stand: each is read from its folder, or is a mistake."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath

from engine.errors import Mistake
from engine.language.folder import Folder
from engine.language.names import FEATURE, WORDS, is_plain, misnamed, wrongly_ended
from engine.model.rules import Stage
from engine.source import Location
from engine.suggest import did_you_mean

TITLE = "rule_book.toml"
VOCABULARY = "vocabulary"
ALWAYS = "always"
STAGES = tuple(Stage)
FOLDERS = (VOCABULARY, *STAGES, ALWAYS)
"""The folders that a rule book may have, in the order in which they are read."""
_LISTED = ", ".join(FOLDERS)


def misplaced(files: Folder) -> Iterator[Mistake]:
    """Yield each file that is not read where it stands or as it is named, and empty folders.

    What stands in a folder that no rule book has is left to `wrong_folders`.
    """
    everything = {*files.paths, *files.folders}
    for path in sorted(everything - files.refused):
        parts = PurePosixPath(path).relative_to(files.name).parts
        if parts[0] in FOLDERS or (len(parts) == 1 and path in files.paths):
            yield from _misplaced(path, parts, files, everything)


def wrong_folders(named: Iterable[str], files: Folder) -> Iterator[Mistake]:
    """Yield where the folders that the title page names are not those that are there."""
    named = tuple(named)
    there = [path.split("/")[1] for path in files.folders if path.count("/") == 1]
    for name in named:
        at = _place(name, files)
        if name not in FOLDERS:
            advice = did_you_mean(name, FOLDERS, f"It is one of: {_LISTED}.")
            yield files.mistake(at, f'A rule book has no folder "{name}".', advice)
        elif name not in there and f"{files.name}/{name}" not in files.refused:
            message = f'The title page names the folder "{name}", and it is not there.'
            advice = "Put the folder back, or take its name off the title page."
            yield files.mistake(at, message, advice)
    for name in there:
        at = Location(f"{files.name}/{name}", 1)
        if name not in FOLDERS:
            advice = did_you_mean(name, FOLDERS, f"Move its files to one of: {_LISTED}.")
            yield Mistake(at, "", f'A rule book has no folder "{name}".', advice)
        elif name not in named:
            advice = f'Add "{name}" to its `folders`, or remove the folder.'
            yield Mistake(at, "", "The title page does not name this folder.", advice)


def _misplaced(
    path: str, parts: tuple[str, ...], files: Folder, everything: Collection[str]
) -> Iterator[Mistake]:
    if parts == (TITLE,):
        return
    if path not in files.paths:
        if _is_first_empty(path, files):
            advice = "Put a file in it, or remove it."
            yield Mistake(Location(path, 1), "", "Nothing is read from this folder.", advice)
        if not is_plain(parts[-1]):
            yield misnamed(path, everything)
    elif mistake := _wrong_ending(path, parts, everything):
        yield mistake
    elif not is_plain(PurePosixPath(path).stem):
        yield misnamed(path, everything)


def _wrong_ending(path: str, parts: tuple[str, ...], paths: Collection[str]) -> Mistake | None:
    """Return what is wrong with how a file ends, for the folder in which it stands."""
    wanted = WORDS if parts[0] == VOCABULARY else FEATURE
    place = PurePosixPath(path)
    if len(parts) > 1 and place.suffix == wanted:
        return None
    if place.suffix in (WORDS, FEATURE):
        homes = VOCABULARY if place.suffix == WORDS else ", ".join((*STAGES, ALWAYS))
        advice = f"Move it to {homes}, or remove it."
        return Mistake(Location(path, 1), "", "This file is not read from here.", advice)
    if len(parts) == 1:
        advice = f"Only {TITLE} stands here: move it into a folder, or remove it."
        return Mistake(Location(path, 1), "", "This file is not read.", advice)
    return wrongly_ended(path, wanted, paths)


def _is_first_empty(path: str, files: Folder) -> bool:
    """Whether nothing stands in a folder, and something does in the folder around it."""
    around = str(PurePosixPath(path).parent)
    return not _holds_any(path, files) and (around == files.name or _holds_any(around, files))


def _holds_any(path: str, files: Folder) -> bool:
    return any(inner.startswith(f"{path}/") for inner in (*files.paths, *files.refused))


def _place(name: str, files: Folder) -> Location:
    """Where the title page has the name."""
    path = f"{files.name}/{TITLE}"
    for number, line in enumerate(files.lines.get(path, ()), start=1):
        if f'"{name}"' in line:
            return Location(path, number, line.index(f'"{name}"') + 2)
    return Location(path, 1)
