"""Which rules, steps and table rows the worked cases exercise, held and not held."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from engine.analysis.cases.exercised import Tell, exercised
from engine.analysis.cases.parts import parts, rules_out
from engine.analysis.cases.played import Counts, Exercised, Ran
from engine.model.cases import Case
from engine.model.rules import Rule, RuleBook


@dataclass(frozen=True, slots=True)
class Seen:
    """One step or row: in how many cases it held, and in how many it did not.

    `rules_out` marks what rules out red flags. It is counted apart: a case that has the flag is
    decided by the rule of the flag.
    """

    text: str
    line: int
    held: int
    not_held: int
    rules_out: bool = False

    @property
    def both_ways(self) -> bool:
        """Whether some case holds it and some case does not."""
        return self.held > 0 and self.not_held > 0

    @property
    def missing(self) -> str:
        """What no case shows of it, in words; empty when it is seen both ways."""
        if self.both_ways:
            return ""
        if self.held:
            return "never seen not to hold"
        return "never seen to hold" if self.not_held else "never known in a case"


@dataclass(frozen=True, slots=True)
class RuleCoverage:
    """One rule, the cases that show it, and its steps and rows.

    A case shows the rule that decides it, those that arrange something for it, and those whose
    conclusion stands in it.
    """

    rule: Rule
    cases: tuple[Case, ...]
    parts: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Of some rules: how many a case shows, and how many steps and rows are seen both ways.

    Those that rule out red flags are counted apart, as `flags`.
    """

    rules: int
    shown: int
    parts: int
    both_ways: int
    flags: int = 0
    flags_both_ways: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of each rule, by its id; and the cases that came out otherwise."""

    rules: Mapping[str, RuleCoverage]
    failed: tuple[Case, ...]

    @property
    def unshown(self) -> tuple[Rule, ...]:
        """The rules that no case shows."""
        return tuple(covered.rule for covered in self.rules.values() if not covered.cases)

    @property
    def totals(self) -> Totals:
        """The totals of the whole rule book."""
        return totals(self.rules.values())


def totals(rules: Iterable[RuleCoverage]) -> Totals:
    """Return the totals of some rules."""
    covered = list(rules)
    every = [part for rule in covered for part in rule.parts]
    flags = [part for part in every if part.rules_out]
    both_ways = sum(part.both_ways for part in every)
    flags_both_ways = sum(part.both_ways for part in flags)
    return Totals(
        rules=len(covered),
        shown=sum(bool(rule.cases) for rule in covered),
        parts=len(every) - len(flags),
        both_ways=both_ways - flags_both_ways,
        flags=len(flags),
        flags_both_ways=flags_both_ways,
    )


def coverage(
    book: RuleBook,
    cases: Iterable[Case],
    *,
    cache: Path | None = None,
    tell: Tell | None = None,
) -> Coverage:
    """Return what the worked cases exercise. Only the cases of changed problems are played.

    `cache` is the folder that keeps what was found last time.
    """
    grouped = by_problem(cases)
    results = exercised(book, grouped, cache=cache, tell=tell)
    played = [
        (case, ran)
        for problem, own in grouped.items()
        for case, ran in zip(own, results[problem].ran, strict=True)
    ]
    shown, counts = _shown(played), _added_up(results.values())
    flags = {fact.name for fact in book.vocabulary.red_flags}
    return Coverage(
        rules={
            rule.id: _covered(rule, shown[rule.id], counts.get(rule.id), flags)
            for rule in book.rules
        },
        failed=tuple(case for case, ran in played if not ran.passed),
    )


def by_problem(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """Return the cases of each problem, by its code."""
    grouped: dict[str, list[Case]] = {}
    for case in cases:
        grouped.setdefault(case.contact.problem, []).append(case)
    return grouped


def _shown(played: Iterable[tuple[Case, Ran]]) -> defaultdict[str, list[Case]]:
    """The cases that show each rule."""
    shown: defaultdict[str, list[Case]] = defaultdict(list)
    for case, ran in played:
        for rule in ran.shows:
            shown[rule].append(case)
    return shown


def _added_up(results: Iterable[Exercised]) -> dict[str, list[Counts]]:
    total: dict[str, list[Counts]] = {}
    for result in results:
        for rule, counts in result.seen.items():
            before = total.get(rule) or [(0, 0)] * len(counts)
            both = zip(before, counts, strict=True)
            total[rule] = [(a + c, b + d) for (a, b), (c, d) in both]
    return total


def _covered(
    rule: Rule, cases: list[Case], counts: list[Counts] | None, flags: AbstractSet[str]
) -> RuleCoverage:
    own = list(parts(rule))
    both = zip(own, counts or [(0, 0)] * len(own), strict=True)
    ruling_out = {step.location.line for step in rule.steps if rules_out(step, flags)}
    covered_parts = tuple(
        Seen(part.text, part.line, held, not_held, part.line in ruling_out)
        for part, (held, not_held) in both
    )
    return RuleCoverage(rule, tuple(cases), covered_parts)
