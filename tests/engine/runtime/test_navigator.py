"""What a decision says, and what happens when the engine itself goes wrong."""

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from engine.model.contact import Contact
from engine.model.decision import Decision, Status
from engine.model.planning import Plans
from engine.model.rules import RuleBook
from engine.runtime.host import Host, RunError
from engine.runtime.navigator import Navigator


def decide(book: RuleBook, age: str = "40 years", **facts: Any) -> Decision:
    contact = {"problem": "sore_throat", "patient": {"age": age, "sex": "male"}, "facts": facts}
    return Navigator(book).decide(Contact.model_validate(contact))


def where(decision: Decision) -> tuple[str, str]:
    return (decision.disposition.destination, decision.disposition.time_frame)


def test_a_red_flag_that_is_present_decides_at_once(base_book: RuleBook) -> None:
    decision = decide(base_book, rf_drooling="yes")
    assert decision.status is Status.DECIDED
    assert where(decision) == ("ambulance", "at_once")
    assert decision.questions == ()
    assert [flag.fact for flag in decision.red_flags] == ["rf_drooling"]


def test_a_red_flag_acts_also_where_the_problem_does_not_list_it(base_book: RuleBook) -> None:
    contact = {"problem": "earache", "patient": {"age": "40 years"}}
    navigator = Navigator(base_book)
    quiet = navigator.decide(Contact.model_validate(contact))
    told = navigator.decide(Contact.model_validate({**contact, "facts": {"rf_drooling": "yes"}}))
    assert "rf_drooling" not in [question.fact for question in quiet.questions]
    assert where(told) == ("ambulance", "at_once")


def test_with_nothing_answered_the_flags_are_asked_first(base_book: RuleBook) -> None:
    decision = decide(base_book)
    assert decision.status is Status.DATA_REQUIRED
    assert decision.questions[0].fact == "rf_drooling"
    assert where(decision) == ("gp", "at_once")
    assert decision.decided_by is None


def test_an_unknown_flag_goes_to_a_clinician_within_the_hour(base_book: RuleBook) -> None:
    decision = decide(base_book, rf_drooling="unknown")
    assert decision.status is Status.DECIDED
    assert where(decision) == ("gp", "at_once")
    assert decision.decided_by == "general/general/a-flag-nobody-could-rule-out"


def test_threads_that_ask_at_once_for_a_new_problem_are_all_answered(base_book: RuleBook) -> None:
    contact = Contact.model_validate({"problem": "sore_throat", "patient": {"age": "40 years"}})
    for _ in range(20):
        navigator = Navigator(base_book)
        with ThreadPoolExecutor(8) as threads:
            decisions = list(threads.map(navigator.decide, [contact] * 8))
        assert {decision.status for decision in decisions} == {Status.DATA_REQUIRED}


def test_no_rule_no_guess(base_book: RuleBook) -> None:
    decision = decide(base_book, age="4 years", rf_drooling="no", days=2)
    assert decision.status is Status.DECIDED
    assert where(decision) == ("gp", "same_day")
    assert decision.decided_by is None


def test_a_stream_is_concluded_before_anything_else(base_book: RuleBook) -> None:
    decision = decide(base_book, rf_drooling="no", days=2, falls=2)
    assert decision.stream == "high"
    assert where(decision) == ("gp", "same_day")


def test_what_no_rule_needs_of_the_record_is_not_listed(base_book: RuleBook) -> None:
    decision = decide(base_book, rf_drooling="no", days=2)
    assert [assumed.fact for assumed in decision.assumed] == []
    assert decision.stream is None


def test_what_the_record_does_not_say_is_assumed_and_listed(navigator: Navigator) -> None:
    flags = navigator.book.vocabulary.problems["sore_throat"].rule_out
    said = {
        "problem": "sore_throat",
        "patient": {"age": "9 years", "sex": "female"},
        "facts": {**dict.fromkeys(flags, "no"), "duration_days": 2},
    }
    assumed = navigator.decide(Contact.model_validate(said)).assumed
    words = {each.fact: each.text for each in assumed}
    assert words["immunosuppressed"] == "the patient has a weak immune system"
    assert words["frailty_cfs"] == "the clinical frailty scale is ..."
    assert words["pharmacist_reply"] == "the pharmacist has sent the patient back"


