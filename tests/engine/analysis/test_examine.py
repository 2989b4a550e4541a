"""A whole book, examined: what is accepted, what is clean, and what is kept from last time."""

from pathlib import Path

import pytest

from engine.analysis.examine import Proof, Report, examine
from engine.analysis.findings import Finding
from engine.model.rules import Acceptance
from engine.runtime.navigator import Navigator
from tests.engine.analysis.checks.books import (
    CLAIMS,
    EARACHE,
    GENERAL,
    HEARING,
    TODAY,
    WORDS,
    found,
    report,
    rule_book,
)

CLEAN = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Children
    Given the patient is under 18 years
    Then send them to a GP today

  Scenario: Adults
    Given the patient is 18 years or older
    Then send them to a GP this week
"""
UNSOURCED = CLEAN.replace("A-guideline", "Signpost-proposal")
ACCEPT = "@accept:unsourced:the-source-is-on-its-way:A-Clinician"

CLAIM = """\
Feature: Earache is seen to

  Scenario: Earache always reaches a clinician
    Given the problem is earache
    Then they are always sent at least to a clinician
"""


def accepted(at: Path, tag: str) -> Report:
    """Return the report on a book of which the rules about earache name no source, and a tag."""
    return report(rule_book(at, {EARACHE: f"{tag} {UNSOURCED}"}))


def unsourced(of: Report) -> list[Finding]:
    return [finding for finding in of.findings if finding.check == "unsourced"]


def claimed(at: Path, claim: str) -> tuple[Report, Proof]:
    """Return the report on a clean book with one claim, and what became of the claim."""
    examined = report(rule_book(at, {EARACHE: CLEAN, CLAIMS: claim}))
    (proof,) = examined.proofs
    return examined, proof


def test_a_book_without_errors_is_clean(tmp_path: Path) -> None:
    assert report(rule_book(tmp_path, {EARACHE: CLEAN})).is_clean


def test_an_error_makes_a_book_unclean(tmp_path: Path) -> None:
    assert not report(rule_book(tmp_path, {EARACHE: UNSOURCED})).is_clean


def test_a_warning_and_a_note_stop_nothing(tmp_path: Path) -> None:
    text = CLEAN.replace("a GP this week", "the pharmacist this week")
    examined = report(
        rule_book(tmp_path, {EARACHE: f'{text}    And ask them to come back if "it swells"\n'})
    )
    assert {str(each.severity) for each in examined.findings} == {"warning", "note"}
    assert examined.is_clean


def test_an_accepted_finding_is_listed_as_accepted_and_the_book_is_clean(tmp_path: Path) -> None:
    examined = accepted(tmp_path, ACCEPT)
    acceptance = Acceptance("unsourced", "the source is on its way", "A Clinician")
    assert [each.accepted for each in unsourced(examined)] == [acceptance, acceptance]
    assert examined.is_clean


def test_a_finding_may_be_accepted_at_one_rule_and_not_at_another(tmp_path: Path) -> None:
    text = UNSOURCED.replace("  Scenario: Children", f"  {ACCEPT}\n  Scenario: Children")
    examined = report(rule_book(tmp_path, {EARACHE: text}))
    assert [each.accepted is not None for each in unsourced(examined)] == [True, False]
    assert not examined.is_clean


@pytest.mark.parametrize("check", ["unsourcd", "unsigned", "Unsourced", "gaps"])
def test_a_misspelt_or_other_check_accepts_nothing(tmp_path: Path, check: str) -> None:
    examined = accepted(tmp_path, f"@accept:{check}:the-source-is-on-its-way:A-Clinician")
    assert [each.accepted for each in unsourced(examined)] == [None, None]
    assert not examined.is_clean


def test_a_check_of_several_words_is_accepted_with_hyphens(tmp_path: Path) -> None:
    old = CLEAN.replace("@evidence:general", "@evidence:general @review-by:2026-11-21")
    tagged = f"@accept:out-of-date:waiting-for-the-guideline:A-Clinician {old}"
    assert not report(rule_book(tmp_path, {EARACHE: old})).is_clean
    assert report(rule_book(tmp_path, {EARACHE: tagged})).is_clean


@pytest.mark.parametrize("rule", ["Three weeks", "With a rash"])
def test_a_finding_about_two_rules_is_accepted_at_either(tmp_path: Path, rule: str) -> None:
    text = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Three weeks
    Given it has lasted 21 days or more
    Then send them to a GP this week

  Scenario: With a rash
    Given there is a rash
    Then send them to the nurse this week
"""
    nurse = """\
[nurse]
name        = "the nurse"
label       = "Nurse"
level       = "clinician"
family      = "nurse"
bookable_by = "reception"
"""
    tag = "@accept:overlaps:either-place-is-right:A-Clinician"
    tagged = text.replace(f"  Scenario: {rule}", f"  {tag}\n  Scenario: {rule}")
    (overlap,) = found(rule_book(tmp_path, {EARACHE: tagged, WORDS: nurse}), "overlaps")
    assert overlap.accepted == Acceptance("overlaps", "either place is right", "A Clinician")


