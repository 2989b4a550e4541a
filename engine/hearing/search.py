"""Finding a presenting problem by what a caller says, typing errors allowed.

Each word that was typed counts by how rare it is among all problems and by how like it is to a
word of the problem: of one of its names best, of its rules less.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log

from rapidfuzz import process
from rapidfuzz.distance import OSA

from engine.model.conditions import Comparison, facts_of, leaves
from engine.model.rules import Rule, RuleBook
from engine.model.values import PROBLEM
from engine.model.vocabulary import Problem

_WORD = re.compile(r"[a-z0-9&]+")
_APOSTROPHES = str.maketrans("", "", "'\u2019")
_ENDINGS = re.compile(r"(?:ing|ed|es|s|ly)$")
_SHORTEST_STEM = 3
_ALIKE = {1: 1.0, 2: 1.0, 3: 1.0, 4: 0.74, 5: 0.74, 6: 0.66}
_LEAST_ALIKE = 0.7
_BEGUN, _SAME_STEM, _IN_RULES = 0.9, 0.97, 0.35
_SHORTEST_BEGINNING = 3
_LEAST_OF_BEST = 0.45
_MOST_PROBLEMS_OF_A_RULE = 3

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A problem with the words of each of its names, and those of its rules."""

    problem: Problem
    names: tuple[Words, ...]
    rules: Words

    @property
    def every(self) -> Words:
        """All its words."""
        return self.rules.union(*self.names)


class ProblemSearch:
    """The problems of a rule book, ready to be found."""

    def __init__(self, book: RuleBook) -> None:
        rules = _rule_words(book)
        self._entries = [
            _Entry(
                problem, tuple(map(_words, _names(problem))), frozenset(rules.get(problem.code, ()))
            )
            for problem in book.vocabulary.problems.values()
        ]
        named = Counter(word for entry in self._entries for word in frozenset().union(*entry.names))
        said = Counter(word for entry in self._entries for word in entry.every)
        number = len(self._entries)
        self._rarity = {
            word: log(1 + number / (named[word] + (said[word] - named[word]) / 4 + 1))
            for word in said
        }
        self._stems: dict[str, list[str]] = {}
        for word in said:
            self._stems.setdefault(_stem(word), []).append(word)

    def find(self, words: str, *, limit: int = 5) -> list[Problem]:
        """Return the problems that are most like the words, best first."""
        return self.matches(words)[:limit]

    def matches(self, words: str) -> list[Problem]:
        """Return every problem that is like the words, best first.

        With no words, all problems in the order of their names.
        """
        if not words.strip():
            problems = (entry.problem for entry in self._entries)
            return sorted(problems, key=lambda problem: problem.name)
        typed = _WORD.findall(_plain(words))
        alike = [self._alike(word, last=n == len(typed) - 1) for n, word in enumerate(typed)]
        scored = [(self._score(entry, alike), entry.problem) for entry in self._entries]
        least = max((score for score, _problem in scored), default=0.0) * _LEAST_OF_BEST
        ranked = sorted(
            (pair for pair in scored if pair[0] > max(least, 0.0)),
            key=lambda pair: (-pair[0], pair[1].name),
        )
        return [problem for _score, problem in ranked]

    def _alike(self, typed: str, *, last: bool) -> Mapping[str, float]:
        """The known words that a typed word may be, with how like they are: 1 is the same."""
        least = _ALIKE.get(len(typed), _LEAST_ALIKE)
        near = process.extract(
            typed,
            list(self._rarity),
            scorer=OSA.normalized_similarity,
            processor=None,
            score_cutoff=least,
            limit=20,
        )
        alike = {word: score**2 for word, score, _place in near}
        for word in self._stems.get(_stem(typed), ()):
            alike[word] = max(alike.get(word, 0.0), _SAME_STEM)
        if last and len(typed) >= _SHORTEST_BEGINNING:
            for word in self._rarity:
                if word.startswith(typed):
                    alike[word] = max(alike.get(word, 0.0), _BEGUN)
        if typed in self._rarity:
            alike[typed] = 1.0
        return alike

    def _score(self, entry: _Entry, typed: list[Mapping[str, float]]) -> float:
        best_name = max((self._name_score(name, typed) for name in entry.names), default=0.0)
        any_name = self._sum(frozenset().union(*entry.names), typed)
        return best_name + 0.5 * any_name + _IN_RULES * self._sum(entry.rules, typed)

    def _name_score(self, name: Words, typed: list[Mapping[str, float]]) -> float:
        """What was typed of one name, more when little of the name is missing."""
        score = self._sum(name, typed)
        if not score:
            return 0.0
        whole = sum(self._rarity[word] for word in name)
        matched = {w for alike in typed if (w := _best(alike, name, self._rarity))}
        return score * (0.4 + 0.6 * sum(self._rarity[word] for word in matched) / whole)

    def _sum(self, words: Words, typed: list[Mapping[str, float]]) -> float:
        total = 0.0
        for alike in typed:
            word = _best(alike, words, self._rarity)
            total += alike[word] * self._rarity[word] if word else 0.0
        return total


def _best(alike: Mapping[str, float], words: Words, rarity: Mapping[str, float]) -> str:
    return max(
        alike.keys() & words, key=lambda word: (alike[word] * rarity[word], word), default=""
    )


def _names(problem: Problem) -> Iterator[str]:
    yield problem.name
    yield problem.code.replace("_", " ")
    yield from problem.synonyms


def _plain(text: str) -> str:
    return text.lower().translate(_APOSTROPHES)


def _words(text: str) -> Words:
    return frozenset(_WORD.findall(_plain(text)))


def _stem(word: str) -> str:
    short = _ENDINGS.sub("", word)
    short = short if len(short) >= _SHORTEST_STEM else word
    return short[:-1] if len(short) > _SHORTEST_STEM and short[-1] == short[-2] else short


def _rule_words(book: RuleBook) -> dict[str, set[str]]:
    """The words of the rules about a problem and of the facts that they rest on, by problem."""
    words_by_problem: dict[str, set[str]] = {}
    for rule in book.rules:
        problems = _problems_of(rule) if rule.stage == "problems" else []
        if not 0 < len(problems) <= _MOST_PROBLEMS_OF_A_RULE:
            continue
        words = set(_words(rule.title)).union(*map(_words, _fact_texts(rule, book)))
        for problem in problems:
            words_by_problem.setdefault(problem, set()).update(words)
    return words_by_problem


def _problems_of(rule: Rule) -> list[str]:
    named = (leaf for leaf in leaves(rule.condition) if isinstance(leaf, Comparison))
    return [str(leaf.value) for leaf in named if leaf.fact == PROBLEM]


def _fact_texts(rule: Rule, book: RuleBook) -> Iterable[str]:
    for name in facts_of(rule.condition) - {PROBLEM}:
        fact = book.vocabulary.facts[name]
        if not fact.red_flag:
            yield from (fact.statement, *fact.choices.values())
