"""A small project to make a safety case of: a rule book, worked cases, tests, pages, hazards."""

from pathlib import Path

from tests.engine.language.books import laid_over_base

CLAIMS = """\
Feature: Claims

  Scenario: Drooling is always an emergency
    Given there is drooling
    Then they are always sent to 999

  Scenario: Nobody is ever sent to the pharmacist
    Then they are never sent to the pharmacist

  Scenario: Young and old at once
    Given the patient is under 5 years
    And the patient is 10 years or older
    Then they are never sent to the pharmacist
"""

CASE = """\
Feature: {name}

  Scenario: Two days of sore throat
    Given a 9 year old girl
    And the problem is sore throat
    And there are no red flags
    And it has lasted 2 days
    When reception asks where she should go
    Then she is sent to {where} today
"""

TESTS = """\
import pytest

def test_passes(): pass
def test_fails(): assert 1 == 2
@pytest.mark.skip(reason="no network here")
def test_is_skipped(): pass
@pytest.mark.xfail(reason="known to be wrong")
def test_is_expected_to_fail(): assert False
@pytest.mark.parametrize("n", [1, 2])
def test_of_two_cases(n): pass
@pytest.mark.parametrize("n", [1, 2, 3])
def test_of_three_cases(n): assert n != 2
@pytest.fixture
def breaks(): raise RuntimeError("it broke")
def test_that_cannot_be_set_up(breaks): pass
@pytest.fixture
def breaks_after():
    yield
    raise RuntimeError("it broke")
def test_that_cannot_be_cleaned_up(breaks_after): pass
class TestGroup:
    def test_in_a_class(self): pass
def not_collected(): pass
"""

HAZARD = """\
[[hazards]]
id         = "{id}"
title      = "Something goes wrong"
cause      = "A cause."
effect     = "An effect."
before     = {{ severity = "major", likelihood = "{before}" }}
controls   = [{controls}]
after      = {{ severity = "major", likelihood = "{after}" }}
left_to_do = "Much."
"""


def hazard(name: str, *controls: str, before: str = "medium", after: str = "low") -> str:
    """Return a hazard as it stands in a file."""
    quoted = ", ".join(f'"{control}"' for control in controls)
    return HAZARD.format(id=name, controls=quoted, before=before, after=after)


def project(at: Path) -> Path:
    """Write the project without its hazards, and return its folder."""
    over = at / "over"
    _write(over / "always" / "claims.feature", CLAIMS)
    laid_over_base(over, at)
    for name, where in (("good", "the pharmacist"), ("bad", "999")):
        text = CASE.format(name=name, where=where).replace("999 today", "999 now")
        _write(at / "features" / f"{name}.feature", text)
    _write(at / "tests" / "test_small.py", TESTS)
    _write(at / "tests" / "test_broken.py", "import nothing_of_the_kind\ndef test_it(): pass\n")
    _write(at / "docs" / "page.md", "# A page\n\n## What it is not\n\nWords.\n")
    _write(at / "docs" / "empty.md", " \n")
    return at


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
