"""What would change it: each single answer that would send the person elsewhere or sooner."""

from collections.abc import Callable, Iterator

from engine.model.conditions import Comparison, leaves
from engine.model.decision import Change
from engine.model.evaluation import HELD, NOTHING_OPEN
from engine.model.plan import PlannedRule
from engine.model.possible import next_to
from engine.model.rules import Target
from engine.model.situation import Situation
from engine.model.vocabulary import Fact, FactKind, Facts, Value


def changes(
    situation: Situation, now: Target, otherwise: Callable[[str, Target | None], Target]
) -> tuple[Change, ...]:
    """Return the answers that would change the decision, the most cautious result first.

    Each is one answer to one question of this problem, with everything else as it is.
    `otherwise` gives where somebody goes when that fact is answered and the target is that of
    the rule that would then decide, or None when none would.
    """
    found = []
    for name in sorted(_that_matter(situation)):
        fact = situation.plan.vocabulary.facts[name]
        for value in _other_answers(fact, situation):
            best = _best_with(situation, {**situation.facts, name: value}, name)
            target = otherwise(name, best.outcome.target if best else None)
            if target != now:
                found.append((target.caution, name, _change(fact, value, target)))
    found.sort(key=lambda each: each[:2])
    return tuple(change for _caution, _name, change in found)


def _that_matter(situation: Situation) -> Iterator[str]:
    """The facts that the deciding rule rests on, or one that would come before it."""
    deciding = _deciding_place(situation)
    for name, places in situation.plan.touching.items():
        is_asked = name in situation.plan.askable and name not in situation.taken_as_no
        if is_asked and (places[0] < deciding or deciding in places):
            yield name


def _deciding_place(situation: Situation) -> int:
    """Rules after this place cannot come to decide while the rule there still holds."""
    return situation.held_places[0] if situation.held_places else len(situation.plan.rules)


def _other_answers(fact: Fact, situation: Situation) -> Iterator[Value]:
    now = situation.facts.get(fact.name)
    match fact.kind:
        case FactKind.YES_NO:
            yield from (value for value in (True, False) if value is not now)
        case FactKind.CHOICE:
            yield from (code for code in fact.choices if code != now)
        case FactKind.NUMBER:
            near = sorted(set(_borders(fact.name, situation)))
            yield from (n for n in near if n != now and fact.low <= n <= fact.high)


def _borders(name: str, situation: Situation) -> Iterator[float]:
    """One number on each side of every border that the deciding or a better rule draws."""
    deciding = _deciding_place(situation)
    for place in situation.plan.touching[name]:
        if place > deciding:
            break
        for leaf in leaves(situation.plan.rules[place].condition):
            if isinstance(leaf, Comparison) and leaf.fact == name:
                yield from next_to(leaf)


def _best_with(situation: Situation, facts: Facts, name: str) -> PlannedRule | None:
    """The rule that would decide with another answer: of those that would hold, the first."""
    rules, touching = situation.plan.rules, situation.plan.touching[name]
    untouched = next((n for n in situation.held_places if n not in touching), None)
    for place in touching:
        if untouched is not None and place > untouched:
            break
        if rules[place].evaluate(facts, NOTHING_OPEN) is HELD:
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
