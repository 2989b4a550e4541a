"""What is wrong with a contact: where, what, and what to do."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from pydantic import ValidationError

from engine.errors import Fault, FaultCode
from engine.model import age
from engine.model.contact import YES_NO, Contact, Patient
from engine.model.values import AGE, CHANNEL, SEX, UNKNOWN
from engine.model.vocabulary import AskedBy, Fact, FactKind, Vocabulary
from engine.suggest import did_you_mean

_SHAPES = {
    "missing": "It is missing.",
    "extra_forbidden": "A contact has no such field.",
    "timezone_aware": "It has no time zone.",
}
_CODES = {
    "missing": FaultCode.MISSING,
    "extra_forbidden": FaultCode.UNKNOWN_FIELD,
    "literal_error": FaultCode.NOT_A_CHOICE,
    "string_too_long": FaultCode.TOO_LONG,
}
_ADVICE = {
    "problem": "Give the code of a presenting problem, as text.",
    "patient": 'Give an object, as in {"age": "9 years", "sex": "female"}.',
    "age": age.SHAPE,
    "sex": "It is female, male or unknown; or leave it out.",
    "facts": 'Give an object, as in {"duration_days": 2}; or leave it out.',
    "as_at": 'Write it as "2026-11-23T09:05:00Z".',
}
_MOST_SHOWN = 60
_MOST_SUGGESTED = 20
"""Looking for near names takes long: only the first are looked up."""
_ALL_FACTS = "`GET /vocabulary` lists the facts."
NOT_JSON = Fault("contact", "This is not JSON.", "Send one JSON object.", FaultCode.NOT_JSON)


def shape_faults(error: ValidationError) -> Iterator[Fault]:
    """Yield what is wrong with the shape of a contact: its fields and what they hold."""
    fields = [*Contact.model_fields, *Patient.model_fields]
    for number, each in enumerate(error.errors(include_url=False)):
        if each["type"] == "json_invalid":
            yield NOT_JSON
            continue
        where = ".".join(str(part) for part in each["loc"] if not _is_branch(part)) or "contact"
        if where.startswith("facts."):
            continue  # the words of the fact itself say more
        message = _SHAPES.get(each["type"], f"{each['msg']}.")
        near = fields if number < _MOST_SUGGESTED else []
        advice = _shape_advice(where, each["type"], near)
        yield Fault(where, message, advice, _shape_code(each["type"]))


def _is_branch(part: int | str) -> bool:
    """Whether it names a branch of a union and not a field."""
    return isinstance(part, str) and ("[" in part or part in {"int", "float", "str"})


def _shape_code(kind: str) -> FaultCode:
    is_time = kind.startswith(("datetime_", "timezone_"))
    return FaultCode.NOT_A_TIME if is_time else _CODES.get(kind, FaultCode.WRONG_SHAPE)


def _shape_advice(where: str, kind: str, fields: Sequence[str]) -> str:
    field = where.rsplit(".", maxsplit=1)[-1]
    if kind == "extra_forbidden":
        return did_you_mean(field, fields, "Leave it out.")
    return _ADVICE.get(field, "The API's pages show what a contact is.")


def word_faults(raw: object, vocabulary: Vocabulary) -> Iterator[Fault]:
    """Yield the words of a contact that the rule book lacks, and answers that are none."""
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
    """Advice for the first of the unknown names."""
    unknown = islice((name for name in facts if name not in vocabulary.facts), _MOST_SUGGESTED)
    return {name: did_you_mean(name, vocabulary.facts, _ALL_FACTS) for name in unknown}


def _problem_faults(problem: object, vocabulary: Vocabulary) -> Iterator[Fault]:
    if isinstance(problem, str) and problem not in vocabulary.problems:
        names = {each.name.lower(): each.code for each in vocabulary.problems.values()}
        near = did_you_mean(problem, vocabulary.problems) or did_you_mean(problem, names)
        advice = near or "`GET /problems?q=` finds the code of a problem."
        yield Fault(
            "problem",
            f'The rule book has no problem "{problem}".',
            advice,
            FaultCode.UNKNOWN_PROBLEM,
        )


def _patient_faults(patient: object) -> Iterator[Fault]:
    value = patient.get("age") if isinstance(patient, Mapping) else None
    if isinstance(value, str):
        try:
            age.read_age(value)
        except ValueError as error:
            yield Fault("patient.age", str(error), age.SHAPE, FaultCode.NOT_AN_AGE)


def _channel_faults(channel: object, vocabulary: Vocabulary) -> Iterator[Fault]:
    choices = vocabulary.facts[CHANNEL].choices
    if isinstance(channel, str) and channel not in choices:
        advice = did_you_mean(channel, choices, f"It is one of {', '.join(choices)}.")
        yield Fault("channel", f'"{channel}" is not a channel.', advice, FaultCode.NOT_A_CHOICE)


def _fact_faults(
    name: str, answer: object, vocabulary: Vocabulary, near: Mapping[str, str]
) -> Iterator[Fault]:
    where = f"facts.{name}"
    fact = vocabulary.facts.get(name)
    if fact is None:
        advice = near.get(name, _ALL_FACTS)
        yield Fault(where, f'The rule book has no fact "{name}".', advice, FaultCode.UNKNOWN_FACT)
    elif name in {AGE, SEX, CHANNEL}:
        field = "channel" if name == CHANNEL else f"patient.{name}"
        yield Fault(
            where,
            f'"{name}" is not given among the facts.',
            f"Give it as `{field}`.",
            FaultCode.MISPLACED,
        )
    elif fact.asked_by in (AskedBy.CONCLUSION, AskedBy.DECISION):
        yield Fault(
            where, f'"{name}" is concluded by the rules.', "Leave it out.", FaultCode.CONCLUDED
        )
    elif answer != UNKNOWN:
        yield from answer_faults(where, fact, answer)


def answer_faults(where: str, fact: Fact, answer: object) -> Iterator[Fault]:
    """Yield what is wrong with an answer to a fact other than "unknown"."""
    is_number = isinstance(answer, int | float) and not isinstance(answer, bool)
    match fact.kind:
        case FactKind.YES_NO if not isinstance(answer, str) or answer not in YES_NO:
            advice = 'Answer "yes", "no" or "unknown".'
            yield Fault(
                where, f"{_shown(answer)} is not an answer.", advice, FaultCode.NOT_AN_ANSWER
            )
        case FactKind.CHOICE if not isinstance(answer, str) or answer not in fact.choices:
            advice = f"It is one of {', '.join(fact.choices)}, or unknown."
            near = did_you_mean(_shown(answer), fact.choices, advice)
            yield Fault(where, f"{_shown(answer)} is not a choice.", near, FaultCode.NOT_A_CHOICE)
        case FactKind.NUMBER if not is_number:
            advice = f"Give a number{_in_unit(fact)}."
            yield Fault(where, f"{_shown(answer)} is not a number.", advice, FaultCode.NOT_A_NUMBER)
        case FactKind.NUMBER if not fact.low <= float(str(answer)) <= fact.high:
            advice = f"It is from {fact.low:g} to {fact.high:g}{_in_unit(fact)}."
            yield Fault(where, f"{_shown(answer)} is out of range.", advice, FaultCode.OUT_OF_RANGE)
        case FactKind.NUMBER if not fact.decimals and float(str(answer)) % 1:
            advice = f"Give a whole number{_in_unit(fact)}."
            yield Fault(
                where, f"{_shown(answer)} is not a whole number.", advice, FaultCode.NOT_WHOLE
            )


def _shown(answer: object) -> str:
    text = json.dumps(answer, ensure_ascii=False)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}..."


def _in_unit(fact: Fact) -> str:
    return f", in {fact.unit}" if fact.unit else ""
