"""What may define a red flag, and where its rules may lead."""

from collections.abc import Iterable, Iterator

from engine.errors import Mistake
from engine.language.folder import Folder
from engine.model.conditions import IsUnknown, facts_of, leaves
from engine.model.rules import Outcome, Rule
from engine.model.values import AGE, PROBLEM
from engine.model.vocabulary import AskedBy, Vocabulary

_SAID = (AskedBy.RECEPTION, AskedBy.TOLD, AskedBy.DEFINITION)


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
