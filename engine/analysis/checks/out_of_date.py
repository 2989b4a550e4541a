"""Rules that should have been reviewed by now."""

from collections.abc import Iterator
from datetime import date

from engine.analysis.findings import Finding, Severity
from engine.model.rules import RuleBook


def out_of_date(book: RuleBook, today: date) -> Iterator[Finding]:
    """Yield the rules whose `@review-by` has passed on this day."""
    for rule in book.rules:
        if rule.review_by and date.fromisoformat(rule.review_by) < today:
            yield Finding(
                check="out of date",
                severity=Severity.ERROR,
                message=f'"{rule.title}" was to be reviewed by {rule.review_by}.',
                advice="Review it, and set `@reviewed` and `@review-by` anew.",
                location=rule.location,
                rules=(rule.id,),
            )
