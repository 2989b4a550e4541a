"""What refutes an invariant: a contact that breaks it, or a pair of contacts."""

from dataclasses import dataclass

from engine.analysis.confirm import confirm
from engine.analysis.world import World
from engine.model.contact import Contact
from engine.model.evaluation import truth
from engine.model.invariants import Invariant
from engine.model.settle import settle
from engine.model.truth import Truth


@dataclass(frozen=True, slots=True)
class Refutation:
    """A contact that breaks an invariant; `otherwise` is the second one of a pair."""

    contact: Contact
    otherwise: Contact | None = None


def concerns(world: World, invariant: Invariant, contact: Contact) -> bool:
    """Return whether the condition of an invariant holds of a contact."""
    condition = settle(invariant.condition, world.problem.code)
    return truth(condition, confirm(world, contact).facts) is Truth.HELD
