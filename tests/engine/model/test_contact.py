"""A contact reports every fault in it at once, with near names."""

import json
from typing import Any

import pytest

from engine.errors import MOST_LISTED, ContactError
from engine.model.age import SHAPE, in_days
from engine.model.contact import known_facts
from engine.model.contact_reading import read_contact
from engine.model.rules import RuleBook

GOOD: dict[str, Any] = {
    "problem": "sore_throat",
    "patient": {"age": "9 years", "sex": "female"},
    "facts": {"days": 2, "rf_drooling": "no", "rash": "unknown"},
    "as_at": "2026-11-23T09:05:00Z",
    "channel": "phone",
}


OBJECT = 'Give an object, as in {"duration_days": 2}; or leave it out.'
WHEN = 'Write it as "2026-11-23T09:05:00Z".'
FIND = "`GET /problems?q=` finds the code of a problem."


def faults(data: object, book: RuleBook) -> list[str]:
    with pytest.raises(ContactError) as refused:
        read_contact(json.dumps(data), book.vocabulary)
    return [str(fault) for fault in refused.value.faults]


def test_a_contact_says_what_is_known(base_book: RuleBook) -> None:
    contact = read_contact(json.dumps(GOOD), base_book.vocabulary)
    assert known_facts(contact) == {
        "problem": "sore_throat",
        "age": in_days(9, "years"),
        "sex": "female",
        "channel": "phone",
        "days": 2,
        "rf_drooling": False,
        "rash": "unknown",
    }


def test_all_faults_are_reported_at_once(base_book: RuleBook) -> None:
    bad = {
        "problem": "sore_throt",
        "patient": {"sx": "female"},
        "facts": {"pregnat": "yes", "days": 500, "rash": True, "falls": "many", "stream": "high"},
        "channel": "phon",
        "as_at": "2026-11-23T09:05:00",
    }
    assert faults(bad, base_book) == [
        'patient.age: It is missing. Write it as "9 years", "18 months", "6 weeks" or "10 days".',
        'patient.sx: A contact has no such field. Did you mean "sex"?',
        'as_at: It has no time zone. Write it as "2026-11-23T09:05:00Z".',
        'problem: The rule book has no problem "sore_throt". Did you mean "sore_throat"?',
        'channel: "phon" is not a channel. Did you mean "phone"?',
        'facts.pregnat: The rule book has no fact "pregnat". Did you mean "pregnant"?',
        "facts.days: 500 is out of range. It is from 0 to 400, in days.",
        'facts.rash: true is not an answer. Answer "yes", "no" or "unknown".',
        'facts.falls: "many" is not a number. Give a number.',
        'facts.stream: "stream" is concluded by the rules. Leave it out.',
    ]


def test_each_fault_has_a_code_for_programs(base_book: RuleBook) -> None:
    bad = {
        "problem": "sore_throt",
        "patient": {"sex": "femal", "sx": "female"},
        "facts": {
            "pregnat": "yes",
            "days": 500,
            "rash": True,
            "falls": 1.5,
            "stream": "high",
            "age": 9,
        },
        "as_at": "2026-11-23T09:05:00",
        "practice": "x" * 101,
        "preferences": "soon",
    }
    with pytest.raises(ContactError) as refused:
        read_contact(json.dumps(bad), base_book.vocabulary)
    assert {fault.field: fault.code.value for fault in refused.value.faults} == {
        "problem": "unknown_problem",
        "patient.age": "missing",
        "patient.sex": "not_a_choice",
        "patient.sx": "unknown_field",
        "facts.pregnat": "unknown_fact",
        "facts.days": "out_of_range",
        "facts.rash": "not_an_answer",
        "facts.falls": "not_whole",
        "facts.stream": "concluded",
        "facts.age": "misplaced",
        "as_at": "not_a_time",
        "practice": "too_long",
        "preferences": "wrong_shape",
    }


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (
            {"patient": {"age": "9"}},
            f'patient.age: "9" is not an age. {SHAPE}',
        ),
        (
            {"facts": {"age": 9}},
            'facts.age: "age" is not given among the facts. Give it as `patient.age`.',
        ),
        (
            {"problem": "quite another thing"},
            f'problem: The rule book has no problem "quite another thing". {FIND}',
        ),
        ({"problem": "Sore throat"}, None),
        ({"as_at": 0}, f"as_at: It is not a date and a time. {WHEN}"),
        ({"as_at": "1795424700"}, f"as_at: It is not a date and a time. {WHEN}"),
        ({"as_at": "2026-11-23"}, f"as_at: It is not a date and a time. {WHEN}"),
        ({"as_at": "2026-11-23T09:05"}, f"as_at: It has no time zone. {WHEN}"),
        ({"facts": None}, f"facts: Input should be an object. {OBJECT}"),
    ],
)
def test_a_single_fault(change: dict[str, Any], fault: str | None, base_book: RuleBook) -> None:
    found = faults({**GOOD, **change}, base_book)
    assert len(found) == 1
    assert fault is None or found == [fault]


