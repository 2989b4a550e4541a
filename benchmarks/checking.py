"""How long `signpost check` takes on the real rule book: from nothing, and after one change.

Each is the whole command in a process of its own, with a cache folder as `make check` has it, on a
copy of the rule book in which one file after the other is edited.
"""

import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from api.embedded import features_folder, rules_folder

SHINGLES = "problems/skin/shingles.feature"
SORE_THROAT = "problems/respiratory/sore_throat.feature"
AIRWAY = "red_flags/airway.feature"


@dataclass(frozen=True)
class Edit:
    """A change to one file of the rule book: `old` stands in it at least once."""

    what: str
    file: str
    old: str
    new: str
    aim: str = ""


EDITS = (
    Edit("nothing changed", SHINGLES, "", ""),
    Edit("a rule of one problem", SHINGLES, "within 6 hours", "within 2 hours", "2"),
    Edit("words of a rule of one problem", SHINGLES, "Go today", "Go there today", "2"),
    Edit("a rule of the problem with most cases", SORE_THROAT, "21 days", "20 days", "2"),
    Edit("words of a red flag", AIRWAY, "Red flags act", "Every red flag acts", "2"),
    Edit("a red flag, for every problem", AIRWAY, "within 6 hours\n", "within 2 hours\n", "2"),
)


def main() -> None:
    """Measure and print."""
    measure(Console(width=110))


def measure(console: Console) -> None:
    """Time the command from nothing, and then after each edit, one upon the other."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(rules_folder(), folder / "rules")
        shutil.copytree(features_folder(), folder / "features")
        console.print("[bold]signpost check[/bold], all checks, claims and worked cases (seconds)")
        _print(console, "from nothing", _check(folder), "60")
        for edit in EDITS:
            file = folder / "rules" / edit.file
            text = file.read_text(encoding="utf-8")
            if edit.old not in text:
                raise AssertionError(edit)
            if edit.old:
                file.write_text(text.replace(edit.old, edit.new), encoding="utf-8")
            _print(
                console,
                f"after a change: {edit.what}" if edit.old else edit.what,
                _check(folder),
                edit.aim,
            )


def _check(folder: Path) -> float:
    signpost = Path(sys.executable).parent / "signpost"
    places = ("--cache", folder / "cache", "--records", folder / "records")
    command: list[str | Path] = [signpost, "check", folder / "rules", *places]
    start = time.perf_counter()
    completed = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if completed.returncode not in (0, 1) or "No mistakes" not in completed.stdout:
        raise AssertionError(completed.stdout[-2000:] + completed.stderr[-2000:])
    return time.perf_counter() - start


def _print(console: Console, label: str, seconds: float, aim: str) -> None:
    wanted = f" (aim: within {aim})" if aim else ""
    console.print(f"  {label:<55} {seconds:6.1f}{wanted}")


if __name__ == "__main__":
    main()
