"""A program that serves, as `signpost serve` does, an application that says who asks."""

import sys

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from api.serve import Service, serve


async def who_asks(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        request = Request(scope)
        client = request.client.host if request.client else None
        answer = JSONResponse({"client": client, "scheme": request.url.scheme})
        await answer(scope, receive, send)


def make() -> ASGIApp:
    return who_asks


if __name__ == "__main__":
    serve(make, Service(port=0, proxies=sys.argv[1]), lambda at: print(at, file=sys.stderr))  # noqa: T201
