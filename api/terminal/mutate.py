"""What `mutate` prints: the changes that nothing noticed, cases that would, and the score."""

from collections.abc import Iterator

from rich.console import Console

from engine.analysis.mutation.mutate import Mutation, Survivor
from engine.analysis.scenario import scenario
from engine.analysis.walk import Walk
from engine.model.planning import Plans
from engine.model.rules import RuleBook
from engine.rehearsal.rehearse import talk


def print_mutation(mutation: Mutation, book: RuleBook, console: Console, *, suggest: bool) -> None:
    """Print each change that nothing noticed as file and line, and then the score."""
    plans = Plans(book)
    for survivor in mutation.survivors:
        console.print(str(survivor.mutant), markup=False, highlight=False, soft_wrap=True)
        case = _case(survivor, book, plans) if suggest else None
        if case:
            console.print(case, style="cyan", markup=False, highlight=False, soft_wrap=True)
    for line in _summary(mutation):
        console.print(line, highlight=False)


def _summary(mutation: Mutation) -> Iterator[str]:
    yield (
        f"{mutation.tried} changes that change somebody's decision: {mutation.by_cases} noticed by "
        f"worked cases, {mutation.by_claims} by claims alone, "
        f"{len(mutation.survivors)} by nothing. Score {mutation.score:.1%}."
    )
    yield f"{mutation.equal} more were proved to change no decision, and do not count."


def _case(survivor: Survivor, book: RuleBook, plans: Plans) -> str:
    """A worked case that would notice the change, with the reason that it has now."""
    contact = survivor.contact
    if contact is None:
        return ""
    walk = Walk(book, plans.of(book.vocabulary.problems[contact.problem]))
    _ended, decision = talk(contact, walk, all_else_no=True)
    title = survivor.mutant.rule.title
    return scenario(f"{title}: ...", contact, decision, book, all_else_no=True)
