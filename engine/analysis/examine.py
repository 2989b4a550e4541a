"""A whole rule book, examined: every check, every invariant."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from engine.analysis.checks import OF_THE_TEXT, OF_WHAT_RULES_CAN_DO, ON_A_DAY
from engine.analysis.claims.prove import concerns_somebody
from engine.analysis.claims.refutation import Refutation
from engine.analysis.digest import digests
from engine.analysis.findings import Finding, Severity
from engine.analysis.reachable import Reachable, reachable, routing
from engine.analysis.scope import shared_rules
from engine.analysis.study import Study, study
from engine.analysis.world import World
from engine.cache import Cache, digest
from engine.model.invariants import Invariant
from engine.model.planning import Plans
from engine.model.rules import RuleBook

FEW = 4
"""So few problems are studied without starting other processes."""

Tell = Callable[[int, int], None]
"""Is told how many problems of how many are done."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of one invariant over all problems. `refuted` is by problem."""

    invariant: Invariant
    problems: int
    refuted: dict[str, Refutation]
    seconds: float

    @property
    def result(self) -> str:
        """Whether it is proved, refuted, or about nobody."""
        if self.refuted:
            return "refuted"
        return "proved" if self.problems else "about nobody"


@dataclass(frozen=True, slots=True)
class Report:
    """What is wrong, what is doubtful, and what is proved."""

    findings: tuple[Finding, ...]
    proofs: tuple[Proof, ...]
    studied: int
    seconds: float

    @property
    def is_clean(self) -> bool:
        """Whether nothing has to be mended: no error is left, and no claim is refuted."""
        errors = any(f.severity is Severity.ERROR and not f.accepted for f in self.findings)
        return not errors and all(proof.result == "proved" for proof in self.proofs)


def examine(
    book: RuleBook, *, today: date, cache: Path | None = None, tell: Tell | None = None
) -> Report:
    """Return the report on a rule book. Only problems that have changed are studied anew.

    `cache` is the folder that keeps the studies of last time.
    """
    began = time.perf_counter()
    store = Cache(cache, Study)
    shared = shared_rules(book)
    names = digests(book, shared)
    by_problem = {code: store.get(code, name) for code, name in names.items()}
    changed = [code for code, studied in by_problem.items() if studied is None]
    for number, studied in enumerate(_studies(book, shared, changed), start=1):
        by_problem[studied.problem] = studied
        store.put(studied.problem, names[studied.problem], studied)
        if tell:
            tell(number, len(changed))
    studies = [studied for studied in by_problem.values() if studied is not None]
    findings = [
        *_in_place(book, (finding for studied in studies for finding in studied.findings)),
        *_about_rules(book, studies, names, cache),
        *(finding for check in OF_THE_TEXT for finding in check(book)),
        *ON_A_DAY(book, today),
    ]
    return Report(
        findings=tuple(_once(_accepted(book, findings))),
        proofs=tuple(_proofs(book, studies)),
        studied=len(changed),
        seconds=time.perf_counter() - began,
    )


def _about_rules(
    book: RuleBook, studies: list[Study], names: Mapping[str, str], cache: Path | None
) -> Iterator[Finding]:
    reached = Reachable()
    for studied in studies:
        reached |= studied.reachable
    reached |= _elsewhere(book, reached, names, cache)
    for check in OF_WHAT_RULES_CAN_DO:
        yield from check(book, reached)


def _in_place(book: RuleBook, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings that were kept, where their rules and problems stand today."""
    rules = {rule.id: rule.location for rule in book.rules}
    problems = book.vocabulary.problems
    for finding in findings:
        place = rules[finding.rules[0]] if finding.rules else problems[finding.problem].location
        yield replace(finding, location=place)


def _elsewhere(
    book: RuleBook, reached: Reachable, names: Mapping[str, str], cache: Path | None
) -> Reachable:
    """What the shared rules can do that did not show where they were tried first."""
    wanted = {rule.id for rule in routing(book) if rule.stage != "problems"} - reached.matter
    plans, elsewhere, store = Plans(book), Reachable(), Cache(cache, Reachable)
    for code, problem in book.vocabulary.problems.items():
        if not wanted:
            break
        name = digest([names[code], *sorted(wanted)])
        in_problem = store.get(code, name)
        if in_problem is None:
            in_problem = reachable(World(book, problem, plan=plans.of(problem)), wanted)
            store.put(code, name, in_problem)
        elsewhere |= in_problem
        wanted -= in_problem.matter
    return elsewhere


def _studies(
    book: RuleBook, shared: Mapping[str, frozenset[str]], problems: list[str]
) -> Iterator[Study]:
    if not problems:
        return
    if len(problems) <= FEW:
        _start(book, shared)
        yield from map(_study, problems)
        return
    with ProcessPoolExecutor(initializer=_start, initargs=(book, shared)) as pool:
        yield from pool.map(_study, problems, chunksize=2)


class _Worker:
    """The book that one process studies."""

    book: RuleBook
    shared: Mapping[str, frozenset[str]]
    plans: Plans


def _start(book: RuleBook, shared: Mapping[str, frozenset[str]]) -> None:
    _Worker.book = book
    _Worker.shared = shared
    _Worker.plans = Plans(book)


def _study(code: str) -> Study:
    problem = _Worker.book.vocabulary.problems[code]
    world = World(_Worker.book, problem, plan=_Worker.plans.of(problem))
    return study(world, _Worker.shared[code])


def _proofs(book: RuleBook, studies: list[Study]) -> Iterator[Proof]:
    refuted: defaultdict[str, dict[str, Refutation]] = defaultdict(dict)
    proved: defaultdict[str, list[str]] = defaultdict(list)
    seconds: defaultdict[str, float] = defaultdict(float)
    for studied in studies:
        for name, broken in studied.refuted.items():
            refuted[name][studied.problem] = broken
        for name in studied.proved:
            proved[name].append(studied.problem)
        for name, took in studied.seconds.items():
            seconds[name] += took
    concerned = {name for studied in studies for name in studied.concerned}
    for invariant in book.invariants:
        name = invariant.id
        problems = proved[name]
        if name not in refuted and name not in concerned:
            problems = [code for code in problems if _concerns_somebody(book, invariant, code)]
        yield Proof(invariant, len(problems), refuted.get(name, {}), seconds[name])


def _concerns_somebody(book: RuleBook, invariant: Invariant, problem: str) -> bool:
    return concerns_somebody(World(book, book.vocabulary.problems[problem]), invariant)


def _accepted(book: RuleBook, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Mark the findings that a tag on one of their rules accepts."""
    accepted = {
        (rule.id, acceptance.check.replace("-", " ")): acceptance
        for rule in book.rules
        for acceptance in rule.accepted
    }
    for finding in findings:
        acceptances = (accepted.get((rule, finding.check)) for rule in finding.rules)
        first = next((acceptance for acceptance in acceptances if acceptance is not None), None)
        yield replace(finding, accepted=first)


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out what was found of the same rules in another problem already."""
    earlier: set[tuple[str, tuple[str, ...], str]] = set()
    for finding in findings:
        said = "" if finding.rules else f"{finding.location} {finding.message}"
        key = (finding.check, finding.rules, said)
        if key not in earlier:
            earlier.add(key)
            yield finding
