"""Interviews that take too long although nothing is wrong."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.model.contact import Contact
from engine.rehearsal.interviews import PATIENTS, interview
from engine.runtime.navigator import Navigator

MOST_QUESTIONS = 15
MOST_PAGES = 4


def too_many_questions(navigator: Navigator, problem: str) -> Iterator[Finding]:
    """Yield one finding when somebody is asked too much about a problem."""
    longest, patient = max(
        ((interview(navigator, problem, each), each) for each in PATIENTS),
        key=lambda found: found[0],
    )
    if longest.questions > MOST_QUESTIONS or longest.pages > MOST_PAGES:
        found = navigator.book.vocabulary.problems[problem]
        yield Finding(
            check="too many questions",
            severity=Severity.NOTE,
            message=(
                f"{found.name}: {longest.questions} questions on {longest.pages} pages for a "
                f"{longest.sex} patient of {longest.age}, with every answer no."
            ),
            advice="Merge questions, or ask some only of those whom they concern.",
            location=found.location,
            problem=problem,
            witness=Contact(problem=problem, patient=patient),
        )
