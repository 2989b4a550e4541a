"""The big answers are sent compressed, and not at all to who has them."""

import gzip

import httpx
import pytest

from engine.model.rules import RuleBook

BIG = ["/vocabulary", "/rule-book"]


@pytest.mark.parametrize("path", BIG)
@pytest.mark.parametrize(
    ("takes", "compressed"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("gzip; q=1", True),
        ("gzip;q=0", False),
        ("gzip;q=0.000", False),
        ("identity", False),
        ("x-gzip-not", False),
        ("", False),
    ],
)
def test_who_takes_gzip_gets_it(path: str, takes: str, compressed: bool, api: httpx.Client) -> None:
    with api.stream("GET", path, headers={"accept-encoding": takes}) as answer:
        body = b"".join(answer.iter_raw())
    assert ("content-encoding" in answer.headers) is compressed
    assert answer.headers["vary"] == "accept-encoding"
    plain = gzip.decompress(body) if compressed else body
    assert plain == api.get(path, headers={"accept-encoding": "identity"}).content


@pytest.mark.parametrize("path", BIG)
def test_who_has_it_is_told_that_it_has_not_changed(
    path: str, api: httpx.Client, book: RuleBook
) -> None:
    etag = api.get(path).headers["etag"]
    assert book.revision in etag
    for has in (etag, etag.removeprefix("W/"), f'"other", {etag}', "*"):
        answer = api.get(path, headers={"if-none-match": has})
        assert (answer.status_code, answer.content) == (304, b"")
        assert answer.headers["etag"] == etag
    assert api.get(path, headers={"if-none-match": 'W/"other"'}).status_code == 200


def test_decisions_are_not_compressed(api: httpx.Client) -> None:
    contact = {"problem": "sore_throat", "patient": {"age": "9 years"}}
    answer = api.post("/triage", json=contact, headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in answer.headers
