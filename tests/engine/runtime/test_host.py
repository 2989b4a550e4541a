"""durable-rules within its limits: sessions are cleaned up, failures are seen, threads wait."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from engine.runtime.host import Host, RunError
from engine.runtime.rulesets import Ruleset, Run

RULES = Ruleset("book", (("yes", {"a": True}), ("no", {"a": False})))


def host_of(*rulesets: Ruleset) -> Host:
    host = Host()
    host.register(rulesets)
    return host


def run(**facts: bool) -> list[Run]:
    return [Run("book", dict(facts))]


def test_rules_fire_by_name() -> None:
    host = host_of(RULES)
    assert host.fired(run(a=True)) == {"yes"}
    assert host.fired(run()) == frozenset()


def test_the_runs_of_one_contact_are_taken_together() -> None:
    host = host_of(RULES, Ruleset("other", (("third", {"b": True}),)))
    assert host.fired([*run(a=False), Run("other", {"b": True})]) == {"no", "third"}


def test_no_threads_are_left_running() -> None:
    before = threading.active_count()
    host_of(RULES)
    assert threading.active_count() == before


def test_more_contacts_than_sessions_that_durable_rules_can_hold() -> None:
    host = host_of(RULES)
    for number in range(3_000):
        even = number % 2 == 0
        assert host.fired(run(a=even)) == ({"yes"} if even else {"no"})
    gc.collect()


def test_threads_do_not_see_each_others_contacts() -> None:
    host = host_of(RULES)

    def fires_its_own(number: int) -> bool:
        even = number % 2 == 0
        return host.fired(run(a=even)) == ({"yes"} if even else {"no"})

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(fires_its_own, range(2_000)))


def test_an_unknown_set_of_rules_is_an_error() -> None:
    with pytest.raises(RunError):
        Host().fired(run())


def test_rules_that_durable_rules_refuses_are_an_error() -> None:
    bad: dict[str, Any] = {"$nonsense": {"a": {"$nonsense": 1}}}
    with pytest.raises(RunError, match="refused"):
        host_of(Ruleset("book", (("bad", bad),)))


def test_a_contact_that_did_not_run_is_not_deleted(monkeypatch: pytest.MonkeyPatch) -> None:
    """What durable-rules holds of it is not whole: to delete it would corrupt memory."""
    host = host_of(RULES)
    deleted: list[object] = []

    def breaks(_name: str, _document: object) -> object:
        raise MemoryError

    monkeypatch.setattr(host._durable, "delete_state", lambda *session: deleted.append(session))
    assert host.fired(run(a=True)) == {"yes"}
    assert len(deleted) == 1
    monkeypatch.setattr(host._durable, "assert_fact", breaks)
    with pytest.raises(RunError):
        host.fired(run(a=True))
    assert len(deleted) == 1
