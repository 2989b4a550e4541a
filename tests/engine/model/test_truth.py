"""Strong Kleene logic, as its tables have it."""

from itertools import product

import pytest

from engine.model import truth as kleene
from engine.model.truth import Truth

NO, UNKNOWN, YES = Truth.NOT_HELD, Truth.UNKNOWN, Truth.HELD

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


@pytest.mark.parametrize(("pair", "result"), AND.items())
def test_all_is_the_least_true(pair: tuple[Truth, Truth], result: Truth) -> None:
    assert kleene.all_of(pair) is result


@pytest.mark.parametrize(("pair", "result"), OR.items())
def test_any_is_the_most_true(pair: tuple[Truth, Truth], result: Truth) -> None:
    assert kleene.any_of(pair) is result


@pytest.mark.parametrize(("truth", "result"), [(YES, NO), (UNKNOWN, UNKNOWN), (NO, YES)])
def test_the_opposite(truth: Truth, result: Truth) -> None:
    assert kleene.invert(truth) is result


def test_of_no_parts_all_holds_and_any_does_not() -> None:
    assert kleene.all_of([]) is YES
    assert kleene.any_of([]) is NO


@pytest.mark.parametrize("parts", list(product(Truth, repeat=3)))
def test_at_least_one_is_any_and_at_least_all_is_all(parts: tuple[Truth, ...]) -> None:
    assert kleene.at_least(0, parts) is YES
    assert kleene.at_least(1, parts) is kleene.any_of(parts)
    assert kleene.at_least(3, parts) is kleene.all_of(parts)
    assert kleene.at_least(4, parts) is NO


def test_at_least_two_of_three_with_one_unknown_waits_for_it() -> None:
    assert kleene.at_least(2, (YES, UNKNOWN, NO)) is UNKNOWN
    assert kleene.at_least(2, (YES, UNKNOWN, YES)) is YES
    assert kleene.at_least(2, (NO, UNKNOWN, NO)) is NO


def test_truth_is_written_in_words() -> None:
    assert [truth.word for truth in Truth] == ["not held", "unknown", "held"]
