"""What a check says of a rule book."""

from dataclasses import dataclass
from enum import StrEnum

from engine.model.contact import Contact
from engine.model.rules import Acceptance
from engine.source import Location


class Severity(StrEnum):
    """An error must be mended or accepted; a warning be looked at; a note is for information."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `rules` are the ids of the rules concerned, the first one the most.

    `witness` is a contact that shows it, where there is one to show.
    """

    check: str
    severity: Severity
    message: str
    advice: str
    location: Location
    rules: tuple[str, ...] = ()
    problem: str = ""
    witness: Contact | None = None
    accepted: Acceptance | None = None
