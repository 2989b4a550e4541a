"""Why not: the more cautious rules that nearly held.

A near miss is a more cautious rule that one step kept from holding, where that step rests on what
was told, what the record gives or what this interview asks, and where some other step held
because of what was told or recorded, and not merely because of who it is and with what problem.
"""

from engine.model.decision import NearMiss
from engine.model.evaluation import HELD, View, truth_of
from engine.model.plan import PlannedRule, PlannedStep
from engine.model.situation import Situation
from engine.model.values import EVERY_CONTACT

MOST_NEAR_MISSES = 3


def near_misses(situation: Situation) -> tuple[NearMiss, ...]:
    """Return the near misses, the most cautious first."""
    misses: list[NearMiss] = []
    rules, told, heard = situation.plan.rules, _told(situation), _heard(situation)
    best = situation.held_places[0] if situation.held_places else len(rules)
    for place in situation.plan.of_several_steps:
        if place >= best or len(misses) == MOST_NEAR_MISSES:
            break
        step = _only_step_missing(rules[place], situation.view, told)
        if step is not None and step.facts <= heard:
            misses.append(_near_miss(rules[place], step, situation.view))
    return tuple(misses)


def _told(situation: Situation) -> frozenset[str]:
    """What was answered or is on the record, beside what every contact carries.

    And the red flags that are defined over some of it.
    """
    told = frozenset(situation.told) - EVERY_CONTACT
    flags = situation.plan.flag_of.items()
    return told.union(name for name, flag in flags if not told.isdisjoint(flag.rests_on))


def _heard(situation: Situation) -> frozenset[str]:
    """Everything that was said, is on the record, or would be asked in this interview."""
    asked = situation.plan.askable.union(situation.plan.problem.rule_out)
    return asked.union(situation.facts) - situation.taken_as_no


def _only_step_missing(
    planned: PlannedRule, view: View, told: frozenset[str]
) -> PlannedStep | None:
    """The one step that does not hold, when some other does because of what was told."""
    reaches = planned.steps_reach(view)
    if reaches.count(HELD) != len(reaches) - 1:
        return None
    steps = zip(planned.steps, reaches, strict=True)
    others_held = any(r == HELD and not step.facts.isdisjoint(told) for step, r in steps)
    if not others_held:
        return None
    return next(s for s, r in zip(planned.steps, reaches, strict=True) if r != HELD)


def _near_miss(planned: PlannedRule, missing: PlannedStep, view: View) -> NearMiss:
    target = planned.outcome.target
    return NearMiss(
        rule=planned.rule.id,
        title=planned.rule.title,
        destination=target.destination.code,
        time_frame=target.time_frame.code,
        words=target.words,
        step=missing.step.text,
        truth=truth_of(missing.evaluate(view)).word,
    )
