"""What holds now, and what still can."""

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.conditions import (
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    Operator,
    facts_of,
)
from engine.model.evaluation import NOTHING_OPEN, open_facts, reach, tree, truth
from engine.model.settle import settle
from engine.model.truth import Truth
from engine.model.values import PROBLEM, UNKNOWN, Value
from tests.strategies import CONDITIONS, FACT_VALUES, PROBLEMS

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
    assert reach(A, {}, {"a"}) == (Truth.NOT_HELD, Truth.HELD)


def test_an_unknown_answer_is_stuck() -> None:
    assert not reach(A, {"a": UNKNOWN}, {"a"}).can_hold
    assert not reach(NoneOf((A,)), {"a": UNKNOWN}, {"a"}).can_hold


def test_a_fact_that_nobody_will_be_asked_is_stuck() -> None:
    assert not reach(A, {}, NOTHING_OPEN).can_hold


def test_all_of_a_stuck_and_an_open_part_can_only_fail() -> None:
    how = reach(AllOf((A, B)), {"a": UNKNOWN}, {"b"})
    assert how == (Truth.NOT_HELD, Truth.UNKNOWN)


def test_only_facts_that_still_matter_are_open() -> None:
    either = AllOf((AnyOf((A, B)), Comparison("n", Operator.AT_LEAST, 3)))
    assert open_facts(tree(either), {"a": True}, {"b", "n"}) == ["n"]
    assert open_facts(tree(either), {}, {"a", "b", "n"}) == ["a", "b", "n"]
    assert open_facts(tree(either), {"n": 2}, {"a", "b"}) == []


@settings(max_examples=300, deadline=None)
@given(CONDITIONS, FACT_VALUES, FACT_VALUES)
def test_more_answers_only_move_a_condition_within_its_reach(
    condition: Condition, first: dict[str, Value], more: dict[str, Value]
) -> None:
    before = reach(condition, first, facts_of(condition) - first.keys())
    after = reach(condition, {**more, **first}, NOTHING_OPEN)
    assert before.low <= after.low <= after.high <= before.high


@settings(max_examples=300, deadline=None)
@given(CONDITIONS, FACT_VALUES, st.sampled_from(PROBLEMS))
def test_a_settled_condition_is_as_true_as_the_whole_one(
    condition: Condition, facts: dict[str, Value], problem: str
) -> None:
    settled = settle(condition, problem)
    assert PROBLEM not in facts_of(settled)
    assert truth(settled, facts) is truth(condition, {**facts, PROBLEM: problem})
