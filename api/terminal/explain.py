"""A decision, laid out for people to read."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from engine.model.decision import Decision, Question, Reason, Status

_COLOURS = {"red": "red", "orange": "dark_orange", "amber": "yellow", "green": "green"}
_MARKS = {"held": ("✓", "green"), "not held": ("✗", "red"), "unknown": ("?", "yellow")}
_ANSWERS = {"held": "yes", "not held": "no ", "unknown": "?  "}
_STATUSES = {
    Status.DECIDED: "Decided: no unanswered question could change this.",
    Status.DATA_REQUESTED: "Safe to act on. More answers could bring it forward.",
    Status.DATA_REQUIRED: "Not final. Ask the questions below before you act.",
    Status.FAILED: "Signpost could not answer. A clinician must take over now.",
}


def decision_view(decision: Decision) -> RenderableType:
    """Return a decision with its reasons, its words and what would change it."""
    return Group(_headline(decision), *_blocks(decision), Text(decision.rule_book.notice, "dim"))


def _headline(decision: Decision) -> Panel:
    disposition = decision.disposition
    text = Text(f"{disposition.destination_name}: {disposition.time_frame_name}", "bold")
    text.append(f"\n{_STATUSES[decision.status]}", "not bold")
    return Panel(text, border_style=_COLOURS.get(disposition.colour, "blue"), title="Signpost")


def _blocks(decision: Decision) -> Iterator[RenderableType]:
    yield from _list("Check", [note.text for note in decision.notes])
    yield from _list("Say", [f"“{words}”" for words in decision.say])
    yield from _list("Ask next", [f"{q.text} ({q.fact})" for q in _first_page(decision)])
    for reason in decision.reasons:
        yield from _reason(reason)
    if not decision.reasons:
        yield from _list("Why", ["No rule decides, so a clinician does."])
    yield from _list("Also", [f"{d.destination_name}: {d.time_frame_name}" for d in decision.also])
    yield from _list("Tell", decision.tell)
    yield from _list(
        "How they are seen", [arrangement.title for arrangement in decision.arrangements]
    )
    yield from _list("Advice", decision.advice)
    yield from _list("Come back if", decision.come_back_if)
    yield from _list(
        "Nearly",
        [f"{miss.title} ({miss.words}): {miss.step} [{miss.truth}]" for miss in decision.why_not],
    )
    yield from _list(
        "What would change it",
        [f"{change.text} {change.answer} → {change.words}" for change in decision.would_change],
    )
    yield from _list("The record does not say whether", [a.text for a in decision.assumed])
    yield from _list("Not used", [unused.sentence for unused in decision.not_used])


def _first_page(decision: Decision) -> list[Question]:
    return [question for question in decision.questions if question.page == 1]


def _reason(reason: Reason) -> Iterator[RenderableType]:
    title = "Why" if reason.decided else "This rule held too"
    text = Text(f"{title}: ", "bold")
    text.append(reason.title)
    text.append(f"  {reason.file}:{reason.line}", "dim")
    yield text
    for step in reason.steps:
        yield _marked(step.text, step.truth, 2)
        for part in step.parts:
            yield Padding(Text(f"{_ANSWERS[part.truth]}  {part.text}"), (0, 0, 0, 4))
    sources = ", ".join(source.replace("-", " ") for source in reason.sources)
    yield Padding(Text(f"Source: {sources} (evidence: {reason.evidence})", "dim"), (0, 0, 1, 2))


def _marked(words: str, truth: str, indent: int) -> RenderableType:
    mark, colour = _MARKS[truth]
    text = Text(f"{mark} ", colour)
    text.append(words, "default")
    return Padding(text, (0, 0, 0, indent))


def _list(title: str, lines: list[str] | tuple[str, ...]) -> Iterator[RenderableType]:
    if lines:
        yield Text(title, "bold")
        for line in lines:
            yield Padding(Text(line), (0, 0, 0, 2))
        yield Text()
