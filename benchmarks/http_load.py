"""POST /triage beside a bare endpoint with the same models: real servers on real sockets.

Run as a program it is one of the two servers; `make bench` starts both, keeps each busy over
several connections in turn, and stops them.
"""

import asyncio
import os
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from pathlib import Path
from random import Random
from subprocess import PIPE, Popen

from fastapi import FastAPI
from rich.console import Console
from rich.table import Table

from api.app import create_app
from api.embedded import rules_folder
from api.log import log_to
from api.serve import Service, serve
from benchmarks.generated import likely_contacts
from engine.language.loader import load
from engine.model.contact import Contact
from engine.model.decision import Decision
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator

HOST = "127.0.0.1"
CONTACTS = 1_000
ROUNDS = 6
CONNECTIONS = 8
SEED = 20261123


def measure(book: RuleBook, random: Random, console: Console) -> None:
    """Measure both servers round by round, and print requests a second and their ratio."""
    contacts = likely_contacts(Navigator(book), random, CONTACTS)
    requests = [_request(contact) for contact in contacts]
    names = ("triage", "bare")
    with _server("triage") as triage, _server("bare") as bare:
        for port in (triage, bare):  # the first call of each problem compiles its rules
            asyncio.run(_all(requests, port))
        rounds = [
            [len(requests) / asyncio.run(_all(requests, port)) for port in (triage, bare)]
            for _ in range(ROUNDS)
        ]
    table = Table(title="POST /triage, requests a second", title_justify="left")
    for heading in ("endpoint", "median", "least", "most"):
        table.add_column(heading, justify="right" if table.columns else "left")
    for name, rates in zip(names, zip(*rounds, strict=True), strict=True):
        figures = (statistics.median(rates), min(rates), max(rates))
        table.add_row(name, *(f"{figure:.0f}" for figure in figures))
    console.print(table)
    ratio = statistics.median(ours / theirs for ours, theirs in rounds)
    console.print(f"throughput to the bare endpoint: {ratio:.2f} (aim: at least 0.5)")


def _request(contact: Contact) -> bytes:
    body = contact.model_dump_json(exclude_none=True).encode()
    head = (
        f"POST /triage HTTP/1.1\r\nhost: {HOST}\r\ncontent-type: application/json\r\n"
        f"content-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _all(requests: list[bytes], port: int) -> float:
    """Return the seconds that it takes to send all requests over a few connections."""
    start = time.perf_counter()
    parts = [requests[n::CONNECTIONS] for n in range(CONNECTIONS)]
    await asyncio.gather(*(_one_by_one(part, port) for part in parts))
    return time.perf_counter() - start


async def _one_by_one(requests: list[bytes], port: int) -> None:
    reader, writer = await asyncio.open_connection(HOST, port)
    for request in requests:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise AssertionError(head)
        length = head.lower().split(b"content-length:")[1].split(b"\r\n")[0]
        await reader.readexactly(int(length))
    writer.close()
    await writer.wait_closed()


@contextmanager
def _server(name: str) -> Iterator[int]:
    command = [sys.executable, "-m", "benchmarks.http_load", name]
    with Popen(command, stdout=PIPE, text=True) as process:  # noqa: S603  # our own program
        try:
            assert process.stdout is not None  # noqa: S101  # it is a pipe
            yield int(process.stdout.readline())
        finally:
            process.terminate()


def _triage(book: RuleBook) -> FastAPI:
    _log_nowhere()
    return create_app(book)


def _log_nowhere() -> None:
    """Make each line of the log, as when it is kept."""
    log_to(Path(os.devnull).open("w"))  # noqa: SIM115  # as long as the process lasts


def _bare(decisions: list[Decision]) -> FastAPI:
    """An endpoint that reads a contact and answers with a decision made beforehand."""
    app = FastAPI()
    again_and_again = cycle(decisions)

    @app.post("/triage")
    async def triage(_contact: Contact) -> Decision:
        return next(again_and_again)

    return app


def main() -> None:
    """Serve one of the two, and print the port."""
    book = load(rules_folder())
    make = partial(_triage, book)
    if sys.argv[1] == "bare":
        _log_nowhere()
        navigator = Navigator(book)
        contacts = likely_contacts(navigator, Random(SEED), CONTACTS)
        make = partial(_bare, [navigator.decide(contact) for contact in contacts])
    serve(make, Service(HOST, port=0), _print_port)


def _print_port(address: str) -> None:
    sys.stdout.write(f"{address.rsplit(':', 1)[1]}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
