"""Whether a rule book passed the full check: `check` records it, `serve` asks for it."""

from pathlib import Path

from api import records
from api.records import Record
from api.reports.checked import Checked
from engine.language.folder import read_folder
from engine.model.rules import RuleBook

_DEMONSTRATION = "demonstration"


class NotServedError(Exception):
    """A rule book that may not be served; the text says why and what to do."""


class NotRecordedError(Exception):
    """A check that cannot be recorded; the text says why and what to do."""


def record_check(checked: Checked, features: Path | None, folder: Path | None) -> str:
    """Record a full check that found nothing to mend; withdraw the record of one that did.

    Returns what to say of it. Raises NotRecordedError where the folder cannot be written.
    """
    if checked.book is None or checked.report is None:
        return ""
    if folder is None:
        msg = "This check is not recorded: there is no home folder. Name a folder with --records."
        raise NotRecordedError(msg)
    try:
        if not checked.is_clean:
            records.withdraw(checked.book.revision, folder)
            return ""
        if features is None or not checked.cases:
            return "Not recorded for `signpost serve`: without worked cases it is no full check."
        file = records.write(_record(checked, checked.book, features), folder)
    except OSError as error:
        msg = (
            f"This check is not recorded: {folder} cannot be written: {error.strerror}. "
            "Name another folder with --records."
        )
        raise NotRecordedError(msg) from None
    return f"Recorded for `signpost serve` in {file}."


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


def _record(checked: Checked, book: RuleBook, features: Path) -> Record:
    return Record(
        revision=book.revision,
        software=records.software(),
        program=records.program(),
        checked_on=checked.as_at,
        claims=len(book.invariants),
        worked_cases=len(checked.cases),
        cases=read_folder(features, []).revision,
    )
