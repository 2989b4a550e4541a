"""Strong Kleene logic, as its tables have it, in every kind of condition."""

from itertools import product

import pytest

from engine.model.conditions import (
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    NoneOf,
    NotAll,
    Operator,
)
from engine.model.evaluation import truth
from engine.model.truth import Truth
from engine.model.values import Value

NO, UNKNOWN, YES = Truth.NOT_HELD, Truth.UNKNOWN, Truth.HELD
NAMES = ("a", "b", "c")
PARTS = tuple(Comparison(name, Operator.IS, value=True) for name in NAMES)

AND = {
    (YES, YES): YES,
    (YES, UNKNOWN): UNKNOWN,
    (YES, NO): NO,
    (UNKNOWN, YES): UNKNOWN,
    (UNKNOWN, UNKNOWN): UNKNOWN,
    (UNKNOWN, NO): NO,
    (NO, YES): NO,
    (NO, UNKNOWN): NO,
    (NO, NO): NO,
}
OR = {
    (YES, YES): YES,
    (YES, UNKNOWN): YES,
    (YES, NO): YES,
    (UNKNOWN, YES): YES,
    (UNKNOWN, UNKNOWN): UNKNOWN,
    (UNKNOWN, NO): UNKNOWN,
    (NO, YES): YES,
    (NO, UNKNOWN): UNKNOWN,
    (NO, NO): NO,
}
OPPOSITE = {YES: NO, UNKNOWN: UNKNOWN, NO: YES}


def of(condition: Condition, *truths: Truth) -> Truth:
    """Return the truth of a condition over the first parts, when they are as true as this."""
    facts: dict[str, Value] = {
        name: each is YES for name, each in zip(NAMES, truths, strict=False) if each is not UNKNOWN
    }
    return truth(condition, facts)


@pytest.mark.parametrize(("pair", "result"), AND.items())
def test_all_is_the_least_true(pair: tuple[Truth, Truth], result: Truth) -> None:
    assert of(AllOf(PARTS[:2]), *pair) is result
    assert of(NotAll(PARTS[:2]), *pair) is OPPOSITE[result]


@pytest.mark.parametrize(("pair", "result"), OR.items())
def test_any_is_the_most_true(pair: tuple[Truth, Truth], result: Truth) -> None:
    assert of(AnyOf(PARTS[:2]), *pair) is result
    assert of(NoneOf(PARTS[:2]), *pair) is OPPOSITE[result]


def test_of_no_parts_all_holds_and_any_does_not() -> None:
    assert of(AllOf(())) is of(NoneOf(())) is YES
    assert of(AnyOf(())) is of(NotAll(())) is NO


@pytest.mark.parametrize("truths", list(product(Truth, repeat=3)))
def test_at_least_one_is_any_and_at_least_all_is_all(truths: tuple[Truth, ...]) -> None:
    assert of(AtLeast(0, PARTS), *truths) is YES
    assert of(AtLeast(1, PARTS), *truths) is of(AnyOf(PARTS), *truths)
    assert of(AtLeast(3, PARTS), *truths) is of(AllOf(PARTS), *truths)
    assert of(AtLeast(4, PARTS), *truths) is NO


def test_at_least_two_of_three_with_one_unknown_waits_for_it() -> None:
    assert of(AtLeast(2, PARTS), YES, UNKNOWN, NO) is UNKNOWN
    assert of(AtLeast(2, PARTS), YES, UNKNOWN, YES) is YES
    assert of(AtLeast(2, PARTS), NO, UNKNOWN, NO) is NO


def test_truth_is_written_in_words() -> None:
    assert [truth.word for truth in Truth] == ["not held", "unknown", "held"]
