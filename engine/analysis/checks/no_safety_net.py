"""Rules that end without a clinician and do not say when to come back."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.model.rules import Outcome, RuleBook
from engine.model.vocabulary import Level

_NEED_THEIR_OWN = (Level.PHARMACY, Level.SELF_CARE)


def no_safety_net(book: RuleBook) -> Iterator[Finding]:
    """Yield the rules that leave people to a pharmacist or themselves with a general net only.

    The net of a body system is better than none, and so this is a warning: none at all is a
    mistake that the rule book is refused for.
    """
    for rule in book.rules:
        outcome = rule.outcome
        if not isinstance(outcome, Outcome) or outcome.come_back_if:
            continue
        if outcome.target.destination.level in _NEED_THEIR_OWN:
            yield Finding(
                check="no safety net",
                severity=Severity.WARNING,
                message=f'"{rule.title}" has no safety net of its own.',
                advice='Add `And ask them to come back if "..."`.',
                location=rule.location,
                rules=(rule.id,),
            )
