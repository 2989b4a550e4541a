"""Which rules, steps and table rows the worked cases exercise, held and not held."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.analysis.exercised import Tell, exercised
from engine.analysis.findings import Finding, Severity
from engine.analysis.parts import parts
from engine.analysis.played import Counts, Exercised, ended
from engine.model.cases import Case
from engine.model.rules import Arrangement, Conclusion, Rule, RuleBook
from engine.model.situation import Situation
from engine.runtime.navigator import Navigator


@dataclass(frozen=True, slots=True)
class Seen:
    """One step or row: in how many cases it held, and in how many it did not."""

    text: str
    line: int
    held: int
    not_held: int

    @property
    def both_ways(self) -> bool:
        """Whether some case holds it and some case does not."""
        return self.held > 0 and self.not_held > 0


@dataclass(frozen=True, slots=True)
class RuleCoverage:
    """One rule, the cases that show it, and its steps and rows.

    A case shows a rule that decides it, that arranges something in it, or whose conclusion
    stands in it.
    """

    rule: Rule
    cases: tuple[Case, ...]
    parts: tuple[Seen, ...]

    @property
    def one_way(self) -> tuple[Seen, ...]:
        """The steps and rows that are not seen both to hold and not to hold."""
        return tuple(part for part in self.parts if not part.both_ways)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of each rule, by its id; and the cases that came out otherwise."""

    rules: Mapping[str, RuleCoverage]
    failed: tuple[Case, ...]

    @property
    def unshown(self) -> tuple[Rule, ...]:
        """The rules that no case shows."""
        return tuple(each.rule for each in self.rules.values() if not each.cases)


def coverage(
    book: RuleBook,
    cases: Iterable[Case],
    *,
    cache: Path | None = None,
    tell: Tell | None = None,
) -> Coverage:
    """Return what the worked cases exercise. Only the cases of changed problems are played."""
    by_problem = _by_problem(cases)
    found = exercised(book, by_problem, cache=cache, tell=tell)
    shown: defaultdict[str, list[Case]] = defaultdict(list)
    failed = []
    for problem, done in found.items():
        for case, ran in zip(by_problem[problem], done.ran, strict=True):
            for rule in ran.shows:
                shown[rule].append(case)
            if not ran.passed:
                failed.append(case)
    seen = _added_up(found.values())
    rules = {rule.id: _of_rule(rule, shown[rule.id], seen.get(rule.id)) for rule in book.rules}
    return Coverage(rules, tuple(failed))
