"""Nothing clinical is written in Python: no code of the rule book stands in the engine."""

import ast
from pathlib import Path

import pytest

import api
import engine
from engine.model.rules import RuleBook
from engine.model.vocabulary import Level

ROOTS = [Path(str(package.__file__)).parent for package in (engine, api)]
FILES = sorted(file for root in ROOTS for file in root.rglob("*.py"))
EXAMPLES = "examples.py"  # contacts that the API's pages show


def _texts(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    nodes = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {node for node in nodes if isinstance(node, str)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_no_clinical_code_stands_in_python(file: Path, book: RuleBook) -> None:
    words = book.vocabulary
    codes = {*words.destinations, *words.time_frames, *words.problems}
    codes |= {flag.name for flag in words.red_flags}
    codes -= {level.code for level in Level}
    if file.name != EXAMPLES:
        assert not _texts(file) & codes
