"""Why: the rules that held, step by step; and the more cautious ones that nearly did."""

from engine.model.conditions import Comparison, Condition, IsUnknown, facts_of
from engine.model.decision import NearMiss, Reason, ReasonPart, ReasonStep
from engine.model.evaluation import truth
from engine.model.plan import PlannedRule
from engine.model.rules import Rule, Step
from engine.model.situation import Situation
from engine.model.truth import Truth
from engine.model.vocabulary import PROBLEM, Facts

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
        steps=tuple(reason_step(step, facts) for step in rule.steps),
        sources=rule.sources,
        evidence=rule.evidence,
        file=rule.location.path,
        line=rule.location.line,
    )


def reason_step(step: Step, facts: Facts) -> ReasonStep:
    """Return a step as written, with its truth and that of each row of its table."""
    return ReasonStep(
        text=step.text,
        truth=truth(step.condition, facts).word,
        line=step.location.line,
        parts=tuple(
            ReasonPart(text=part.text, truth=truth(part, facts).word)
            for part in _rows(step.condition)
            if part.text
        ),
    )


def _rows(condition: Condition) -> tuple[Condition, ...]:
    if isinstance(condition, Comparison | IsUnknown):
        return ()
    return condition.parts


def near_misses(situation: Situation) -> tuple[NearMiss, ...]:
    """Return more cautious rules of which all steps but one held, the most cautious first."""
    found: list[NearMiss] = []
    for planned in situation.plan.rules:
        if planned is situation.best or len(found) == MOST_NEAR_MISSES:
            break
        if len(planned.rule.steps) > 1:
            step = _only_step_missing(planned.rule, situation.facts)
            if step is not None:
                found.append(_near_miss(planned, step, situation.facts))
    return tuple(found)


def _only_step_missing(rule: Rule, facts: Facts) -> Step | None:
    """The one step that does not hold, when some other that is not about the problem does."""
    missing: Step | None = None
    others_held = 0
    for step in rule.steps:
        if truth(step.condition, facts) is Truth.HELD:
            others_held += facts_of(step.condition) != {PROBLEM}
        elif missing is None:
            missing = step
        else:
            return None
    return missing if others_held else None


def _near_miss(planned: PlannedRule, step: Step, facts: Facts) -> NearMiss:
    target = planned.outcome.target
    return NearMiss(
        rule=planned.rule.id,
        title=planned.rule.title,
        destination=target.destination.code,
        time_frame=target.time_frame.code,
        words=target.words,
        step=step.text,
        truth=truth(step.condition, facts).word,
    )
