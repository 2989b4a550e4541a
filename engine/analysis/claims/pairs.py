"""Claims about two contacts that differ in one answer only.

Where the two are compared all red flags to rule out are answered, or the decision is more
cautious than what stands while they are not: what is compared is what the two really get.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from engine.analysis.claims.lemmas import only_raises
from engine.analysis.claims.refutation import Refutation, concerns
from engine.analysis.confirm import confirm, decided_target
from engine.analysis.solver import Formula, at_least, both, either, no, variable
from engine.analysis.states import State
from engine.analysis.witness import contact_of, shrink
from engine.analysis.world import World
from engine.model.contact import Contact
from engine.model.invariants import Invariant
from engine.model.values import AGE, CHANNEL, SEX


def less_cautious(world: World, invariant: Invariant, names: Sequence[str]) -> Refutation | None:
    """Return a contact, and the same with one fact more that is so, decided less cautiously.

    The fact was absent before, or known not to be so. `names` are the yes-or-no facts to try.
    """
    if only_raises(world, names):
        return None
    concluded = {fact for name in names for fact in world.plan.streams.resting_on(name)}
    world.rule_all()
    raised = {name: variable(f"{name} becomes so") for name in names}
    given = {name: _raised(world.contact.told(name), raised[name]) for name in names}
    other = world.beside(given, without=concluded)
    just_one = [either(list(raised.values())), no(at_least(2, list(raised.values())))]
    changed = [both([raised[name], no(_so_or_unknown(world, name))]) for name in names]
    model = world.solver.find(
        [world.says(invariant.condition), *just_one, either(changed), *_lower(world, other)]
    )
    if model is None:
        return None
    name = next(name for name in names if model.says(raised[name]))

    def with_fact(contact: Contact) -> Contact:
        return contact.model_copy(update={"facts": {**contact.facts, name: "yes"}})

    def shows(contact: Contact) -> bool:
        if confirm(world, contact).best is None or not concerns(world, invariant, contact):
            return False
        before, after = decided_target(world, contact), decided_target(world, with_fact(contact))
        return before.caution < after.caution

    small = shrink(contact_of(world, model), shows)
    return Refutation(small, with_fact(small))


def _raised(state: State, raised: Formula) -> State:
    return replace(
        state,
        known=either([state.known, raised]),
        unknown=both([state.unknown, no(raised)]),
        yes=either([both([state.known, state.yes]), raised]),
    )


def _so_or_unknown(world: World, name: str) -> Formula:
    """It is so already, or nobody knows: then a clinician acts within the hour."""
    state = world.contact.told(name)
    return either([both([state.known, state.yes]), state.unknown])


def _lower(world: World, other: World) -> Iterator[Formula]:
    """That the other world's decision is less cautious than that of a rule here."""
    rules = world.plan.rules
    safe = world.book.fallbacks.not_asked.caution
    none = world.book.fallbacks.no_rule.caution
    settled: list[Formula] = []
    cautious: list[Formula] = []
    for place, rule in enumerate(rules):
        after = place + 1
        while after < len(rules) and rules[after].caution[:2] == rule.caution[:2]:
            after += 1
        way = both([world.decides(place), other.none_before(after)])
        if none <= rule.caution[:2]:  # to be decided by no rule is then no less cautious
            way = both([way, no(other.none_decides)])
        (cautious if rule.caution[:2] < safe else settled).append(way)
    yield either([*cautious, both([world.contact.flags_answered, either(settled)])])


def differing(world: World, invariant: Invariant, fact: str) -> Refutation | None:
    """Return two contacts that differ in one fact only and are sent elsewhere or sooner."""
    otherwise = {fact, *world.plan.streams.resting_on(fact)}
    resting = world.resting_on(otherwise)
    if not resting:
        return None
    world.contact.told(fact)
    other = world.beside({}, without=otherwise)
    model = world.solver.find(
        [world.says(invariant.condition), _apart(world, other, sorted(resting))]
    )
    if model is None:
        return None
    second = contact_of(other, model)

    def with_other(contact: Contact) -> Contact:
        return _with(contact, fact, second)

    def shows(contact: Contact) -> bool:
        before, after = decided_target(world, contact), decided_target(world, with_other(contact))
        return before != after and concerns(world, invariant, contact)

    small = shrink(contact_of(world, model), shows)
    return Refutation(small, with_other(small))


def _apart(world: World, other: World, resting: Sequence[int]) -> Formula:
    """That the two worlds decide differently.

    Then one decision at least comes from a rule that rests on the fact: any other rule holds of
    both contacts, and so would decide both.
    """
    safe = world.book.fallbacks.not_asked.caution
    settled: list[Formula] = []
    cautious: list[Formula] = []
    for place in resting:
        rule = world.plan.rules[place]
        for first, second in ((world, other), (other, world)):
            way = both([first.decides(place), no(second.sends_to(rule.outcome.target))])
            (cautious if rule.caution[:2] < safe else settled).append(way)
    answered = both([world.contact.flags_answered, other.contact.flags_answered])
    return either([*cautious, both([answered, either(settled)])])


def _with(contact: Contact, fact: str, second: Contact) -> Contact:
    """The contact with one fact as it is in a second one."""
    if fact in (AGE, SEX):
        return contact.model_copy(update={"patient": second.patient})
    if fact == CHANNEL:
        return contact.model_copy(update={"channel": second.channel})
    facts = {name: answer for name, answer in contact.facts.items() if name != fact}
    if fact in second.facts:
        facts[fact] = second.facts[fact]
    return contact.model_copy(update={"facts": facts})
