"""Every red flag acts by itself: a rule that names it sends people to a clinician at least."""

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
)
from engine.model.evaluation import truth
from engine.model.rules import Outcome, Rule
from engine.model.truth import Truth
from engine.model.vocabulary import Vocabulary

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
