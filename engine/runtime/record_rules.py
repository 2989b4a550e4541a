"""Rules that rest on what is known already and never wait for an answer."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from engine.model.conditions import Condition, facts_of
from engine.model.evaluation import CAN_HOLD, HELD, NOTHING_OPEN, Leaves, reach
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
        self._leaves = Leaves()
        self._evaluators = {
            rule: self._leaves.evaluator(condition) for rule, condition in conditions.items()
        }
        mentioned = frozenset().union(*map(facts_of, conditions.values()))
        reaches = [reach(condition, {}, always_known) for condition in conditions.values()]
        at_once = any(possible & CAN_HOLD for possible in reaches)
        # Without any of these no rule can hold, so that there is nothing to look at.
        self._needed = mentioned if at_once else mentioned - always_known

    def held(self, facts: Facts) -> frozenset[str]:
        """Return the ids of the rules that hold."""
        if not self._needed & facts.keys():
            return frozenset()
        view = self._leaves.view(facts, NOTHING_OPEN)
        return frozenset(
            rule for rule, evaluate in self._evaluators.items() if evaluate(view) == HELD
        )

    def runs(self, facts: Facts) -> Iterator[Run]:
        """Yield what durable-rules has to run to say the same."""
        return self._compiled.runs(facts)
