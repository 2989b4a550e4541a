"""The rules of a problem by where they send people, and contacts of whom two such groups hold."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from engine.analysis.confirm import confirm, witness
from engine.analysis.solver import Formula, either
from engine.analysis.world import World
from engine.model.contact import Contact
from engine.model.plan import PlannedRule
from engine.model.situation import Situation
from engine.model.vocabulary import Target


@dataclass(frozen=True, slots=True)
class Group:
    """The rules of one problem with one target, and where equally cautious rules begin."""

    target: Target
    first: int
    places: tuple[int, ...]

    def holds(self, world: World) -> Formula:
        """Return that some rule of the group holds."""
        return either([world.rule(place) for place in self.places])

    def decides(self, world: World) -> list[Formula]:
        """Return that some rule of the group holds and none is more cautious."""
        return [self.holds(world), world.none_before(self.first)]


def of_the_problem(world: World, *of: Group) -> bool:
    """Return whether some rule of the groups is about this problem and not about any."""
    rules = world.plan.rules
    return any(rules[place].rule.stage == "problems" for group in of for place in group.places)


def groups(world: World) -> Iterator[tuple[Group, ...]]:
    """Yield the groups of a problem's rules, those that are equally cautious together.

    The rules of one group have the same target and are all about the problem, or none is.
    """
    numbered = list(enumerate(world.plan.rules))
    for _caution, equal in groupby(numbered, key=lambda pair: pair[1].outcome.target.caution):
        rules = list(equal)
        kinds: dict[tuple[Target, bool], list[int]] = {}
        for place, rule in rules:
            key = (rule.outcome.target, rule.rule.stage == "problems")
            kinds.setdefault(key, []).append(place)
        yield tuple(
            Group(target, rules[0][0], tuple(places)) for (target, _own), places in kinds.items()
        )


@dataclass(frozen=True, slots=True)
class Together:
    """A contact of which two groups hold, and the first rule of each that does."""

    contact: Contact
    decides: PlannedRule
    other: PlannedRule


def together(world: World, decides: Group, other: Group) -> Together | None:
    """Return a contact of which the one group decides while the other holds too, or None."""

    def shows(stands: Situation) -> bool:
        best = stands.best
        decided = best is not None and best.outcome.target.caution == decides.target.caution
        return decided and bool(_of(stands, decides)) and bool(_of(stands, other))

    contact = witness(world, shows, *decides.decides(world), other.holds(world))
    if contact is None:
        return None
    stands = confirm(world, contact)
    return Together(contact, _of(stands, decides)[0], _of(stands, other)[0])


def _of(stands: Situation, group: Group) -> list[PlannedRule]:
    return [stands.plan.rules[place] for place in stands.held_places if place in group.places]
