"""`make soak`: 300,000 random contacts. No crash, no mismatch, and the memory stays flat.

Of every contact anything may be answered, from nothing to everything, with yes, no or "unknown"
in any mixture. durable-rules runs as it does in the service: in a process beside each worker.
"""

import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from rich.console import Console
from rich.progress import track

from api.embedded import rules_folder
from benchmarks.generated import any_density, random_contact
from engine.language.loader import load
from engine.model.decision import Status
from engine.runtime.beside import Beside
from engine.runtime.navigator import Navigator

CONTACTS = 300_000
BATCH = 2_500
REPORT_EVERY = 25_000
WARM_UP = 8
"""Batches of a worker after which its memory may no longer grow."""
MOST_GROWTH = 8.0  # MiB
console = Console()


@dataclass(frozen=True)
class Soaked:
    """What one batch of contacts came to, in which worker, and the memory of it and its engine."""

    worker: int
    statuses: Counter[str]
    memory: float


class _Worker:
    """What each worker process makes once."""

    navigator: Navigator
    engine: Beside


def resident(process: int) -> float:
    """Return the memory of a process that no other shares, in MiB."""
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    return (
        sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024
    )


def start() -> None:
    """Make a worker ready."""
    _Worker.engine = Beside()
    _Worker.navigator = Navigator(load(rules_folder()), _Worker.engine)
    _Worker.navigator.prepare()
    _Worker.engine.start()


def soak(seed: int) -> Soaked:
    """Decide a batch of contacts."""
    random = Random(seed)
    statuses: Counter[str] = Counter()
    for _ in range(BATCH):
        contact = random_contact(_Worker.navigator.book, random, any_density(random))
        decision = _Worker.navigator.decide(contact)
        statuses[decision.status] += 1
        if decision.status is Status.FAILED:
            console.print(f"failed: batch {seed}, about {contact.problem}")
    memory = sum(resident(process) for process in (os.getpid(), *_Worker.engine.processes))
    return Soaked(os.getpid(), statuses, memory)


def _batches(count: int) -> Iterator[Soaked]:
    with ProcessPoolExecutor(os.cpu_count(), initializer=start) as workers:
        yield from workers.map(soak, range(count))


def _so_far(statuses: Counter[str], started: float) -> str:
    minutes = (time.monotonic() - started) / 60
    counts = ", ".join(f"{number:,} {status}" for status, number in sorted(statuses.items()))
    return f"{statuses.total():,} contacts in {minutes:.1f} minutes: {counts}"


def main() -> int:
    """Run the contacts; return 0 when all went well."""
    count = (int(sys.argv[1]) if len(sys.argv) > 1 else CONTACTS) // BATCH
    started = time.monotonic()
    statuses: Counter[str] = Counter()
    memory: dict[int, list[float]] = {}
    for batch in track(_batches(count), "Contacts", count, console=console, transient=True):
        statuses += batch.statuses
        memory.setdefault(batch.worker, []).append(batch.memory)
        if statuses.total() % REPORT_EVERY == 0 and statuses.total() < count * BATCH:
            console.print(_so_far(statuses, started))
    console.print(_so_far(statuses, started))
    growth = max(
        readings[-1] - readings[min(WARM_UP, len(readings)) - 1] for readings in memory.values()
    )
    most = max(max(readings) for readings in memory.values())
    console.print(
        f"memory of a worker with its engine: at most {most:.0f} MiB, {growth:+.1f} MiB "
        f"after its first {WARM_UP * BATCH:,} contacts"
    )
    return 1 if statuses[Status.FAILED] or growth > MOST_GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
