"""Small rule books that are right, and what is read from them: `good/*/expected.txt`.

To write the expected texts anew after a deliberate change: `SIGNPOST_WRITE_EXPECTED=1 pytest`,
and read the difference.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.language.loader import load
from engine.model.conditions import Comparison, Condition, IsUnknown
from engine.model.rules import Conclusion, Outcome, Rule
from tests.engine.language.books import EXPECTED, HERE, laid_over_base

GOOD = sorted(folder for folder in (HERE / "good").iterdir() if folder.is_dir())


def _condition(condition: Condition) -> str:
    match condition:
        case Comparison():
            return f"{condition.fact} {condition.operator} {condition.value}"
        case IsUnknown():
            return f"{condition.fact} is not known"
        case _:
            name = type(condition).__name__
            count = getattr(condition, "count", "")
            return f"{name}{count}({', '.join(_condition(part) for part in condition.parts)})"


def _shown(rule: Rule) -> Iterator[str]:
    yield f"{rule.id}  [{rule.stage}; {rule.evidence}; {', '.join(rule.sources)}]"
    for step in rule.steps:
        yield f"    {step.text}  =>  {_condition(step.condition)}"
    if isinstance(rule.outcome, Conclusion):
        yield f"  concludes {rule.outcome.fact} {rule.outcome.choice}"
        return
    if isinstance(rule.outcome, Outcome):
        yield f"  {rule.outcome.target.words}"
    for name in ("mode", "minutes", "also", "say", "advice", "come_back_if", "tell"):
        value = getattr(rule.outcome, name, ())
        if value:
            words = [each.words for each in value] if name == "also" else value
            yield f"  {name}: {words}"


@pytest.mark.parametrize("folder", GOOD, ids=lambda folder: folder.name)
def test_a_good_rule_book_is_read_like_this(folder: Path, tmp_path: Path) -> None:
    book = load(laid_over_base(folder, tmp_path))
    base = {rule.id for rule in load(HERE / "base" / "rules").rules}
    lines = [line for rule in book.rules if rule.id not in base for line in _shown(rule)]
    shown = "\n".join(lines) + "\n"
    if os.environ.get("SIGNPOST_WRITE_EXPECTED"):
        (folder / EXPECTED).write_text(shown, encoding="utf-8")
    assert shown == (folder / EXPECTED).read_text(encoding="utf-8")
