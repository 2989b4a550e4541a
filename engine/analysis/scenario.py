"""A contact as a worked case, ready to paste into `features/`."""

import re
from collections.abc import Iterator

from engine.language.phrases import absence, presence, texts
from engine.model.contact import Answer, Contact
from engine.model.decision import Decision
from engine.model.rules import RuleBook
from engine.model.values import CHANNEL, UNKNOWN
from engine.model.vocabulary import Fact, FactKind

_ADULT = 18
_PEOPLE = {
    "female": ("girl", "woman", "she", "is"),
    "male": ("boy", "man", "he", "is"),
    "": ("child", "person", "they", "are"),
}
_AGE = re.compile(r"(\d+) (\w+?)s?")


def scenario(
    title: str,
    contact: Contact,
    decision: Decision,
    book: RuleBook,
    *,
    all_else_no: bool = False,
) -> str:
    """Return the scenario that says how the contact is decided now.

    With `all_else_no` it is decided after every question that comes up was answered no, and the
    scenario also says for what reason.
    """
    who, pronoun, verb = _person(contact)
    given = [who, *_given(contact, book)]
    given += [texts()["case_given"]["all_else_no"]] if all_else_no else []
    unsaid = _unsaid(contact, book)
    end = decision.disposition
    words = book.vocabulary
    place = words.destinations[end.destination].name
    sent = f"{pronoun} {verb} sent to {place} {words.time_frames[end.time_frame].phrase}"
    lines = [f"  Scenario: {title}"]
    lines += [f"    {'And' if number else 'Given'} {text}" for number, text in enumerate(given)]
    lines += [
        f"    # No phrase says that {name} is not known: give it a quantity." for name in unsaid
    ]
    lines += [f"    When reception asks where {pronoun} should go", f"    Then {sent}"]
    if decision.decided_by is None:
        lines.append("    And no rule decides")
    elif all_else_no:
        reason = next(reason.title for reason in decision.reasons if reason.decided)
        lines.append(f'    And the reason is "{reason}"')
    return "\n".join(lines) + "\n"


def _person(contact: Contact) -> tuple[str, str, str]:
    match = _AGE.fullmatch(contact.patient.age)
    if match is None:
        raise ValueError(contact.patient.age)
    count, unit = int(match[1]), match[2]
    sex = contact.patient.sex if contact.patient.sex in _PEOPLE else ""
    young, grown, pronoun, verb = _PEOPLE[sex or ""]
    is_grown = count >= {"year": _ADULT, "month": 12 * _ADULT}.get(unit, 10_000)
    article = "an" if re.match(r"8|11$|18$|11\d{3}$|18\d{3}$", str(count)) else "a"
    return f"{article} {count} {unit} old {grown if is_grown else young}", pronoun, verb


def _given(contact: Contact, book: RuleBook) -> Iterator[str]:
    facts = book.vocabulary.facts
    name = book.vocabulary.problems[contact.problem].name
    yield f"the problem is {name if name[1:2].isupper() else name[:1].lower() + name[1:]}"
    if contact.patient.sex == UNKNOWN:
        yield _unknown(facts["sex"])
    if contact.channel:
        yield facts[CHANNEL].choices[contact.channel]
    unsaid, flags = set(_unsaid(contact, book)), book.vocabulary.problems[contact.problem].rule_out
    none_there = len(flags) > 1 and all(contact.facts.get(flag) == "no" for flag in flags)
    if none_there:
        yield texts()["case_given"]["no_red_flags"]
        unsaid |= set(flags)
    for code, answer in contact.facts.items():
        if code not in unsaid:
            yield _said(facts[code], answer)


def _unsaid(contact: Contact, book: RuleBook) -> Iterator[str]:
    """The numbers that are not known and have no name to say that by."""
    for code, answer in contact.facts.items():
        fact = book.vocabulary.facts[code]
        if answer == UNKNOWN and fact.kind is FactKind.NUMBER and not fact.quantity:
            yield code


def _said(fact: Fact, answer: Answer) -> str:
    if answer == UNKNOWN:
        return _unknown(fact)
    match fact.kind:
        case FactKind.YES_NO:
            return _so(fact) if answer == "yes" else fact.negation or absence(fact)
        case FactKind.CHOICE:
            return fact.choices[str(answer)]
        case FactKind.NUMBER:
            return f"{fact.prefix} {answer:.15g} {fact.unit}".strip()


def _so(fact: Fact) -> str:
    """That a yes-or-no fact is so. A finding without a negation is no whole sentence."""
    return fact.statement if fact.negation else presence(fact)


def _unknown(fact: Fact) -> str:
    conditions = texts()["conditions"]
    if fact.kind is FactKind.NUMBER:
        return str(conditions["not_known_number"]).replace("{quantity}", fact.quantity)
    yes_no = fact.kind is FactKind.YES_NO
    statement = _so(fact) if yes_no else next(iter(fact.choices.values()))
    return str(conditions["not_known"]).replace("{statement}", statement)
