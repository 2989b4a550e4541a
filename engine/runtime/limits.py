"""What durable-rules 2.0.28 can bear, and how much of it an expression takes.

`docs/durable-rules.md` has the table: each limit with its line in the source of durable-rules and
the test that holds it. Beyond some of them it does not refuse but corrupts its memory, so that
sets of rules are kept inside them when they are made, whatever a contact may say.
"""

from collections.abc import Iterator
from math import prod
from operator import le
from typing import Any, TypeAlias

Expression: TypeAlias = dict[str, Any]

MOST_WAITING = 60
"""Tests of a set that may wait at once to be followed up. Its stack has 64 entries."""

MOST_PROPERTIES = 240
"""Properties that a set mentions, and so that a document of it may have: 255 there."""

MOST_GROUPS = 15
"""`$and` and `$or` groups in a rule: it has room for 32 signs that open and close them."""

MOST_PATHS = 500
"""Ways through a rule. With all of 448 true it took 19 ms (three choices of 7, 8 and 8)."""


class TooLargeError(Exception):
    """An expression that durable-rules could not run, in words."""


def waiting(expression: Expression) -> int:
    """Return the most tests of the expression that can ever wait on the stack at once.

    Tests that begin alike are tried once, and then what follows each waits at the same time: so
    every branch counts whole, and the rules of a set add up.
    """
    operator, parts = _opened(expression)
    match operator:
        case "$or":
            return sum(map(waiting, parts))
        case "$and":
            return sum(map(waiting, parts)) - len(parts) + 1
        case _:
            return 1


def paths(expression: Expression) -> int:
    """Return in how many ways the expression can come to fire."""
    operator, parts = _opened(expression)
    match operator:
        case "$or":
            return sum(map(paths, parts))
        case "$and":
            return prod(map(paths, parts))
        case _:
            return 1


def groups(expression: Expression) -> int:
    """Return how many `$and` and `$or` groups the expression has."""
    operator, parts = _opened(expression)
    return 1 + sum(map(groups, parts)) if operator else 0


def properties(expression: Expression) -> frozenset[str]:
    """Return the properties that an expression mentions."""
    return frozenset(name for name, _value in tests(expression))


def tests(expression: Expression) -> Iterator[tuple[str, Any]]:
    """Yield each test of the expression: its property, and its value where it tests equality."""
    operator, parts = _opened(expression)
    if operator:
        for part in parts:
            yield from tests(part)
    else:
        yield _test(expression)


def openers(expression: Expression) -> Iterator[tuple[str, Any]]:
    """Yield the first tests, one of which must be true before the expression can fire."""
    operator, parts = _opened(expression)
    match operator:
        case "$or":
            for part in parts:
                yield from openers(part)
        case "$and":
            yield from openers(parts[0])
        case _:
            yield _test(expression)


def _opened(expression: Expression) -> tuple[str, list[Expression]]:
    """The operator and the parts of a group; of a test, no operator and no parts."""
    ((key, value),) = expression.items()
    return (key, value) if key in {"$and", "$or"} else ("", [])


def _test(expression: Expression) -> tuple[str, Any]:
    ((key, value),) = expression.items()
    return (next(iter(value)), None) if key.startswith("$") else (key, value)


def within_limits(expression: Expression) -> tuple[Expression, ...]:
    """Return expressions that durable-rules can run, one of which fires just when this one would.

    A long `$or` is divided between them. Raises TooLargeError, in words, where that is no help.
    """
    if paths(expression) > MOST_PATHS:
        msg = f"it can hold in {paths(expression):,} different ways; {MOST_PATHS} can be run"
        raise TooLargeError(msg)
    return tuple(_divided(expression))


def _divided(expression: Expression) -> Iterator[Expression]:
    mentioned, tables = len(properties(expression)), groups(expression)
    most = (MOST_WAITING, MOST_PROPERTIES, MOST_GROUPS)
    if all(map(le, (waiting(expression), mentioned, tables), most)):
        yield expression
        return
    halves = _halves(expression)
    if halves is None:
        too_many = f"mentions {mentioned} facts; {MOST_PROPERTIES}"
        if tables > MOST_GROUPS:
            too_many = f"has {tables} tables within each other; {MOST_GROUPS}"
        msg = f"it {too_many} can be run"
        raise TooLargeError(msg)
    for half in halves:
        yield from _divided(half)


def _halves(expression: Expression) -> tuple[Expression, Expression] | None:
    """Two expressions, one of which fires just when this one would: its longest `$or` divided.

    None when it has none.
    """
    operator, parts = _opened(expression)
    if operator == "$or":
        middle = len(parts) // 2
        return _any_of(parts[:middle]), _any_of(parts[middle:])
    for place in sorted(range(len(parts)), key=lambda place: -waiting(parts[place])):
        halves = _halves(parts[place])
        if halves is not None:
            before, after = parts[:place], parts[place + 1 :]
            first, second = halves
            return {"$and": [*before, first, *after]}, {"$and": [*before, second, *after]}
    return None


def _any_of(parts: list[Expression]) -> Expression:
    return parts[0] if len(parts) == 1 else {"$or": parts}
