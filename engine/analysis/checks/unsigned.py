"""What no named clinician has approved."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.model.rules import RuleBook
from engine.source import Location


def unsigned(book: RuleBook) -> Iterator[Finding]:
    """Yield one note for all unsigned rules. A book that is approved by nobody is refused."""
    if book.approvals:
        return
    rules = [rule for rule in book.rules if not rule.approved_by]
    if rules:
        yield Finding(
            check="unsigned",
            severity=Severity.NOTE,
            message=f"No named clinician has approved {len(rules)} of {len(book.rules)} rules.",
            advice="A clinician who signs stands in the title page or in `@approved-by`.",
            location=Location("rules/rule_book.toml", 1),
        )
