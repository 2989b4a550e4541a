"""durable-rules and the three-valued evaluator hold the same rules, whatever the book."""

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.conditions import Condition
from engine.model.contact import Contact
from engine.model.decision import Status
from engine.model.evaluation import truth
from engine.model.rules import Outcome, RuleBook
from engine.model.truth import Truth
from engine.model.values import Value
from engine.model.vocabulary import Level
from engine.runtime.host import Host
from engine.runtime.navigator import Navigator
from engine.runtime.rulesets import CompiledRules
from tests.strategies import CONDITIONS, FACT_VALUES, books, contacts


@settings(max_examples=300, deadline=None)
@given(st.lists(CONDITIONS, min_size=1, max_size=5), st.lists(FACT_VALUES, min_size=1, max_size=5))
def test_a_condition_fires_just_when_it_holds(
    conditions: list[Condition], contacts: list[dict[str, Value]]
) -> None:
    host = Host()
    named = {f"c{number}": condition for number, condition in enumerate(conditions)}
    compiled = CompiledRules("conditions", named)
    host.register(compiled.rulesets)
    for facts in contacts:
        fired = host.fired(list(compiled.runs(facts)))
        held = {name for name, how in named.items() if truth(how, facts) is Truth.HELD}
        assert fired == held


@settings(max_examples=300, deadline=None)
@given(books(), st.lists(contacts(), min_size=1, max_size=4))
def test_the_most_cautious_rule_that_holds_decides(book: RuleBook, asking: list[Contact]) -> None:
    navigator = Navigator(book)
    for contact in asking:
        decision = navigator.decide(contact)
        assert decision.status is not Status.FAILED
        held = [book.rule(reason.rule) for reason in decision.reasons]
        cautions = [rule.outcome.target.caution for rule in held]  # type: ignore[union-attr]
        assert cautions == sorted(cautions)


@settings(max_examples=100, deadline=None)
@given(books(), contacts())
def test_the_same_contact_gets_an_equal_decision(book: RuleBook, contact: Contact) -> None:
    assert Navigator(book).decide(contact) == Navigator(book).decide(contact)


@settings(max_examples=300, deadline=None)
@given(books(), contacts())
def test_nobody_waits_longer_for_going_to_a_higher_level(book: RuleBook, contact: Contact) -> None:
    decision = Navigator(book).decide(contact)
    words = book.vocabulary
    offered = [decision.disposition, *decision.also]
    first = min(words.time_frames[each.time_frame].hours for each in offered)
    held = [book.rule(reason.rule) for reason in decision.reasons]
    outcomes = [rule.outcome for rule in held if rule and isinstance(rule.outcome, Outcome)]
    seen = [each for each in outcomes if each.target.destination.level <= Level.SPECIALIST]
    assert all(first <= each.target.time_frame.hours for each in seen)
