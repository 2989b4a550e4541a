"""Three-valued truth (strong Kleene): what is not known is neither true nor false."""

from enum import IntEnum


class Truth(IntEnum):
    """Ordered from least to most true."""

    NOT_HELD = 0
    UNKNOWN = 1
    HELD = 2

    @property
    def word(self) -> str:
        """The truth as it is written in a decision."""
        return ("not held", "unknown", "held")[self]
