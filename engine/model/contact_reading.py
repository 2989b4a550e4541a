"""A JSON text becomes a contact that the rule book can decide, or every fault in it."""

from pydantic import ValidationError

from engine.errors import ContactError, Fault, FaultCode
from engine.model.contact import Contact, known_facts
from engine.model.contact_faults import NOT_JSON, shape_faults, word_faults
from engine.model.contradictions import contradiction_faults
from engine.model.json_text import given_twice, read_json
from engine.model.vocabulary import Vocabulary

_NOT_UTF_8 = Fault(
    "contact", "This is not text in UTF-8.", "Save or send it as UTF-8.", FaultCode.NOT_UTF_8
)


def read_contact(data: str | bytes, vocabulary: Vocabulary) -> Contact:
    """Return the contact in a JSON text. Raises ContactError with every fault in it."""
    data = _text(data)
    try:
        raw = read_json(data)
    except (ValueError, RecursionError):
        raise ContactError([NOT_JSON]) from None
    twice = [
        Fault(field, "It is given twice.", "Give it once.", FaultCode.GIVEN_TWICE)
        for field in given_twice(raw)  # of two answers to one question neither may win
    ]
    try:
        contact = Contact.model_validate_json(data)
    except ValidationError as error:
        faults = [*twice, *shape_faults(error), *word_faults(raw, vocabulary)]
        raise ContactError(faults or [NOT_JSON]) from None
    if twice:
        raise ContactError([*twice, *word_faults(raw, vocabulary)])
    return check_contact(contact, vocabulary)


def _text(data: str | bytes) -> str:
    """The text of a contact. Some editors begin a file with a mark of its order of bytes."""
    try:
        return (data if isinstance(data, str) else data.decode()).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise ContactError([_NOT_UTF_8]) from None


def check_contact(contact: Contact, vocabulary: Vocabulary) -> Contact:
    """Return the same contact. Raises ContactError: unknown words, or what cannot be true."""
    raw = {
        "problem": contact.problem,
        "patient": {"age": contact.patient.age},
        "channel": contact.channel,
        "facts": contact.facts,
    }
    if faults := list(word_faults(raw, vocabulary)):
        raise ContactError(faults)
    if faults := list(contradiction_faults(known_facts(contact), vocabulary)):
        raise ContactError(faults)
    return contact
