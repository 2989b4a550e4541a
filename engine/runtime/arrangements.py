"""How somebody is seen, once it is decided where: a longer appointment, who else is told."""

from engine.model.decision import Arranged, Decision, Disposition
from engine.model.rules import Arrangement, Rule, RuleBook
from engine.model.values import AGE, PROBLEM, URGENCY, Facts
from engine.model.vocabulary import Level, Target, Vocabulary
from engine.runtime.agreement import Held
from engine.runtime.record_rules import RecordRules

_TWO_HOURS, _A_DAY = 2, 24
_WITH_A_LENGTH = (Level.CLINICIAN, Level.SPECIALIST, Level.NURSE)


class Arrangements:
    """The rules that arrange. They add to a decision and never change where somebody goes."""

    def __init__(self, book: RuleBook) -> None:
        self._book = book
        self._by_id = {r.id: r for r in book.rules if isinstance(r.outcome, Arrangement)}
        conditions = {rule.id: rule.condition for rule in self._by_id.values()}
        self.rules = RecordRules("arrangements", conditions, {AGE, PROBLEM, URGENCY})

    def add_to(self, decision: Decision, known: Facts) -> tuple[Decision, Held]:
        """Return the decision with what the rules arrange for it, and which of them held."""
        facts = {**known, URGENCY: urgency_of(decision, self._book.vocabulary)}
        held = self.rules.held(facts)
        rules = [rule for name, rule in self._by_id.items() if name in held]
        agreed = Held(held, self.rules.runs(facts))
        return (arranged(decision, rules) if rules else decision), agreed


def urgency_of(decision: Decision, words: Vocabulary) -> str:
    """Return how urgent a decision is: one of `URGENCIES`."""
    end = decision.disposition
    return urgency(Target(words.destinations[end.destination], words.time_frames[end.time_frame]))


def urgency(target: Target) -> str:
    """Return how urgent a target is: one of `URGENCIES`."""
    if target.destination.level is Level.EMERGENCY:
        return "emergency"
    hours = target.time_frame.clock_hours
    if hours is None or hours > _A_DAY:
        return "later"
    return "two_hours" if hours <= _TWO_HOURS else "same_day"


def arranged(decision: Decision, rules: list[Rule]) -> Decision:
    """Return the decision with the arrangements of these rules: the longest time, all the words."""
    found = [rule.outcome for rule in rules if isinstance(rule.outcome, Arrangement)]
    now = decision.disposition
    lengths = [each.minutes for each in found if each.minutes is not None]
    modes = [each.mode for each in found if each.mode]
    takes_time = Level[now.level.upper()] in _WITH_A_LENGTH
    disposition = now.model_copy(
        update={
            "minutes": max([now.minutes or 0, *lengths]) or None if takes_time else now.minutes,
            "mode": now.mode or (modes[0] if modes and takes_time else None),
        }
    )
    also = [*decision.also, *(Disposition.of(target) for each in found for target in each.also)]
    say = [*decision.say, *(words for each in found for words in each.say)]
    tell = [*decision.tell, *(who for each in found for who in each.tell)]
    return decision.model_copy(
        update={
            "disposition": disposition,
            "also": tuple(dict.fromkeys(also)),
            "say": tuple(dict.fromkeys(say)),
            "tell": tuple(dict.fromkeys(tell)),
            "arrangements": tuple(map(_named, rules)),
        }
    )


def _named(rule: Rule) -> Arranged:
    return Arranged(
        rule=rule.id,
        title=rule.title,
        sources=rule.sources,
        evidence=rule.evidence,
        file=rule.location.path,
        line=rule.location.line,
    )
