"""The rules that concern one presenting problem, made ready for it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import assert_never

from engine.model.conditions import (
    ALWAYS,
    NEVER,
    All,
    Any,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    facts_of,
)
from engine.model.rules import Conclusion, Outcome, Rule, RuleBook
from engine.model.vocabulary import PROBLEM, AskedBy, Fact, Problem, Vocabulary


@dataclass(frozen=True, slots=True)
class PlannedRule:
    """A routing rule whose conditions on the presenting problem are already settled."""

    rule: Rule
    outcome: Outcome
    condition: Condition
    facts: frozenset[str]
    caution: tuple[int, int, str]
    """The smaller decides. The rule's id only breaks ties, so that a decision repeats."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to decide and to ask for one presenting problem.

    `rules` come most cautious first. `askable` are the facts that reception may be asked for.
    `guarded` are those that are only asked of some contacts, each after those it depends on.
    """

    problem: Problem
    vocabulary: Vocabulary
    rules: tuple[PlannedRule, ...]
    askable: frozenset[str]
    guarded: tuple[Fact, ...]
    mentioned: frozenset[str]


def plan_for(book: RuleBook, problem: Problem) -> Plan:
    """Return the plan of one problem of the book."""
    rules = sorted(_planned(book.rules, problem), key=lambda planned: planned.caution)
    mentioned = frozenset(name for planned in rules for name in planned.facts)
    facts = book.vocabulary.facts
    askable = {fact.name for fact in facts.values() if _may_be_asked(fact, problem)}
    guarded = tuple(_guarded(facts, mentioned))
    return Plan(problem, book.vocabulary, tuple(rules), frozenset(askable), guarded, mentioned)


def _guarded(facts: Mapping[str, Fact], wanted: Iterable[str]) -> Iterator[Fact]:
    """Yield the facts with an `asked_when` that are wanted, those they depend on first."""
    graph: dict[str, frozenset[str]] = {}
    left = list(wanted)
    while left:
        name = left.pop()
        guard = facts[name].asked_when
        if guard is not None and name not in graph:
            graph[name] = facts_of(guard)
            left += graph[name]
    for name in TopologicalSorter(graph).static_order():
        if name in graph:
            yield facts[name]


def _may_be_asked(fact: Fact, problem: Problem) -> bool:
    if fact.asked_by is not AskedBy.RECEPTION:
        return False
    return not fact.red_flag or fact.name in problem.rule_out


def _planned(rules: Iterable[Rule], problem: Problem) -> Iterable[PlannedRule]:
    for rule in rules:
        if not isinstance(rule.outcome, Outcome):
            continue
        condition = settle(rule.condition, problem.code)
        if condition != NEVER:
            caution = (*rule.outcome.target.caution, rule.id)
            yield PlannedRule(rule, rule.outcome, condition, facts_of(condition), caution)


def settle(condition: Condition, problem: str) -> Condition:
    """Return the condition with every question about the presenting problem answered.

    The result mentions the problem nowhere and is true, false or unknown of exactly the same
    contacts with that problem. A condition that can never hold becomes `NEVER`.
    """
    match condition:
        case Comparison(fact=name):
            if name != PROBLEM:
                return condition
            return ALWAYS if condition.value == problem else NEVER
        case IsUnknown(fact=name):
            return NEVER if name == PROBLEM else condition
        case All():
            return _all([settle(part, problem) for part in condition.parts])
        case Any():
            return _any([settle(part, problem) for part in condition.parts])
        case NoneOf():
            return _not_any(_any([settle(part, problem) for part in condition.parts]))
        case NotAll():
            return _not_all(_all([settle(part, problem) for part in condition.parts]))
        case AtLeast():
            return _at_least(condition.count, [settle(part, problem) for part in condition.parts])
        case _ as never:
            assert_never(never)


def _all(parts: list[Condition]) -> Condition:
    left = [part for part in parts if part != ALWAYS]
    if NEVER in left:
        return NEVER
    return left[0] if len(left) == 1 else All(tuple(left))


def _any(parts: list[Condition]) -> Condition:
    left = [part for part in parts if part != NEVER]
    if ALWAYS in left:
        return ALWAYS
    return left[0] if len(left) == 1 else Any(tuple(left))


def _not_any(settled: Condition) -> Condition:
    if settled in (ALWAYS, NEVER):
        return NEVER if settled == ALWAYS else ALWAYS
    return NoneOf(settled.parts if isinstance(settled, Any) else (settled,))


def _not_all(settled: Condition) -> Condition:
    if settled in (ALWAYS, NEVER):
        return NEVER if settled == ALWAYS else ALWAYS
    return NotAll(settled.parts if isinstance(settled, All) else (settled,))


def _at_least(count: int, parts: list[Condition]) -> Condition:
    left = [part for part in parts if part not in (ALWAYS, NEVER)]
    needed = count - parts.count(ALWAYS)
    if needed <= 0:
        return ALWAYS
    return AtLeast(needed, tuple(left)) if needed <= len(left) else NEVER


def conclusion_order(rules: Iterable[Rule]) -> Iterator[str]:
    """Yield the concluded facts, each after those that it rests on. Raises CycleError."""
    concluding = [rule for rule in rules if isinstance(rule.outcome, Conclusion)]
    graph: dict[str, set[str]] = {}
    for rule in concluding:
        if isinstance(rule.outcome, Conclusion):
            graph.setdefault(rule.outcome.fact, set()).update(facts_of(rule.condition))
    for before in graph.values():
        before &= set(graph)
    yield from TopologicalSorter(graph).static_order()
