"""The hazard log and its table of controls, as a page in Markdown."""

from collections.abc import Iterable, Iterator
from datetime import date

from safety.case import SafetyCase
from safety.hazards import Hazard
from safety.result import Stands
from safety.risk import (
    LEVELS,
    LIKELIHOODS,
    MATRIX,
    NOT_ACCEPTABLE,
    SEVERITIES,
    UNDESIRABLE,
    Risk,
    Severity,
)

NOT_APPROVED = (
    "**Nobody has approved this safety case.** It was written by the makers of the software. A "
    "named clinical safety officer must judge every hazard, add those that are missing, and sign "
    "before any use with patients."
)
_NOT_SIGNED = (
    ("Clinical safety officer", "nobody is named"),
    ("Registered with, and number", "none"),
    ("Signed on", "not signed"),
)


def hazard_log(case: SafetyCase, made_on: date) -> str:
    """Return the page."""
    parts = (_head(case, made_on), _summary(case), _scales(), _hazards(case), _controls(case))
    return "\n".join(line for part in parts for line in part)


def _head(case: SafetyCase, made_on: date) -> Iterator[str]:
    book = case.book
    yield "# Hazard log and traceability\n"
    yield f"{NOT_APPROVED}\n"
    yield from _table(("Approval", ""), _NOT_SIGNED)
    yield (
        f"Made by `make safety-case` on {made_on.isoformat()} from `docs/safety/hazards.toml`. "
        "It tells how things stood then: make it anew after every change.\n"
    )
    yield (
        f"{book.name}, version {book.version}, status {book.status}, revision `{book.revision}`. "
        f"{book.notice}\n"
    )
    yield (
        "The form follows DCB0129, the NHS standard for makers of health IT. All ratings are "
        "proposals, all hazards are open, and none has an owner yet. A practice that uses Signpost "
        "needs a safety case of its own (DCB0160).\n"
    )


def _summary(case: SafetyCase) -> Iterator[str]:
    yield "## Where it stands\n"
    yield from _table(
        ("Risk", "Meaning", "Hazards without the controls", "With them"),
        (
            (str(level), LEVELS[level], str(_before(case, level)), str(len(case.at(level))))
            for level in reversed(LEVELS)
        ),
    )
    high = case.at(*(level for level in LEVELS if level >= NOT_ACCEPTABLE))
    yield _listed(high, "**Not acceptable, and to be mended before anybody uses Signpost:**")
    yield _listed(
        case.at(UNDESIRABLE), "Undesirable, and acceptable only when it cannot be made less:"
    )
    yield _how_many(case)


def _before(case: SafetyCase, level: int) -> int:
    return sum(hazard.before.level == level for hazard in case.hazards)


def _listed(hazards: Iterable[Hazard], label: str) -> str:
    names = ", ".join(hazard.id for hazard in hazards)
    return f"{label} {names or 'none'}.\n"


def _how_many(case: SafetyCase) -> str:
    fallen, not_run = len(list(case.fallen)), len(list(case.not_run))
    stand = len(case.results) - fallen - not_run
    fell = f" **Do not stand: {fallen}.**" if fallen else ""
    run = f" **Not run, so that nothing is claimed of them: {not_run}.**" if not_run else ""
    return f"Controls that stand: {stand} of {len(case.results)}.{fell}{run}\n"


def _scales() -> Iterator[str]:
    yield "## How risk is judged\n"
    yield from _table(("Severity", "Meaning"), SEVERITIES.items())
    yield from _table(("Likelihood", "Meaning"), LIKELIHOODS.items())
    yield from _table(
        ("Risk", *(severity.value for severity in Severity)),
        ((likelihood.value, *map(str, levels)) for likelihood, levels in MATRIX.items()),
    )
    yield (
        "The standard leaves these scales to the maker; they are those of its implementation "
        "guidance. A fault that many contacts share, in a rule, a question or the program, counts "
        "as harm to several people; a slip in one call, to one.\n"
    )


def _hazards(case: SafetyCase) -> Iterator[str]:
    yield "## Hazards\n"
    rows = (
        (
            hazard.id,
            hazard.title,
            str(hazard.before.level),
            str(hazard.after.level),
            _standing(case, hazard),
        )
        for hazard in case.hazards
    )
    yield from _table(
        ("Id", "Hazard", "Risk without controls", "With them", "Controls that stand"), rows
    )
    for hazard in case.hazards:
        yield from _hazard(case, hazard)


def _standing(case: SafetyCase, hazard: Hazard) -> str:
    count = sum(case.results[control].stands is Stands.YES for control in hazard.controls)
    return f"{count} of {len(hazard.controls)}" if hazard.controls else "none yet"


def _hazard(case: SafetyCase, hazard: Hazard) -> Iterator[str]:
    yield f"### {hazard.id} {hazard.title}\n"
    yield f"- Cause: {hazard.cause}"
    yield f"- Effect: {hazard.effect}"
    yield f"- Without controls: {_risk(hazard.before)}"
    yield f"- Controls: {', '.join(f'`{control}`' for control in hazard.controls) or 'none yet'}"
    yield f"- With the controls: {_risk(hazard.after)}{_doubt(case, hazard)}"
    if hazard.left_to_do:
        yield f"- Left to do: {hazard.left_to_do}"
    yield ""


def _doubt(case: SafetyCase, hazard: Hazard) -> str:
    stands = {case.results[control].stands for control in hazard.controls}
    if Stands.NO in stands:
        return ". **A control does not stand, so this rating does not hold**"
    if Stands.NOT_RUN in stands:
        return ". **Controls were not run, so nothing is claimed of this rating**"
    return ""


def _risk(risk: Risk) -> str:
    return f"{risk.words}, {LEVELS[risk.level]}"


def _controls(case: SafetyCase) -> Iterator[str]:
    yield "## Controls\n"
    yield (
        "What was tried, for which hazard, and what was seen. Warnings and notes of a check stop "
        "nothing, and a page helps only those who read it.\n"
    )
    rows = (
        (hazard.id, f"`{control}`", _stands(case, control), case.results[control].seen)
        for hazard in case.hazards
        for control in hazard.controls
    )
    yield from _table(("Hazard", "Control", "Stands", "Seen"), rows)


def _stands(case: SafetyCase, control: str) -> str:
    stands = case.results[control].stands
    return stands.value if stands is Stands.YES else f"**{stands.value}**"


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table and the empty line behind it."""
    listed = list(heads)
    yield _row(listed)
    yield _row("---" for _head in listed)
    yield from map(_row, rows)
    yield ""


def _row(cells: Iterable[str]) -> str:
    plain = (" ".join(cell.split()).replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(plain)} |"
