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
    stands = situation(plan, known)
    for _page in range(_MOST_PAGES):
        asked = questions(stands, can_still_decide(stands))
        answers = {question.fact: False for question in asked if question.kind is FactKind.YES_NO}
        if not answers:
            break
        known |= answers
        stands = situation(plan, known)
    return stands
