"""Every contact that there could be about one problem, and which rules hold of it.

A fact of a contact is known, or was asked and is not known, or was not asked. Nothing else is
assumed of it, except what the stream rules conclude and what need not be asked of the contact.
So what is proved here is true of every contact, finished or not.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cached_property
from typing import assert_never

from engine.analysis.lemmas import Asked
from engine.analysis.solver import (
    FALSE,
    TRUE,
    Formula,
    Solver,
    at_least,
    both,
    either,
    no,
    same,
    variable,
)
from engine.analysis.states import State, free_state
from engine.model.conditions import (
    All,
    Any,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
    facts_of,
)
from engine.model.plan import Plan, plan_for
from engine.model.rules import Conclusion, RuleBook
from engine.model.settle import settle
from engine.model.vocabulary import AskedBy, Fact, FactKind, Problem, Target


class World:
    """The contacts about one problem.

    `given` are facts whose state is fixed beforehand, as those of a second contact are that has
    most things in common with a first one.
    """

    def __init__(  # a second world is given what it shares
        self,
        book: RuleBook,
        problem: Problem,
        *,
        solver: Solver | None = None,
        plan: Plan | None = None,
        given: Mapping[str, State] | None = None,
    ) -> None:
        self.book = book
        self.problem = problem
        self.plan = plan or plan_for(book, problem)
        self.solver = solver or Solver()
        self.states: dict[str, State] = dict(given or {})
        self._guards = {guard.fact.name: guard for guard in self.plan.guards}
        self._effective: dict[str, State] = {}
        self._made: dict[tuple[int, bool], tuple[Condition, Formula]] = {}
        self._rules: dict[int, Formula] = {}
        self._none_before: list[Formula] = [TRUE]

    @cached_property
    def asked(self) -> Asked:
        """What each rule asks, for the proofs that need no solver."""
        return Asked(self.plan)

    def rule(self, place: int) -> Formula:
        """Return that the rule at this place of the plan holds."""
        if place not in self._rules:
            self._rules[place] = self.holds(self.plan.rules[place].condition)
        return self._rules[place]

    def none_before(self, place: int) -> Formula:
        """Return that no rule before this place of the plan holds: none that is more cautious."""
        for number in range(len(self._none_before), place + 1):
            made = variable(f"none before {number}")
            earlier = both([self._none_before[number - 1], no(self.rule(number - 1))])
            self.solver.always(same(made, earlier))
            self._none_before.append(made)
        return self._none_before[place]

    def decides(self, place: int) -> Formula:
        """Return that the rule at this place decides: it is the most cautious that holds."""
        return both([self.rule(place), self.none_before(place)])

    def rule_all(self) -> None:
        """Make the formula of every rule now, and so the state of every fact that they mention."""
        for place in range(len(self.plan.rules)):
            self.rule(place)

    def sends_to(self, target: Target) -> Formula:
        """Return that people go to this target, by a rule or because none decides."""
        rules = enumerate(self.plan.rules)
        ways = [self.decides(n) for n, rule in rules if rule.outcome.target == target]
        if target == self.book.fallbacks.no_rule:
            ways.append(self.none_decides)
        return either(ways)

    def beside(
        self, given: Mapping[str, State], without: AbstractSet[str] = frozenset()
    ) -> "World":
        """Return the world of a second contact that has all in common with this one.

        Except the facts that are given otherwise and those that are left out. The rules that rest
        on none of these hold of both or of neither.
        """
        self.rule_all()
        common = {key: state for key, state in self.states.items() if key not in without}
        other = World(
            self.book,
            self.problem,
            solver=self.solver,
            plan=self.plan,
            given={**common, **given},
        )
        apart = self.resting_on({*given, *without})
        other._rules = {n: how for n, how in self._rules.items() if n not in apart}
        self.none_before(min(apart, default=len(self.plan.rules)))
        other._none_before = self._none_before[: min(apart, default=len(self.plan.rules)) + 1]
        return other

    def under(self, plan: Plan) -> "World":
        """Return the world of the same contacts under another plan, which shares most rules."""
        self.rule_all()
        other = World(self.book, self.problem, solver=self.solver, plan=plan)
        other.states, other._effective = self.states, self._effective  # its own
        places = {id(rule): place for place, rule in enumerate(self.plan.rules)}
        shared = [places.get(id(rule)) for rule in plan.rules]
        other._rules = {
            n: self._rules[place] for n, place in enumerate(shared) if place is not None
        }
        alike = next((n for n, place in enumerate(shared) if place != n), len(shared))
        self.none_before(alike)
        other._none_before = self._none_before[: alike + 1]
        return other

    def place_of(self, rule_id: str) -> int | None:
        """Return the place of a rule in the plan, or None when it is not in it."""
        rules = enumerate(self.plan.rules)
        return next((place for place, rule in rules if rule.rule.id == rule_id), None)

    def resting_on(self, names: AbstractSet[str]) -> frozenset[int]:
        """Return the places of the rules that could stand otherwise were these facts otherwise.

        That is when they mention one, or when it depends on one whether their facts are asked.
        """
        return frozenset(
            place
            for place, rule in enumerate(self.plan.rules)
            if not names.isdisjoint(rule.facts)
            or any(not names.isdisjoint(facts_of(guard.condition)) for guard in rule.guards)
        )

    @property
    def none_decides(self) -> Formula:
        """No rule holds."""
        return self.none_before(len(self.plan.rules))

    def says(self, condition: Condition) -> Formula:
        """Return that a condition holds that may ask about the problem."""
        return self.holds(settle(condition, self.problem.code))

    def holds(self, condition: Condition) -> Formula:
        """Return that a settled condition holds."""
        return self._formula(condition, holding=True)

    def fails(self, condition: Condition) -> Formula:
        """Return that a settled condition does not hold, however open questions are answered."""
        return self._formula(condition, holding=False)

    def _formula(self, condition: Condition, *, holding: bool) -> Formula:
        key = (id(condition), holding)
        if key not in self._made:
            make = self._held if holding else self._failed
            self._made[key] = (condition, make(condition))
        return self._made[key][1]

    def _held(self, condition: Condition) -> Formula:
        match condition:
            case Comparison():
                state = self.state(condition.fact)
                return both([state.known, self._compared(condition, state)])
            case IsUnknown(fact=name):
                return self.state(name).unknown
            case All(parts=parts):
                return both([self.holds(part) for part in parts])
            case Any(parts=parts):
                return either([self.holds(part) for part in parts])
            case NoneOf(parts=parts):
                return both([self.fails(part) for part in parts])
            case NotAll(parts=parts):
                return either([self.fails(part) for part in parts])
            case AtLeast(count=count, parts=parts):
                return at_least(count, [self.holds(part) for part in parts])
            case _ as never:
                assert_never(never)

    def _failed(self, condition: Condition) -> Formula:
        match condition:
            case Comparison():
                state = self.state(condition.fact)
                return both([state.known, no(self._compared(condition, state))])
            case IsUnknown(fact=name):
                return self.state(name).known
            case All(parts=parts):
                return either([self.fails(part) for part in parts])
            case Any(parts=parts):
                return both([self.fails(part) for part in parts])
            case NoneOf(parts=parts):
                return either([self.holds(part) for part in parts])
            case NotAll(parts=parts):
                return both([self.holds(part) for part in parts])
            case AtLeast(count=count, parts=parts):
                return at_least(len(parts) - count + 1, [self.fails(part) for part in parts])
            case _ as never:
                assert_never(never)

    def _compared(self, comparison: Comparison, state: State) -> Formula:
        value = comparison.value
        if isinstance(value, bool):
            return state.yes if value else no(state.yes)
        if isinstance(value, str):
            return state.choices.get(value, FALSE)
        if state.number is None:
            raise AssertionError(comparison)
        match comparison.operator:
            case Operator.IS:
                return both([state.number.at_least(value), no(state.number.above(value))])
            case Operator.AT_LEAST:
                return state.number.at_least(value)
            case Operator.AT_MOST:
                return no(state.number.above(value))
            case Operator.BELOW:
                return no(state.number.at_least(value))
            case _ as never:
                assert_never(never)

    def state(self, name: str) -> State:
        """Return what may be said of a fact: taken as no where it need not be asked."""
        if name not in self._effective:
            state = self.told(name)
            guard = self._guards.get(name)
            if guard is not None and guard.fact.kind is FactKind.YES_NO:
                needless = both([state.absent, self.fails(guard.condition)])
                known, yes = either([state.known, needless]), both([state.known, state.yes])
                state = replace(state, known=known, yes=yes)
            self._effective[name] = state
        return self._effective[name]

    def told(self, name: str) -> State:
        """Return what a contact may tell of a fact, and the rules conclude of it."""
        if name not in self.states:
            fact = self.book.vocabulary.facts[name]
            concluded = fact.asked_by is AskedBy.CONCLUSION
            self.states[name] = (
                self._concluded(fact) if concluded else free_state(fact, self.solver)
            )
        return self.states[name]

    def _concluded(self, fact: Fact) -> State:
        """The first of its choices that some rule concludes."""
        choices: dict[str, Formula] = {}
        before: list[Formula] = []
        for code in fact.choices:
            how = [
                self.says(rule.condition)
                for rule in self.book.rules
                if rule.outcome == Conclusion(fact.name, code)
            ]
            concluded = either(how)
            choices[code] = both([concluded, *(no(each) for each in before)])
            before.append(concluded)
        return State(either(before), FALSE, choices=choices)

    @property
    def answered(self) -> Formula:
        """Every question of the problem is answered, if only with "nobody knows"."""
        return both([no(self._is_open(name)) for name in sorted(self.plan.askable)])

    @property
    def flags_answered(self) -> Formula:
        """Every red flag that reception must rule out is answered."""
        asked = (name for name in self.problem.rule_out if name in self.plan.askable)
        return both([no(self._is_open(name)) for name in asked])

    def passed_over(self, name: str) -> Formula:
        """Return that a fact was not asked and will not be: it is taken as no, or nobody knows."""
        absent = self.told(name).absent
        return both([absent, no(self._is_open(name))]) if name in self.plan.askable else absent

    def _is_open(self, name: str) -> Formula:
        state = self.state(name)
        guard = self._guards.get(name)
        if guard is None or guard.fact.kind is FactKind.YES_NO:
            return state.absent
        return both([state.absent, no(self.fails(guard.condition))])
