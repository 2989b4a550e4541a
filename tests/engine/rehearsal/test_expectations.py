"""What a worked case expects of words, of whom to tell and of lengths: that it is, or is not."""

from pathlib import Path

import pytest

from engine.rehearsal.rehearse import rehearse
from engine.runtime.navigator import Navigator
from tests.engine.analysis.worked_books import laid_out

PHARMACY = """\
@source:A-guideline @evidence:general
Feature: Earache

  Scenario: Pharmacy
    Given the problem is earache
    Then send them to the pharmacist today
    And say "The pharmacist will see you."
    And advise "Drink plenty."
    And ask them to come back if "you cannot swallow"
    And tell the named GP
"""
LENGTH = """\
@source:A-guideline @evidence:general
Feature: Length

  Scenario: Pregnant
    Given the problem is earache
    And the patient is pregnant
    Then send them to a GP today
    And allow 20 minutes
"""
CASE = """\
Feature: Worked

  Scenario: An earache
    Given a 40 year old woman
    And the problem is earache
    And {more}
    When reception asks where she should go
    Then {expected}
"""


@pytest.mark.parametrize(
    ("expected", "met"),
    [
        ('she is not told "The pharmacist will see you."', False),
        ('she is not told "will see"', False),
        ('she is not told "Drink plenty."', False),
        ('she is not told "you cannot swallow"', False),
        ('she is not told "A GP will see you."', True),
        ("the named GP is told", True),
        ("the named GP is not told", False),
        ("the staff who ring her are told", False),
        ("the staff who ring her are not told", True),
        ("the appointment has no set length", True),
    ],
)
def test_what_is_not_said_or_told_can_be_expected(expected: str, met: bool, tmp_path: Path) -> None:
    assert passes("the patient is not pregnant", expected, tmp_path) is met


@pytest.mark.parametrize(
    ("expected", "met"),
    [
        ("the appointment has no set length", False),
        ("the appointment is 20 minutes", True),
        ("the appointment is 10 minutes", False),
    ],
)
def test_that_no_length_is_set_can_be_expected(expected: str, met: bool, tmp_path: Path) -> None:
    assert passes("the patient is pregnant", expected, tmp_path) is met


def passes(more: str, expected: str, at: Path) -> bool:
    """Return whether a woman with earache comes out as expected."""
    rules = {"problems/earache.feature": PHARMACY, "problems/length.feature": LENGTH}
    text = CASE.format(more=more, expected=expected)
    book, (case,) = laid_out(at, rules, {"worked.feature": text}).read()
    return rehearse(case, Navigator(book)).passed
