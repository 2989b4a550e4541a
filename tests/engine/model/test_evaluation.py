"""What holds now, and what still can."""

from typing import Any, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.conditions import (
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
    facts_of,
)
from engine.model.evaluation import (
    CAN_HOLD,
    NOTHING_OPEN,
    OPEN,
    Leaves,
    Reach,
    open_facts,
    reach,
    tree,
    truth,
)
from engine.model.settle import settle
from engine.model.truth import Truth
from engine.model.values import PROBLEM, UNKNOWN, Value
from tests.strategies import CONDITIONS, FACT_VALUES, NUMBERS, PROBLEMS, YES_NO

Limits: TypeAlias = tuple[Truth, Truth]
"""The least and the most true that a condition can still become."""

OPEN_LIMITS = (Truth.NOT_HELD, Truth.HELD)
STUCK_LIMITS = (Truth.UNKNOWN, Truth.UNKNOWN)
SURE = {True: (Truth.HELD, Truth.HELD), False: (Truth.NOT_HELD, Truth.NOT_HELD)}
NAMES = (*YES_NO, *NUMBERS, "colour", "sex", "stream")


def limits(reach: Reach) -> Limits:
    """Return what the bits of a reach say."""
    low, high = (reach & 1) + (reach >> 1 & 1), (reach >> 2 & 1) + (reach >> 3 & 1)
    return Truth(low), Truth(high)


def flipped(these: Limits) -> Limits:
    """Return the limits of the opposite."""
    return Truth(2 - these[1]), Truth(2 - these[0])


A = Comparison("a", Operator.IS, True)
B = Comparison("b", Operator.IS, True)


def test_an_absent_and_an_unknown_answer_both_leave_a_comparison_unknown() -> None:
    assert truth(A, {}) is truth(A, {"a": UNKNOWN}) is Truth.UNKNOWN


def test_only_an_unknown_answer_is_not_known() -> None:
    how = IsUnknown("a")
    assert truth(how, {"a": UNKNOWN}) is Truth.HELD
    assert truth(how, {"a": True}) is Truth.NOT_HELD
    assert truth(how, {}) is Truth.UNKNOWN


def test_an_open_fact_can_still_go_either_way() -> None:
    assert reach(A, {}, {"a"}) == OPEN
    assert limits(OPEN) == (Truth.NOT_HELD, Truth.HELD)


def test_an_unknown_answer_is_stuck() -> None:
    assert not reach(A, {"a": UNKNOWN}, {"a"}) & CAN_HOLD
    assert not reach(NoneOf((A,)), {"a": UNKNOWN}, {"a"}) & CAN_HOLD


def test_a_fact_that_nobody_will_be_asked_is_stuck() -> None:
    assert not reach(A, {}, NOTHING_OPEN) & CAN_HOLD


def test_all_of_a_stuck_and_an_open_part_can_only_fail() -> None:
    assert limits(reach(AllOf((A, B)), {"a": UNKNOWN}, {"b"})) == (Truth.NOT_HELD, Truth.UNKNOWN)


def test_only_facts_that_still_matter_are_open() -> None:
    either = AllOf((AnyOf((A, B)), Comparison("n", Operator.AT_LEAST, 3)))
    leaves = Leaves()
    whole = tree(either, leaves)
    assert open_facts(whole, leaves.view({"a": True}, {"b", "n"})) == ["n"]
    assert open_facts(whole, leaves.view({}, {"a", "b", "n"})) == ["a", "b", "n"]
    assert open_facts(whole, leaves.view({"n": 2}, {"a", "b"})) == []


@settings(max_examples=300, deadline=None)
@given(CONDITIONS, FACT_VALUES, FACT_VALUES)
def test_more_answers_only_move_a_condition_within_its_reach(
    condition: Condition, first: dict[str, Value], more: dict[str, Value]
) -> None:
    before = reach(condition, first, facts_of(condition) - first.keys())
    after = reach(condition, {**more, **first}, NOTHING_OPEN)
    (low, high), (least, most) = limits(before), limits(after)
    assert low <= least <= most <= high


def by_the_book(condition: Condition, facts: dict[str, Value], still_open: set[str]) -> Limits:
    """Return the reach as it is defined, part by part: what the compiled one is compared with."""
    match condition:
        case Comparison(fact=fact) | IsUnknown(fact=fact) if fact not in facts:
            return OPEN_LIMITS if fact in still_open else STUCK_LIMITS
        case IsUnknown(fact=fact):
            return SURE[facts[fact] == UNKNOWN]
        case Comparison(fact=fact, operator=operator, value=value):
            if facts[fact] == UNKNOWN:
                return STUCK_LIMITS
            given: Any = facts[fact]
            held = {"is": given == value, "at least": False, "at most": False, "below": False}
            if operator is not Operator.IS:
                border: Any = value
                held = {"at least": given >= border, "at most": given <= border}
                held["below"] = given < border
            return SURE[held[operator.value]]
    each = [by_the_book(part, facts, still_open) for part in condition.parts]
    lows, highs = sorted(low for low, _high in each), sorted(high for _low, high in each)
    match condition:
        case AllOf():
            return min(lows, default=Truth.HELD), min(highs, default=Truth.HELD)
        case AnyOf():
            return max(lows, default=Truth.NOT_HELD), max(highs, default=Truth.NOT_HELD)
        case NoneOf():
            return flipped(by_the_book(AnyOf(condition.parts), facts, still_open))
        case NotAll():
            return flipped(by_the_book(AllOf(condition.parts), facts, still_open))
        case AtLeast(count=count):
            return lows[-count], highs[-count]


@settings(max_examples=500, deadline=None)
@given(CONDITIONS, FACT_VALUES, st.sets(st.sampled_from(NAMES)))
def test_a_compiled_condition_reaches_as_far_as_its_definition(
    condition: Condition, facts: dict[str, Value], still_open: set[str]
) -> None:
    expected = by_the_book(condition, facts, still_open - facts.keys())
    assert limits(reach(condition, facts, still_open - facts.keys())) == expected


@settings(max_examples=300, deadline=None)
@given(CONDITIONS, FACT_VALUES, st.sampled_from(PROBLEMS))
def test_a_settled_condition_is_as_true_as_the_whole_one(
    condition: Condition, facts: dict[str, Value], problem: str
) -> None:
    settled = settle(condition, problem)
    assert PROBLEM not in facts_of(settled)
    assert truth(settled, facts) is truth(condition, {**facts, PROBLEM: problem})
