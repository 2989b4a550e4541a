"""What can be proved of a changed rule: that a claim breaks, or that it decides the same people."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.analysis.any_contact import AnyContact
from engine.analysis.claims.prove import refute
from engine.analysis.mutation.mutants import Mutant
from engine.analysis.mutation.settled import settled_with_no
from engine.analysis.scope import only_about
from engine.analysis.solver import FALSE, Formula, Solver, both, either, no
from engine.analysis.witness import contact_of, shrink
from engine.analysis.world import World
from engine.model.contact import Contact
from engine.model.planning import Plans, changed_plan
from engine.model.rules import Outcome, RuleBook
from engine.model.vocabulary import Target

_MOST_UNDER_ONE_SOLVER = 15
"""Each changed rule leaves its formulas behind: after so many the world is made anew."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came out of a change.

    `refutes` is the id of a claim that it breaks. `equal`: proved to decide the same people.
    Otherwise `contact` shows a person whom another rule decides, every question answered no.
    """

    refutes: str = ""
    equal: bool = False
    contact: Contact | None = None


class Judge:
    """A rule book, ready to judge changed rules. `shared` says where shared rules are tried."""

    def __init__(self, book: RuleBook, shared: Mapping[str, frozenset[str]]) -> None:
        self._book = book
        self._plans = Plans(book)
        self._tried_in = {rule: code for code, rules in shared.items() for rule in rules}
        self._world: World | None = None
        self._used = 0

    def verdict(self, mutant: Mutant) -> Verdict:
        """Return what can be proved of a change. Rules that send nobody are not looked at."""
        if not isinstance(mutant.rule.outcome, Outcome):
            return Verdict()
        if mutant.rule.defines is not None and not self._same_definition(mutant):
            return self._of_definition(mutant)
        verdicts = [self._in(problem, mutant) for problem in self._problems(mutant)]
        broken = next((verdict for verdict in verdicts if verdict.refutes), None)
        if broken is not None:
            return broken
        everywhere = mutant.rule.stage == "problems" and bool(verdicts)
        if everywhere and all(verdict.equal for verdict in verdicts):
            return Verdict(equal=True)
        return next((verdict for verdict in verdicts if verdict.contact), Verdict())

    def _same_definition(self, mutant: Mutant) -> bool:
        rule = self._book.rule(mutant.rule.id)
        return rule is not None and rule.steps == mutant.rule.steps

    def _of_definition(self, mutant: Mutant) -> Verdict:
        """Whether a changed definition says the same of everybody. Claims are not tried on it."""
        rule = self._book.rule(mutant.rule.id)
        if rule is None or mutant.rule.id not in self._tried_in:
            return Verdict()
        problem = self._book.vocabulary.problems[self._tried_in[mutant.rule.id]]
        contact = AnyContact(self._book, self._plans.of(problem), Solver(), with_signs=True)
        model = contact.tell_apart(rule.definition, mutant.rule.definition)
        return Verdict(equal=model is None)

    def _problems(self, mutant: Mutant) -> Iterator[str]:
        """The problems of the rule; of a shared rule the one in which it is tried."""
        about = only_about(mutant.rule.condition)
        if mutant.rule.stage == "problems" and about is not None:
            yield from sorted(about & self._book.vocabulary.problems.keys())
        elif mutant.rule.id in self._tried_in:
            yield self._tried_in[mutant.rule.id]

    def _in(self, problem: str, mutant: Mutant) -> Verdict:
        before = self._before(problem)
        after = before.under(changed_plan(self._book, before.plan, mutant.rule))
        model = before.solver.find([_apart(before, after, mutant.rule.id)])
        if model is None:
            return Verdict(equal=True)
        for invariant in self._book.invariants:
            if refute(after, invariant) is not None:
                return Verdict(refutes=invariant.id)
        return Verdict(contact=_shown(before, after, contact_of(before, model)))

    def _before(self, problem: str) -> World:
        world = self._world
        if world is None or world.problem.code != problem or self._used >= _MOST_UNDER_ONE_SOLVER:
            plan = self._plans.of(self._book.vocabulary.problems[problem])
            world = World(self._book, plan.problem, plan=plan)
            self._world, self._used = world, 0
        self._used += 1
        return world


def _apart(before: World, after: World, rule: str) -> Formula:
    """That the rule decides before and not after, or the other way round, or sends elsewhere.

    While a red flag is open, a rule no more cautious than what stands until then does not decide.
    """
    decided, target = _deciding(before, rule)
    decides, changed_target = _deciding(after, rule)
    if target != changed_target:
        return either([decided, decides])
    return either([both([decided, no(decides)]), both([decides, no(decided)])])


def _deciding(world: World, rule: str) -> tuple[Formula, Target | None]:
    """That the rule really decides, and where it sends people."""
    place = world.place_of(rule)
    if place is None:
        return FALSE, None
    target, decides = world.plan.rules[place].outcome.target, world.decides(place)
    if target.caution < world.book.fallbacks.not_asked.caution:
        return decides, target
    return both([decides, world.contact.flags_answered]), target


def _shown(before: World, after: World, contact: Contact) -> Contact | None:
    """A small contact that comes out otherwise when every question that comes up is answered no."""

    def shows(small: Contact) -> bool:
        best = settled_with_no(before.plan, small).best
        changed = settled_with_no(after.plan, small).best
        names = (best and best.rule.id, changed and changed.rule.id)
        targets = (best and best.outcome.target, changed and changed.outcome.target)
        return names[0] != names[1] or targets[0] != targets[1]

    return shrink(contact, shows) if shows(contact) else None
