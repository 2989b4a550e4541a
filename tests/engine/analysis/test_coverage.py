"""What the worked cases exercise of small rule books: rules, steps and rows, both ways."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from engine.analysis.cases import exercised
from engine.analysis.cases.coverage import Coverage, RuleCoverage, Totals, coverage
from engine.analysis.cases.findings import case_findings
from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.worked_books import Folders, laid_out

EARACHE = """\
@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Three weeks
    Given it has lasted 21 days or more
    Then send them to a GP this week

  Scenario: Rash or pregnant
    Given any of these:
      | a rash                  |
      | the patient is pregnant |
    Then send them to a GP today
"""
ARRANGED = """\
@source:A-guideline @evidence:general
Feature: How they are seen

  Scenario: Falls
    Given the number of falls is 1 or more
    Then tell the named GP
"""
STREAMS = """\
@source:A-guideline @evidence:general
Feature: The low stream

  Scenario: Has not fallen much
    Given the number of falls is 4 or less
    Then the stream is low
"""
THREE_WEEKS, RASH = "problems/earache/three-weeks", "problems/earache/rash-or-pregnant"


def case(*given: str, name: str = "A man", then: str = "he is not sent to 999") -> str:
    steps = "".join(f"    And {step}\n" for step in ("the problem is earache", *given))
    return (
        f"  Scenario: {name}\n    Given a 40 year old man\n{steps}"
        f"    When reception asks where he should go\n    Then {then}\n\n"
    )


def book_of(at: Path, *cases: str, **rules: str) -> Folders:
    files = {"problems/earache.feature": EARACHE} | {
        f"{stage}/more.feature": text for stage, text in rules.items()
    }
    return laid_out(at, files, {"ear.feature": "Feature: Ears\n\n" + "".join(cases)})


def covered(folders: Folders) -> Coverage:
    return coverage(*folders.read())


def rule(folders: Folders, name: str) -> RuleCoverage:
    return covered(folders).rules[name]


def names(of: RuleCoverage) -> list[str]:
    return [each.name for each in of.cases]


def counts(of: RuleCoverage) -> dict[str, tuple[int, int]]:
    return {part.text: (part.held, part.not_held) for part in of.parts}


def test_a_rule_is_shown_by_the_cases_that_it_decides(tmp_path: Path) -> None:
    both = case("it has lasted 30 days", "there is a rash", name="Both hold")
    folders = book_of(tmp_path, case("it has lasted 30 days", name="Long"), both)
    assert names(rule(folders, THREE_WEEKS)) == ["Long"]
    assert names(rule(folders, RASH)) == ["Both hold"]


def test_a_step_that_always_holds_is_seen_one_way_only(tmp_path: Path) -> None:
    folders = book_of(tmp_path, case("it has lasted 30 days"), case("it has lasted 21 days"))
    (part,) = rule(folders, THREE_WEEKS).parts
    assert (part.text, part.line) == ("it has lasted 21 days or more", 8)
    assert (part.held, part.not_held, part.both_ways) == (2, 0, False)
    assert part.missing == "never seen not to hold"


def test_a_step_that_holds_in_one_case_and_not_in_another_is_seen_both_ways(tmp_path: Path) -> None:
    folders = book_of(tmp_path, case("it has lasted 21 days"), case("it has lasted 20 days"))
    (part,) = rule(folders, THREE_WEEKS).parts
    assert (part.held, part.not_held, part.both_ways, part.missing) == (1, 1, True, "")


def test_a_row_that_never_holds_is_missed_although_its_step_holds(tmp_path: Path) -> None:
    with_rash = case("there is a rash", "the patient is not pregnant")
    folders = book_of(tmp_path, with_rash, case("the answer to every other question is no"))
    found = rule(folders, RASH)
    assert counts(found) == {
        "any of these:": (1, 1),
        "a rash": (1, 1),
        "the patient is pregnant": (0, 2),
    }
    assert found.parts[2].missing == "never seen to hold"


def test_what_is_unknown_counts_neither_way(tmp_path: Path) -> None:
    not_known = case("it is not known whether there is a rash")
    not_asked = case("it has lasted 30 days")
    folders = book_of(tmp_path, not_known, not_asked)
    found = rule(folders, RASH)
    assert counts(found)["a rash"] == (0, 0)
    assert found.parts[1].missing == "never known in a case"
    assert not found.cases


def test_a_question_that_need_not_be_asked_counts_as_no(tmp_path: Path) -> None:
    folders = book_of(tmp_path, case("there is a rash"))
    assert counts(rule(folders, RASH))["the patient is pregnant"] == (0, 1)


def test_the_steps_that_name_the_problem_are_left_out(tmp_path: Path) -> None:
    texts = [
        part.text
        for each in covered(book_of(tmp_path, case())).rules.values()
        for part in each.parts
    ]
    assert "the problem is earache" not in texts


def test_a_step_that_stands_for_many_conditions_has_no_rows(tmp_path: Path) -> None:
    found = covered(book_of(tmp_path, case())).rules["general/general/a-flag-nobody-could-rule-out"]
    assert [part.text for part in found.parts] == ["a red flag to rule out is not known"]


def test_a_rule_that_arranges_is_shown_by_the_cases_that_it_arranges(tmp_path: Path) -> None:
    fallen = case("it has lasted 30 days", "the number of falls is 1", name="Fallen")
    steady = case("it has lasted 30 days", "the number of falls is 0", name="Steady")
    folders = book_of(tmp_path, fallen, steady, arrangements=ARRANGED)
    found = rule(folders, "arrangements/more/falls")
    assert names(found) == ["Fallen"]
    assert counts(found) == {"the number of falls is 1 or more": (1, 1)}


def test_a_rule_that_concludes_is_shown_where_its_conclusion_stands(tmp_path: Path) -> None:
    often = case("the number of falls is 3", name="Often")
    once = case("the number of falls is 1", name="Once")
    folders = book_of(tmp_path, often, once, streams=STREAMS)
    assert names(rule(folders, "streams/stream/falls")) == ["Often"]
    low = rule(folders, "streams/more/has-not-fallen-much")
    assert names(low) == ["Once"], "of somebody who fell often, the high stream stands"
    assert counts(low) == {"the number of falls is 4 or less": (2, 0)}


def test_the_totals_count_rules_and_parts(tmp_path: Path) -> None:
    folders = book_of(tmp_path, case("it has lasted 30 days"), case("it has lasted 1 day"))
    found = covered(folders)
    assert found.totals == Totals(rules=8, shown=1, parts=13, both_ways=1, flags=2)
    assert len(found.unshown) == 7


def test_a_rule_that_no_case_decides_is_an_error(tmp_path: Path) -> None:
    book, cases = book_of(tmp_path, case("it has lasted 30 days")).read()
    only = replace(book, rules=tuple(r for r in book.rules if r.id.startswith("problems/ear")))
    (found,) = case_findings(coverage(only, cases))
    assert found == Finding(
        check="coverage",
        severity=Severity.ERROR,
        message='No worked case is decided by the rule "Rash or pregnant".',
        advice="Write one in `features/`: somebody for whom it is the most cautious that holds.",
        location=Location("rules/problems/earache.feature", 11, 3),
        rules=(RASH,),
    )


@pytest.mark.parametrize(
    ("stage", "text", "message"),
    [
        ("arrangements", ARRANGED, 'The rule "Falls" arranges nothing in any worked case.'),
        (
            "streams",
            STREAMS,
            'The rule "Has not fallen much" concludes nothing in any worked case.',
        ),
    ],
)
def test_so_is_one_that_arranges_or_concludes_nothing(
    tmp_path: Path, stage: str, text: str, message: str
) -> None:
    found = case_findings(covered(book_of(tmp_path, case(), **{stage: text})))
    assert [each.severity for each in found if each.message == message] == [Severity.ERROR]


def test_a_case_that_comes_out_otherwise_is_an_error(tmp_path: Path) -> None:
    wrong = case("there is a rash", name="Wrong", then="he is sent to the pharmacist today")
    found = covered(book_of(tmp_path, wrong))
    assert [each.name for each in found.failed] == ["Wrong"]
    (error,) = (each for each in case_findings(found) if each.check == "worked cases")
    assert error.severity is Severity.ERROR
    assert error.message == 'The worked case "Wrong" does not come out as it says.'
    assert str(error.location) == "features/ear.feature:3:3"


def test_cases_played_in_other_processes_come_out_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = book_of(tmp_path, case("there is a rash"), case("it has lasted 30 days"))
    here = covered(folders)
    monkeypatch.setattr(exercised, "FEW", 0)
    assert covered(folders) == here


def kept(folders: Folders, cache: Path) -> tuple[Coverage, Sequence[int]]:
    """Return what is covered, and for each problem that was played how many there were."""
    told: list[int] = []
    found = coverage(*folders.read(), cache=cache, tell=lambda _done, of: told.append(of))
    return found, told


def changed(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_cases_are_played_once_for_as_long_as_nothing_changes(tmp_path: Path) -> None:
    folders = book_of(tmp_path, case("there is a rash"), case("it has lasted 1 day"))
    first, played = kept(folders, tmp_path / "cache")
    assert played == [1]
    again, played = kept(folders, tmp_path / "cache")
    assert (again, played) == (first, [])


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("rules/problems/earache.feature", "Scenario: Three weeks", "Scenario: Rather long"),
        ("rules/problems/earache.feature", "21 days", "22 days"),
        ("rules/problems/earache.feature", "GP this week", "GP today"),
        ("rules/general/general.feature", "GP today", "GP this week"),
        ("rules/streams/stream.feature", "2 or more", "3 or more"),
        ("rules/vocabulary/words.toml", "between 11 and 55 years", "between 12 and 55 years"),
        ("rules/vocabulary/words.toml", '["Rest."]', '["Sleep."]'),
        ("rules/rule_book.toml", "send them to a GP now", "send them to 999 now"),
        ("features/ear.feature", "a 40 year old man", "a 50 year old man"),
        ("features/ear.feature", "not sent to 999", "sent to a GP today"),
    ],
)
def test_cases_are_played_again_when_what_comes_of_them_may_have_changed(
    tmp_path: Path, file: str, before: str, after: str
) -> None:
    folders = book_of(tmp_path, case("there is a rash"))
    kept(folders, tmp_path / "cache")
    changed(tmp_path / file, before, after)
    assert kept(folders, tmp_path / "cache")[1] == [1]


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("rules/problems/earache.feature", "Feature: Earache", "# A remark\nFeature: Earache"),
        ("rules/problems/sore_throat.feature", "21 days", "22 days"),
        ("rules/vocabulary/words.toml", "Is there a rash?", "Do they have a rash?"),
        ("features/ear.feature", "Scenario: A man", "Scenario: Somebody"),
    ],
)
def test_and_not_when_it_cannot_have_changed(
    tmp_path: Path, file: str, before: str, after: str
) -> None:
    folders = book_of(tmp_path, case("there is a rash"))
    kept(folders, tmp_path / "cache")
    changed(tmp_path / file, before, after)
    found, played = kept(folders, tmp_path / "cache")
    assert not played
    assert found == covered(folders), "with the lines and names as they are now"


def test_a_file_of_the_cache_that_cannot_be_read_is_made_anew(tmp_path: Path) -> None:
    folders = book_of(tmp_path, case("there is a rash"))
    first, _played = kept(folders, tmp_path / "cache")
    (file,) = (tmp_path / "cache").iterdir()
    for text in ("", "something else"):
        file.write_text(text, encoding="utf-8")
        assert kept(folders, tmp_path / "cache") == (first, [1])
