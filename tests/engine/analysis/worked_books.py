"""A small rule book with worked cases: a test's files laid over the base book."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.language.cases import load_cases
from engine.language.loader import load
from engine.model.cases import Case
from engine.model.rules import RuleBook
from tests.engine.language.books import HERE, name_folders


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of a rule book and of its worked cases."""

    rules: Path
    features: Path

    def read(self) -> tuple[RuleBook, tuple[Case, ...]]:
        """Return the rule book and its cases as they are now."""
        book = load(self.rules)
        return book, load_cases([self.features], book.vocabulary)


def laid_out(at: Path, rules: Mapping[str, str], features: Mapping[str, str]) -> Folders:
    """Write the files, each by its path in its folder, and return the two folders."""
    folders = Folders(at / "rules", at / "features")
    shutil.copytree(HERE / "base" / "rules", folders.rules, dirs_exist_ok=True)
    for folder, files in ((folders.rules, rules), (folders.features, features)):
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
    name_folders(folders.rules)
    return folders
