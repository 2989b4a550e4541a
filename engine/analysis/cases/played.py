"""Worked cases, played to their end: how each came out, and what it exercised of which rules."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.analysis.cases.parts import parts
from engine.model.cases import Case
from engine.model.contact import known_facts
from engine.model.decision import Decision, Status
from engine.model.evaluation import HELD, NOT_HELD, NOTHING_OPEN, Leaves, View
from engine.model.rules import Conclusion, Outcome, RuleBook
from engine.model.situation import Situation, situation
from engine.model.values import URGENCY, Facts
from engine.rehearsal.rehearse import met, talk
from engine.runtime.arrangements import urgency_of
from engine.runtime.navigator import Navigator

Counts = tuple[int, int]
"""In how many cases something held, and in how many it did not."""


@dataclass(frozen=True, slots=True)
class Ran:
    """One case: whether it came out as it says, and the ids of the rules that it shows.

    Those are the rule that decides, those that arrange, and those whose conclusion stands.
    """

    passed: bool
    shows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exercised:
    """The cases of one problem, in their order; and for each rule, the counts of its parts.

    A rule of which every part was unknown in every case is left out.
    """

    ran: tuple[Ran, ...]
    seen: Mapping[str, tuple[Counts, ...]]


@dataclass(frozen=True, slots=True)
class Ended:
    """A case once its last question is answered. `known` is what was said and concluded."""

    decision: Decision
    known: Facts
    now: Situation


def ended(case: Case, navigator: Navigator) -> Ended:
    """Return how a worked case ends."""
    contact, decision = talk(case.contact, navigator, all_else_no=case.all_else_no)
    plan = navigator.plan(contact.problem)
    known = known_facts(contact)
    known |= plan.streams.concluded(known)
    return Ended(decision, known, situation(plan, known))


class Player:
    """A rule book, ready to play worked cases."""

    def __init__(self, book: RuleBook) -> None:
        self._book = book
        self._navigator = Navigator(book)
        self._leaves = Leaves()
        compiled = self._leaves.evaluator
        self._parts = {
            rule.id: [compiled(part.condition) for part in parts(rule)] for rule in book.rules
        }
        self._beside = [r.id for r in book.rules if not isinstance(r.outcome, Outcome)]
        self._concluding = [
            (rule.id, rule.outcome, compiled(rule.condition))
            for rule in book.rules
            if isinstance(rule.outcome, Conclusion)
        ]

    def play(self, cases: Iterable[Case]) -> Exercised:
        """Return what the cases of one problem exercise."""
        counted: defaultdict[str, list[list[int]]] = defaultdict(list)
        ran = tuple(self._play(case, counted) for case in cases)
        counts_by_rule = {
            rule: tuple((held, not_held) for held, not_held in counts)
            for rule, counts in counted.items()
            if any(map(any, counts))
        }
        return Exercised(ran, counts_by_rule)

    def _play(self, case: Case, counted: dict[str, list[list[int]]]) -> Ran:
        end = ended(case, self._navigator)
        passed = all(met(expectation.expected, end.decision) for expectation in case.expectations)
        if end.decision.status is Status.FAILED:
            return Ran(passed, ())
        view = self._leaves.view(end.now.facts, NOTHING_OPEN)
        for planned in end.now.plan.rules:
            self._count(planned.rule.id, view, counted)
        facts = {**end.known, URGENCY: urgency_of(end.decision, self._book.vocabulary)}
        view = self._leaves.view(facts, NOTHING_OPEN)
        for rule in self._beside:
            self._count(rule, view, counted)
        return Ran(passed, tuple(self._shown(end)))

    def _count(self, rule: str, view: View, counted: dict[str, list[list[int]]]) -> None:
        """Add how each part of a rule stands. What is unknown counts neither way."""
        evaluators = self._parts[rule]
        counts = counted[rule]
        if not counts:
            counts += ([0, 0] for _evaluate in evaluators)
        for count, evaluate in zip(counts, evaluators, strict=True):
            reach = evaluate(view)
            count[0] += reach == HELD
            count[1] += reach == NOT_HELD

    def _shown(self, end: Ended) -> Iterator[str]:
        if end.decision.decided_by is not None:
            yield end.decision.decided_by
        yield from (arrangement.rule for arrangement in end.decision.arrangements)
        view = self._leaves.view(end.known, NOTHING_OPEN)
        for rule, outcome, evaluate in self._concluding:
            stands = end.known.get(outcome.fact) == outcome.choice
            if stands and evaluate(view) == HELD:
                yield rule
