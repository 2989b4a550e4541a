"""Every worked case of a rule book, played once: only those of problems that have changed."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from engine.analysis.case_digests import case_digests
from engine.analysis.played import Exercised, Player, Ran
from engine.model.cases import Case
from engine.model.rules import RuleBook

FEW = 4
"""The cases of so few problems are played without starting other processes."""

Tell = Callable[[int, int], None]
"""Is told how many problems of how many are done."""


def exercised(
    book: RuleBook,
    cases: Mapping[str, Sequence[Case]],
    *,
    cache: Path | None = None,
    tell: Tell | None = None,
) -> dict[str, Exercised]:
    """Return what the cases of each problem exercise. `cases` are by problem.

    `cache` is the folder that keeps what was found last time, one file for each problem.
    """
    digests = case_digests(book, cases)
    known = {code: _kept(cache, code, digest) for code, digest in digests.items()}
    found = {code: each for code, each in known.items() if each is not None}
    todo = [code for code in cases if code not in found]
    for number, (code, done) in enumerate(_played(book, cases, todo), start=1):
        found[code] = done
        _keep(cache, code, digests[code], done)
        if tell:
            tell(number, len(todo))
    return found


def _played(
    book: RuleBook, cases: Mapping[str, Sequence[Case]], problems: list[str]
) -> Iterator[tuple[str, Exercised]]:
    if not problems:
        return
    given = [cases[code] for code in problems]
    if len(problems) <= FEW:
        yield from zip(problems, map(Player(book).play, given), strict=True)
        return
    with ProcessPoolExecutor(initializer=_start, initargs=(book,)) as pool:
        yield from zip(problems, pool.map(_play, given, chunksize=4), strict=True)


class _Worker:
    """What plays the cases in one process."""

    player: Player


def _start(book: RuleBook) -> None:
    _Worker.player = Player(book)


def _play(cases: Iterable[Case]) -> Exercised:
    return _Worker.player.play(cases)


def _kept(cache: Path | None, problem: str, digest: str) -> Exercised | None:
    if cache is None:
        return None
    try:
        data = json.loads(_file(cache, problem).read_bytes())
        return _exercised(data) if data["digest"] == digest else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _exercised(data: dict[str, Any]) -> Exercised:
    return Exercised(
        ran=tuple(Ran(passed, tuple(shows)) for passed, shows in data["ran"]),
        seen={rule: tuple((h, n) for h, n in counts) for rule, counts in data["seen"].items()},
    )


def _keep(cache: Path | None, problem: str, digest: str, done: Exercised) -> None:
    """Write the file whole and only then put it in its place: others may be reading it."""
    if cache is None:
        return
    ran = [(each.passed, each.shows) for each in done.ran]
    text = json.dumps({"digest": digest, "ran": ran, "seen": done.seen})
    cache.mkdir(parents=True, exist_ok=True)
    part = _file(cache, problem).with_suffix(f".{os.getpid()}")
    part.write_text(text, encoding="utf-8")
    part.replace(_file(cache, problem))


def _file(cache: Path, problem: str) -> Path:
    return cache / f"cases-{problem}.json"
