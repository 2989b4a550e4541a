"""Two engines, one answer: what durable-rules fires must be what the evaluator holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.runtime.rulesets import Ruleset, Run


class MismatchError(Exception):
    """durable-rules and the evaluator disagree about which rules hold."""


class RulesEngine(Protocol):
    """durable-rules, in this process (`host.py`) or in one beside it (`beside.py`)."""

    def register(self, rulesets: Iterable[Ruleset]) -> None:
        """Add sets of rules. Raises RunError when one is refused."""
        ...

    def fired(self, runs: Sequence[Run]) -> frozenset[str]:
        """Return the ids of the rules that fire in any of the runs. Raises RunError."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """The rules that hold by the evaluator, and the runs in which they must fire."""

    rules: frozenset[str]
    runs: Iterable[Run]


def check_agreement(engine: RulesEngine, several: Iterable[Held]) -> None:
    """Raise MismatchError when the rules that fire are not those that hold; or RunError."""
    held: set[str] = set()
    runs: list[Run] = []
    for each in several:
        held |= each.rules
        runs += each.runs
    fired = engine.fired(runs) if runs else frozenset()
    if fired != held:
        raise MismatchError(", ".join(sorted(fired ^ held)))
