"""Signs: what holds between them, and under which heading they stand."""

from collections.abc import Iterator
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter

from engine.errors import Mistake
from engine.language.folder import Folder
from engine.model.conditions import AllOf, AnyOf, Comparison, Condition, Operator
from engine.model.vocabulary import AskedBy, Fact, FactKind, Vocabulary
from engine.suggest import did_you_mean


def sign_mistakes(vocabulary: Vocabulary, files: Folder) -> Iterator[Mistake]:
    """Yield headings and broader signs that are not there, signs in a circle, and told numbers."""
    for fact in vocabulary.facts.values():
        if fact.asked_by is AskedBy.TOLD and fact.kind is not FactKind.YES_NO:
            message = f'"{fact.name}" is only told, and so must be yes or no.'
            advice = 'Say what counts: `statement = "a measured pulse of 130 or more"`.'
            yield files.mistake(fact.location, message, advice)
        if fact.sign is None:
            continue
        if fact.sign.where not in vocabulary.headings:
            advice = did_you_mean(fact.sign.where, vocabulary.headings, "Add it to the headings.")
            message = f'"{fact.name}" stands under an unknown heading, "{fact.sign.where}".'
            yield files.mistake(fact.location, message, advice)
        for code in fact.sign.broader:
            if not _is_sign(vocabulary.facts.get(code)):
                advice = did_you_mean(code, vocabulary.facts, "Name a sign that is yes or no.")
                message = f'"{fact.name}" is a kind of "{code}", which is no sign.'
                yield files.mistake(fact.location, message, advice)
    yield from _circles(vocabulary, files)


def _is_sign(fact: Fact | None) -> bool:
    return fact is not None and fact.sign is not None and fact.kind is FactKind.YES_NO


def _circles(vocabulary: Vocabulary, files: Folder) -> Iterator[Mistake]:
    signs = {name: fact.sign for name, fact in vocabulary.facts.items() if fact.sign}
    try:
        TopologicalSorter({name: sign.broader for name, sign in signs.items()}).prepare()
    except CycleError as error:
        circle = error.args[1]
        message = f"These signs are kinds of each other: {' of '.join(circle)}."
        advice = "Let the widest of them be a kind of nothing."
        yield files.mistake(vocabulary.facts[circle[0]].location, message, advice)


def with_broader(vocabulary: Vocabulary) -> Vocabulary:
    """Return the vocabulary with each narrower sign asked only while a broader one may be so."""
    facts = {
        name: replace(fact, asked_when=_asked_when(fact, fact.sign.broader))
        if fact.sign and fact.sign.broader
        else fact
        for name, fact in vocabulary.facts.items()
    }
    return replace(vocabulary, facts=facts)


def _asked_when(fact: Fact, broader: tuple[str, ...]) -> Condition:
    any_broader = AnyOf(tuple(Comparison(code, Operator.IS, value=True) for code in broader))
    return AllOf((fact.asked_when, any_broader)) if fact.asked_when else any_broader
