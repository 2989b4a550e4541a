"""Each border of age, count or duration in a rule has worked cases on its two sides."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from api.embedded import rules_folder
from engine.language.loader import load
from engine.model.age import in_days, later
from engine.model.cases import Case
from engine.model.conditions import Comparison, Operator, leaves
from engine.model.contact import known_facts
from engine.model.rules import Outcome, Rule
from engine.model.values import AGE
from engine.runtime.navigator import Navigator


@dataclass(frozen=True)
class Border:
    """Where a rule draws a line: this number is on one side, the numbers below on the other."""

    rule: Rule
    fact: str
    at: float

    def __str__(self) -> str:
        return f"{self.rule.id}: {self.fact} {self.at:g}"

    def moved(self, by: int) -> float:
        """One further up or down: an age by a month, of grown children and adults by a year."""
        if self.fact != AGE:
            return self.at + by
        return later(int(self.at), by * (12 if self.at >= in_days(2, "years") else 1))


def _borders() -> Iterator[Border]:
    for rule in load(rules_folder()).rules:
        for leaf in dict.fromkeys(leaves(rule.condition)):
            if isinstance(leaf, Comparison) and leaf.operator is not Operator.IS:
                above = leaf.operator is Operator.AT_MOST
                yield Border(rule, leaf.fact, float(leaf.value) + above)


@pytest.fixture(scope="session")
def numbers(cases: tuple[Case, ...], navigator: Navigator) -> dict[tuple[str, str], set[float]]:
    """The numbers that worked cases give a fact, by rule that concerns them, and by fact."""
    found: dict[tuple[str, str], set[float]] = {}
    concluding = [r.id for r in navigator.book.rules if not isinstance(r.outcome, Outcome)]
    for case in cases:
        planned = [planned.rule.id for planned in navigator.plan(case.contact.problem).rules]
        for name, value in known_facts(case.contact).items():
            if isinstance(value, int | float) and not isinstance(value, bool):
                for rule in (*planned, *concluding):
                    found.setdefault((rule, name), set()).add(float(value))
    return found


@pytest.mark.parametrize("border", list(_borders()), ids=str)
def test_a_border_has_cases_on_and_just_below_it(
    border: Border, numbers: dict[tuple[str, str], set[float]]
) -> None:
    given = numbers.get((border.rule.id, border.fact), set())
    assert any(border.at <= number < border.moved(1) for number in given)
    assert any(border.moved(-1) <= number < border.at for number in given)
