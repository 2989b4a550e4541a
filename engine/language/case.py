"""One worked case: its steps become a contact, and what is expected to come of it."""

from dataclasses import dataclass, field

from engine.language.outline import Example
from engine.language.parser import StepLine, Text
from engine.language.phrases import texts
from engine.language.reading import Reading, check_table, only_match
from engine.language.steps import read_condition
from engine.model.cases import (
    AlsoSentTo,
    Asks,
    AsksNothing,
    Case,
    Expectation,
    Expected,
    Informs,
    NotInformed,
    NotSentTo,
    NotTold,
    ReasonIs,
    SentTo,
    StreamIs,
    Takes,
    Told,
)
from engine.model.conditions import (
    AllOf,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    Operator,
    facts_of,
)
from engine.model.contact import Answer, Contact
from engine.model.values import CHANNEL, PROBLEM, SEX, UNKNOWN
from engine.model.vocabulary import AskedBy, Target, Vocabulary

_YES_NO = {True: "yes", False: "no"}


@dataclass(slots=True)
class Person:
    """What the Given steps of one case have said so far."""

    age: str = ""
    sex: str = ""
    problem: str = ""
    channel: str = ""
    facts: dict[str, Answer] = field(default_factory=dict)
    no_red_flags: bool = False
    all_else_no: bool = False


def read_case(example: Example, reading: Reading) -> Case | None:
    """Return one case, or None when it is wrong (the mistakes are then noted)."""
    person = Person()
    asked = False
    expectations: list[Expectation] = []
    before = len(reading.mistakes)
    for step in (*example.background, *example.steps):
        match step.kind:
            case "given":
                read_given(step, person, reading)
            case "when":
                asked = only_match(step.text, "case_when", reading) is not None
            case _:
                expectations += read_then(step, reading)
    _check_whole(example.name, person, expectations, asked=asked, reading=reading)
    if len(reading.mistakes) > before:
        return None
    name = f"{example.name.value} ({example.row})" if example.row else example.name.value
    return Case(
        name=name,
        contact=person_contact(person, reading.phrases.vocabulary),
        all_else_no=person.all_else_no,
        expectations=tuple(expectations),
        location=example.name.location,
    )


def _check_whole(
    name: Text,
    person: Person,
    expectations: list[Expectation],
    *,
    asked: bool,
    reading: Reading,
) -> None:
    if not person.age:
        reading.wrong(name, "Nobody says how old they are.", "Add `Given a 40 year old man`.")
    if not person.problem:
        reading.wrong(name, "Nobody says what the problem is.", "Add `And the problem is ...`.")
    if not asked:
        advice = "Add `When reception asks where they should go`."
        reading.wrong(name, "Nobody asks anything.", advice)
    if not expectations:
        reading.wrong(name, "Nothing is expected.", "Add `Then they are sent to ...`.")


def read_given(step: StepLine, person: Person, reading: Reading) -> None:
    """Add what one Given step says to the person."""
    matches = reading.phrases.find("case_given", step.text.value)
    if not matches:
        condition = read_condition(step, reading, in_background=False)
        if condition is not None:
            _assign(condition, step.text, person, reading)
        return
    check_table(step, reading, wanted=False)
    match = matches[0]
    match match.key:
        case "person":
            count, unit, who = match.values
            person.age = f"{count} {unit.removesuffix('s')}s"
            person.sex = texts()["people"][who]
        case "no_red_flags":
            person.no_red_flags = True
        case "all_else_no":
            person.all_else_no = True
        case _:
            raise AssertionError(match.key)


def _assign(condition: Condition, text: Text, person: Person, reading: Reading) -> None:
    match condition:
        case Comparison(fact=fact, operator=Operator.IS, value=value):
            answer = _YES_NO[value] if isinstance(value, bool) else value
            _assign_fact(fact, answer, text, person, reading)
        case IsUnknown(fact=fact):
            _assign_fact(fact, UNKNOWN, text, person, reading)
        case AllOf(parts=parts):
            for part in parts:
                _assign(part, text, person, reading)
        case NoneOf(parts=parts) if all(_is_yes(part) for part in parts):
            for name in sorted(facts_of(condition)):
                _assign_fact(name, "no", text, person, reading)
        case _:
            advice = "Say one thing that is known: a finding, a number, an age."
            reading.wrong(text, "This does not say what is so.", advice)


def _is_yes(condition: Condition) -> bool:
    return isinstance(condition, Comparison) and condition.value is True


def _assign_fact(fact: str, answer: object, text: Text, person: Person, reading: Reading) -> None:
    if fact == PROBLEM:
        person.problem = str(answer)
    elif fact == SEX:
        person.sex = str(answer)
    elif fact == CHANNEL:
        person.channel = str(answer)
    elif reading.phrases.vocabulary.facts[fact].asked_by is AskedBy.CONCLUSION:
        reading.wrong(text, "The rules conclude this.", "Say what they conclude it from.")
    elif isinstance(answer, int | float | str):
        person.facts[fact] = answer


def person_contact(person: Person, vocabulary: Vocabulary) -> Contact:
    """Return the contact of a person whose age and problem are said."""
    flags = vocabulary.problems[person.problem].rule_out if person.no_red_flags else ()
    facts = dict.fromkeys(flags, "no") | person.facts
    return Contact.model_validate(
        {
            "problem": person.problem,
            "patient": {"age": person.age, "sex": person.sex or None},
            "facts": facts,
            "channel": person.channel or None,
        }
    )


def read_then(step: StepLine, reading: Reading) -> list[Expectation]:
    """Return what one Then step expects: one expectation, or none when it is wrong."""
    expected = _expected(step, reading)
    if expected is None:
        return []
    return [Expectation(expected, step.text.value, step.text.location)]


def _expected(step: StepLine, reading: Reading) -> Expected | None:
    vocabulary = reading.phrases.vocabulary
    said = reading.phrases.statement(step.text.value)
    if said is not None and vocabulary.facts[said.fact].asked_by is AskedBy.CONCLUSION:
        return StreamIs(str(said.value))
    match = only_match(step.text, "case_then", reading)
    if match is None or not check_table(step, reading, wanted=False):
        return None
    values = match.values
    match match.key:
        case "sent":
            return SentTo(Target(values[0], values[1]))
        case "also_sent":
            return AlsoSentTo(Target(values[0], values[1]))
        case "not_sent":
            return NotSentTo(values[0])
        case "reason":
            return ReasonIs(values[0])
        case "no_reason":
            return ReasonIs("")
        case "asks_first" | "asks_also":
            return _asks(values[0], step.text, reading, first=match.key == "asks_first")
        case "asks_nothing":
            return AsksNothing()
        case "no_stream":
            return StreamIs("")
        case "told_too":
            return Informs(values[0])
        case "not_told_too":
            return NotInformed(values[0])
        case "minutes":
            return Takes(values[0])
        case "no_minutes":
            return Takes(None)
        case "told" | "come_back":
            return Told(values[0], safety_net=match.key == "come_back")
        case "not_told":
            return NotTold(values[0])
        case _:
            raise AssertionError(match.key)


def _asks(statement: str, text: Text, reading: Reading, *, first: bool) -> Asks | None:
    said = reading.phrases.statement(statement)
    fact = reading.phrases.prefixes.get(statement)
    name = said.fact if said else fact.name if fact else None
    if name is None:
        advice = "Write the statement of a fact, or how a number begins (`it has lasted`)."
        reading.wrong(text, f'No fact is said "{statement}".', advice)
        return None
    return Asks(name, statement, first)
