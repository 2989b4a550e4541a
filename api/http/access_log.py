"""One line a request, and an id that goes through: in the line, the answer and its problems.

The line has no query, no body and no answer of anybody: nothing personal.
"""

import logging
import re
from time import perf_counter
from uuid import uuid4

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.problem_details import HttpError, response
from api.log import log_event

REQUEST_ID = b"x-request-id"
_PLAIN = re.compile(r"[A-Za-z0-9._-]{1,64}")
_CLIENT_LEFT = 499
_LONGEST_PATH = 200
_FAILED = HttpError(
    500,
    "Signpost failed",
    "Signpost could not answer. A clinician must take over now; the log says why.",
)


class AccessLog:
    """Gives each request its id, logs it, and answers what nobody else could."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its id, and write its line when it is over."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = _request_id(scope)
        state = scope.setdefault("state", {})
        state["request_id"] = request_id
        status: int | None = None
        start = perf_counter()

        async def stamped(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [
                    *message.get("headers", ()),
                    (REQUEST_ID, request_id.encode()),
                ]
            await send(message)

        try:
            await self.app(scope, receive, stamped)
        except ClientDisconnect:
            status = _CLIENT_LEFT
        except Exception as error:
            log_event(logging.ERROR, "request_failed", error=error, request_id=request_id)
            if status is not None:  # the answer has begun: the server can only break it off
                raise
            await response(_FAILED.details, scope)(scope, receive, stamped)
        finally:
            log_event(
                logging.INFO,
                "request",
                request_id=request_id,
                method=scope["method"],
                path=scope["path"][:_LONGEST_PATH],
                status=status,
                ms=round((perf_counter() - start) * 1e3, 2),
                problem=state.get("problem"),
                decision=state.get("decision"),
            )


def _request_id(scope: Scope) -> str:
    """The id that came with the request when it is plain and short, or else a new one."""
    values = (value for name, value in scope["headers"] if name == REQUEST_ID)
    given = next(values, b"").decode("latin-1")
    return given if _PLAIN.fullmatch(given) else uuid4().hex