def test_the_same_finding_about_a_rule_of_two_problems_is_listed_once(tmp_path: Path) -> None:
    text = """\
@source:A-guideline @evidence:general
Feature: Infections

  Background:
    Given the problem is an infection

  Scenario: A stiff neck
    Given there is a stiff neck
    Then send them to a GP now
"""
    neck = """\
[rf_stiff_neck]
red_flag  = true
statement = "a stiff neck"
question  = "Is their neck stiff?"
"""
    alone = """\
@source:A-guideline @evidence:general
Feature: Neck

  Scenario: Stiff neck
    Given there is a stiff neck
    Then send them to 999 now
"""
    files = {
        EARACHE: CLEAN,
        "problems/infections.feature": text,
        "red_flags/neck.feature": alone,
        WORDS: neck,
    }
    assert len(found(rule_book(tmp_path, files), "never asked")) == 1


def test_rules_of_one_name_that_say_the_same_hard_word_are_both_listed(tmp_path: Path) -> None:
    acute = f'{CLEAN}    And advise "It is acute."\n'
    sore = acute.replace("the problem is earache", "the problem is sore throat")
    book = rule_book(tmp_path, {EARACHE: acute, "problems/throat.feature": sore})
    assert {each.location.path for each in found(book, "style")} == {
        "rules/problems/earache.feature",
        "rules/problems/throat.feature",
    }


def test_a_claim_that_is_true_of_everybody_is_proved(tmp_path: Path) -> None:
    examined, proof = claimed(tmp_path, CLAIM)
    assert proof.result == "proved"
    assert proof.problems == 1
    assert examined.is_clean


def test_a_claim_that_somebody_breaks_makes_the_report_not_clean(tmp_path: Path) -> None:
    untrue = CLAIM.replace("a clinician\n", "a clinician today\n")
    examined, proof = claimed(tmp_path, untrue)
    assert proof.result == "refuted"
    assert not examined.is_clean


def test_the_contact_that_breaks_a_claim_really_does(tmp_path: Path) -> None:
    untrue = CLAIM.replace("a clinician\n", "a clinician today\n")
    _examined, proof = claimed(tmp_path, untrue)
    book = rule_book(tmp_path, {EARACHE: CLEAN, CLAIMS: untrue})
    decision = Navigator(book).decide(proof.refuted["earache"].contact)
    assert decision.decided_by == "problems/earache/adults"
    assert decision.disposition.time_frame == "this_week"


def test_a_claim_about_nobody_makes_the_report_not_clean(tmp_path: Path) -> None:
    nobody = CLAIM.replace(
        "    Then",
        "    And the patient is under 5 years\n    And the patient is 6 years or older\n    Then",
    )
    examined, proof = claimed(tmp_path, nobody)
    assert proof.result == "about nobody"
    assert proof.refuted == {}
    assert not examined.is_clean


def test_a_claim_about_nobody_whatever_the_problem_is_about_nobody(tmp_path: Path) -> None:
    nobody = CLAIM.replace("the problem is earache", "the patient is under 5 years").replace(
        "    Then", "    And the patient is 6 years or older\n    Then"
    )
    examined, proof = claimed(tmp_path, nobody)
    assert proof.result == "about nobody"
    assert not examined.is_clean


