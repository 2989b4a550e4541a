"""Real servers on real sockets, started as people start them, and clients that are rude."""

import atexit
import json
import re
import resource
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
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
_WITHIN = 60  # seconds; on a busy machine loading may take a while
_WAIT = 0.05


@cache
def demonstration() -> Path:
    """Return the small base book as a demonstration, which is served without a full check."""
    rules = Path(mkdtemp(), "rules")
    atexit.register(shutil.rmtree, rules.parent)
    shutil.copytree(ROOT / "tests" / "engine" / "language" / "base" / "rules", rules)
    title = rules / "rule_book.toml"
    title.write_text(title.read_text().replace('"draft"', '"demonstration"'))
    return rules


@dataclass(frozen=True)
class Server:
    """A server that was started: its process, where it answers, and the file of all it writes."""

    process: "subprocess.Popen[bytes]"
    address: str
    written: Path

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
        """Return all that it has written so far."""
        return self.written.read_text()

    def events(self) -> list[dict[str, Any]]:
        """Return the lines of its log, without what it says to people."""
        return [json.loads(line) for line in self.log().splitlines() if line.startswith("{")]

    def lines(self, request_id: str) -> list[dict[str, Any]]:
        """Wait for the line that ends a request, and return all lines of that request."""
        for _ in range(round(_WITHIN / _WAIT)):
            lines = [line for line in self.events() if line.get("request_id") == request_id]
            if any(line["event"] == "request" for line in lines):
                return lines
            time.sleep(_WAIT)
        raise AssertionError(request_id)


@contextmanager
def started(
    *command: str | Path, says: str = r"answers on (http://\S+);", files: int = 0, **env: str
) -> Iterator[Server]:
    """Start a server, wait until it says where it answers, and end it afterwards."""

    def few_files() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

    with TemporaryDirectory() as folder:
        written = Path(folder, "written.txt")
        with written.open("wb") as stream:
            process = subprocess.Popen(  # noqa: S603  # our own command
                [str(part) for part in command],
                stdout=stream,
                stderr=stream,
                cwd=ROOT,
                env={"COLUMNS": "200", "NO_COLOR": "1", "PATH": "", **env},
                preexec_fn=few_files if files else None,  # noqa: PLW1509  # there is one thread yet
                start_new_session=True,
            )
        try:
            yield Server(process, _address(process, written, says), written)
        finally:
            process.terminate()
            process.wait(30)


@contextmanager
def embedded(command: Path = SIGNPOST) -> Iterator[Server]:
    """Serve the rule book that comes with Signpost, on a port of its own."""
    with started(command, "serve", "--port", "0") as server:
        yield server


@contextmanager
def serving(*options: str, files: int = 0) -> Iterator[Server]:
    """Serve the small base book with `signpost serve`, on a port of its own."""
    with started(
        SIGNPOST, "serve", "--port", "0", "--rules", demonstration(), *options, files=files
    ) as server:
        yield server


def _address(process: "subprocess.Popen[bytes]", written: Path, says: str) -> str:
    """Wait for the line that says where the server answers."""
    for _ in range(round(_WITHIN / _WAIT)):
        if match := re.search(says, written.read_text()):
            return match.group(1)
        if process.poll() is not None:
            break
        time.sleep(_WAIT)
    raise AssertionError(written.read_text())
