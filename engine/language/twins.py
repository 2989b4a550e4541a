"""Files that say the same: a copy that was left beside its original.

What a rule is called, and the words of its conditions, do not count.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from engine.errors import Mistake
from engine.model.conditions import AllOf, Condition
from engine.model.invariants import Invariant
from engine.model.rules import Rule
from engine.source import Location


def twins(rules: Iterable[Rule], invariants: Iterable[Invariant]) -> Iterator[Mistake]:
    """Yield each two files of which one has rules of the other, or just the same claims."""
    of_rules = _by_file((r.location, (_parts(r.condition), r.outcome)) for r in rules)
    for path, twin in _pairs(of_rules):
        shared = len(of_rules[path] & of_rules[twin])
        what = f"{shared} of its rules stand" if shared > 1 else "One of its rules stands"
        yield _mistake(path, twin, f"{what} in {twin} as well.")
    of_claims = _by_file((i.location, (_parts(i.condition), i.claim)) for i in invariants)
    for path, twin in _pairs(of_claims):
        if of_claims[path] == of_claims[twin]:
            yield _mistake(path, twin, f"{twin} makes the same claims.")


def _mistake(path: str, twin: str, message: str) -> Mistake:
    advice = f"Remove {path} or {twin}, or what is the same in one of them."
    return Mistake(Location(path, 1), "", message, advice)


def _parts(condition: Condition) -> Hashable:
    """The conditions of all steps, in whatever order."""
    return frozenset(condition.parts) if isinstance(condition, AllOf) else condition


def _by_file(said: Iterable[tuple[Location, Hashable]]) -> dict[str, set[Hashable]]:
    files: defaultdict[str, set[Hashable]] = defaultdict(set)
    for location, what in said:
        files[location.path].add(what)
    return dict(files)


def _pairs(files: dict[str, set[Hashable]]) -> list[tuple[str, str]]:
    """Return each two files that have something in common, by path."""
    having: defaultdict[Hashable, list[str]] = defaultdict(list)
    for path, said in files.items():
        for what in said:
            having[what].append(path)
    pairs = (tuple(sorted(paths)) for paths in having.values() if len(paths) > 1)
    return sorted(
        {(path, twin) for paths in pairs for path in paths for twin in paths if path < twin}
    )
