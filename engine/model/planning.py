"""Rules become the plans of presenting problems. What several problems share is made once."""

from collections.abc import Mapping
from dataclasses import replace
from operator import itemgetter

from engine.model.broader import broader_signs
from engine.model.conditions import (
    NEVER,
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    IsUnknown,
    facts_of,
)
from engine.model.definitions import definitions, opened
from engine.model.derived import DefinedFlag, Derivations, Guard
from engine.model.entangled import entangled
from engine.model.evaluation import Evaluator, Evaluators, Leaves, tree
from engine.model.plan import Plan, PlannedRule, PlannedStep
from engine.model.rules import Outcome, Rule, RuleBook, Step
from engine.model.settle import settle
from engine.model.streams import Streams
from engine.model.values import PROBLEM
from engine.model.vocabulary import AskedBy, Fact, Problem

_SEVERAL = 2
"""Rules from which on they are put in order by one call."""


class _Parts:
    """What the rules of several problems are planned from. Each is made once."""

    def __init__(self, book: RuleBook, leaves: Leaves) -> None:
        self.leaves = leaves
        self.defined = definitions(book.rules)
        self.derivations = Derivations(book.vocabulary.facts, self.defined, leaves)
        self.broader = broader_signs(book.vocabulary)
        facts = book.vocabulary.facts.values()
        self.untold = frozenset(fact.name for fact in facts if fact.asked_by is AskedBy.TOLD)
        self.shared: tuple[PlannedRule, ...] = ()
        self._rows: dict[Step, tuple[tuple[str, Evaluator], ...]] = {}

    def share(self, rules: tuple[PlannedRule, ...]) -> None:
        """Compile the rules that all problems share."""
        self.shared = rules
        self.shared_reaches = self.leaves.all_at_once(planned.condition for planned in rules)

    def rows(self, step: Step) -> tuple[tuple[str, Evaluator], ...]:
        """Return the rows of the step's table, each with its evaluator."""
        if step not in self._rows:
            condition = step.condition
            rows = () if isinstance(condition, Comparison | IsUnknown) else condition.parts
            self._rows[step] = tuple(
                (row.text, self.leaves.evaluator(row)) for row in rows if row.text
            )
        return self._rows[step]


class Plans:
    """The plans of a book's problems. What does not depend on the problem is planned once.

    `shared` are the rules that hold alike for every problem.
    """

    def __init__(self, book: RuleBook) -> None:
        self._book = book
        self._streams = Streams(book)
        self._parts = _Parts(book, Leaves())
        routing = [rule for rule in book.rules if isinstance(rule.outcome, Outcome)]
        some = [rule for rule in routing if _asks_about_problem(rule, book)]
        ids = {rule.id for rule in some}
        self.shared = tuple(
            _planned(rule, rule.condition, self._parts, "")
            for rule in routing
            if rule.id not in ids
        )
        self._parts.share(self.shared)
        self._by_problem: dict[str, list[Rule]] = {code: [] for code in book.vocabulary.problems}
        for rule in some:
            for code in _problems_of(rule.condition, frozenset(self._by_problem)):
                self._by_problem[code].append(rule)

    def of(self, problem: Problem) -> Plan:
        """Return the plan of one problem."""
        several = self._by_problem[problem.code]
        settled = ((rule, settle(rule.condition, problem.code)) for rule in several)
        own = [
            _planned(rule, how, self._parts, problem.code) for rule, how in settled if how != NEVER
        ]
        rules = tuple(sorted([*self.shared, *own], key=lambda planned: planned.caution))
        return _plan(self._book, self._parts, self._streams, problem, rules)


def _problems_of(condition: Condition, problems: frozenset[str]) -> frozenset[str]:
    """Return the problems for which the condition may hold: of all that there are, or fewer."""
    match condition:
        case Comparison(fact=name, value=value) if name == PROBLEM:
            return problems & {str(value)}
        case AllOf(parts=parts):
            return problems.intersection(*(_problems_of(part, problems) for part in parts))
        case AnyOf(parts=parts):
            return frozenset().union(*(_problems_of(part, problems) for part in parts))
        case _:
            return problems


def changed_plan(book: RuleBook, plan: Plan, rule: Rule) -> Plan:
    """Return the plan with one of its rules as it is given here: its steps or its outcome."""
    others = [planned for planned in plan.rules if planned.rule.id != rule.id]
    how = settle(rule.condition, plan.problem.code)
    rules_now = tuple(rule if old.id == rule.id else old for old in book.rules)
    parts = _Parts(replace(book, rules=rules_now), plan.leaves.copy())
    own = [] if how == NEVER else [_planned(rule, how, parts, plan.problem.code)]
    rules = tuple(sorted([*others, *own], key=lambda planned: planned.caution))
    return _plan(book, parts, plan.streams, plan.problem, rules)


def plan_for(book: RuleBook, problem: Problem) -> Plan:
    """Return the plan of one problem of the book."""
    return Plans(book).of(problem)


def _asks_about_problem(rule: Rule, book: RuleBook) -> bool:
    """Whether the rule, or when one of its facts is asked, depends on the presenting problem."""
    names = set(facts_of(rule.condition))
    left = list(names - {PROBLEM})
    while left:
        when = book.vocabulary.facts[left.pop()].asked_when
        more = facts_of(when) - names if when is not None else frozenset()
        names |= more
        left += more - {PROBLEM}
    return PROBLEM in names


