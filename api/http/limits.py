"""Limits on the size of request bodies and on the time they take, held while they come in."""

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.problem_details import HttpError

MOST_BYTES = 64 * 1024
"""A contact with every fact of a large rule book is below 20 KiB."""
MOST_SECONDS = 5.0
"""Enough for the largest contact over the slowest line."""


class BodyLimit:
    """Makes reading a body that is over the limit, or late, an error: 413 or 408."""

    def __init__(
        self, app: ASGIApp, most_bytes: int = MOST_BYTES, most_seconds: float = MOST_SECONDS
    ) -> None:
        self.app = app
        self.most_bytes = most_bytes
        self.most_seconds = most_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counting its body."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        await self.app(scope, self._limited(receive), send)

    def _limited(self, receive: Receive) -> Receive:
        latest = asyncio.get_running_loop().time() + self.most_seconds
        received = 0
        whole = False

        async def limited() -> Message:
            nonlocal received, whole
            if whole:
                return await receive()
            try:
                async with asyncio.timeout_at(latest):
                    message = await receive()
            except TimeoutError:
                detail = f"The body did not come within {self.most_seconds:g} seconds."
                raise HttpError(408, "The request is too slow", detail) from None
            received += len(message.get("body", b""))
            if received > self.most_bytes:
                detail = f"The body is over {self.most_bytes // 1024} KiB. Send one contact."
                raise HttpError(413, "The request is too large", detail)
            whole = not message.get("more_body", False)
            return message

        return limited
