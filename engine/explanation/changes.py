"""What would change it: each single answer that would send the person elsewhere or sooner."""

from collections.abc import Callable, Iterator

from engine.model.conditions import Comparison, leaves
from engine.model.decision import Change
from engine.model.evaluation import truth
from engine.model.plan import PlannedRule
from engine.model.possible import next_to
from engine.model.rules import Target
from engine.model.situation import Situation
from engine.model.truth import Truth
from engine.model.vocabulary import Fact, FactKind, Value


def changes(
    situation: Situation, now: Target, otherwise: Callable[[str, Target | None], Target]
) -> tuple[Change, ...]:
    """Return the answers that would change the decision, the most cautious result first.

    Each is one answer to one question of this problem, with everything else as it is.
    `otherwise` gives where somebody goes when that fact is answered and the target is that of
    the rule that would then decide, or None when none would.
    """
    found = []
    for fact, value in _other_answers(situation):
        best = _best_with(situation, fact, value)
        target = otherwise(fact.name, best.outcome.target if best else None)
        if target != now:
            found.append((target.caution, fact.name, _change(fact, value, target)))
    found.sort(key=lambda each: each[:2])
    return tuple(change for _caution, _name, change in found)


def _other_answers(situation: Situation) -> Iterator[tuple[Fact, Value]]:
    facts = situation.plan.vocabulary.facts
    asked = situation.plan.mentioned & situation.plan.askable
    for name in sorted(asked - situation.taken_as_no):
        now = situation.facts.get(name)
        for value in _answers(facts[name], situation):
            if value != now:
                yield facts[name], value


def _answers(fact: Fact, situation: Situation) -> Iterator[Value]:
    match fact.kind:
        case FactKind.YES_NO:
            yield from (True, False)
        case FactKind.CHOICE:
            yield from fact.choices
        case FactKind.NUMBER:
            near = sorted(set(_borders(fact.name, situation)))
            yield from (number for number in near if fact.low <= number <= fact.high)


def _borders(name: str, situation: Situation) -> Iterator[float]:
    """One number on each side of every border that a rule draws."""
    for place in situation.plan.touching[name]:
        for leaf in leaves(situation.plan.rules[place].condition):
            if isinstance(leaf, Comparison) and leaf.fact == name:
                yield from next_to(leaf)


def _best_with(situation: Situation, fact: Fact, value: Value) -> PlannedRule | None:
    """The rule that would decide with that answer: of those that would hold, the first."""
    rules, touching = situation.plan.rules, situation.plan.touching[fact.name]
    facts = {**situation.facts, fact.name: value}
    untouched = next((n for n in situation.held_places if n not in touching), None)
    for place in touching:
        if untouched is not None and place > untouched:
            break
        if truth(rules[place].condition, facts) is Truth.HELD:
            return rules[place]
    return None if untouched is None else rules[untouched]


def _change(fact: Fact, value: Value, target: Target) -> Change:
    return Change(
        fact=fact.name,
        text=fact.question,
        answer=_answer_words(value),
        destination=target.destination.code,
        time_frame=target.time_frame.code,
        words=target.words,
    )


def _answer_words(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else f"{value:g}"
