"""A limit on the size of request bodies, held while they come in."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.problem_details import HttpError, response

MOST_BYTES = 64 * 1024
"""A contact with every fact of a large rule book is below 20 KiB."""


class _TooLargeError(Exception):
    """The body went over the limit."""


class BodyLimit:
    """Answers 413 to a request whose body is over the limit, whatever length it declares."""

    def __init__(self, app: ASGIApp, most_bytes: int = MOST_BYTES) -> None:
        self.app = app
        self.most_bytes = most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counting its body."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        received = 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self.most_bytes:
                raise _TooLargeError
            return message

        try:
            await self.app(scope, counted, send)
        except _TooLargeError:
            detail = f"The body is over {self.most_bytes // 1024} KiB. Send one contact."
            error = HttpError(413, "The request is too large", detail)
            await response(error.details, scope)(scope, receive, send)
