"""Why not: the more cautious rules that nearly held.

A near miss is a more cautious rule that one step kept from holding, where that step rests on what
was told, what the record gives or what this interview asks, and where some other step held
because of what was told or recorded, and not merely because of who it is and with what problem.
"""

from engine.model.decision import NearMiss
from engine.model.evaluation import HELD, NOTHING_OPEN
from engine.model.plan import PlannedRule, PlannedStep
from engine.model.situation import Situation
from engine.model.values import EVERY_CONTACT, Facts

MOST_NEAR_MISSES = 3


def near_misses(situation: Situation) -> tuple[NearMiss, ...]:
    """Return the near misses, the most cautious first."""
    misses: list[NearMiss] = []
    rules, told, heard = situation.plan.rules, _told(situation), _heard(situation)
    best = situation.held_places[0] if situation.held_places else len(rules)
    for place in situation.plan.of_several_steps:
        if place >= best or len(misses) == MOST_NEAR_MISSES:
            break
        step = _only_step_missing(rules[place], situation.facts, told)
        if step is not None and step.facts <= heard:
            misses.append(_near_miss(rules[place], step, situation.facts))
    return tuple(misses)


def _told(situation: Situation) -> frozenset[str]:
    """What was answered or is on the record, beside what every contact carries."""
    return frozenset(situation.facts) - situation.taken_as_no - EVERY_CONTACT


def _heard(situation: Situation) -> frozenset[str]:
    """Everything that was said, is on the record, or would be asked in this interview."""
    return situation.plan.askable.union(situation.facts) - situation.taken_as_no


def _only_step_missing(
    planned: PlannedRule, facts: Facts, told: frozenset[str]
) -> PlannedStep | None:
    """The one step that does not hold, when some other does because of what was told."""
    missing: PlannedStep | None = None
    others_held = False
    for step in planned.steps:
        if step.evaluate(facts, NOTHING_OPEN) is HELD:
            others_held = others_held or not step.facts.isdisjoint(told)
        elif missing is None:
            missing = step
        else:
            return None
    return missing if others_held else None


def _near_miss(planned: PlannedRule, missing: PlannedStep, facts: Facts) -> NearMiss:
    target = planned.outcome.target
    return NearMiss(
        rule=planned.rule.id,
        title=planned.rule.title,
        destination=target.destination.code,
        time_frame=target.time_frame.code,
        words=target.words,
        step=missing.step.text,
        truth=missing.evaluate(facts, NOTHING_OPEN).low.word,
    )
