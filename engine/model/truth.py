"""Three-valued truth (strong Kleene): what is not known is neither true nor false."""

from collections.abc import Iterable
from enum import IntEnum


class Truth(IntEnum):
    """Ordered from least to most true, so that *all* is `min` and *any* is `max`."""

    NOT_HELD = 0
    UNKNOWN = 1
    HELD = 2

    @property
    def word(self) -> str:
        """The truth as it is written in a decision."""
        return ("not held", "unknown", "held")[self]


def invert(truth: Truth) -> Truth:
    """Return the truth of the opposite."""
    return Truth(2 - truth)


def all_of(truths: Iterable[Truth]) -> Truth:
    """Return the least true of the parts; of no parts, held."""
    return min(truths, default=Truth.HELD)


def any_of(truths: Iterable[Truth]) -> Truth:
    """Return the most true of the parts; of no parts, not held."""
    return max(truths, default=Truth.NOT_HELD)


def at_least(count: int, truths: Iterable[Truth]) -> Truth:
    """Return whether at least `count` of the parts hold: the truth of the count-th truest."""
    ranked = sorted(truths, reverse=True)
    if count <= 0:
        return Truth.HELD
    return ranked[count - 1] if count <= len(ranked) else Truth.NOT_HELD
