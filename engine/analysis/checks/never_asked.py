"""A rule about one problem rests on a red flag that nobody asks for in that problem."""

from collections.abc import Iterator

from engine.analysis.confirm import witness
from engine.analysis.findings import Finding, Severity
from engine.analysis.world import World
from engine.model.contact import Contact
from engine.model.vocabulary import AskedBy, Fact


def never_asked(world: World) -> Iterator[Finding]:
    """Yield a finding for each such rule: it acts only when somebody tells the flag unasked."""
    facts = world.book.vocabulary.facts
    for place, planned in enumerate(world.plan.rules):
        needed = (facts[name] for name in sorted(planned.facts))
        unasked = [fact for fact in needed if _is_never_asked(fact, world)]
        if planned.rule.stage == "problems" and unasked:
            names = ", ".join(fact.name for fact in unasked)
            yield Finding(
                check="never asked",
                severity=Severity.WARNING,
                message=f'{world.problem.name}: "{planned.rule.title}" needs {names}.',
                advice="Add it to what reception rules out, or leave it out of the rule.",
                location=planned.rule.location,
                rules=(planned.rule.id,),
                problem=world.problem.code,
                witness=_told_unasked(world, place),
            )


def _is_never_asked(fact: Fact, world: World) -> bool:
    defined = world.plan.flag_of.get(fact.name)
    if defined is not None:
        return not defined.listed
    return fact.asked_by is AskedBy.RECEPTION and fact.name not in world.plan.askable


def _told_unasked(world: World, place: int) -> Contact | None:
    """A contact of which the rule holds because somebody told the flag unasked."""
    return witness(world, lambda stands: place in stands.held_places, world.rule(place))
