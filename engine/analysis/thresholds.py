"""Numbers as the rules tell them apart: between two borders that no rule draws, all are alike."""

from bisect import bisect
from itertools import pairwise
from math import floor

from engine.analysis.solver import FALSE, TRUE, Formula, Model, Solver, either, no, same, variable
from engine.model.vocabulary import Fact

Border = tuple[float, int]
"""A number and 0: it or more; a number and 1: more than it."""


class Thresholds:
    """One number of a contact: for each border that is asked about, whether it is beyond it."""

    def __init__(self, fact: Fact, name: str, solver: Solver) -> None:
        self._name = name
        self._solver = solver
        self._whole = not fact.decimals
        low, high = fact.low, fact.high
        self._borders: list[Border] = [(low, 0), (high, 1)]
        self._beyond: dict[Border, Formula] = {(low, 0): TRUE, (high, 1): FALSE}

    def at_least(self, number: float) -> Formula:
        """Return that it is the number or more."""
        return self._at((number, 0))

    def above(self, number: float) -> Formula:
        """Return that it is more than the number."""
        return self._at((number, 1))

    def _at(self, border: Border) -> Formula:
        if border <= self._borders[0]:
            return TRUE
        if border >= self._borders[-1]:
            return FALSE
        if border not in self._beyond:
            self._add(border)
        return self._beyond[border]

    def _add(self, border: Border) -> None:
        is_beyond = variable(f"{self._name} {'>' if border[1] else '>='} {border[0]:g}")
        place = bisect(self._borders, border)
        self._borders.insert(place, border)
        self._beyond[border] = is_beyond
        for low, high in pairwise(self._borders[place - 1 : place + 2]):
            lower, higher = self._beyond[low], self._beyond[high]
            if self._number_between(low, high) is None:
                self._solver.always(same(lower, higher))
            else:
                self._solver.always(either([no(higher), lower]))

    def _number_between(self, low: Border, high: Border) -> float | None:
        """A number beyond the one border and not beyond the other."""
        if low[1] == 0:
            return low[0]
        whole = floor(low[0]) + 1.0
        if (whole, 0) < high:
            return whole
        return None if self._whole else (low[0] + high[0]) / 2

    def number(self, model: Model) -> float:
        """Return a number in the place where a model puts it."""
        beyond = [border for border in self._borders if model.says(self._beyond[border])]
        low = beyond[-1]
        high = self._borders[len(beyond)]
        number = self._number_between(low, high)
        if number is None:
            msg = f"no {self._name} between {low} and {high}"
            raise AssertionError(msg)
        return number
