"""`make soak`: 300,000 random contacts. No crash, no mismatch, and the memory stays flat."""

import sys
from pathlib import Path
from random import Random

from rich.console import Console
from rich.progress import track

from api.embedded import rules_folder
from benchmarks import keep_log_out_of_tables
from benchmarks.generated import random_contact
from engine.language.loader import load
from engine.model.decision import Status
from engine.runtime.navigator import Navigator

CONTACTS = 300_000
WARM_UP = 30_000
MOST_GROWTH = 8.0  # MiB after warming up
console = Console()


def resident() -> float:
    """Return the memory that this process holds, in MiB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise AssertionError


def main() -> int:
    """Run the contacts; return 0 when all went well."""
    keep_log_out_of_tables()
    random = Random(20261123)
    book = load(rules_folder())
    navigator = Navigator(book)
    failed = 0
    warm = 0.0
    for number in track(range(CONTACTS), "Contacts", console=console, transient=True):
        contact = random_contact(book, random, answered=random.random())
        failed += navigator.decide(contact).status is Status.FAILED
        if number == WARM_UP:
            warm = resident()
    growth = resident() - warm
    console.print(f"{CONTACTS:,} contacts, {failed} failed or mismatched")
    console.print(f"memory {resident():.0f} MiB, {growth:+.1f} MiB after the first {WARM_UP:,}")
    return 1 if failed or growth > MOST_GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
