"""Interviews that take too long although nothing is wrong."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.analysis.walk import Walk
from engine.analysis.world import World
from engine.model.contact import Contact
from engine.rehearsal.interviews import PATIENTS, interview

MOST_QUESTIONS = 15
MOST_PAGES = 4


def too_many_questions(world: World) -> Iterator[Finding]:
    """Yield one finding when somebody is asked too much about a problem."""
    walk, problem = Walk(world.book, world.plan), world.problem.code
    longest, patient = max(
        ((interview(walk, problem, patient), patient) for patient in PATIENTS),
        key=lambda pair: pair[0],
    )
    if longest.questions > MOST_QUESTIONS or longest.pages > MOST_PAGES:
        yield Finding(
            check="too many questions",
            severity=Severity.NOTE,
            message=(
                f"{world.problem.name}: {longest.questions} questions on {longest.pages} pages "
                f"for a {longest.sex} patient of {longest.age}, with every answer no."
            ),
            advice="Merge questions, or ask some only of those whom they concern.",
            location=world.problem.location,
            problem=problem,
            witness=Contact(problem=problem, patient=patient),
        )
