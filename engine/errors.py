"""Every error that a person may see: where it is, what is wrong, what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from engine.source import Location, point_at

MOST_LISTED = 100
"""So many faults of a contact are listed; a form that is wired wrongly seldom has more."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong with a rule book or a worked case.

    `line` is the text of the line that the caret points into; it is empty when there is none.
    """

    location: Location
    line: str
    message: str
    advice: str

    def __str__(self) -> str:
        shown = f"{point_at(self.line, self.location.column)}\n" if self.line.strip() else ""
        return f"{self.location}\n{shown}  {self.message}\n  {self.advice}"


class FaultCode(StrEnum):
    """What is wrong with a field, for programs. The sentences beside it are for people."""

    NOT_JSON = "not_json"
    NOT_UTF_8 = "not_utf_8"
    MISSING = "missing"
    UNKNOWN_FIELD = "unknown_field"
    GIVEN_TWICE = "given_twice"
    WRONG_SHAPE = "wrong_shape"
    TOO_LONG = "too_long"
    UNKNOWN_PROBLEM = "unknown_problem"
    UNKNOWN_FACT = "unknown_fact"
    NOT_AN_AGE = "not_an_age"
    NOT_A_TIME = "not_a_time"
    NOT_AN_ANSWER = "not_an_answer"
    NOT_A_CHOICE = "not_a_choice"
    NOT_A_NUMBER = "not_a_number"
    NOT_WHOLE = "not_whole"
    OUT_OF_RANGE = "out_of_range"
    MISPLACED = "misplaced"
    CONCLUDED = "concluded"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a request. `field` names the place, as in `facts.pregnant`."""

    field: str
    message: str
    advice: str
    code: FaultCode

    def __str__(self) -> str:
        return f"{self.field}: {self.message} {self.advice}"


def _printable(text: str) -> str:
    """The text without what no encoding can write (half of a pair of surrogates)."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _sayable(fault: Fault) -> Fault:
    field, message, advice = map(_printable, (fault.field, fault.message, fault.advice))
    return Fault(field, message, advice, fault.code)


class RuleBookError(Exception):
    """A rule book that may not be used. Carries every mistake in it, by file and line."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: mistake.location))
        super().__init__(f"{len(self.mistakes)} mistakes in the rule book")

    def __str__(self) -> str:
        return "\n\n".join(str(mistake) for mistake in self.mistakes)


class CacheError(Exception):
    """A cache folder that cannot be written. The text says why and what to do."""

    def __init__(self, folder: object, error: OSError) -> None:
        why = error.strerror or type(error).__name__
        super().__init__(
            f"The cache {folder} cannot be written: {why}. "
            "Name another folder with --cache, or leave it out."
        )


class ContactError(Exception):
    """A contact that cannot be decided. Carries its faults, and how many there are.

    Nobody reads thousands: those after the first MOST_LISTED are only counted.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        every_fault = tuple(faults)
        self.count = len(every_fault)
        listed = every_fault[:MOST_LISTED]
        self.faults = tuple(map(_sayable, listed))
        super().__init__(f"{self.count} faults in the contact")

    @property
    def summary(self) -> str:
        """How many faults there are, in a sentence."""
        faults = "1 fault" if self.count == 1 else f"{self.count:,} faults"
        rest = f": the first {MOST_LISTED} are listed" if self.count > MOST_LISTED else ""
        return f"The contact has {faults}{rest}."

    def __str__(self) -> str:
        listed = [str(fault) for fault in self.faults]
        return "\n".join([*listed, self.summary] if self.count > MOST_LISTED else listed)
