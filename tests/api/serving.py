"""A real server on a real socket, started as people start it."""

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SIGNPOST = Path(sys.executable).parent / "signpost"
_WITHIN = 60  # seconds; on a busy machine loading may take a while
_WAIT = 0.05


@dataclass(frozen=True)
class Served:
    """A running server: where it answers, and the file of its log."""

    address: str
    log: Path

    def lines(self, request_id: str) -> list[dict[str, Any]]:
        """Wait for the line that ends a request, and return all lines of that request."""
        for _ in range(round(_WITHIN / _WAIT)):
            lines = [json.loads(line) for line in self.log.read_text().splitlines()]
            of_request = [line for line in lines if line.get("request_id") == request_id]
            if any(line["event"] == "request" for line in of_request):
                return of_request
            time.sleep(_WAIT)
        raise AssertionError(request_id)


@contextmanager
def serve(command: Path = SIGNPOST) -> Iterator[Served]:
    """Run `signpost serve` with the embedded rule book, on a port of its own."""
    with tempfile.TemporaryDirectory() as folder:
        said, log = Path(folder, "said.txt"), Path(folder, "log.txt")
        with said.open("wb") as stderr, log.open("wb") as stdout:
            server = subprocess.Popen(  # noqa: S603  # our own command
                [str(command), "serve", "--port", "0"],
                stdout=stdout,
                stderr=stderr,
                env={"COLUMNS": "200", "NO_COLOR": "1", "PATH": ""},
            )
        try:
            yield Served(_address(server, said), log)
        finally:
            server.terminate()
            server.wait(10)


def _address(server: "subprocess.Popen[bytes]", said: Path) -> str:
    """Wait for the line that says where the server answers."""
    for _ in range(round(_WITHIN / _WAIT)):
        if match := re.search(r"answers on (http://[\d.:]+)", said.read_text()):
            return match.group(1)
        if server.poll() is not None:
            break
        time.sleep(_WAIT)
    raise AssertionError(said.read_text())
