"""Rules as the sets that durable-rules runs, each within its limits whatever is true.

Only sets of which some first test is true are run: in the others no rule could fire.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.model.conditions import Condition
from engine.model.values import Facts
from engine.runtime.compiler import Document, asked_whether_known, document, expression
from engine.runtime.limits import (
    MOST_PROPERTIES,
    MOST_WAITING,
    Expression,
    TooLargeError,
    openers,
    properties,
    waiting,
    within_limits,
)


@dataclass(frozen=True, slots=True)
class Ruleset:
    """Expressions that run together, each with the id of the rule that it stands for."""

    name: str
    expressions: tuple[tuple[str, Expression], ...]


@dataclass(frozen=True, slots=True)
class Run:
    """One set of rules to be run on one document."""

    ruleset: str
    document: Document


class CompiledRules:
    """Rules in their sets, and which of these a contact has to be run through.

    `conditions` are those of the rules, by id. Raises TooLargeError when one cannot be run.
    """

    def __init__(self, name: str, conditions: Mapping[str, Condition]) -> None:
        self.rulesets = tuple(_rulesets(name, conditions))
        self._asked = asked_whether_known(conditions.values())
        self._mentioned: dict[str, frozenset[str]] = {}
        self._opened_by: dict[tuple[str, object], list[str]] = {}
        for ruleset in self.rulesets:
            several = [expression for _rule, expression in ruleset.expressions]
            self._mentioned[ruleset.name] = frozenset().union(*map(properties, several))
            for opener in dict.fromkeys(test for each in several for test in openers(each)):
                self._opened_by.setdefault(opener, []).append(ruleset.name)
        self._facts = frozenset().union(*self._mentioned.values())

    def runs(self, facts: Facts) -> Iterator[Run]:
        """Yield the sets in which a rule could fire, each with what it needs to know."""
        known = document(facts, self._facts, self._asked)
        for name in self._could_fire(known):
            mentioned = self._mentioned[name]
            yield Run(name, {key: value for key, value in known.items() if key in mentioned})

    def _could_fire(self, known: Document) -> dict[str, None]:
        opened_by = self._opened_by
        names: dict[str, None] = {}
        for key, value in known.items():
            for opener in ((key, value), (key, None)):
                if opener in opened_by:
                    names |= dict.fromkeys(opened_by[opener])
        return names


def _rulesets(name: str, conditions: Mapping[str, Condition]) -> Iterator[Ruleset]:
    """Yield the rules in as few sets as the limits allow, in the order given."""
    members: list[tuple[str, Expression]] = []
    number = 0
    for rule, condition in conditions.items():
        for part in _parts(rule, condition):
            if members and not _fit([*(each for _rule, each in members), part]):
                yield Ruleset(f"{name}__{number}", tuple(members))
                members, number = [], number + 1
            members.append((rule, part))
    if members:
        yield Ruleset(f"{name}__{number}", tuple(members))


def _parts(rule: str, condition: Condition) -> tuple[Expression, ...]:
    try:
        return within_limits(expression(condition))
    except TooLargeError as error:
        msg = f"the rule {rule} cannot be run: {error}"
        raise TooLargeError(msg) from error


def _fit(expressions: list[Expression]) -> bool:
    """Whether a set of these stays within the limits, whatever is true."""
    mentioned = frozenset().union(*map(properties, expressions))
    return sum(map(waiting, expressions)) <= MOST_WAITING and len(mentioned) <= MOST_PROPERTIES
