"""The table of what durable-rules can bear: each row names a test that there is."""

import re
from pathlib import Path

import pytest

from engine.runtime import limits

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "durable-rules.md").read_text(encoding="utf-8")
ROWS = [line.split(" | ") for line in PAGE.splitlines() if line.startswith("| ")][1:]
TESTS = re.findall(r"`(test_\w+\.py)::(test_\w+)`", PAGE)


def test_every_row_says_what_holds_it() -> None:
    assert len(ROWS) > 10
    for row in ROWS:
        assert "::test_" in row[-1] or "make install" in row[-1], row[0]


@pytest.mark.parametrize(("file", "name"), TESTS)
def test_every_test_that_it_names_is_there(file: str, name: str) -> None:
    text = (ROOT / "tests" / "engine" / "runtime" / file).read_text(encoding="utf-8")
    assert f"def {name}(" in text


def test_its_numbers_are_those_that_are_used() -> None:
    ours = " ".join(row[3] for row in ROWS)
    for number in (limits.MOST_WAITING, limits.MOST_PATHS, limits.MOST_PROPERTIES):
        assert re.search(rf"\b{number} a (set|rule)\b", ours), number
    assert f"{limits.MOST_GROUPS}: `rete.h:41`" in PAGE
