"""What the study of a problem depends on, as one digest: the same digest, the same study.

Only what is decided counts. Words that are said, sources, tags and the lines on which things
stand may change without any study being made anew.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import assert_never

from engine.analysis.scope import only_about
from engine.cache import digest, program
from engine.model.conditions import Comparison, Condition, IsUnknown, facts_of
from engine.model.definitions import definitions
from engine.model.invariants import (
    AlwaysSentTo,
    AskedFirst,
    AtLeastTo,
    FlagsOnlyRaise,
    Invariant,
    NeverLowers,
    NeverRestsOn,
    NeverSentTo,
    ToldWhenToComeBack,
)
from engine.model.rules import Conclusion, Outcome, Rule, RuleBook
from engine.model.values import PROBLEM
from engine.model.vocabulary import Destination, Fact, Level, Target, TimeFrame

_PROGRAM = (
    "engine.analysis",
    "engine.analysis.checks",
    "engine.analysis.claims",
    "engine.interview",
    "engine.model",
    "engine.rehearsal",
    "engine.runtime",
)


def digests(book: RuleBook, assigned: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return the digest of each problem, by its code.

    `assigned` are the ids of the shared rules that the study of each problem looks at.
    """
    fallbacks = book.fallbacks
    targets = (fallbacks.no_rule, fallbacks.not_asked, fallbacks.failed)
    below = _below(book)
    facts = {name: _fact(fact, below[name]) for name, fact in book.vocabulary.facts.items()}
    claimed = {
        name for invariant in book.invariants for name in rests_on(invariant.condition, below)
    }
    everywhere = [
        program(*_PROGRAM),
        *map(_target, targets),
        *map(_invariant, book.invariants),
        *(facts[name] for name in sorted(claimed)),
    ]
    of_any, own = texts_of_rules(book, _rule)
    shared = digest([*everywhere, *of_any])
    return {
        code: digest([shared, _problem(book, code), *sorted(assigned.get(code, ())), *texts])
        for code, texts in own.items()
    }


def texts_of_rules(
    book: RuleBook, text_of: Callable[[Rule], str | None]
) -> tuple[list[str], dict[str, list[str]]]:
    """Return the texts of the rules about any problem, and those of each problem by its code.

    Each has the facts on which the rule rests with it. A rule without a text is left out.
    """
    below = _below(book)
    facts = {name: _fact(fact, below[name]) for name, fact in book.vocabulary.facts.items()}
    of_any: list[str] = []
    own: dict[str, list[str]] = {code: [] for code in book.vocabulary.problems}
    for rule in book.rules:
        text = text_of(rule)
        if text is None:
            continue
        text += "".join(facts[name] for name in sorted(rests_on(rule.condition, below)))
        problems = only_about(rule.condition)
        for texts in [of_any] if problems is None else [own[c] for c in problems & own.keys()]:
            texts.append(text)
    return of_any, own


def _problem(book: RuleBook, code: str) -> str:
    problem = book.vocabulary.problems[code]
    system = book.vocabulary.systems[problem.system]
    return repr((code, problem.name, problem.rule_out, bool(system.come_back_if)))


def _rule(rule: Rule) -> str | None:
    """What counts of a rule; None of those that only arrange how somebody is seen."""
    match rule.outcome:
        case Outcome(target=target, come_back_if=net):
            what: tuple[object, ...] = (_target(target), bool(net))
        case Conclusion(fact=fact, choice=choice):
            what = (fact, choice)
        case _:
            return None
    return repr((rule.id, rule.title, rule.stage, what)) + logic(rule.condition)


def logic(condition: Condition) -> str:
    """Return what a condition asks, without the words that it is written in."""
    match condition:
        case Comparison(fact=fact, operator=operator, value=value):
            return f"({fact} {operator} {value!r})"
        case IsUnknown(fact=fact):
            return f"({fact}?)"
        case _:
            count = getattr(condition, "count", "")
            parts = "".join(map(logic, condition.parts))
            return f"({type(condition).__name__}{count} {parts})"


def _invariant(invariant: Invariant) -> str:
    return repr((invariant.id, _claim(invariant))) + logic(invariant.condition)


def _claim(invariant: Invariant) -> tuple[object, ...]:
    claim = invariant.claim
    match claim:
        case AlwaysSentTo(destination=place, latest=latest):
            what: tuple[object, ...] = (_place(place), _frame(latest))
        case AtLeastTo(level=level, latest=latest):
            what = (level, _frame(latest))
        case NeverSentTo(where=where):
            what = (where if isinstance(where, Level) else _place(where),)
        case AskedFirst(fact=fact) | NeverLowers(fact=fact) | NeverRestsOn(fact=fact):
            what = (fact,)
        case FlagsOnlyRaise() | ToldWhenToComeBack():
            what = ()
        case _ as never:
            assert_never(never)
    return (type(claim).__name__, *what)


def _target(target: Target) -> str:
    return repr((_place(target.destination), _frame(target.time_frame)))


def _place(place: Destination) -> tuple[object, ...]:
    return (place.code, place.name, place.level)


def _frame(frame: TimeFrame | None) -> tuple[object, ...]:
    return (frame.code, frame.phrase, frame.rank, frame.hours) if frame else ()


def _below(book: RuleBook) -> dict[str, Condition | None]:
    """What each fact rests on: the condition that defines it, or under which it is asked."""
    defined = definitions(book.rules)
    facts = book.vocabulary.facts
    return {name: defined.get(name, fact.asked_when) for name, fact in facts.items()}


def _fact(fact: Fact, condition: Condition | None) -> str:
    when = logic(condition) if condition else ""
    limits = (fact.low, fact.high, fact.decimals, tuple(fact.choices))
    broader = fact.sign.broader if fact.sign else ()
    return repr((fact.name, fact.kind, limits, fact.asked_by, fact.red_flag, broader, when))


def rests_on(condition: Condition, below: Mapping[str, Condition | None]) -> Iterator[str]:
    """Yield the facts of a condition, and those on which these rest in turn."""
    to_visit = list(facts_of(condition) - {PROBLEM})
    visited = set(to_visit)
    while to_visit:
        name = to_visit.pop()
        yield name
        when = below[name]
        more = facts_of(when) - visited - {PROBLEM} if when is not None else frozenset()
        visited |= more
        to_visit += more
