"""Signs of which others are a kind: yes in the narrower one is yes in the broader one."""

from collections.abc import Mapping

from engine.model.evaluation import truth
from engine.model.truth import Truth
from engine.model.values import Facts, Value
from engine.model.vocabulary import Vocabulary

Broader = Mapping[str, tuple[str, ...]]
"""The signs that are so whenever a sign is so, the nearest first."""


def broader_signs(vocabulary: Vocabulary) -> Broader:
    """Return for each sign those of which it is a kind."""
    signs = {name: fact.sign for name, fact in vocabulary.facts.items() if fact.sign}
    above: dict[str, tuple[str, ...]] = {}
    for name, sign in signs.items():
        wider = list(sign.broader)
        for other in wider:  # it grows while it is read
            wider += (more for more in signs[other].broader if more not in wider)
        if wider:
            above[name] = tuple(wider)
    return above


def follows(known: Facts, broader: Broader, vocabulary: Vocabulary) -> dict[str, Value]:
    """Return what is so because a narrower sign is: the broader signs that this person can have."""
    added: dict[str, Value] = {}
    for name, value in known.items():
        if value is True and name in broader:
            for wider in broader[name]:
                when = vocabulary.facts[wider].asked_when
                if when is None or truth(when, known) is not Truth.NOT_HELD:
                    added[wider] = True
    return added
