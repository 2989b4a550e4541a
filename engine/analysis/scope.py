"""Which presenting problems a rule can be about."""

from zlib import crc32

from engine.model.conditions import AllOf, AnyOf, Comparison, Condition
from engine.model.rules import Outcome, RuleBook
from engine.model.values import PROBLEM


def only_about(condition: Condition) -> frozenset[str] | None:
    """Return the problems that a rule can be about; None when it may be about any."""
    parts = condition.parts if isinstance(condition, AllOf) else (condition,)
    named = [problems for part in parts if (problems := _named(part)) is not None]
    return frozenset.intersection(*named) if named else None


def _named(part: Condition) -> frozenset[str] | None:
    leaves = part.parts if isinstance(part, AnyOf) else (part,)
    if all(isinstance(leaf, Comparison) and leaf.fact == PROBLEM for leaf in leaves):
        return frozenset(str(leaf.value) for leaf in leaves if isinstance(leaf, Comparison))
    return None


def shared_rules(book: RuleBook) -> dict[str, frozenset[str]]:
    """Return which rules that are not of one problem each problem looks at, by their ids.

    Each rule goes to one problem that it may be about, always the same one while the rule and the
    problem keep their names.
    """
    shared: dict[str, set[str]] = {code: set() for code in book.vocabulary.problems}
    for rule in book.rules:
        if not isinstance(rule.outcome, Outcome) or rule.stage == "problems":
            continue
        about = only_about(rule.condition)
        codes = shared.keys() if about is None else about & shared.keys()
        if codes:
            shared[min(codes, key=lambda code: (crc32(f"{rule.id} {code}".encode()), code))].add(
                rule.id
            )
    return {code: frozenset(names) for code, names in shared.items()}
