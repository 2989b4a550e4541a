"""Invariants, proved for every contact about one problem or refuted with one that breaks it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from engine.analysis.lemmas import always_enough, flags_only_raise
from engine.analysis.looking import decided_target, look
from engine.analysis.scope import only_about
from engine.analysis.solver import Formula, at_least, both, either, no, variable
from engine.analysis.states import State
from engine.analysis.witness import contact_of, shrink
from engine.analysis.world import World
from engine.model.conditions import NEVER, facts_of
from engine.model.contact import Contact
from engine.model.evaluation import HELD, NOTHING_OPEN, reach
from engine.model.invariants import (
    AlwaysSentTo,
    AtLeastTo,
    FlagsOnlyRaise,
    Invariant,
    NeverRestsOn,
    NeverSentTo,
    ToldWhenToComeBack,
)
from engine.model.plan import PlannedRule
from engine.model.settle import settle
from engine.model.vocabulary import AskedBy, Level, Target


@dataclass(frozen=True, slots=True)
class Refutation:
    """A contact that breaks an invariant; `otherwise` is the second one of a pair."""

    contact: Contact
    otherwise: Contact | None = None


def concerns_somebody(world: World, invariant: Invariant) -> bool:
    """Return whether the invariant says anything of contacts about this problem."""
    if settle(invariant.condition, world.problem.code) == NEVER:
        return False
    first = next(iter(world.book.vocabulary.problems))
    if only_about(invariant.condition) is None and world.problem.code != first:
        return True  # whether there is anybody is asked once: of the first problem
    return world.solver.find([world.says(invariant.condition)]) is not None


def refute(world: World, invariant: Invariant) -> Refutation | None:
    """Return a contact that breaks the invariant, or None: it is proved for this problem."""
    match invariant.claim:
        case AlwaysSentTo() | AtLeastTo() | NeverSentTo() as claim:
            return _wrong(
                world, invariant, claim.allows, lambda rule: claim.allows(target_of(rule))
            )
        case ToldWhenToComeBack():
            return _wrong(world, invariant, _needs_no_net, lambda rule: _has_net(world, rule))
        case FlagsOnlyRaise():
            return _less_cautious(world, invariant)
        case NeverRestsOn(fact=fact):
            return _different(world, invariant, fact)
        case _ as never:
            assert_never(never)


def target_of(rule: PlannedRule) -> Target:
    """Return where a rule sends people."""
    return rule.outcome.target


def _needs_no_net(target: Target) -> bool:
    return target.destination.level <= Level.CLINICIAN


def _has_net(world: World, rule: PlannedRule) -> bool:
    system = world.book.vocabulary.systems[world.problem.system]
    net = bool(rule.outcome.come_back_if) or bool(system.come_back_if)
    return net or _needs_no_net(target_of(rule))


def _wrong(
    world: World,
    invariant: Invariant,
    target_allowed: Callable[[Target], bool],
    rule_allowed: Callable[[PlannedRule], bool],
) -> Refutation | None:
    """One contact that the condition holds of and that is decided as it should not be."""
    condition = settle(invariant.condition, world.problem.code)
    if condition == NEVER or always_enough(world, condition, rule_allowed):
        return None
    wrong = [n for n, rule in enumerate(world.plan.rules) if not rule_allowed(rule)]
    ways = [world.decides(place) for place in wrong]
    if not target_allowed(world.book.fallbacks.no_rule):
        ways.append(world.none_decides)
    model = world.solver.find([world.holds(condition), either(ways)]) if ways else None
    if model is None:
        return None

    def shows(contact: Contact) -> bool:
        best = look(world, contact).best
        fine = rule_allowed(best) if best else target_allowed(world.book.fallbacks.no_rule)
        return _concerns(world, invariant, contact) and not fine

    return Refutation(shrink(contact_of(world, model), shows))


def _concerns(world: World, invariant: Invariant, contact: Contact) -> bool:
    condition = settle(invariant.condition, world.problem.code)
    return reach(condition, look(world, contact).facts, NOTHING_OPEN) is HELD


def _less_cautious(world: World, invariant: Invariant) -> Refutation | None:
    """A contact, and the same with one more red flag, that is decided less cautiously."""
    if flags_only_raise(world):
        return None
    flags = [fact.name for fact in world.book.vocabulary.red_flags]
    world.rule_all()
    raised = {name: variable(f"{name} becomes present") for name in flags}
    given = {name: _raised(world.told(name), raised[name]) for name in flags}
    other = world.beside("with one flag more: ", given)
    just_one = [either(list(raised.values())), no(at_least(2, list(raised.values())))]
    changed = [both([raised[name], no(_told(world, name))]) for name in flags]
    ways = list(_lower(world, other))
    wanted = [world.says(invariant.condition), *just_one, either(changed), either(ways)]
    model = world.solver.find(wanted)
    if model is None:
        return None
    flag = next(name for name in flags if model.says(raised[name]))

    def with_flag(contact: Contact) -> Contact:
        return contact.model_copy(update={"facts": {**contact.facts, flag: "yes"}})

    def shows(contact: Contact) -> bool:
        if look(world, contact).best is None or not _concerns(world, invariant, contact):
            return False
        after = decided_target(world, with_flag(contact))
        return decided_target(world, contact).caution < after.caution

    small = shrink(contact_of(world, model), shows)
    return Refutation(small, with_flag(small))


def _raised(state: State, raised: Formula) -> State:
    return replace(
        state,
        known=either([state.known, raised]),
        unknown=both([state.unknown, no(raised)]),
        yes=either([both([state.known, state.yes]), raised]),
    )


def _told(world: World, name: str) -> Formula:
    """The flag is present already, or nobody knows: then a clinician acts within the hour."""
    state = world.told(name)
    return either([both([state.known, state.yes]), state.unknown])


def _lower(world: World, other: World) -> Iterator[Formula]:
    """The ways in which the other world's decision is less cautious than that of a rule here."""
    rules = world.plan.rules
    for place, rule in enumerate(rules):
        after = place + 1
        while after < len(rules) and rules[after].caution[:2] == rule.caution[:2]:
            after += 1
        yield both([world.decides(place), other.none_before(after)])


def _different(world: World, invariant: Invariant, fact: str) -> Refutation | None:
    """Two contacts that differ in one fact only and are decided differently."""
    if not _could_matter(world, fact):
        return None
    world.rule_all()
    concluded = [
        each.name
        for each in world.book.vocabulary.facts.values()
        if each.asked_by is AskedBy.CONCLUSION
    ]
    world.told(fact)
    other = world.beside("otherwise: ", {}, without={fact, *concluded})
    targets = dict.fromkeys(target_of(rule) for rule in world.plan.rules)
    ways = [both([world.sends_to(each), no(other.sends_to(each))]) for each in targets]
    ways.append(both([world.none_decides, no(other.none_decides)]))
    model = world.solver.find([world.says(invariant.condition), either(ways)])
    if model is None:
        return None
    contact, answer = contact_of(world, model), contact_of(other, model)
    return Refutation(contact, answer)


def _could_matter(world: World, fact: str) -> bool:
    conditions = [guard.condition for guard in world.plan.guards]
    conditions += [rule.condition for rule in world.book.rules if rule.stage == "streams"]
    mentioned = world.plan.mentioned.union(*(facts_of(how) for how in conditions))
    return fact in mentioned
