"""What a full check leaves behind: the record for which `serve` asks."""

from pathlib import Path

from api import records
from api.records import Record
from api.software import SOFTWARE
from engine.language.folder import read_folder
from engine.model.rules import RuleBook
from engine.reports.checked import Checked


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


def _record(checked: Checked, book: RuleBook, features: Path) -> Record:
    return Record(
        revision=book.revision,
        software=SOFTWARE,
        program=records.program(),
        checked_on=checked.as_at,
        claims=len(book.invariants),
        worked_cases=len(checked.cases),
        cases=read_folder(features, []).revision,
    )
