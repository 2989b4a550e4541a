"""JSON as it was written: a name given twice is seen, of which a plain reader keeps the last."""

import json
from collections import Counter
from collections.abc import Iterator

_MOST_DIGITS = 30
_DEEPEST = 2


class _Object(dict[str, object]):
    """An object of a JSON text, with the names that it gives more than once."""

    twice: tuple[str, ...] = ()


def read_json(text: str | bytes) -> object:
    """Return what a JSON text says. Raises ValueError, or RecursionError when it is too deep."""
    return json.loads(text, object_pairs_hook=_object, parse_int=_whole)


def given_twice(value: object, path: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the place of each name that a JSON text gives twice, as in `facts.rash`.

    It looks as deep as a contact has fields.
    """
    if isinstance(value, _Object) and len(path) < _DEEPEST:
        yield from (".".join((*path, name)) for name in value.twice)
        for name, inner in value.items():
            yield from given_twice(inner, (*path, name))


def _object(pairs: list[tuple[str, object]]) -> _Object:
    value = _Object(pairs)
    if len(value) < len(pairs):
        times = Counter(name for name, _value in pairs)
        value.twice = tuple(name for name, count in times.items() if count > 1)
    return value


def _whole(digits: str) -> int | float:
    """A whole number; one too long for any fact is only told to be out of range."""
    return int(digits) if len(digits) < _MOST_DIGITS else float("inf")
