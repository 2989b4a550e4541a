"""Rules that rest on what is known already and never wait for an answer."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from engine.model.conditions import Condition, facts_of
from engine.model.evaluation import HELD, NOTHING_OPEN, evaluator, reach
from engine.model.truth import Truth
from engine.model.values import Facts
from engine.runtime.compiler import asked_whether_known, document, ruleset
from engine.runtime.host import Host


class MismatchError(Exception):
    """durable-rules and the evaluator disagree about which rules hold."""


def check_fired(fired: frozenset[str], held: AbstractSet[str]) -> None:
    """Raise MismatchError when the rules that fired are not those that held."""
    if fired != held:
        raise MismatchError(", ".join(sorted(fired ^ held)))


class StandingRules:
    """A set of such rules, by id. `always_known` are facts that every contact has.

    `name` is that of the set in the host.
    """

    def __init__(
        self,
        name: str,
        conditions: Mapping[str, Condition],
        host: Host,
        always_known: AbstractSet[str],
    ) -> None:
        self._name = name
        self._host = host
        self._evaluators = {rule: evaluator(how) for rule, how in conditions.items()}
        self._mentioned = frozenset(fact for how in conditions.values() for fact in facts_of(how))
        self._asked = asked_whether_known(conditions.values())
        reaches = [reach(how, {}, always_known) for how in conditions.values()]
        at_once = any(how.high is Truth.HELD for how in reaches)
        # Without any of these no rule can hold, so that there is nothing to run.
        self._needed = self._mentioned if at_once else self._mentioned - always_known
        if conditions:
            host.register(name, ruleset(conditions))

    def held(self, facts: Facts) -> frozenset[str]:
        """Return the ids of the rules that hold.

        Raises MismatchError when durable-rules and the evaluator disagree.
        """
        if not self._needed & facts.keys():
            return frozenset()
        fired = self._host.fired(self._name, document(facts, self._mentioned, self._asked))
        held = frozenset(
            rule
            for rule, evaluate in self._evaluators.items()
            if evaluate(facts, NOTHING_OPEN) is HELD
        )
        check_fired(fired, held)
        return held
