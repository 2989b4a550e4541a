"""A rule and a claim in the words of the clinicians who wrote them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.analysis.cases.coverage import Seen
from engine.analysis.cases.parts import rows
from engine.language.phrases import texts
from engine.model.conditions import AllOf
from engine.model.invariants import Invariant
from engine.model.rules import Arrangement, Conclusion, Outcome, Rule, Step
from engine.model.vocabulary import Target, Vocabulary


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a rule, with the rows of its table. `missing` is what no case shows of it."""

    keyword: str
    text: str
    rows: tuple["Line", ...] = ()
    missing: str = ""


def rule_lines(rule: Rule, parts: Iterable[Seen], vocabulary: Vocabulary) -> tuple[Line, ...]:
    """Return the steps of a rule and what follows, each with Given, And or Then."""
    missing = {(part.line, part.text): part.missing for part in parts}
    given = [_step(step, missing) for step in rule.steps]
    then = [Line("", text) for text in outcome_texts(rule, vocabulary)]
    return (*_begun("Given", given), *_begun("Then", then))


def claim_lines(invariant: Invariant) -> tuple[Line, ...]:
    """Return the steps of a claim. The last one is what it claims."""
    *given, claim = invariant.steps
    conditions = invariant.condition.parts if isinstance(invariant.condition, AllOf) else ()
    steps = [
        _step(Step(text, condition, invariant.location), {})
        for text, condition in zip(given, conditions, strict=True)
    ]
    return (*_begun("Given", steps), Line("Then", claim))


def outcome_texts(rule: Rule, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield what follows when a rule holds, as its author would write it."""
    match rule.outcome:
        case Conclusion(fact=fact, choice=choice):
            yield vocabulary.facts[fact].choices[choice]
        case Arrangement() as arranged:
            yield from _arranged(arranged)
        case Outcome() as outcome:
            yield _sent("send", outcome.target)
            yield from _arranged(outcome)
            yield from (_said("advise", words) for words in outcome.advice)
            yield from (_said("come_back", words) for words in outcome.come_back_if)


def _arranged(outcome: Outcome | Arrangement) -> Iterator[str]:
    """What a rule that sends somebody and one that only arranges can both say."""
    yield from (_sent("also_send", target) for target in outcome.also)
    if outcome.mode:
        yield _filled("mode", mode=texts()["modes"][outcome.mode])
    if outcome.minutes is not None:
        yield _filled("minutes", int=str(outcome.minutes))
    yield from (_said("say", words) for words in outcome.say)
    yield from (_filled("tell", who=who) for who in outcome.tell)


def _sent(phrase: str, target: Target) -> str:
    place, time = target.destination.name, target.time_frame.phrase
    return _filled(phrase, destination=place, time_frame=time)


def _said(phrase: str, words: str) -> str:
    return _filled(phrase, string=f'"{words}"')


def _filled(phrase: str, **slots: str) -> str:
    text = str(texts()["outcomes"][phrase])
    for name, words in slots.items():
        text = text.replace(f"{{{name}}}", words)
    return text


def _step(step: Step, missing: dict[tuple[int, str], str]) -> Line:
    def lack(text: str) -> str:
        return missing.get((step.location.line, text), "")

    below = tuple(Line("", row.text, missing=lack(row.text)) for row in rows(step))
    return Line("", step.text, below, lack(step.text))


def _begun(keyword: str, lines: Iterable[Line]) -> Iterator[Line]:
    """The first line begins with the keyword, each other with And."""
    for number, line in enumerate(lines):
        yield Line("And" if number else keyword, line.text, line.rows, line.missing)


def provenance(rule: Rule) -> str:
    """Return on what a rule rests and who has looked at it, in short sentences."""
    accepted = (f"{_plain(a.check)}, {a.reason} ({a.author})" for a in rule.accepted)
    said = {
        "Sources": ", ".join(map(_plain, rule.sources)),
        "Evidence": rule.evidence,
        "Written by": _plain(rule.author),
        "Reviewed": rule.reviewed or "never",
        "To be reviewed by": rule.review_by,
        "Approved by": _plain(rule.approved_by) or "nobody",
        "Accepted": "; ".join(accepted),
    }
    return ". ".join(f"{name}: {words}" for name, words in said.items() if words)


def _plain(tag: str) -> str:
    """A tag has hyphens for spaces."""
    return tag.replace("-", " ")
