"""Who is this person? What the stream rules conclude from the record, before anything else."""

from engine.model.conditions import Condition
from engine.model.rules import Conclusion, RuleBook
from engine.model.streams import conclusion_order
from engine.model.values import AGE, Facts, Value
from engine.runtime.host import Host
from engine.runtime.standing import StandingRules


class Conclusions:
    """The rules that conclude, one set for each concluded fact, in the order of need."""

    def __init__(self, book: RuleBook, host: Host) -> None:
        self._facts = book.vocabulary.facts
        self._choices: dict[str, str] = {}
        conditions: dict[str, dict[str, Condition]] = {}
        for rule in book.rules:
            if isinstance(rule.outcome, Conclusion):
                self._choices[rule.id] = rule.outcome.choice
                conditions.setdefault(rule.outcome.fact, {})[rule.id] = rule.condition
        self._sets = {
            name: StandingRules(f"concludes_{name}", conditions[name], host, {AGE})
            for name in conclusion_order(book.rules)
        }

    def of(self, known: Facts) -> dict[str, Value]:
        """Return what can be concluded. Of several conclusions the first choice wins.

        Raises MismatchError when durable-rules and the evaluator disagree.
        """
        concluded: dict[str, Value] = {}
        for name, rules in self._sets.items():
            choices = {self._choices[rule] for rule in rules.held({**known, **concluded})}
            first = next((code for code in self._facts[name].choices if code in choices), None)
            if first is not None:
                concluded[name] = first
        return concluded
