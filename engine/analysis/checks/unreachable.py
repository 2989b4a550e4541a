"""Rules that hold of somebody and never decide."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.analysis.reachable import Reachable, routing
from engine.model.rules import RuleBook


def unreachable(book: RuleBook, reached: Reachable) -> Iterator[Finding]:
    """Yield the rules that hold but never decide, and what decides in their place."""
    for rule in routing(book):
        if rule.id in reached.hold - reached.decide:
            covering = reached.covered.get(rule.id, ())
            why = f" Whenever it holds, one of these does: {', '.join(covering)}."
            yield Finding(
                check="unreachable",
                severity=Severity.ERROR,
                message=f'"{rule.title}" can never decide.{why if covering else ""}',
                advice="Remove it, or leave its people out of the rules that are more cautious.",
                location=rule.location,
                rules=(rule.id, *covering),
                witness=reached.shown.get(rule.id),
            )
