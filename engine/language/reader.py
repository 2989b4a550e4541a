"""A feature file of the rule book becomes rules."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from engine.language.flag_titles import TAGS, code_tags
from engine.language.outcomes import is_below_clinician, read_outcome
from engine.language.outline import Example, expand
from engine.language.parser import FeatureText, StepLine, Text
from engine.language.phrases import presence
from engine.language.reading import Reading
from engine.language.steps import read_condition, rules_out
from engine.model.conditions import Comparison, Operator
from engine.model.rules import Acceptance, Evidence, Outcome, Rule, Stage, Step
from engine.suggest import did_you_mean

EVIDENCE = tuple(Evidence)
_DATES = {"reviewed", "review-by"}
_PARTS = 3


@dataclass(frozen=True, slots=True)
class _Tags:
    sources: tuple[str, ...]
    evidence: str
    reviewed: str
    review_by: str
    author: str
    approved_by: str
    accepted: tuple[Acceptance, ...]


def read_rules(feature: FeatureText, stage: str, reading: Reading) -> list[Rule]:
    """Return the rules of one file. Mistakes are added to the reading's."""
    if not feature.scenarios:
        advice = "Write a Scenario in it, or remove the file."
        reading.wrong(feature.name, "This feature has no rule.", advice)
    rules = []
    _read_unused_background(feature, reading)
    for scenario in feature.scenarios:
        for example in expand(scenario, feature, reading.mistakes):
            rule = _rule(example, feature, stage, reading)
            if rule is not None:
                rules.append(rule)
    return rules


def _read_unused_background(feature: FeatureText, reading: Reading) -> None:
    """A background above no rule is read all the same: nothing is skipped in silence."""
    if not feature.scenarios:
        for step in feature.background:
            read_condition(step, reading, in_background=True)


def rule_id(path: str, example: Example) -> str:
    """Return the id of a rule: its path below the rule book and its names, as a slug."""
    stem = PurePosixPath(path).with_suffix("")
    parts = [slug(example.name.value), *([slug(example.row)] if example.row else [])]
    return "/".join([str(stem), *parts])


