"""Mistakes that only show when the whole rule book is read."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from graphlib import CycleError, TopologicalSorter

from engine.errors import Mistake
from engine.language.flags import definition_mistakes, flags_that_do_nothing
from engine.language.folder import Folder
from engine.language.outcomes import is_below_clinician
from engine.model.conditions import Comparison, facts_of, leaves
from engine.model.rules import Arrangement, Conclusion, Outcome, Rule
from engine.model.streams import conclusion_order
from engine.model.values import AGE, CHANNEL, PROBLEM, SEX, URGENCY
from engine.model.vocabulary import AskedBy, Vocabulary

_FROM_THE_CALLER = (AskedBy.RECEPTION, AskedBy.TOLD, AskedBy.DEFINITION)


def whole_book_mistakes(
    vocabulary: Vocabulary,
    rules: tuple[Rule, ...],
    used: AbstractSet[str],
    files: Folder,
    *,
    half_read: bool,
) -> Iterator[Mistake]:
    """Yield what is wrong between files: ids, safety nets, unused facts, conclusions.

    `used` are the facts that some step mentions, also those of rules that could not be read.
    """
    yield from _same_ids(rules, files)
    yield from _no_safety_net(vocabulary, rules, files)
    if not files.refused:  # what cannot be read may use them
        yield from _unused_facts(vocabulary, used, files)
    yield from _streams_that_ask(vocabulary, rules, files)
    yield from _before_the_decision(rules, files)
    yield from _circles(rules, files)
    yield from _guard_circles(vocabulary, rules, files)
    yield from definition_mistakes(vocabulary, rules, files)
    if not half_read:  # the rule that could not be read may be the one
        yield from flags_that_do_nothing(vocabulary, rules, files)


def _same_ids(rules: Iterable[Rule], files: Folder) -> Iterator[Mistake]:
    by_id: dict[str, Rule] = {}
    for rule in rules:
        first = by_id.setdefault(rule.id, rule)
        if first is not rule:
            message = f"Two rules have the id {rule.id}."
            advice = f"Give this one another name; the first is at {first.location}."
            yield files.mistake(rule.location, message, advice)


def _no_safety_net(
    vocabulary: Vocabulary, rules: Iterable[Rule], files: Folder
) -> Iterator[Mistake]:
    for rule in rules:
        outcome = rule.outcome
        if not isinstance(outcome, Outcome) or not is_below_clinician(outcome):
            continue
        if outcome.come_back_if or _systems_have_one(vocabulary, rule):
            continue
        name = outcome.target.destination.name
        message = f"This rule sends people to {name} without a safety net."
        advice = 'Add `And ask them to come back if "..."`.'
        yield files.mistake(rule.location, message, advice)


def _systems_have_one(vocabulary: Vocabulary, rule: Rule) -> bool:
    """Whether every problem that the rule names belongs to a system with a safety net."""
    named = [
        vocabulary.problems[str(leaf.value)]
        for leaf in leaves(rule.condition)
        if isinstance(leaf, Comparison) and leaf.fact == PROBLEM
    ]
    problems = named or list(vocabulary.problems.values())
    return all(vocabulary.systems[problem.system].come_back_if for problem in problems)


def _unused_facts(
    vocabulary: Vocabulary, used: AbstractSet[str], files: Folder
) -> Iterator[Mistake]:
    needed = {AGE, SEX, CHANNEL} | used
    for fact in vocabulary.facts.values():
        if fact.asked_when is not None:
            needed |= facts_of(fact.asked_when)
    for fact in vocabulary.facts.values():
        if fact.name not in needed and fact.asked_by not in (
            AskedBy.CONCLUSION,
            AskedBy.DEFINITION,
        ):
            message = f'No rule uses the fact "{fact.name}".'
            yield files.mistake(fact.location, message, "Use it in a rule, or remove it.")


def _streams_that_ask(
    vocabulary: Vocabulary, rules: Iterable[Rule], files: Folder
) -> Iterator[Mistake]:
    """A stream says who somebody is, so it rests on the record and never waits for an answer."""
    for rule in rules:
        if isinstance(rule.outcome, Outcome):
            continue
        always = {AGE} if isinstance(rule.outcome, Conclusion) else {AGE, PROBLEM, CHANNEL}
        kind = "A stream rule" if isinstance(rule.outcome, Conclusion) else "An arrangement"
        for step in rule.steps:
            for name in sorted(facts_of(step.condition) - always):
                fact = vocabulary.facts.get(name)
                if fact is None or fact.asked_by in _FROM_THE_CALLER:
                    message = f'{kind} cannot rest on "{name}", which reception asks.'
                    advice = 'Use what the record knows, or mark the fact `asked_by = "record"`.'
                    yield files.mistake(step.location, message, advice)


def _before_the_decision(rules: Iterable[Rule], files: Folder) -> Iterator[Mistake]:
    """What the decision is only the arrangements know: they come after it."""
    for rule in rules:
        if not isinstance(rule.outcome, Arrangement):
            for step in rule.steps:
                if URGENCY in facts_of(step.condition):
                    message = "This rule comes before the decision, and so cannot rest on it."
                    advice = "Move it to `arrangements/`."
                    yield files.mistake(step.location, message, advice)


def _circles(rules: Iterable[Rule], files: Folder) -> Iterator[Mistake]:
    try:
        tuple(conclusion_order(rules))
    except CycleError as error:
        circle = error.args[1]
        rule = next(
            rule
            for rule in rules
            if isinstance(rule.outcome, Conclusion)
            and rule.outcome.fact in circle
            and facts_of(rule.condition) & set(circle)
        )
        message = f"These conclusions depend on each other: {' on '.join(circle)}."
        advice = "Let one of them rest on the record only."
        yield files.mistake(rule.location, message, advice)


def _guard_circles(
    vocabulary: Vocabulary, rules: Iterable[Rule], files: Folder
) -> Iterator[Mistake]:
    """Facts whose `asked_when` wait for each other would never be asked.

    A red flag that is defined waits for its signs.
    """
    graph: dict[str, set[str]] = {
        fact.name: set(facts_of(fact.asked_when))
        for fact in vocabulary.facts.values()
        if fact.asked_when is not None
    }
    for rule in rules:
        if rule.defines:
            graph.setdefault(rule.defines.fact, set()).update(facts_of(rule.definition))
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = error.args[1]
        message = f"These facts wait for each other to be asked: {' for '.join(circle)}."
        advice = "Let one of them be asked without `asked_when`, or rest on signs alone."
        yield files.mistake(vocabulary.facts[circle[0]].location, message, advice)
