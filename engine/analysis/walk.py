"""The walk of a contact by the evaluator alone: for many decisions with rules that change.

It is the navigator's walk without durable-rules and without near misses.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.explanation.reasons import reasons
from engine.interview.questions import can_still_decide, questions, status
from engine.model.contact import Contact, known_facts
from engine.model.decision import Decision
from engine.model.evaluation import HELD, NOTHING_OPEN, Evaluator, Leaves
from engine.model.plan import Plan
from engine.model.rules import Arrangement, Rule, RuleBook
from engine.model.situation import situation
from engine.model.values import URGENCY, Facts
from engine.runtime import answer
from engine.runtime.arrangements import arranged, urgency_of


@dataclass(frozen=True, slots=True)
class Arranging:
    """The rules that arrange how somebody is seen, each with its evaluator."""

    rules: tuple[tuple[Rule, Evaluator], ...]
    leaves: Leaves

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "Arranging":
        """Return those of some rules that arrange."""
        arranging = (rule for rule in rules if isinstance(rule.outcome, Arrangement))
        leaves = Leaves()
        return cls(tuple((rule, leaves.evaluator(rule.condition)) for rule in arranging), leaves)

    def held(self, facts: Facts) -> list[Rule]:
        """Return those that hold."""
        view = self.leaves.view(facts, NOTHING_OPEN)
        return [rule for rule, evaluate in self.rules if evaluate(view) == HELD]


@dataclass(frozen=True, slots=True)
class Walk:
    """The rules of one problem, ready to decide contacts about it."""

    book: RuleBook
    plan: Plan
    arranging: Arranging = Arranging((), Leaves())

    def decide(self, contact: Contact) -> Decision:
        """Return the decision on a contact about the problem of the plan."""
        known = known_facts(contact)
        known |= self.plan.streams.concluded(known)
        stands = situation(self.plan, known)
        rules = can_still_decide(stands)
        target = answer.target(self.book, stands, more=bool(rules))
        decision = answer.decision(
            self.book,
            stands,
            target=target,
            status=status(stands, target, rules),
            questions=questions(stands, rules),
            reasons=reasons(stands),
        )
        urgency = urgency_of(decision, self.book.vocabulary)
        held = self.arranging.held({**known, URGENCY: urgency})
        return arranged(decision, held) if held else decision
