"""The command line as people use it, in its own process."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from api.software import SOFTWARE
from engine.model.rules import RuleBook

SIGNPOST = Path(sys.executable).parent / "signpost"
GIRL: dict[str, Any] = {"problem": "sore_throat", "patient": {"age": "9 years", "sex": "female"}}


def signpost(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own command
        [str(SIGNPOST), *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        env={"COLUMNS": "100", "NO_COLOR": "1", "PATH": ""},
    )


def decide(contact: dict[str, Any]) -> dict[str, Any]:
    done = signpost("decide", "-", stdin=json.dumps(contact))
    assert done.returncode == 0, done.stderr
    decision: dict[str, Any] = json.loads(done.stdout)
    return decision


def test_decide_reads_a_file_and_prints_json(tmp_path: Path) -> None:
    file = tmp_path / "contact.json"
    file.write_text(json.dumps(GIRL))
    done = signpost("decide", str(file))
    assert done.returncode == 0
    decision = json.loads(done.stdout)
    assert decision["status"] == "data_required"
    assert decision["questions"][0]["red_flag"] is True
    assert decision["rule_book"]["status"] == "demonstration"
    assert "no clinician has signed" in decision["rule_book"]["notice"]


def test_bad_input_ends_with_2_and_every_fault_on_standard_error() -> None:
    bad = {"problem": "sore_throt", "patient": {}, "facts": {"pregnat": "yes"}}
    done = signpost("decide", "-", stdin=json.dumps(bad))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        'patient.age: It is missing. Write it as "9 years", "18 months", "6 weeks" or "10 days".',
        'problem: The rule book has no problem "sore_throt". Did you mean "sore_throat"?',
        'facts.pregnat: The rule book has no fact "pregnat". Did you mean "pregnant"?',
    ]


def test_a_file_that_is_not_there_ends_with_2(tmp_path: Path) -> None:
    done = signpost("decide", str(tmp_path / "nothing.json"))
    assert done.returncode == 2
    assert "cannot be read: No such file or directory." in done.stderr


def test_explain_says_why_in_the_rules_own_words() -> None:
    flagged = {**GIRL, "facts": {"rf_stridor_drooling": "yes"}}
    done = signpost("explain", "-", stdin=json.dumps(flagged))
    assert done.returncode == 0
    for words in (
        "Ambulance (999): Now",
        "Why: Stridor or drooling",
        "rules/red_flags/airway.feature:",
        "✓ there is noisy breathing in, drooling",
        "Source: ",
        "Demonstration only: no clinician has signed these rules.",
    ):
        assert words in done.stdout


def test_check_finds_nothing_wrong_with_the_rule_book() -> None:
    done = signpost("check", "--format", "json", "--quick")
    assert done.returncode == 0
    counts = json.loads(done.stdout)["counts"]
    assert counts["mistakes"] == 0
    assert counts["problems"] >= 220
    assert counts["red_flags"] >= 170
    assert counts["worked_cases"] > counts["rules"] >= 1000


def test_check_shows_mistakes_and_ends_with_1(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "rule_book.toml").write_text("name = 'x'\n")
    done = signpost("check", str(rules))
    assert done.returncode == 1
    assert 'The title page has no "version".' in done.stdout
    as_json = signpost("check", str(rules), "--format", "json")
    assert as_json.returncode == 1
    assert json.loads(as_json.stdout)["mistakes"][0]["file"] == "rules/rule_book.toml"


def test_a_bad_rule_book_decides_nothing(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    done = signpost("decide", "-", "--rules", str(tmp_path / "rules"), stdin=json.dumps(GIRL))
    assert (done.returncode, done.stdout) == (2, "")
    assert "The rule book has no title page." in done.stderr


def test_worked_cases_that_fail_are_shown_with_what_was_decided_instead(tmp_path: Path) -> None:
    feature = tmp_path / "wrong.feature"
    feature.write_text(
        "Feature: Wrong\n\n"
        "  Scenario: Sent to the wrong place\n"
        "    Given a 9 year old girl\n"
        "    And the problem is sore throat\n"
        "    And there is noisy breathing in, drooling, or being unable to swallow their own spit\n"
        "    When reception asks where she should go\n"
        "    Then she is sent to self-care with advice\n"
    )
    done = signpost("test", str(feature))
    assert done.returncode == 1
    assert "wrong.feature:8" in done.stdout
    assert "expected  she is sent to self-care with advice" in done.stdout
    assert 'emergency_999 immediate_999 (decided), because of "Stridor or drooling"' in done.stdout
    assert "0 passed, 1 failed" in done.stdout


def test_phrases_about_a_word() -> None:
    done = signpost("phrases", "age")
    assert done.returncode == 0
    assert "the patient is {age} or older" in done.stdout
    assert signpost("phrases", "zebra").returncode == 2


def test_mutate_lists_what_nothing_notices_and_says_the_score() -> None:
    done = signpost("mutate", "--only", "problems/dental/", "--suggest", "--least", "90")
    assert done.returncode == 0, done.stderr
    assert re.search(r"Score \d+\.\d%\.", done.stdout)
    assert signpost("mutate", "--only", "problems/dental/", "--least", "101").returncode == 1


def test_mutate_says_when_there_is_no_such_rule() -> None:
    done = signpost("mutate", "--only", "problems/teeth")
    assert (done.returncode, done.stdout) == (2, "")
    assert 'No rule has an id that begins with "problems/teeth".' in done.stderr


def test_version_names_the_software_and_the_rule_book(book: RuleBook) -> None:
    done = signpost("--version")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        f"signpost {SOFTWARE}",
        f"{book.name} {book.version} ({book.status}), {book.revision}",
    ]


def test_help_names_every_command() -> None:
    done = signpost("--help")
    for command in (
        "decide",
        "explain",
        "ask",
        "check",
        "test",
        "mutate",
        "phrases",
        "serve",
    ):
        assert command in done.stdout


def test_ask_asks_until_it_is_decided() -> None:
    done = signpost("ask", stdin="sore throte\n1\n40\nnone\n2\n")
    assert done.returncode == 0, done.stderr
    assert "which of these are so?" in done.stdout
    assert "Community pharmacist: Within 24 hours" in done.stdout
    assert "Decided: no unanswered question could change this." in done.stdout


def test_ask_stops_at_an_emergency() -> None:
    done = signpost("ask", stdin="sore throat\n1\n40\n1\n")
    assert done.returncode == 0, done.stderr
    assert "Ambulance (999): Now" in done.stdout


def test_ask_takes_a_flag_that_nobody_can_answer() -> None:
    done = signpost("ask", stdin="sore throat\n1\n40\n2?\nnone\n2\n")
    assert done.returncode == 0, done.stderr
    assert "Duty clinician: A clinician speaks to them within 1 hour" in done.stdout


def test_a_yes_to_the_red_flags_is_not_taken_for_none() -> None:
    done = signpost("ask", stdin="sore throat\n1\n40\ny\n1\n")
    assert 'Type "none", or numbers from 1 to' in done.stdout
    assert "Ambulance (999): Now" in done.stdout


def test_ask_asks_again_when_an_answer_is_none() -> None:
    done = signpost("ask", stdin="sore throat\n9\n1\nold\n40\nnone\nsome\n2\n")
    assert done.returncode == 0, done.stderr
    assert '"old" is not an age.' in done.stdout
    assert "Answer one of: 0, 1" in done.stdout
    assert '"some" is not a number. Give a number, in days.' in done.stdout


def test_ask_stopped_before_the_end_decides_nothing() -> None:
    done = signpost("ask", stdin="sore throat\n")
    assert done.returncode == 1
    assert "nothing was decided" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--format", "xml"],
        ["check", "--as-at", "soon"],
        ["check", "--cache", __file__],
        ["check", "nowhere"],
        ["mutate", "--least", "most"],
        ["serve", "--port", "99999"],
    ],
)
def test_a_wrong_option_ends_with_2(arguments: list[str]) -> None:
    assert signpost(*arguments).returncode == 2
