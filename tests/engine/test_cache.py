"""What was found last time is used again only when it depends on just the same."""

from pathlib import Path

import pytest

from engine.cache import Cache, digest


def test_a_value_is_found_again_under_its_digest(tmp_path: Path) -> None:
    kept = Cache(tmp_path, tuple)
    kept.put("earache", "one", (1, 2))
    assert kept.get("earache", "one") == (1, 2)


def test_a_value_that_depends_on_something_else_is_not(tmp_path: Path) -> None:
    kept = Cache(tmp_path, tuple)
    kept.put("earache", "one", (1, 2))
    assert kept.get("earache", "two") is None
    assert kept.get("sore_throat", "one") is None


def test_the_newest_value_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    kept = Cache(tmp_path, tuple)
    kept.put("earache", "one", (1,))
    kept.put("earache", "two", (2,))
    assert (kept.get("earache", "one"), kept.get("earache", "two")) == (None, (2,))
    assert [file.suffix for file in tmp_path.iterdir()] == [".cache"]


def test_a_value_of_another_kind_is_not_read(tmp_path: Path) -> None:
    Cache(tmp_path, tuple).put("earache", "one", (1, 2))
    (file,) = tmp_path.iterdir()
    file.rename(tmp_path / "list-earache.cache")
    assert Cache(tmp_path, list).get("earache", "one") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"one",
        b"one\n",
        b"one\nno pickle",
        b"one\n\x80\x04cengine.no_such_module\nValue\n.",
    ],
)
def test_a_file_that_cannot_be_read_counts_as_absent(content: bytes, tmp_path: Path) -> None:
    kept = Cache(tmp_path, tuple)
    kept.put("earache", "one", (1, 2))
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert kept.get("earache", "one") is None


def test_without_a_folder_nothing_is_kept() -> None:
    kept = Cache(None, tuple)
    kept.put("earache", "one", (1, 2))
    assert kept.get("earache", "one") is None


def test_a_digest_tells_where_one_text_ends_and_the_next_begins() -> None:
    assert digest(["a", "b"]) == digest(["a", "b"])
    assert digest(["a", "b"]) != digest(["ab"]) != digest(["b", "a"])
