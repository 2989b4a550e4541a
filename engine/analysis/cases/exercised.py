"""Every worked case of a rule book, played once: only those of problems that have changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from engine.analysis.cases.digests import case_digests
from engine.analysis.cases.played import Exercised, Player
from engine.cache import Cache
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
    store = Cache(cache, Exercised)
    digests = case_digests(book, cases)
    cached = {code: store.get(code, digest) for code, digest in digests.items()}
    results = {code: result for code, result in cached.items() if result is not None}
    changed = [code for code in cases if code not in results]
    for number, (code, result) in enumerate(_played(book, cases, changed), start=1):
        results[code] = result
        store.put(code, digests[code], result)
        if tell:
            tell(number, len(changed))
    return results


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
