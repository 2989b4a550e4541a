"""Faults seeded into a copy of the real rule book are found by a check or a claim alone.

No worked case is run. Each fault is looked for in the one problem where it must show.
"""

import shutil
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from api.embedded import rules_folder
from engine.analysis.checks import OF_THE_TEXT, OF_WHAT_RULES_CAN_DO, ON_A_DAY
from engine.analysis.claims.refutation import Refutation
from engine.analysis.findings import Finding
from engine.analysis.study import Study, study
from engine.analysis.world import World
from engine.errors import RuleBookError
from engine.language.loader import load
from engine.model.contact import Contact
from engine.model.invariants import (
    AlwaysSentTo,
    AskedFirst,
    AtLeastTo,
    Invariant,
    NeverRestsOn,
    NeverSentTo,
    ToldWhenToComeBack,
)
from engine.model.rules import RuleBook
from engine.model.vocabulary import Level, Target
from engine.runtime.navigator import Navigator

TODAY = date(2026, 11, 28)
FAULTS = tomllib.loads((Path(__file__).parent / "faults.toml").read_text(encoding="utf-8"))["fault"]


@dataclass(frozen=True)
class Looked:
    """What was found in one problem of a rule book, and all about its text."""

    book: RuleBook
    study: Study
    findings: tuple[Finding, ...]


@pytest.fixture(params=FAULTS, ids=lambda fault: fault["name"])
def fault(request: pytest.FixtureRequest) -> dict[str, str]:
    """One fault after the other."""
    found: dict[str, str] = request.param
    return found


def _seeded(fault: dict[str, str], folder: Path) -> Path:
    """Copy the real rule book with the fault in it."""
    rules = folder / "rules"
    shutil.copytree(rules_folder(), rules)
    file = folder / fault["file"]
    text = file.read_text(encoding="utf-8")
    assert text.count(fault["old"]) == 1, "the text of the fault must stand once in its file"
    file.write_text(text.replace(fault["old"], fault["new"]), encoding="utf-8")
    return rules


def _look(book: RuleBook, problem: str) -> Looked:
    world = World(book, book.vocabulary.problems[problem])
    studied = study(world, {each.rule.id for each in world.plan.rules})
    own = {each.rule.id for each in world.plan.rules}
    about_rules = (f for check in OF_WHAT_RULES_CAN_DO for f in check(book, studied.reachable))
    return Looked(
        book,
        studied,
        (
            *studied.findings,
            *(finding for finding in about_rules if own & set(finding.rules[:1])),
            *(finding for check in OF_THE_TEXT for finding in check(book)),
            *ON_A_DAY(book, TODAY),
        ),
    )


@cache
def _without_fault(problem: str) -> frozenset[str]:
    """What is found in the real rule book as it is."""
    return frozenset(_caught(_look(load(rules_folder()), problem)))


def _caught(looked: Looked) -> Iterator[str]:
    for finding in looked.findings:
        yield f"check {finding.check}: {' '.join(finding.rules)} {finding.message}"
    for name in looked.study.refuted:
        yield f"claim {name}"


def test_there_are_at_least_twenty_faults() -> None:
    assert len(FAULTS) >= 20
    assert len({each["name"] for each in FAULTS}) == len(FAULTS)


def test_a_fault_is_caught_without_worked_cases(fault: dict[str, str], tmp_path: Path) -> None:
    try:
        book = load(_seeded(fault, tmp_path))
    except RuleBookError:
        assert fault["caught_by"] == "mistake"
        return
    looked = _look(book, fault["problem"])
    caught = set(_caught(looked)) - _without_fault(fault["problem"])
    assert [each for each in caught if each.startswith(fault["caught_by"])], caught
    for broken in looked.study.refuted:
        _assert_really_decided_so(looked, broken)


def _assert_really_decided_so(looked: Looked, broken: str) -> None:
    """Assert that the engine gives the contact the decision that the claim forbids."""
    book = looked.book
    invariant = next(each for each in book.invariants if each.id == broken)
    found = looked.study.refuted[broken]
    navigator = Navigator(book)
    decide = _decides(navigator)
    assert _breaks(invariant, found, decide, navigator), broken


def _decides(navigator: Navigator) -> Callable[[Contact], Target]:
    words = navigator.book.vocabulary

    def decide(contact: Contact) -> Target:
        end = navigator.decide(contact).disposition
        return Target(words.destinations[end.destination], words.time_frames[end.time_frame])

    return decide


def _breaks(
    invariant: Invariant,
    found: Refutation,
    decide: Callable[[Contact], Target],
    navigator: Navigator,
) -> bool:
    target = decide(found.contact)
    match invariant.claim:
        case AlwaysSentTo() | AtLeastTo() | NeverSentTo() as claim:
            return not claim.allows(target)
        case ToldWhenToComeBack():
            told = navigator.decide(found.contact).come_back_if
            return target.destination.level > Level.CLINICIAN and not told
        case AskedFirst(fact=fact):
            decision = navigator.decide(found.contact)
            asked = fact in found.contact.facts or fact in {q.fact for q in decision.questions}
            return target.destination.level > Level.CLINICIAN and not asked
        case NeverRestsOn():
            assert found.otherwise is not None
            return target != decide(found.otherwise)
        case _:
            assert found.otherwise is not None
            return target.caution < decide(found.otherwise).caution
