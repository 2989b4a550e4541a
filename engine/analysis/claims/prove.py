"""Invariants, proved for every contact about one problem or refuted with one that breaks it.

What is looked at is the decision that the contact really gets: while a red flag to rule out is
unanswered, that is never less cautious than what the rule book says for it.
"""

from dataclasses import dataclass
from typing import assert_never

from engine.analysis.claims.asking import unasked
from engine.analysis.claims.lemmas import always_enough
from engine.analysis.claims.pairs import differing, less_cautious
from engine.analysis.claims.refutation import Refutation, concerns
from engine.analysis.confirm import confirm, decided_target
from engine.analysis.solver import Formula, Model, either
from engine.analysis.witness import contact_of, shrink
from engine.analysis.world import World
from engine.model.conditions import NEVER, facts_of
from engine.model.contact import Contact
from engine.model.invariants import (
    AboutTheTarget,
    AlwaysSentTo,
    AskedFirst,
    AtLeastTo,
    FlagsOnlyRaise,
    Invariant,
    NeverLowers,
    NeverRestsOn,
    NeverSentTo,
    ToldWhenToComeBack,
)
from engine.model.plan import PlannedRule
from engine.model.settle import settle
from engine.model.vocabulary import Level, Target


def concerns_somebody(world: World, invariant: Invariant) -> bool:
    """Return whether there is a contact about this problem of which the invariant speaks."""
    if settle(invariant.condition, world.problem.code) == NEVER:
        return False
    world = _with_what_it_speaks_of(world, invariant)
    return world.solver.can_be([world.says(invariant.condition)])


def _with_what_it_speaks_of(world: World, invariant: Invariant) -> World:
    """The world itself, unless the claim asks for the signs that it leaves out.

    That is so of a claim about contacts who have a sign; and of one that compares contacts by
    what counts, among other things, for what it makes of a defined red flag.
    """
    claim = invariant.claim
    compared: frozenset[str] = frozenset()
    if isinstance(claim, NeverLowers | AskedFirst | NeverRestsOn):
        compared = frozenset([claim.fact])
    elif isinstance(claim, FlagsOnlyRaise):
        compared = frozenset(flag.name for flag in world.book.vocabulary.red_flags)
    said = facts_of(invariant.condition) & world.plan.within_flags
    return world.with_signs if said or compared & world.within_definitions else world


def refute(world: World, invariant: Invariant) -> Refutation | None:
    """Return a contact that breaks the invariant, or None: it is proved for this problem."""
    world = _with_what_it_speaks_of(world, invariant)
    match invariant.claim:
        case AlwaysSentTo() | AtLeastTo() | NeverSentTo() | ToldWhenToComeBack() as claim:
            return _Broken(world, invariant, claim).refutation()
        case AskedFirst(fact=fact):
            return unasked(world, invariant, fact)
        case FlagsOnlyRaise():
            flags = [fact.name for fact in world.book.vocabulary.red_flags]
            return less_cautious(world, invariant, flags)
        case NeverLowers(fact=fact):
            return less_cautious(world, invariant, [fact])
        case NeverRestsOn(fact=fact):
            return differing(world, invariant, fact)
        case _ as never:
            assert_never(never)


@dataclass(frozen=True, slots=True)
class _Broken:
    """A claim about each contact by itself, and the search for one that breaks it."""

    world: World
    invariant: Invariant
    claim: AboutTheTarget | ToldWhenToComeBack

    def refutation(self) -> Refutation | None:
        """Return a contact that breaks the claim, or None."""
        world = self.world
        condition = settle(self.invariant.condition, world.problem.code)
        if condition == NEVER or always_enough(world, condition, self._allows):
            return None
        model = self._model(world.contact.holds(condition))
        return Refutation(shrink(contact_of(world, model), self._shows)) if model else None

    def _model(self, concerned: Formula) -> Model | None:
        """A contact whose red flags are answered, or one whose open flags do not protect it."""
        world, rules = self.world, self.world.plan.rules
        bad = self._deciding([n for n, r in enumerate(rules) if not self._allows(r)], answered=True)
        unsafe = [n for n, rule in enumerate(rules) if not self._allows_while_open(rule)]
        worse = self._deciding(unsafe, answered=False)
        if not world.solver.can_be([concerned, either([bad, worse])]):
            return None
        return world.solver.find(
            [concerned, bad, world.contact.flags_answered]
        ) or world.solver.find([concerned, worse])

    def _deciding(self, wrong: list[int], *, answered: bool) -> Formula:
        """That one of the rules at the wrong places decides, or none where that is wrong."""
        ways = [self.world.decides(place) for place in wrong]
        target = self.world.book.fallbacks.no_rule
        if not self._allows_target(target) and (answered or not self._waits(target)):
            ways.append(self.world.none_decides)
        return either(ways)

    def _allows(self, rule: PlannedRule) -> bool:
        """Whether the rule may decide when all red flags are answered."""
        if isinstance(self.claim, ToldWhenToComeBack) and self._has_net(rule):
            return True
        return self._allows_target(rule.outcome.target)

    def _allows_while_open(self, rule: PlannedRule) -> bool:
        """Whether the rule may be the most cautious that holds while a red flag is open.

        One that is no more cautious than what stands until then does not decide yet.
        """
        return self._waits(rule.outcome.target) or self._allows(rule)

    def _waits(self, target: Target) -> bool:
        return target.caution >= self.world.book.fallbacks.not_asked.caution

    def _allows_target(self, target: Target) -> bool:
        if isinstance(self.claim, ToldWhenToComeBack):
            return target.destination.level <= Level.CLINICIAN
        return self.claim.allows(target)

    def _has_net(self, rule: PlannedRule) -> bool:
        system = self.world.book.vocabulary.systems[self.world.problem.system]
        return bool(rule.outcome.come_back_if or system.come_back_if)

    def _shows(self, contact: Contact) -> bool:
        """Whether the contact really breaks the claim, by the evaluator and not the solver."""
        best, target = confirm(self.world, contact).best, decided_target(self.world, contact)
        decides = best is not None and best.outcome.target == target
        fine = self._allows(best) if best and decides else self._allows_target(target)
        return concerns(self.world, self.invariant, contact) and not fine
