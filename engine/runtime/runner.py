"""The process in which durable-rules runs, beside the one that answers: see `beside.py`.

A template holds the sets of rules and never runs a contact. It forks runners, which do: when one
dies, the next has everything at once. Both end when the process that they serve is gone.
"""

import gc
import marshal
import os
import signal
import socket
import sys
from collections.abc import Iterable

from engine.runtime.host import Host, RunError
from engine.runtime.rulesets import Ruleset, Run

_LENGTH = 4
Message = list[object]


def send(channel: socket.socket, message: Message) -> None:
    """Send a message: its length, then the message itself. Raises OSError."""
    data = marshal.dumps(message)
    channel.sendall(len(data).to_bytes(_LENGTH) + data)


def receive(channel: socket.socket) -> Message:
    """Return the next message. Raises OSError, EOFError when the other side is gone."""
    length = int.from_bytes(_read(channel, _LENGTH))
    message: Message = marshal.loads(_read(channel, length))  # noqa: S302  # from our own process
    return message


def _read(channel: socket.socket, length: int) -> bytes:
    parts = []
    while length:
        part = channel.recv(length)
        if not part:
            raise EOFError
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def main() -> None:
    """Be the template: take sets of rules, and fork a runner whenever one is asked for."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # it ends with the process that it serves
    host = Host()
    runner: int | None = None
    with socket.socket(fileno=int(sys.argv[1])) as control:
        try:
            while True:
                match receive(control):
                    case ["register", rulesets]:
                        send(control, [_registered(host, rulesets)])
                    case ["runner"]:
                        runner = _fork(host, control, runner)
        except (EOFError, OSError):
            return


def _registered(host: Host, rulesets: object) -> str:
    """Add the sets of rules; return why that failed, or nothing."""
    assert isinstance(rulesets, list)  # noqa: S101  # our own process sent it
    try:
        host.register(Ruleset(name, tuple(members)) for name, members in rulesets)
    except RunError as error:
        return str(error)
    gc.collect()
    gc.freeze()  # so that a runner copies none of it
    return ""


def _fork(host: Host, control: socket.socket, before: int | None) -> int:
    """Fork a runner on the socket that comes with the request, and say how the last one ended."""
    _data, sockets, _flags, _address = socket.recv_fds(control, 1, 1)
    ended = os.waitstatus_to_exitcode(os.waitpid(before, 0)[1]) if before is not None else 0
    runner = os.fork()
    if not runner:
        control.close()
        _run(host, socket.socket(fileno=sockets[0]))
    os.close(sockets[0])
    send(control, [runner, ended])
    return runner


def _run(host: Host, channel: socket.socket) -> None:
    """Run one contact after the other until nobody asks any more; never return."""
    code = 0
    try:
        while not code:
            answer = _fired(host, receive(channel))
            code = isinstance(answer[0], str)
            send(channel, answer)
    except (EOFError, OSError):
        pass
    os._exit(code)


def _fired(host: Host, runs: Iterable[object]) -> Message:
    """The ids of the rules that fire; or in words why durable-rules could not run them."""
    try:
        return [list(host.fired([Run(*run) for run in runs]))]  # type: ignore[misc]
    except RunError as error:
        return [str(error)]


if __name__ == "__main__":
    main()
