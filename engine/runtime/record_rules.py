"""Rules that rest on what is known already and never wait for an answer."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from engine.model.conditions import Condition, facts_of
from engine.model.evaluation import HELD, NOTHING_OPEN, evaluator, reach
from engine.model.truth import Truth
from engine.model.values import Facts
from engine.runtime.rulesets import CompiledRules, Run


class RecordRules:
    """Such rules, by id. `always_known` are facts that every contact has.

    `name` is that of their sets. Raises TooLargeError when a rule cannot be run.
    """

    def __init__(
        self, name: str, conditions: Mapping[str, Condition], always_known: AbstractSet[str]
    ) -> None:
        self._compiled = CompiledRules(name, conditions)
        self.rulesets = self._compiled.rulesets
        self._evaluators = {rule: evaluator(condition) for rule, condition in conditions.items()}
        mentioned = frozenset().union(*map(facts_of, conditions.values()))
        reaches = [reach(condition, {}, always_known) for condition in conditions.values()]
        at_once = any(possible.high is Truth.HELD for possible in reaches)
        # Without any of these no rule can hold, so that there is nothing to look at.
        self._needed = mentioned if at_once else mentioned - always_known

    def held(self, facts: Facts) -> frozenset[str]:
        """Return the ids of the rules that hold."""
        if not self._needed & facts.keys():
            return frozenset()
        return frozenset(
            rule
            for rule, evaluate in self._evaluators.items()
            if evaluate(facts, NOTHING_OPEN) is HELD
        )

    def runs(self, facts: Facts) -> Iterator[Run]:
        """Yield what durable-rules has to run to say the same."""
        return self._compiled.runs(facts)
