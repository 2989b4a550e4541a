"""Finding a presenting problem by what a caller says, typing errors allowed."""

from rapidfuzz import fuzz, utils

from engine.model.vocabulary import Problem, Vocabulary

_LOWEST_SCORE = 70.0  # out of 100


def find_problems(words: str, vocabulary: Vocabulary, *, limit: int = 5) -> list[Problem]:
    """Return the problems whose name or synonyms are most like the words, best first.

    With no words, the first problems of the vocabulary in the order of their names.
    """
    problems = vocabulary.problems.values()
    if not words.strip():
        return sorted(problems, key=lambda problem: problem.name)[:limit]
    typed = utils.default_process(words)
    scored = [(max(_likeness(typed, name) for name in _names(each)), each) for each in problems]
    scored = [pair for pair in scored if pair[0] >= _LOWEST_SCORE]
    scored.sort(key=lambda pair: (-pair[0], pair[1].name))
    return [problem for _score, problem in scored[:limit]]


def _names(problem: Problem) -> list[str]:
    names = (problem.name, problem.code.replace("_", " "), *problem.synonyms)
    return [utils.default_process(name) for name in names]


def _likeness(typed: str, name: str) -> float:
    """How like a name is to what was typed: as a whole, or as its beginning while one types."""
    begun = fuzz.ratio(typed, name[: len(typed)]) * 0.95
    return max(begun, fuzz.WRatio(typed, name))
