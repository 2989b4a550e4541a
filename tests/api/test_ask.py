"""The interview in a real terminal: what is typed is checked as the API checks it."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from engine.model.contact_faults import answer_faults
from engine.model.rules import RuleBook
from tests.engine.language.books import HERE, laid_over_base

SIGNPOST = str(Path(sys.executable).parent / "signpost")
BASE = HERE / "base" / "rules"
GOOD = HERE / "good"
ENOUGH = 100_000


def ask(*lines: str, rules: Path | None = None) -> str:
    """Type these lines at a pseudo-terminal, and return the words that it showed."""
    ours, theirs = pty.openpty()
    arguments = [SIGNPOST, "ask", *(["--rules", str(rules)] if rules else [])]
    environment = {"PATH": "", "COLUMNS": "120", "TERM": "dumb"}
    with subprocess.Popen(  # noqa: S603  # our own command
        arguments, stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    ) as running:
        os.close(theirs)
        os.write(ours, "".join(f"{line}\n" for line in (*lines, "\x04")).encode())
        shown = b"".join(iter(lambda: _read(ours), b""))
        running.wait(timeout=60)
    os.close(ours)
    return " ".join(shown.decode().split())  # however the terminal breaks its lines


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, ENOUGH)
    except OSError:  # how Linux says that the other end is closed
        return b""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("401", "401 is out of range. It is from 0 to 400, in days."),
        ("-1", "-1 is out of range. It is from 0 to 400, in days."),
        ("2.5", "2.5 is not a whole number. Give a whole number, in days."),
        ("NaN", "NaN is out of range. It is from 0 to 400, in days."),
        ("1e999", "Infinity is out of range. It is from 0 to 400, in days."),
        ("two", '"two" is not a number. Give a number, in days.'),
        ("true", "true is not a number. Give a number, in days."),
        ("", '"" is not a number. Give a number, in days.'),
        ("[/b]", '"[/b]" is not a number. Give a number, in days.'),
        ("3 weeks", '"3 weeks" is not a number. Give a number, in days.'),
    ],
)
def test_a_number_is_checked_as_the_api_checks_it(typed: str, said: str) -> None:
    shown = ask("sore throat", "1", "9 years", "n", typed, "20", "n", "n", rules=BASE)
    assert "A whole number, in days, or ?" in shown
    assert said in shown
    assert "Traceback" not in shown
    assert "Pharmacist: Today" in shown


def test_the_check_is_that_of_the_api(base_book: RuleBook) -> None:
    (fault,) = answer_faults("facts.days", base_book.vocabulary.facts["days"], 401)
    assert str(fault) == "facts.days: 401 is out of range. It is from 0 to 400, in days."


@pytest.mark.parametrize("typed", ["", "old", "[/]", "[red]9", "131", "-1", "9.5 years", "\u00b2"])
def test_an_age_is_asked_until_it_is_one(typed: str) -> None:
    shown = ask("sore throat", "1", typed, "9", "n", "2", "n", "n", rules=BASE)
    assert f'"{typed}' in shown
    assert 'Write it as "9 years", "18 months", "6 weeks" or "10 days".' in shown
    assert "Pharmacist: Today" in shown


@pytest.mark.parametrize(
    "typed", ["y", "yes", "n", "no", "", "0", "\u00b2", "99", "?", "none 1", "[/]"]
)
def test_only_none_rules_out_the_red_flags(typed: str) -> None:
    shown = ask("sore throat", "1", "40", typed, "none", "2")
    assert 'Type "none", or numbers from 1 to' in shown
    assert "Community pharmacist: Within 24 hours" in shown


def test_a_flag_that_is_both_so_and_unknown_is_so() -> None:
    assert "Ambulance (999): Now" in ask("sore throat", "1", "40", "1 1?")
    assert "Ambulance (999): Now" in ask("sore throat", "1", "40", "1?, 1")


def test_flags_beside_one_that_nobody_knows_are_asked_again() -> None:
    shown = ask("sore throat", "1", "40", "2?", "1")
    assert shown.count("Red flags: which of these are so?") == 2
    assert "Ambulance (999): Now" in shown


def test_an_end_of_the_input_decides_nothing() -> None:
    assert "Stopped before the end: nothing was decided." in ask("sore throat", rules=BASE)


def test_signs_are_listed_under_their_headings(tmp_path: Path) -> None:
    rules = laid_over_base(GOOD / "red_flags_that_are_defined", tmp_path)
    shown = ask("earache", "1", "40 years", "none", rules=rules)
    assert "Head 1 breathlessness, or fast breathing 2 lithium" in shown
    assert "Pharmacist" in shown


def test_a_yes_to_a_sign_unfolds_it(tmp_path: Path) -> None:
    rules = laid_over_base(GOOD / "red_flags_that_are_defined", tmp_path)
    shown = ask("earache", "1", "40 years", "1", "1", rules=rules)
    assert "Head 1 gasping at rest" in shown
    assert "Ambulance" in shown
