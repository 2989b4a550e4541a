"""Deleting any one rule makes a worked case fail."""

from dataclasses import replace

import pytest

from api.embedded import rules_folder
from engine.language.loader import load
from engine.model.cases import Case
from engine.model.rules import Outcome, Rule, RuleBook
from engine.rehearsal.rehearse import rehearse
from engine.runtime.navigator import Navigator

RULES = load(rules_folder()).rules


@pytest.fixture(scope="session")
def decided_by(cases: tuple[Case, ...], navigator: Navigator) -> dict[str, list[Case]]:
    """The worked cases that each rule decides. No other case can notice that it is gone."""
    found: dict[str, list[Case]] = {}
    for case in cases:
        decision = rehearse(case, navigator).decision
        found.setdefault(decision.decided_by or "", []).append(case)
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_worked_case_notices_when_the_rule_is_deleted(
    rule: Rule, book: RuleBook, cases: tuple[Case, ...], decided_by: dict[str, list[Case]]
) -> None:
    left = tuple(other for other in book.rules if other.id != rule.id)
    without = Navigator(replace(book, rules=left))
    concerned = decided_by.get(rule.id, []) if isinstance(rule.outcome, Outcome) else cases
    assert not all(rehearse(case, without).passed for case in concerned)
