"""Small changes to a rule, each such as a slip of the author would make."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from engine.analysis.cases.parts import rows, rules_out
from engine.model.age import in_days, later
from engine.model.conditions import (
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    Operator,
    facts_of,
)
from engine.model.rules import Arrangement, Conclusion, Outcome, Rule, RuleBook, Step
from engine.model.values import AGE, PROBLEM
from engine.model.vocabulary import Target, TimeFrame

_A_YEAR, _A_MONTH, _GROWN = 12, 1, in_days(2, "years")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One rule, changed in one small way. `line` is where the change would stand."""

    rule: Rule
    what: str
    line: int

    def __str__(self) -> str:
        return f"{self.rule.location.path}:{self.line} {self.what} ({self.rule.id})"


def mutants(rule: Rule, book: RuleBook) -> Iterator[Mutant]:
    """Yield each small change to a rule: to its steps and tables, and to what follows."""
    yield from _of_steps(rule, book)
    match rule.outcome:
        case Outcome(target=target):
            for other_target in _other_targets(target, book):
                changed = replace(rule.outcome, target=other_target)
                yield _mutant(rule, changed, f"sends to {other_target.words}")
        case Conclusion(fact=fact, choice=choice):
            for code in book.vocabulary.facts[fact].choices:
                if code != choice:
                    yield _mutant(rule, Conclusion(fact, code), f"concludes {code}")
        case Arrangement(minutes=minutes) if minutes is not None:
            changed_length = replace(rule.outcome, minutes=minutes + 5)
            yield _mutant(rule, changed_length, f"allows {minutes + 5} minutes")


def _mutant(rule: Rule, outcome: Outcome | Conclusion | Arrangement, what: str) -> Mutant:
    return Mutant(replace(rule, outcome=outcome), what, rule.location.line)


def _of_steps(rule: Rule, book: RuleBook) -> Iterator[Mutant]:
    for place, step in enumerate(rule.steps):
        if facts_of(step.condition) == {PROBLEM}:
            continue
        before, after, line = rule.steps[:place], rule.steps[place + 1 :], step.location.line
        if before or after:
            yield Mutant(replace(rule, steps=(*before, *after)), f'without "{step.text}"', line)
        for what, condition in _changed(step, book):
            steps = (*before, replace(step, condition=condition), *after)
            yield Mutant(replace(rule, steps=steps), f'"{step.text}" {what}', line)


def _changed(step: Step, book: RuleBook) -> Iterator[tuple[str, Condition]]:
    """The step denied; each of its rows left out or denied; each border in it moved by one."""
    yield "denied", NoneOf((step.condition,))
    if not rules_out(step, {fact.name for fact in book.vocabulary.red_flags}):
        yield from _rows_changed(step)
    for number, moved in enumerate(_moved(step.condition), start=1):
        yield f"with border {number} moved", moved


def _rows_changed(step: Step) -> Iterator[tuple[str, Condition]]:
    table = rows(step)
    for place, row in enumerate(table):
        others = (*table[:place], *table[place + 1 :])
        denied = (*table[:place], NoneOf((row,)), *table[place + 1 :])
        if others:
            yield f'without "{row.text}"', _with_parts(step.condition, others)
        yield f'with "{row.text}" denied', _with_parts(step.condition, denied)


def _with_parts(condition: Condition, parts: tuple[Condition, ...]) -> Condition:
    if isinstance(condition, Comparison | IsUnknown):
        raise TypeError(condition)
    if isinstance(condition, AtLeast):
        return replace(condition, parts=parts, count=min(condition.count, len(parts)))
    return replace(condition, parts=parts)


def _moved(condition: Condition) -> Iterator[Condition]:
    """The condition with one border in it one further up or down, and with one count so."""
    match condition:
        case Comparison(operator=operator, value=value) if operator is not Operator.IS:
            for by in (1, -1):
                yield replace(condition, value=_border_moved(condition.fact, float(value), by))
        case Comparison() | IsUnknown():
            return
        case _:
            if isinstance(condition, AtLeast):
                for count in (condition.count - 1, condition.count + 1):
                    if 1 <= count <= len(condition.parts):
                        yield replace(condition, count=count)
            for place, part in enumerate(condition.parts):
                for moved in _moved(part):
                    parts = (*condition.parts[:place], moved, *condition.parts[place + 1 :])
                    yield _with_parts(condition, parts)


def _border_moved(fact: str, border: float, by: int) -> float:
    """The border one further up or down: an age by a month, from two years on by a year."""
    if fact != AGE:
        return border + by
    return later(int(border), by * (_A_YEAR if border >= _GROWN else _A_MONTH))


def _other_targets(target: Target, book: RuleBook) -> Iterator[Target]:
    """The next faster and the next slower time; and another place of the same level."""
    frames = sorted(book.vocabulary.time_frames.values(), key=lambda frame: frame.rank)
    place = frames.index(target.time_frame)
    near: list[TimeFrame] = [*frames[max(place - 1, 0) : place], *frames[place + 1 : place + 2]]
    yield from (replace(target, time_frame=frame) for frame in near)
    level = target.destination.level
    for destination in book.vocabulary.destinations.values():
        if destination.level is level and destination != target.destination:
            yield replace(target, destination=destination)
            return
