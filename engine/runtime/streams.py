"""Who is this person? What the stream rules conclude from the record, before anything else."""

from engine.model.conditions import Condition, facts_of
from engine.model.evaluation import truth
from engine.model.plan import conclusion_order
from engine.model.rules import Conclusion, Rule, RuleBook
from engine.model.truth import Truth
from engine.model.vocabulary import Facts, Value
from engine.runtime.compiler import asked_whether_known, document, ruleset
from engine.runtime.host import Host


class MismatchError(Exception):
    """durable-rules and the evaluator disagree about which rules hold."""


class Conclusions:
    """The rules that conclude, one set for each concluded fact, in the order of need."""

    def __init__(self, book: RuleBook, host: Host) -> None:
        self._vocabulary = book.vocabulary
        self._host = host
        self._rules = {name: _concluding(book, name) for name in conclusion_order(book.rules)}
        for name, rules in self._rules.items():
            host.register(f"concludes_{name}", ruleset(_conditions(rules)))

    def of(self, known: Facts) -> dict[str, Value]:
        """Return what can be concluded. Of several conclusions the first choice wins.

        Raises MismatchError when durable-rules and the evaluator disagree.
        """
        concluded: dict[str, Value] = {}
        for name, rules in self._rules.items():
            choice = self._choice(name, rules, {**known, **concluded})
            if choice is not None:
                concluded[name] = choice
        return concluded

    def _choice(self, name: str, rules: list[Rule], facts: Facts) -> str | None:
        conditions = _conditions(rules)
        mentioned = {fact for condition in conditions.values() for fact in facts_of(condition)}
        sent = document(facts, mentioned, asked_whether_known(conditions.values()))
        fired = self._host.fired(f"concludes_{name}", sent)
        held = {rule.id for rule in rules if truth(rule.condition, facts) is Truth.HELD}
        check_fired(fired, held)
        choices = {_conclusion(rule).choice for rule in rules if rule.id in held}
        return next((c for c in self._vocabulary.facts[name].choices if c in choices), None)


def check_fired(fired: frozenset[str], held: set[str]) -> None:
    """Raise MismatchError when the rules that fired are not those that held."""
    if fired != held:
        raise MismatchError(", ".join(sorted(fired ^ held)))


def _concluding(book: RuleBook, name: str) -> list[Rule]:
    return [
        rule
        for rule in book.rules
        if isinstance(rule.outcome, Conclusion) and rule.outcome.fact == name
    ]


def _conclusion(rule: Rule) -> Conclusion:
    assert isinstance(rule.outcome, Conclusion)
    return rule.outcome


def _conditions(rules: list[Rule]) -> dict[str, Condition]:
    return {rule.id: rule.condition for rule in rules}
