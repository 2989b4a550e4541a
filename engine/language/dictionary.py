"""All vocabulary files together: one dictionary, checked, with what the features add to it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from engine.errors import Mistake
from engine.language.entries import Entry, read_entries
from engine.language.flag_titles import defined_flags
from engine.language.folder import Folder
from engine.language.layout import VOCABULARY
from engine.language.names import WORDS
from engine.language.parser import FeatureText, StepLine, Text
from engine.language.phrases import Phrases, statements_of
from engine.language.reading import Reading
from engine.language.shapes import Heading, Kind, Word
from engine.language.signs import sign_mistakes, with_broader
from engine.language.steps import read_condition, rules_out
from engine.model.age import OLDEST
from engine.model.conditions import AllOf, Comparison, Condition, NoneOf, leaves
from engine.model.values import AGE, CHANNEL, PROBLEM, SEX, URGENCIES, URGENCY
from engine.model.vocabulary import (
    AskedBy,
    Destination,
    Fact,
    FactKind,
    Fits,
    Problem,
    System,
    TimeFrame,
    Vocabulary,
)
from engine.source import Location
from engine.suggest import did_you_mean

_AGE = Fact(
    AGE,
    FactKind.NUMBER,
    Location("", 1),
    unit="days",
    high=OLDEST,
    asked_by=AskedBy.RECORD,
)


def read_dictionary(
    files: Folder, staged: Iterable[tuple[str, FeatureText]], mistakes: list[Mistake]
) -> Vocabulary:
    """Return the vocabulary of a rule book. Its mistakes are added to `mistakes`.

    `staged` are its features, each with its stage. The titles of red flags are words, too.
    """
    entries = _entries(files, mistakes)
    features = list(staged)
    flags = list(defined_flags(features, {entry.key for entry in entries}, mistakes))
    vocabulary = _assembled([*(entry.word for entry in entries), *flags])
    mistakes += _mistakes(vocabulary, files)
    phrases = Phrases(vocabulary)
    vocabulary = _with_rule_out(vocabulary, [feature for _stage, feature in features], phrases)
    return with_broader(_with_conditions(vocabulary, entries, files, mistakes, phrases))


def _entries(files: Folder, mistakes: list[Mistake]) -> list[Entry]:
    entries: dict[tuple[type, str], Entry] = {}
    for path, text in files.within(VOCABULARY, WORDS):
        for entry in read_entries(text, path, mistakes):
            first = entries.setdefault((type(entry.word), entry.key), entry)
            if first is not entry:
                message = f'The vocabulary has "{entry.key}" twice.'
                advice = f"Rename one; the first is at {first.word.location}."
                mistakes.append(files.mistake(entry.word.location, message, advice))
    return list(entries.values())


def _assembled(words: list[Word]) -> Vocabulary:
    return Vocabulary(
        facts={AGE: _AGE} | {w.name: w for w in words if isinstance(w, Fact)},
        problems={w.code: w for w in words if isinstance(w, Problem)},
        destinations={w.code: w for w in words if isinstance(w, Destination)},
        time_frames={w.code: w for w in words if isinstance(w, TimeFrame)},
        systems={w.code: w for w in words if isinstance(w, System)},
        kinds={w.code: w.phrase for w in words if isinstance(w, Kind)},
        headings={w.code: w.words for w in words if isinstance(w, Heading)},
    )


def _mistakes(vocabulary: Vocabulary, files: Folder) -> Iterator[Mistake]:
    for name in (SEX, CHANNEL):
        if name not in vocabulary.facts:
            location = Location(f"{files.name}/{VOCABULARY}", 1)
            advice = f"Add `[{name}]` with its `choices`."
            yield Mistake(location, "", f'The vocabulary has no "{name}".', advice)
    yield from _same_statements(vocabulary, files)
    yield from sign_mistakes(vocabulary, files)
    for problem in vocabulary.problems.values():
        wrong = [kind for kind in problem.kinds if kind not in vocabulary.kinds]
        for kind in wrong:
            advice = did_you_mean(kind, vocabulary.kinds, "Add it to the kinds.")
            message = f'"{problem.code}" is of an unknown kind, "{kind}".'
            yield files.mistake(problem.location, message, advice)
        if problem.system not in vocabulary.systems:
            advice = did_you_mean(problem.system, vocabulary.systems, "Add it to the systems.")
            message = f'"{problem.code}" is of an unknown system, "{problem.system}".'
            yield files.mistake(problem.location, message, advice)
    for fact in vocabulary.facts.values():
        if fact.asked_by is AskedBy.RECEPTION and fact.name != CHANNEL and not fact.question:
            message = f'Reception asks "{fact.name}", but it has no question.'
            advice = 'Add `question = "...?"`, or `asked_by = "record"`.'
            yield files.mistake(fact.location, message, advice)
        if fact.asked_by is AskedBy.DECISION and (
            fact.name != URGENCY or tuple(fact.choices) != URGENCIES
        ):
            message = f'The decision does not say "{fact.name}".'
            advice = f"Only `[{URGENCY}]` comes from it, with {', '.join(URGENCIES)}."
            yield files.mistake(fact.location, message, advice)


def _same_statements(vocabulary: Vocabulary, files: Folder) -> Iterator[Mistake]:
    facts: dict[str, Fact] = {}
    told: set[tuple[str, str]] = set()
    for fact in vocabulary.facts.values():
        for text in [*(text for text, _value in statements_of(fact)), fact.prefix, fact.quantity]:
            first = facts.setdefault(text, fact) if text else fact
            if first is not fact and (fact.name, first.name) not in told:
                told.add((fact.name, first.name))
                message = f'"{fact.name}" and "{first.name}" are both said "{text}".'
                advice = "Word one of them differently."
                yield files.mistake(fact.location, message, advice)


def _with_rule_out(
    vocabulary: Vocabulary, features: Iterable[FeatureText], phrases: Phrases
) -> Vocabulary:
    """Give each problem the red flags that its backgrounds rule out. Mistakes come later."""
    flags: dict[str, dict[str, None]] = {code: {} for code in vocabulary.problems}
    for feature in features:
        reading = Reading(phrases, {}, feature.lines, [])
        for background in {feature.background, *(s.background for s in feature.scenarios)}:
            problems, ruled_out = _background(background, reading)
            for code in problems:
                flags[code].update(dict.fromkeys(ruled_out))
    problems_now = {
        code: replace(problem, rule_out=tuple(flags[code]))
        for code, problem in vocabulary.problems.items()
    }
    return replace(vocabulary, problems=problems_now)


def _background(steps: tuple[StepLine, ...], reading: Reading) -> tuple[list[str], list[str]]:
    """Return the problems that a background names, and the red flags that it rules out."""
    problems: list[str] = []
    ruled_out: list[str] = []
    for step in steps:
        condition = (
            read_condition(step, reading, in_background=True) if step.kind == "given" else None
        )
        if condition is None:
            continue
        named = [leaf for leaf in leaves(condition) if isinstance(leaf, Comparison)]
        problems += [str(leaf.value) for leaf in named if leaf.fact == PROBLEM]
        if isinstance(condition, NoneOf) and rules_out(step, reading):
            ruled_out += [leaf.fact for leaf in named]
    return problems, ruled_out


def _with_conditions(
    vocabulary: Vocabulary,
    entries: list[Entry],
    files: Folder,
    mistakes: list[Mistake],
    phrases: Phrases,
) -> Vocabulary:
    """Read the conditions of each fact and problem, now that every phrase is known."""
    facts, problems = dict(vocabulary.facts), dict(vocabulary.problems)
    for entry in entries:
        reading = Reading(phrases, {}, files.lines[entry.word.location.path], mistakes)
        read = {name: _conditions(texts, reading) for name, texts in entry.conditions.items()}
        fits = Fits(only_if=read["only_if"], check_unless=read["check_unless"])
        if isinstance(entry.word, Fact):
            when = _all_of(read["asked_when"]) if entry.conditions["asked_when"] else None
            facts[entry.key] = replace(facts[entry.key], asked_when=when, fits=fits)
        elif isinstance(entry.word, Problem):
            problems[entry.key] = replace(problems[entry.key], fits=fits)
    return replace(vocabulary, facts=facts, problems=problems)


def _conditions(texts: tuple[Text, ...], reading: Reading) -> tuple[Condition, ...]:
    steps = [StepLine("given", text) for text in texts]
    read = [read_condition(step, reading, in_background=False) for step in steps]
    return tuple(condition for condition in read if condition is not None)


def _all_of(parts: tuple[Condition, ...]) -> Condition:
    return parts[0] if len(parts) == 1 else AllOf(parts)
