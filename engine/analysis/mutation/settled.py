"""A contact at the end of its interview, by the evaluator alone, when nothing else is wrong."""

from engine.interview.questions import can_still_decide, questions
from engine.model.contact import Contact, known_facts
from engine.model.plan import Plan
from engine.model.situation import Situation, situation
from engine.model.values import Value
from engine.model.vocabulary import FactKind

_MOST_PAGES = 50


def settled_with_no(plan: Plan, contact: Contact) -> Situation:
    """Return how a contact stands once each yes-or-no question that comes up is answered no."""
    known: dict[str, Value] = known_facts(contact)
    known |= plan.streams.concluded(known)
    now = situation(plan, known)
    for _page in range(_MOST_PAGES):
        asked = questions(now, can_still_decide(now))
        answers = {each.fact: False for each in asked if each.kind is FactKind.YES_NO}
        if not answers:
            break
        known |= answers
        now = situation(plan, known)
    return now
