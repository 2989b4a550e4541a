"""What several tests share: the real rule book, the small base book, and a server."""

import os
from collections.abc import Iterator
from pathlib import Path

import httpx
import hypothesis
import pytest

from api.embedded import features_folder, rules_folder
from engine.language.cases import load_cases
from engine.language.loader import load
from engine.model.cases import Case
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator
from tests.api.servers import Server, embedded

# In CI the same examples each time, so that a red run is the change's own; elsewhere new ones. How
# fast these are drawn says something of the machine and nothing of Signpost.
hypothesis.settings.register_profile(
    "signpost",
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("signpost")

BASE = Path(__file__).parent / "engine" / "language" / "base" / "rules"


@pytest.fixture(scope="session")
def book() -> RuleBook:
    """The rule book that comes with Signpost."""
    return load(rules_folder())


@pytest.fixture(scope="session")
def navigator(book: RuleBook) -> Navigator:
    """The real rule book, ready to decide."""
    return Navigator(book)


@pytest.fixture(scope="session")
def cases(book: RuleBook) -> tuple[Case, ...]:
    """The worked cases of the real rule book."""
    return load_cases([features_folder()], book.vocabulary)


@pytest.fixture(scope="session")
def base_book() -> RuleBook:
    """A rule book small enough to hold in the head."""
    return load(BASE)


@pytest.fixture(scope="session")
def served() -> Iterator[Server]:
    """`signpost serve` with the embedded rule book."""
    with embedded() as server:
        yield server


@pytest.fixture(scope="session")
def api(served: Server) -> Iterator[httpx.Client]:
    """A client of that server."""
    with httpx.Client(base_url=served.address, timeout=30) as client:
        yield client
