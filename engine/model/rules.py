"""Rules, and the rule book that holds them."""

from dataclasses import dataclass
from enum import StrEnum

from engine.model.conditions import AllOf, Comparison, Condition
from engine.model.invariants import Invariant
from engine.model.vocabulary import Mode, Target, Vocabulary
from engine.source import Location


class Stage(StrEnum):
    """The folder of a rule, which says what it is for."""

    STREAMS = "streams"
    RED_FLAGS = "red_flags"
    GENERAL = "general"
    PROBLEMS = "problems"
    ARRANGEMENTS = "arrangements"


class Evidence(StrEnum):
    """How good the evidence of a rule is."""

    RE_READ = "re-read"
    GENERAL = "general"
    FOUNDING = "founding"
    PROPOSED = "proposed"
    DISPUTED = "disputed"


class BookStatus(StrEnum):
    """How far a rule book has come."""

    DEMONSTRATION = "demonstration"
    DRAFT = "draft"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows when a rule decides."""

    target: Target
    mode: Mode | None = None
    minutes: int | None = None
    also: tuple[Target, ...] = ()
    say: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    come_back_if: tuple[str, ...] = ()
    tell: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a stream rule concludes: a choice of a concluded fact."""

    fact: str
    choice: str


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How somebody is seen, wherever they go: it adds to a decision and sends nobody anywhere."""

    mode: Mode | None = None
    minutes: int | None = None
    also: tuple[Target, ...] = ()
    say: tuple[str, ...] = ()
    tell: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a rule as its author wrote it."""

    text: str
    condition: Condition
    location: Location


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding of a check that may stay at this rule: why, and who says so."""

    check: str
    reason: str
    author: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One scenario of the rule book, or one row of its decision table."""

    id: str
    title: str
    feature: str
    stage: str
    steps: tuple[Step, ...]
    outcome: Outcome | Conclusion | Arrangement
    sources: tuple[str, ...]
    evidence: str
    location: Location
    reviewed: str = ""
    review_by: str = ""
    author: str = ""
    approved_by: str = ""
    accepted: tuple[Acceptance, ...] = ()
    defines: Comparison | None = None
    """The red flag that the steps define, as present: the rule holds when it is, told or so."""

    @property
    def condition(self) -> Condition:
        """What must be so for the rule to hold: all the steps together, or the flag they define."""
        return self.defines or self.definition

    @property
    def definition(self) -> Condition:
        """All the steps together."""
        return AllOf(tuple(step.condition for step in self.steps))


@dataclass(frozen=True, slots=True)
class Approval:
    """Who signed the rule book, in which role, when."""

    name: str
    role: str
    date: str


@dataclass(frozen=True, slots=True)
class Fallbacks:
    """Where people go when no rule decides, when a red flag has not been asked, on failure."""

    no_rule: Target
    not_asked: Target
    failed: Target


@dataclass(frozen=True, slots=True)
class RuleBook:
    """A rule book, whole and checked. `revision` is a digest over the files of its folder."""

    name: str
    version: str
    status: str
    notice: str
    revision: str
    approvals: tuple[Approval, ...]
    fallbacks: Fallbacks
    vocabulary: Vocabulary
    rules: tuple[Rule, ...]
    invariants: tuple[Invariant, ...] = ()

    def rule(self, rule_id: str) -> Rule | None:
        """Return the rule with this id, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)
