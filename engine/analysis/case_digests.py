"""What comes of a problem's worked cases depends on this: the same digest, the same outcome."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import resources

from engine.analysis.scope import only_about
from engine.model.cases import AlsoSentTo, Case, Expected, NotSentTo, SentTo
from engine.model.conditions import Condition, facts_of
from engine.model.rules import RuleBook
from engine.model.values import PROBLEM
from engine.model.vocabulary import Fact

_PROGRAM = (
    "engine.analysis",
    "engine.explanation",
    "engine.interview",
    "engine.model",
    "engine.rehearsal",
    "engine.runtime",
)
_PLACE = re.compile(r"Location\(path='[^']*', line=\d+, column=\d+\)")


def case_digests(book: RuleBook, cases: Mapping[str, Iterable[Case]]) -> dict[str, str]:
    """Return the digest of each problem that has cases. `cases` are by problem.

    Lines may move, and questions be worded otherwise: what comes of a case stays the same.
    """
    shared = [_program(), _without_places(repr(book.fallbacks))]
    own: dict[str, list[str]] = {code: [] for code in cases}
    facts = {name: _what_it_is(fact) for name, fact in book.vocabulary.facts.items()}
    for rule in book.rules:
        rests_on = sorted(_rests_on(rule.condition, book))
        said = repr((rule.id, rule.title, rule.condition, rule.outcome))
        text = _without_places(said) + "".join(facts[name] for name in rests_on)
        problems = only_about(rule.condition)
        if problems is None:
            shared.append(text)
        else:
            for code in problems & own.keys():
                own[code].append(text)
    common = _digest(shared)
    return {
        code: _digest([common, _problem(book, code), *own[code], *map(_case, found)])
        for code, found in cases.items()
    }


def _problem(book: RuleBook, code: str) -> str:
    problem = book.vocabulary.problems[code]
    system = book.vocabulary.systems[problem.system]
    return repr((code, problem.rule_out, system.code, system.advice, system.come_back_if))


def _case(case: Case) -> str:
    expected = [_expected(each.expected) for each in case.expectations]
    return repr((case.contact.model_dump_json(), case.all_else_no, expected))


def _expected(expected: Expected) -> object:
    """What is expected, with places and times by their codes: these alone are compared."""
    match expected:
        case SentTo(target=target) | AlsoSentTo(target=target):
            return (type(expected), target.destination.code, target.time_frame.code)
        case NotSentTo(destination=destination):
            return (type(expected), destination.code)
        case _:
            return expected


def _what_it_is(fact: Fact) -> str:
    """What matters of a fact apart from its words."""
    choices = tuple(fact.choices)
    limits = (fact.low, fact.high)
    asked = (fact.asked_by, fact.asked_when, fact.red_flag)
    return repr((fact.name, fact.kind, choices, limits, asked))


def _rests_on(condition: Condition, book: RuleBook) -> Iterator[str]:
    """The facts of a condition, with those that say whether they are asked."""
    left = list(facts_of(condition) - {PROBLEM})
    seen = set(left)
    while left:
        name = left.pop()
        yield name
        when = book.vocabulary.facts[name].asked_when
        more = facts_of(when) - seen - {PROBLEM} if when is not None else frozenset()
        seen |= more
        left += more


def _without_places(text: str) -> str:
    return _PLACE.sub("", text)


@cache
def _program() -> str:
    """The program itself: another one may decide otherwise."""
    texts = []
    for package in _PROGRAM:
        files = sorted(resources.files(package).iterdir(), key=lambda file: file.name)
        texts += [file.read_text(encoding="utf-8") for file in files if file.is_file()]
    return _digest(texts)


def _digest(texts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
