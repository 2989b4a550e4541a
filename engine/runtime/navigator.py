"""One contact's walk: streams, the rules of its problem, the most cautious one, arrangements."""

import logging
import threading
from collections.abc import Callable
from functools import partial

from engine.explanation.changes import changes
from engine.explanation.near_misses import near_misses
from engine.explanation.reasons import reasons
from engine.interview.questions import can_still_decide, questions, status
from engine.model.contact import Contact, known_facts
from engine.model.contradictions import contradictions
from engine.model.decision import Decision, Note
from engine.model.plan import Plan, Plans
from engine.model.rules import RuleBook
from engine.model.situation import Situation, situation
from engine.model.vocabulary import Target
from engine.runtime import answer
from engine.runtime.arrangements import Arrangements
from engine.runtime.compiler import asked_whether_known, document, ruleset
from engine.runtime.host import Host
from engine.runtime.standing import check_fired
from engine.runtime.streams import Conclusions

_log = logging.getLogger("signpost.navigator")


class Navigator:
    """A rule book, ready to decide. Safe to share between threads."""

    def __init__(self, book: RuleBook) -> None:
        self.book = book
        self._host = Host()
        self._made = Plans(book)
        self._plans: dict[str, Plan] = {}
        self._planning = threading.Lock()
        self._asked: dict[str, frozenset[str]] = {}
        self._conclusions = Conclusions(book, self._host)
        self._arrangements = Arrangements(book, self._host)

    def decide(self, contact: Contact) -> Decision:
        """Return the decision on a checked contact. Never raises: at worst it is `failed`."""
        try:
            return self._decide(contact)
        except Exception:  # noqa: BLE001  # whatever went wrong, a clinician takes over
            _log.exception("no decision for a contact about %s", contact.problem)
            return self._failed(contact)

    def _failed(self, contact: Contact) -> Decision:
        """A clinician takes over; a red flag that the evaluator alone can see still acts."""
        try:
            plan = self._made.of(self.book.vocabulary.problems[contact.problem])
            known = known_facts(contact)
            now = situation(plan, known | plan.streams.concluded(known))
            return answer.failed(self.book, now)
        except Exception:  # noqa: BLE001  # the clinician takes over all the same
            return answer.failed(self.book)

    def _decide(self, contact: Contact) -> Decision:
        known = known_facts(contact)
        known |= self._conclusions.of(known)
        now = situation(self.plan(contact.problem), known)
        self._check_fired(now)
        return self._arrangements.add_to(self._answer(now, _notes(contact, self.book)), known)

    def plan(self, problem: str) -> Plan:
        """Return the plan of a problem, made and compiled when it is first needed."""
        with self._planning:
            if problem not in self._plans:
                plan = self._made.of(self.book.vocabulary.problems[problem])
                conditions = {planned.rule.id: planned.condition for planned in plan.rules}
                self._host.register(f"problem_{problem}", ruleset(conditions))
                self._asked[problem] = asked_whether_known(conditions.values())
                self._plans[problem] = plan
            return self._plans[problem]

    def _check_fired(self, now: Situation) -> None:
        problem = now.plan.problem.code
        sent = document(now.facts, now.plan.mentioned, self._asked[problem])
        fired = self._host.fired(f"problem_{problem}", sent)
        check_fired(fired, {planned.rule.id for planned in now.held})

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
