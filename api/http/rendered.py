"""Answers that never change while a rule book is loaded: made once, and sent as they are."""

import gzip
from dataclasses import dataclass

from pydantic import BaseModel
from starlette.responses import Response

from api.software import SOFTWARE


@dataclass(frozen=True, slots=True)
class Rendered:
    """An answer as it travels. Its tag names the rule book and the software that show it."""

    body: bytes
    gzipped: bytes
    etag: str


def render(view: BaseModel, revision: str) -> Rendered:
    """Return the view as it travels. The tag is weak: with and without gzip it says the same."""
    body = view.model_dump_json().encode()
    return Rendered(body, gzip.compress(body, mtime=0), f'W/"{SOFTWARE}-{revision}"')


def answer(rendered: Rendered, if_none_match: str | None, accept_encoding: str | None) -> Response:
    """Return it, compressed when the client takes that, or 304 when the client has it."""
    headers = {"etag": rendered.etag, "cache-control": "no-cache", "vary": "accept-encoding"}
    if _has(if_none_match or "", rendered.etag):
        return Response(status_code=304, headers=headers)
    if not _takes_gzip(accept_encoding or ""):
        return Response(rendered.body, media_type="application/json", headers=headers)
    headers["content-encoding"] = "gzip"
    return Response(rendered.gzipped, media_type="application/json", headers=headers)


def _has(if_none_match: str, etag: str) -> bool:
    """Whether one of the client's tags is this one. Weak tags compare by what they say."""
    tags = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
    return "*" in tags or etag.removeprefix("W/") in tags


def _takes_gzip(accept_encoding: str) -> bool:
    for coding in accept_encoding.lower().split(","):
        name, _, weight = coding.replace(" ", "").partition(";q=")
        if name == "gzip":
            return weight.strip("0.") != "" or not weight
    return False
