"""What a fact may be worth, and the facts that every contact carries."""

from collections.abc import Mapping
from typing import TypeAlias

UNKNOWN = "unknown"
"""The answer to a fact that was asked and is not known. A fact not asked is absent."""

Value: TypeAlias = bool | int | float | str
Facts: TypeAlias = Mapping[str, Value]
"""What is known of one contact: values by fact name, `UNKNOWN` among them."""

AGE, SEX, PROBLEM, CHANNEL = "age", "sex", "problem", "channel"
"""Facts that every contact carries outside its `facts`. Age is in days."""

EVERY_CONTACT = frozenset({AGE, SEX, PROBLEM, CHANNEL})

URGENCY = "urgency"
"""What the decision is, for the rules that arrange how somebody is seen: see `URGENCIES`."""

URGENCIES = ("emergency", "two_hours", "same_day", "later")
"""The values of `URGENCY`: an emergency, within 2 hours, within 24 hours, anything later."""
