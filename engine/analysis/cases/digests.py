"""What comes of a problem's worked cases depends on this: the same digest, the same outcome.

Unlike a study of the problem, a case may expect words that are said, titles and arrangements. So
these count too; lines, sources, tags and the wording of questions do not.
"""

import re
from collections.abc import Iterable, Mapping

from engine.analysis.cases.parts import rows
from engine.analysis.digest import logic, texts_of_rules
from engine.cache import digest, program
from engine.model.cases import AlsoSentTo, Case, Expected, NotSentTo, SentTo
from engine.model.rules import Rule, RuleBook

_PROGRAM = (
    "engine.analysis",
    "engine.analysis.cases",
    "engine.explanation",
    "engine.interview",
    "engine.model",
    "engine.rehearsal",
    "engine.runtime",
)
_PLACE = re.compile(r"Location\(path='[^']*', line=\d+, column=\d+\)")


def case_digests(book: RuleBook, cases: Mapping[str, Iterable[Case]]) -> dict[str, str]:
    """Return the digest of each problem that has cases. `cases` are by problem."""
    of_any, own = texts_of_rules(book, _rule)
    common = digest([program(*_PROGRAM), _without_places(repr(book.fallbacks)), *of_any])
    return {
        code: digest([common, _problem(book, code), *own[code], *map(_case, problem_cases)])
        for code, problem_cases in cases.items()
    }


def _rule(rule: Rule) -> str:
    tables = [len(rows(step)) for step in rule.steps]
    said = _without_places(repr((rule.id, rule.title, rule.stage, rule.outcome, tables)))
    return said + logic(rule.condition) + logic(rule.definition)


def _problem(book: RuleBook, code: str) -> str:
    problem = book.vocabulary.problems[code]
    system = book.vocabulary.systems[problem.system]
    return repr((code, problem.rule_out, system.code, system.advice, system.come_back_if))


def _case(case: Case) -> str:
    expected = [_expected(expectation.expected) for expectation in case.expectations]
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


def _without_places(text: str) -> str:
    return _PLACE.sub("", text)
