"""What the worked cases leave out, and those that come out otherwise than they say."""

from collections.abc import Iterator
from typing import assert_never

from engine.analysis.cases.coverage import Coverage
from engine.analysis.findings import Finding, Severity
from engine.model.cases import Case
from engine.model.rules import Arrangement, Conclusion, Outcome, Rule


def case_findings(coverage: Coverage) -> Iterator[Finding]:
    """Yield an error for each rule that no case shows, and for each case that fails."""
    yield from (_unshown(rule) for rule in coverage.unshown)
    yield from (_failed(case) for case in coverage.failed)


def _unshown(rule: Rule) -> Finding:
    message, advice = _words(rule)
    return Finding("coverage", Severity.ERROR, message, advice, rule.location, (rule.id,))


def _words(rule: Rule) -> tuple[str, str]:
    match rule.outcome:
        case Outcome():
            return (
                f'No worked case is decided by the rule "{rule.title}".',
                "Write one in `features/`: somebody for whom it is the most cautious that holds.",
            )
        case Arrangement():
            return (
                f'The rule "{rule.title}" arranges nothing in any worked case.',
                "Write one in `features/`: somebody for whom it holds, wherever they are sent.",
            )
        case Conclusion():
            return (
                f'The rule "{rule.title}" concludes nothing in any worked case.',
                "Write one in `features/`: somebody for whom it holds.",
            )
        case _ as never:
            assert_never(never)


def _failed(case: Case) -> Finding:
    return Finding(
        check="worked cases",
        severity=Severity.ERROR,
        message=f'The worked case "{case.name}" does not come out as it says.',
        advice="`signpost test` shows what was decided instead. Mend the rule or the case.",
        location=case.location,
        problem=case.contact.problem,
    )
