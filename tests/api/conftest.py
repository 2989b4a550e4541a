"""A real server on a real socket, started as people start it."""

import re
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

SIGNPOST = Path(sys.executable).parent / "signpost"
_STARTED_WITHIN = 60  # seconds; on a busy machine loading may take a while


def _address(server: "subprocess.Popen[str]") -> str:
    """Wait for the line that says where the server answers."""
    assert server.stderr is not None
    while select.select([server.stderr], [], [], _STARTED_WITHIN)[0]:
        line = server.stderr.readline()
        if match := re.search(r"answers on (http://[\d.:]+)", line):
            return match.group(1)
        if not line:
            break
    raise AssertionError(server.poll())


@pytest.fixture(scope="session")
def api() -> Iterator[httpx.Client]:
    """A client of `signpost serve` with the embedded rule book, on a port of its own."""
    server = subprocess.Popen(  # noqa: S603  # our own command
        [str(SIGNPOST), "serve", "--port", "0"],
        stderr=subprocess.PIPE,
        text=True,
        env={"COLUMNS": "200", "NO_COLOR": "1", "PATH": ""},
    )
    try:
        with httpx.Client(base_url=_address(server), timeout=30) as client:
            yield client
    finally:
        server.terminate()
        server.wait(10)
        if server.stderr is not None:
            server.stderr.close()