def test_every_answer_says_which_rule_book_decided(base_book: RuleBook) -> None:
    stamp = decide(base_book).rule_book
    assert (stamp.version, stamp.status, stamp.notice) == ("1.0.0", "draft", "For tests only.")
    assert stamp.revision.startswith("sha256:")


@pytest.mark.parametrize(
    "broken", [RunError("it broke"), RuntimeError("it broke"), MemoryError("it broke")]
)
def test_any_error_from_durable_rules_hands_over_to_a_clinician_and_is_logged(
    broken: Exception,
    base_book: RuleBook,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def breaks(_self: Host, _runs: object) -> frozenset[str]:
        raise broken

    monkeypatch.setattr(Host, "fired", breaks)
    with caplog.at_level(logging.ERROR):
        decision = decide(base_book, rf_drooling="no")
    assert decision.status is Status.FAILED
    assert where(decision) == ("gp", "at_once")
    assert "no decision for a contact about sore_throat" in caplog.text


def test_a_red_flag_that_was_told_is_not_lost_to_an_error(
    base_book: RuleBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_self: Host, _runs: object) -> frozenset[str]:
        raise RunError

    monkeypatch.setattr(Host, "fired", breaks)
    decision = decide(base_book, rf_drooling="yes")
    assert decision.status is Status.FAILED
    assert where(decision) == ("ambulance", "at_once")
    assert [flag.fact for flag in decision.red_flags] == ["rf_drooling"]
    assert decision.decided_by is None


def test_when_not_even_the_evaluator_can_say_a_clinician_takes_over(
    base_book: RuleBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    navigator = Navigator(base_book)
    monkeypatch.setattr(Plans, "of", lambda _self, _problem: 1 / 0)
    contact = {"problem": "sore_throat", "patient": {"age": "40 years"}, "facts": {}}
    decision = navigator.decide(Contact.model_validate(contact))
    assert (decision.status, where(decision)) == (Status.FAILED, ("gp", "at_once"))


@pytest.mark.parametrize("fired", [frozenset(), frozenset({"red_flags/airway/drooling"})])
def test_a_difference_between_fired_and_held_hands_over_to_a_clinician(
    fired: frozenset[str],
    base_book: RuleBook,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(Host, "fired", lambda _self, _runs: fired)
    with caplog.at_level(logging.ERROR):
        decision = decide(base_book, rf_drooling="unknown")
    assert decision.status is Status.FAILED
    assert "MismatchError" in caplog.text


def test_what_was_planned_already_may_be_prepared_with_the_rest(base_book: RuleBook) -> None:
    navigator = Navigator(base_book)
    contact = {"problem": "sore_throat", "patient": {"age": "40 years"}}
    before = navigator.decide(Contact.model_validate(contact))
    navigator.prepare()
    navigator.prepare()
    assert navigator.decide(Contact.model_validate(contact)) == before


def test_threads_that_meet_new_problems_at_once_decide_as_one_after_the_other(
    book: RuleBook,
) -> None:
    """Each new problem adds to what all of them are evaluated with."""
    codes = list(book.vocabulary.problems)[:60]
    flags = {flag.name: "no" for flag in book.vocabulary.red_flags}
    contacts = [
        Contact.model_validate({"problem": code, "patient": {"age": "40 years"}, "facts": facts})
        for code in codes
        for facts in ({}, flags, {**flags, "rf_stroke_fast": "yes"})
    ]
    navigator = Navigator(book)
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(navigator.decide, contacts))
    alone = Navigator(book)
    alone.prepare()
    assert together == [alone.decide(contact) for contact in contacts]
