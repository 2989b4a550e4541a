"""Steps that answer: what follows when a rule holds."""

from dataclasses import dataclass, field

from engine.language.parser import StepLine, Text
from engine.language.phrases import is_concluded
from engine.language.reading import Reading, check_table, only_match
from engine.model.rules import Arrangement, Conclusion, Outcome
from engine.model.vocabulary import Level, Mode, Target

_MOST_MINUTES = 240
_ONLY_ONE = "A rule sends people to one place."


@dataclass(slots=True)
class _Gathered:
    """The outcome steps of one rule as they come in."""

    targets: list[Target] = field(default_factory=list)
    conclusions: list[Conclusion] = field(default_factory=list)
    also: list[Target] = field(default_factory=list)
    modes: list[Mode] = field(default_factory=list)
    minutes: list[int] = field(default_factory=list)
    say: list[str] = field(default_factory=list)
    advice: list[str] = field(default_factory=list)
    come_back_if: list[str] = field(default_factory=list)
    tell: list[str] = field(default_factory=list)


def read_outcome(
    steps: tuple[StepLine, ...], name: Text, stage: str, reading: Reading
) -> Outcome | Conclusion | Arrangement | None:
    """Return what a rule's outcome steps say, or None when they are wrong."""
    gathered = _Gathered()
    before = len(reading.mistakes)
    for step in steps:
        _gather(step, gathered, stage, reading)
    if len(reading.mistakes) > before:
        return None
    if stage == "streams":
        return _conclusion(gathered, name, reading)
    if stage == "arrangements":
        return _arrangement(gathered, name, reading)
    return _outcome(gathered, name, reading)


def _gather(step: StepLine, gathered: _Gathered, stage: str, reading: Reading) -> None:
    said = reading.phrases.statement(step.text.value)
    if said is not None and is_concluded(reading.phrases.vocabulary.facts[said.fact]):
        if stage != "streams":
            advice = "Move this rule to `streams/`, or send them somewhere."
            reading.wrong(step.text, "Only the rules in `streams/` conclude.", advice)
        gathered.conclusions.append(Conclusion(said.fact, str(said.value)))
        return
    match = only_match(step.text, "outcomes", reading)
    if match is None or not check_table(step, reading, wanted=False):
        return
    values = match.values
    if "" in values:
        reading.wrong(step.text, "There are no words between the quotation marks.", "Add them.")
        return
    match match.key:
        case "send":
            if gathered.targets:
                advice = "Keep one, or write the second as `also send them to`."
                reading.wrong(step.text, f"{_ONLY_ONE} This is the second.", advice)
            gathered.targets.append(Target(values[0], values[1]))
        case "also_send":
            gathered.also.append(Target(values[0], values[1]))
        case "mode":
            gathered.modes.append(values[0])
        case "minutes":
            if not 1 <= values[0] <= _MOST_MINUTES:
                advice = f"Write a number from 1 to {_MOST_MINUTES}."
                reading.wrong(step.text, "No appointment is that long.", advice)
            gathered.minutes.append(values[0])
        case "say":
            gathered.say.append(values[0])
        case "advise":
            gathered.advice.append(values[0])
        case "come_back":
            gathered.come_back_if.append(values[0])
        case "tell":
            gathered.tell.append(values[0])
        case _:
            raise AssertionError(match.key)


def _conclusion(gathered: _Gathered, name: Text, reading: Reading) -> Conclusion | None:
    if len(gathered.conclusions) != 1 or gathered.targets:
        advice = 'End it with one step such as "Then the stream is high".'
        reading.wrong(name, "A rule in `streams/` concludes one thing and sends nobody.", advice)
        return None
    return gathered.conclusions[0]


def _outcome(gathered: _Gathered, name: Text, reading: Reading) -> Outcome | None:
    if not gathered.targets:
        advice = "End it with `Then send them to ...`, a destination and a time frame."
        reading.wrong(name, "This rule sends nobody anywhere.", advice)
        return None
    return Outcome(
        target=gathered.targets[0],
        mode=gathered.modes[-1] if gathered.modes else None,
        minutes=gathered.minutes[-1] if gathered.minutes else None,
        also=tuple(gathered.also),
        say=tuple(gathered.say),
        advice=tuple(gathered.advice),
        come_back_if=tuple(gathered.come_back_if),
        tell=tuple(gathered.tell),
    )


def _arrangement(gathered: _Gathered, name: Text, reading: Reading) -> Arrangement | None:
    if gathered.targets or gathered.advice or gathered.come_back_if:
        message = "A rule in `arrangements/` sends nobody anywhere and gives no advice."
        advice = "Use `allow`, `offer it`, `say`, `tell` and `also send them to`."
        reading.wrong(name, message, advice)
        return None
    arranged = Arrangement(
        mode=gathered.modes[-1] if gathered.modes else None,
        minutes=gathered.minutes[-1] if gathered.minutes else None,
        also=tuple(gathered.also),
        say=tuple(gathered.say),
        tell=tuple(gathered.tell),
    )
    if arranged == Arrangement():
        reading.wrong(
            name,
            "This rule arranges nothing.",
            "End it with a step such as `Then allow 20 minutes`.",
        )
        return None
    return arranged


def is_below_clinician(outcome: Outcome) -> bool:
    """Whether somebody who is sent there may not see a clinician.

    Such a rule needs a safety net, and waits until the red flags are ruled out.
    """
    return outcome.target.destination.level > Level.CLINICIAN
