"""Every contact that there could be about one problem, and which rule decides it."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property

from engine.analysis.any_contact import AnyContact
from engine.analysis.conjuncts import Asked
from engine.analysis.solver import TRUE, Formula, Solver, both, either, no, same, variable
from engine.analysis.states import State
from engine.model.conditions import Condition
from engine.model.plan import Plan
from engine.model.planning import plan_for
from engine.model.rules import RuleBook
from engine.model.settle import settle
from engine.model.vocabulary import Problem, Target


class World:
    """The contacts about one problem, under the rules of a plan.

    A second world is given the solver of the first one and the contact that it speaks of.
    """

    def __init__(
        self,
        book: RuleBook,
        problem: Problem,
        *,
        plan: Plan | None = None,
        solver: Solver | None = None,
        contact: AnyContact | None = None,
    ) -> None:
        self.book = book
        self.problem = problem
        self.plan = plan or plan_for(book, problem)
        self.solver = solver or Solver()
        self.contact = contact or AnyContact(book, self.plan, self.solver)
        self._rules: dict[int, Formula] = {}
        self._none_before: list[Formula] = [TRUE]
        self._decides: dict[int, Formula] = {}

    @cached_property
    def asked(self) -> Asked:
        """What each rule asks, for the proofs that need no solver."""
        return Asked(self.plan)

    @cached_property
    def with_signs(self) -> "World":
        """The contacts of whom signs are told, too, that count only for the red flags."""
        solver = Solver()
        contact = AnyContact(self.book, self.plan, solver, with_signs=True)
        return World(self.book, self.problem, plan=self.plan, solver=solver, contact=contact)

    @cached_property
    def within_definitions(self) -> frozenset[str]:
        """The facts on which it depends whether some defined red flag is there."""
        flags = self.plan.flag_of.values()
        return frozenset().union(*(flag.depends_on for flag in flags))

    def rule(self, place: int) -> Formula:
        """Return that the rule at this place of the plan holds."""
        if place not in self._rules:
            self._rules[place] = self.contact.holds(self.plan.rules[place].condition)
        return self._rules[place]

    def none_before(self, place: int) -> Formula:
        """Return that no rule before this place of the plan holds: none that is more cautious."""
        for number in range(len(self._none_before), place + 1):
            none_yet = variable(f"none before {number}")
            earlier = both([self._none_before[number - 1], no(self.rule(number - 1))])
            self.solver.always(same(none_yet, earlier))
            self._none_before.append(none_yet)
        return self._none_before[place]

    def decides(self, place: int) -> Formula:
        """Return that the rule at this place decides: it is the most cautious that holds."""
        if place not in self._decides:
            self._decides[place] = both([self.rule(place), self.none_before(place)])
        return self._decides[place]

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
        states = self.contact.states.items()
        common = {key: state for key, state in states if key not in without}
        contact = self.contact.another({**common, **given})
        second = World(self.book, self.problem, plan=self.plan, solver=self.solver, contact=contact)
        apart = self.resting_on({*given, *without})
        second._rules = {n: formula for n, formula in self._rules.items() if n not in apart}
        self.none_before(min(apart, default=len(self.plan.rules)))
        second._none_before = self._none_before[: min(apart, default=len(self.plan.rules)) + 1]
        return second

    def under(self, plan: Plan) -> "World":
        """Return the world of the same contacts under another plan, which shares most rules."""
        self.rule_all()
        changed = World(
            self.book, self.problem, plan=plan, solver=self.solver, contact=self.contact
        )
        places = {id(rule): place for place, rule in enumerate(self.plan.rules)}
        shared = [places.get(id(rule)) for rule in plan.rules]
        changed._rules = {
            n: self._rules[place] for n, place in enumerate(shared) if place is not None
        }
        alike = next((n for n, place in enumerate(shared) if place != n), len(shared))
        self.none_before(alike)
        changed._none_before = self._none_before[: alike + 1]
        return changed

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
            if not names.isdisjoint(rule.depends_on)
        )

    @property
    def none_decides(self) -> Formula:
        """No rule holds."""
        return self.none_before(len(self.plan.rules))

    def says(self, condition: Condition) -> Formula:
        """Return that a condition holds that may ask about the problem."""
        return self.contact.holds(settle(condition, self.problem.code))
