"""A problem can end below a clinician although reception rules out no red flag."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.analysis.world import World
from engine.model.vocabulary import Level


def unruled_red_flag(world: World) -> Iterator[Finding]:
    """Yield one finding for such a problem. A request that asks for new symptoms needs none."""
    own = [planned for planned in world.plan.rules if planned.rule.stage == "problems"]
    lowest = max(
        (planned.outcome.target.destination.level for planned in own), default=Level.EMERGENCY
    )
    asks_for_symptoms = any("symptom_today" in planned.facts for planned in own)
    if world.problem.rule_out or lowest <= Level.CLINICIAN or asks_for_symptoms:
        return
    yield Finding(
        check="unruled red flag",
        severity=Severity.WARNING,
        message=f"{world.problem.name}: reception rules out no red flag.",
        advice="List those that somebody with this problem may have.",
        location=world.problem.location,
        problem=world.problem.code,
    )
