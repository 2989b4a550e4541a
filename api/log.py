"""The log: one JSON object on a line, for machines to read.

No line says what a contact says. Of an error it has the kind and the places, not its message,
which may quote an answer.
"""

import json
import logging
import traceback
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TextIO

from engine.model.decision import Decision, Status

_MOST_PLACES = 20
_OURS = logging.getLogger("signpost")


def log_to(stream: TextIO) -> None:
    """Send every log line of this process to a stream: ours, and the warnings of libraries."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_JsonLine())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    _OURS.setLevel(logging.INFO)


def log_event(level: int, event: str, *, error: Exception | None = None, **fields: object) -> None:
    """Write one line about something that happened; `fields` that are None are left out."""
    _OURS.log(level, event, exc_info=error, extra={"fields": fields})


def log_failure(
    decision: Decision, problem: str | None = None, request_id: str | None = None
) -> None:
    """Write the line that an alarm waits for, when a decision is `failed`."""
    if decision.status is Status.FAILED:
        log_event(
            logging.ERROR,
            "decision_failed",
            request_id=request_id,
            problem=problem,
            revision=decision.rule_book.revision,
        )


class _JsonLine(logging.Formatter):
    """A record as one JSON object. A record of somebody else's is an event called `message`."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        event = {"event": "message", "logger": record.name, "message": record.getMessage()}
        fields = getattr(record, "fields", None)
        if fields is not None:
            event = {"event": record.getMessage(), **fields}
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            **event,
            **_error(record),
        }
        return json.dumps({name: value for name, value in line.items() if value is not None})


def _error(record: logging.LogRecord) -> dict[str, object]:
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return {}
    frames = traceback.extract_tb(error.__traceback__)[-_MOST_PLACES:]
    places = [f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return {"error": type(error).__name__, "places": places}
