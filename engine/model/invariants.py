"""What must be true of every contact there could be."""

from dataclasses import dataclass
from typing import TypeAlias

from engine.model.conditions import Condition
from engine.model.vocabulary import Destination, Level, Target, TimeFrame
from engine.source import Location


@dataclass(frozen=True, slots=True)
class AlwaysSentTo:
    """They go to this place, in this time or sooner where one is given."""

    destination: Destination
    latest: TimeFrame | None

    def allows(self, target: Target) -> bool:
        """Return whether a target is as claimed."""
        in_time = self.latest is None or target.time_frame.rank <= self.latest.rank
        return target.destination == self.destination and in_time


@dataclass(frozen=True, slots=True)
class AtLeastTo:
    """They go to this level in this time or sooner, or to a more cautious level."""

    level: Level
    latest: TimeFrame | None

    def allows(self, target: Target) -> bool:
        """Return whether a target is as claimed."""
        level = target.destination.level
        in_time = self.latest is None or target.time_frame.rank <= self.latest.rank
        return level < self.level or (level == self.level and in_time)


@dataclass(frozen=True, slots=True)
class NeverSentTo:
    """They never go to this place, or to any place of this level."""

    where: Destination | Level

    def allows(self, target: Target) -> bool:
        """Return whether a target is as claimed."""
        return self.where not in (target.destination, target.destination.level)


@dataclass(frozen=True, slots=True)
class ToldWhenToComeBack:
    """Whoever is sent below a clinician is told when to come back."""


@dataclass(frozen=True, slots=True)
class FlagsOnlyRaise:
    """A red flag that was absent and becomes present never makes a decision less cautious."""


@dataclass(frozen=True, slots=True)
class NeverLowers:
    """A fact that was not so and becomes so never makes a decision less cautious."""

    fact: str


@dataclass(frozen=True, slots=True)
class AskedFirst:
    """Nobody is sent below a clinician while this fact is taken as no without being asked."""

    fact: str


@dataclass(frozen=True, slots=True)
class NeverRestsOn:
    """The decision is the same whatever this fact is."""

    fact: str


AboutTheTarget: TypeAlias = AlwaysSentTo | AtLeastTo | NeverSentTo
Claim: TypeAlias = (
    AboutTheTarget | ToldWhenToComeBack | FlagsOnlyRaise | NeverLowers | AskedFirst | NeverRestsOn
)


@dataclass(frozen=True, slots=True)
class Invariant:
    """One claim about every contact of which the condition holds.

    `steps` are its lines as the author wrote them.
    """

    id: str
    title: str
    feature: str
    steps: tuple[str, ...]
    condition: Condition
    claim: Claim
    location: Location
