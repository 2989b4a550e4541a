"""The worked cases show every rule of the rule book: it decides, arranges or concludes in one."""

from engine.analysis.cases.coverage import coverage
from engine.model.cases import Case
from engine.model.rules import RuleBook


def test_every_rule_is_shown_by_a_worked_case(book: RuleBook, cases: tuple[Case, ...]) -> None:
    unshown = [str(rule.location) for rule in coverage(book, cases).unshown]
    assert not unshown
