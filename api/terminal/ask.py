"""The interview in a terminal: a problem, an age, then pages of questions until it is decided."""

from rich.console import Console
from rich.markup import escape

from api.search import ProblemSearch
from api.terminal.explain import decision_view
from engine.model import age
from engine.model.contact import Answer, Contact, Patient
from engine.model.decision import Decision, Question
from engine.model.values import SEX
from engine.model.vocabulary import Fact, FactKind, Problem, Vocabulary
from engine.runtime.navigator import Navigator

_YES_NO = {"y": "yes", "yes": "yes", "n": "no", "no": "no", "?": "unknown", "unknown": "unknown"}


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
        found = search.find(words)
        for number, problem in enumerate(found, start=1):
            console.print(f"  {number}  {problem.name}")
        if not found:
            console.print("  Nothing fits. Use other words.")
            continue
        choices = [str(number) for number in range(len(found) + 1)]
        picked = _prompt("Which one? (0 for none)", console, choices)
        if picked != "0":
            return found[int(picked) - 1]


def _ask_age(console: Console) -> str:
    while True:
        words = _prompt("How old are they? (9 years, 6 weeks)", console)
        text = f"{words} years" if words.strip().isdigit() else words
        try:
            age.read_age(text)
        except ValueError as error:
            console.print(f"  {error} {age.SHAPE}")
        else:
            return text


def _ask_page(page: list[Question], vocabulary: Vocabulary, console: Console) -> dict[str, Answer]:
    if page[0].red_flag and len(page) > 1:
        return _ask_flags(page, console)
    return {q.fact: _ask_one(q, vocabulary.facts[q.fact], console) for q in page}


def _ask_flags(page: list[Question], console: Console) -> dict[str, Answer]:
    """One question for the whole page. A flag that is so is enough: the others can wait."""
    console.print("\n[bold red]Red flags: which of these are so?[/bold red]")
    for number, question in enumerate(page, start=1):
        console.print(f"  {number:2}  {question.text}")
        if question.help:
            console.print(f"      [dim]{question.help}[/dim]")
    console.print('Type "none", or the numbers of those that are so (2, or 1 3).')
    console.print('For one that nobody can answer, put ? behind its number ("2?").')
    while True:
        words = _prompt("Which?", console).lower().replace(",", " ").split()
        if words == ["none"]:
            return dict.fromkeys((question.fact for question in page), "no")
        told = {word.rstrip("?"): "unknown" if word.endswith("?") else "yes" for word in words}
        if told and all(w.isdigit() and 1 <= int(w) <= len(page) for w in told):
            facts: dict[str, Answer] = {page[int(w) - 1].fact: told[w] for w in told}
            if "yes" in told.values():
                return facts
            return {**dict.fromkeys((question.fact for question in page), "no"), **facts}
        console.print(f'  Type "none", or numbers from 1 to {len(page)}.')


def _ask_one(question: Question, fact: Fact, console: Console) -> Answer:
    console.print(f"\n[bold]{question.text}[/bold]")
    if question.help:
        console.print(f"[dim]{question.help}[/dim]")
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
        console.print(f"  {number}  {label}")
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
    unit = f" ({fact.unit})" if fact.unit else ""
    while True:
        words = _prompt(f"A number{unit}, or ?", console).strip()
        if words in {"?", "unknown"}:
            return "unknown"
        try:
            number = float(words)
        except ValueError:
            console.print("  That is not a number.")
            continue
        if fact.low <= number <= fact.high:
            return int(number) if number.is_integer() else number
        console.print(f"  It is from {fact.low:g} to {fact.high:g}{unit}.")
