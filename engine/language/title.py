"""The title page of a rule book: its name, version, status, approvals and fallbacks."""

import json
import tomllib

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.errors import Mistake
from engine.language.folder import Folder
from engine.language.layout import FOLDERS, TITLE
from engine.language.parser import Text
from engine.language.phrases import Phrases
from engine.language.reading import Reading, only_match
from engine.model.rules import Approval, BookStatus, Fallbacks, RuleBook
from engine.model.vocabulary import Level, Target
from engine.source import Location
from engine.suggest import did_you_mean

_MISSING = {"folders": f"Add `folders = {json.dumps(FOLDERS)}`, those that the book has."}
STATUSES = tuple(BookStatus)


class _Page(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Approval(_Page):
    name: str
    role: str
    date: str


class _Fallbacks(_Page):
    no_rule: str
    not_asked: str
    failed: str


class TitlePage(_Page):
    """The title page as it is written."""

    name: str
    version: str
    status: str
    notice: str = ""
    folders: list[str]
    approvals: list[_Approval] = []
    fallbacks: _Fallbacks


def read_title_page(files: Folder, mistakes: list[Mistake]) -> TitlePage | None:
    """Return the title page, or None when it is missing or wrong."""
    path = f"{files.name}/{TITLE}"
    at = Location(path, 1)
    if path in files.texts:
        return _parsed(files.texts[path], at, mistakes)
    if path not in files.refused:
        mistakes.append(Mistake(at, "", "The rule book has no title page.", f"Add {TITLE}."))
    return None


def read_title(
    title: TitlePage, files: Folder, phrases: Phrases, mistakes: list[Mistake]
) -> RuleBook | None:
    """Return a rule book that has its title page and no rules yet, or None when it is wrong."""
    path = f"{files.name}/{TITLE}"
    reading = Reading(phrases, {}, files.lines[path], mistakes)
    _check_status(title, path, reading)
    fallbacks = _read_fallbacks(title.fallbacks, path, reading)
    if fallbacks is None:
        return None
    return RuleBook(
        name=title.name,
        version=title.version,
        status=title.status,
        notice=title.notice,
        revision=files.revision,
        approvals=tuple(Approval(**approval.model_dump()) for approval in title.approvals),
        fallbacks=fallbacks,
        vocabulary=phrases.vocabulary,
        rules=(),
    )


def _parsed(text: str, at: Location, mistakes: list[Mistake]) -> TitlePage | None:
    try:
        return TitlePage.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as broken:
        mistakes.append(Mistake(at, "", "The title page is not TOML.", f"{broken}."))
    except ValidationError as errors:
        for error in errors.errors(include_url=False):
            field = ".".join(map(str, error["loc"]))
            if error["type"] == "missing":
                message = f'The title page has no "{field}".'
                mistakes.append(Mistake(at, "", message, _MISSING.get(field, "Add it.")))
                continue
            fields = [*TitlePage.model_fields, *_Fallbacks.model_fields]
            message = f'"{field}" of the title page is wrong.'
            mistakes.append(
                Mistake(at, "", message, did_you_mean(field, fields, f"{error['msg']}."))
            )
    return None


def _check_status(title: TitlePage, path: str, reading: Reading) -> None:
    at = _place(title.status, path, reading)
    if title.status not in STATUSES:
        advice = f"It is one of: {', '.join(STATUSES)}."
        reading.wrong(at, f'"{title.status}" is not a status.', advice)
    elif title.status == "approved" and not title.approvals:
        advice = "Add who approved it, in which role and when, or make it a draft."
        reading.wrong(at, "This rule book is approved by nobody.", advice)
    elif title.status != "approved" and not title.notice:
        advice = "Add a `notice` that every answer carries."
        reading.wrong(at, "A rule book that is not approved has to say so.", advice)


def _read_fallbacks(texts: _Fallbacks, path: str, reading: Reading) -> Fallbacks | None:
    no_rule = _target(texts.no_rule, path, reading)
    not_asked = _target(texts.not_asked, path, reading)
    failed = _target(texts.failed, path, reading)
    if no_rule is None or not_asked is None or failed is None:
        return None
    return Fallbacks(no_rule, not_asked, failed)


def _target(text: str, path: str, reading: Reading) -> Target | None:
    at = _place(text, path, reading)
    match = only_match(at, "outcomes", reading)
    if match is not None and match.key != "send":
        advice = "Write `send them to ...`, a destination and a time frame."
        reading.wrong(at, "A fallback sends people somewhere.", advice)
        return None
    target = Target(*match.values) if match else None
    if target is not None and target.destination.level > Level.CLINICIAN:
        advice = "Until the rules can decide, name a clinician or an emergency destination."
        reading.wrong(at, f"A fallback never ends with {target.destination.name}.", advice)
    return target


def _place(text: str, path: str, reading: Reading) -> Text:
    """The text with the place where the file has it."""
    for number, line in enumerate(reading.lines, start=1):
        if f'"{text}"' in line:
            return Text(text, Location(path, number, line.index(f'"{text}"') + 2))
    return Text(text, Location(path, 1))
