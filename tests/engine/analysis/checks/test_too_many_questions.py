"""Too many questions: somebody with nothing wrong is asked for too long."""

from pathlib import Path

from engine.analysis.findings import Finding, Severity
from engine.model.contact import Contact, Patient
from engine.rehearsal.interviews import interview
from engine.runtime.navigator import Navigator
from engine.source import Location
from tests.engine.analysis.checks.books import EARACHE, WORDS, found, rule_book

HEADER = """\
@source:A-guideline @evidence:general
Feature: Earache

  Scenario: Any sign
    Given the problem is earache
"""


def any_sign(number: int) -> dict[str, str]:
    """Return a rule that asks about this many signs, and their words."""
    rows = "".join(f"      | sign {each} |\n" for each in range(number))
    rule = f"{HEADER}    And any of these:\n{rows}    Then send them to a GP today\n"
    words = "".join(
        f'[sign_{each}]\nstatement = "sign {each}"\nquestion = "Is there sign {each}?"\n'
        for each in range(number)
    )
    return {EARACHE: rule, WORDS: words}


def one_after_the_other(number: int) -> dict[str, str]:
    """Return the same, of which each sign is asked only when the one before is not there."""
    files = any_sign(number)
    waits = (f'asked_when = "there is no sign {each - 1}"\n' for each in range(1, number))
    first, *others = files[WORDS].split("[sign_")[1:]
    later = (f"[sign_{other}{wait}" for other, wait in zip(others, waits, strict=True))
    return {**files, WORDS: f"[sign_{first}{''.join(later)}"}


def too_many(questions: int, pages: int) -> Finding:
    return Finding(
        check="too many questions",
        severity=Severity.NOTE,
        message=f"Earache: {questions} questions on {pages} pages for a male patient of 80 years, "
        "with every answer no.",
        advice="Merge questions, or ask some only of those whom they concern.",
        location=Location("rules/vocabulary/words.toml", 55),
        problem="earache",
        witness=Contact(problem="earache", patient=Patient(age="80 years", sex="male")),
    )


def test_sixteen_questions_are_too_many(tmp_path: Path) -> None:
    book = rule_book(tmp_path, any_sign(16))
    assert found(book, "too many questions") == [too_many(16, 4)]


def test_fifteen_are_not(tmp_path: Path) -> None:
    assert found(rule_book(tmp_path, any_sign(15)), "too many questions") == []


def test_five_pages_are_too_many(tmp_path: Path) -> None:
    book = rule_book(tmp_path, one_after_the_other(5))
    assert found(book, "too many questions") == [too_many(5, 5)]


def test_four_pages_are_not(tmp_path: Path) -> None:
    book = rule_book(tmp_path, one_after_the_other(4))
    assert found(book, "too many questions") == []


def test_the_interview_that_is_named_really_is_that_long(tmp_path: Path) -> None:
    book = rule_book(tmp_path, any_sign(16))
    patient = Patient(age="80 years", sex="male")
    held = interview(Navigator(book), "earache", patient)
    assert (held.questions, held.pages) == (16, 4)


def test_a_question_for_a_few_counts_for_those_whom_it_is_put_to(tmp_path: Path) -> None:
    files = any_sign(16)
    only_girls = 'asked_when = ["the patient is female", "the patient is under 12 years"]\n'
    words = f"{files[WORDS]}{only_girls}"
    (finding,) = found(rule_book(tmp_path, {**files, WORDS: words}), "too many questions")
    assert "for a female patient of 6 months" in finding.message


def test_what_the_record_knows_is_not_asked(tmp_path: Path) -> None:
    files = any_sign(16)
    words = f'{files[WORDS]}asked_by = "record"\n'
    assert found(rule_book(tmp_path, {**files, WORDS: words}), "too many questions") == []
