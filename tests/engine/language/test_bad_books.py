"""Every mistake is shown at once, word for word as `bad/*/expected.txt` has it.

To write the expected texts anew after a deliberate change: `SIGNPOST_WRITE_EXPECTED=1 pytest`,
and read the difference.
"""

import os
from pathlib import Path

import pytest

from engine.errors import RuleBookError
from engine.language.loader import load
from tests.engine.language.books import EXPECTED, HERE, laid_over_base

BAD = sorted(folder for folder in (HERE / "bad").iterdir() if folder.is_dir())


@pytest.mark.parametrize("folder", BAD, ids=lambda folder: folder.name)
def test_a_bad_rule_book_is_refused_with_these_words(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(RuleBookError) as refused:
        load(laid_over_base(folder, tmp_path))
    shown = f"{refused.value}\n"
    if os.environ.get("SIGNPOST_WRITE_EXPECTED"):
        (folder / EXPECTED).write_text(shown, encoding="utf-8")
    assert shown == (folder / EXPECTED).read_text(encoding="utf-8")


def test_ten_different_mistakes_are_reported_in_one_run(tmp_path: Path) -> None:
    with pytest.raises(RuleBookError) as refused:
        load(laid_over_base(HERE / "bad" / "ten_mistakes_at_once", tmp_path))
    assert len({mistake.message for mistake in refused.value.mistakes}) == 10


def test_mistakes_come_sorted_by_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(RuleBookError) as refused:
        load(laid_over_base(HERE / "bad" / "ten_mistakes_at_once", tmp_path))
    places = [mistake.location for mistake in refused.value.mistakes]
    assert places == sorted(places)
