"""Red flags that are defined: what durable-rules must say of them, before any rule is asked."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from engine.model.conditions import AnyOf, Comparison, Condition, IsUnknown, NoneOf, Operator
from engine.model.definitions import definitions
from engine.model.evaluation import HELD, NOT_HELD
from engine.model.rules import RuleBook
from engine.model.situation import Situation
from engine.model.values import PROBLEM
from engine.model.vocabulary import Problem
from engine.runtime.agreement import Held
from engine.runtime.rulesets import CompiledRules


def rules_of_flags(book: RuleBook) -> dict[str, tuple[tuple[str, Condition], ...]]:
    """Return the two rules of each defined flag, by name: it is there; it is known not to be.

    A kind of problem is one fact here: it would else be a comparison with each of its problems.
    """
    kinds = _by_problems(book.vocabulary.problems)
    of_kinds = {flag: _with_kinds(it, kinds) for flag, it in definitions(book.rules).items()}
    return {
        flag: ((_there(flag), condition), (_not_there(flag), NoneOf((condition,))))
        for flag, condition in of_kinds.items()
    }


class Flags:
    """The defined flags of a book, ready for durable-rules.

    Raises TooLargeError when it could not run one.
    """

    def __init__(self, book: RuleBook) -> None:
        self._problems = book.vocabulary.problems
        self._kinds = sorted(_by_problems(self._problems).values())
        rules = (rule for both in rules_of_flags(book).values() for rule in both)
        self._compiled = CompiledRules("flags", dict(rules))
        self.rulesets = self._compiled.rulesets

    def concluding(self, stands: Situation) -> Held:
        """Return which flags are there or not by the evaluator, and the runs that must agree."""
        if not stands.plan.flag_of:
            return Held(frozenset(), ())
        own = {_kind(kind) for kind in self._problems[stands.plan.problem.code].kinds}
        facts = {**stands.facts, **{name: name in own for name in self._kinds}}
        return Held(frozenset(_settled(stands)), self._compiled.runs(facts))


def _settled(stands: Situation) -> Iterator[str]:
    for flag, defined in stands.plan.flag_of.items():
        reach = defined.tree.evaluate(stands.view)
        if reach == HELD:
            yield _there(flag)
        elif reach == NOT_HELD:
            yield _not_there(flag)


def _there(flag: str) -> str:
    return f"{flag} is there"


def _not_there(flag: str) -> str:
    return f"{flag} is not there"


def _kind(code: str) -> str:
    return f"problem_kind__{code}"


def _by_problems(problems: Mapping[str, Problem]) -> dict[frozenset[str], str]:
    """The facts that stand for the kinds of problem, by the problems of each kind."""
    codes: dict[str, set[str]] = {}
    for problem in problems.values():
        for kind in problem.kinds:
            codes.setdefault(kind, set()).add(problem.code)
    return {frozenset(several): _kind(kind) for kind, several in codes.items()}


def _with_kinds(condition: Condition, kinds: Mapping[frozenset[str], str]) -> Condition:
    """The condition with one comparison for each kind of problem in it."""
    if isinstance(condition, Comparison | IsUnknown):
        return condition
    if isinstance(condition, AnyOf) and not condition.listed:
        leaves = [part for part in condition.parts if isinstance(part, Comparison)]
        about = frozenset(str(leaf.value) for leaf in leaves if leaf.fact == PROBLEM)
        if len(about) == len(condition.parts) and about in kinds:
            return Comparison(kinds[about], Operator.IS, value=True)
    parts = tuple(_with_kinds(part, kinds) for part in condition.parts)
    return replace(condition, parts=parts)
