"""When something breaks, people hear it at once: an alarm, an exit code, an honest answer."""

import asyncio
import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from typer.testing import CliRunner

import api.http.triage
from api.app import create_app
from api.cli import app as command_line
from api.log import log_to
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator

GIRL: dict[str, Any] = {"problem": "sore_throat", "patient": {"age": "9 years", "sex": "female"}}


def _broken(*_given: object) -> None:
    msg = "an answer that nobody may read in the log"
    raise RuntimeError(msg)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What this process logs, and afterwards the logging that was."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    log_to(stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)


def lines(log: io.StringIO) -> list[dict[str, Any]]:
    assert "nobody may read" not in log.getvalue()
    return [json.loads(line) for line in log.getvalue().splitlines()]


def triage(app: FastAPI, headers: dict[str, str] | None = None) -> httpx.Response:
    async def post() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.post("/triage", json=GIRL, headers=headers)

    return asyncio.run(post())


def test_a_failed_decision_is_one_line_that_an_alarm_can_find(
    base_book: RuleBook, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = create_app(base_book)
    monkeypatch.setattr(Navigator, "_decide", _broken)
    answer = triage(app, {"x-request-id": "r1"})
    assert (answer.status_code, answer.json()["status"]) == (200, "failed")
    (alarm,) = [line for line in lines(log) if line["event"] == "decision_failed"]
    assert (alarm["level"], alarm["problem"], alarm["request_id"]) == ("error", "sore_throat", "r1")
    (request,) = [line for line in lines(log) if line["event"] == "request"]
    assert request["decision"] == "failed"
    (why,) = [line for line in lines(log) if "error" in line]
    assert why["error"] == "RuntimeError"
    assert why["places"][-1].endswith(" _broken")


def test_what_nobody_foresaw_is_a_500_with_its_id_and_its_places_in_the_log(
    base_book: RuleBook, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api.http.triage, "read_contact", _broken)
    answer = triage(create_app(base_book))
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert "A clinician must take over now" in answer.json()["detail"]
    failed, request = lines(log)
    assert (failed["event"], request["event"], request["status"]) == (
        "request_failed",
        "request",
        500,
    )
    assert failed["request_id"] == request["request_id"] == answer.json()["request_id"]


@pytest.mark.usefixtures("log")
@pytest.mark.parametrize(
    ("command", "typed"),
    [
        (["decide", "-"], json.dumps(GIRL)),
        (["explain", "-"], json.dumps(GIRL)),
        (["ask"], "sore throat\n1\n40\n"),
    ],
)
def test_a_command_whose_decision_failed_ends_with_3(
    command: list[str], typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Navigator, "_decide", _broken)
    assert CliRunner().invoke(command_line, command, input=typed).exit_code == 3
