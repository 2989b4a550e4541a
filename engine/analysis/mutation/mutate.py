"""Small changes to each rule, and which of them no worked case and no claim notices."""

from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from engine.analysis.mutation.mutants import Mutant, mutants
from engine.analysis.mutation.trial import Trial
from engine.analysis.mutation.verdicts import Judge
from engine.analysis.scope import shared_rules
from engine.model.cases import Case
from engine.model.contact import Contact
from engine.model.rules import RuleBook

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Survivor:
    """A change that nothing noticed, and a contact that it decides otherwise, if one was found.

    With every question that comes up answered no.
    """

    mutant: Mutant
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Mutation:
    """What became of the changes.

    `equal` are those that were proved to change no decision of any contact: nothing could notice
    them, and so they count on neither side of the score.
    """

    by_cases: int
    by_claims: int
    equal: int
    survivors: tuple[Survivor, ...]

    @property
    def tried(self) -> int:
        """How many changes were tried that change some decision."""
        return self.by_cases + self.by_claims + len(self.survivors)

    @property
    def score(self) -> float:
        """The share of them that were noticed."""
        return (self.by_cases + self.by_claims) / self.tried if self.tried else 1.0

    def __add__(self, other: "Mutation") -> "Mutation":
        return Mutation(
            self.by_cases + other.by_cases,
            self.by_claims + other.by_claims,
            self.equal + other.equal,
            self.survivors + other.survivors,
        )


NOTHING = Mutation(0, 0, 0, ())


def mutate(
    book: RuleBook, cases: tuple[Case, ...], *, only: str = "", tell: Tell | None = None
) -> Mutation:
    """Return what becomes of each small change to the rules whose ids begin with `only`.

    `tell` is told how many rules of how many are done.
    """
    names = [rule.id for rule in book.rules if rule.id.startswith(only)]
    total = NOTHING
    with ProcessPoolExecutor(initializer=_start, initargs=(book, cases)) as pool:
        for number, mutation in enumerate(pool.map(_of_rule, names, chunksize=8), start=1):
            total += mutation
            if tell:
                tell(number, len(names))
    return total


class _Worker:
    """What one process tries changes with."""

    book: RuleBook
    trial: Trial
    judge: Judge


def _start(book: RuleBook, cases: Iterable[Case]) -> None:
    _Worker.book = book
    _Worker.trial = Trial(book, cases)
    _Worker.judge = Judge(book, shared_rules(book))


def _of_rule(name: str) -> Mutation:
    rule = _Worker.book.rule(name)
    tried = mutants(rule, _Worker.book) if rule else iter(())
    return sum(map(_of_mutant, tried), NOTHING)


def _of_mutant(mutant: Mutant) -> Mutation:
    if _Worker.trial.notices(mutant):
        return Mutation(1, 0, 0, ())
    verdict = _Worker.judge.verdict(mutant)
    if verdict.refutes:
        return Mutation(0, 1, 0, ())
    if verdict.equal:
        return Mutation(0, 0, 1, ())
    return Mutation(0, 0, 0, (Survivor(mutant, verdict.contact),))
