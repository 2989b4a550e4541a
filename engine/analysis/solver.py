"""Yes-or-no formulas and whether they can be true together. The only file that knows z3."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import z3

Formula: TypeAlias = Any
"""A z3 Boolean expression: z3 ships no types."""

TRUE: Formula = z3.BoolVal(True)  # noqa: FBT003  # z3 names no argument
FALSE: Formula = z3.BoolVal(False)  # noqa: FBT003


def variable(name: str) -> Formula:
    """Return something that may be true or false."""
    return z3.Bool(name)


def both(parts: Sequence[Formula]) -> Formula:
    """Return that every part is true; of no parts, true."""
    left = [part for part in parts if part is not TRUE]
    if any(part is FALSE for part in left):
        return FALSE
    if len(left) <= 1:
        return left[0] if left else TRUE
    return z3.And(left)


def either(parts: Sequence[Formula]) -> Formula:
    """Return that some part is true; of no parts, false."""
    left = [part for part in parts if part is not FALSE]
    if any(part is TRUE for part in left):
        return TRUE
    if len(left) <= 1:
        return left[0] if left else FALSE
    return z3.Or(left)


def no(part: Formula) -> Formula:
    """Return that the part is false."""
    if part is TRUE:
        return FALSE
    return TRUE if part is FALSE else z3.Not(part)


def at_least(count: int, parts: Sequence[Formula]) -> Formula:
    """Return that at least so many parts are true."""
    if count <= 0:
        return TRUE
    return z3.AtLeast(*parts, count) if count <= len(parts) else FALSE


def same(one: Formula, other: Formula) -> Formula:
    """Return that both are true or both are false."""
    return one == other


class Solver:
    """What is always true, and questions about what can be true besides."""

    def __init__(self) -> None:
        self._solver = z3.SolverFor("QF_FD")

    def always(self, formula: Formula) -> None:
        """Let a formula be true from now on."""
        if formula is not TRUE:
            self._solver.add(formula)

    def find(self, wanted: Iterable[Formula]) -> "Model | None":
        """Return a way in which all the formulas are true, or None: they never are."""
        self._solver.push()
        try:
            for formula in wanted:
                self._solver.add(formula)
            if self._solver.check() == z3.unsat:
                return None
            return Model(self._solver.model())
        finally:
            self._solver.pop()


class Model:
    """One way in which formulas are true together."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def says(self, formula: Formula) -> bool:
        """Return whether a formula is true in it."""
        return bool(z3.is_true(self._model.eval(formula, model_completion=True)))
