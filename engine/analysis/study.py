"""Everything that is checked of one presenting problem, apart from all the others."""

import time
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from engine.analysis.checks import OF_A_PROBLEM
from engine.analysis.claims.prove import concerns_somebody, refute
from engine.analysis.claims.refutation import Refutation
from engine.analysis.findings import Finding
from engine.analysis.reachable import Reachable, reachable
from engine.analysis.scope import only_about
from engine.analysis.world import World
from engine.model.conditions import NEVER
from engine.model.settle import settle


@dataclass(frozen=True, slots=True)
class Study:
    """What came out for one problem.

    `proved` are the invariants that hold of all its contacts, `refuted` those that some contact
    breaks. `concerned` are those that surely speak of somebody: of an invariant about any problem
    that is asked in the first one only.
    """

    problem: str
    findings: tuple[Finding, ...]
    reachable: Reachable
    proved: frozenset[str]
    concerned: frozenset[str]
    refuted: dict[str, Refutation]
    seconds: dict[str, float]
    """How long each invariant took."""


def study(world: World, shared: AbstractSet[str] = frozenset()) -> Study:
    """Return what the checks and the invariants say of one problem.

    `shared` are the ids of rules about any problem of which it is seen here what they can do.
    """
    own = {planned.rule.id for planned in world.plan.rules if planned.rule.stage == "problems"}
    proved: set[str] = set()
    concerned: set[str] = set()
    is_first = world.problem.code == next(iter(world.book.vocabulary.problems))
    refuted: dict[str, Refutation] = {}
    seconds: dict[str, float] = {}
    for invariant in world.book.invariants:
        if settle(invariant.condition, world.problem.code) == NEVER:
            continue
        began = time.perf_counter()
        broken = refute(world, invariant)
        if broken is not None:
            refuted[invariant.id] = broken
        elif not is_first and only_about(invariant.condition) is None:
            proved.add(invariant.id)
        elif concerns_somebody(world, invariant):
            proved.add(invariant.id)
            concerned.add(invariant.id)
        seconds[invariant.id] = time.perf_counter() - began
    return Study(
        problem=world.problem.code,
        findings=tuple(finding for check in OF_A_PROBLEM for finding in check(world)),
        reachable=reachable(world, own | shared),
        proved=frozenset(proved),
        concerned=frozenset(concerned),
        refuted=refuted,
        seconds=seconds,
    )
