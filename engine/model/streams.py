"""What the stream rules conclude of a contact, by the evaluator alone."""

from engine.model.conditions import Condition
from engine.model.evaluation import HELD, NOTHING_OPEN, reach
from engine.model.plan import conclusion_order
from engine.model.rules import Conclusion, RuleBook
from engine.model.values import Facts, Value


def concluded(book: RuleBook, known: Facts) -> dict[str, Value]:
    """Return each concluded fact. Of several conclusions the first choice wins."""
    found: dict[str, Value] = {}
    for name in conclusion_order(book.rules):
        for choice in book.vocabulary.facts[name].choices:
            if any(_holds(how, {**known, **found}) for how in _ways(book, name, choice)):
                found[name] = choice
                break
    return found


def _ways(book: RuleBook, name: str, choice: str) -> list[Condition]:
    conclusion = Conclusion(name, choice)
    return [rule.condition for rule in book.rules if rule.outcome == conclusion]


def _holds(condition: Condition, facts: Facts) -> bool:
    return reach(condition, facts, NOTHING_OPEN) is HELD
