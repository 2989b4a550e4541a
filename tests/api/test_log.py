"""Each request has one line, which an operator can search and which says nothing personal."""

import json
import re
import secrets
from typing import Any

import httpx
import pytest

from tests.api.servers import Server

TOLD: dict[str, Any] = {
    "problem": "sore_throat",
    "patient": {"age": "9 years", "sex": "female"},
    "facts": {"duration_days": 2, "rf_stridor_drooling": "no"},
}


def _id() -> str:
    return f"test.{secrets.token_hex(8)}"


def test_a_request_is_one_line_with_what_an_operator_needs(
    api: httpx.Client, served: Server
) -> None:
    request_id = _id()
    answer = api.post("/triage", json=TOLD, headers={"x-request-id": request_id})
    assert answer.headers["x-request-id"] == request_id
    (line,) = served.lines(request_id)
    assert {name: line[name] for name in line.keys() - {"time", "ms"}} == {
        "level": "info",
        "event": "request",
        "request_id": request_id,
        "method": "POST",
        "path": "/triage",
        "status": 200,
        "problem": "sore_throat",
        "decision": "data_required",
    }
    assert line["ms"] > 0


@pytest.mark.parametrize("facts", [{"duration_days": 2}, {"duration_days": "very long"}])
def test_no_line_says_anything_personal(
    facts: dict[str, Any], api: httpx.Client, served: Server
) -> None:
    request_id = _id()
    contact = {**TOLD, "facts": facts}
    api.post("/triage?name=somebody", json=contact, headers={"x-request-id": request_id})
    lines = json.dumps(served.lines(request_id))
    for personal in ("9 years", "female", "duration", "very long", "somebody"):
        assert personal not in lines


@pytest.mark.parametrize("given", ["", "a b", "x" * 65, "line%0abreak", "\u00e9", '"'])
def test_an_id_that_is_not_plain_and_short_is_replaced(given: str, api: httpx.Client) -> None:
    answer = api.get("/health/live", headers={b"x-request-id": given.encode()})
    assert re.fullmatch("[0-9a-f]{32}", answer.headers["x-request-id"])


def test_the_problem_details_have_the_id_too(api: httpx.Client) -> None:
    for answer in (
        api.get("/nothing"),
        api.get("/triage"),
        api.post("/triage"),
        api.post("/triage", content=b" " * 70_000),
        api.get("/problems", params={"limit": 0}),
    ):
        assert answer.json()["request_id"] == answer.headers["x-request-id"]
