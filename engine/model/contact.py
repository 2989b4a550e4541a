"""A contact: one person asking about one problem, with what is known so far."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Annotated, Literal

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    FailFast,
    Field,
    StrictFloat,
    StrictInt,
    ValidationError,
)

from engine.errors import ContactError, Fault
from engine.model import age
from engine.model.values import AGE, CHANNEL, PROBLEM, SEX, UNKNOWN, Value
from engine.model.vocabulary import AskedBy, Fact, FactKind, Vocabulary
from engine.suggest import did_you_mean

Answer = Annotated[
    StrictInt | StrictFloat | str,
    Field(description='"yes", "no", "unknown", a number, or one of the choices of the fact'),
]
_YES_NO: Mapping[str, bool] = {"yes": True, "no": False}
_SHAPES = {
    "missing": "It is missing.",
    "extra_forbidden": "A contact has no such field.",
    "timezone_aware": "It has no time zone.",
}
_ADVICE = {
    "problem": "Give the code of a presenting problem, as text.",
    "patient": 'Give an object, as in {"age": "9 years", "sex": "female"}.',
    "age": age.SHAPE,
    "sex": "It is female, male or unknown; or leave it out.",
    "facts": 'Give an object, as in {"duration_days": 2}; or leave it out.',
    "as_at": 'Write it as "2026-11-23T09:05:00Z".',
}
_MOST_DIGITS = 30
_MOST_SHOWN = 60
_MOST_SUGGESTED = 20
_ALL_FACTS = "`GET /vocabulary` lists the facts."
_NOT_JSON = Fault("contact", "This is not JSON.", "Send one JSON object.")


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Patient(_Model):
    """Who it is about. Nothing here identifies a person."""

    age: str = Field(examples=["9 years", "6 weeks"], description="years, months, weeks or days")
    sex: Literal["female", "male", "unknown"] | None = Field(
        default=None, description="registered at birth; leave it out when nobody has asked yet"
    )


class Contact(_Model):
    """One person asking about one problem. A fact that was not asked is left out."""

    problem: str = Field(description="the code of a presenting problem")
    patient: Patient
    facts: dict[str, Answer] = Field(default_factory=dict)
    as_at: AwareDatetime | None = None
    channel: str | None = Field(default=None, examples=["phone"])
    practice: str | None = Field(default=None, max_length=100)
    preferences: Annotated[tuple[str, ...], FailFast()] = ()


def read_contact(data: str | bytes, vocabulary: Vocabulary) -> Contact:
    """Return the contact in a JSON text. Raises ContactError with every fault in it."""
    twice: list[Fault] = []
    try:
        raw = json.loads(
            data, object_pairs_hook=lambda pairs: _object(pairs, twice), parse_int=_whole
        )
    except (ValueError, RecursionError):
        raise ContactError([_NOT_JSON]) from None
    try:
        contact = Contact.model_validate_json(data)
    except ValidationError as error:
        faults = [*twice, *_shape_faults(error), *_word_faults(raw, vocabulary)]
        raise ContactError(faults or [_NOT_JSON]) from None
    if twice:
        raise ContactError([*twice, *_word_faults(raw, vocabulary)])
    return check_contact(contact, vocabulary)


def _whole(digits: str) -> int | float:
    """A whole number; one too long for any fact is only told to be out of range."""
    return int(digits) if len(digits) < _MOST_DIGITS else float("inf")


def _object(pairs: list[tuple[str, object]], twice: list[Fault]) -> dict[str, object]:
    """Make an object of its pairs. Of two answers to one question neither may win."""
    made = dict(pairs)
    if len(made) < len(pairs):
        times = Counter(name for name, _value in pairs)
        again = (name for name, count in times.items() if count > 1)
        twice.extend(Fault(name, "It is given twice.", "Give it once.") for name in again)
    return made


def check_contact(contact: Contact, vocabulary: Vocabulary) -> Contact:
    """Return the same contact. Raises ContactError with every word that the rule book lacks."""
    raw = {
        "problem": contact.problem,
        "patient": {"age": contact.patient.age},
        "channel": contact.channel,
        "facts": contact.facts,
    }
    faults = list(_word_faults(raw, vocabulary))
    if faults:
        raise ContactError(faults)
    return contact


def known_facts(contact: Contact) -> dict[str, Value]:
    """Return what a checked contact says, by fact name, with age (in months), sex and channel."""
    known: dict[str, Value] = {
        name: _YES_NO.get(answer, answer) if isinstance(answer, str) else answer
        for name, answer in contact.facts.items()
    }
    known[PROBLEM] = contact.problem
    known[AGE] = age.read_age(contact.patient.age)
    if contact.patient.sex is not None:
        known[SEX] = contact.patient.sex
    if contact.channel is not None:
        known[CHANNEL] = contact.channel
    return known


def _shape_faults(error: ValidationError) -> Iterator[Fault]:
    fields = [*Contact.model_fields, *Patient.model_fields]
    for number, each in enumerate(error.errors(include_url=False)):
        if each["type"] == "json_invalid":
            yield _NOT_JSON
            continue
        where = ".".join(str(part) for part in each["loc"] if not _is_branch(part)) or "contact"
        if where.startswith("facts."):
            continue  # the words of the fact itself say more
        message = _SHAPES.get(each["type"], f"{each['msg']}.")
        near = fields if number < _MOST_SUGGESTED else []
        yield Fault(where, message, _shape_advice(where, each["type"], near))


def _is_branch(part: int | str) -> bool:
    """Whether it names a branch of a union and not a field."""
    return isinstance(part, str) and ("[" in part or part in {"int", "float", "str"})


def _shape_advice(where: str, kind: str, fields: Sequence[str]) -> str:
    field = where.rsplit(".", maxsplit=1)[-1]
    if kind == "extra_forbidden":
        return did_you_mean(field, fields, "Leave it out.")
    return _ADVICE.get(field, "The API's pages show what a contact is.")


def _word_faults(raw: object, vocabulary: Vocabulary) -> Iterator[Fault]:
    if not isinstance(raw, Mapping):
        return
    yield from _problem_faults(raw.get("problem"), vocabulary)
    yield from _patient_faults(raw.get("patient"))
    yield from _channel_faults(raw.get("channel"), vocabulary)
    facts = raw.get("facts")
    if isinstance(facts, Mapping):
        near = _near_facts(facts, vocabulary)
        for name, answer in facts.items():
            yield from _fact_faults(str(name), answer, vocabulary, near)


def _near_facts(facts: Mapping[str, object], vocabulary: Vocabulary) -> Mapping[str, str]:
    """Advice for the first of the unknown names: to look for near ones takes long."""
    unknown = islice((name for name in facts if name not in vocabulary.facts), _MOST_SUGGESTED)
    return {name: did_you_mean(name, vocabulary.facts, _ALL_FACTS) for name in unknown}


def _problem_faults(problem: object, vocabulary: Vocabulary) -> Iterator[Fault]:
    if isinstance(problem, str) and problem not in vocabulary.problems:
        names = {each.name.lower(): each.code for each in vocabulary.problems.values()}
        near = did_you_mean(problem, vocabulary.problems) or did_you_mean(problem, names)
        advice = near or "`GET /problems?q=` finds the code of a problem."
        yield Fault("problem", f'The rule book has no problem "{problem}".', advice)


def _patient_faults(patient: object) -> Iterator[Fault]:
    value = patient.get("age") if isinstance(patient, Mapping) else None
    if isinstance(value, str):
        try:
            age.read_age(value)
        except ValueError as error:
            yield Fault("patient.age", str(error), age.SHAPE)


def _channel_faults(channel: object, vocabulary: Vocabulary) -> Iterator[Fault]:
    choices = vocabulary.facts[CHANNEL].choices
    if isinstance(channel, str) and channel not in choices:
        advice = did_you_mean(channel, choices, f"It is one of {', '.join(choices)}.")
        yield Fault("channel", f'"{channel}" is not a channel.', advice)


def _fact_faults(
    name: str, answer: object, vocabulary: Vocabulary, near: Mapping[str, str]
) -> Iterator[Fault]:
    where = f"facts.{name}"
    fact = vocabulary.facts.get(name)
    if fact is None:
        advice = near.get(name, _ALL_FACTS)
        yield Fault(where, f'The rule book has no fact "{name}".', advice)
    elif name in {AGE, SEX, CHANNEL}:
        field = "channel" if name == CHANNEL else f"patient.{name}"
        yield Fault(where, f'"{name}" is not given among the facts.', f"Give it as `{field}`.")
    elif fact.asked_by in (AskedBy.CONCLUSION, AskedBy.DECISION):
        yield Fault(where, f'"{name}" is concluded by the rules.', "Leave it out.")
    elif answer != UNKNOWN:
        yield from _answer_faults(where, fact, answer)


def _answer_faults(where: str, fact: Fact, answer: object) -> Iterator[Fault]:
    is_number = isinstance(answer, int | float) and not isinstance(answer, bool)
    match fact.kind:
        case FactKind.YES_NO if not isinstance(answer, str) or answer not in _YES_NO:
            advice = 'Answer "yes", "no" or "unknown".'
            yield Fault(where, f"{_shown(answer)} is not an answer.", advice)
        case FactKind.CHOICE if not isinstance(answer, str) or answer not in fact.choices:
            advice = f"It is one of {', '.join(fact.choices)}, or unknown."
            near = did_you_mean(_shown(answer), fact.choices, advice)
            yield Fault(where, f"{_shown(answer)} is not a choice.", near)
        case FactKind.NUMBER if not is_number:
            advice = f"Give a number{_in_unit(fact)}."
            yield Fault(where, f"{_shown(answer)} is not a number.", advice)
        case FactKind.NUMBER if not fact.low <= float(str(answer)) <= fact.high:
            advice = f"It is from {fact.low:g} to {fact.high:g}{_in_unit(fact)}."
            yield Fault(where, f"{_shown(answer)} is out of range.", advice)
        case FactKind.NUMBER if not fact.decimals and float(str(answer)) % 1:
            advice = f"Give a whole number{_in_unit(fact)}."
            yield Fault(where, f"{_shown(answer)} is not a whole number.", advice)


def _shown(answer: object) -> str:
    text = json.dumps(answer, ensure_ascii=False)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}..."


def _in_unit(fact: Fact) -> str:
    return f", in {fact.unit}" if fact.unit else ""
