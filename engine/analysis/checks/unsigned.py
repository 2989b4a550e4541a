"""What no named clinician has approved."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.model.rules import RuleBook
from engine.source import Location


def unsigned(book: RuleBook) -> Iterator[Finding]:
    """Yield one finding for all unsigned rules: a note while the book is a demonstration."""
    if book.approvals:
        return
    rules = [rule for rule in book.rules if not rule.approved_by]
    if rules:
        draft = book.status != "approved"
        yield Finding(
            check="unsigned",
            severity=Severity.NOTE if draft else Severity.ERROR,
            message=f"No named clinician has approved {len(rules)} of {len(book.rules)} rules.",
            advice="A clinician who signs stands in the title page or in `@approved-by`.",
            location=Location("rules/rule_book.toml", 1),
        )