@pytest.mark.parametrize(
    ("once", "twice", "field"),
    [
        ('"rash": "unknown"', '"rash": "yes", "rash": "no"', "facts.rash"),
        ('"age": "9 years"', '"age": "9 years", "age": "90 years"', "patient.age"),
        ('"channel": "phone"', '"channel": "phone", "channel": "phone"', "channel"),
    ],
)
def test_two_answers_to_one_question_are_refused(
    once: str, twice: str, field: str, base_book: RuleBook
) -> None:
    with pytest.raises(ContactError) as refused:
        read_contact(json.dumps(GOOD).replace(once, twice), base_book.vocabulary)
    assert [str(fault) for fault in refused.value.faults] == [
        f"{field}: It is given twice. Give it once."
    ]


@pytest.mark.parametrize("text", ["", "{", "[1]", "12", '"words"', '{"facts": null}'])
def test_what_is_no_contact_at_all_is_refused(text: str, base_book: RuleBook) -> None:
    with pytest.raises(ContactError):
        read_contact(text, base_book.vocabulary)


def test_a_mark_of_the_order_of_bytes_is_no_part_of_a_contact(base_book: RuleBook) -> None:
    marked = json.dumps(GOOD).encode("utf-8-sig")
    contact = read_contact(json.dumps(GOOD), base_book.vocabulary)
    assert read_contact(marked, base_book.vocabulary) == contact
    assert read_contact(marked.decode("utf-8"), base_book.vocabulary) == contact


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1"])
def test_another_encoding_than_utf_8_is_named(encoding: str, base_book: RuleBook) -> None:
    text = json.dumps({**GOOD, "practice": "Caf\u00e9"}, ensure_ascii=False)
    with pytest.raises(ContactError) as refused:
        read_contact(text.encode(encoding), base_book.vocabulary)
    assert [str(fault) for fault in refused.value.faults] == [
        "contact: This is not text in UTF-8. Save or send it as UTF-8."
    ]


def test_of_thousands_of_faults_the_first_are_listed_and_the_rest_counted(
    base_book: RuleBook,
) -> None:
    facts = {f"pregnan{number}": "yes" for number in range(8_063)}
    with pytest.raises(ContactError) as refused:
        read_contact(json.dumps({**GOOD, "facts": facts}), base_book.vocabulary)
    assert refused.value.count == 8_063
    assert [fault.field for fault in refused.value.faults] == [f"facts.{name}" for name in facts][
        :MOST_LISTED
    ]
    assert refused.value.summary == "The contact has 8,063 faults: the first 100 are listed."
    assert str(refused.value).splitlines()[-1] == refused.value.summary


@pytest.mark.parametrize("where", ["facts", "contact"])
def test_only_the_first_faults_are_looked_up_for_near_names(
    where: str, base_book: RuleBook
) -> None:
    names = dict.fromkeys((f"channe{number}" for number in range(30)), "yes")
    contact = {**GOOD, "facts": names} if where == "facts" else {**GOOD, **names}
    suggested = ["Did you mean" in fault for fault in faults(contact, base_book)]
    assert suggested == [True] * 20 + [False] * 10


def test_a_list_of_wrong_preferences_is_one_fault(base_book: RuleBook) -> None:
    assert len(faults({**GOOD, "preferences": [1] * 30_000}, base_book)) == 1
