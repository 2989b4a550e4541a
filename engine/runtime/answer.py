"""The decision itself, put together from what was found."""

from typing import Any

from engine.model.decision import (
    Assumption,
    Decision,
    Disposition,
    RaisedFlag,
    RuleBookStamp,
    Status,
)
from engine.model.evaluation import CAN_BE_UNKNOWN, CAN_HOLD
from engine.model.rules import Outcome, RuleBook
from engine.model.situation import Situation
from engine.model.vocabulary import AskedBy, Fact, Level, Target


def target(book: RuleBook, now: Situation, *, more: bool) -> Target:
    """Return where the person goes as far as is known; `more` says whether that may change."""
    best = now.best.outcome.target if now.best else None
    return target_of(book, best, flags_left=more and bool(now.flags_to_ask))


def target_of(book: RuleBook, best: Target | None, *, flags_left: bool) -> Target:
    """Return where the person goes when this is the target of the most cautious rule that holds.

    While a red flag that must be ruled out has not been answered, and could still change the
    answer, that is never less cautious than what the rule book says for it.
    """
    target = best or book.fallbacks.no_rule
    if flags_left:
        return min(target, book.fallbacks.not_asked, key=lambda each: each.caution)
    return target


def decision(book: RuleBook, now: Situation, *, target: Target, **found: Any) -> Decision:
    """Return the decision on a situation. `found` are the fields that other rooms worked out."""
    best = now.best
    decides = best is not None and best.outcome.target == target
    outcome = best.outcome if best is not None and decides else Outcome(target)
    return Decision(
        disposition=Disposition.of(target, outcome),
        decided_by=best.rule.id if best is not None and decides else None,
        red_flags=_raised(now),
        assumed=_assumed(now),
        also=_also(now, target),
        alternatives=_alternatives(now, target),
        stream=_stream(now),
        say=outcome.say or target.destination.say,
        advice=_advice(now, outcome),
        come_back_if=_come_back_if(now, outcome),
        tell=tuple(dict.fromkeys(who for held in now.held for who in held.outcome.tell)),
        rule_book=stamp(book),
        **found,
    )


def failed(book: RuleBook, now: Situation | None = None) -> Decision:
    """Return the decision when the engine could not answer: a clinician takes over.

    `now` is how the contact stands by the evaluator alone, where that can be said. A red flag that
    was told is not lost: when a rule for it is more cautious than the clinician, people go there.
    """
    target = book.fallbacks.failed
    flags = [held.outcome for held in now.held if held.rule.stage == "red_flags"] if now else []
    outcome = min(flags, key=lambda each: each.target.caution, default=Outcome(target))
    if outcome.target.caution > target.caution:
        outcome = Outcome(target)
    return Decision(
        status=Status.FAILED,
        disposition=Disposition.of(outcome.target, outcome),
        decided_by=None,
        red_flags=_raised(now) if now else (),
        say=outcome.say or outcome.target.destination.say,
        advice=outcome.advice,
        rule_book=stamp(book),
    )


def stamp(book: RuleBook) -> RuleBookStamp:
    """Return which rule book decided."""
    return RuleBookStamp(
        name=book.name,
        version=book.version,
        revision=book.revision,
        status=book.status,
        notice=book.notice,
    )


def _raised(now: Situation) -> tuple[RaisedFlag, ...]:
    facts = now.plan.vocabulary.facts
    raised = sorted(name for name, value in now.facts.items() if value is True)
    return tuple(
        RaisedFlag(fact=name, text=facts[name].statement) for name in raised if facts[name].red_flag
    )


def _assumed(now: Situation) -> tuple[Assumption, ...]:
    """What the record does not say although a more cautious rule rests on it."""
    facts = now.plan.vocabulary.facts
    deciding = now.held_places[0] if now.held_places else len(now.reaches)
    missing: dict[str, None] = {}
    for place in now.plan.on_record:
        if place >= deciding:
            break
        if now.reaches[place] & (CAN_BE_UNKNOWN | CAN_HOLD) == CAN_BE_UNKNOWN:
            absent = sorted(now.plan.rules[place].facts - now.facts.keys())
            missing |= {n: None for n in absent if facts[n].asked_by is AskedBy.RECORD}
    return tuple(Assumption(fact=name, text=_words(facts[name])) for name in missing)


def _words(fact: Fact) -> str:
    """A fact that the record does not give, in words: a choice by its first one."""
    if fact.choices:
        return next(iter(fact.choices.values()))
    return fact.statement or f"{fact.prefix} ..."


def _also(now: Situation, target: Target) -> tuple[Disposition, ...]:
    """Where else they go: what the rules say, and whoever would see them sooner.

    Level comes before time, so that a GP in a week decides over an optometrist tomorrow. The
    optometrist is not lost: at clinician and specialist level the soonest is given as well.
    """
    targets = dict.fromkeys(each for held in now.held for each in held.outcome.also)
    for level in (Level.CLINICIAN, Level.SPECIALIST):
        held = (held.outcome.target for held in now.held)
        found = [each for each in held if each.destination.level is level]
        soonest = min(found, key=lambda each: each.time_frame.hours, default=target)
        if soonest.time_frame.hours < target.time_frame.hours:
            targets[soonest] = None
    return tuple(Disposition.of(each) for each in targets if each != target)


def _alternatives(now: Situation, target: Target) -> tuple[Disposition, ...]:
    """Other places that a rule as cautious as the deciding one gives."""
    equal = [
        held.outcome.target
        for held in now.held
        if held.outcome.target.caution == target.caution and held.outcome.target != target
    ]
    return tuple(Disposition.of(each) for each in dict.fromkeys(equal))


def _stream(now: Situation) -> str | None:
    stream = now.facts.get("stream")
    return stream if isinstance(stream, str) else None


def _advice(now: Situation, outcome: Outcome) -> tuple[str, ...]:
    """The advice of the deciding rule and, whatever decides, of every red flag present."""
    flags = [held.outcome.advice for held in now.held if held.rule.stage == "red_flags"]
    given = dict.fromkeys([*outcome.advice, *(words for advice in flags for words in advice)])
    if given or outcome.target.destination.level is Level.EMERGENCY:
        return tuple(given)
    return now.plan.vocabulary.systems[now.plan.problem.system].advice


def _come_back_if(now: Situation, outcome: Outcome) -> tuple[str, ...]:
    if outcome.come_back_if or outcome.target.destination.level is Level.EMERGENCY:
        return outcome.come_back_if
    net = now.plan.vocabulary.systems[now.plan.problem.system].come_back_if
    return (net,) if net else ()
