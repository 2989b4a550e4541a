"""pytest-bdd runs the worked cases, in the same phrases as the rules."""

from collections.abc import Iterator, Sequence

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from api.embedded import features_folder
from engine.language.case import Person, person_contact, read_given, read_then
from engine.language.parser import StepLine, Text
from engine.language.phrases import Phrases
from engine.language.reading import Reading
from engine.model.cases import Case, NotInformed, NotTold
from engine.model.decision import Decision
from engine.model.rules import Arrangement, Outcome, RuleBook
from engine.rehearsal.rehearse import met, outcome_of, talk
from engine.runtime.navigator import Navigator
from engine.source import Location

HERE = Location("step", 0)
ANYTHING = parsers.re("(?P<text>.+)")
Table = Sequence[Sequence[str]] | None

scenarios(str(features_folder()))


@pytest.fixture(scope="session")
def phrases(book: RuleBook) -> Phrases:
    return Phrases(book.vocabulary)


@pytest.fixture
def reading(phrases: Phrases) -> Reading:
    return Reading(phrases, {}, (), [])


@pytest.fixture
def person() -> Person:
    return Person()


def _step(kind: str, text: str, table: Table) -> StepLine:
    rows = tuple(tuple(Text(cell, HERE) for cell in row) for row in table or ())
    return StepLine(kind, Text(text, HERE), rows)


@given(ANYTHING)
def _(text: str, person: Person, reading: Reading, datatable: Table = None) -> None:
    read_given(_step("given", text, datatable), person, reading)
    assert not reading.mistakes


@when(ANYTHING, target_fixture="decision")
def _(text: str, person: Person, navigator: Navigator) -> Decision:
    assert text.startswith("reception asks where ")
    contact = person_contact(person, navigator.book.vocabulary)
    _contact, decision = talk(contact, navigator, all_else_no=person.all_else_no)
    return decision


@then(ANYTHING)
def _(text: str, decision: Decision, reading: Reading) -> None:
    expectations = read_then(_step("then", text, None), reading)
    assert not reading.mistakes
    for each in expectations:
        assert met(each.expected, decision), outcome_of(decision)


def test_what_somebody_is_not_told_is_told_to_others(
    book: RuleBook, cases: tuple[Case, ...]
) -> None:
    """Else a slip of the pen, or new words in a rule, would let such a case pass for ever."""
    told, words = set(_who_is_told(book)), tuple(_words(book))
    for expectation in (each for case in cases for each in case.expectations):
        match expectation.expected:
            case NotInformed(who=who):
                assert who in told, expectation
            case NotTold(words=said):
                assert any(said in each for each in words), expectation


def _who_is_told(book: RuleBook) -> Iterator[str]:
    for rule in book.rules:
        if isinstance(rule.outcome, Outcome | Arrangement):
            yield from rule.outcome.tell


def _words(book: RuleBook) -> Iterator[str]:
    """Everything that anybody may be told."""
    for place in book.vocabulary.destinations.values():
        yield from place.say
    for system in book.vocabulary.systems.values():
        yield from (*system.advice, system.come_back_if)
    for rule in book.rules:
        if isinstance(rule.outcome, Outcome | Arrangement):
            yield from rule.outcome.say
        if isinstance(rule.outcome, Outcome):
            yield from (*rule.outcome.advice, *rule.outcome.come_back_if)
