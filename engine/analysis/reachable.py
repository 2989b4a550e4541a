"""Which rules of one problem can hold, can decide, and change anything when they do."""

from dataclasses import dataclass

from engine.analysis.solver import no
from engine.analysis.world import World


@dataclass(frozen=True, slots=True)
class Reachable:
    """The ids of the rules that can hold, that can decide, and that matter.

    A rule matters when somebody would go elsewhere without it.
    """

    hold: frozenset[str]
    decide: frozenset[str]
    matter: frozenset[str]

    def __or__(self, other: "Reachable") -> "Reachable":
        return Reachable(
            self.hold | other.hold, self.decide | other.decide, self.matter | other.matter
        )


NOWHERE = Reachable(frozenset(), frozenset(), frozenset())


def reachable(world: World, wanted: frozenset[str]) -> Reachable:
    """Return what the wanted rules can do for this problem. A rule that matters can do all."""
    hold, decide, matter = set(), set(), set()
    rules = world.plan.rules
    for place, planned in enumerate(rules):
        if planned.rule.id not in wanted:
            continue
        same_target = [
            no(world.rule(other))
            for other in range(len(rules))
            if other != place and rules[other].outcome.target == planned.outcome.target
        ]
        found = [world.decides(place)]
        if world.solver.find([*found, *same_target]) is not None:
            matter.add(planned.rule.id)
        if planned.rule.id in matter or world.solver.find(found) is not None:
            decide.add(planned.rule.id)
        if planned.rule.id in decide or world.solver.find([world.rule(place)]) is not None:
            hold.add(planned.rule.id)
    return Reachable(frozenset(hold), frozenset(decide), frozenset(matter))


def covering(world: World, place: int) -> tuple[str, ...]:
    """Return the ids of the more cautious rules that hold whenever the rule at a place does."""
    found: list[int] = []
    while True:
        model = world.solver.find([world.rule(place), *(no(world.rule(n)) for n in found)])
        if model is None:
            return tuple(world.plan.rules[n].rule.id for n in found)
        more = next((n for n in range(place) if model.says(world.rule(n))), None)
        if more is None:
            return ()
        found.append(more)
