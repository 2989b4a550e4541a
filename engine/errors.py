"""Every error that a person may see: where it is, what is wrong, what to do."""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.source import Location, point_at


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


class CacheError(Exception):
    """A cache folder that cannot be written. The text says why and what to do."""

    def __init__(self, folder: object, error: OSError) -> None:
        why = error.strerror or type(error).__name__
        super().__init__(
            f"The cache {folder} cannot be written: {why}. "
            "Name another folder with --cache, or leave it out."
        )


class ContactError(Exception):
    """A contact that cannot be decided. Carries every fault in it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(Fault(*map(_printable, (f.where, f.message, f.advice))) for f in faults)
        super().__init__(f"{len(self.faults)} faults in the contact")

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)
