"""durable-rules in a process of its own: it may die, and only one contact notices."""

import logging
import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from engine.model.contact import Contact
from engine.model.decision import Status
from engine.model.rules import RuleBook
from engine.runtime.beside import Beside
from engine.runtime.host import Host, RunError
from engine.runtime.navigator import Navigator
from engine.runtime.rulesets import Ruleset, Run
from tests.strategies import contacts

RULES = Ruleset("book", (("yes", {"a": True}), ("no", {"a": False})))
# Beyond the limits on purpose: with everything true durable-rules overruns its stack.
DEADLY = Ruleset("deadly", tuple((f"rule {n}", {f"f{n}": True}) for n in range(100)))
KILLING = Run("deadly", {f"f{n}": True for n in range(100)})
# Ways through it double with each choice: it does not come back within hours.
ENDLESS = Ruleset(
    "endless",
    (("rule", {"$and": [{"$or": [{f"a{n}": True}, {f"b{n}": True}]} for n in range(14)]}),),
)
HANGING = Run("endless", {f"{side}{n}": True for side in "ab" for n in range(14)})


@pytest.fixture
def engine() -> Iterator[Beside]:
    with Beside() as engine:
        engine.register([RULES])
        yield engine


def answers(engine: Beside) -> bool:
    return engine.fired([Run("book", {"a": True})]) == {"yes"}


def test_it_fires_what_an_engine_in_this_process_fires(engine: Beside) -> None:
    host = Host()
    host.register([RULES])
    for value in (True, False):
        run = [Run("book", {"a": value})]
        assert engine.fired(run) == host.fired(run)


def test_sets_may_be_added_while_it_runs(engine: Beside) -> None:
    assert answers(engine)
    engine.register([Ruleset("more", (("third", {"b": True}),))])
    assert answers(engine)
    assert engine.fired([Run("more", {"b": True})]) == {"third"}


def test_a_set_that_is_refused_is_an_error_while_it_runs_and_before(engine: Beside) -> None:
    bad = Ruleset("bad", (("bad", {"$nonsense": {"a": {"$nonsense": 1}}}),))
    assert answers(engine)
    with pytest.raises(RunError, match="refused"):
        engine.register([bad])
    with Beside() as other:
        other.register([bad])
        with pytest.raises(RunError, match="refused"):
            other.start()


def test_what_kills_it_fails_once_and_the_next_contact_is_answered(
    engine: Beside, caplog: pytest.LogCaptureFixture
) -> None:
    """Before, `delete_state` after such a contact ended the whole service."""
    engine.register([DEADLY])
    for _ in range(5):
        with pytest.raises(RunError):
            engine.fired([KILLING])
        assert answers(engine)
    assert "was started anew" in caplog.text


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_whatever_ends_it_the_next_contact_is_answered(engine: Beside, number: int) -> None:
    assert answers(engine)
    os.kill(engine._runner_process, number)
    with pytest.raises(RunError, match="died"):
        answers(engine)
    assert answers(engine)


def test_a_run_that_never_ends_is_ended(caplog: pytest.LogCaptureFixture) -> None:
    with Beside(patience=0.1) as engine:
        engine.register([RULES, ENDLESS])
        with pytest.raises(RunError, match=r"did not answer within 0.1 s"):
            engine.fired([HANGING])
        assert answers(engine)
    assert f"ended with {-signal.SIGKILL}" in caplog.text


def test_when_the_template_is_gone_too_both_are_started_anew(engine: Beside) -> None:
    assert answers(engine)
    for process in engine.processes:
        os.kill(process, signal.SIGKILL)
    with pytest.raises(RunError):
        answers(engine)
    assert answers(engine)


def test_it_outlives_the_signals_that_stop_a_service(engine: Beside) -> None:
    """The service answers what is under way first, and then closes it."""
    assert answers(engine)
    for process in engine.processes:
        os.kill(process, signal.SIGTERM)
        os.kill(process, signal.SIGINT)
    assert answers(engine)


def test_nothing_of_it_is_left_when_it_is_closed(engine: Beside) -> None:
    assert answers(engine)
    processes = engine.processes
    engine.close()
    for process in processes:
        assert ended(process)


def ended(process: int) -> bool:
    """Wait for the end of a process, at most ten seconds."""
    for _ in range(1_000):
        status = Path(f"/proc/{process}/stat")
        if not status.exists() or status.read_text(encoding="ascii").split()[2] == "Z":
            return True
        time.sleep(0.01)
    return False


def test_it_may_be_used_again_after_it_was_closed(engine: Beside) -> None:
    assert answers(engine)
    engine.close()
    assert answers(engine)


def test_a_forked_process_gets_an_engine_of_its_own(engine: Beside) -> None:
    assert answers(engine)
    child = os.fork()
    if not child:
        code = 1
        try:
            code = 0 if answers(engine) else 1
        finally:
            engine.close()
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert answers(engine)


def test_threads_do_not_see_each_others_contacts(engine: Beside) -> None:
    def fires_its_own(number: int) -> bool:
        even = number % 2 == 0
        return engine.fired([Run("book", {"a": even})]) == ({"yes"} if even else {"no"})

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(fires_its_own, range(500)))


@pytest.fixture(scope="module")
def beside(base_book: RuleBook) -> Iterator[Navigator]:
    with Beside() as engine:
        yield Navigator(base_book, engine)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(contacts())
def test_a_decision_is_the_same_whereever_durable_rules_runs(
    beside: Navigator, base_book: RuleBook, contact: Contact
) -> None:
    here = Navigator(base_book)
    for problem in base_book.vocabulary.problems:
        asked = contact.model_copy(update={"problem": problem, "facts": {}})
        assert beside.decide(asked) == here.decide(asked)


def test_the_contact_that_it_dies_of_goes_to_a_clinician_with_its_red_flag(
    base_book: RuleBook, caplog: pytest.LogCaptureFixture
) -> None:
    class Dying(Beside):
        def fired(self, runs: object) -> frozenset[str]:
            self.start()
            os.kill(self._runner_process, signal.SIGKILL)
            return super().fired(runs)  # type: ignore[arg-type]

    told = {"problem": "sore_throat", "patient": {"age": "40 years"}}
    with Dying() as engine, caplog.at_level(logging.ERROR):
        navigator = Navigator(base_book, engine)
        asked = told | {"facts": {"rf_drooling": "unknown"}}
        quiet = navigator.decide(Contact.model_validate(asked))
        flag = navigator.decide(Contact.model_validate(told | {"facts": {"rf_drooling": "yes"}}))
    assert quiet.status is flag.status is Status.FAILED
    assert quiet.disposition.destination == "gp"
    assert flag.disposition.destination == "ambulance"
    assert "no decision for a contact about sore_throat" in caplog.text
