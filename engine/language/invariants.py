"""Feature files of `always/` become invariants: conditions as in a rule, then one claim."""

from collections.abc import Iterator

from engine.language.outline import Example, expand
from engine.language.parser import FeatureText, StepLine
from engine.language.phrases import texts
from engine.language.reader import rule_id
from engine.language.reading import Reading, check_table, only_match
from engine.language.steps import read_condition
from engine.model.conditions import AllOf, Condition
from engine.model.invariants import (
    AlwaysSentTo,
    AskedFirst,
    AtLeastTo,
    Claim,
    FlagsOnlyRaise,
    Invariant,
    NeverLowers,
    NeverRestsOn,
    NeverSentTo,
    ToldWhenToComeBack,
)
from engine.model.vocabulary import AskedBy, FactKind, Level
from engine.suggest import did_you_mean


def read_invariants(feature: FeatureText, reading: Reading) -> Iterator[Invariant]:
    """Yield the invariants of one file. Mistakes are added to the reading's."""
    if not feature.scenarios:
        reading.wrong(feature.name, "This feature claims nothing.", "Write a Scenario in it.")
    for scenario in feature.scenarios:
        for example in expand(scenario, feature, reading.mistakes):
            invariant = _invariant(example, feature, reading)
            if invariant is not None:
                yield invariant


def _invariant(example: Example, feature: FeatureText, reading: Reading) -> Invariant | None:
    conditions: list[Condition] = []
    claims: list[Claim] = []
    before = len(reading.mistakes)
    steps = (*example.background, *example.steps)
    for step in steps:
        match step.kind:
            case "given":
                condition = read_condition(step, reading, in_background=False)
                conditions += [condition] if condition is not None else []
            case "when":
                advice = "Write what is so as Given, and the claim as Then."
                reading.wrong(step.text, "A claim has no When.", advice)
            case _:
                claim = _claim(step, reading)
                claims += [claim] if claim is not None else []
    if len(claims) != 1 and len(reading.mistakes) == before:
        advice = "End it with one step such as `Then they are never sent to ...`."
        reading.wrong(example.name, "A scenario here makes one claim.", advice)
    if len(reading.mistakes) > before:
        return None
    path = feature.path.split("/", 1)[1]
    return Invariant(
        id=rule_id(path, example),
        title=example.name.value,
        feature=feature.name.value,
        steps=tuple(step.text.value for step in steps),
        condition=AllOf(tuple(conditions)),
        claim=claims[0],
        location=example.name.location,
    )


def _claim(step: StepLine, reading: Reading) -> Claim | None:
    match = only_match(step.text, "always_then", reading)
    if match is None or not check_table(step, reading, wanted=False):
        return None
    values = match.values
    match match.key:
        case "sent":
            return AlwaysSentTo(values[0], None)
        case "sent_by":
            return AlwaysSentTo(values[0], values[1])
        case "at_least":
            return AtLeastTo(_level(values[0]), None)
        case "at_least_by":
            return AtLeastTo(_level(values[0]), values[1])
        case "never_sent":
            return NeverSentTo(values[0])
        case "never_level":
            return NeverSentTo(_level(values[0]))
        case "come_back":
            return ToldWhenToComeBack()
        case "flags_only_raise":
            return FlagsOnlyRaise()
        case "never_rests_on":
            return NeverRestsOn(values[0]) if _is_told(step, values[0], reading) else None
        case "asked_first":
            return AskedFirst(values[0]) if _can_be_asked(step, values[0], reading) else None
        case "never_lowers":
            return NeverLowers(values[0]) if _can_become_so(step, values[0], reading) else None
        case _:
            raise AssertionError(match.key)


def _level(words: str) -> Level:
    codes = {phrase: code for code, phrase in texts()["levels"].items()}
    return Level[codes[words].upper()]


def _is_told(step: StepLine, name: str, reading: Reading) -> bool:
    """Whether it is a fact that a contact may tell, and not one that is concluded from others."""
    facts = reading.phrases.vocabulary.facts
    if name not in facts:
        advice = did_you_mean(name, facts, "Use the code of a fact in the vocabulary.")
        reading.wrong(step.text, f'The rule book has no fact "{name}".', advice)
        return False
    told = facts[name].asked_by in (AskedBy.RECEPTION, AskedBy.RECORD)
    if not told:
        advice = "Make the claim about the facts that it is concluded from."
        reading.wrong(step.text, f'Nobody tells "{name}": it is concluded.', advice)
    return told


def _can_become_so(step: StepLine, name: str, reading: Reading) -> bool:
    if not _is_told(step, name, reading):
        return False
    yes_no = reading.phrases.vocabulary.facts[name].kind is FactKind.YES_NO
    if not yes_no:
        reading.wrong(step.text, f'"{name}" is not answered yes or no.', "Name a fact that is.")
    return yes_no


def _can_be_asked(step: StepLine, name: str, reading: Reading) -> bool:
    if not _can_become_so(step, name, reading):
        return False
    asked = reading.phrases.vocabulary.facts[name].asked_by is AskedBy.RECEPTION
    if not asked:
        advice = "Name a fact that reception asks for."
        reading.wrong(step.text, f'Nobody asks for "{name}": it is on record.', advice)
    return asked
