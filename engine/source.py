"""Where a line came from, and how to show it with a caret."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a text file: path as the reader named it, line and column counted from 1."""

    path: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


def point_at(line: str, column: int) -> str:
    """Return the line and, below it, a caret under its column (from 1), indented by four."""
    text = line.strip()
    offset = max(0, column - 1 - (len(line) - len(line.lstrip())))
    return f"    {text}\n    {' ' * offset}^"