def test_a_refuted_claim_cannot_be_accepted(tmp_path: Path) -> None:
    tag = "@accept:always:why-it-may-stay:A-Clinician"
    untrue = CLAIM.replace("a clinician\n", "a clinician today\n")
    text = f"{tag} {CLEAN}"
    examined = report(rule_book(tmp_path, {EARACHE: text, CLAIMS: untrue}))
    assert not examined.is_clean


class Cached:
    """A book in a folder that is edited, and examined each time with what was kept before."""

    def __init__(self, at: Path) -> None:
        self._at = at
        self._files = {EARACHE: CLEAN, CLAIMS: CLAIM}

    def examined(self, edited: dict[str, str] | None = None) -> Report:
        """Return the report on the book as it is after an edit."""
        self._files |= edited or {}
        book = rule_book(self._at, self._files)
        return examine(book, today=TODAY, cache=self._at / "kept")


def test_the_first_time_every_problem_is_studied(tmp_path: Path) -> None:
    assert Cached(tmp_path).examined().studied == 2


def test_what_has_not_changed_is_not_studied_again_and_the_report_is_the_same(
    tmp_path: Path,
) -> None:
    book = Cached(tmp_path)
    first, again = book.examined(), book.examined()
    assert again.studied == 0
    assert again.findings == first.findings
    assert again.is_clean == first.is_clean
    assert [proof.result for proof in again.proofs] == ["proved"]


def test_an_edit_of_a_rule_makes_only_its_problem_anew(tmp_path: Path) -> None:
    book = Cached(tmp_path)
    book.examined()
    gap = book.examined({EARACHE: CLEAN.replace("is 18 years", "is 19 years")})
    assert gap.studied == 1
    assert [each.problem for each in gap.findings if each.check == "gaps"] == ["earache"]
    assert not gap.is_clean


def test_an_edit_that_is_taken_back_finds_what_was_found_before(tmp_path: Path) -> None:
    book = Cached(tmp_path)
    first = book.examined()
    book.examined({EARACHE: CLEAN.replace("is 18 years", "is 19 years")})
    assert book.examined({EARACHE: CLEAN}).findings == first.findings


def test_what_is_kept_about_a_rule_is_shown_where_the_rule_stands_today(tmp_path: Path) -> None:
    text = CLEAN.replace("  Scenario: Children\n", "  Scenario: Drooling\n").replace(
        "the patient is under 18 years", "there is drooling"
    )
    book = Cached(tmp_path)
    book.examined({EARACHE: text})
    moved = book.examined({EARACHE: f"# Three lines more.\n\n\n{text}"})
    (finding,) = [each for each in moved.findings if each.check == "never asked"]
    assert finding.location.line == 10


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            GENERAL,
            """\
@source:A-guideline @evidence:general
Feature: Any problem

  Scenario: The very old
    Given the patient is 100 years or older
    Then send them to a GP now
""",
        ),
        (CLAIMS, CLAIM.replace("a clinician\n", "a clinician today\n")),
    ],
)
def test_a_rule_for_any_problem_and_a_claim_make_all_anew(
    tmp_path: Path, path: str, text: str
) -> None:
    book = Cached(tmp_path)
    book.examined()
    assert book.examined({path: text}).studied == 2


def test_who_is_asked_for_what_a_rule_rests_on_counts_as_its_rule(tmp_path: Path) -> None:
    hearing = CLEAN.replace("the patient is under 18 years", "the patient hears less")
    book = Cached(tmp_path)
    book.examined({EARACHE: hearing, WORDS: HEARING})
    assert book.examined({WORDS: f'{HEARING}asked_by = "record"\n'}).studied == 1


def test_a_kept_study_that_cannot_be_read_is_made_anew(tmp_path: Path) -> None:
    book = Cached(tmp_path)
    first = book.examined()
    for file in (tmp_path / "kept").iterdir():
        file.write_bytes(b"")
    again = book.examined()
    assert again.studied == 2
    assert again.findings == first.findings


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    book = rule_book(tmp_path, {EARACHE: CLEAN})
    assert [report(book).studied, report(book).studied] == [2, 2]


def test_somebody_may_be_told_how_far_it_is(tmp_path: Path) -> None:
    book = rule_book(tmp_path, {EARACHE: CLEAN})
    told: list[tuple[int, int]] = []
    examine(book, today=TODAY, tell=lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]
