"""Rules that can never hold, never decide, or never change where anybody goes."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.analysis.reachable import Reachable
from engine.model.rules import Outcome, Rule, RuleBook


def contradictions(book: RuleBook, reached: Reachable) -> Iterator[Finding]:
    """Yield the rules whose conditions cannot all be true."""
    for rule in _routing(book):
        if rule.id not in reached.hold:
            message = f'"{rule.title}" can never hold: its conditions cannot all be true.'
            yield _finding("contradictions", rule, message, "Take out the one that is too much.")


def unreachable(book: RuleBook, reached: Reachable) -> Iterator[Finding]:
    """Yield the rules that hold but never decide, and what decides in their place."""
    for rule in _routing(book):
        if rule.id in reached.hold and rule.id not in reached.decide:
            covering = reached.covered.get(rule.id, ())
            message = f'"{rule.title}" can never decide.'
            if covering:
                message += f" Whenever it holds, one of these does: {', '.join(covering)}."
            advice = "Remove it, or leave its people out of the rules that are more cautious."
            yield _finding("unreachable", rule, message, advice, covering)


def redundant(book: RuleBook, reached: Reachable) -> Iterator[Finding]:
    """Yield the rules without which everybody would still go to the same place as soon."""
    for rule in _routing(book):
        if rule.id in reached.decide and rule.id not in reached.matter:
            message = f'Without "{rule.title}" everybody would still go where they go now.'
            yield _finding("redundant", rule, message, "Remove it, or say what it is for.")


def _routing(book: RuleBook) -> Iterator[Rule]:
    return (rule for rule in book.rules if isinstance(rule.outcome, Outcome))


def _finding(
    check: str, rule: Rule, message: str, advice: str, others: tuple[str, ...] = ()
) -> Finding:
    severity = Severity.WARNING if check == "redundant" else Severity.ERROR
    return Finding(check, severity, message, advice, rule.location, (rule.id, *others))
