"""What would change it: each single answer that would send the person elsewhere or sooner."""

from collections.abc import Callable, Iterator

from engine.model.conditions import Comparison, leaves
from engine.model.decision import Change
from engine.model.evaluation import HELD
from engine.model.plan import PlannedRule
from engine.model.situation import Situation
from engine.model.telling import next_to
from engine.model.values import Value
from engine.model.vocabulary import Fact, FactKind, Target


def changes(
    situation: Situation, now: Target, otherwise: Callable[[Target | None], Target]
) -> tuple[Change, ...]:
    """Return the answers that would change a final decision, the most cautious result first.

    Each is one answer to one question of this problem, with everything else as it is. (While a
    decision is not final, its questions say what could change it.) `otherwise` gives where
    somebody goes when this is the target of the rule that would decide.
    """
    last = situation.held_places[0] if situation.held_places else len(situation.plan.rules)
    found = []
    for name in sorted(_that_matter(situation, last)):
        fact = situation.plan.vocabulary.facts[name]
        for value in _other_answers(fact, situation, last):
            best = _best_with(situation, name, value)
            target = otherwise(best.outcome.target if best else None)
            if target != now:
                found.append((target.caution, name, _change(fact, value, target)))
    found.sort(key=lambda each: each[:2])
    return tuple(change for _caution, _name, change in found)


def _that_matter(situation: Situation, last: int) -> Iterator[str]:
    """The facts that reception is asked for and that a rule up to the last place rests on.

    Rules after the deciding one cannot come to decide while that one still holds.
    """
    asked = situation.plan.askable - situation.taken_as_no
    for name, places in situation.plan.touching.items():
        if name in asked and (places[0] < last or last in places):
            yield name


def _other_answers(fact: Fact, situation: Situation, last: int) -> Iterator[Value]:
    now = situation.facts.get(fact.name)
    match fact.kind:
        case FactKind.YES_NO:
            yield from (value for value in (True, False) if value is not now)
        case FactKind.CHOICE:
            yield from (code for code in fact.choices if code != now)
        case FactKind.NUMBER:
            near = sorted(set(_borders(fact.name, situation, last)))
            yield from (n for n in near if n != now and fact.low <= n <= fact.high)


def _borders(name: str, situation: Situation, last: int) -> Iterator[float]:
    """One number on each side of every border that a rule up to the last place draws."""
    for place in situation.plan.touching[name]:
        if place > last:
            break
        for condition in situation.plan.rules[place].conditions:
            for leaf in leaves(condition):
                if isinstance(leaf, Comparison) and leaf.fact == name:
                    yield from next_to(leaf)


def _best_with(situation: Situation, name: str, value: Value) -> PlannedRule | None:
    """The rule that would decide with another answer: of those that would hold, the first."""
    rules, touching = situation.plan.rules, situation.plan.touching[name]
    flags = [flag for flag in situation.plan.flag_of.values() if name in flag.rests_on]
    view = situation.view_with({name: value}, flags)
    untouched = next((n for n in situation.held_places if n not in touching), None)
    for place in touching:
        if untouched is not None and place > untouched:
            break
        if rules[place].tree.evaluate(view) == HELD:
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
