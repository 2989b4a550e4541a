"""Rules that change nothing."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.analysis.reachable import Reachable, routing
from engine.model.rules import RuleBook


def redundant(book: RuleBook, reached: Reachable) -> Iterator[Finding]:
    """Yield the rules without which everybody would still go to the same place as soon."""
    for rule in routing(book):
        if rule.id in reached.decide - reached.matter:
            yield Finding(
                check="redundant",
                severity=Severity.WARNING,
                message=f'Without "{rule.title}" everybody would still go where they go now.',
                advice="Remove it, or say what it is for.",
                location=rule.location,
                rules=(rule.id,),
                witness=reached.shown.get(rule.id),
            )
