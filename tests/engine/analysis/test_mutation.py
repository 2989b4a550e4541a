"""Small changes to a rule: which are tried, what notices them, and which change nothing."""

from pathlib import Path

from engine.analysis.mutation.mutants import mutants
from engine.analysis.mutation.mutate import Mutation, mutate
from engine.analysis.scenario import scenario
from engine.analysis.walk import Walk
from engine.language.cases import load_cases
from engine.model.cases import Case
from engine.model.planning import plan_for
from engine.model.rules import RuleBook
from engine.rehearsal.rehearse import rehearse, talk
from engine.runtime.navigator import Navigator
from tests.engine.analysis.worked_books import laid_out

RULE = """\
@source:A-guideline @evidence:general
Feature: Earache

  Scenario: Long earache
    Given the problem is earache
    And it has lasted 3 days or more
    And any of these:
      | there is a rash             |
      | the patient is under 1 year |
    Then send them to a GP this week
"""
RULE_ID = "problems/earache/long-earache"
CASES = """\
Feature: Earache

  Scenario: Three days and a rash
    Given a 40 year old woman
    And the problem is earache
    And it has lasted 3 days
    And there is a rash
    When reception asks where she should go
    Then she is sent to a GP this week
"""
CLAIM = """\
Feature: Earache

  Scenario: Earache in the first year for three days
    Given the problem is earache
    And the patient is under 1 year
    And it has lasted 3 days or more
    Then they are always sent at least to a clinician this week
"""


def mutated(
    at: Path, *, rule: str = RULE, cases: str = CASES, claim: str = ""
) -> tuple[RuleBook, Mutation]:
    always = {"always/earache.feature": claim} if claim else {}
    rules = {"problems/earache.feature": rule, **always}
    book, read = laid_out(at, rules, {"earache.feature": cases}).read()
    return book, mutate(book, read, only=RULE_ID)


def survivors(found: Mutation) -> list[str]:
    return [str(each.mutant) for each in found.survivors]


def at(line: int, what: str) -> str:
    return f"rules/problems/earache.feature:{line} {what} ({RULE_ID})"


def test_each_step_row_border_time_and_place_is_changed(tmp_path: Path) -> None:
    book, _found = mutated(tmp_path)
    rule = book.rule(RULE_ID)
    assert rule is not None
    assert [str(each) for each in mutants(rule, book)] == [
        at(6, 'without "it has lasted 3 days or more"'),
        at(6, '"it has lasted 3 days or more" denied'),
        at(6, '"it has lasted 3 days or more" with border 1 moved'),
        at(6, '"it has lasted 3 days or more" with border 2 moved'),
        at(7, 'without "any of these:"'),
        at(7, '"any of these:" denied'),
        at(7, '"any of these:" without "there is a rash"'),
        at(7, '"any of these:" with "there is a rash" denied'),
        at(7, '"any of these:" without "the patient is under 1 year"'),
        at(7, '"any of these:" with "the patient is under 1 year" denied'),
        at(7, '"any of these:" with border 1 moved'),
        at(7, '"any of these:" with border 2 moved'),
        at(4, "sends to a GP today"),
    ]


def test_what_no_case_notices_survives_with_its_file_and_line(tmp_path: Path) -> None:
    _book, found = mutated(tmp_path)
    assert survivors(found) == [
        at(6, 'without "it has lasted 3 days or more"'),
        at(6, '"it has lasted 3 days or more" with border 2 moved'),
        at(7, 'without "any of these:"'),
        at(7, '"any of these:" without "the patient is under 1 year"'),
        at(7, '"any of these:" with "the patient is under 1 year" denied'),
        at(7, '"any of these:" with border 1 moved'),
        at(7, '"any of these:" with border 2 moved'),
    ]
    assert (found.by_cases, found.by_claims, found.equal, found.tried) == (6, 0, 0, 13)
    assert found.score == 6 / 13


def test_a_claim_alone_notices_what_no_case_does(tmp_path: Path) -> None:
    otherwise = RULE + (
        "\n  Scenario: Other earache\n    Given the problem is earache\n"
        '    Then send them to the pharmacist today\n    And ask them to come back if "worse"\n'
    )
    row = at(7, '"any of these:" without "the patient is under 1 year"')
    _book, without = mutated(tmp_path / "without", rule=otherwise)
    _book, found = mutated(tmp_path / "with", rule=otherwise, claim=CLAIM)
    assert row in survivors(without)
    assert row not in survivors(found)
    assert found.by_claims == len(without.survivors) - len(found.survivors) > 0


