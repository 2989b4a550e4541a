"""Small rule books in folders: a base, and what a test lays over it."""

import shutil
from pathlib import Path

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
    return rules
