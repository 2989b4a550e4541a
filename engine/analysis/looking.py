"""What the checks of one problem need besides its world: groups of rules and true witnesses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from engine.analysis.solver import Formula, either
from engine.analysis.witness import find, shrink
from engine.analysis.world import World
from engine.interview.questions import can_still_decide
from engine.model.contact import Contact, known_facts
from engine.model.plan import PlannedRule
from engine.model.situation import Situation, situation
from engine.model.vocabulary import Target
from engine.runtime.answer import target


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
    for _caution, equal in groupby(numbered, key=lambda each: each[1].outcome.target.caution):
        rules = list(equal)
        kinds: dict[tuple[Target, bool], list[int]] = {}
        for place, rule in rules:
            key = (rule.outcome.target, rule.rule.stage == "problems")
            kinds.setdefault(key, []).append(place)
        yield tuple(
            Group(target, rules[0][0], tuple(places)) for (target, _own), places in kinds.items()
        )


def look(world: World, contact: Contact) -> Situation:
    """Return how a contact really stands, by the evaluator and not by the solver."""
    known = known_facts(contact)
    return situation(world.plan, known | world.plan.streams.concluded(known))


def witness(world: World, shows: Callable[[Situation], bool], *wanted: Formula) -> Contact | None:
    """Return a small contact that shows something, or None when no contact does."""
    found = find(world, *wanted)
    if found is None:
        return None
    return shrink(found, lambda contact: shows(look(world, contact)))


def ruled_target(world: World, contact: Contact) -> Target:
    """Return where the rules alone send a contact on what is known."""
    best = look(world, contact).best
    return best.outcome.target if best else world.book.fallbacks.no_rule


def decided_target(world: World, contact: Contact) -> Target:
    """Return where a contact is really sent: not less than safe while a red flag is open."""
    now = look(world, contact)
    return target(world.book, now, more=bool(can_still_decide(now)))


@dataclass(frozen=True, slots=True)
class Together:
    """A contact of which two groups hold, and the first rule of each that does."""

    contact: Contact
    decides: PlannedRule
    other: PlannedRule


def together(world: World, decides: Group, other: Group) -> Together | None:
    """Return a contact of which the one group decides while the other holds too, or None."""

    def shows(now: Situation) -> bool:
        best = now.best
        decided = best is not None and best.outcome.target.caution == decides.target.caution
        return decided and bool(_of(now, decides)) and bool(_of(now, other))

    found = witness(world, shows, *decides.decides(world), other.holds(world))
    if found is None:
        return None
    now = look(world, found)
    return Together(found, _of(now, decides)[0], _of(now, other)[0])


def _of(now: Situation, group: Group) -> list[PlannedRule]:
    return [now.plan.rules[place] for place in now.held_places if place in group.places]
