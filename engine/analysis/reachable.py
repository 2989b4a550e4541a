"""Which rules of one problem can hold, can decide, and change anything when they do."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from engine.analysis.confirm import witness
from engine.analysis.solver import no
from engine.analysis.world import World
from engine.model.contact import Contact
from engine.model.rules import Outcome, Rule, RuleBook
from engine.model.situation import Situation


@dataclass(frozen=True, slots=True)
class Reachable:
    """The ids of the rules that can hold, that can decide, and that matter.

    A rule matters when somebody would go elsewhere without it. Of a rule that holds and never
    decides, `covered` has the more cautious rules that decide in its place. Of a rule that cannot
    do all, `shown` has a contact that shows how far it gets.
    """

    hold: frozenset[str] = frozenset()
    decide: frozenset[str] = frozenset()
    matter: frozenset[str] = frozenset()
    covered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shown: Mapping[str, Contact] = field(default_factory=dict)

    def __or__(self, other: "Reachable") -> "Reachable":
        return Reachable(
            self.hold | other.hold,
            self.decide | other.decide,
            self.matter | other.matter,
            {
                rule: tuple(
                    dict.fromkeys([*self.covered.get(rule, ()), *other.covered.get(rule, ())])
                )
                for rule in {**self.covered, **other.covered}
            },
            {**other.shown, **self.shown},
        )


def routing(book: RuleBook) -> Iterator[Rule]:
    """Yield the rules that send somebody somewhere."""
    return (rule for rule in book.rules if isinstance(rule.outcome, Outcome))


def reachable(world: World, wanted: AbstractSet[str]) -> Reachable:
    """Return what the wanted rules can do for this problem. A rule that matters can do all."""
    hold, decide, matter = set(), set(), set()
    covered: dict[str, tuple[str, ...]] = {}
    shown: dict[str, Contact] = {}
    for place, planned in enumerate(world.plan.rules):
        name = planned.rule.id
        if name not in wanted:
            continue
        if _matters(world, place):
            matter.add(name)
        if name in matter or world.solver.can_be([world.decides(place)]):
            decide.add(name)
        if name in decide or world.solver.can_be([world.rule(place)]):
            hold.add(name)
        if name in hold - decide:
            covered[name] = _covering(world, place)
        if name in hold - matter:
            shown |= _shown(world, place, decides=name in decide)
    return Reachable(frozenset(hold), frozenset(decide), frozenset(matter), covered, shown)


def _shown(world: World, place: int, *, decides: bool) -> dict[str, Contact]:
    """A contact of which the rule holds; or which it decides, where that is possible."""
    name = world.plan.rules[place].rule.id

    def shows(stands: Situation) -> bool:
        return place in stands.held_places[:1] if decides else place in stands.held_places

    contact = witness(world, shows, world.decides(place) if decides else world.rule(place))
    return {name: contact} if contact else {}


def _matters(world: World, place: int) -> bool:
    rules = world.plan.rules
    others = (
        no(world.rule(other_place))
        for other_place in range(len(rules))
        if other_place != place and rules[other_place].outcome.target == rules[place].outcome.target
    )
    return world.solver.can_be([world.decides(place), *others])


def _covering(world: World, place: int) -> tuple[str, ...]:
    """The ids of more cautious rules of which one holds whenever the rule at the place does."""
    covering: list[int] = []
    while True:
        model = world.solver.find([world.rule(place), *(no(world.rule(n)) for n in covering)])
        if model is None:
            return tuple(world.plan.rules[n].rule.id for n in _needed(world, place, covering))
        more = next((n for n in range(place) if model.says(world.rule(n))), None)
        if more is None:
            return ()
        covering.append(more)


def _needed(world: World, place: int, covering: list[int]) -> list[int]:
    """Those of the covering rules without which the others do not cover."""
    needed = sorted(covering)
    for candidate in sorted(covering, reverse=True):
        others = [number for number in needed if number != candidate]
        if not world.solver.can_be([world.rule(place), *(no(world.rule(n)) for n in others)]):
            needed = others
    return needed
