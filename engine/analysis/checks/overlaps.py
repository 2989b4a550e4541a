"""Two rules that decide together, equally cautious, and send people to different places."""

from collections.abc import Iterator
from itertools import combinations

from engine.analysis.findings import Finding, Severity
from engine.analysis.groups import Group, groups, of_the_problem, together
from engine.analysis.world import World


def overlaps(world: World) -> Iterator[Finding]:
    """Yield a finding for each pair of places between which only a rule's name chooses."""
    for equal in groups(world):
        for one, other in combinations(equal, 2):
            if one.target != other.target and of_the_problem(world, one, other):
                yield from _overlap(world, one, other)


def _overlap(world: World, one: Group, other: Group) -> Iterator[Finding]:
    found = together(world, one, other)
    if found is None:
        return
    yield Finding(
        check="overlaps",
        severity=Severity.NOTE,
        message=(
            f'{world.problem.name}: "{found.decides.rule.title}" ({one.target.words}) and '
            f'"{found.other.rule.title}" ({other.target.words}) decide alike.'
        ),
        advice="Let one of them leave these people out, or accept that either place is right.",
        location=found.decides.rule.location,
        rules=(found.decides.rule.id, found.other.rule.id),
        problem=world.problem.code,
        witness=found.contact,
    )
