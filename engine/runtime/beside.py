"""durable-rules in a process beside this one: when its C code dies, only one contact notices."""

import logging
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterable, Sequence
from typing import Self

from engine.runtime.host import RunError
from engine.runtime.rulesets import Ruleset, Run
from engine.runtime.runner import Message, receive, send

_log = logging.getLogger("signpost.rules_engine")

PATIENCE_SECONDS = 5.0
"""How long one contact may take. A run takes about a millisecond."""


class Beside:
    """A rules engine of its own for this process. Close it, or use it in a `with`.

    What it does is described in `runner.py`. Nothing is started before it is needed.
    """

    def __init__(self, patience: float = PATIENCE_SECONDS) -> None:
        self._patience = patience
        self._lock = threading.Lock()
        self._rulesets: list[Ruleset] = []
        self._template: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._runner: socket.socket | None = None
        self._runner_process = 0
        self._process = os.getpid()

    def register(self, rulesets: Iterable[Ruleset]) -> None:
        """Add sets of rules. Raises RunError when durable-rules refuses one."""
        several = list(rulesets)
        with self._lock:
            self._rulesets += several
            self._stop_runner()
            if self._control is not None:
                self._send_rulesets(self._control, several)

    def fired(self, runs: Sequence[Run]) -> frozenset[str]:
        """Return the ids of the rules that fire in any of the runs.

        Raises RunError: a run failed, or the process died of it. Then there is a new one.
        """
        with self._lock:
            runner = self._started()
            try:
                send(runner, [(run.ruleset, run.document) for run in runs])
                answer = receive(runner)[0]
            except BlockingIOError as error:
                os.kill(self._runner_process, signal.SIGKILL)
                self._start_anew()
                msg = f"durable-rules did not answer within {self._patience:g} s"
                raise RunError(msg) from error
            except (OSError, EOFError) as error:
                self._start_anew()
                msg = "the process that runs durable-rules died"
                raise RunError(msg) from error
            if isinstance(answer, str):
                self._start_anew()
                raise RunError(answer)
            assert isinstance(answer, list)  # noqa: S101  # our own process sent it
            return frozenset(answer)

    def start(self) -> None:
        """Start the processes now and not with the first contact. Raises RunError."""
        with self._lock:
            self._started()

    @property
    def processes(self) -> tuple[int, ...]:
        """The processes that it has started: the template and the runner."""
        return (self._template.pid, self._runner_process) if self._template else ()

    def close(self) -> None:
        """End the processes."""
        with self._lock:
            self._stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _started(self) -> socket.socket:
        if self._process != os.getpid():  # forked: the processes are those of the other one
            self._template, self._process = None, os.getpid()
            self._stop()
        if self._runner is None:
            self._runner = self._new_runner()
        return self._runner

    def _start_anew(self) -> None:
        self._stop_runner()
        try:
            self._runner = self._new_runner()
        except RunError:
            _log.exception("the rules engine could not be started anew")

    def _new_runner(self) -> socket.socket:
        try:
            return self._forked(self._control or self._new_template())
        except (OSError, EOFError):
            self._stop()
        try:
            return self._forked(self._new_template())
        except (OSError, EOFError) as error:
            self._stop()
            msg = f"the rules engine cannot be started ({error!r})"
            raise RunError(msg) from error

    def _forked(self, control: socket.socket) -> socket.socket:
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                send(control, ["runner"])
                socket.send_fds(control, [b"r"], [theirs.fileno()])
            process, ended = receive(control)
        except BaseException:
            ours.close()
            raise
        assert isinstance(process, int)  # noqa: S101  # our own process sent it
        self._runner_process = process
        if ended:
            _log.error("the rules engine ended with %s and was started anew", ended)
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _time_value(self._patience))
        return ours

    def _new_template(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        with theirs:
            self._template = subprocess.Popen(  # noqa: S603  # our own program
                [sys.executable, "-P", "-m", "engine.runtime.runner", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            )
        self._control = ours
        self._send_rulesets(ours, self._rulesets)
        return ours

    def _send_rulesets(self, control: socket.socket, rulesets: list[Ruleset]) -> None:
        if not rulesets:
            return
        message: Message = ["register", [(each.name, each.expressions) for each in rulesets]]
        send(control, message)
        refused = receive(control)[0]
        if refused:
            raise RunError(refused)

    def _stop_runner(self) -> None:
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def _stop(self) -> None:
        self._stop_runner()
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._template is not None:
            self._template.wait()  # it ends when its socket is closed
            self._template = None


def _time_value(seconds: float) -> bytes:
    """The seconds as a `struct timeval`."""
    whole, part = divmod(seconds, 1)
    return struct.pack("ll", int(whole), int(part * 1e6))
