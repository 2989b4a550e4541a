"""`make bench`: how fast Signpost decides, loads and answers, all measured in one run.

Ratios say more than times: the machine may be shared. Each pair of things compared is measured
turn by turn, so that both see the same noise.
"""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from api.embedded import rules_folder
from benchmarks import checking, http_load, keep_log_out_of_tables, zen_table
from benchmarks.generated import generated, likely_contacts
from engine.language.loader import load
from engine.model.contact import Contact
from engine.model.plan import PlannedRule
from engine.model.rules import RuleBook
from engine.runtime.beside import Beside
from engine.runtime.navigator import Navigator

SIZES = (200, 1_000, 2_000)
SHARED = 60
CONTACTS = 1_500
LOADS = 7
BLOCK = 100
console = Console(width=110)


@dataclass(frozen=True)
class Times:
    """Seconds that one thing took, several times over."""

    seconds: Sequence[float]

    @property
    def median(self) -> float:
        """The middle one, in milliseconds."""
        return statistics.median(self.seconds) * 1e3

    @property
    def p99(self) -> float:
        """All but one in a hundred took less, in milliseconds."""
        return statistics.quantiles(self.seconds, n=100)[98] * 1e3


def timed(run: Callable[[], object]) -> float:
    """Return the seconds that a call takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def turn_by_turn(*runs: Sequence[Callable[[], object]]) -> list[Times]:
    """Time lists of calls, a block of each in turn: the same noise, and each with warm caches."""
    durations: list[list[float]] = [[] for _ in runs]
    for start in range(0, len(runs[0]), BLOCK):
        for seconds, calls in zip(durations, runs, strict=True):
            seconds.extend(timed(call) for call in calls[start : start + BLOCK])
    return [Times(seconds) for seconds in durations]


def main() -> None:
    """Measure everything and print it."""
    keep_log_out_of_tables()
    random = Random(20261123)
    real = load(rules_folder())
    console.print(f"[bold]{real.name}[/bold] {real.version}: {len(real.rules)} rules\n")
    _decisions(real, random)
    _isolation(real, random)
    _loading()
    checking.measure(console)
    http_load.measure(real, random, console)


def _contacts(navigator: Navigator, random: Random) -> list[Contact]:
    """Contacts as reception makes them: from nothing answered to all that the problem asks."""
    return likely_contacts(navigator, random, CONTACTS)


def _decisions(real: RuleBook, random: Random) -> None:
    books = {f"this rule book ({len(real.rules)})": real}
    books |= {f"generated, {SHARED} flags ({n})": generated(real, n, SHARED, random) for n in SIZES}
    books |= {
        f"generated, 30 % flags ({n})": generated(real, n, n * 3 // 10, random) for n in SIZES[1:]
    }
    table = Table(title="One decision with its explanation (ms)", title_justify="left")
    for heading in ("rule book (rules)", "median", "p99", "zen-engine", "zen by problem", "ratio"):
        table.add_column(heading, justify="right" if table.columns else "left")
    for name, book in track(books.items(), "Decisions", console=console, transient=True):
        ours, whole, split = _decide(book, random, tables=book is not real)
        zen_cells = ["-", "-", "-"]
        if whole and split:
            ratio = ours.median / whole.median
            zen_cells = [f"{whole.median:.3f}", f"{split.median:.3f}", f"{ratio:.2f}"]
        table.add_row(name, f"{ours.median:.3f}", f"{ours.p99:.3f}", *zen_cells)
    console.print(table)
    console.print("ratio: Signpost with its explanation to one zen-engine table, which has none.")
    small, large = (_calls(books[f"generated, {SHARED} flags ({n})"], random) for n in (200, 2_000))
    growth = [times.median for times in turn_by_turn(small, large)]
    times = f"{growth[0]:.3f} ms to {growth[1]:.3f} ms, {growth[1] / growth[0]:.2f} times"
    console.print(f"growth from 200 to 2,000 rules: {times} (aim: at most 1.5)\n")


def _isolation(real: RuleBook, random: Random) -> None:
    """What it costs to compare with durable-rules, in this process and in one beside it."""
    with Beside() as engine:
        in_process, isolated = Navigator(real), Navigator(real, engine)
        contacts = _contacts(in_process, random)
        isolated.prepare()
        engine.start()
        calls = [
            [partial(decide, contact) for contact in contacts]
            for decide in (in_process.evaluate, in_process.decide, isolated.decide)
        ]
        alone, inside, beside = turn_by_turn(*calls)
    table = Table(title="One decision, by where durable-rules runs (ms)", title_justify="left")
    for heading in ("durable-rules", "median", "p99", "more at the median"):
        table.add_column(heading, justify="right" if table.columns else "left")
    rows = {"nowhere: the evaluator alone": alone, "in this process": inside, "beside": beside}
    for name, times in rows.items():
        more = times.median - alone.median
        table.add_row(name, f"{times.median:.3f}", f"{times.p99:.3f}", f"{more:+.3f}")
    console.print(table)
    cost = beside.median - inside.median
    console.print(f"isolation costs {cost:+.3f} ms a decision (aim: at most 0.15)\n")


def _calls(book: RuleBook, random: Random) -> list[Callable[[], object]]:
    navigator = Navigator(book)
    contacts = _contacts(navigator, random)
    return [partial(navigator.decide, contact) for contact in contacts]


def _decide(
    book: RuleBook, random: Random, *, tables: bool
) -> tuple[Times, Times | None, Times | None]:
    navigator = Navigator(book)
    contacts = _contacts(navigator, random)
    plans = {code: navigator.plan(code) for code in book.vocabulary.problems}
    ours = [partial(navigator.decide, contact) for contact in contacts]
    if not tables:
        return (turn_by_turn(ours)[0], None, None)
    planned = {rule.rule.id: rule for plan in plans.values() for rule in plan.rules}
    whole = _table_calls(list(planned.values()), contacts)
    by_problem = {code: zen_table.table(plan.rules) for code, plan in plans.items()}
    split = [
        _call(by_problem[contact.problem], plans[contact.problem].rules, contact)
        for contact in contacts
    ]
    times = turn_by_turn(ours, whole, split)
    _same_rule(navigator, contacts, whole)
    return (times[0], times[1], times[2])


def _table_calls(
    rules: list[PlannedRule], contacts: list[Contact]
) -> list[Callable[[], str | None]]:
    decision = zen_table.table(rules)
    return [_call(decision, rules, contact) for contact in contacts]


def _call(
    decision: Any, rules: Sequence[PlannedRule], contact: Contact
) -> Callable[[], str | None]:
    fields = zen_table.fields_of(rules)

    def call() -> str | None:
        return zen_table.decide(decision, zen_table.context(contact, fields))

    return call


def _same_rule(
    navigator: Navigator, contacts: list[Contact], whole: list[Callable[[], str | None]]
) -> None:
    """Both must find the same rule, or the comparison is worth nothing."""
    for contact, call in zip(contacts[:200], whole[:200], strict=True):
        reasons = navigator.decide(contact).reasons
        first_hit = call()
        if (reasons[0].rule if reasons else None) != first_hit:
            raise AssertionError((contact, first_hit))


def _loading() -> None:
    times = Times([timed(lambda: load(rules_folder())) for _ in range(LOADS)])
    seconds = times.median / 1e3
    console.print(f"loading and checking this rule book: {seconds:.2f} s (aim: within 2 s)\n")


if __name__ == "__main__":
    main()
