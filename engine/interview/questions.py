"""Which questions could still change the decision, safest first, in pages.

The first page has the red flags that can mean an emergency, or a clinician within the hour, the
next one the others: each by the signs that rule it out. Then come the facts of the most cautious
rules that are still possible, a few at a time. When no unanswered question could change
where somebody goes or how soon, there is nothing to ask.
"""

from collections.abc import Mapping

from engine.interview.lists import sign_lists
from engine.interview.order import asked_first
from engine.model.decision import Choice, Question, Status
from engine.model.evaluation import CAN_HOLD, open_facts
from engine.model.plan import PlannedRule
from engine.model.situation import Situation
from engine.model.values import SEX
from engine.model.vocabulary import Fact, FactKind, Level, Target

PAGE_LENGTH = 5
"""A page of ordinary questions closes when it has at least this many."""

_SAME_DAY_HOURS = 24


def can_still_decide(situation: Situation) -> tuple[PlannedRule, ...]:
    """Return the rules that answers could make hold, and that would then change the target.

    They come most cautious first. A rule that is no more cautious than the deciding one, or
    that sends the person to the same place as soon, changes nothing.
    """
    rules = situation.plan.rules
    best = situation.held_places[0] if situation.held_places else len(rules)
    now = rules[best].outcome.target if situation.held_places else None
    return tuple(
        rules[place]
        for place in range(best)
        if situation.reaches[place] & CAN_HOLD
        and rules[place].outcome.target != now
        and situation.could_hold(place)
    )


def questions(situation: Situation, rules: tuple[PlannedRule, ...]) -> tuple[Question, ...]:
    """Return the questions that could bring one of the rules about, in pages."""
    facts, defined = situation.plan.vocabulary.facts, situation.plan.flag_of
    headings = situation.plan.vocabulary.headings
    wanted = _wanted(situation, rules)
    whole = [name for name in wanted if facts[name].red_flag and name not in defined]
    flags = {name: rule for name, rule in wanted.items() if name in defined}
    urgent, later = sign_lists(flags, situation)
    because = wanted | urgent | later
    others = [n for n in wanted if not facts[n].red_flag and n not in urgent and n not in later]
    about_flags = [page for page in ([*whole, *urgent], [*later]) if page]
    pages = about_flags + [
        others[start : start + PAGE_LENGTH] for start in range(0, len(others), PAGE_LENGTH)
    ]
    return tuple(
        _question(facts[name], number, because[name], headings, red_flag=number <= len(about_flags))
        for number, page in enumerate(pages, start=1)
        for name in page
    )


def _wanted(situation: Situation, rules: tuple[PlannedRule, ...]) -> dict[str, PlannedRule]:
    """The facts to settle, in the order of the rules that need them, and the first such rule.

    A red flag that is defined stands for its signs.
    """
    wanted: dict[str, PlannedRule] = {}
    for rule in rules:
        for name in open_facts(rule.tree, situation.view):
            if name in situation.plan.flag_of:
                wanted.setdefault(name, rule)
                continue
            for asked in asked_first(name, situation):
                wanted.setdefault(asked, rule)
    return wanted


def _question(
    fact: Fact, page: int, rule: PlannedRule, headings: Mapping[str, str], *, red_flag: bool
) -> Question:
    is_number = fact.kind is FactKind.NUMBER
    return Question(
        fact=fact.name,
        field=f"patient.{fact.name}" if fact.name == SEX else f"facts.{fact.name}",
        text=fact.question,
        help=fact.help,
        kind=fact.kind,
        red_flag=red_flag,
        page=page,
        choices=tuple(Choice(code=code, label=label) for code, label in fact.choices.items()),
        unit=fact.unit,
        low=fact.low if is_number else None,
        high=fact.high if is_number else None,
        decimals=fact.decimals,
        because=rule.rule.title,
        heading=headings.get(fact.sign.where, "") if fact.sign else "",
        sure=fact.sign.sure if fact.sign else "",
    )


def status(situation: Situation, target: Target, rules: tuple[PlannedRule, ...]) -> Status:
    """Return how final a decision is while these rules could still change it.

    Safe to act on means: no red flag is left to ask, no emergency is still possible, and a
    clinician takes over the same day.
    """
    if not rules:
        return Status.DECIDED
    hours = target.time_frame.clock_hours
    seen_today = (
        target.destination.level <= Level.CLINICIAN
        and hours is not None
        and hours <= _SAME_DAY_HOURS
    )
    could_be_emergency = any(
        rule.outcome.target.destination.level is Level.EMERGENCY for rule in rules
    )
    if seen_today and not situation.flags_to_ask and not could_be_emergency:
        return Status.DATA_REQUESTED
    return Status.DATA_REQUIRED
