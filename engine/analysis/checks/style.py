"""How the questions and the words for callers read."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources

from engine.analysis.findings import Finding, Severity
from engine.model.rules import Conclusion, Outcome, RuleBook
from engine.source import Location

MOST_WORDS = 45
_NEGATIVE = re.compile(r"\b(not|no|never|nobody|nothing|without|cannot|unable)\b", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+")


def style(book: RuleBook) -> Iterator[Finding]:
    """Yield what a caller or a receptionist may stumble over."""
    for fact in book.vocabulary.facts.values():
        if fact.question:
            yield from _question(fact.name, fact.question, fact.location)
            yield from _jargon(f"The question of {fact.name}", fact.question, fact.location)
    for name, words, location in _spoken(book):
        yield from _jargon(f'"{name}"', words, location)


def _spoken(book: RuleBook) -> Iterator[tuple[str, str, Location]]:
    """What callers are told: by the rules, and where these say nothing, by the vocabulary."""
    for rule in book.rules:
        yield from ((rule.title, words, rule.location) for words in _told(rule.outcome))
    for place in book.vocabulary.destinations.values():
        yield from ((place.label, words, place.location) for words in place.say)
    for system in book.vocabulary.systems.values():
        sentences = (*system.advice, system.come_back_if)
        yield from ((system.name, words, system.location) for words in sentences)


def _told(outcome: object) -> Iterator[str]:
    if isinstance(outcome, Conclusion):
        return
    yield from getattr(outcome, "say", ())
    if isinstance(outcome, Outcome):
        yield from (*outcome.advice, *outcome.come_back_if)


def _question(name: str, question: str, location: Location) -> Iterator[Finding]:
    number = len(question.split())
    if number > MOST_WORDS:
        message = f"The question of {name} has {number} words."
        yield _finding(Severity.NOTE, message, "Ask it in fewer, or as two questions.", location)
    if not question.rstrip().endswith("?"):
        message = f"The question of {name} does not end with a question mark."
        yield _finding(Severity.WARNING, message, "End it with one.", location)
    for sentence in re.split(r"[.?!,;:]| or | and ", question):
        if len(_NEGATIVE.findall(sentence)) > 1:
            message = f'The question of {name} denies twice: "{sentence.strip()}".'
            yield _finding(Severity.WARNING, message, "Say it without one of the two.", location)


def _jargon(where: str, words: str, location: Location) -> Iterator[Finding]:
    plain = _plain_words()
    for word in dict.fromkeys(map(str.lower, _WORD.findall(words))):
        if word in plain:
            message = f'{where} says "{word}".'
            advice = f'Say "{plain[word]}", or put it in other words.'
            yield _finding(Severity.WARNING, message, advice, location)


@cache
def _plain_words() -> dict[str, str]:
    file = resources.files("engine.analysis.checks").joinpath("jargon.toml")
    return dict(tomllib.loads(file.read_text(encoding="utf-8"))["words"])


def _finding(severity: Severity, message: str, advice: str, location: Location) -> Finding:
    return Finding("style", severity, message, advice, location)
