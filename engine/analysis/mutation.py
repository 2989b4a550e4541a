"""Small changes to each rule, and which of them no worked case notices."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from engine.analysis.coverage import settled
from engine.analysis.scope import only_about
from engine.model.cases import Case, NotSentTo, ReasonIs, SentTo
from engine.model.conditions import (
    All,
    Any,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
    facts_of,
)
from engine.model.evaluation import HELD, NOTHING_OPEN, evaluator
from engine.model.plan import PlannedRule
from engine.model.rules import Outcome, Rule, RuleBook, Step
from engine.model.settle import settle
from engine.model.situation import Situation
from engine.model.values import AGE, PROBLEM
from engine.model.vocabulary import Target, TimeFrame
from engine.rehearsal.rehearse import rehearse
from engine.runtime.navigator import Navigator

_A_YEAR, _GROWN = 12, 24


@dataclass(frozen=True, slots=True)
class Mutant:
    """One rule, changed in one small way."""

    rule: Rule
    what: str
    line: int

    def __str__(self) -> str:
        return f"{self.rule.location.path}:{self.line} {self.what} ({self.rule.id})"


@dataclass(frozen=True, slots=True)
class Mutation:
    """How many changes were tried, and those that no worked case noticed."""

    tried: int
    survivors: tuple[Mutant, ...]

    @property
    def score(self) -> float:
        """The share of the changes that were noticed."""
        return 1 - len(self.survivors) / self.tried if self.tried else 1.0


@dataclass(frozen=True, slots=True)
class _Seen:
    """A worked case, and how it stands in the rule book as it is."""

    case: Case
    now: Situation


def mutants(rule: Rule, book: RuleBook) -> Iterator[Mutant]:
    """Yield each small change to a rule that sends somebody."""
    if not isinstance(rule.outcome, Outcome):
        return
    for place, step in enumerate(rule.steps):
        if facts_of(step.condition) == {PROBLEM}:
            continue
        others = [*rule.steps[:place], *rule.steps[place + 1 :]]
        line = step.location.line
        if others:
            yield Mutant(replace(rule, steps=tuple(others)), f'without "{step.text}"', line)
        for what, condition in _changed(step):
            steps = (
                *rule.steps[:place],
                replace(step, condition=condition),
                *rule.steps[place + 1 :],
            )
            yield Mutant(replace(rule, steps=steps), f'"{step.text}" {what}', line)
    for target in _other_targets(rule.outcome.target, book):
        changed = replace(rule, outcome=replace(rule.outcome, target=target))
        yield Mutant(changed, f"sends to {target.words}", rule.location.line)


def _changed(step: Step) -> Iterator[tuple[str, Condition]]:
    """The step denied; and with each border in it moved by one."""
    yield "denied", NoneOf((step.condition,))
    for number, moved in enumerate(_moved(step.condition)):
        yield f"with border {number + 1} moved", moved


def _moved(condition: Condition) -> Iterator[Condition]:
    match condition:
        case Comparison(operator=operator, value=value) if operator is not Operator.IS:
            by = _A_YEAR if condition.fact == AGE and float(value) >= _GROWN else 1
            yield replace(condition, value=float(value) + by)
            yield replace(condition, value=float(value) - by)
        case Comparison() | IsUnknown():
            return
        case All(parts=parts) | Any(parts=parts) | NoneOf(parts=parts) | NotAll(parts=parts):
            yield from _moved_within(condition, parts)
        case AtLeast(parts=parts):
            yield from _moved_within(condition, parts)


def _moved_within(
    condition: All | Any | NoneOf | NotAll | AtLeast, parts: tuple[Condition, ...]
) -> Iterator[Condition]:
    for place, part in enumerate(parts):
        for moved in _moved(part):
            yield replace(condition, parts=(*parts[:place], moved, *parts[place + 1 :]))


def _other_targets(target: Target, book: RuleBook) -> Iterator[Target]:
    """The next slower and the next faster time; and another place of the same level."""
    frames = sorted(book.vocabulary.time_frames.values(), key=lambda frame: frame.rank)
    place = frames.index(target.time_frame)
    near: list[TimeFrame] = [*frames[max(place - 1, 0) : place], *frames[place + 1 : place + 2]]
    yield from (replace(target, time_frame=frame) for frame in near)
    level = target.destination.level
    for other in book.vocabulary.destinations.values():
        if other.level is level and other != target.destination:
            yield replace(target, destination=other)
            return


class Trial:
    """A rule book with its worked cases, ready to try changes out."""

    def __init__(self, book: RuleBook, cases: Iterable[Case]) -> None:
        self.book = book
        navigator = Navigator(book)
        self._seen: dict[str, list[_Seen]] = {code: [] for code in book.vocabulary.problems}
        for case in cases:
            self._seen[case.contact.problem].append(_Seen(case, settled(case, navigator)))

    def survivors(self, rule: Rule) -> tuple[int, list[Mutant]]:
        """Return how many changes to a rule were tried, and those that nothing noticed."""
        tried = list(mutants(rule, self.book))
        return len(tried), [each for each in tried if not self.noticed(each)]

    def noticed(self, mutant: Mutant) -> bool:
        """Return whether some worked case comes out otherwise with the changed rule."""
        problems = only_about(mutant.rule.condition)
        if self._at_a_glance(mutant, self._seen if problems is None else problems):
            return True
        return problems is not None and self._really(mutant, problems)

    def _at_a_glance(self, mutant: Mutant, problems: Iterable[str]) -> bool:
        """By the evaluator alone, on what was answered when the rule was unchanged."""
        for problem in problems:
            evaluate = evaluator(settle(mutant.rule.condition, problem))
            for each in self._seen[problem]:
                held = evaluate(each.now.facts, NOTHING_OPEN) is HELD
                if not _still_met(each, mutant.rule, held=held):
                    return True
        return False

    def _really(self, mutant: Mutant, problems: Iterable[str]) -> bool:
        """Decided with the changed rule: it may ask other questions."""
        rules = tuple(mutant.rule if r.id == mutant.rule.id else r for r in self.book.rules)
        navigator = Navigator(replace(self.book, rules=rules))
        cases = (each.case for problem in problems for each in self._seen[problem])
        return not all(rehearse(case, navigator).passed for case in cases)


def _still_met(seen: _Seen, changed: Rule, *, held: bool) -> bool:
    others = [each for each in seen.now.held if each.rule.id != changed.id]
    best = _best(others, changed, held=held)
    before = seen.now.best
    if before is not None and best is not None:
        same_rule = before.rule.id == best[0]
        if same_rule and before.outcome.target == best[1]:
            return True
    for expectation in seen.case.expectations:
        match expectation.expected:
            case SentTo(target=target) if best is not None and best[1] != target:
                return False
            case NotSentTo(destination=place) if best is not None and best[1].destination == place:
                return False
            case ReasonIs(title=title) if title and (best is None or best[2] != title):
                return False
            case _:
                continue
    return True


def _best(
    others: list[PlannedRule], changed: Rule, *, held: bool
) -> tuple[str, Target, str] | None:
    """The deciding rule's id, target and title."""
    found = [(each.caution, each.rule.id, each.outcome.target, each.rule.title) for each in others]
    if held and isinstance(changed.outcome, Outcome):
        target = changed.outcome.target
        found.append(((*target.caution, changed.id), changed.id, target, changed.title))
    if not found:
        return None
    _caution, name, target, title = min(found, key=lambda each: each[0])
    return name, target, title
