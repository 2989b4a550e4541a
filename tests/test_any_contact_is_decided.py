"""No valid contact is too much: whatever is answered, it is decided and nothing dies of it."""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.generated import Density, random_contact
from engine.model.contact import Contact
from engine.model.decision import Status
from engine.model.rules import RuleBook
from engine.runtime.beside import Beside
from engine.runtime.navigator import Navigator


@pytest.fixture(scope="module")
def served(book: RuleBook) -> Iterator[Navigator]:
    """The rule book as it is served: durable-rules in a process of its own."""
    with Beside() as engine:
        yield Navigator(book, engine)


@pytest.mark.parametrize("count", [63, 64, 80, 182])
@pytest.mark.parametrize("answer", ["yes", "no", "unknown"])
def test_a_contact_with_many_red_flags_is_decided(
    served: Navigator, book: RuleBook, count: int, answer: str
) -> None:
    """64 of them with "yes" used to end the whole process."""
    flags = [flag.name for flag in book.vocabulary.red_flags][:count]
    said = {
        "problem": "cough",
        "patient": {"age": "40 years"},
        "facts": dict.fromkeys(flags, answer),
    }
    decision = served.decide(Contact.model_validate(said))
    assert decision.status is not Status.FAILED
    if answer == "yes":
        assert decision.disposition.destination == "emergency_999"


_SHARES = st.one_of(st.sampled_from((0.0, 0.5, 1.0)), st.floats(0, 1))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32), st.builds(Density, _SHARES, _SHARES, _SHARES))
def test_a_contact_of_any_density_is_decided(
    served: Navigator, book: RuleBook, seed: int, density: Density
) -> None:
    contact = random_contact(book, Random(seed), density)  # noqa: S311  # no secrets
    assert served.decide(contact).status is not Status.FAILED


def test_every_problem_is_decided_with_everything_told(served: Navigator, book: RuleBook) -> None:
    random = Random(7)  # noqa: S311  # contacts need no secrets
    everything = random_contact(book, random, Density(1.0, 1.0, 0.0))
    for problem in book.vocabulary.problems:
        told = everything.model_copy(update={"problem": problem})
        assert served.decide(told).status is not Status.FAILED, problem
