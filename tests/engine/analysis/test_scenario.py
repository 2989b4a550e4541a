"""The scenario of a contact, pasted into a feature file, is a worked case that passes."""

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from engine.analysis.scenario import scenario
from engine.language.cases import load_cases
from engine.model.cases import Case
from engine.model.contact import Answer, Contact, known_facts
from engine.model.contact_reading import check_contact
from engine.model.rules import RuleBook
from engine.model.vocabulary import FactKind
from engine.rehearsal.rehearse import rehearse
from engine.runtime.navigator import Navigator
from tests.engine.analysis.checks.books import CLAIMS, EARACHE, WORDS, report, rule_book
from tests.strategies import books, contacts

SORE_THROAT: Mapping[str, Answer] = {"rf_drooling": "no", "days": 2}


def person(
    age: str = "40 years",
    sex: str | None = "male",
    channel: str | None = None,
    facts: Mapping[str, Answer] = SORE_THROAT,
) -> Contact:
    """Return somebody with a sore throat."""
    return Contact.model_validate(
        {
            "problem": "sore_throat",
            "patient": {"age": age, "sex": sex},
            "channel": channel,
            "facts": dict(facts),
        }
    )


def printed(contact: Contact, book: RuleBook) -> str:
    """Return the scenario of a contact as it is decided now."""
    decision = Navigator(book).decide(contact)
    return scenario("It shows something", contact, decision, book)


def pasted(text: str, book: RuleBook) -> Case:
    """Return the worked case that a scenario is in a feature file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pasted.feature"
        file.write_text(f"Feature: Pasted\n\n{text}", encoding="utf-8")
        (case,) = load_cases([file], book.vocabulary)
    return case


def test_a_contact_is_told_in_the_phrases_of_worked_cases(base_book: RuleBook) -> None:
    assert printed(person("9 years", "female"), base_book) == (
        "  Scenario: It shows something\n"
        "    Given a 9 year old girl\n"
        "    And the problem is sore throat\n"
        "    And there is no drooling\n"
        "    And it has lasted 2 days\n"
        "    When reception asks where she should go\n"
        "    Then she is sent to the pharmacist today\n"
    )


def test_where_no_rule_decides_it_says_so(base_book: RuleBook) -> None:
    text = printed(person("4 years", "male"), base_book)
    assert text.endswith("    Then he is sent to a GP today\n    And no rule decides\n")


@pytest.mark.parametrize(
    ("age", "sex", "who"),
    [
        ("0 months", "female", "a 0 month old girl"),
        ("10 days", "male", "a 10 day old boy"),
        ("1 day", "male", "a 1 day old boy"),
        ("6 weeks", None, "a 6 week old child"),
        ("1 year", "unknown", "a 1 year old child"),
        ("8 years", "male", "an 8 year old boy"),
        ("11 years", "female", "an 11 year old girl"),
        ("17 years", "female", "a 17 year old girl"),
        ("18 years", "female", "an 18 year old woman"),
        ("215 months", "male", "a 215 month old boy"),
        ("216 months", "male", "a 216 month old man"),
        ("18 years", None, "an 18 year old person"),
        ("80 years", "male", "an 80 year old man"),
        ("111 years", "male", "a 111 year old man"),
        ("130 years", "female", "a 130 year old woman"),
    ],
)
def test_a_person_of_any_age_and_sex_is_told_in_words(
    base_book: RuleBook, age: str, sex: str | None, who: str
) -> None:
    contact = person(age, sex)
    text = printed(contact, base_book)
    assert f"Given {who}\n" in text
    case = pasted(text, base_book)
    assert check_contact(case.contact, base_book.vocabulary)
    assert rehearse(case, Navigator(base_book)).passed


@pytest.mark.parametrize(
    ("contact", "step"),
    [
        (person(channel="phone"), "the contact came by telephone"),
        (person(channel="online"), "the contact came online"),
        (person(sex="unknown"), "it is not known whether the patient is female"),
        (person(facts={"rf_drooling": "yes"}), "there is drooling"),
        (person(facts={"rf_drooling": "unknown"}), "it is not known whether there is drooling"),
        (person(facts={**SORE_THROAT, "rash": "yes"}), "there is a rash"),
        (person(facts={**SORE_THROAT, "pregnant": "yes"}), "the patient is pregnant"),
        (person(facts={**SORE_THROAT, "pregnant": "no"}), "the patient is not pregnant"),
        (
            person(facts={**SORE_THROAT, "pregnant": "unknown"}),
            "it is not known whether the patient is pregnant",
        ),
        (person(facts={**SORE_THROAT, "days": 21}), "it has lasted 21 days"),
        (person(facts={**SORE_THROAT, "days": 1}), "it has lasted 1 days"),
        (person(facts={**SORE_THROAT, "days": 0}), "it has lasted 0 days"),
        (person(facts={**SORE_THROAT, "falls": 2}), "the number of falls is 2"),
        (person(facts={}), "the problem is sore throat"),
    ],
)
def test_every_answer_is_told_and_read_again(
    base_book: RuleBook, contact: Contact, step: str
) -> None:
    text = printed(contact, base_book)
    assert f"    And {step}\n" in text
    case = pasted(text, base_book)
    assert case.contact == contact
    assert rehearse(case, Navigator(base_book)).passed


def test_a_choice_is_told_and_read_again(tmp_path: Path) -> None:
    book = rule_book(
        tmp_path,
        {
            WORDS: """\
