"""The words of a rule book: facts, problems, destinations, time frames, kinds and systems."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from math import inf

from engine.model.conditions import Condition
from engine.source import Location


class FactKind(StrEnum):
    """What an answer looks like."""

    YES_NO = "yes_no"
    NUMBER = "number"
    CHOICE = "choice"


class AskedBy(StrEnum):
    """Where an answer comes from. Only `RECEPTION` facts are ever asked.

    A `TOLD` fact counts when somebody says it and is no where nobody does. A `DEFINITION` fact is
    a red flag that its rule defines over signs; it may be told, too.
    """

    RECEPTION = "reception"
    RECORD = "record"
    TOLD = "told"
    DEFINITION = "definition"
    CONCLUSION = "conclusion"
    DECISION = "decision"


class Recorded(StrEnum):
    """What the record is believed about a fact that reception asks where it is silent."""

    NOTHING = "nothing"
    YES = "yes"
    YES_AND_NO = "yes and no"


class Colour(StrEnum):
    """How urgent a time frame looks."""

    RED = "red"
    ORANGE = "orange"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"


class Mode(StrEnum):
    """How an appointment is held."""

    TELEPHONE = "telephone"
    IN_PERSON = "in_person"
    HOME = "home"
    VIDEO = "video"


class Level(IntEnum):
    """Levels of care, most cautious first."""

    EMERGENCY = 1
    CLINICIAN = 2
    SPECIALIST = 3
    PHARMACY = 4
    NURSE = 5
    SELF_CARE = 6
    ADMIN = 7

    @property
    def code(self) -> str:
        """The level as a vocabulary file writes it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Fits:
    """What else must be so of a contact that tells of a word, each condition by itself.

    Where one of `only_if` is not so, what was told cannot be true. Where one of `check_unless` is
    not so it may be true, and somebody should look again.
    """

    only_if: tuple[Condition, ...] = ()
    check_unless: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that a caller can see, feel, measure or know, as it stands in a list.

    `where` is the code of its heading, `item` what is read aloud under it. No in one of `broader`
    is no in this sign, and yes in this sign is yes in those. `sure` is asked after a yes that is
    easily said too soon. A sign that is no `opener` is not read out to rule something out.
    """

    where: str
    item: str
    broader: tuple[str, ...] = ()
    sure: str = ""
    opener: bool = True
    recorded: Recorded = Recorded.NOTHING


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that may be known of a contact.

    `choices` maps each code of a choice fact to its statement, most cautious first. `prefix`
    is how a number fact begins in a step ("it has lasted"), `quantity` how it is named when it
    is not known ("how long it has lasted"). `low` and `high` bound it, both ends in; it is a whole
    number unless it has `decimals`.
    """

    name: str
    kind: FactKind
    location: Location
    statement: str = ""
    negation: str = ""
    question: str = ""
    help: str = ""
    prefix: str = ""
    quantity: str = ""
    unit: str = ""
    low: float = 0
    high: float = 0
    decimals: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    asked_by: AskedBy = AskedBy.RECEPTION
    asked_when: Condition | None = None
    red_flag: bool = False
    codes: tuple[str, ...] = ()
    fits: Fits = Fits()
    sign: Sign | None = None


@dataclass(frozen=True, slots=True)
class System:
    """A body system: the care advice and safety net of problems whose rules give none."""

    code: str
    name: str
    advice: tuple[str, ...]
    come_back_if: str
    location: Location


@dataclass(frozen=True, slots=True)
class Problem:
    """A presenting problem. `rule_out` are the red flags that reception must rule out first."""

    code: str
    name: str
    synonyms: tuple[str, ...]
    kinds: tuple[str, ...]
    system: str
    location: Location
    rule_out: tuple[str, ...] = ()
    fits: Fits = Fits()


@dataclass(frozen=True, slots=True)
class Destination:
    """A place to go. `name` is its word in a rule; `say` is what staff say for it by default."""

    code: str
    name: str
    label: str
    level: Level
    family: str
    bookable_by: str
    location: Location
    say: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeFrame:
    """How soon. `phrase` is its word in a rule; rank 1 is the most urgent.

    Hours are clock hours; working days count Monday to Friday, bank holidays excluded.
    """

    code: str
    phrase: str
    label: str
    rank: int
    colour: Colour
    location: Location
    clock_hours: int | None = None
    working_days: int | None = None

    @property
    def hours(self) -> float:
        """How long it is at the least: a working day counts as 24 hours, no time as for ever."""
        if self.clock_hours is not None:
            return self.clock_hours
        return self.working_days * 24 if self.working_days is not None else inf


@dataclass(frozen=True, slots=True)
class Target:
    """A destination and a time frame."""

    destination: Destination
    time_frame: TimeFrame

    @property
    def caution(self) -> tuple[int, int]:
        """Level of care, then urgency: the smaller, the more cautious."""
        return (self.destination.level, self.time_frame.rank)

    @property
    def words(self) -> str:
        """The target as a rule writes it."""
        return f"{self.destination.name} {self.time_frame.phrase}"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word of one rule book, each group by code, in the order of the files."""

    facts: Mapping[str, Fact]
    problems: Mapping[str, Problem]
    destinations: Mapping[str, Destination]
    time_frames: Mapping[str, TimeFrame]
    systems: Mapping[str, System]
    kinds: Mapping[str, str]
    headings: Mapping[str, str] = field(default_factory=dict)

    @property
    def red_flags(self) -> tuple[Fact, ...]:
        """The findings that are marked as red flags."""
        return tuple(fact for fact in self.facts.values() if fact.red_flag)
