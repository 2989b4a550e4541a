"""The rule book in numbers, as a page: what is in it, and how long its interviews are."""

from collections import Counter
from collections.abc import Iterable, Iterator
from statistics import median

from engine.model.cases import Case
from engine.model.rules import Outcome, RuleBook
from engine.model.vocabulary import Problem
from engine.rehearsal.interviews import PATIENTS, Interview, longest_interviews
from engine.runtime.navigator import Navigator

_MOST_SHOWN = 15


def book_page(book: RuleBook, cases: Iterable[Case]) -> str:
    """Return the page as Markdown."""
    interviews = longest_interviews(Navigator(book))
    return "\n".join([*_head(book, cases), *_counts(book), *_interviews(book, interviews)]) + "\n"


def _head(book: RuleBook, cases: Iterable[Case]) -> Iterator[str]:
    vocabulary = book.vocabulary
    yield "# The rule book in numbers"
    yield ""
    yield f"Made by `signpost book`. {book.name}, version {book.version}, status {book.status}."
    yield f"**{book.notice}**"
    yield ""
    yield (
        f"{len(book.rules)} rules, {len(vocabulary.problems)} problems, "
        f"{len(vocabulary.red_flags)} red flags, {sum(1 for _ in cases)} worked cases."
    )


def _counts(book: RuleBook) -> Iterator[str]:
    vocabulary = book.vocabulary
    systems = Counter(problem.system for problem in vocabulary.problems.values())
    named = {code: system.name for code, system in vocabulary.systems.items()}
    problems = ((named[code], number) for code, number in systems.items())
    yield from _table("Problems by body system", ("System", "Problems"), problems)

    stages = Counter(rule.stage.replace("_", " ") for rule in book.rules)
    yield from _table("Rules by what they are for", ("Rules", "Number"), stages.items())

    sent = [rule.outcome.target for rule in book.rules if isinstance(rule.outcome, Outcome)]
    places = Counter(target.destination.name for target in sent)
    yield from _table("Rules by destination", ("Destination", "Rules"), places.items())

    times = Counter(target.time_frame.phrase for target in sent)
    yield from _table("Rules by time frame", ("Time frame", "Rules"), times.items())

    evidence = Counter(rule.evidence for rule in book.rules)
    yield from _table("Rules by evidence", ("Evidence", "Rules"), evidence.items())


def _interviews(book: RuleBook, interviews: tuple[Interview, ...]) -> Iterator[str]:
    yield ""
    yield "## Interviews"
    yield ""
    yield (
        "How much is asked when nothing is wrong: age and sex are known, every answer is no (a "
        f"number is 3, a choice its first). Of {len(PATIENTS)} patients, babies, children, adults "
        "and older people of both sexes, the one who is asked most counts."
    )
    yield ""
    questions = median(interview.questions for interview in interviews)
    pages = median(interview.pages for interview in interviews)
    yield f"The median problem takes {questions:g} questions on {pages:g} pages."
    by_questions = Counter(_band(interview.questions) for interview in interviews)
    rows = ((f"{low} to {low + 4}", number) for low, number in sorted(by_questions.items()))
    yield from _table("Questions", ("Questions", "Problems"), rows, by_number=False)
    by_pages = sorted(Counter(interview.pages for interview in interviews).items())
    yield from _table("Pages", ("Pages", "Problems"), by_pages, by_number=False)
    longest = (
        (_who(interview, book), interview.questions) for interview in interviews[:_MOST_SHOWN]
    )
    yield from _table("The longest", ("Interview", "Questions"), longest, by_number=False)


def _band(number: int) -> int:
    return number // 5 * 5


def _who(interview: Interview, book: RuleBook) -> str:
    problem: Problem = book.vocabulary.problems[interview.problem]
    return f"{problem.name}: {interview.sex}, {interview.age}, {interview.pages} pages"


def _table(
    title: str,
    heads: tuple[str, str],
    rows: Iterable[tuple[object, int]],
    *,
    by_number: bool = True,
) -> Iterator[str]:
    listed = list(rows)
    if by_number:
        listed.sort(key=lambda row: (-row[1], str(row[0])))
    yield ""
    yield f"### {title}" if not by_number else f"## {title}"
    yield ""
    yield f"| {heads[0]} | {heads[1]} |"
    yield "|---|---:|"
    yield from (f"| {name} | {number} |" for name, number in listed)
