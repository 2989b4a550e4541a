"""The rules that concern one presenting problem, made ready for it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter

from engine.model.conditions import (
    NEVER,
    Condition,
    facts_of,
    leaves,
)
from engine.model.evaluation import Reach, reach
from engine.model.rules import Conclusion, Outcome, Rule, RuleBook
from engine.model.settle import settle
from engine.model.vocabulary import AskedBy, Fact, Problem, Vocabulary


@dataclass(frozen=True, slots=True)
class PlannedRule:
    """A routing rule whose conditions on the presenting problem are already settled."""

    rule: Rule
    outcome: Outcome
    condition: Condition
    facts: frozenset[str]
    caution: tuple[int, int, str]
    """The smaller decides. The rule's id only breaks ties, so that a decision repeats."""
    entangled: tuple[str, ...]
    """The facts that it rests on in more than one way: see `engine.model.possible`."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to decide and to ask for one presenting problem.

    `rules` come most cautious first. `askable` are the facts that reception may be asked for.
    `guarded` are those that are only asked of some contacts, each after those it depends on.
    `resting` is how each rule stands when nothing is known; `touching` are the places of the
    rules that mention a fact: only those can stand otherwise once it is known.
    """

    problem: Problem
    vocabulary: Vocabulary
    rules: tuple[PlannedRule, ...]
    askable: frozenset[str]
    guarded: tuple[Fact, ...]
    mentioned: frozenset[str]
    resting: tuple[Reach, ...]
    touching: Mapping[str, tuple[int, ...]]


def plan_for(book: RuleBook, problem: Problem) -> Plan:
    """Return the plan of one problem of the book."""
    rules = sorted(_planned(book, problem), key=lambda planned: planned.caution)
    mentioned = frozenset(name for planned in rules for name in planned.facts)
    facts = book.vocabulary.facts
    askable = frozenset(fact.name for fact in facts.values() if _may_be_asked(fact, problem))
    touching: dict[str, tuple[int, ...]] = {}
    for place, planned in enumerate(rules):
        for name in planned.facts:
            touching[name] = (*touching.get(name, ()), place)
    return Plan(
        problem=problem,
        vocabulary=book.vocabulary,
        rules=tuple(rules),
        askable=askable,
        guarded=tuple(_guarded(facts, mentioned)),
        mentioned=mentioned,
        resting=tuple(reach(planned.condition, {}, askable) for planned in rules),
        touching=touching,
    )


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


def _planned(book: RuleBook, problem: Problem) -> Iterator[PlannedRule]:
    for rule in book.rules:
        if not isinstance(rule.outcome, Outcome):
            continue
        condition = settle(rule.condition, problem.code)
        if condition != NEVER:
            caution = (*rule.outcome.target.caution, rule.id)
            yield PlannedRule(
                rule=rule,
                outcome=rule.outcome,
                condition=condition,
                facts=facts_of(condition),
                caution=caution,
                entangled=tuple(_entangled(condition, book.vocabulary.facts)),
            )


def _entangled(condition: Condition, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Yield the facts that the condition, or what it takes to ask its facts, mentions twice."""
    seen = Counter(leaf.fact for leaf in leaves(condition))
    for fact in _guarded(facts, list(seen)):
        if fact.asked_when is not None:
            seen.update(leaf.fact for leaf in leaves(fact.asked_when))
    yield from (name for name, times in seen.items() if times > 1)


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
