"""One contact's walk: streams, the rules of its problem, the most cautious one, arrangements."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from itertools import chain

from engine.explanation.changes import changes
from engine.explanation.near_misses import near_misses
from engine.explanation.reasons import reasons
from engine.interview.questions import can_still_decide, questions, status
from engine.model.contact import Contact, known_facts
from engine.model.contradictions import contradictions
from engine.model.decision import Decision, Note
from engine.model.plan import Plan
from engine.model.planning import Plans
from engine.model.rules import Conclusion, RuleBook
from engine.model.situation import Situation, situation
from engine.model.values import AGE, Facts
from engine.model.vocabulary import Target
from engine.runtime import answer
from engine.runtime.agreement import Held, RulesEngine, check_agreement
from engine.runtime.arrangements import Arrangements
from engine.runtime.flags import Flags
from engine.runtime.host import Host
from engine.runtime.not_used import not_used
from engine.runtime.record_rules import RecordRules
from engine.runtime.rulesets import CompiledRules

_log = logging.getLogger("signpost.navigator")


class Navigator:
    """A rule book, ready to decide. Safe to share between threads.

    `engine` runs durable-rules: in this process, unless another is given.
    Raises TooLargeError when a rule is too large for durable-rules.
    """

    def __init__(self, book: RuleBook, engine: RulesEngine | None = None) -> None:
        self.book = book
        self._engine = engine or Host()
        self._to_plan = Plans(book)
        self._plans: dict[str, Plan] = {}
        self._own: dict[str, CompiledRules] = {}
        self._planning = threading.Lock()
        self._arrangements = Arrangements(book)
        self._streams = RecordRules(
            "streams",
            {r.id: r.condition for r in book.rules if isinstance(r.outcome, Conclusion)},
            {AGE},
        )
        shared = {planned.rule.id: planned.condition for planned in self._to_plan.shared}
        self._shared = CompiledRules("shared", shared)
        self._flags = Flags(book)
        for rules in (self._streams, self._arrangements.rules, self._flags, self._shared):
            self._engine.register(rules.rulesets)

    def prepare(self) -> None:
        """Plan and compile every problem now, so that no contact waits for it."""
        with self._planning:
            missing = [code for code in self.book.vocabulary.problems if code not in self._plans]
            for problem in missing:
                self._plan(problem)
            self._engine.register(
                ruleset for problem in missing for ruleset in self._own[problem].rulesets
            )

    def decide(self, contact: Contact) -> Decision:
        """Return the decision on a checked contact. Never raises: at worst it is `failed`."""
        unused = not_used(contact)
        decision = self._decided_or_failed(contact)
        return decision.model_copy(update={"not_used": unused}) if unused else decision

    def _decided_or_failed(self, contact: Contact) -> Decision:
        try:
            return self._decide(contact)
        except Exception:  # noqa: BLE001  # whatever went wrong, a clinician takes over
            _log.exception("no decision for a contact about %s", contact.problem)
            return self._failed(contact)

    def _failed(self, contact: Contact) -> Decision:
        """A clinician takes over; a red flag that the evaluator alone can see still acts."""
        try:
            plan = self._plans.get(contact.problem) or self._to_plan.of(
                self.book.vocabulary.problems[contact.problem]
            )
            known = known_facts(contact)
            now = situation(plan, known | plan.streams.concluded(known))
            return answer.failed(self.book, now)
        except Exception:  # noqa: BLE001  # the clinician takes over all the same
            return answer.failed(self.book)

    def _decide(self, contact: Contact) -> Decision:
        decision, held = self.evaluate(contact)
        check_agreement(self._engine, held)
        return decision

    def evaluate(self, contact: Contact) -> tuple[Decision, tuple[Held, ...]]:
        """Return the decision by the evaluator alone, and what durable-rules must agree to."""
        plan = self.plan(contact.problem)
        known = known_facts(contact)
        known |= plan.streams.concluded(known)
        now = situation(plan, known)
        decision, arranging = self._arrangements.add_to(
            self._answer(now, _notes(contact, self.book)), known
        )
        flags = self._flags.concluding(now)
        return decision, (self._concluding(known), flags, self._routing(now), arranging)

    def _concluding(self, known: Facts) -> Held:
        return Held(self._streams.held(known), self._streams.runs(known))

    def _routing(self, now: Situation) -> Held:
        own = self._own[now.plan.problem.code]
        runs = chain(self._shared.runs(now.facts), own.runs(now.facts))
        return Held(frozenset(planned.rule.id for planned in now.held), runs)

    def plan(self, problem: str) -> Plan:
        """Return the plan of a problem, made and compiled when it is first needed."""
        with self._planning:
            if problem not in self._plans:
                self._plan(problem)
                self._engine.register(self._own[problem].rulesets)
            return self._plans[problem]

    def _plan(self, problem: str) -> None:
        plan = self._to_plan.of(self.book.vocabulary.problems[problem])
        shared = {planned.rule.id for planned in self._to_plan.shared}
        own = {p.rule.id: p.condition for p in plan.rules if p.rule.id not in shared}
        self._own[problem] = CompiledRules(f"problem_{problem}", own)
        self._plans[problem] = plan

    def _answer(self, now: Situation, notes: tuple[Note, ...]) -> Decision:
        rules = can_still_decide(now)
        target = answer.target(self.book, now, more=bool(rules))
        if not rules and now.best is None:
            _log.warning("no rule decides a contact about %s", now.plan.problem.code)

        return answer.decision(
            self.book,
            now,
            target=target,
            status=status(now, target, rules),
            questions=questions(now, rules),
            reasons=reasons(now),
            why_not=near_misses(now),
            would_change=() if rules else changes(now, target, self._otherwise(now)),
            notes=notes,
        )

    def _otherwise(self, now: Situation) -> Callable[[Target | None], Target]:
        """Where they would go if another answer made another rule the most cautious.

        A flag that decided at once left others unasked: without it, these come first.
        """
        return partial(answer.target_of, self.book, flags_left=bool(now.flags_to_ask))


def _notes(contact: Contact, book: RuleBook) -> tuple[Note, ...]:
    """What was told and hardly fits. It changes nothing: the answer rests on what was told."""
    misfits = contradictions(known_facts(contact), book.vocabulary)
    return tuple(Note(fields=misfit.fields, text=misfit.text) for misfit in misfits)
