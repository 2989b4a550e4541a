"""The interview in a terminal: a problem, an age, then pages of questions until it is decided."""

import json

from rich.console import Console
from rich.markup import escape

from api.terminal.explain import decision_view
from engine.hearing.search import ProblemSearch
from engine.model import age
from engine.model.contact import Answer, Contact, Patient
from engine.model.contact_faults import answer_faults
from engine.model.decision import Decision, Question
from engine.model.values import SEX, UNKNOWN
from engine.model.vocabulary import Fact, FactKind, Problem, Vocabulary
from engine.runtime.navigator import Navigator

_YES_NO = {"y": "yes", "yes": "yes", "n": "no", "no": "no", "?": UNKNOWN, UNKNOWN: UNKNOWN}


def interview(navigator: Navigator, console: Console) -> Decision:
    """Ask until nothing unanswered could change the decision; show it and return it."""
    vocabulary = navigator.book.vocabulary
    console.print(f"[dim]{navigator.book.notice}[/dim]")
    problem = _ask_problem(ProblemSearch(navigator.book), console)
    contact = Contact(problem=problem.code, patient=Patient(age=_ask_age(console)))
    decision = navigator.decide(contact)
    while page := [question for question in decision.questions if question.page == 1]:
        contact = _answered(contact, _ask_page(page, vocabulary, console))
        decision = navigator.decide(contact)
    console.print(decision_view(decision))
    return decision


def _answered(contact: Contact, answers: dict[str, Answer]) -> Contact:
    sex = answers.pop(SEX, contact.patient.sex)
    patient = contact.patient.model_copy(update={"sex": sex})
    facts = {**contact.facts, **answers}
    return contact.model_copy(update={"facts": facts, "patient": patient})


def _ask_problem(search: ProblemSearch, console: Console) -> Problem:
    while True:
        words = _prompt("What is the problem?", console)
        problems = search.find(words)
        for number, problem in enumerate(problems, start=1):
            _say(f"  {number}  {problem.name}", console)
        if not problems:
            console.print("  Nothing fits. Use other words.")
            continue
        choices = [str(number) for number in range(len(problems) + 1)]
        picked = _prompt("Which one? (0 for none)", console, choices)
        if picked != "0":
            return problems[int(picked) - 1]


def _ask_age(console: Console) -> str:
    while True:
        words = _prompt("How old are they? (9 years, 6 weeks)", console)
        text = f"{words} years" if words.strip().isdigit() else words
        try:
            age.read_age(text)
        except ValueError as error:
            _say(f"  {error} {age.SHAPE}", console)
        else:
            return text


def _ask_page(page: list[Question], vocabulary: Vocabulary, console: Console) -> dict[str, Answer]:
    if page[0].red_flag and len(page) > 1:
        return _ask_flags(page, console)
    return {q.fact: _ask_question(q, vocabulary.facts[q.fact], console) for q in page}


def _ask_flags(page: list[Question], console: Console) -> dict[str, Answer]:
    """One question for the whole page. A flag that is so is enough: the others can wait."""
    console.print("\n[bold red]Red flags: which of these are so?[/bold red]")
    heading = ""
    for number, question in enumerate(page, start=1):
        if question.heading != heading:
            heading = question.heading
            _say(f"  {heading}", console, "bold")
        _say(f"  {number:2}  {question.text}", console)
        if question.help:
            _say(f"      {question.help}", console, "dim")
    console.print('Type "none", or the numbers of those that are so (2, or 1 3).')
    console.print('For one that nobody can answer, put ? behind its number ("2?").')
    while True:
        answers = _flags_told(_prompt("Which?", console), [question.fact for question in page])
        if answers:
            return answers
        console.print(f'  Type "none", or numbers from 1 to {len(page)}.')


def _flags_told(words: str, flags: list[str]) -> dict[str, Answer]:
    """What was said of these flags; nothing when it cannot be understood.

    Only "none" rules the others out. A flag that is so stays so, whatever else is said of it.
    """
    tokens = words.lower().replace(",", " ").split()
    if tokens == ["none"]:
        return dict.fromkeys(flags, "no")
    by_number = {str(number): flag for number, flag in enumerate(flags, start=1)}
    if any(token.removesuffix("?") not in by_number for token in tokens):
        return {}
    answers: dict[str, Answer] = {by_number[token.removesuffix("?")]: UNKNOWN for token in tokens}
    return answers | {by_number[token]: "yes" for token in tokens if token in by_number}


def _ask_question(question: Question, fact: Fact, console: Console) -> Answer:
    _say(f"\n{question.text}", console, "bold")
    if question.help:
        _say(question.help, console, "dim")
    match fact.kind:
        case FactKind.YES_NO:
            return _YES_NO[_prompt("y, n or ?", console, list(_YES_NO))]
        case FactKind.CHOICE:
            return _ask_choice(fact, console)
        case FactKind.NUMBER:
            return _ask_number(fact, console)


def _ask_choice(fact: Fact, console: Console) -> Answer:
    codes = [*fact.choices, "unknown"]
    for number, label in enumerate([*fact.choices.values(), "nobody knows"], start=1):
        _say(f"  {number}  {label}", console)
    numbers = [str(number) for number in range(1, len(codes) + 1)]
    return codes[int(_prompt("Which?", console, numbers)) - 1]


def _prompt(words: str, console: Console, choices: list[str] | None = None) -> str:
    """Ask until the answer is one of the choices, if there are any."""
    while True:
        answer = console.input(f"{escape(words)} ").strip()
        if choices is None or answer in choices:
            return answer
        console.print(f"  Answer one of: {', '.join(choices)}.")


def _ask_number(fact: Fact, console: Console) -> Answer:
    kind = "A number" if fact.decimals else "A whole number"
    unit = f", in {fact.unit}" if fact.unit else ""
    while True:
        words = _prompt(f"{kind}{unit}, or ?", console)
        if words in {"?", UNKNOWN}:
            return UNKNOWN
        answer = _number(words)
        faults = list(answer_faults(fact.name, fact, answer))
        if not faults:
            return answer
        for fault in faults:
            _say(f"  {fault.message} {fault.advice}", console)


def _number(words: str) -> Answer:
    """The number that these words are, as a contact would have it; or the words themselves."""
    try:
        number = json.loads(words)
    except ValueError:
        return words
    return number if isinstance(number, int | float) else words


def _say(words: str, console: Console, style: str = "") -> None:
    """Say words that the rule book or a person wrote, letter for letter."""
    console.print(words, style=style or None, markup=False, highlight=False)
