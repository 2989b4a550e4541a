"""Every red flag has a rule of its own that acts as soon as the flag is present."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest

from engine.errors import Mistake
from engine.language.flags import acts_on, flags_that_do_nothing
from engine.language.folder import Folder
from engine.model.conditions import AllOf, AnyOf, AtLeast, Comparison, Condition, NoneOf, Operator
from engine.model.rules import Conclusion, Rule, RuleBook, Step

NO_FILES = Folder("rules", (), (), frozenset(), {}, {}, "")
DROOLING = Comparison("rf_drooling", Operator.IS, value=True)
NO_DROOLING = Comparison("rf_drooling", Operator.IS, value=False)
RASH = Comparison("rash", Operator.IS, value=True)


def silent(book: RuleBook, rules: Iterable[Rule]) -> Iterator[Mistake]:
    return flags_that_do_nothing(book.vocabulary, rules, NO_FILES)


def test_no_flag_of_the_real_book_is_silent(book: RuleBook) -> None:
    assert not list(silent(book, book.rules))


def test_a_flag_whose_rules_are_deleted_is_a_mistake(book: RuleBook) -> None:
    """For each of all flags: rules about *any* red flag do not stand for its own."""
    acting = {rule.id: acts_on(rule, book.vocabulary) for rule in book.rules}
    for flag in book.vocabulary.red_flags:
        left = [rule for rule in book.rules if flag.name not in acting[rule.id]]
        assert any(f'"{flag.name}"' in mistake.message for mistake in silent(book, left))


@pytest.mark.parametrize(
    ("condition", "acts"),
    [
        (DROOLING, True),
        (AllOf((DROOLING,)), True),
        (AnyOf((DROOLING, RASH)), True),
        (AtLeast(1, (DROOLING, RASH)), True),
        (NoneOf((NO_DROOLING,)), True),
        (AnyOf((DROOLING,), listed=False), False),
        (AllOf((DROOLING, RASH)), False),
        (AtLeast(2, (DROOLING, RASH)), False),
        (NoneOf((DROOLING,)), False),
        (NO_DROOLING, False),
        (AllOf((DROOLING, NoneOf((AnyOf((DROOLING,), listed=False),)))), False),
    ],
)
def test_a_rule_acts_on_a_flag_that_it_names_and_that_is_enough(
    condition: Condition, acts: bool, base_book: RuleBook
) -> None:
    drooling = next(rule for rule in base_book.rules if rule.title == "Drooling")
    rule = replace(drooling, steps=(Step("", condition, drooling.location),))
    assert acts_on(rule, base_book.vocabulary) == (frozenset({"rf_drooling"} if acts else ()))


def test_a_rule_below_a_clinician_or_without_a_place_acts_on_no_flag(base_book: RuleBook) -> None:
    drooling = next(rule for rule in base_book.rules if rule.title == "Drooling")
    pharmacist = next(rule for rule in base_book.rules if rule.title == "Pharmacist")
    for outcome in (pharmacist.outcome, Conclusion("stream", "high")):
        assert not acts_on(replace(drooling, outcome=outcome), base_book.vocabulary)


def test_a_flag_that_no_problem_rules_out_acts_all_the_same(base_book: RuleBook) -> None:
    problems = {
        code: replace(problem, rule_out=())
        for code, problem in base_book.vocabulary.problems.items()
    }
    book = replace(base_book, vocabulary=replace(base_book.vocabulary, problems=problems))
    left = [rule for rule in book.rules if rule.title != "Drooling"]
    assert len(list(silent(book, left))) == 1
