"""Rules whose conditions cannot all be true."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.analysis.reachable import Reachable, routing
from engine.model.rules import RuleBook


def contradictions(book: RuleBook, reached: Reachable) -> Iterator[Finding]:
    """Yield the rules that hold of nobody."""
    for rule in routing(book):
        if rule.id not in reached.hold:
            yield Finding(
                check="contradictions",
                severity=Severity.ERROR,
                message=f'"{rule.title}" can never hold: its conditions cannot all be true.',
                advice="Take out the one that is too much.",
                location=rule.location,
                rules=(rule.id,),
            )
