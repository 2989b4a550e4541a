"""durable-rules, inside the limits that it needs. The only file that imports it.

What it needs, measured on 2.0.28: a rule that fires for every contact, else `delete_state`
corrupts memory; a session for each contact, deleted afterwards; no timer threads; actions that
only record, because an exception in an action is swallowed into the state; one thread at a time;
at most about 250 properties in a document; and at most 512 in a set of rules, beyond which it
never comes back. So a set with more is split.
"""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

from durable.engine import Host as DurableHost

from engine.runtime.compiler import Document, Expression

MOST_PROPERTIES = 240
_EVERY_CONTACT = "every_contact"


class RunError(Exception):
    """durable-rules could not run a contact."""


class _QuietHost(DurableHost):  # type: ignore[misc]  # durable-rules has no types
    """A host without the two timer threads that it would start for ever."""

    def _run(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class _Set:
    """Rules that run together, under a name of their own, and the properties they mention."""

    name: str
    properties: frozenset[str]


class Host:
    """Named sets of rules, and which of them a document fires."""

    def __init__(self) -> None:
        self._durable = _QuietHost()
        self._lock = threading.Lock()
        self._sessions = count()
        self._fired: set[str] = set()
        self._sets: dict[str, list[_Set]] = {}

    def register(self, name: str, rules: Mapping[str, Expression]) -> None:
        """Add rules under a name. Raises RunError when durable-rules refuses them."""
        sets: list[_Set] = []
        for number, part in enumerate(_parts(rules)):
            properties = {_EVERY_CONTACT}.union(*map(properties_of, part.values()))
            sets.append(_Set(f"{name}__{number}", frozenset(properties)))
            self._register(sets[-1].name, part)
        self._sets[name] = sets

    def _register(self, name: str, rules: Mapping[str, Expression]) -> None:
        definition = {
            f"r{number}": {"all": [{"m": expression}], "run": self._record(rule)}
            for number, (rule, expression) in enumerate(rules.items())
        }
        always = {"all": [{"m": {_EVERY_CONTACT: True}}], "run": self._record(_EVERY_CONTACT)}
        definition[_EVERY_CONTACT] = always
        with self._lock:
            try:
                self._durable.register_rulesets({name: definition})
            except Exception as error:
                msg = f"durable-rules refused the rules of {name}: {error}"
                raise RunError(msg) from error

    def _record(self, rule: str) -> Any:
        def action(_closure: object) -> None:
            self._fired.add(rule)

        return action

    def fired(self, name: str, document: Document) -> frozenset[str]:
        """Return the names of the rules that the document fires. Raises RunError."""
        if name not in self._sets or document.get(_EVERY_CONTACT) is not True:
            msg = f"there are no rules of {name} for this document"
            raise RunError(msg)
        fired: set[str] = set()
        for each in self._sets[name]:
            known = {key: value for key, value in document.items() if key in each.properties}
            fired |= self._run(each.name, known)
        return frozenset(fired)

    def _run(self, name: str, document: Document) -> set[str]:
        with self._lock:
            session = f"s{next(self._sessions)}"
            self._fired.clear()
            try:
                state = self._durable.assert_fact(name, {**document, "sid": session})
                self._check(name, state)
                return self._fired - {_EVERY_CONTACT}
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


def _parts(rules: Mapping[str, Expression]) -> Iterator[Mapping[str, Expression]]:
    """Yield the rules in parts that mention no more properties than a set may have."""
    part: dict[str, Expression] = {}
    properties: set[str] = set()
    for rule, expression in rules.items():
        own = set(properties_of(expression))
        if len(own) > MOST_PROPERTIES:
            msg = f"the rule {rule} mentions {len(own)} facts; {MOST_PROPERTIES} can be run"
            raise RunError(msg)
        if len(properties | own) > MOST_PROPERTIES:
            yield part
            part, properties = {}, set()
        part[rule] = expression
        properties |= own
    yield part


def properties_of(expression: Expression) -> Iterator[str]:
    """Yield the properties that an expression mentions, its operators left out."""
    for key, value in expression.items():
        if not key.startswith("$"):
            yield key
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                yield from properties_of(inner)
