"""Which rules, steps and table rows the worked cases exercise, held and not held."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from engine.model.cases import Case
from engine.model.contact import known_facts
from engine.model.evaluation import HELD, NOT_HELD, NOTHING_OPEN, Evaluator
from engine.model.plan import PlannedRule
from engine.model.rules import Outcome, RuleBook
from engine.model.situation import Situation, situation
from engine.model.streams import concluded
from engine.rehearsal.rehearse import talk
from engine.runtime.navigator import Navigator


@dataclass(slots=True)
class Seen:
    """One step or row: in how many cases it held, and in how many it did not."""

    text: str
    line: int
    held: int = 0
    not_held: int = 0

    @property
    def both_ways(self) -> bool:
        """Whether some case holds it and some case does not."""
        return self.held > 0 and self.not_held > 0


@dataclass(slots=True)
class RuleCoverage:
    """One rule: the cases that it decides, and its steps and rows."""

    rule: str
    file: str
    line: int
    decides: int = 0
    parts: list[Seen] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of each rule that sends somebody, by its id."""

    rules: dict[str, RuleCoverage]

    @property
    def deciding(self) -> int:
        """How many rules decide a case."""
        return sum(each.decides > 0 for each in self.rules.values())

    @property
    def parts(self) -> list[tuple[RuleCoverage, Seen]]:
        """Every step and row with its rule."""
        return [(rule, part) for rule in self.rules.values() for part in rule.parts]

    @property
    def both_ways(self) -> int:
        """How many steps and rows are seen to hold and not to hold."""
        return sum(part.both_ways for _rule, part in self.parts)


def settled(case: Case, navigator: Navigator) -> Situation:
    """Return how a worked case stands once its last question is answered."""
    contact, _decision = talk(case.contact, navigator, all_else_no=case.all_else_no)
    known = known_facts(contact)
    plan = navigator.plan(contact.problem)
    return situation(plan, known | concluded(navigator.book, known))


def coverage(book: RuleBook, cases: Iterable[Case]) -> Coverage:
    """Return what the worked cases exercise of a rule book."""
    navigator = Navigator(book)
    found = {
        rule.id: RuleCoverage(rule.id, rule.location.path, rule.location.line)
        for rule in book.rules
        if isinstance(rule.outcome, Outcome)
    }
    for case in cases:
        now = settled(case, navigator)
        if now.best is not None:
            found[now.best.rule.id].decides += 1
        for planned in now.plan.rules:
            _see(planned, found[planned.rule.id], now)
    return Coverage(found)


def _see(planned: PlannedRule, seen: RuleCoverage, now: Situation) -> None:
    parts = list(_parts(planned))
    if not seen.parts:
        seen.parts = [Seen(text, line) for text, line, _evaluate in parts]
    for part, (_text, _line, evaluate) in zip(seen.parts, parts, strict=True):
        how = evaluate(now.facts, NOTHING_OPEN)
        part.held += how is HELD
        part.not_held += how is NOT_HELD


def _parts(planned: PlannedRule) -> Iterator[tuple[str, int, Evaluator]]:
    """The steps and rows of a rule that are not about which problem it is."""
    for step in planned.steps:
        if step.only_names_problem:
            continue
        line = step.step.location.line
        yield step.step.text, line, step.evaluate
        for text, evaluate in step.rows:
            yield text, line, evaluate
