"""Whether a rule book may be served: it is the expected one, and it passed the full check.

This knows nothing of checking, so that a server need not load the solver.
"""

from pathlib import Path

from api import records
from engine.model.rules import RuleBook

_DEMONSTRATION = "demonstration"


class NotServedError(Exception):
    """A rule book that may not be served; the text says why and what to do."""


def before_serving(book: RuleBook, expected: str | None, folder: Path | None) -> str:
    """Return what to say of a rule book that may be served. Raises NotServedError for others.

    `expected` is the only revision that may be.
    """
    if expected is not None and expected != book.revision:
        msg = (
            f'The rule book is revision {book.revision}, and "{expected}" was expected. '
            "Serve the folder that has it, or have this revision checked and expect it."
        )
        raise NotServedError(msg)
    record = records.find(book.revision, folder)
    if record is not None:
        return (
            f"It passed the full check on {record.checked_on}: "
            f"{record.claims} claims, {record.worked_cases} worked cases."
        )
    nothing = f"Nothing shows that {book.revision} passed the full check with this software."
    if book.status == _DEMONSTRATION:
        return f"{nothing} It is served as a demonstration; `signpost check` is the full check."
    msg = (
        f"{nothing} A rule book that is {book.status} is not served without. "
        f"Run `signpost check` on its folder; the record is looked for in {folder}."
    )
    raise NotServedError(msg)
