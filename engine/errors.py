"""Every error that a person may see: where it is, what is wrong, what to do."""

from collections.abc import Iterable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a contact. `where` names the field, as in `facts.pregnant`."""

    where: str
    message: str
    advice: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message} {self.advice}"


def _printable(text: str) -> str:
    """The text without what no encoding can write (half of a pair of surrogates)."""
    return text.encode("utf-8", "replace").decode("utf-8")


class RuleBookError(Exception):
    """A rule book that may not be used. Carries every mistake in it, by file and line."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: mistake.location))
        super().__init__(f"{len(self.mistakes)} mistakes in the rule book")

    def __str__(self) -> str:
        return "\n\n".join(str(mistake) for mistake in self.mistakes)


class ContactError(Exception):
    """A contact that cannot be decided. Carries its faults, and how many there are.

    Nobody reads thousands: those after the first MOST_LISTED are only counted.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        every_fault = tuple(faults)
        self.count = len(every_fault)
        listed = every_fault[:MOST_LISTED]
        self.faults = tuple(Fault(*map(_printable, (f.where, f.message, f.advice))) for f in listed)
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
