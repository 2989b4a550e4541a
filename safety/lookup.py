"""Tests that are named as controls, looked up in their files without running them."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
_MODULE, _ITS_CODE = "safety", "safety_case"

ENDLESS = "it runs `make safety-case` itself, which would never end. Name a test that does not"


def why_not(root: Path, test: str) -> str:
    """Return why a test cannot be run as a control; nothing when it can.

    A test is written `path::name`, and `path::Class::name` when it stands in a class.
    """
    path, _, name = test.partition("::")
    try:
        tree = ast.parse((root / path).read_text(encoding="utf-8"))
    except OSError:
        return f"there is no file {path}"
    except (SyntaxError, ValueError):
        return f"{path} is no Python that can be read"
    function = _function(tree, name.split("::"))
    if function is None:
        return f"{path} has no test {name}"
    return ENDLESS if any(map(_is_command, _reached(tree, function))) else ""


def _function(tree: ast.Module, names: list[str]) -> _Function | None:
    body: list[ast.stmt] = tree.body
    for name in names[:-1]:
        classes = [
            statement
            for statement in body
            if isinstance(statement, ast.ClassDef) and statement.name == name
        ]
        body = classes[0].body if classes else []
    functions = (statement for statement in body if isinstance(statement, _Function))
    return next((function for function in functions if function.name == names[-1]), None)


def _reached(tree: ast.Module, begin: _Function) -> Iterator[ast.AST]:
    """What a test says, and what the functions of its file say that it names, fixtures too."""
    functions = {
        statement.name: statement for statement in tree.body if isinstance(statement, _Function)
    }
    pending, visited = [begin], {begin.name}
    while pending:
        for node in ast.walk(pending.pop()):
            yield node
            name = node.id if isinstance(node, ast.Name) else getattr(node, "arg", None)
            if name in functions and name not in visited:
                visited.add(name)
                pending.append(functions[name])


def _is_command(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return bool(node.value == _MODULE)
    return isinstance(node, ast.Name) and node.id == _ITS_CODE
