"""durable-rules within its limits: sessions are cleaned up, failures are seen, threads wait."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from engine.runtime.compiler import Document
from engine.runtime.host import MOST_PROPERTIES, Host, RunError

RULES = {"yes": {"a": True}, "no": {"a": False}}


def test_rules_fire_by_name() -> None:
    host = Host()
    host.register("book", RULES)
    assert host.fired("book", {"every_contact": True, "a": True}) == {"yes"}
    assert host.fired("book", {"every_contact": True}) == frozenset()


def test_no_threads_are_left_running() -> None:
    before = threading.active_count()
    Host().register("book", RULES)
    assert threading.active_count() == before


def test_more_contacts_than_sessions_that_durable_rules_can_hold() -> None:
    host = Host()
    host.register("book", RULES)
    for number in range(3_000):
        even = number % 2 == 0
        expected = {"yes"} if even else {"no"}
        assert host.fired("book", {"every_contact": True, "a": even}) == expected
    gc.collect()


def test_threads_do_not_see_each_others_contacts() -> None:
    host = Host()
    host.register("book", RULES)

    def run(number: int) -> bool:
        even = number % 2 == 0
        fired = host.fired("book", {"every_contact": True, "a": even})
        return fired == ({"yes"} if even else {"no"})

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(run, range(2_000)))


def test_an_unknown_set_of_rules_is_an_error() -> None:
    with pytest.raises(RunError):
        Host().fired("nothing", {"every_contact": True})


def test_rules_that_durable_rules_refuses_are_an_error() -> None:
    with pytest.raises(RunError, match="refused"):
        Host().register("book", {"bad": {"$nonsense": {"a": {"$nonsense": 1}}}})


def test_a_document_that_is_not_for_every_contact_is_an_error_and_not_a_crash() -> None:
    host = Host()
    host.register("book", RULES)
    with pytest.raises(RunError):
        host.fired("book", {"every_contact": False, "a": True})


def test_more_facts_than_one_set_of_durable_rules_can_hold() -> None:
    host = Host()
    host.register("book", {f"rule {n}": {f"f{n}": True} for n in range(1_200)})
    document: Document = {"every_contact": True, "f3": True, "f700": True, "f5": False}
    document["f1199"] = True
    assert host.fired("book", document) == {"rule 3", "rule 700", "rule 1199"}


def test_a_single_rule_of_too_many_facts_is_refused_and_does_not_hang() -> None:
    anything = {"$or": [{f"f{n}": True} for n in range(MOST_PROPERTIES + 1)]}
    with pytest.raises(RunError, match="mentions 241 facts"):
        Host().register("book", {"rule": anything})
