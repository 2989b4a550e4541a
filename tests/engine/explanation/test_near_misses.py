"""A near miss is a rule that nearly held because of what somebody said."""

from collections import Counter
from collections.abc import Iterator

import pytest

from engine.explanation.near_misses import near_misses
from engine.model.conditions import facts_of
from engine.model.contact import Answer, Contact, Patient, known_facts
from engine.model.decision import NearMiss
from engine.model.plan import Plan
from engine.model.planning import Plans
from engine.model.rules import RuleBook
from engine.model.settle import settle
from engine.model.situation import Situation, situation
from engine.model.values import AGE, CHANNEL, SEX
from engine.model.vocabulary import Fact, FactKind
from engine.rehearsal.interviews import PATIENTS

CARRIED = {AGE, SEX, CHANNEL}


def _stands(plan: Plan, patient: Patient, facts: dict[str, Answer]) -> Situation:
    known = known_facts(Contact(problem=plan.problem.code, patient=patient, facts=facts))
    return situation(plan, known | plan.streams.concluded(known))


def _no(fact: Fact) -> Answer:
    match fact.kind:
        case FactKind.YES_NO:
            return "no"
        case FactKind.NUMBER:
            return min(max(fact.low, 3), fact.high)
        case FactKind.CHOICE:
            return next(iter(fact.choices))


@pytest.fixture(scope="module")
def situations(book: RuleBook) -> list[Situation]:
    """Every problem and person, with nothing told and with everything answered no."""
    return list(_situations(book))


def _situations(book: RuleBook) -> Iterator[Situation]:
    plans = Plans(book)
    for problem in book.vocabulary.problems.values():
        plan = plans.of(problem)
        asked = [plan.vocabulary.facts[name] for name in sorted(plan.askable - CARRIED)]
        all_no = {fact.name: _no(fact) for fact in asked}
        for patient in PATIENTS:
            nothing = _stands(plan, patient, {})
            yield nothing
            told = {name: no for name, no in all_no.items() if name not in nothing.taken_as_no}
            yield _stands(plan, patient, told)


def _rests_on(miss: NearMiss, stands: Situation) -> frozenset[str]:
    """The facts that the missing step rests on for this problem."""
    rule = next(planned for planned in stands.plan.rules if planned.rule.id == miss.rule)
    step = next(planned.step for planned in rule.steps if planned.step.text == miss.step)
    return facts_of(settle(step.condition, stands.plan.problem.code))


def test_no_near_miss_names_what_was_not_told_and_would_not_be_asked(
    situations: list[Situation],
) -> None:
    for stands in situations:
        told = stands.facts.keys() - stands.taken_as_no
        asked = stands.plan.askable - stands.taken_as_no
        for miss in near_misses(stands):
            assert _rests_on(miss, stands) <= told | asked


def test_who_it_is_and_with_what_problem_brings_no_rule_near(situations: list[Situation]) -> None:
    silent = [stands for stands in situations if not stands.facts.keys() - CARRIED - {"problem"}]
    assert not [miss for stands in silent for miss in near_misses(stands)]


def test_no_rule_is_the_nearest_miss_of_every_problem(situations: list[Situation]) -> None:
    misses = Counter(miss.rule for stands in situations for miss in near_misses(stands))
    assert misses
    assert max(misses.values()) < len(situations) / 10
