"""Near names for a word that was mistyped."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process, utils

_NEAR_ENOUGH = 72.0  # out of 100; below it a suggestion confuses more than it helps


def nearest(word: str, names: Iterable[str]) -> str | None:
    """Return the name most like the word, or None when none is near enough."""
    match = process.extractOne(
        word,
        list(names),
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=_NEAR_ENOUGH,
    )
    return None if match is None else match[0]


def did_you_mean(word: str, names: Iterable[str], otherwise: str = "") -> str:
    """Return `Did you mean "..."?`, or the other advice when no name is near enough."""
    near = nearest(word, names)
    return otherwise if near is None else f'Did you mean "{near}"?'
