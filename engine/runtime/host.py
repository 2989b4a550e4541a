"""durable-rules, inside the limits that it needs. The only file that imports it.

What it needs, measured on 2.0.28: a rule that fires for every contact, else `delete_state`
corrupts memory; a session for each contact, deleted afterwards; no timer threads; actions that
only record, because an exception in an action is swallowed into the state; one thread at a time.
"""

import threading
from collections.abc import Mapping
from itertools import count
from typing import Any

from durable.engine import Host as DurableHost

from engine.runtime.compiler import Document, Expression

_EVERY_CONTACT = "every contact"


class RunError(Exception):
    """durable-rules could not run a contact."""


class _QuietHost(DurableHost):  # type: ignore[misc]  # durable-rules has no types
    """A host without the two timer threads that it would start for ever."""

    def _run(self) -> None:
        pass


class Host:
    """Named sets of rules, and which of them a document fires."""

    def __init__(self) -> None:
        self._durable = _QuietHost()
        self._lock = threading.Lock()
        self._sessions = count()
        self._fired: set[str] = set()
        self._names: set[str] = set()

    def register(self, name: str, rules: Mapping[str, Expression]) -> None:
        """Add a set of rules under a name. Raises RunError when durable-rules refuses it."""
        definition = {
            f"r{number}": {"all": [{"m": expression}], "run": self._record(rule)}
            for number, (rule, expression) in enumerate(rules.items())
        }
        definition[_EVERY_CONTACT.replace(" ", "_")] = {
            "all": [{"m": {"every_contact": True}}],
            "run": self._record(_EVERY_CONTACT),
        }
        with self._lock:
            try:
                self._durable.register_rulesets({name: definition})
            except Exception as error:
                msg = f"durable-rules refused the rules of {name}: {error}"
                raise RunError(msg) from error
            self._names.add(name)

    def _record(self, rule: str) -> Any:
        def action(_closure: object) -> None:
            self._fired.add(rule)

        return action

    def fired(self, name: str, document: Document) -> frozenset[str]:
        """Return the names of the rules that the document fires. Raises RunError."""
        with self._lock:
            if name not in self._names or document.get("every_contact") is not True:
                msg = f"there are no rules of {name} for this document"
                raise RunError(msg)
            session = f"s{next(self._sessions)}"
            self._fired.clear()
            try:
                state = self._durable.assert_fact(name, {**document, "sid": session})
                self._check(name, state)
                return frozenset(self._fired - {_EVERY_CONTACT})
            except RunError:
                raise
            except Exception as error:
                msg = f"durable-rules failed on {name}: {error}"
                raise RunError(msg) from error
            finally:
                self._durable.delete_state(name, session)

    def _check(self, name: str, state: object) -> None:
        if isinstance(state, Mapping) and "exception" in state:
            msg = f"durable-rules failed on {name}: {state['exception']}"
            raise RunError(msg)
        if _EVERY_CONTACT not in self._fired:
            msg = f"durable-rules did not run the rules of {name}"
            raise RunError(msg)
