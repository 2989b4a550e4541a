"""Worked cases, decided and compared. The one verb that uses another: it drives the runtime."""

from dataclasses import dataclass
from typing import Protocol, assert_never

from engine.model.cases import (
    AlsoSentTo,
    Asks,
    AsksNothing,
    Case,
    Expectation,
    Expected,
    Informs,
    NotInformed,
    NotSentTo,
    NotTold,
    ReasonIs,
    SentTo,
    StreamIs,
    Takes,
    Told,
)
from engine.model.contact import Contact
from engine.model.decision import Decision, Disposition, Status
from engine.model.vocabulary import FactKind

_MOST_PAGES = 50


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one case came out. `failures` are the expectations that were not met."""

    case: Case
    decision: Decision
    failures: tuple[Expectation, ...]

    @property
    def passed(self) -> bool:
        """Whether every expectation was met."""
        return not self.failures


class Decides(Protocol):
    """What decides contacts, as the navigator does."""

    def decide(self, contact: Contact) -> Decision:
        """Return the decision on a checked contact."""
        ...


def rehearse(case: Case, navigator: Decides) -> Verdict:
    """Decide a case and compare it with what is expected of it."""
    _contact, decision = talk(case.contact, navigator, all_else_no=case.all_else_no)
    failures = tuple(
        expectation for expectation in case.expectations if not met(expectation.expected, decision)
    )
    return Verdict(case, decision, failures)


def talk(contact: Contact, navigator: Decides, *, all_else_no: bool) -> tuple[Contact, Decision]:
    """Return the contact as it is in the end, and the decision.

    With `all_else_no` each yes-or-no question that comes up is answered no before that.
    """
    decision = navigator.decide(contact)
    for _page in range(_MOST_PAGES if all_else_no else 0):
        answers = {q.fact: "no" for q in decision.questions if q.kind is FactKind.YES_NO}
        if not answers:
            break
        contact = contact.model_copy(update={"facts": {**contact.facts, **answers}})
        decision = navigator.decide(contact)
    return contact, decision


def met(expected: Expected, decision: Decision) -> bool:
    """Return whether a decision is as expected."""
    match expected:
        case SentTo(target=target):
            codes = (target.destination.code, target.time_frame.code)
            return decision.status is not Status.FAILED and _codes(decision.disposition) == codes
        case AlsoSentTo(target=target):
            codes = (target.destination.code, target.time_frame.code)
            return codes in [_codes(also) for also in decision.also]
        case NotSentTo(destination=destination):
            return decision.disposition.destination != destination.code
        case ReasonIs(title=title):
            return _reason(decision) == title
        case Asks(fact=fact, first=first):
            return any(q.fact == fact and (q.page == 1 or not first) for q in decision.questions)
        case AsksNothing():
            return not decision.questions
        case Told(words=words, safety_net=safety_net):
            said = decision.come_back_if if safety_net else (*decision.say, *decision.advice)
            return any(words in text for text in said)
        case NotTold(words=words):
            said = (*decision.say, *decision.advice, *decision.come_back_if)
            return not any(words in text for text in said)
        case StreamIs(choice=choice):
            return (decision.stream or "") == choice
        case Informs(who=who):
            return who in decision.tell
        case NotInformed(who=who):
            return who not in decision.tell
        case Takes(minutes=minutes):
            return decision.disposition.minutes == minutes
        case _ as never:
            assert_never(never)


def _codes(disposition: Disposition) -> tuple[str, str]:
    return (disposition.destination, disposition.time_frame)


def _reason(decision: Decision) -> str:
    """The title of the deciding rule, or nothing."""
    if decision.decided_by is None:
        return ""
    return next(reason.title for reason in decision.reasons if reason.decided)


def outcome_of(decision: Decision) -> str:
    """Return what was decided, in one line for the person who reads a failed case."""
    where = f"{decision.disposition.destination} {decision.disposition.time_frame}"
    why = f'because of "{_reason(decision)}"' if decision.decided_by else "and no rule decided"
    asked = f"; still to ask: {', '.join(q.fact for q in decision.questions)}"
    return f"{where} ({decision.status}), {why}{asked if decision.questions else ''}"