def test_a_change_that_changes_no_decision_counts_on_neither_side(tmp_path: Path) -> None:
    covered = RULE + (
        "\n  Scenario: Earache\n    Given the problem is earache\n    Then send them to a GP now\n"
    )
    _book, found = mutated(tmp_path, rule=covered, cases=CASES.replace("this week", "now"))
    assert found.tried == 0
    assert found.equal > 0
    assert found.score == 1.0


def test_the_case_that_is_suggested_notices_the_change(tmp_path: Path) -> None:
    book, found = mutated(tmp_path)
    suggested = [each for each in found.survivors if each.contact]
    assert len(suggested) == len(found.survivors)
    for each in suggested:
        assert each.contact is not None
        walk = Walk(book, plan_for(book, book.vocabulary.problems["earache"]))
        _contact, decision = talk(each.contact, walk, all_else_no=True)
        text = scenario("Suggested", each.contact, decision, book, all_else_no=True)
        (case,) = _read(f"Feature: Suggested\n\n{text}", book, tmp_path)
        assert rehearse(case, Navigator(book)).passed
        again = mutate(book, (case,), only=RULE_ID)
        assert str(each.mutant) not in survivors(again)


def _read(text: str, book: RuleBook, at: Path) -> tuple[Case, ...]:
    file = at / "suggested.feature"
    file.write_text(text, encoding="utf-8")
    return load_cases([file], book.vocabulary)


def test_streams_and_arrangements_are_changed_too(tmp_path: Path) -> None:
    stream = """\
@source:A-guideline @evidence:general
Feature: More streams

  Scenario: Very old
    Given the patient is 90 years or older
    Then the stream is high
"""
    cases = """\
Feature: Streams

  Scenario: Ninety years
    Given a 90 year old woman
    And the problem is earache
    When reception asks where she should go
    Then the stream is high

  Scenario: Eighty-nine years
    Given an 89 year old woman
    And the problem is earache
    When reception asks where she should go
    Then no stream is concluded
"""
    rules = {"streams/more.feature": stream}
    book, read = laid_out(tmp_path, rules, {"streams.feature": cases}).read()
    found = mutate(book, read, only="streams/more/very-old")
    assert survivors(found) == []
    assert found.by_cases == found.tried > 2


DEFINED = """\
@source:A-guideline @evidence:general
Feature: Defined

  @rf_stiff
  Scenario: Meningitis
    Given the patient is 1 year or older
    And any of these:
      | a stiff neck |
      | sore eyes    |
      | a rash       |
    Then send them to 999 now
"""
SIGNS = """\
[head]
heading = "Head"

[stiff_neck]
statement = "a stiff neck"
where     = "head"

[sore_eyes]
statement = "sore eyes"
where     = "head"
"""


def test_a_row_of_a_definition_is_noticed_when_a_case_is_told_by_that_sign_alone(
    tmp_path: Path,
) -> None:
    case = """\
Feature: Meningitis

  Scenario Outline: Meningitis by <sign>
    Given a 30 year old woman
    And the problem is earache
    And there is <sign>
    When reception asks where she should go
    Then she is sent to 999 now

    Examples:
      | sign         |
      | a stiff neck |
      | sore eyes    |
"""
    rules = {"red_flags/defined.feature": DEFINED, "vocabulary/signs.toml": SIGNS}
    book, read = laid_out(tmp_path, rules, {"meningitis.feature": case}).read()
    found = mutate(book, read, only="red_flags/defined/meningitis")
    unnoticed = [mutant.split(" ", 1)[1] for mutant in survivors(found)]
    rule = "(red_flags/defined/meningitis)"
    assert f'"any of these:" without "a rash" {rule}' in unnoticed
    assert f'"any of these:" without "a stiff neck" {rule}' not in unnoticed
    assert f'"any of these:" without "sore eyes" {rule}' not in unnoticed
    assert f'"any of these:" denied {rule}' not in unnoticed


def test_a_definition_that_says_the_same_is_no_change(tmp_path: Path) -> None:
    twice = DEFINED.replace(
        "    Then send",
        "    And not all of these:\n      | the patient is under 1 year |\n"
        "      | a rash                      |\n    Then send",
    )
    rules = {"red_flags/defined.feature": twice, "vocabulary/signs.toml": SIGNS}
    book, read = laid_out(tmp_path, rules, {"earache.feature": CASES}).read()
    found = mutate(book, read, only="red_flags/defined/meningitis")
    assert 'without "not all of these:"' not in " ".join(survivors(found))
