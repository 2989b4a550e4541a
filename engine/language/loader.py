"""A folder becomes a rule book, or every mistake in it."""

import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.errors import Mistake, RuleBookError
from engine.language.entries import Entry, Kind, read_entries
from engine.language.parser import FeatureText, StepLine, Text, parse_feature, read_text
from engine.language.phrases import Phrases, statements_of
from engine.language.reader import STAGES, read_rules
from engine.language.steps import Reading, only_match, read_condition
from engine.language.whole import mistake_at, whole_book_mistakes
from engine.model.conditions import All, Comparison, Condition, NoneOf, leaves
from engine.model.rules import Approval, Fallbacks, Rule, RuleBook, Target
from engine.model.vocabulary import (
    AGE,
    CHANNEL,
    PROBLEM,
    SEX,
    AskedBy,
    Destination,
    Fact,
    FactKind,
    Problem,
    System,
    TimeFrame,
    Vocabulary,
)
from engine.source import Location
from engine.suggest import did_you_mean

TITLE = "rule_book.toml"
_AGE = Fact(AGE, FactKind.NUMBER, Location("", 1), unit="months", asked_by=AskedBy.RECORD)


class _Approval(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    role: str
    date: str


class _Fallbacks(BaseModel):
    model_config = ConfigDict(extra="forbid")
    no_rule: str
    not_asked: str
    failed: str


class _Title(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    version: str
    status: str
    notice: str = ""
    approvals: list[_Approval] = []
    fallbacks: _Fallbacks


STATUSES = ("demonstration", "draft", "approved")


@dataclass(frozen=True, slots=True)
class _Folder:
    """The text of every file of a rule book, by path from the folder's own name."""

    root: Path
    texts: Mapping[str, str]
    lines: Mapping[str, tuple[str, ...]]
    revision: str


def load(folder: Path) -> RuleBook:
    """Return the rule book in a folder. Raises RuleBookError with every mistake in it."""
    found: list[Mistake] = []
    files = _read_folder(folder, found)
    vocabulary = _vocabulary(files, found)
    features = list(_features(files, found))
    vocabulary = _with_rule_out(vocabulary, features, files)
    phrases = Phrases(vocabulary)
    vocabulary = _with_asked_when(vocabulary, files, phrases, found)
    rule_out = {problem.code: problem.rule_out for problem in vocabulary.problems.values()}
    rules: list[Rule] = []
    for stage, feature in features:
        reading = Reading(phrases, rule_out, feature.lines, found)
        rules += read_rules(feature, stage, reading)
    title = _title(files, phrases, found)
    if not found:  # a half-read book would only raise false alarms
        found += whole_book_mistakes(vocabulary, tuple(rules), files.lines)
    if found or title is None:
        raise RuleBookError(dict.fromkeys(found))
    return replace(title, vocabulary=vocabulary, rules=tuple(rules), revision=files.revision)


def _read_folder(folder: Path, found: list[Mistake]) -> _Folder:
    texts: dict[str, str] = {}
    digest = hashlib.sha256()
    for file in sorted(_files(folder), key=lambda file: file.relative_to(folder).as_posix()):
        path = f"{folder.name}/{file.relative_to(folder).as_posix()}"
        within = file.relative_to(folder).as_posix().encode()
        digest.update(len(within).to_bytes(4) + within)
        digest.update(hashlib.sha256(file.read_bytes()).digest())
        text = read_text(file, path)
        if isinstance(text, Mistake):
            found.append(text)
        else:
            texts[path] = text
    lines = {path: tuple(text.splitlines()) for path, text in texts.items()}
    return _Folder(folder, texts, lines, f"sha256:{digest.hexdigest()}")


def _files(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*"):
        hidden = any(part.startswith((".", "__")) for part in file.relative_to(folder).parts)
        if file.is_file() and not hidden:
            yield file


def _in(files: _Folder, folder: str) -> Iterator[tuple[str, str]]:
    prefix = f"{files.root.name}/{folder}"
    return ((path, text) for path, text in files.texts.items() if path.startswith(prefix))


def _features(files: _Folder, found: list[Mistake]) -> Iterator[tuple[str, FeatureText]]:
    """Yield the features with their stage, in the order of the stages."""
    for path, text in files.texts.items():
        if path.endswith(".feature") and path.split("/")[1] not in STAGES:
            message = "No rule is read from here."
            advice = f"Move the file to one of: {', '.join(STAGES)}."
            found.append(Mistake(Location(path, 1), text.split("\n")[0], message, advice))
    for stage in STAGES:
        for path, text in _in(files, f"{stage}/"):
            if path.endswith(".feature"):
                feature = parse_feature(text, path)
                if isinstance(feature, FeatureText):
                    yield stage, feature
                else:
                    found.extend(feature)


def _vocabulary(files: _Folder, found: list[Mistake]) -> Vocabulary:
    entries: dict[tuple[type, str], Entry] = {}
    for path, text in _in(files, "vocabulary/"):
        if not path.endswith(".toml"):
            continue
        for entry in read_entries(text, path, found):
            first = entries.setdefault((type(entry.word), entry.key), entry)
            if first is not entry:
                advice = f"Rename one; the first is at {first.word.location}."
                message = f'The vocabulary has "{entry.key}" twice.'
                found.append(mistake_at(entry.word.location, files.lines, message, advice))
    words = [entry.word for entry in entries.values()]
    vocabulary = Vocabulary(
        facts={AGE: _AGE} | {w.name: w for w in words if isinstance(w, Fact)},
        problems={w.code: w for w in words if isinstance(w, Problem)},
        destinations={w.code: w for w in words if isinstance(w, Destination)},
        time_frames={w.code: w for w in words if isinstance(w, TimeFrame)},
        systems={w.code: w for w in words if isinstance(w, System)},
        kinds={w.code: w.phrase for w in words if isinstance(w, Kind)},
    )
    found += _word_mistakes(vocabulary, files)
    return vocabulary


def _word_mistakes(vocabulary: Vocabulary, files: _Folder) -> Iterator[Mistake]:
    for name in (SEX, CHANNEL):
        if name not in vocabulary.facts:
            location = Location(f"{files.root.name}/vocabulary", 1)
            advice = f"Add `[{name}]` with its `choices`."
            yield Mistake(location, "", f'The vocabulary has no "{name}".', advice)
    yield from _same_statements(vocabulary, files)
    for problem in vocabulary.problems.values():
        wrong = [kind for kind in problem.kinds if kind not in vocabulary.kinds]
        for kind in wrong:
            advice = did_you_mean(kind, vocabulary.kinds, "Add it to the kinds.")
            message = f'"{problem.code}" is of an unknown kind, "{kind}".'
            yield mistake_at(problem.location, files.lines, message, advice)
        if problem.system not in vocabulary.systems:
            advice = did_you_mean(problem.system, vocabulary.systems, "Add it to the systems.")
            message = f'"{problem.code}" is of an unknown system, "{problem.system}".'
            yield mistake_at(problem.location, files.lines, message, advice)
    for fact in vocabulary.facts.values():
        if fact.asked_by is AskedBy.RECEPTION and fact.name != CHANNEL and not fact.question:
            message = f'Reception asks "{fact.name}", but it has no question.'
            advice = 'Add `question = "...?"`, or `asked_by = "record"`.'
            yield mistake_at(fact.location, files.lines, message, advice)


def _same_statements(vocabulary: Vocabulary, files: _Folder) -> Iterator[Mistake]:
    first: dict[str, Fact] = {}
    for fact in vocabulary.facts.values():
        for text in [*(text for text, _value in statements_of(fact)), fact.prefix]:
            other = first.setdefault(text, fact) if text else fact
            if other is not fact:
                message = f'"{fact.name}" and "{other.name}" are both said "{text}".'
                advice = "Word one of them differently."
                yield mistake_at(fact.location, files.lines, message, advice)


def _with_rule_out(
    vocabulary: Vocabulary, features: Iterable[tuple[str, FeatureText]], files: _Folder
) -> Vocabulary:
    """Give each problem the red flags that its backgrounds rule out. Mistakes come later."""
    phrases = Phrases(vocabulary)
    flags: dict[str, dict[str, None]] = {code: {} for code in vocabulary.problems}
    for _stage, feature in features:
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


def _background(
    steps: tuple[StepLine, ...], reading: Reading
) -> tuple[list[str], list[str]]:
    """Return the problems that a background names, and the red flags that it rules out."""
    problems: list[str] = []
    ruled_out: list[str] = []
    for step in steps:
        condition = read_condition(step, reading, in_background=True) if step.kind == "given" else None
        if condition is None:
            continue
        named = [leaf for leaf in leaves(condition) if isinstance(leaf, Comparison)]
        problems += [str(leaf.value) for leaf in named if leaf.fact == PROBLEM]
        if isinstance(condition, NoneOf) and _is_ruling_out(step, reading):
            ruled_out += [leaf.fact for leaf in named]
    return problems, ruled_out


def _is_ruling_out(step: StepLine, reading: Reading) -> bool:
    return any(m.key == "ruled_out" for m in reading.phrases.find("conditions", step.text.value))


def _with_asked_when(
    vocabulary: Vocabulary, files: _Folder, phrases: Phrases, found: list[Mistake]
) -> Vocabulary:
    """Read the `asked_when` of each fact, now that every phrase is known."""
    facts = dict(vocabulary.facts)
    for path, text in _in(files, "vocabulary/"):
        for entry in read_entries(text, path, []):
            if entry.asked_when and entry.key in facts:
                when = _asked_when(entry, Reading(phrases, {}, files.lines[path], found))
                facts[entry.key] = replace(facts[entry.key], asked_when=when)
    return replace(vocabulary, facts=facts)


def _asked_when(entry: Entry, reading: Reading) -> Condition:
    steps = [StepLine("given", Text(text, entry.asked_when_at)) for text in entry.asked_when]
    read = [read_condition(step, reading, in_background=False) for step in steps]
    parts = tuple(part for part in read if part is not None)
    return parts[0] if len(parts) == 1 else All(parts)


def _title(files: _Folder, phrases: Phrases, found: list[Mistake]) -> RuleBook | None:
    path = f"{files.root.name}/{TITLE}"
    at = Location(path, 1)
    if path not in files.texts:
        found.append(Mistake(at, "", "The rule book has no title page.", f"Add {TITLE}."))
        return None
    try:
        title = _Title.model_validate(tomllib.loads(files.texts[path]))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        found.append(Mistake(at, "", f"The title page is wrong: {error}", "Mend this file."))
        return None
    if title.status not in STATUSES:
        advice = f"It is one of {', '.join(STATUSES)}."
        found.append(Mistake(at, "", f'"{title.status}" is not a status.', advice))
    reading = Reading(phrases, {}, files.lines[path], found)
    targets = [
        _fallback(text, path, reading)
        for text in (title.fallbacks.no_rule, title.fallbacks.not_asked, title.fallbacks.failed)
    ]
    if not all(targets):
        return None
    no_rule, not_asked, failed = (target for target in targets if target is not None)
    return RuleBook(
        name=title.name,
        version=title.version,
        status=title.status,
        notice=title.notice,
        revision="",
        approvals=tuple(Approval(**each.model_dump()) for each in title.approvals),
        fallbacks=Fallbacks(no_rule, not_asked, failed),
        vocabulary=phrases.vocabulary,
        rules=(),
    )


def _fallback(text: str, path: str, reading: Reading) -> Target | None:
    number = next((n for n, line in enumerate(reading.lines, 1) if text in line), 1)
    column = reading.lines[number - 1].find(text) + 1
    match = only_match(Text(text, Location(path, number, max(column, 1))), "outcomes", reading)
    return Target(*match.values) if match is not None and match.key == "send" else None
