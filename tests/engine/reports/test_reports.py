"""What `signpost check` says of a small rule book, as text, JSON and SARIF."""

import io
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from rich.console import Console

from engine.analysis.checks import NAMES
from engine.reports.about import about, page_about
from engine.reports.checked import Checked
from engine.reports.data import as_json
from engine.reports.sarif import as_sarif
from engine.reports.text import print_text
from tests.engine.reports.report_book import UNREADABLE, checked_at

NO_CASE = 'No worked case is decided by the rule "Rash or pregnant".'
WRITE_ONE = "Write one in `features/`: somebody for whom it is the most cautious that holds."


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """The whole of the small book, checked."""
    return checked_at(tmp_path_factory.mktemp("book"))


@pytest.fixture(scope="module")
def unreadable(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """A book that has mistakes."""
    return checked_at(tmp_path_factory.mktemp("bad"), UNREADABLE)


@pytest.fixture(scope="module")
def without_cases(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """The book without a folder of worked cases."""
    return checked_at(tmp_path_factory.mktemp("alone"), {})


def text(checked: Checked, *, everything: bool = False) -> str:
    console = Console(file=io.StringIO(), width=60)
    print_text(checked, console, everything=everything)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def data(checked: Checked) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(as_json(checked))
    return found


def sarif(checked: Checked) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(as_sarif(checked))
    return found


# As text


def test_a_finding_is_shown_with_its_place_what_is_wrong_and_what_to_do(checked: Checked) -> None:
    assert (
        "rules/problems/ears/own.feature:4 error: unsourced\n"
        '  "No source" is said to be general, but names no source.\n'
        "  Name the source, or tag it `@evidence:proposed`.\n"
    ) in text(checked)


def test_so_is_a_rule_that_no_case_decides(checked: Checked) -> None:
    place = "rules/problems/ears/earache.feature:18 error: coverage"
    assert f"{place}\n  {NO_CASE}\n  {WRITE_ONE}\n" in text(checked)


def test_a_finding_has_a_contact_that_shows_it_ready_to_paste(checked: Checked) -> None:
    assert "  Scenario: Shows gaps\n    Given a " in text(checked)


def test_a_refuted_claim_is_shown_with_a_contact_that_breaks_it(checked: Checked) -> None:
    shown = text(checked)
    assert "rules/always/claims.feature:9 refuted\n  Nobody goes to a GP\n" in shown
    assert "Scenario: Breaks: Nobody goes to a GP" in shown


def test_what_is_accepted_and_what_is_a_note_are_shown_only_when_asked_for(
    checked: Checked,
) -> None:
    accepted, note = "Accepted: the team agreed (Dr B)", "rules/rule_book.toml:1 note: unsigned"
    assert accepted not in text(checked)
    assert note not in text(checked)
    assert accepted in text(checked, everything=True)
    assert note in text(checked, everything=True)


def test_the_steps_never_seen_both_ways_are_shown_only_when_asked_for(checked: Checked) -> None:
    line = (
        "rules/problems/ears/earache.feature:8 never seen not to hold: "
        '"it has lasted 21 days or more"\n'
    )
    assert line not in text(checked)
    assert line in text(checked, everything=True)


def test_the_summary_comes_last(checked: Checked) -> None:
    *_, errors, claims, cases, studied, counts, version = text(checked).splitlines()
    assert errors == "13 errors, 0 warnings, 1 note, 1 accepted (--all shows notes)."
    assert claims == "Claims about every contact: 1 proved, 1 refuted, 0 about nobody."
    assert cases == (
        "Worked cases: 1 of 11 rules shown by a case; "
        "0 of 16 steps and rows seen both ways, and 0 of 2 that rule out red flags "
        "(--all lists the others)."
    )
    assert studied.startswith("2 problems studied in ")
    assert counts.startswith("No mistakes: 11 rules, 2 problems, 1 red flags, ")
    assert version.startswith("Version 1.0.0 (draft), sha256:")


def test_a_book_without_worked_cases_says_so(without_cases: Checked) -> None:
    assert "There are no worked cases: nothing shows that the rules do as meant." in text(
        without_cases
    )
    assert "coverage" not in text(without_cases)


def test_a_mistake_is_all_that_is_shown_of_a_book_that_cannot_be_read(unreadable: Checked) -> None:
    shown = text(unreadable)
    assert "features/ears.feature:4:11" in shown
    assert shown.endswith("mistakes.\n")
    assert "studied" not in shown


# As JSON


def test_the_json_has_every_part(checked: Checked) -> None:
    found = data(checked)
    assert list(found) == [
        "mistakes",
        "counts",
        "version",
        "revision",
        "status",
        "as_at",
        "findings",
        "proofs",
        "coverage",
        "problems_studied",
        "seconds",
    ]
    assert (found["mistakes"], found["as_at"]) == ([], "2026-11-23")
    assert found["counts"]["worked_cases"] == 1
    assert found["counts"]["rules"] == 11


def test_a_finding_in_json_has_its_place_its_words_and_its_rules(checked: Checked) -> None:
    (finding,) = (each for each in data(checked)["findings"] if each["message"] == NO_CASE)
    assert finding == {
        "check": "coverage",
        "severity": "error",
        "file": "rules/problems/ears/earache.feature",
        "line": 18,
        "column": 3,
        "message": NO_CASE,
        "advice": WRITE_ONE,
        "rules": ["problems/ears/earache/rash-or-pregnant"],
        "problem": "",
        "witness": None,
        "accepted": None,
    }


def test_an_accepted_finding_in_json_says_why_and_who(checked: Checked) -> None:
    accepted = [each["accepted"] for each in data(checked)["findings"] if each["accepted"]]
    assert accepted == [{"reason": "the team agreed", "author": "Dr B"}]


def test_a_proof_in_json_has_its_result_and_its_seconds(checked: Checked) -> None:
    proved, refuted = data(checked)["proofs"]
    assert (proved["title"], proved["result"]) == ("Drooling is an emergency", "proved")
    assert proved["seconds"] >= 0
    assert refuted["result"] == "refuted"
    (broken,) = refuted["refuted_by"]
    assert (broken["problem"], broken["witness"]["problem"]) == ("earache", "earache")


def test_the_coverage_in_json_has_totals_and_what_is_missing_of_each_rule(checked: Checked) -> None:
    covered = data(checked)["coverage"]
    assert covered["rules"] == {"all": 11, "shown": 1}
    assert covered["steps_and_rows"] == {"all": 16, "both_ways": 0}
    assert covered["ruling_out_red_flags"] == {"all": 2, "both_ways": 0}
    assert covered["failed_cases"] == []
    assert covered["by_rule"]["problems/ears/earache/three-weeks"] == {
        "file": "rules/problems/ears/earache.feature",
        "line": 7,
        "column": 3,
        "cases": 1,
        "missing": [{"text": "it has lasted 21 days or more", "line": 8, "held": 1, "not_held": 0}],
    }


def test_what_was_not_looked_for_is_null(tmp_path: Path, without_cases: Checked) -> None:
    quick = data(checked_at(tmp_path, quick=True))
    assert [quick[key] for key in ("findings", "proofs", "coverage")] == [None, None, None]
    alone = data(without_cases)
    assert alone["coverage"] is None
    assert alone["proofs"]
    assert not any(each["check"] == "coverage" for each in alone["findings"])


# As SARIF


def test_the_sarif_has_what_sarif_requires(checked: Checked, unreadable: Checked) -> None:
    for log in (sarif(checked), sarif(unreadable)):
        assert log["version"] == "2.1.0"
        assert urlsplit(log["$schema"]).path.endswith("sarif-2.1.0.json")
        (run,) = log["runs"]
        driver = run["tool"]["driver"]
        assert driver["name"] == "Signpost"
        described = {rule["id"]: rule["shortDescription"]["text"] for rule in driver["rules"]}
        assert all(described.values())
        assert run["results"]
        for result in run["results"]:
            assert result["ruleId"] in described
            assert result["level"] in {"error", "warning", "note", "none"}
            assert result["message"]["text"]
            (location,) = result["locations"]
            physical = location["physicalLocation"]
            assert not urlsplit(physical["artifactLocation"]["uri"]).scheme
            assert physical["region"]["startLine"] >= 1
            assert physical["region"]["startColumn"] >= 1


def test_sarif_has_every_finding_and_every_claim_that_is_not_proved(checked: Checked) -> None:
    (run,) = sarif(checked)["runs"]
    said = [each["message"]["text"] for each in run["results"]]
    for finding in checked.findings:
        assert f"{finding.message} {finding.advice}" in said
    assert '"Nobody goes to a GP" is refuted.' in said
    assert len(said) == len(checked.findings) + 1


def test_only_an_accepted_finding_is_suppressed_in_sarif(checked: Checked) -> None:
    (run,) = sarif(checked)["runs"]
    suppressed = [each for each in run["results"] if "suppressions" in each]
    (accepted,) = suppressed
    assert accepted["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "the team agreed (Dr B)"}
    ]


@pytest.mark.parametrize("check", [*NAMES, "coverage", "worked cases", "invariant", "mistake"])
def test_every_kind_of_finding_is_described_and_has_a_page(check: str) -> None:
    assert about(check).endswith(".")
    assert (Path(__file__).parents[3] / page_about(check)).is_file()
