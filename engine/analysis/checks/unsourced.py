"""Rules that rest on no source but this project, and do not say that they are proposals."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.model.rules import RuleBook

_OWN = "Signpost"


def unsourced(book: RuleBook) -> Iterator[Finding]:
    """Yield the rules that call themselves more than proposed without a source of others."""
    for rule in book.rules:
        own = all(source.startswith(_OWN) for source in rule.sources)
        if own and rule.evidence not in {"proposed", "disputed"}:
            yield Finding(
                check="unsourced",
                severity=Severity.ERROR,
                message=f'"{rule.title}" is said to be {rule.evidence}, but names no source.',
                advice="Name the source, or tag it `@evidence:proposed`.",
                location=rule.location,
                rules=(rule.id,),
            )
