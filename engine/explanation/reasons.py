"""Why: the rules that held, step by step; and the more cautious ones that nearly did."""

from engine.model.decision import NearMiss, Reason, ReasonPart, ReasonStep
from engine.model.evaluation import HELD, NOTHING_OPEN
from engine.model.plan import PlannedRule, PlannedStep
from engine.model.situation import Situation
from engine.model.values import Facts

MOST_NEAR_MISSES = 3


def reasons(situation: Situation) -> tuple[Reason, ...]:
    """Return the rules that held, the deciding one first."""
    return tuple(
        _reason(planned, situation.facts, decided=number == 0)
        for number, planned in enumerate(situation.held)
    )


def _reason(planned: PlannedRule, facts: Facts, *, decided: bool) -> Reason:
    rule, target = planned.rule, planned.outcome.target
    return Reason(
        rule=rule.id,
        title=rule.title,
        feature=rule.feature,
        decided=decided,
        destination=target.destination.code,
        time_frame=target.time_frame.code,
        words=target.words,
        steps=tuple(_reason_step(step, facts) for step in planned.steps),
        sources=rule.sources,
        evidence=rule.evidence,
        file=rule.location.path,
        line=rule.location.line,
    )


def _reason_step(planned: PlannedStep, facts: Facts) -> ReasonStep:
    """A step as written, with its truth and that of each row of its table."""
    return ReasonStep(
        text=planned.step.text,
        truth=planned.evaluate(facts, NOTHING_OPEN).low.word,
        line=planned.step.location.line,
        parts=tuple(
            ReasonPart(text=text, truth=evaluate(facts, NOTHING_OPEN).low.word)
            for text, evaluate in planned.rows
        ),
    )


def near_misses(situation: Situation) -> tuple[NearMiss, ...]:
    """Return more cautious rules of which all steps but one held, the most cautious first."""
    found: list[NearMiss] = []
    rules = situation.plan.rules
    best = situation.held_places[0] if situation.held_places else len(rules)
    for place in situation.plan.of_several_steps:
        if place >= best or len(found) == MOST_NEAR_MISSES:
            break
        step = _only_step_missing(rules[place], situation.facts)
        if step is not None:
            found.append(_near_miss(rules[place], step, situation.facts))
    return tuple(found)


def _only_step_missing(planned: PlannedRule, facts: Facts) -> PlannedStep | None:
    """The one step that does not hold, when some other that is not about the problem does."""
    missing: PlannedStep | None = None
    others_held = 0
    for step in planned.steps:
        if step.evaluate(facts, NOTHING_OPEN) is HELD:
            others_held += not step.only_names_problem
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
