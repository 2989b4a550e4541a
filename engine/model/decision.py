"""A decision: where somebody should go, how soon, and why; or what to ask first."""

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.model.codes import Code, LevelCode
from engine.model.rules import BookStatus, Evidence, Outcome
from engine.model.vocabulary import Colour, FactKind, Mode, Target


class Status(StrEnum):
    """How final a decision is."""

    DECIDED = "decided"
    DATA_REQUESTED = "data_requested"
    DATA_REQUIRED = "data_required"
    FAILED = "failed"


class _Model(BaseModel):
    model_config = ConfigDict(
        frozen=True, extra="forbid", json_schema_serialization_defaults_required=True
    )


class Disposition(_Model):
    """A destination and a time frame, by code and in words."""

    destination: Code
    destination_name: str
    level: LevelCode
    time_frame: Code
    time_frame_name: str
    colour: Colour
    mode: Mode | None = None
    minutes: int | None = None

    @classmethod
    def of(cls, target: Target, outcome: Outcome | None = None) -> "Disposition":
        """Return a target by code and in words, with the mode and length of an outcome."""
        destination, time_frame = target.destination, target.time_frame
        return cls(
            destination=destination.code,
            destination_name=destination.label,
            level=destination.level.code,
            time_frame=time_frame.code,
            time_frame_name=time_frame.label,
            colour=time_frame.colour,
            mode=outcome.mode if outcome else None,
            minutes=outcome.minutes if outcome else None,
        )


class Choice(_Model):
    """One answer of a question with choices."""

    code: Code
    label: str


class Question(_Model):
    """What to ask next. Questions of page 1 come first; red flags have the first pages.

    The questions of a page that have headings are one list: they can be answered at once, and "none
    of these" under a heading is no to each.
    """

    fact: Code
    field: str = Field(description="where the answer goes in the contact, as in facts.rash")
    text: str
    help: str = ""
    kind: FactKind
    red_flag: bool
    page: int
    choices: tuple[Choice, ...] = ()
    unit: str = ""
    low: float | None = None
    high: float | None = None
    decimals: bool = Field(default=False, description="whether a number may have decimals")
    because: str = Field(description="the rule that the answer could bring about")
    heading: str = Field(
        default="", description="where and when: the text is an item of the list under it"
    )
    sure: str = Field(default="", description="ask this after a yes; no to it makes the answer no")


TruthWord = Literal["held", "not held", "unknown"]


class ReasonPart(_Model):
    """One row under a step, with its truth."""

    text: str
    truth: TruthWord


class ReasonStep(_Model):
    """One step of a rule as its author wrote it, with its truth for this contact."""

    text: str
    truth: TruthWord
    line: int
    parts: tuple[ReasonPart, ...] = ()


class Reason(_Model):
    """A rule that held, and why. The first one decided."""

    rule: str
    title: str
    feature: str
    decided: bool
    destination: Code
    time_frame: Code
    words: str = Field(description="the destination and time frame as the rule says them")
    steps: tuple[ReasonStep, ...]
    sources: tuple[str, ...]
    evidence: Evidence
    file: str
    line: int


class NearMiss(_Model):
    """A more cautious rule that nearly held, and the one step that kept it from holding."""

    rule: str
    title: str
    destination: Code
    time_frame: Code
    words: str
    step: str
    truth: TruthWord


class Change(_Model):
    """One answer that would change the decision, and to what."""

    fact: Code
    text: str
    answer: str
    destination: Code
    time_frame: Code
    words: str


class Assumption(_Model):
    """Something the record does not say, so that the rules that need it did not hold."""

    fact: Code
    text: str
    taken_as: Literal["not known"] = "not known"


class Note(_Model):
    """Something told that hardly fits something else told: somebody should look again."""

    fields: tuple[str, ...] = Field(examples=[["problem", "patient.sex"]])
    text: str


class Arranged(_Model):
    """A rule that arranged how the person is seen, wherever they go."""

    rule: str
    title: str
    sources: tuple[str, ...]
    evidence: Evidence
    file: str
    line: int


class NotUsed(_Model):
    """A field of the contact that had no effect on this decision."""

    field: str
    sentence: str


class RaisedFlag(_Model):
    """A red flag that is present."""

    fact: Code
    text: str


class RuleBookStamp(_Model):
    """Which rule book decided."""

    name: str
    version: str
    revision: str
    status: BookStatus
    notice: str


class Decision(_Model):
    """The answer to a contact. It has no id and no time: the same contact, the same decision."""

    status: Status
    disposition: Disposition
    decided_by: str | None = Field(description="the id of the rule, or null when none decided")
    questions: tuple[Question, ...] = ()
    reasons: tuple[Reason, ...] = ()
    why_not: tuple[NearMiss, ...] = ()
    would_change: tuple[Change, ...] = ()
    red_flags: tuple[RaisedFlag, ...] = ()
    assumed: tuple[Assumption, ...] = ()
    notes: tuple[Note, ...] = ()
    also: tuple[Disposition, ...] = ()
    alternatives: tuple[Disposition, ...] = ()
    stream: Code | None = None
    say: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    come_back_if: tuple[str, ...] = ()
    tell: tuple[str, ...] = ()
    arrangements: tuple[Arranged, ...] = ()
    not_used: tuple[NotUsed, ...] = ()
    rule_book: RuleBookStamp
