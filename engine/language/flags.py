"""What must be so of red flags in the whole book.

Each acts by itself: a rule that names it sends people to a clinician at least. One that is
defined rests on what a caller can say, and leads to one place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from engine.errors import Mistake
from engine.language.folder import Folder
from engine.language.outcomes import is_below_clinician
from engine.model.conditions import (
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
    facts_of,
    leaves,
)
from engine.model.evaluation import truth
from engine.model.rules import Outcome, Rule
from engine.model.truth import Truth
from engine.model.values import AGE, PROBLEM
from engine.model.vocabulary import AskedBy, Vocabulary

_SAID = (AskedBy.RECEPTION, AskedBy.TOLD, AskedBy.DEFINITION)
_LEFT_OPEN = Comparison("", Operator.IS, value=True)
"""Nobody has this fact, so nothing is known of it."""


def flags_that_do_nothing(
    vocabulary: Vocabulary, rules: Iterable[Rule], files: Folder
) -> Iterator[Mistake]:
    """Yield each red flag for which no rule of its own holds as soon as it is present."""
    acting = {flag for rule in rules for flag in acts_on(rule, vocabulary)}
    for flag in vocabulary.red_flags:
        if flag.name not in acting:
            message = f'No rule of its own acts when the red flag "{flag.name}" is present.'
            advice = (
                "Write one in `red_flags/` that names it, asks for nothing else, and sends people "
                "to a clinician or an emergency."
            )
            yield files.mistake(flag.location, message, advice)


def acts_on(rule: Rule, vocabulary: Vocabulary) -> frozenset[str]:
    """Return the red flags that the rule names, and each of which by itself makes it hold.

    None of a rule that sends people below a clinician, or nowhere.
    """
    if not isinstance(rule.outcome, Outcome) or is_below_clinician(rule.outcome):
        return frozenset()
    named = _as_listed(rule.condition)
    flags = facts_of(named) & {flag.name for flag in vocabulary.red_flags}
    return frozenset(flag for flag in flags if truth(named, {flag: True}) is Truth.HELD)


def _as_listed(condition: Condition) -> Condition:
    """The condition with all left open that its author did not name."""
    match condition:
        case AnyOf(listed=False):
            return _LEFT_OPEN
        case Comparison() | IsUnknown():
            return condition
        case AllOf() | AnyOf() | NoneOf() | NotAll() | AtLeast():
            return replace(condition, parts=tuple(map(_as_listed, condition.parts)))


def definition_mistakes(
    vocabulary: Vocabulary, rules: Iterable[Rule], files: Folder
) -> Iterator[Mistake]:
    """Yield definitions that nobody could answer, and flags that lead to two places."""
    defining = [rule for rule in rules if rule.defines]
    for rule in defining:
        yield from _what_nobody_says(rule, vocabulary, files)
    yield from _two_places(defining, files)


def _what_nobody_says(rule: Rule, vocabulary: Vocabulary, files: Folder) -> Iterator[Mistake]:
    for step in rule.steps:
        for name in sorted(facts_of(step.condition) - {AGE, PROBLEM}):
            if vocabulary.facts[name].asked_by not in _SAID:
                message = f'A red flag cannot rest on "{name}", which nobody is asked.'
                advice = 'Mark it `asked_by = "record, else reception"`, or use a sign.'
                yield files.mistake(step.location, message, advice)
        if any(isinstance(leaf, IsUnknown) for leaf in leaves(step.condition)):
            message = "A red flag is not there because something is not known."
            advice = "Say what must be so for it to be there."
            yield files.mistake(step.location, message, advice)


def _two_places(defining: Iterable[Rule], files: Folder) -> Iterator[Mistake]:
    first: dict[str, Rule] = {}
    for rule in defining:
        if rule.defines is None or not isinstance(rule.outcome, Outcome):
            continue
        other = first.setdefault(rule.defines.fact, rule)
        if isinstance(other.outcome, Outcome) and other.outcome.target != rule.outcome.target:
            message = f'The rules that define "{rule.defines.fact}" lead to two places.'
            advice = f"Let both lead to the same; the first is at {other.location}."
            yield files.mistake(rule.location, message, advice)
