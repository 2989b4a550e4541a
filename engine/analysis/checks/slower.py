"""A rule decides by its level, and another that holds too would have been sooner.

The decision gives the sooner place as well (`also`). Where both rules are about the same problem
their author should rather keep them apart.
"""

from collections.abc import Iterator
from itertools import combinations
from math import inf

from engine.analysis.findings import Finding, Severity
from engine.analysis.groups import Group, groups, of_the_problem, together
from engine.analysis.world import World
from engine.model.vocabulary import Level, TimeFrame


def slower(world: World) -> Iterator[Finding]:
    """Yield a finding for each pair of targets of which the slower decides by its level."""
    every = [group for equal in groups(world) for group in equal]
    for decides, other in combinations(every, 2):
        below = other.target.destination.level
        sooner = _is_sooner(other.target.time_frame, decides.target.time_frame)
        above = decides.target.destination.level <= below <= Level.SPECIALIST
        if sooner and above and of_the_problem(world, decides, other):
            yield from _slower(world, decides, other)


def _is_sooner(frame: TimeFrame, than: TimeFrame) -> bool:
    """Whether the one is sooner by the clock: nothing is sooner than a "now" without hours."""
    return frame.hours < than.hours and (than.hours < inf or frame.rank < than.rank)


def _slower(world: World, decides: Group, other: Group) -> Iterator[Finding]:
    pair = together(world, decides, other)
    if pair is None:
        return
    own = pair.decides.rule.stage == pair.other.rule.stage == "problems"
    yield Finding(
        check="slower",
        severity=Severity.WARNING if own else Severity.NOTE,
        message=(
            f'{world.problem.name}: "{pair.decides.rule.title}" ({decides.target.words}) decides '
            f'although "{pair.other.rule.title}" ({other.target.words}) is sooner.'
        ),
        advice="Give these people the shorter time in the first rule, or leave them out of it.",
        location=pair.decides.rule.location,
        rules=(pair.decides.rule.id, pair.other.rule.id),
        problem=world.problem.code,
        witness=pair.contact,
    )
