"""Small rule books in folders: a base, and what a test lays over it."""

import json
import re
import shutil
from pathlib import Path

from engine.language.layout import FOLDERS, TITLE

HERE = Path(__file__).parent
EXPECTED = "expected.txt"
REMOVE = "remove.txt"


def laid_over_base(folder: Path, at: Path) -> Path:
    """Copy the base rule book, lay the files of a folder over it, and return its place.

    A file `remove.txt` in the folder lists files of the base that are taken away.
    """
    rules = at / "rules"
    shutil.copytree(HERE / "base" / "rules", rules)
    shutil.copytree(folder, rules, dirs_exist_ok=True)
    (rules / EXPECTED).unlink(missing_ok=True)
    if (rules / REMOVE).exists():
        for line in (rules / REMOVE).read_text().split():
            (rules / line).unlink()
        (rules / REMOVE).unlink()
    if not (folder / TITLE).exists():
        name_folders(rules)
    return rules


def name_folders(rules: Path) -> None:
    """Have the title page of a book, if it has one, name the folders that are there."""
    title = rules / TITLE
    if title.exists():
        there = json.dumps([name for name in FOLDERS if (rules / name).is_dir()])
        text = re.sub(r"folders += \[.*\]", f"folders   = {there}", title.read_text("utf-8"))
        title.write_text(text, encoding="utf-8")
