"""What may be said of one fact of a contact."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.analysis.solver import (
    FALSE,
    TRUE,
    Formula,
    Solver,
    at_least,
    both,
    either,
    no,
    variable,
)
from engine.analysis.thresholds import Thresholds
from engine.model.values import AGE
from engine.model.vocabulary import Fact, FactKind


@dataclass(frozen=True, slots=True)
class State:
    """What may be said of one fact. `yes`, `choices` and `number` say what is known."""

    known: Formula
    unknown: Formula
    yes: Formula = FALSE
    choices: Mapping[str, Formula] = field(default_factory=dict)
    number: Thresholds | None = None

    @property
    def absent(self) -> Formula:
        """It was not asked."""
        return both([no(self.known), no(self.unknown)])


NOT_TOLD = State(known=FALSE, unknown=FALSE)
"""Of a fact that is left out: nobody is asked it, and nobody tells it."""


def free_state(fact: Fact, solver: Solver) -> State:
    """Return the state of a fact of which anything may be told."""
    name = fact.name
    is_age = fact.name == AGE
    known = TRUE if is_age else variable(f"{name} is known")
    unknown = FALSE if is_age else variable(f"{name} is asked in vain")
    solver.always(no(both([known, unknown])))
    match fact.kind:
        case FactKind.YES_NO:
            return State(known, unknown, yes=variable(f"{name} is yes"))
        case FactKind.CHOICE:
            choices = {code: variable(f"{name} is {code}") for code in fact.choices}
            solver.always(either(list(choices.values())))
            solver.always(no(at_least(2, list(choices.values()))))
            return State(known, unknown, choices=choices)
        case FactKind.NUMBER:
            return State(known, unknown, number=Thresholds(fact, name, solver))
