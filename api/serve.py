"""Serving over HTTP: the server, and the limits that slow and rude clients meet.

A worker gets what the application is made of and reads no rules itself: so all answer alike,
also one that takes the place of another later, when the files may have changed.
"""

import atexit
import os
import resource
import signal
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing import parent_process, set_start_method
from multiprocessing.connection import wait

from granian.constants import HTTPModes, Interfaces, Loops
from granian.http import HTTP1Settings
from granian.log import LOGGING_CONFIG, LogLevels
from granian.server import Server
from granian.utils.proxies import wrap_asgi_with_proxy_headers
from starlette.types import ASGIApp

HEAD_SECONDS = 5
"""So long a connection may be idle, or take to send the head of a request."""
STOP_SECONDS = 8
"""So long a stop waits for requests that have begun: longer than the limits on head and body."""
MOST_CONNECTIONS = 512
"""So many connections a worker holds at once; others wait until one is free."""


@dataclass(frozen=True, slots=True)
class Service:
    """Where and how to serve."""

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    proxies: str = "127.0.0.1"
    root_path: str = ""


def serve(make: Callable[[], ASGIApp], service: Service, announce: Callable[[str], None]) -> None:
    """Serve until a signal ends it, and announce the address when it answers.

    Each worker calls `make`, which is sent there and so must be something to pickle. Raises
    OSError when the address cannot be used, SystemExit when the workers keep dying.
    """
    with take_port(service.host, service.port) as port_taken:
        address, port = port_taken.getsockname()[:2]
        server = Server(
            "api.app",  # named in messages only: the loader below makes the application
            address=address,
            port=port,
            interface=Interfaces.ASGI,
            http=HTTPModes.http1,
            websockets=False,
            loop=Loops.asyncio,
            workers=service.workers,
            respawn_failed_workers=True,
            workers_kill_timeout=STOP_SECONDS,
            backpressure=_most_connections(),
            http1_settings=HTTP1Settings(header_read_timeout=HEAD_SECONDS * 1000),
            url_path_prefix=service.root_path or None,
            log_level=LogLevels.warning,
            log_dictconfig={"handlers": _handlers_on_standard_error()},
        )
        set_start_method("spawn", force=True)
        threading.Thread(
            target=_when_it_answers, args=(address, port, announce), daemon=True
        ).start()
        server.serve(target_loader=partial(_application, make, service.proxies), wrap_loader=False)


def take_port(host: str, port: int) -> socket.socket:
    """Return a socket that keeps the port for the workers; port 0 takes any that is free.

    The workers share the port. It is bound before it may be shared: so a port that another
    service has, even another Signpost, is an error (OSError) and not shared with it.
    """
    family, kind, protocol, _name, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
    )[0]
    taken = socket.socket(family, kind, protocol)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(address)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    except OSError:
        taken.close()
        raise
    return taken


def _application(make: Callable[[], ASGIApp], proxies: str) -> ASGIApp:
    """Make the application, in the process of a worker."""
    threading.Thread(target=_stop_with_the_parent, daemon=True).start()
    # The server's own threads still run when all is closed; were the interpreter taken down
    # under them, the process would now and then abort.
    atexit.register(os._exit, 0)
    application: ASGIApp = wrap_asgi_with_proxy_headers(make(), proxies)
    return application


def _stop_with_the_parent() -> None:
    """Stop this worker when its parent is gone: nobody else would, and it has the port."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)


def _most_connections() -> int:
    """As many connections as leave half of the files that a process may open to the rest."""
    files, _most = resource.getrlimit(resource.RLIMIT_NOFILE)
    return min(MOST_CONNECTIONS, files // 2) if files > 0 else MOST_CONNECTIONS


def _when_it_answers(address: str, port: int, announce: Callable[[str], None]) -> None:
    """A worker listens when it is ready."""
    reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(address, address)  # noqa: S104
    while True:
        try:
            with socket.create_connection((reachable, port), timeout=1):
                break
        except OSError:
            time.sleep(0.05)
    announce(f"http://[{address}]:{port}" if ":" in address else f"http://{address}:{port}")


def _handlers_on_standard_error() -> dict[str, dict[str, str]]:
    """The server's own handlers, which write where nobody looks for a log."""
    handlers: dict[str, dict[str, str]] = LOGGING_CONFIG["handlers"]  # type: ignore[assignment]
    return {name: {**handler, "stream": "ext://sys.stderr"} for name, handler in handlers.items()}
