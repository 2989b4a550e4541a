"""What became of a control when it was tried."""

from dataclasses import dataclass
from enum import StrEnum


class Stands(StrEnum):
    """Whether a control stands. One that was not run is not claimed to stand."""

    YES = "yes"
    NO = "no"
    NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Result:
    """Whether a control stands, and what was seen."""

    stands: Stands
    seen: str


def stood(seen: str) -> Result:
    """Return that it stands."""
    return Result(Stands.YES, seen)


def fell(seen: str) -> Result:
    """Return that it does not stand."""
    return Result(Stands.NO, seen)


def number(count: int, thing: str) -> str:
    """Return how many there are, in words."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
