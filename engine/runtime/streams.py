"""Who is this person? What the stream rules conclude from the record, before anything else."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.model.conditions import Condition, facts_of
from engine.model.evaluation import HELD, NOTHING_OPEN, Evaluator, evaluator, reach
from engine.model.plan import conclusion_order
from engine.model.rules import Conclusion, RuleBook
from engine.model.truth import Truth
from engine.model.values import AGE, Facts, Value
from engine.runtime.compiler import asked_whether_known, document, ruleset
from engine.runtime.host import Host


class MismatchError(Exception):
    """durable-rules and the evaluator disagree about which rules hold."""


def check_fired(fired: frozenset[str], held: set[str]) -> None:
    """Raise MismatchError when the rules that fired are not those that held."""
    if fired != held:
        raise MismatchError(", ".join(sorted(fired ^ held)))


@dataclass(frozen=True, slots=True)
class _Concluding:
    """The rules that conclude one fact: the condition and the choice of each, by its id."""

    conditions: Mapping[str, Condition]
    evaluators: Mapping[str, Evaluator]
    choices: Mapping[str, str]
    mentioned: frozenset[str]
    needed: frozenset[str]
    """Without any of these no rule can hold, so that there is nothing to run."""
    asked: frozenset[str]


class Conclusions:
    """The rules that conclude, one set for each concluded fact, in the order of need."""

    def __init__(self, book: RuleBook, host: Host) -> None:
        self._facts = book.vocabulary.facts
        self._host = host
        self._sets = {name: _concluding(book, name) for name in conclusion_order(book.rules)}
        for name, rules in self._sets.items():
            host.register(f"concludes_{name}", ruleset(rules.conditions))

    def of(self, known: Facts) -> dict[str, Value]:
        """Return what can be concluded. Of several conclusions the first choice wins.

        Raises MismatchError when durable-rules and the evaluator disagree.
        """
        concluded: dict[str, Value] = {}
        for name, rules in self._sets.items():
            choices = self._choices(name, rules, {**known, **concluded})
            first = next((code for code in self._facts[name].choices if code in choices), None)
            if first is not None:
                concluded[name] = first
        return concluded

    def _choices(self, name: str, rules: _Concluding, facts: Facts) -> set[str]:
        if not rules.needed & facts.keys():
            return set()
        sent = document(facts, rules.mentioned, rules.asked)
        fired = self._host.fired(f"concludes_{name}", sent)
        held = {
            rule
            for rule, evaluate in rules.evaluators.items()
            if evaluate(facts, NOTHING_OPEN) is HELD
        }
        check_fired(fired, held)
        return {rules.choices[rule] for rule in held}


def _concluding(book: RuleBook, name: str) -> _Concluding:
    conditions: dict[str, Condition] = {}
    choices: dict[str, str] = {}
    for rule in book.rules:
        if isinstance(rule.outcome, Conclusion) and rule.outcome.fact == name:
            conditions[rule.id] = rule.condition
            choices[rule.id] = rule.outcome.choice
    mentioned = frozenset(fact for how in conditions.values() for fact in facts_of(how))
    by_age = any(reach(how, {}, {AGE}).high is Truth.HELD for how in conditions.values())
    return _Concluding(
        conditions=conditions,
        evaluators={rule: evaluator(how) for rule, how in conditions.items()},
        choices=choices,
        mentioned=mentioned,
        needed=mentioned if by_age else mentioned - {AGE},
        asked=asked_whether_known(conditions.values()),
    )
