"""What is proved no contact breaks, and what is refuted the engine really decides so."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.analysis.claims.prove import refute
from engine.analysis.claims.refutation import concerns
from engine.analysis.confirm import confirm, decided_target
from engine.analysis.world import World
from engine.model.conditions import ALWAYS, Condition
from engine.model.contact import Contact
from engine.model.decision import Decision
from engine.model.invariants import (
    AlwaysSentTo,
    AskedFirst,
    AtLeastTo,
    Claim,
    FlagsOnlyRaise,
    Invariant,
    NeverLowers,
    NeverRestsOn,
    NeverSentTo,
)
from engine.model.rules import RuleBook
from engine.model.vocabulary import Level, Target
from engine.runtime.navigator import Navigator
from tests.strategies import CONDITIONS, FLAGS, HERE, PROBLEMS, TARGETS, YES_NO, books, contacts

LEVELS = st.sampled_from(Level)
PLACES = st.sampled_from(TARGETS).map(lambda target: target.destination)
FRAMES = st.sampled_from(TARGETS).map(lambda target: target.time_frame)
FACTS = st.sampled_from((*YES_NO, "days", "colour", "channel", "sex", "age", "record_count"))
ABOUT_ONE: st.SearchStrategy[Claim] = st.one_of(
    st.builds(AtLeastTo, LEVELS, FRAMES),
    st.builds(AlwaysSentTo, PLACES, st.none() | FRAMES),
    st.builds(NeverSentTo, PLACES | LEVELS),
)
ABOUT_TWO: st.SearchStrategy[Claim] = st.one_of(
    st.just(FlagsOnlyRaise()),
    st.builds(NeverLowers, st.sampled_from(YES_NO)),
    st.builds(NeverRestsOn, FACTS),
)


def _invariant(condition: Condition, claim: Claim) -> Invariant:
    return Invariant("c", "Claim", "Claims", (), condition, claim, HERE)


def invariants(claims: st.SearchStrategy[Claim]) -> st.SearchStrategy[Invariant]:
    return st.builds(_invariant, CONDITIONS, claims)


def _world(book: RuleBook, problem: str) -> World:
    return World(book, book.vocabulary.problems[problem])


def _target(decision: Decision, book: RuleBook) -> Target:
    end, words = decision.disposition, book.vocabulary
    return Target(words.destinations[end.destination], words.time_frames[end.time_frame])


def _decides(book: RuleBook) -> Callable[[Contact], Target]:
    navigator = Navigator(book)
    return lambda contact: _target(navigator.decide(contact), book)


def _breaks(claim: Claim, one: Target, other: Target) -> bool:
    match claim:
        case AlwaysSentTo() | AtLeastTo() | NeverSentTo():
            return not claim.allows(one)
        case NeverRestsOn():
            return one != other
        case _:
            return one.caution < other.caution


@settings(max_examples=300, deadline=None)
@given(books(), st.sampled_from(PROBLEMS), invariants(ABOUT_ONE | ABOUT_TWO))
def test_the_contact_that_refutes_a_claim_is_really_decided_so(
    book: RuleBook, problem: str, invariant: Invariant
) -> None:
    world = _world(book, problem)
    found = refute(world, invariant)
    if found is not None:
        decide = _decides(book)
        one, other = decide(found.contact), decide(found.otherwise or found.contact)
        assert concerns(world, invariant, found.contact)
        assert _breaks(invariant.claim, one, other)


@settings(max_examples=300, deadline=None)
@given(books(), contacts(), invariants(ABOUT_ONE))
def test_no_contact_breaks_a_claim_that_is_proved(
    book: RuleBook, contact: Contact, invariant: Invariant
) -> None:
    world = _world(book, contact.problem)
    if concerns(world, invariant, contact) and refute(world, invariant) is None:
        target = _decides(book)(contact)
        assert not _breaks(invariant.claim, target, target) or _is_held_back(target, book)


def _is_held_back(target: Target, book: RuleBook) -> bool:
    """An open red flag holds the decision back: claims are about what comes of it otherwise."""
    return target == book.fallbacks.not_asked


@settings(max_examples=300, deadline=None)
@given(books(), st.sampled_from(PROBLEMS), CONDITIONS, st.sampled_from(YES_NO))
def test_who_is_passed_over_is_sent_below_a_clinician_without_being_asked(
    book: RuleBook, problem: str, condition: Condition, fact: str
) -> None:
    world = _world(book, problem)
    invariant = _invariant(condition, AskedFirst(fact))
    found = refute(world, invariant)
    if found is not None:
        decision = Navigator(book).decide(found.contact)
        assert concerns(world, invariant, found.contact)
        assert _target(decision, book).destination.level > Level.CLINICIAN
        assert fact not in found.contact.facts
        assert fact not in {question.fact for question in decision.questions}


@settings(max_examples=300, deadline=None)
@given(books(), contacts(), st.sampled_from(YES_NO))
def test_nobody_is_passed_over_where_that_is_proved(
    book: RuleBook, contact: Contact, fact: str
) -> None:
    world = _world(book, contact.problem)
    facts = {**dict.fromkeys(FLAGS, "no"), **contact.facts}
    facts.pop(fact, None)
    unasked = contact.model_copy(update={"facts": facts})
    if refute(world, _invariant(ALWAYS, AskedFirst(fact))) is None:
        low = decided_target(world, unasked).destination.level > Level.CLINICIAN
        assert not low or fact in confirm(world, unasked).still_open


@settings(max_examples=300, deadline=None)
@given(books(), contacts(), st.sampled_from(YES_NO), st.sampled_from(("yes", "no", "unknown")))
def test_a_fact_on_which_the_decision_is_proved_not_to_rest_changes_nothing(
    book: RuleBook, contact: Contact, fact: str, answer: str
) -> None:
    world = _world(book, contact.problem)
    answered = {**dict.fromkeys(FLAGS, "no"), **contact.facts}
    one = contact.model_copy(update={"facts": answered})
    other = contact.model_copy(update={"facts": {**answered, fact: answer}})
    always = _invariant(ALWAYS, NeverRestsOn(fact))
    if refute(world, always) is None:
        decide = _decides(book)
        assert decide(one) == decide(other)


@settings(max_examples=300, deadline=None)
@given(books(), contacts(), st.sampled_from(YES_NO))
def test_a_fact_that_is_proved_never_to_lower_never_does(
    book: RuleBook, contact: Contact, fact: str
) -> None:
    world = _world(book, contact.problem)
    answered = {**dict.fromkeys(FLAGS, "no"), **contact.facts, fact: "no"}
    one = contact.model_copy(update={"facts": answered})
    other = contact.model_copy(update={"facts": {**answered, fact: "yes"}})
    navigator = Navigator(book)
    before, after = navigator.decide(one), navigator.decide(other)
    decided = before.decided_by is not None
    if decided and refute(world, _invariant(ALWAYS, NeverLowers(fact))) is None:
        assert _target(after, book).caution <= _target(before, book).caution


@settings(max_examples=200, deadline=None)
@given(books(), st.sampled_from(PROBLEMS), st.lists(invariants(ABOUT_ONE | ABOUT_TWO), max_size=5))
def test_what_is_proved_before_changes_no_later_proof(
    book: RuleBook, problem: str, claims: list[Invariant]
) -> None:
    shared = _world(book, problem)
    together = [refute(shared, each) is None for each in claims]
    apart = [refute(_world(book, problem), each) is None for each in claims]
    assert together == apart
