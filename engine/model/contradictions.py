"""What a contact says that does not fit together, by what the vocabulary says of its words."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.errors import Fault, FaultCode
from engine.model.conditions import Condition, facts_of
from engine.model.evaluation import truth
from engine.model.truth import Truth
from engine.model.values import AGE, CHANNEL, PROBLEM, SEX, UNKNOWN, Facts
from engine.model.vocabulary import Fact, FactKind, Fits, Vocabulary

_ADVICE = "Check both, and correct the one that is wrong."
_LOOK_AGAIN = "Check both; if they are right, leave them."


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Something told that does not fit something else told. `fields` are those of the contact."""

    fields: tuple[str, ...]
    told: str
    fitting: str
    is_possible: bool

    @property
    def text(self) -> str:
        """The contradiction as a sentence for staff."""
        if self.is_possible:
            return f'"{self.told}" usually only fits when {self.fitting}. {_LOOK_AGAIN}'
        return f'"{self.told}" only fits when {self.fitting}. {_ADVICE}'


def contradictions(known: Facts, vocabulary: Vocabulary) -> Iterator[Contradiction]:
    """Yield what does not fit. What is not told, or not known, contradicts nothing."""
    problem = vocabulary.problems[str(known[PROBLEM])]
    yield from _misfits(PROBLEM, problem.name, problem.fits, known)
    for name, value in known.items():
        fact = vocabulary.facts.get(name)
        if fact is not None and value is not False and value != UNKNOWN:
            yield from _misfits(name, _told(fact, value), fact.fits, known)


def contradiction_faults(known: Facts, vocabulary: Vocabulary) -> Iterator[Fault]:
    """Yield a fault for each contradiction that cannot be true.

    None while a red flag is told: it acts, and nobody is turned away at the door with it.
    """
    facts = vocabulary.facts
    if any(facts[name].red_flag for name, value in known.items() if value is True):
        return
    for each in contradictions(known, vocabulary):
        if not each.is_possible:
            message = f'"{each.told}" only fits when {each.fitting}.'
            yield Fault(each.fields[0], message, _ADVICE, FaultCode.CONTRADICTION)


def _misfits(name: str, told: str, fits: Fits, known: Facts) -> Iterator[Contradiction]:
    """Those conditions that are not so. What cannot be need not be checked as well."""
    impossible = [each for each in fits.only_if if _is_denied(each, known)]
    doubtful = [each for each in fits.check_unless if _is_denied(each, known)]
    for condition in impossible or doubtful:
        fields = (_field(name), *map(_field, sorted(facts_of(condition))))
        yield Contradiction(fields, told, condition.text, is_possible=not impossible)


def _is_denied(condition: Condition, known: Facts) -> bool:
    return truth(condition, known) is Truth.NOT_HELD


def _told(fact: Fact, value: object) -> str:
    match fact.kind:
        case FactKind.YES_NO:
            return fact.statement
        case FactKind.CHOICE:
            return fact.choices[str(value)]
        case FactKind.NUMBER:
            return f"{fact.prefix} {value} {fact.unit}".strip()


def _field(name: str) -> str:
    if name in (PROBLEM, CHANNEL):
        return name
    return f"patient.{name}" if name in (AGE, SEX) else f"facts.{name}"
