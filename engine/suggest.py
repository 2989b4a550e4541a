"""Near names for a word that was mistyped."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process, utils

_NEAR_ENOUGH = 72.0  # out of 100; below it a suggestion confuses more than it helps


def nearest(word: str, names: Iterable[str], *, limit: int = 1) -> list[str]:
    """Return the names most like the word, best first; none when nothing is near enough."""
    matches = process.extract(
        word,
        list(names),
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=_NEAR_ENOUGH,
        limit=limit,
    )
    return [name for name, _score, _index in matches]


def did_you_mean(word: str, names: Iterable[str], otherwise: str = "") -> str:
    """Return `Did you mean "..."?`, or the other advice when no name is near enough."""
    near = nearest(word, names)
    return f'Did you mean "{near[0]}"?' if near else otherwise
