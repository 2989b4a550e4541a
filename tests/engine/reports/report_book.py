"""A small rule book with something of everything that a report shows."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from engine.reports.checked import Checked, How, check
from tests.engine.analysis.worked_books import Folders, laid_out

DAY = date(2026, 11, 23)

EARACHE = """\
@source:A-guideline @evidence:general @author:Dr-A @reviewed:2026-11-22
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Three weeks
    Given it has lasted 21 days or more
    Then send them to a GP this week
    And also send them to the pharmacist today
    And offer it by telephone
    And allow 20 minutes
    And say "We will ring you."
    And advise "Keep it <b>warm</b> & dry."
    And ask them to come back if "it gets worse"
    And tell the named GP

  Scenario: Rash or pregnant
    Given any of these:
      | a rash                  |
      | the patient is pregnant |
    Then send them to a GP today
"""
OWN_SOURCES = """\
@source:Signpost-itself @evidence:general
Feature: Rules of our own

  Scenario: No source
    Given the problem is earache
    And it has lasted less than 21 days
    Then send them to a GP this week

  @accept:unsourced:the-team-agreed:Dr-B
  Scenario: Accepted
    Given the problem is earache
    And the patient is under 1 year
    Then send them to a GP today
"""
ARRANGED = """\
@source:A-guideline @evidence:general
Feature: How they are seen

  Scenario: Falls
    Given the number of falls is 2 or more
    Then allow 30 minutes
"""
CLAIMS = """\
Feature: What is always so

  Scenario: Drooling is an emergency
    Given there is drooling
    And none of these:
      | the problem is sore throat |
    Then they are always sent to 999

  Scenario: Nobody goes to a GP
    Given the problem is earache
    Then they are never sent to a GP
"""
CASES = """\
Feature: Ears

  Scenario: A long earache
    Given a 40 year old man
    And the problem is earache
    And it has lasted 30 days
    When reception asks where he should go
    Then he is sent to a GP this week
"""
RULES: Mapping[str, str] = {
    "problems/ears/earache.feature": EARACHE,
    "problems/ears/own.feature": OWN_SOURCES,
    "arrangements/seen.feature": ARRANGED,
    "always/claims.feature": CLAIMS,
}


def report_book(at: Path, features: Mapping[str, str] | None = None) -> Folders:
    """Write the book into a folder, with one worked case where no others are given."""
    return laid_out(at, RULES, {"ears.feature": CASES} if features is None else features)


ANY_EARACHE = """\
@source:A-guideline @evidence:general
Feature: Everybody else

  Scenario: Any earache
    Given the problem is earache
    Then send them to a GP this week

  Scenario: Sore throat under 5
    Given the problem is sore throat
    And the patient is under 5 years
    Then send them to a GP this week
"""
EVERY_RULE = """\
Feature: Every rule of the base book, and those two

  Scenario Outline: <title>
    Given a <age> year old man
    And the problem is <problem>
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then the reason is "<title>"

    Examples:
    | title                        | age | problem     | what is so                                |
    | Any earache                  | 40  | earache     | there is no drooling                      |
    | Sore throat under 5          | 4   | sore throat | there is no drooling                      |
    | Pharmacist                   | 40  | sore throat | it has lasted 20 days                     |
    | Three weeks                  | 40  | sore throat | it has lasted 21 days                     |
    | Drooling                     | 40  | sore throat | there is drooling                         |
    | A flag nobody could rule out | 40  | sore throat | it is not known whether there is drooling |
    | High stream                  | 40  | earache     | the number of falls is 2                  |
"""


UNREADABLE = {"ears.feature": "Feature: Ears\n\n  Scenario: Nobody\n    Given <b>somebody</b>\n"}
"""Worked cases that are none."""


def clean_book(at: Path, features: Mapping[str, str]) -> Folders:
    """Write a book in which nothing has to be mended but what its cases leave out."""
    return laid_out(at, {"problems/all.feature": ANY_EARACHE}, features)


def checked_at(at: Path, features: Mapping[str, str] | None = None, **how: Any) -> Checked:
    """Write the book with something of everything, and check it on the day of these tests."""
    folders = report_book(at, features)
    cases = folders.features if folders.features.is_dir() else None
    return check(folders.rules, cases, How(DAY, **how))
