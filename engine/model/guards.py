"""Facts that are only asked of some contacts: of the others they are taken as no."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from engine.model.evaluation import reach
from engine.model.truth import Truth
from engine.model.vocabulary import Fact, FactKind, Facts, Value


def with_guards(
    guarded: Iterable[Fact], known: Mapping[str, Value], still_open: AbstractSet[str]
) -> tuple[dict[str, Value], frozenset[str]]:
    """Return what is known with what need not be asked taken as no, and which facts those are.

    `guarded` come each after those that it depends on. A number or a choice that need not be
    asked is left out: nothing can be compared with it.
    """
    facts = dict(known)
    taken_as_no: set[str] = set()
    for fact in guarded:
        if fact.name not in facts and not _may_apply(fact, facts, still_open - taken_as_no):
            taken_as_no.add(fact.name)
            if fact.kind is FactKind.YES_NO:
                facts[fact.name] = False
    return facts, frozenset(taken_as_no)


def _may_apply(fact: Fact, facts: Facts, still_open: AbstractSet[str]) -> bool:
    if fact.asked_when is None:
        return True
    return reach(fact.asked_when, facts, still_open).high is not Truth.NOT_HELD