def slug(name: str) -> str:
    """Return the words of a name in small letters, joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower().replace("'", "")).strip("-") or "unnamed"


def _rule(example: Example, feature: FeatureText, stage: str, reading: Reading) -> Rule | None:
    tags = _read_tags(example, stage, reading)
    before = len(reading.mistakes)
    answers = tuple(s for s in (*example.background, *example.steps) if s.kind == "then")
    outcome = read_outcome(answers, example.name, stage, reading)
    waits = not isinstance(outcome, Outcome) or is_below_clinician(outcome)
    steps = tuple(_steps(example, reading, waits=waits))
    defines = _defines(example, stage, reading)
    if not example.name.value.strip():
        reading.wrong(example.name, "This rule has no name.", "Say in a few words what it is.")
    if not steps and len(reading.mistakes) == before:
        advice = "Say when it applies: `Given ...`."
        reading.wrong(example.name, "This rule has no condition.", advice)
        return None
    if outcome is None or tags is None:
        return None
    return Rule(
        id=rule_id(_within(feature.path), example),
        title=example.name.value,
        feature=feature.name.value,
        stage=stage,
        steps=steps,
        outcome=outcome,
        sources=tags.sources,
        evidence=tags.evidence,
        location=example.name.location,
        reviewed=tags.reviewed,
        review_by=tags.review_by,
        author=tags.author,
        approved_by=tags.approved_by,
        accepted=tags.accepted,
        defines=defines,
    )


def _defines(example: Example, stage: str, reading: Reading) -> Comparison | None:
    """The red flag whose code the rule has as a tag."""
    codes = code_tags(example) if stage == Stage.RED_FLAGS else []
    for tag in codes[1:]:
        reading.wrong(tag, "A rule defines one red flag.", "Take one of the codes away.")
    if not codes:
        return None
    flag = reading.phrases.vocabulary.facts[codes[0].value.removeprefix("@")]
    return Comparison(flag.name, Operator.IS, value=True, text=presence(flag))


def _within(path: str) -> str:
    """The path below the folder of the rule book, which is its first part."""
    return str(PurePosixPath(*PurePosixPath(path).parts[1:]))


def _steps(example: Example, reading: Reading, *, waits: bool) -> Iterator[Step]:
    """Yield the conditions of a rule.

    Red flags must be ruled out before anybody is sent below a clinician. A rule that sends
    people to a clinician or to an emergency does not wait for that: or one red flag, or an
    answer that nobody knows, would switch off a rule more urgent than its own.
    """
    answered = False
    for step in example.background:
        if step.kind == "given":
            for read in _step(step, reading, in_background=True):
                if waits or not rules_out(step, reading):
                    yield read
    for step in example.steps:
        match step.kind:
            case "when":
                advice = "Write what is asked as Given, and what follows as Then."
                reading.wrong(step.text, "A rule has no When.", advice)
            case "then":
                answered = True
            case _ if answered:
                advice = "Put the conditions first."
                reading.wrong(step.text, "This condition comes after the outcome.", advice)
            case _:
                yield from _step(step, reading, in_background=False)


def _step(step: StepLine, reading: Reading, *, in_background: bool) -> Iterator[Step]:
    condition = read_condition(step, reading, in_background=in_background)
    if condition is not None:
        yield Step(step.text.value, condition, step.text.location)


def _read_tags(example: Example, stage: str, reading: Reading) -> _Tags | None:
    values: dict[str, list[str]] = {name: [] for name in TAGS}
    before = len(reading.mistakes)
    codes = code_tags(example) if stage == Stage.RED_FLAGS else []
    for tag in example.tags:
        if tag in codes:
            continue
        name, _, value = tag.value.removeprefix("@").partition(":")
        if name not in values:
            advice = did_you_mean(name, TAGS, f"A tag is one of: {', '.join(TAGS)}.")
            reading.wrong(tag, f"There is no tag @{name}.", advice)
            continue
        _check_tag(tag, name, value, reading)
        values[name].append(value)
    if not values["source"]:
        advice = "Add `@source:...` to the rule or above it."
        reading.wrong(example.name, "This rule names no source.", advice)
    if not values["evidence"]:
        advice = f"Add `@evidence:` and one of {', '.join(EVIDENCE)}."
        reading.wrong(example.name, "This rule does not say how good its evidence is.", advice)
    if len(reading.mistakes) > before:
        return None
    last = {name: (given or [""])[-1] for name, given in values.items()}
    sources = tuple(dict.fromkeys(values["source"]))
    return _Tags(
        sources=sources,
        evidence=last["evidence"],
        reviewed=last["reviewed"],
        review_by=last["review-by"],
        author=last["author"],
        approved_by=last["approved-by"],
        accepted=tuple(_acceptance(value) for value in values["accept"]),
    )


def _check_tag(tag: Text, name: str, value: str, reading: Reading) -> None:
    if not value:
        reading.wrong(tag, f"The tag @{name} says nothing.", f"Write `@{name}:` and a value.")
    elif name == "evidence" and value not in EVIDENCE:
        advice = did_you_mean(value, EVIDENCE, f"It is one of: {', '.join(EVIDENCE)}.")
        reading.wrong(tag, f'"{value}" is not a grade of evidence.', advice)
    elif name in _DATES and not _is_date(value):
        reading.wrong(tag, f'"{value}" is not a date.', "Write it as 2026-11-22.")
    elif name == "accept" and len([part for part in value.split(":") if part]) != _PARTS:
        advice = "Write `@accept:check:why-it-may-stay:who-says-so`, with hyphens for spaces."
        reading.wrong(tag, "An acceptance names a check, a reason and an author.", advice)


def _acceptance(value: str) -> Acceptance:
    check, reason, author = value.split(":")
    return Acceptance(check, reason.replace("-", " "), author.replace("-", " "))


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
