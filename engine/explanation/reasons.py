"""Why: the rules that held, step by step."""

from collections.abc import Iterator

from engine.model.decision import Reason, ReasonPart, ReasonStep
from engine.model.evaluation import HELD, View, truth_of
from engine.model.plan import PlannedRule, PlannedStep
from engine.model.situation import Situation


def reasons(situation: Situation) -> tuple[Reason, ...]:
    """Return the rules that held, the deciding one first."""
    return tuple(
        _reason(planned, situation.view, decided=number == 0)
        for number, planned in enumerate(situation.held)
    )


def _reason(planned: PlannedRule, view: View, *, decided: bool) -> Reason:
    rule, target = planned.rule, planned.outcome.target
    return Reason(
        rule=rule.id,
        title=rule.title,
        feature=rule.feature,
        decided=decided,
        destination=target.destination.code,
        time_frame=target.time_frame.code,
        words=target.words,
        steps=(*_flag(planned), *(_reason_step(step, view) for step in planned.steps)),
        sources=rule.sources,
        evidence=rule.evidence,
        file=rule.location.path,
        line=rule.location.line,
    )


def _flag(planned: PlannedRule) -> Iterator[ReasonStep]:
    """That the flag is there which the steps define: told, or because they are so."""
    rule = planned.rule
    if rule.defines:
        held = truth_of(HELD).word
        yield ReasonStep(text=rule.defines.text, truth=held, line=rule.location.line, parts=())


def _reason_step(planned: PlannedStep, view: View) -> ReasonStep:
    """A step as written, with its truth and that of each row of its table."""
    return ReasonStep(
        text=planned.step.text,
        truth=truth_of(planned.evaluate(view)).word,
        line=planned.step.location.line,
        parts=tuple(
            ReasonPart(text=text, truth=truth_of(evaluate(view)).word)
            for text, evaluate in planned.rows
        ),
    )
