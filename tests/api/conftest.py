"""A server that the tests of the API share, and a client of it."""

from collections.abc import Iterator

import httpx
import pytest

from tests.api.serving import Served, serve


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    """`signpost serve` with the embedded rule book."""
    with serve() as server:
        yield server


@pytest.fixture(scope="session")
def api(served: Served) -> Iterator[httpx.Client]:
    """A client of that server."""
    with httpx.Client(base_url=served.address, timeout=30) as client:
        yield client
