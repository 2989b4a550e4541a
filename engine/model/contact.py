"""A contact: one person asking about one problem, with what is known so far."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, FailFast, Field, StrictFloat, StrictInt

from engine.model import age
from engine.model.codes import BY_CODE, Code
from engine.model.moment import Moment
from engine.model.values import AGE, CHANNEL, PROBLEM, SEX, Value

Answer = Annotated[
    StrictInt | StrictFloat | str,
    Field(description='"yes", "no", "unknown", a number, or one of the choices of the fact'),
]
YES_NO: Mapping[str, bool] = {"yes": True, "no": False}
"""The answers to a yes-or-no fact that is known."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Patient(_Model):
    """Who it is about. Nothing here identifies a person."""

    age: str = Field(examples=["9 years", "6 weeks"], description="years, months, weeks or days")
    sex: Literal["female", "male", "unknown"] | None = Field(
        default=None, description="registered at birth; leave it out when nobody has asked yet"
    )


class Contact(_Model):
    """One person asking about one problem. A fact that was not asked is left out."""

    problem: Code = Field(description="the code of a presenting problem")
    patient: Patient
    facts: dict[str, Answer] = Field(default_factory=dict, json_schema_extra=BY_CODE)
    as_at: Moment | None = None
    channel: Code | None = Field(default=None, examples=["phone"])
    practice: str | None = Field(default=None, max_length=100)
    preferences: Annotated[tuple[str, ...], FailFast()] = ()


def known_facts(contact: Contact) -> dict[str, Value]:
    """Return what a checked contact says, by fact name, with age (in days), sex and channel."""
    known: dict[str, Value] = {
        name: YES_NO.get(answer, answer) if isinstance(answer, str) else answer
        for name, answer in contact.facts.items()
    }
    known[PROBLEM] = contact.problem
    known[AGE] = age.read_age(contact.patient.age)
    if contact.patient.sex is not None:
        known[SEX] = contact.patient.sex
    if contact.channel is not None:
        known[CHANNEL] = contact.channel
    return known
