"""What `mutate` prints: the changes that nothing noticed, and the score."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

from rich.console import Console

from engine.analysis.mutation import Mutant, Mutation, Trial
from engine.model.cases import Case
from engine.model.rules import Outcome, RuleBook


def print_mutation(
    book: RuleBook,
    cases: tuple[Case, ...],
    only: str,
    console: Console,
    tell: Callable[[int, int], None],
) -> None:
    """Try every small change to the rules whose id begins so, and print what came of it."""
    mutation = _mutate(book, cases, only, tell)
    for mutant in mutation.survivors:
        console.print(str(mutant), markup=False, highlight=False, soft_wrap=True)
    noticed = mutation.tried - len(mutation.survivors)
    console.print(f"{noticed} of {mutation.tried} changes noticed: {mutation.score:.1%}")


def _mutate(
    book: RuleBook, cases: tuple[Case, ...], only: str, tell: Callable[[int, int], None]
) -> Mutation:
    names = [
        rule.id
        for rule in book.rules
        if isinstance(rule.outcome, Outcome) and rule.id.startswith(only)
    ]
    tried, survivors = 0, []
    with ProcessPoolExecutor(initializer=_start, initargs=(book, cases)) as pool:
        for done, (number, left) in enumerate(pool.map(_survivors, names, chunksize=8), start=1):
            tried += number
            survivors += left
            tell(done, len(names))
    return Mutation(tried, tuple(survivors))


class _Worker:
    """The trial of one process."""

    trial: Trial


def _start(book: RuleBook, cases: tuple[Case, ...]) -> None:
    _Worker.trial = Trial(book, cases)


def _survivors(name: str) -> tuple[int, list[Mutant]]:
    rule = _Worker.trial.book.rule(name)
    return _Worker.trial.survivors(rule) if rule else (0, [])
