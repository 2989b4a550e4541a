"""Whether the worked cases notice that a rule has changed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from engine.analysis.mutation.mutants import Mutant
from engine.analysis.scope import only_about
from engine.analysis.walk import Arranging, Walk
from engine.model.cases import Case, Expectation
from engine.model.conditions import Condition
from engine.model.contact import known_facts
from engine.model.definitions import definitions
from engine.model.evaluation import truth
from engine.model.plan import Plan
from engine.model.planning import Plans, changed_plan
from engine.model.rules import Arrangement, Conclusion, Rule, RuleBook
from engine.model.settle import settle
from engine.model.situation import Situation, situation
from engine.model.streams import Streams
from engine.model.truth import Truth
from engine.model.values import URGENCY, Facts
from engine.rehearsal.rehearse import met, rehearse, talk
from engine.runtime.arrangements import urgency_of


@dataclass(frozen=True, slots=True)
class _Played:
    """A worked case, how it ends in the rule book as it is, and what it does not meet there."""

    case: Case
    facts: Facts
    stands: Situation
    failures: tuple[Expectation, ...]


class Trial:
    """A rule book with its worked cases, ready to try changed rules out."""

    def __init__(self, book: RuleBook, cases: Iterable[Case]) -> None:
        self._book = book
        self._plans = Plans(book)
        self._arranging = Arranging.of(book.rules)
        self._cases: dict[str, list[Case]] = {code: [] for code in book.vocabulary.problems}
        for case in cases:
            self._cases[case.contact.problem].append(case)
        self._played: dict[str, tuple[Plan, list[_Played]]] = {}

    def notices(self, mutant: Mutant) -> bool:
        """Return whether some worked case comes out otherwise with the changed rule."""
        match mutant.rule.outcome:
            case Conclusion():
                return self._as_conclusion(mutant.rule)
            case Arrangement():
                return self._as_arrangement(mutant.rule)
            case _:
                return self._as_routing(mutant.rule)

    def _of(self, problem: str) -> tuple[Plan, list[_Played]]:
        """The plan of a problem, and how each of its cases ends."""
        if problem not in self._played:
            plan = self._plans.of(self._book.vocabulary.problems[problem])
            walk = Walk(self._book, plan, self._arranging)
            self._played[problem] = (plan, [_play(case, walk) for case in self._cases[problem]])
        return self._played[problem]

    def _as_routing(self, rule: Rule) -> bool:
        """A rule that sends somebody: all cases of its problems, or those that it touches.

        Of a rule about any problem only those cases are tried of which it now holds otherwise, or
        which it decides: it is not asked what else it would make reception ask.
        """
        problems = only_about(rule.condition)
        condition = self._what_makes_it_hold(rule)
        for problem in self._cases if problems is None else problems & self._cases.keys():
            plan, every = self._of(problem)
            # likely ones first
            tried = sorted(every, key=lambda played: not _touches(rule, condition, played))
            if problems is None:
                tried = [played for played in tried if _touches(rule, condition, played)]
            if not tried:
                continue
            walk = Walk(self._book, changed_plan(self._book, plan, rule), self._arranging)
            if any(_fails(played, walk) for played in tried):
                return True
        return False

    def _what_makes_it_hold(self, rule: Rule) -> Condition:
        """The condition of a rule; of one that defines a red flag, what makes the flag so."""
        if rule.defines is None:
            return rule.condition
        return definitions(self._with(rule).rules)[rule.defines.fact]

    def _as_conclusion(self, rule: Rule) -> bool:
        streams = Streams(self._with(rule))

        def touches(played: _Played) -> bool:
            return streams.concluded(played.facts) != streams.among(played.facts)

        def walk(plan: Plan) -> Walk:
            return Walk(self._book, replace(plan, streams=streams), self._arranging)

        return any(_fails(played, walk(plan)) for plan, played in self._touched(touches))

    def _as_arrangement(self, rule: Rule) -> bool:
        original = next(old for old in self._book.rules if old.id == rule.id)
        conditions = (rule.condition, original.condition)
        arranging = Arranging.of(self._with(rule).rules)

        def touches(played: _Played) -> bool:
            holds, held = (truth(condition, played.facts) is Truth.HELD for condition in conditions)
            return holds is not held or (holds and rule.outcome != original.outcome)

        touched = self._touched(touches)
        return any(_fails(played, Walk(self._book, plan, arranging)) for plan, played in touched)

    def _touched(self, touches: Callable[[_Played], bool]) -> Iterator[tuple[Plan, _Played]]:
        for problem in self._cases:
            plan, every = self._of(problem)
            yield from ((plan, played) for played in every if touches(played))

    def _with(self, rule: Rule) -> RuleBook:
        rules = tuple(rule if old.id == rule.id else old for old in self._book.rules)
        return replace(self._book, rules=rules)


def _play(case: Case, walk: Walk) -> _Played:
    contact, decision = talk(case.contact, walk, all_else_no=case.all_else_no)
    known = known_facts(contact)
    known |= walk.plan.streams.concluded(known)
    return _Played(
        case=case,
        facts={**known, URGENCY: urgency_of(decision, walk.book.vocabulary)},
        stands=situation(walk.plan, known),
        failures=tuple(e for e in case.expectations if not met(e.expected, decision)),
    )


def _fails(played: _Played, walk: Walk) -> bool:
    return rehearse(played.case, walk).failures != played.failures


def _touches(rule: Rule, condition: Condition, played: _Played) -> bool:
    """Whether the rule decides the case as it is, or holds of it otherwise than before."""
    best = played.stands.best
    if best is not None and best.rule.id == rule.id:
        return True
    if rule.defines is not None and played.stands.told.get(rule.defines.fact) is True:
        return False
    settled = settle(condition, played.case.contact.problem)
    before = any(planned.rule.id == rule.id for planned in played.stands.held)
    return before is not (truth(settled, played.stands.facts) is Truth.HELD)
