"""What the pages of the API say about answers other than the usual one."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from api.http.examples import CONTACTS

Responses: TypeAlias = dict[int | str, dict[str, Any]]

_PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}}
_TEXT = {"text/plain": {"schema": {"type": "string"}}}
_PROBLEMS: Mapping[int, str] = {
    404: "There is no such thing",
    405: "The path is asked with another method; `Allow` says which it takes",
    413: "The request is too large",
    415: "The body is compressed",
    422: "The request has faults: all of them",
    500: "Signpost failed: a clinician takes over now",
}
_NOT_HTTP: Responses = {400: {"description": "The request is not HTTP", "content": _TEXT}}
NOT_MODIFIED: Responses = {304: {"description": "Not changed since the tag that was sent"}}

CONTACT_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/Contact"},
                "examples": CONTACTS,
            }
        },
    }
}


def responses(*statuses: int) -> Responses:
    """Return the errors that a route may answer with: these, and those of every route."""
    problems: Responses = {
        status: {"description": _PROBLEMS[status], "content": _PROBLEM}
        for status in sorted({*statuses, 405, 500})
    }
    return _NOT_HTTP | problems
