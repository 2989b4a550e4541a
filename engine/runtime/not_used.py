"""What a contact gives that no decision rests on yet, so that nobody believes it counted."""

from collections.abc import Mapping

from engine.model.contact import Contact
from engine.model.decision import NotUsed

_SENTENCES: Mapping[str, str] = {
    "as_at": "When the contact came is not used yet: no date and no opening hour counts.",
    "practice": "Which practice it is is not used yet: what it offers does not count.",
    "preferences": "What the patient prefers is not used yet: tell whoever books.",
}


def not_used(contact: Contact) -> tuple[NotUsed, ...]:
    """Return the fields that were given and had no effect, each with a sentence for staff."""
    return tuple(
        NotUsed(field=field, sentence=sentence)
        for field, sentence in _SENTENCES.items()
        if getattr(contact, field)
    )
