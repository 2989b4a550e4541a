"""Real servers on real sockets, started as people start them, and clients that are rude."""

import atexit
import json
import os
import re
import resource
import select
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent.parent
PROGRAMS = Path(sys.executable).parent
SIGNPOST = PROGRAMS / "signpost"
CONTACT: dict[str, Any] = {"problem": "sore_throat", "patient": {"age": "9 years"}}
BODY = json.dumps(CONTACT).encode()
REQUEST = (b"POST /triage HTTP/1.1\r\nhost: here\r\ncontent-length: %d\r\n\r\n" % len(BODY)) + BODY
HALF_A_HEAD = REQUEST[:30]
HALF_A_BODY = REQUEST[:-10]
_STARTED_WITHIN = 60  # seconds; on a busy machine loading may take a while


@cache
def demonstration() -> Path:
    """Return the small base book as a demonstration, which is served without a full check."""
    rules = Path(mkdtemp(), "rules")
    atexit.register(shutil.rmtree, rules.parent)
    shutil.copytree(ROOT / "tests" / "engine" / "language" / "base" / "rules", rules)
    title = rules / "rule_book.toml"
    title.write_text(title.read_text().replace('"draft"', '"demonstration"'))
    return rules


class Server:
    """A server that was started: its process, where it answers, and what it has said."""

    def __init__(self, process: "subprocess.Popen[str]", address: str, said: str) -> None:
        self.process = process
        self.address = address
        self._said = said

    def connect(self, *parts: bytes) -> socket.socket:
        """Open a connection and send the parts of a request."""
        where = urlsplit(self.address)
        connection = socket.create_connection((where.hostname, where.port), timeout=30)
        for part in parts:
            connection.sendall(part)
        return connection

    def answers(self) -> bool:
        """Whether a contact is decided."""
        with self.connect(REQUEST) as connection:
            return connection.recv(15) == b"HTTP/1.1 200 OK"

    def log(self) -> str:
        """Return all that it has said. It must have ended."""
        assert self.process.stdout is not None
        self._said += self.process.stdout.read()
        return self._said


@contextmanager
def started(
    *command: str | Path, says: str = r"answers on (http://\S+);", files: int = 0, **env: str
) -> Iterator[Server]:
    """Start a server, wait until it says where it answers, and end it afterwards."""

    def few_files() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

    process = subprocess.Popen(  # noqa: S603  # our own command
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
        env={"COLUMNS": "200", "NO_COLOR": "1", "PATH": "", **env},
        preexec_fn=few_files if files else None,  # noqa: PLW1509  # there is one thread yet
        start_new_session=True,
    )
    assert process.stdout is not None
    try:
        address, said = _address(process, says)
        yield Server(process, address, said)
    finally:
        process.terminate()
        process.wait(30)
        process.stdout.close()


@contextmanager
def serving(*options: str, files: int = 0) -> Iterator[Server]:
    """Serve the small base book with `signpost serve`, on a port of its own."""
    with started(
        SIGNPOST, "serve", "--port", "0", "--rules", demonstration(), *options, files=files
    ) as server:
        yield server


def _address(process: "subprocess.Popen[str]", says: str) -> tuple[str, str]:
    """Wait for the line that says where the server answers."""
    assert process.stdout is not None
    said = ""
    while select.select([process.stdout], [], [], _STARTED_WITHIN)[0]:
        more = os.read(process.stdout.fileno(), 65_536).decode()
        said += more
        if match := re.search(says, said):
            return match.group(1), said
        if not more:
            break
    raise AssertionError(said)
