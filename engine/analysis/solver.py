"""Yes-or-no formulas and whether they can be true together. The only file that knows z3.

Formulas are made with z3's C functions: its Python operators look at the sort of every part each
time, which takes twenty times as long, and here every part is a Boolean.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

import z3

Formula: TypeAlias = Any
"""A z3 Boolean expression: z3 ships no types."""

_CONTEXT = z3.main_ctx()
_REF = _CONTEXT.ref()
_BOOLEAN = z3.BoolSort().ast
TRUE: Formula = z3.BoolVal(True)  # noqa: FBT003  # z3 names no argument
FALSE: Formula = z3.BoolVal(False)  # noqa: FBT003


def variable(name: str) -> Formula:
    """Return something that may be true or false, apart from all others of the same name."""
    return _formula(z3.Z3_mk_fresh_const(_REF, name, _BOOLEAN))


def _formula(ast: Any) -> Formula:
    return z3.BoolRef(ast, _CONTEXT)


def _joined(join: Callable[..., Any], parts: Sequence[Formula]) -> Formula:
    return _formula(join(_REF, len(parts), (z3.Ast * len(parts))(*(part.ast for part in parts))))


def both(parts: Sequence[Formula]) -> Formula:
    """Return that every part is true; of no parts, true."""
    needed = [part for part in parts if part is not TRUE]
    if any(part is FALSE for part in needed):
        return FALSE
    if len(needed) <= 1:
        return needed[0] if needed else TRUE
    return _joined(z3.Z3_mk_and, needed)


def either(parts: Sequence[Formula]) -> Formula:
    """Return that some part is true; of no parts, false."""
    possible = [part for part in parts if part is not FALSE]
    if any(part is TRUE for part in possible):
        return TRUE
    if len(possible) <= 1:
        return possible[0] if possible else FALSE
    return _joined(z3.Z3_mk_or, possible)


def no(part: Formula) -> Formula:
    """Return that the part is false."""
    if part is TRUE:
        return FALSE
    return TRUE if part is FALSE else _formula(z3.Z3_mk_not(_REF, part.ast))


def at_least(count: int, parts: Sequence[Formula]) -> Formula:
    """Return that at least so many parts are true."""
    if count <= 0:
        return TRUE
    return z3.AtLeast(*parts, count) if count <= len(parts) else FALSE


def same(first: Formula, second: Formula) -> Formula:
    """Return that both are true or both are false."""
    return _formula(z3.Z3_mk_eq(_REF, first.ast, second.ast))


class Solver:
    """What is always true, and questions about what can be true besides."""

    def __init__(self) -> None:
        self._solver = z3.SolverFor("QF_FD")

    def always(self, formula: Formula) -> None:
        """Let a formula be true from now on."""
        if formula is not TRUE:
            self._solver.add(formula)

    def can_be(self, wanted: Iterable[Formula]) -> bool:
        """Return whether all the formulas can be true together."""
        with self._besides(wanted):
            return bool(self._solver.check() != z3.unsat)

    def find(self, wanted: Iterable[Formula]) -> "Model | None":
        """Return a way in which all the formulas are true, or None: they never are."""
        with self._besides(wanted):
            if self._solver.check() == z3.unsat:
                return None
            return Model(self._solver.model())

    @contextmanager
    def _besides(self, wanted: Iterable[Formula]) -> Iterator[None]:
        self._solver.push()
        try:
            for formula in wanted:
                self._solver.add(formula)
            yield
        finally:
            self._solver.pop()


class Model:
    """One way in which formulas are true together."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def says(self, formula: Formula) -> bool:
        """Return whether a formula is true in it."""
        value = (z3.Ast * 1)()
        z3.Z3_model_eval(_REF, self._model.model, formula.ast, True, value)  # noqa: FBT003
        return bool(z3.Z3_get_bool_value(_REF, value[0]) == z3.Z3_L_TRUE)
