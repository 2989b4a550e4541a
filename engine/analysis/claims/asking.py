"""Claims about what must be asked before somebody is sent below a clinician."""

from engine.analysis.claims.refutation import Refutation, concerns
from engine.analysis.confirm import confirm, decided_target
from engine.analysis.solver import either
from engine.analysis.witness import contact_of, shrink
from engine.analysis.world import World
from engine.model.contact import Contact
from engine.model.invariants import Invariant
from engine.model.vocabulary import Level


def unasked(world: World, invariant: Invariant, fact: str) -> Refutation | None:
    """Return a contact that goes below a clinician although nobody asks for the fact, or None.

    The fact is not asked when it is taken as no for this contact, or when no rule of the problem
    and no guard of its facts mentions it.
    """
    low = [n for n, rule in enumerate(world.plan.rules) if _is_low(rule.outcome.target.caution[0])]
    sent_low = either([world.decides(place) for place in low])
    wanted = [world.says(invariant.condition), world.contact.passed_over(fact), sent_low]
    model = world.solver.find([*wanted, world.contact.flags_answered])
    if model is None:
        return None

    def shows(contact: Contact) -> bool:
        passed_over = fact not in contact.facts and fact not in confirm(world, contact).still_open
        low = _is_low(decided_target(world, contact).destination.level)
        return passed_over and low and concerns(world, invariant, contact)

    return Refutation(shrink(contact_of(world, model), shows))


def _is_low(level: int) -> bool:
    return level > Level.CLINICIAN