[side]
question = "Which side?"
[side.choices]
left  = "it is the left side"
right = "it is the right side"
""",
            EARACHE: """\
@source:A-guideline @evidence:general
Feature: Earache

  Scenario: Left
    Given the problem is earache
    And it is the left side
    Then send them to a GP today
""",
        },
    )
    said = {"left": "the left side", "unknown": "known whether it is the left side"}
    for answer, words in said.items():
        contact = person(facts={"side": answer}).model_copy(update={"problem": "earache"})
        text = printed(contact, book)
        assert words in text
        assert pasted(text, book).contact == contact


def test_a_long_number_is_told_digit_by_digit(base_book: RuleBook) -> None:
    words = base_book.vocabulary
    long = replace(words.facts["days"], high=10_000_000)
    book = replace(base_book, vocabulary=replace(words, facts={**words.facts, "days": long}))
    contact = person(facts={**SORE_THROAT, "days": 1234567})
    assert pasted(printed(contact, book), book).contact == contact


def test_a_number_without_a_name_that_is_not_known_is_told_in_a_comment(
    base_book: RuleBook,
) -> None:
    contact = person(facts={**SORE_THROAT, "falls": "unknown"})
    text = printed(contact, base_book)
    assert "    # No phrase says that falls is not known: give it a quantity.\n" in text
    assert pasted(text, base_book).contact == person()


def test_red_flags_that_are_all_absent_are_told_in_one_line(book: RuleBook) -> None:
    flags = book.vocabulary.problems["sore_throat"].rule_out
    contact = person(facts=dict.fromkeys(flags, "no"))
    text = printed(contact, book)
    assert "    And there are no red flags\n" in text
    assert "there is no" not in text
    assert pasted(text, book).contact == contact
    one_left_out = person(facts=dict.fromkeys(flags[1:], "no"))
    assert "there are no red flags" not in printed(one_left_out, book)


def test_what_checks_show_of_a_book_are_cases_that_pass(base_book: RuleBook) -> None:
    navigator = Navigator(base_book)
    shown = [each.witness for each in report(base_book).findings if each.witness]
    assert shown
    for contact in shown:
        assert rehearse(pasted(printed(contact, base_book), base_book), navigator).passed


def test_the_two_contacts_that_break_a_claim_are_cases_that_pass(tmp_path: Path) -> None:
    claim = """\
Feature: The record

  Scenario: Falls never matter
    Given the patient is under 65 years
    Then the decision never rests on "falls"
"""
    book = rule_book(tmp_path, {CLAIMS: claim})
    (proof,) = report(book).proofs
    assert set(proof.refuted) == {"sore_throat"}
    for broken in proof.refuted.values():
        assert broken.otherwise is not None
        for contact in (broken.contact, broken.otherwise):
            assert rehearse(pasted(printed(contact, book), book), Navigator(book)).passed


@settings(max_examples=100, deadline=None)
@given(books(), contacts())
def test_any_contact_about_any_book_is_a_case_that_passes(book: RuleBook, contact: Contact) -> None:
    book = with_quantities(book)
    case = pasted(printed(contact, book), book)
    assert known_facts(case.contact) == known_facts(contact)
    assert rehearse(case, Navigator(book)).passed


def with_quantities(book: RuleBook) -> RuleBook:
    """Return a book in which every number has a name to say that it is not known."""
    facts = {
        name: replace(fact, quantity=f"how many {name}") if fact.kind is FactKind.NUMBER else fact
        for name, fact in book.vocabulary.facts.items()
    }
    return replace(book, vocabulary=replace(book.vocabulary, facts=facts))
