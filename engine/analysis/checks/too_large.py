"""Rules that are too large for durable-rules to run."""

from collections.abc import Iterator

from engine.analysis.findings import Finding, Severity
from engine.analysis.world import World
from engine.model.conditions import Condition
from engine.model.rules import Outcome, Rule, RuleBook
from engine.runtime.compiler import expression
from engine.runtime.flags import rules_of_flags
from engine.runtime.limits import TooLargeError, within_limits


def too_large(world: World) -> Iterator[Finding]:
    """Yield the rules that no set could hold within its limits."""
    for rule, condition in _run(world):
        try:
            within_limits(expression(condition))
        except TooLargeError as error:
            yield Finding(
                check="too large",
                severity=Severity.ERROR,
                message=f'"{rule.title}" cannot be run: {error}.',
                advice="Write it as several rules, each with a part of the table.",
                location=rule.location,
                rules=(rule.id,),
                problem=world.problem.code,
            )


def _run(world: World) -> Iterator[tuple[Rule, Condition]]:
    """The rules that are run of a contact about this problem, with what is run of them."""
    yield from ((planned.rule, planned.condition) for planned in world.plan.rules)
    for rule in world.book.rules:
        if not isinstance(rule.outcome, Outcome):
            yield rule, rule.condition
    yield from _definitions(world.book)


def _definitions(book: RuleBook) -> Iterator[tuple[Rule, Condition]]:
    of_flags = rules_of_flags(book)
    for rule in book.rules:
        if rule.defines and rule.defines.fact in of_flags:
            for _name, condition in of_flags.pop(rule.defines.fact):
                yield rule, condition
