"""Contacts that no rule decides although every question was answered."""

from collections.abc import Iterator

from engine.analysis.confirm import witness
from engine.analysis.findings import Finding, Severity
from engine.analysis.world import World
from engine.model.situation import Situation


def gaps(world: World) -> Iterator[Finding]:
    """Yield one finding when the rules of the problem leave somebody out."""

    def shows(stands: Situation) -> bool:
        return stands.best is None and not stands.still_open

    left_out = witness(world, shows, world.contact.answered, world.none_decides)
    if left_out is not None:
        yield Finding(
            check="gaps",
            severity=Severity.ERROR,
            message=f"{world.problem.name}: no rule decides about some people.",
            advice="Write a rule for them. Until then they go where no rule decides.",
            location=world.problem.location,
            problem=world.problem.code,
            witness=left_out,
        )
