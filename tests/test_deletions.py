"""Deleting any one rule makes a worked case fail."""

from dataclasses import replace

import pytest

from api.embedded import rules_folder
from engine.language.loader import load
from engine.model.cases import Case
from engine.model.rules import Conclusion, Rule, RuleBook
from engine.rehearsal.rehearse import rehearse
from engine.runtime.navigator import Navigator

RULES = load(rules_folder()).rules


@pytest.fixture(scope="session")
def concerned(cases: tuple[Case, ...], navigator: Navigator) -> dict[str, list[Case]]:
    """The worked cases of each rule: those that it decides or arranges, by its id.

    The cases of a stream are those of every rule that concludes it, by the stream. No other case
    can notice that the rule is gone.
    """
    found: dict[str, list[Case]] = {}
    for case in cases:
        decision = rehearse(case, navigator).decision
        arranged = (each.rule for each in decision.arrangements)
        for name in (decision.decided_by, decision.stream, *arranged):
            found.setdefault(name or "", []).append(case)
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_worked_case_notices_when_the_rule_is_deleted(
    rule: Rule, book: RuleBook, concerned: dict[str, list[Case]]
) -> None:
    left = tuple(other for other in book.rules if other.id != rule.id)
    without = Navigator(replace(book, rules=left))
    name = rule.outcome.choice if isinstance(rule.outcome, Conclusion) else rule.id
    assert not all(rehearse(case, without).passed for case in concerned.get(name, []))
