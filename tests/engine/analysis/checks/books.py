"""Small rule books to look at: the base book with its one gap closed, and a test's files over it.

In the base book alone no check finds anything but that nobody decides about earache, which is
left to the tests, and that nobody has signed.
"""

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from engine.analysis.examine import Report, examine
from engine.analysis.findings import Finding
from engine.language.loader import load
from engine.model.decision import Decision
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator
from tests.engine.language.books import HERE, name_folders

TODAY = date(2026, 11, 22)

EARACHE = "problems/earache.feature"
GENERAL = "general/more.feature"
STREAMS = "streams/more.feature"
ARRANGEMENTS = "arrangements/arrangements.feature"
CLAIMS = "always/claims.feature"
WORDS = "vocabulary/more.toml"

HEARING = """\
[hears_less]
statement = "the patient hears less"
negation  = "the patient hears as before"
question  = "Do they hear less?"
"""
"""A question about earache, for those tests that need one."""

_YOUNG = """\
@source:A-guideline @evidence:general
Feature: Sore throat in the young

  Scenario: Under 5
    Given the problem is sore throat
    And the patient is under 5 years
    Then send them to a GP this week
"""


def rule_book(at: Path, files: Mapping[str, str]) -> RuleBook:
    """Return the base book with some files laid over it, each by its path in the rule book."""
    rules = at / "rules"
    shutil.copytree(HERE / "base" / "rules", rules, dirs_exist_ok=True)
    for path, text in {"problems/sore_throat_in_the_young.feature": _YOUNG, **files}.items():
        (rules / path).parent.mkdir(exist_ok=True)
        (rules / path).write_text(text, encoding="utf-8")
    name_folders(rules)
    return load(rules)


def report(book: RuleBook) -> Report:
    """Return what is found in a book on the day of these tests."""
    return examine(book, today=TODAY)


def found(book: RuleBook, check: str) -> list[Finding]:
    """Return all that one check finds in a book."""
    return [finding for finding in report(book).findings if finding.check == check]


def in_words(finding: Finding) -> Finding:
    """Return the finding without the contact that shows it."""
    return replace(finding, witness=None)


def decided(book: RuleBook, finding: Finding) -> Decision:
    """Return how the contact that shows a finding is really decided."""
    assert finding.witness is not None
    return Navigator(book).decide(finding.witness)


def held(decision: Decision) -> list[str]:
    """Return the ids of the rules that held, the one that decided first."""
    return [reason.rule for reason in decision.reasons]
