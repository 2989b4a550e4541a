"""What the solver finds is looked at once more by the evaluator before it is believed."""

from collections.abc import Callable

from engine.analysis.solver import Formula
from engine.analysis.witness import find, shrink
from engine.analysis.world import World
from engine.interview.questions import can_still_decide
from engine.model.contact import Contact, known_facts
from engine.model.situation import Situation, situation
from engine.model.vocabulary import Target
from engine.runtime.answer import target


def confirm(world: World, contact: Contact) -> Situation:
    """Return how a contact really stands, by the evaluator and not by the solver."""
    known = known_facts(contact)
    return situation(world.plan, known | world.plan.streams.concluded(known))


def witness(world: World, shows: Callable[[Situation], bool], *wanted: Formula) -> Contact | None:
    """Return a small contact that shows something, or None when no contact does."""
    contact = find(world, *wanted)
    if contact is None:
        return None
    return shrink(contact, lambda contact: shows(confirm(world, contact)))


def decided_target(world: World, contact: Contact) -> Target:
    """Return where a contact is really sent: not less than safe while a red flag is open."""
    stands = confirm(world, contact)
    return target(world.book, stands, more=bool(can_still_decide(stands)))
