"""What would change it: each single answer that would send the person elsewhere or sooner."""

from collections.abc import Iterator

from engine.model.conditions import Comparison, Operator, leaves
from engine.model.decision import Change
from engine.model.evaluation import truth
from engine.model.plan import PlannedRule
from engine.model.situation import Situation
from engine.model.truth import Truth
from engine.model.vocabulary import UNKNOWN, AskedBy, Fact, FactKind, Value


def changes(situation: Situation) -> tuple[Change, ...]:
    """Return the answers that would change the decision, the most cautious result first.

    Each is an answer to one question that this problem asks, with everything else as it is.
    """
    found = [
        (best.caution, _change(fact, value, best))
        for fact, value in _other_answers(situation)
        if (best := _best_with(situation, fact, value)) is not None
    ]
    return tuple(change for _caution, change in sorted(found, key=lambda pair: pair[0]))


def _other_answers(situation: Situation) -> Iterator[tuple[Fact, Value]]:
    facts = situation.plan.vocabulary.facts
    for name in sorted(situation.plan.mentioned & situation.plan.askable):
        fact, now = facts[name], situation.facts.get(name)
        if fact.asked_by is AskedBy.RECEPTION:
            for value in _answers(fact, situation):
                if value != now:
                    yield fact, value


def _answers(fact: Fact, situation: Situation) -> Iterator[Value]:
    match fact.kind:
        case FactKind.YES_NO:
            yield from (True, False, UNKNOWN)
        case FactKind.CHOICE:
            yield from fact.choices
        case FactKind.NUMBER:
            yield from sorted(set(_borders(fact.name, situation)))


def _borders(name: str, situation: Situation) -> Iterator[float]:
    """One number on each side of every border that a rule draws."""
    for planned in situation.plan.rules:
        if name not in planned.facts:
            continue
        for leaf in leaves(planned.condition):
            if isinstance(leaf, Comparison) and leaf.fact == name:
                border = float(leaf.value)
                yield border
                yield border + 1 if leaf.operator is Operator.AT_MOST else border - 1


def _best_with(situation: Situation, fact: Fact, value: Value) -> PlannedRule | None:
    """The rule that would then decide, when that sends the person elsewhere or sooner."""
    held = situation.held
    facts = {**situation.facts, fact.name: value}
    for planned in situation.plan.rules:
        holds = (
            truth(planned.condition, facts) is Truth.HELD
            if fact.name in planned.facts
            else planned in held
        )
        if holds:
            same = bool(held) and planned.outcome.target == held[0].outcome.target
            return None if same else planned
    return None


def _change(fact: Fact, value: Value, best: PlannedRule) -> Change:
    words = {True: "yes", False: "no"}
    answer = words[value] if isinstance(value, bool) else str(value)
    target = best.outcome.target
    return Change(
        fact=fact.name,
        text=fact.question,
        answer=f"{value:g}" if isinstance(value, float) else answer,
        destination=target.destination.code,
        time_frame=target.time_frame.code,
    )
