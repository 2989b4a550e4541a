"""A contact that shows what a check found, and the scenario that tells of it."""

from collections.abc import Callable

from engine.analysis.solver import Formula, Model
from engine.analysis.states import State
from engine.analysis.world import World
from engine.model.age import age_words
from engine.model.contact import Answer, Contact, Patient
from engine.model.values import AGE, CHANNEL, SEX, UNKNOWN
from engine.model.vocabulary import AskedBy

_YES_NO = {True: "yes", False: "no"}


def contact_of(world: World, model: Model) -> Contact:
    """Return the contact that a model describes."""
    facts: dict[str, Answer] = {}
    age = 0
    for name, state in world.contact.states.items():
        fact = world.book.vocabulary.facts[name]
        if name == AGE:
            age = int(state.number.number(model)) if state.number else 0
        elif fact.asked_by not in (AskedBy.CONCLUSION, AskedBy.DECISION):
            answer = _answer(state, model)
            if answer is not None:
                facts[name] = answer
    sex = facts.pop(SEX, None)
    channel = facts.pop(CHANNEL, None)
    return Contact(
        problem=world.problem.code,
        patient=Patient.model_validate({"age": age_words(age), "sex": sex}),
        facts=dict(sorted(facts.items())),
        channel=str(channel) if channel not in (None, UNKNOWN) else None,
    )


def _answer(state: State, model: Model) -> Answer | None:
    if model.says(state.unknown):
        return UNKNOWN
    if not model.says(state.known):
        return None
    if state.number is not None:
        number = state.number.number(model)
        return int(number) if number == int(number) else number
    if state.choices:
        return next(code for code, said in state.choices.items() if model.says(said))
    return _YES_NO[model.says(state.yes)]


def find(world: World, *wanted: Formula) -> Contact | None:
    """Return a contact of which all the formulas are true, or None when there is none."""
    model = world.solver.find(wanted)
    return contact_of(world, model) if model is not None else None


def shrink(contact: Contact, shows: Callable[[Contact], bool]) -> Contact:
    """Return the contact without the facts that it does not need to show what it shows."""
    return _without(contact, sorted(contact.facts, key=_shown_last), shows)


def _without(contact: Contact, names: list[str], shows: Callable[[Contact], bool]) -> Contact:
    """Leave out all of these facts if that still shows it, and else as many as possible."""
    less = {name: answer for name, answer in contact.facts.items() if name not in names}
    smaller = contact.model_copy(update={"facts": less})
    if shows(smaller):
        return smaller
    half = len(names) // 2
    for part in (names[:half], names[half:]) if half else ():
        contact = _without(contact, part, shows)
    return contact


def _shown_last(name: str) -> tuple[bool, str]:
    return (not name.startswith(("rf_", "cf_")), name)
