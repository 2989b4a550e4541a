"""Which presenting problems a rule can be about."""

from engine.model.conditions import All, Any, Comparison, Condition
from engine.model.values import PROBLEM


def only_about(condition: Condition) -> frozenset[str] | None:
    """Return the problems that a rule can be about; None when it may be about any."""
    parts = condition.parts if isinstance(condition, All) else (condition,)
    named = [found for part in parts if (found := _named(part)) is not None]
    return frozenset.intersection(*named) if named else None


def _named(part: Condition) -> frozenset[str] | None:
    leaves = part.parts if isinstance(part, Any) else (part,)
    if all(isinstance(leaf, Comparison) and leaf.fact == PROBLEM for leaf in leaves):
        return frozenset(str(leaf.value) for leaf in leaves if isinstance(leaf, Comparison))
    return None
