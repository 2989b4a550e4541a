"""Why, why not, and what would change it, in the rule's own words."""

from typing import Any

from engine.model.contact import Contact
from engine.model.decision import Decision
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator


def decide(book: RuleBook, **facts: Any) -> Decision:
    patient = {"age": "30 years", "sex": "female"}
    contact = {"problem": "sore_throat", "patient": patient, "facts": facts}
    return Navigator(book).decide(Contact.model_validate(contact))


def test_the_deciding_rule_is_shown_as_written_with_its_truth(base_book: RuleBook) -> None:
    decision = decide(base_book, rf_drooling="no", days=30, rash="no", pregnant="no")
    reason = decision.reasons[0]
    assert reason.title == "Three weeks"
    assert reason.file == "rules/problems/sore_throat.feature"
    assert reason.line == 14
    assert reason.sources == ("A-guideline",)
    assert [(step.text, step.truth) for step in reason.steps] == [
        ("the problem is sore throat", "held"),
        ("it has lasted 21 days or more", "held"),
        ("none of these:", "held"),
    ]
    assert [(part.text, part.truth) for part in reason.steps[2].parts] == [
        ("a rash", "not held"),
        ("the patient is pregnant", "not held"),
    ]


def test_other_rules_that_held_come_after_the_deciding_one(base_book: RuleBook) -> None:
    decision = decide(base_book, rf_drooling="no", days=30, rash="no", pregnant="no")
    assert [(r.title, r.decided) for r in decision.reasons] == [
        ("Three weeks", True),
        ("Pharmacist", False),
    ]


def test_a_more_cautious_rule_that_nearly_held_says_which_step_failed(base_book: RuleBook) -> None:
    decision = decide(base_book, rf_drooling="no", days=20, rash="no", pregnant="no")
    assert [(m.title, m.step, m.truth) for m in decision.why_not] == [
        ("Three weeks", "it has lasted 21 days or more", "not held")
    ]


def test_each_single_answer_that_would_change_it_is_named(base_book: RuleBook) -> None:
    decision = decide(base_book, rf_drooling="no", days=20, rash="no", pregnant="no")
    assert [(c.fact, c.answer, c.words) for c in decision.would_change] == [
        ("rf_drooling", "yes", "999 now"),
        ("days", "21", "a GP this week"),
    ]


def test_what_would_change_it_really_does(base_book: RuleBook) -> None:
    facts: dict[str, Any] = {"rf_drooling": "no", "days": 30, "rash": "no", "pregnant": "no"}
    for change in decide(base_book, **facts).would_change:
        answer = int(change.answer) if change.answer.isdigit() else change.answer
        after = decide(base_book, **{**facts, change.fact: answer})
        assert (after.disposition.destination, after.disposition.time_frame) == (
            change.destination,
            change.time_frame,
        )


def test_without_the_flag_that_decided_at_once_the_others_are_asked_first(
    book: RuleBook, navigator: Navigator
) -> None:
    contact = {"problem": "covid", "patient": {"age": "40 years", "sex": "female"}}
    for flag in book.vocabulary.problems["covid"].rule_out:
        told = Contact.model_validate({**contact, "facts": {flag: "yes"}})
        for change in navigator.decide(told).would_change:
            after = navigator.decide(
                told.model_copy(update={"facts": {**told.facts, change.fact: change.answer}})
            ).disposition
            assert (after.destination, after.time_frame) == (change.destination, change.time_frame)


def test_a_question_that_need_not_be_asked_is_no_change(base_book: RuleBook) -> None:
    contact = {
        "problem": "sore_throat",
        "patient": {"age": "9 years", "sex": "female"},
        "facts": {"rf_drooling": "no", "days": 30, "rash": "no"},
    }
    decision = Navigator(base_book).decide(Contact.model_validate(contact))
    assert "pregnant" not in [change.fact for change in decision.would_change]
