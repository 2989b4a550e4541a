"""The solver and the evaluator see the same contacts decided alike, whatever the book."""

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.analysis.claims.lemmas import always_enough, only_raises
from engine.analysis.confirm import confirm, decided_target
from engine.analysis.solver import Formula, both, either, no
from engine.analysis.states import State
from engine.analysis.witness import find
from engine.analysis.world import World
from engine.model.conditions import NEVER, Condition
from engine.model.contact import Contact, known_facts
from engine.model.evaluation import truth
from engine.model.invariants import AtLeastTo
from engine.model.rules import RuleBook
from engine.model.settle import settle
from engine.model.truth import Truth
from engine.model.values import UNKNOWN, Value
from engine.model.vocabulary import AskedBy, Target
from engine.runtime.navigator import Navigator
from tests.strategies import CONDITIONS, FLAGS, TARGETS, books, contacts


def told(world: World, contact: Contact) -> Formula:
    """That the contact of a world is just this one."""
    known = known_facts(contact)
    parts = []
    for name, fact in world.book.vocabulary.facts.items():
        if fact.asked_by not in (AskedBy.CONCLUSION, AskedBy.DECISION):
            parts.append(_is(world.contact.told(name), known.get(name)))
    return both(parts)


def _is(state: State, value: Value | None) -> Formula:
    if value is None:
        return state.absent
    if value == UNKNOWN:
        return state.unknown
    if isinstance(value, bool):
        return both([state.known, state.yes if value else no(state.yes)])
    if isinstance(value, str):
        return both([state.known, state.choices[value]])
    assert state.number is not None
    return both([state.known, state.number.at_least(value), no(state.number.above(value))])


@settings(max_examples=200, deadline=None)
@given(books(), contacts())
def test_the_same_rules_hold(book: RuleBook, contact: Contact) -> None:
    world = World(book, book.vocabulary.problems[contact.problem]).with_signs
    asked = told(world, contact)
    held = {rule.rule.id for rule in confirm(world, contact).held}
    for place, planned in enumerate(world.plan.rules):
        can_hold = world.solver.find([asked, world.rule(place)]) is not None
        can_fail = world.solver.find([asked, no(world.rule(place))]) is not None
        assert (can_hold, can_fail) == (planned.rule.id in held, planned.rule.id not in held)


@settings(max_examples=200, deadline=None)
@given(books(), st.sampled_from(("p", "q")), CONDITIONS)
def test_a_contact_that_the_solver_finds_is_what_was_asked_for(
    book: RuleBook, problem: str, condition: Condition
) -> None:
    world = World(book, book.vocabulary.problems[problem])
    found = find(world, world.says(condition), world.none_decides)
    if found is not None:
        now = confirm(world, found)
        assert now.best is None
        assert truth(condition, now.facts) is Truth.HELD


@settings(max_examples=200, deadline=None)
@given(books(), contacts())
def test_looking_at_a_contact_is_deciding_it(book: RuleBook, contact: Contact) -> None:
    decision = Navigator(book).decide(contact)
    world = World(book, book.vocabulary.problems[contact.problem])
    target, end = decided_target(world, contact), decision.disposition
    assert (target.destination.code, target.time_frame.code) == (end.destination, end.time_frame)


@settings(max_examples=300, deadline=None)
@given(books(), st.sampled_from(("p", "q")), CONDITIONS, st.sampled_from(TARGETS))
def test_what_is_proved_without_the_solver_is_so(
    book: RuleBook, problem: str, condition: Condition, least: Target
) -> None:
    world = World(book, book.vocabulary.problems[problem])
    claim = AtLeastTo(least.destination.level, least.time_frame)
    settled = settle(condition, problem)
    wrong = [
        place
        for place, rule in enumerate(world.plan.rules)
        if not claim.allows(rule.outcome.target)
    ]
    if settled != NEVER and always_enough(
        world, settled, lambda rule: claim.allows(rule.outcome.target)
    ):
        ways = either([world.none_decides, *(world.decides(place) for place in wrong)])
        assert world.solver.find([world.contact.holds(settled), ways]) is None


@settings(max_examples=300, deadline=None)
@given(books(), contacts(), st.sampled_from(FLAGS))
def test_a_flag_only_raises_where_the_rules_say_so_at_a_glance(
    book: RuleBook, contact: Contact, flag: str
) -> None:
    world = World(book, book.vocabulary.problems[contact.problem])
    without = contact.model_copy(update={"facts": {**contact.facts, flag: "no"}})
    present = contact.model_copy(update={"facts": {**contact.facts, flag: "yes"}})
    if only_raises(world, FLAGS) and confirm(world, without).best is not None:
        before, after = _ruled_target(world, without), _ruled_target(world, present)
        assert after.caution <= before.caution


def _ruled_target(world: World, contact: Contact) -> Target:
    """Where the rules alone send a contact on what is known."""
    best = confirm(world, contact).best
    return best.outcome.target if best else world.book.fallbacks.no_rule
