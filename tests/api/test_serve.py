"""The service among slow and rude clients, on real sockets."""

import os
import re
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from tests.api.servers import (
    HALF_A_BODY,
    HALF_A_HEAD,
    PROGRAMS,
    REQUEST,
    SIGNPOST,
    Server,
    demonstration,
    serving,
    started,
)

LEAVE_AT_ONCE = struct.pack("ii", 1, 0)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as one:
        yield one


def workers(server: Server) -> list[int]:
    """The processes of the workers."""
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
    return [int(pid) for pid in children.read_text().split() if b"spawn_main" in _command(pid)]


def _command(pid: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:  # it has just ended
        return b""


def wait_until(holds: Callable[[], bool], seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_waits_for_no_client_longer_than_ten_seconds(
    server: Server, how: signal.Signals
) -> None:
    clients = [server.connect(part) for part in (b"", HALF_A_HEAD, HALF_A_BODY)]
    clients += [server.connect(REQUEST) for _ in range(100)]
    for idle in clients[3:]:
        assert idle.recv(15) == b"HTTP/1.1 200 OK"
    os.killpg(server.process.pid, how)  # as a terminal does
    assert server.process.wait(10) == 0
    assert "Traceback" not in server.log()
    for client in clients:
        client.close()


@pytest.mark.parametrize(
    ("sent", "answer"),
    [
        ((), b""),
        ((HALF_A_HEAD,), b""),
        ((HALF_A_BODY,), b"HTTP/1.1 408"),
        ((REQUEST,), b"HTTP/1.1 200"),
    ],
    ids=["nothing sent", "half a head", "half a body", "idle after a request"],
)
def test_a_client_that_sends_no_more_is_closed(
    server: Server, sent: tuple[bytes, ...], answer: bytes
) -> None:
    with server.connect(*sent) as client:
        received = b"".join(iter(lambda: client.recv(65_536), b""))
    assert received.startswith(answer)
    assert bool(received) == bool(answer)


@pytest.mark.parametrize("sent", [HALF_A_HEAD, HALF_A_BODY], ids=["head", "body"])
def test_a_byte_now_and_then_buys_no_more_time(server: Server, sent: bytes) -> None:
    with server.connect(sent) as client:
        client.settimeout(0.5)
        assert wait_until(lambda: _closed_after_another_byte(client))


def _closed_after_another_byte(client: socket.socket) -> bool:
    try:
        client.sendall(b"a")
        return client.recv(65_536) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


def test_a_client_that_leaves_costs_a_line(server: Server) -> None:
    for sent in (HALF_A_HEAD, HALF_A_BODY, REQUEST):
        for reset in (False, True):
            with server.connect(sent) as client:
                if reset:
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LEAVE_AT_ONCE)
    assert server.answers()
    server.process.terminate()
    assert server.process.wait(10) == 0
    log = server.log().splitlines()
    assert len(log) <= 3 + 7
    assert sum('"status": 499' in line for line in log) == 2


def test_more_clients_than_files_neither_fill_the_log_nor_end_the_service() -> None:
    with serving(files=128) as server:
        clients = [server.connect(HALF_A_BODY) for _ in range(200)]
        assert wait_until(server.answers)  # those who wait have their turn
        for client in clients:
            client.close()
        server.process.terminate()
        assert server.process.wait(10) == 0
        assert len(server.log().splitlines()) <= 3 + 201


def test_workers_share_a_port_and_one_that_dies_is_replaced() -> None:
    with serving("--workers", "2") as server:
        assert wait_until(lambda: len(workers(server)) == 2)
        dies, stays = workers(server)
        os.kill(dies, signal.SIGKILL)
        assert wait_until(lambda: len(set(workers(server)) - {dies}) == 2)
        assert stays in workers(server)
        assert server.answers()
        server.process.terminate()
        assert server.process.wait(10) == 0


def test_workers_end_when_their_parent_is_killed(server: Server) -> None:
    (worker,) = workers(server)
    server.process.kill()
    assert wait_until(lambda: not Path(f"/proc/{worker}").exists())


def test_a_port_that_another_service_has_is_not_shared(server: Server) -> None:
    port = server.address.rsplit(":", 1)[1]
    done = subprocess.run(  # noqa: S603  # our own command
        [SIGNPOST, "serve", "--rules", demonstration(), "--port", port],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert f"Port {port} of 127.0.0.1 cannot be used: Address already in use." in done.stderr


def test_behind_a_proxy_the_pages_name_the_path_that_people_see() -> None:
    with serving("--root-path", "/signpost") as server:
        for path in ("/docs", "/signpost/docs"):
            page = httpx.get(server.address + path).text
            assert "/signpost/openapi.json" in page, path


@pytest.mark.parametrize(
    ("trusted", "client", "scheme"),
    [("127.0.0.1", "192.0.2.7", "https"), ("192.0.2.1", "127.0.0.1", "http")],
)
def test_only_a_trusted_proxy_says_who_asks(trusted: str, client: str, scheme: str) -> None:
    command = (sys.executable, "-m", "tests.api.echo", trusted)
    with started(*command, says=r"(http://\S+)\s") as server:
        headers = {"X-Forwarded-For": "192.0.2.7", "X-Forwarded-Proto": "https"}
        answer = httpx.get(server.address, headers=headers).json()
    assert answer == {"client": client, "scheme": scheme}


def test_another_server_makes_the_application_from_the_environment() -> None:
    command = (PROGRAMS / "uvicorn", "--factory", "api.app:from_environment", "--port", "0")
    says = r"running on (http://\S+)\s"
    with started(*command, says=says, SIGNPOST_RULES=str(demonstration())) as server:
        ready = httpx.get(f"{server.address}/health/ready").json()
        assert ready["status"] == "ready"
        assert server.answers()


def test_another_server_is_told_every_mistake_of_a_book(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603  # our own command
        [PROGRAMS / "uvicorn", "--factory", "api.app:from_environment"],
        env={"SIGNPOST_RULES": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert re.search(r"The rule book cannot be used: \d+ mistakes?\.", done.stderr)
    assert "Traceback" not in done.stderr
