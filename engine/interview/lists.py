"""The lists of signs that reception reads out, under their headings."""

from collections.abc import Mapping

from engine.interview.openers import openers
from engine.model.plan import PlannedRule
from engine.model.situation import Situation
from engine.model.vocabulary import Level, Target

_WITHIN_THE_HOUR = 1

Because = dict[str, PlannedRule]
"""What to ask, in order, each with the rule that it could bring about."""


def sign_lists(flags: Mapping[str, PlannedRule], situation: Situation) -> tuple[Because, Because]:
    """Return what to ask for the urgent flags, and then for the others.

    `flags` are defined ones, each with the most cautious rule that rests on it.
    """
    urgent = [flag for flag, rule in flags.items() if _is_urgent(rule.outcome.target)]
    later = [flag for flag in flags if flag not in urgent]
    first = openers(urgent, situation)
    second = openers(later, situation, already=first)
    return (
        _by_heading(first, flags, situation),
        _by_heading(second, flags, situation),
    )


def _is_urgent(target: Target) -> bool:
    if target.destination.level is Level.EMERGENCY:
        return True
    hours = target.time_frame.clock_hours
    within = hours is not None and hours <= _WITHIN_THE_HOUR
    return target.destination.level is Level.CLINICIAN and within


def _by_heading(
    signs: tuple[str, ...], flags: Mapping[str, PlannedRule], situation: Situation
) -> Because:
    """The signs by heading; those first under which the most cautious thing may be found."""
    places = {sign: _first_served(sign, flags, situation) for sign in signs}
    facts, rules = situation.plan.vocabulary.facts, list(flags.values())
    first: dict[str, int] = {}
    where = {sign: fact.where if (fact := facts[sign].sign) else "" for sign in signs}
    for sign, place in places.items():
        first[where[sign]] = min(place, first.get(where[sign], place))
    ordered = sorted(signs, key=lambda s: (first[where[s]], where[s], places[s], s))
    return {sign: rules[places[sign]] for sign in ordered}


def _first_served(sign: str, flags: Mapping[str, PlannedRule], situation: Situation) -> int:
    """The place of the first flag that rests on the sign, or on one that is a kind of it."""
    plan = situation.plan
    kinds = {name for name, wider in plan.broader.items() if sign in wider} | {sign}
    served = (n for n, flag in enumerate(flags) if kinds & plan.flag_of[flag].rests_on)
    return next(served, 0)