def _plan(
    book: RuleBook,
    parts: _Parts,
    streams: Streams,
    problem: Problem,
    rules: tuple[PlannedRule, ...],
) -> Plan:
    mentioned = frozenset(name for planned in rules for name in planned.facts)
    facts = book.vocabulary.facts
    listed = frozenset(opened(problem.rule_out, parts.defined))
    derived = parts.derivations.of(mentioned, problem.code, listed)
    guards = {d.fact.name: d for d in derived if isinstance(d, Guard)}
    below = (facts_of(guard.condition) for guard in guards.values())
    needed = (mentioned | listed).union(*below) - {PROBLEM}
    askable = frozenset(name for name in needed if _may_be_asked(facts[name], problem))
    flags = parts.defined.keys()
    depends_on = parts.derivations.depends_on
    within_flags = depends_on(flags) - depends_on(mentioned - flags)
    touching: dict[str, list[int]] = {}
    for place, planned in enumerate(rules):
        for name in planned.rests_on:
            touching.setdefault(name, []).append(place)
    return Plan(
        problem=problem,
        vocabulary=book.vocabulary,
        streams=streams,
        rules=rules,
        askable=askable,
        mentioned=mentioned,
        derived=derived,
        leaves=parts.leaves,
        resting=bytes(parts.leaves.view({PROBLEM: problem.code}, askable)),
        reaches=_in_order(rules, parts),
        touching={name: tuple(places) for name, places in touching.items()},
        guard_of=guards,
        flag_of={d.fact.name: d for d in derived if isinstance(d, DefinedFlag)},
        within_flags=within_flags - flags - set(problem.rule_out),
        serving=_serving(askable & within_flags - set(problem.rule_out), problem, parts),
        untold=parts.untold,
        broader=parts.broader,
        on_record=tuple(n for n, rule in enumerate(rules) if _rests_on_record(rule, facts)),
        of_several_steps=tuple(n for n, rule in enumerate(rules) if _has_several_steps(rule)),
    )


def _serving(signs: frozenset[str], problem: Problem, parts: _Parts) -> dict[str, frozenset[str]]:
    """The signs that are asked for the sake of listed flags only, each with these."""
    serving: dict[str, set[str]] = {}
    for flag in problem.rule_out:
        if flag in parts.defined:
            for name in parts.derivations.depends_on([flag]) & signs:
                serving.setdefault(name, set()).add(flag)
    return {name: frozenset(flags) for name, flags in serving.items()}


def _in_order(rules: tuple[PlannedRule, ...], parts: _Parts) -> Evaluators:
    """The function that gives the reaches of the rules. Those shared are compiled only once."""
    shared = {id(planned): place for place, planned in enumerate(parts.shared)}
    own = [planned for planned in rules if id(planned) not in shared]
    if not shared or len(rules) < _SEVERAL:
        evaluators = [planned.tree.evaluate for planned in rules]
        return lambda view: tuple([evaluate(view) for evaluate in evaluators])
    places = shared | {id(planned): len(shared) + n for n, planned in enumerate(own)}
    in_order = itemgetter(*(places[id(planned)] for planned in rules))
    shared_reaches = parts.shared_reaches
    own_reaches = parts.leaves.all_at_once(planned.condition for planned in own)
    return lambda view: in_order(shared_reaches(view) + own_reaches(view))


def _rests_on_record(planned: PlannedRule, facts: Mapping[str, Fact]) -> bool:
    return any(facts[name].asked_by is AskedBy.RECORD for name in planned.facts)


def _has_several_steps(planned: PlannedRule) -> bool:
    return sum(bool(step.facts) for step in planned.steps) > 1


def _may_be_asked(fact: Fact, problem: Problem) -> bool:
    if fact.asked_by is not AskedBy.RECEPTION:
        return False
    return not fact.red_flag or fact.name in problem.rule_out


def _planned(rule: Rule, condition: Condition, parts: _Parts, problem: str) -> PlannedRule:
    if not isinstance(rule.outcome, Outcome):
        raise TypeError(rule.id)
    names = facts_of(condition)
    depends_on = parts.derivations.depends_on(names)
    steps = tuple(_planned_step(step, parts, problem) for step in rule.steps)
    return PlannedRule(
        rule=rule,
        outcome=rule.outcome,
        condition=condition,
        tree=tree(condition, parts.leaves),
        steps=steps,
        steps_reach=parts.leaves.all_at_once(step.condition for step in steps),
        facts=names,
        rests_on=frozenset(opened(names, parts.defined)),
        depends_on=depends_on,
        conditions=(condition, *parts.derivations.conditions(sorted(depends_on))),
        caution=(*rule.outcome.target.caution, rule.id),
        entangled=tuple(entangled(condition, parts.derivations.facts, parts.defined)),
    )


def _planned_step(step: Step, parts: _Parts, problem: str) -> PlannedStep:
    settled = settle(step.condition, problem) if problem else step.condition
    return PlannedStep(
        step=step,
        condition=settled,
        evaluate=parts.leaves.evaluator(settled),
        rows=parts.rows(step),
        facts=facts_of(settled) - {PROBLEM},
    )
