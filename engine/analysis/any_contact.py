"""A contact about one problem of whom anything may be told, and when conditions hold of it.

A fact of a contact is known, or was asked and is not known, or was not asked. Nothing else is
assumed of it, except what the stream rules conclude and what need not be asked of the contact.
So what is proved here is true of every contact, finished or not.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from engine.analysis.solver import (
    FALSE,
    Formula,
    Model,
    Solver,
    at_least,
    both,
    either,
    no,
    same,
)
from engine.analysis.states import NOT_TOLD, State, free_state
from engine.model.conditions import (
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
)
from engine.model.derived import DefinedFlag
from engine.model.plan import Plan
from engine.model.rules import Conclusion, RuleBook
from engine.model.settle import settle
from engine.model.vocabulary import AskedBy, Fact, FactKind

_SIGNS = (AskedBy.RECEPTION, AskedBy.TOLD)


class AnyContact:
    """Any contact about the problem of a plan.

    `given` are facts whose state is fixed beforehand, as those of a second contact are that has
    most things in common with a first one. Signs that count only for what they make of the red
    flags are left out, unless they are asked for: whatever they can make of a flag may also be
    told of it, and without them far less is to be solved.
    """

    def __init__(
        self,
        book: RuleBook,
        plan: Plan,
        solver: Solver,
        given: Mapping[str, State] | None = None,
        *,
        with_signs: bool = False,
    ) -> None:
        self.states: dict[str, State] = dict(given or {})
        self._book = book
        self._plan = plan
        self._solver = solver
        self._left_out = frozenset() if with_signs else plan.within_flags
        self._effective: dict[str, State] = {}
        self._formulas: dict[tuple[int, bool], tuple[Condition, Formula]] = {}

    def says(self, condition: Condition) -> Formula:
        """Return that a condition holds that may ask about the problem."""
        return self.holds(settle(condition, self._plan.problem.code))

    def holds(self, condition: Condition) -> Formula:
        """Return that a settled condition holds."""
        return self._formula(condition, holding=True)

    def fails(self, condition: Condition) -> Formula:
        """Return that a settled condition does not hold, however open questions are answered."""
        return self._formula(condition, holding=False)

    def another(self, given: Mapping[str, State]) -> "AnyContact":
        """Return a second contact, of whom as much may be told, with these states."""
        whole = not self._left_out
        return AnyContact(self._book, self._plan, self._solver, given, with_signs=whole)

    def tell_apart(self, one: Condition, other: Condition) -> Model | None:
        """Return a contact of which one condition holds, or fails, and not the other; or None."""
        settled = [settle(condition, self._plan.problem.code) for condition in (one, other)]
        holding = [self.holds(condition) for condition in settled]
        failing = [self.fails(condition) for condition in settled]
        alike = both([same(*holding), same(*failing)])
        return self._solver.find([no(alike)])

    def _formula(self, condition: Condition, *, holding: bool) -> Formula:
        key = (id(condition), holding)
        if key not in self._formulas:
            make = self._held if holding else self._failed
            self._formulas[key] = (condition, make(condition))
        return self._formulas[key][1]

    def _held(self, condition: Condition) -> Formula:
        match condition:
            case Comparison():
                state = self.state(condition.fact)
                if state is NOT_TOLD:
                    return FALSE
                return both([state.known, self._compared(condition, state)])
            case IsUnknown(fact=name):
                return self.state(name).unknown
            case AllOf(parts=parts):
                return both([self.holds(part) for part in parts])
            case AnyOf(parts=parts):
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
                if state is NOT_TOLD:
                    return FALSE
                return both([state.known, no(self._compared(condition, state))])
            case IsUnknown(fact=name):
                return self.state(name).known
            case AllOf(parts=parts):
                return either([self.fails(part) for part in parts])
            case AnyOf(parts=parts):
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
            state = self._with_narrower(name, self.told(name))
            guard = self._plan.guard_of.get(name)
            if name in self._plan.flag_of:
                state = self._defined(state, self._plan.flag_of[name])
            elif name in self._plan.untold:
                state = _no_where(state.absent, state)
            elif guard is not None and guard.fact.kind is FactKind.YES_NO:
                state = _no_where(both([state.absent, self.fails(guard.condition)]), state)
            self._effective[name] = state
        return self._effective[name]

    def _with_narrower(self, name: str, state: State) -> State:
        """A sign is so, too, when one that is a kind of it is told, unless nobody such has it."""
        narrower = [other for other, wider in self._plan.broader.items() if name in wider]
        kinds = [self.told(other) for other in narrower]
        if not any(kind is not NOT_TOLD for kind in kinds):
            return state
        so = [both([kind.known, kind.yes]) for kind in kinds]
        guard = self._plan.guard_of.get(name)
        if guard is not None:
            so = [both([one, no(self.fails(guard.condition))]) for one in so]
        known = either([state.known, *so])
        unknown = both([state.unknown, *(no(one) for one in so)])
        return replace(
            state, known=known, yes=either([both([state.known, state.yes]), *so]), unknown=unknown
        )

    def _defined(self, state: State, flag: DefinedFlag) -> State:
        """A red flag that is told, or that its signs settle."""
        so, not_so = self.holds(flag.condition), self.fails(flag.condition)
        told_yes = both([state.known, state.yes])
        yes = either([told_yes, so])
        known = either([state.known, so, both([state.absent, not_so])])
        return replace(state, known=known, yes=yes, unknown=both([state.unknown, no(so)]))

    def told(self, name: str) -> State:
        """Return what a contact may tell of a fact, and the rules conclude of it."""
        if name not in self.states:
            fact = self._book.vocabulary.facts[name]
            if fact.asked_by in _SIGNS and name in self._left_out:
                self.states[name] = NOT_TOLD
            elif fact.asked_by is AskedBy.CONCLUSION:
                self.states[name] = self._concluded(fact)
            else:
                self.states[name] = free_state(fact, self._solver)
        return self.states[name]

    def _concluded(self, fact: Fact) -> State:
        """The first of its choices that some rule concludes."""
        choices: dict[str, Formula] = {}
        before: list[Formula] = []
        for code in fact.choices:
            formulas = [
                self.says(rule.condition)
                for rule in self._book.rules
                if rule.outcome == Conclusion(fact.name, code)
            ]
            concluded = either(formulas)
            choices[code] = both([concluded, *(no(formula) for formula in before)])
            before.append(concluded)
        return State(either(before), FALSE, choices=choices)

    @property
    def answered(self) -> Formula:
        """Every question of the problem is answered, if only with "nobody knows"."""
        questions = self._plan.askable - self._plan.serving.keys()
        answered = both([no(self._is_open(name)) for name in sorted(questions)])
        return both([answered, self.flags_answered])

    @property
    def flags_answered(self) -> Formula:
        """Every red flag that reception must rule out is answered."""
        plan = self._plan
        asked = (n for n in plan.problem.rule_out if n in plan.askable or n in plan.flag_of)
        return both([no(self._is_open(name)) for name in asked])

    def passed_over(self, name: str) -> Formula:
        """Return that a fact was not asked and will not be: it is taken as no, or nobody knows."""
        absent = self.told(name).absent
        asked = name in self._plan.askable or name in self._plan.problem.rule_out
        return both([absent, no(self._is_open(name))]) if asked else absent

    def _is_open(self, name: str) -> Formula:
        serves = self._plan.serving.get(name)
        if serves is not None:
            untold = either([self.told(flag).absent for flag in sorted(serves)])
            return both([untold, self._not_settled(name)])
        return self._not_settled(name)

    def _not_settled(self, name: str) -> Formula:
        state = self.state(name)
        guard = self._plan.guard_of.get(name)
        if guard is None or guard.fact.kind is FactKind.YES_NO:
            return state.absent
        return both([state.absent, no(self.fails(guard.condition))])


def _no_where(needless: Formula, state: State) -> State:
    """The state of a fact that is also no in some contacts that say nothing of it."""
    known, yes = either([state.known, needless]), both([state.known, state.yes])
    return replace(state, known=known, yes=yes)
