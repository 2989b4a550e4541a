"""What the stream rules conclude of a contact, by the evaluator alone."""

from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter

from engine.model.conditions import facts_of
from engine.model.evaluation import HELD, NOTHING_OPEN, Evaluator, Leaves
from engine.model.rules import Conclusion, Rule, RuleBook
from engine.model.values import Facts, Value


class Streams:
    """The rules that conclude, ready to be evaluated."""

    def __init__(self, book: RuleBook) -> None:
        self._leaves = Leaves()
        ways: dict[str, dict[str, list[Evaluator]]] = {
            name: {code: [] for code in book.vocabulary.facts[name].choices}
            for name in conclusion_order(book.rules)
        }
        for rule in book.rules:
            if isinstance(rule.outcome, Conclusion):
                concludes = ways[rule.outcome.fact][rule.outcome.choice]
                concludes.append(self._leaves.evaluator(rule.condition))
        self._ways = ways
        self._rests_on = {name: _rests_on(name, book) for name in ways}

    def concluded(self, known: Facts) -> dict[str, Value]:
        """Return each concluded fact. Of several conclusions the first choice wins."""
        concluded: dict[str, Value] = {}
        view = self._leaves.view(known, NOTHING_OPEN)
        for name, choices in self._ways.items():
            for choice, ways in choices.items():
                if any(evaluate(view) == HELD for evaluate in ways):
                    concluded[name] = choice
                    self._leaves.tell_one(view, name, choice)
                    break
        return concluded

    def among(self, known: Facts) -> dict[str, Value]:
        """Return those of the known facts that were concluded."""
        return {name: known[name] for name in self._ways if name in known}

    def resting_on(self, fact: str) -> frozenset[str]:
        """Return the concluded facts that may come out otherwise when a fact is otherwise."""
        found = {fact}
        for name, facts in self._rests_on.items():  # each after those that it rests on
            if not found.isdisjoint(facts):
                found.add(name)
        return frozenset(found - {fact})


def _rests_on(name: str, book: RuleBook) -> frozenset[str]:
    """The facts that its rules mention, and those on which it depends whether these are asked."""
    left = [
        fact
        for rule in book.rules
        if isinstance(rule.outcome, Conclusion) and rule.outcome.fact == name
        for fact in facts_of(rule.condition)
    ]
    found: set[str] = set()
    while left:
        fact = left.pop()
        if fact not in found:
            found.add(fact)
            when = book.vocabulary.facts[fact].asked_when
            left += facts_of(when) if when is not None else ()
    return frozenset(found)


def conclusion_order(rules: Iterable[Rule]) -> Iterator[str]:
    """Yield the concluded facts, each after those that it rests on. Raises CycleError."""
    graph: dict[str, set[str]] = {}
    for rule in rules:
        if isinstance(rule.outcome, Conclusion):
            graph.setdefault(rule.outcome.fact, set()).update(facts_of(rule.condition))
    for before in graph.values():
        before &= set(graph)
    yield from TopologicalSorter(graph).static_order()
