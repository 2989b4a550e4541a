"""What the study of a problem depends on, as one digest: the same digest, the same study."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib import resources

from engine.analysis.scope import only_about
from engine.model.conditions import Condition, facts_of
from engine.model.rules import Rule, RuleBook
from engine.model.values import PROBLEM

_PACKAGES = (
    "engine.analysis",
    "engine.analysis.checks",
    "engine.interview",
    "engine.model",
    "engine.rehearsal",
    "engine.runtime",
)


def digests(book: RuleBook) -> dict[str, str]:
    """Return the digest of each problem, by its code."""
    everywhere: list[str] = [_code(), repr(book.fallbacks), repr(book.invariants)]
    own: dict[str, list[str]] = {code: [] for code in book.vocabulary.problems}
    for rule in book.rules:
        text = _text(rule, book)
        problems = only_about(rule.condition)
        if problems is None:
            everywhere.append(text)
        else:
            for code in problems & own.keys():
                own[code].append(text)
    shared = _digest(everywhere)
    return {
        code: _digest([shared, repr(problem), repr(_system(book, problem.system)), *own[code]])
        for code, problem in book.vocabulary.problems.items()
    }


def _system(book: RuleBook, code: str) -> object:
    return book.vocabulary.systems[code]


def _text(rule: Rule, book: RuleBook) -> str:
    return _digest([repr(rule), *_fact_texts(rule.condition, book)])


def _fact_texts(condition: Condition, book: RuleBook) -> Iterator[str]:
    """The facts that a condition rests on, with those that say whether they are asked."""
    left = sorted(facts_of(condition) - {PROBLEM})
    seen = set(left)
    while left:
        fact = book.vocabulary.facts[left.pop()]
        yield repr(fact)
        if fact.asked_when is not None:
            more = facts_of(fact.asked_when) - seen - {PROBLEM}
            seen |= more
            left += sorted(more)


@cache
def _code() -> str:
    """The program itself: another one may find something else."""
    texts = []
    for package in _PACKAGES:
        files = sorted(resources.files(package).iterdir(), key=lambda file: file.name)
        texts += [file.read_text(encoding="utf-8") for file in files if file.is_file()]
    return _digest(texts)


def _digest(texts: list[str]) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
