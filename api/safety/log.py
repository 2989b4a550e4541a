"""The hazard log and the traceability table, as a page."""

from collections.abc import Iterable, Iterator, Mapping

from api.safety.controls import Standing
from api.safety.hazards import Hazard, Risk
from engine.model.rules import RuleBook

NOT_APPROVED = (
    "**Nobody has approved this safety case.** A named clinical safety officer must review and "
    "sign it before any use with patients. It was made by the makers of the software."
)


def hazard_log(book: RuleBook, hazards: Iterable[Hazard], standing: Mapping[str, Standing]) -> str:
    """Return the page as Markdown."""
    listed = list(hazards)
    return "\n".join([*_head(book), *_log(listed), *_trace(listed, standing)]) + "\n"


def _head(book: RuleBook) -> Iterator[str]:
    yield "# Hazard log and traceability"
    yield ""
    yield f"Made by `signpost safety-case` from `docs/safety/hazards.toml`. {NOT_APPROVED}"
    yield ""
    yield f"Rule book {book.version}, status {book.status}. {book.notice}"
    yield ""
    yield (
        "The form follows DCB0129, the NHS standard for makers of health IT. Risk is read from its "
        "matrix of severity and likelihood: 1 and 2 acceptable, 3 tolerable when it cannot be made "
        "less, 4 and 5 not acceptable. All ratings are proposals."
    )


def _log(hazards: list[Hazard]) -> Iterator[str]:
    yield from ("", "## Hazards")
    for hazard in hazards:
        yield from ("", f"### {hazard.id} {hazard.title}", "")
        yield f"- Cause: {hazard.cause}"
        yield f"- Effect: {hazard.effect}"
        yield f"- Without controls: {_risk(hazard.before)}"
        yield f"- With controls: {_risk(hazard.after)}"
        if hazard.left_to_do:
            yield f"- Left to do: {hazard.left_to_do}"


def _risk(risk: Risk) -> str:
    return f"{risk.severity.value}, {risk.likelihood.value} likelihood: risk {risk.level}"


def _trace(hazards: list[Hazard], standing: Mapping[str, Standing]) -> Iterator[str]:
    yield from ("", "## Controls", "", "| Hazard | Control | Stands | Seen |", "|---|---|---|---|")
    for hazard in hazards:
        for control in hazard.controls:
            found = standing[control]
            stands = "yes" if found.stands else "**no**"
            yield f"| {hazard.id} | `{control}` | {stands} | {found.seen} |"
