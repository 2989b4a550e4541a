"""durable-rules, inside the limits that it needs. The only file that imports it.

What it needs besides sets within `limits.py`: a rule that fires for every contact; a session for
each contact, deleted afterwards, but never one whose contact did not run (that corrupts memory);
no timer threads; actions that only record, because an exception in an action is swallowed into
the state; one thread at a time.
"""

import threading
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import Any

from durable.engine import Host as DurableHost

from engine.runtime.compiler import EVERY_CONTACT
from engine.runtime.rulesets import Ruleset, Run


class RunError(Exception):
    """durable-rules could not run a contact."""


class _QuietHost(DurableHost):  # type: ignore[misc]  # durable-rules has no types
    """A host without the two timer threads that it would start for ever."""

    def _run(self) -> None:
        pass


class Host:
    """Sets of rules, and which rules a contact fires in them. It lives in this process."""

    def __init__(self) -> None:
        self._durable = _QuietHost()
        self._lock = threading.Lock()
        self._sessions = count()
        self._fired: set[str] = set()

    def register(self, rulesets: Iterable[Ruleset]) -> None:
        """Add sets of rules. Raises RunError when durable-rules refuses one."""
        with self._lock:
            for ruleset in rulesets:
                self._register(ruleset)

    def _register(self, ruleset: Ruleset) -> None:
        definition = {
            f"r{number}": {"all": [{"m": expression}], "run": self._record(rule)}
            for number, (rule, expression) in enumerate(ruleset.expressions)
        }
        always = {"all": [{"m": {EVERY_CONTACT: True}}], "run": self._record(EVERY_CONTACT)}
        definition[EVERY_CONTACT] = always
        try:
            self._durable.register_rulesets({ruleset.name: definition})
        except Exception as error:
            msg = f"durable-rules refused the rules of {ruleset.name}: {error}"
            raise RunError(msg) from error

    def _record(self, rule: str) -> Any:
        def action(_closure: object) -> None:
            self._fired.add(rule)

        return action

    def fired(self, runs: Sequence[Run]) -> frozenset[str]:
        """Return the ids of the rules that fire in any of the runs. Raises RunError."""
        with self._lock:
            self._fired.clear()
            for run in runs:
                self._run(run)
            return frozenset(self._fired)

    def _run(self, run: Run) -> None:
        session = f"s{next(self._sessions)}"
        document = {**run.document, EVERY_CONTACT: True, "sid": session}
        try:
            state = self._durable.assert_fact(run.ruleset, document)
        except Exception as error:
            msg = f"durable-rules failed on {run.ruleset}: {error}"
            raise RunError(msg) from error
        if EVERY_CONTACT not in self._fired:
            msg = f"durable-rules did not run the rules of {run.ruleset}"
            raise RunError(msg)
        self._fired.discard(EVERY_CONTACT)
        self._durable.delete_state(run.ruleset, session)
        if isinstance(state, Mapping) and "exception" in state:
            msg = f"durable-rules failed on {run.ruleset}: {state['exception']}"
            raise RunError(msg)
