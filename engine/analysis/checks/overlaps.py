"""Two rules that decide together, equally cautious, and send people to different places."""

from collections.abc import Iterator
from itertools import combinations

from engine.analysis.findings import Finding, Severity
from engine.analysis.groups import Group, groups, of_the_problem, together
from engine.analysis.world import World


def overlaps(world: World) -> Iterator[Finding]:
    """Yield a finding for each pair of places between which only a rule's name chooses."""
    for equal in groups(world):
        for first, second in combinations(equal, 2):
            if first.target != second.target and of_the_problem(world, first, second):
                yield from _overlap(world, first, second)


def _overlap(world: World, first: Group, second: Group) -> Iterator[Finding]:
    pair = together(world, first, second)
    if pair is None:
        return
    yield Finding(
        check="overlaps",
        severity=Severity.NOTE,
        message=(
            f'{world.problem.name}: "{pair.decides.rule.title}" ({first.target.words}) and '
            f'"{pair.other.rule.title}" ({second.target.words}) decide alike.'
        ),
        advice="Let one of them leave these people out, or accept that either place is right.",
        location=pair.decides.rule.location,
        rules=(pair.decides.rule.id, pair.other.rule.id),
        problem=world.problem.code,
        witness=pair.contact,
    )
