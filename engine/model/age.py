"""Ages as people say them, held in months.

A month is a twelfth of a year; a week or a day is converted by the mean length of a month, so
thirteen weeks is still just under three months: the cautious side.
"""

import re

_MONTHS_IN = {"year": 12.0, "month": 1.0, "week": 7 / 30.4375, "day": 1 / 30.4375}
_PART = r"(\d{1,6})\s*(year|month|week|day)s?"
_AGE = re.compile(rf"\s*{_PART}(?:\s*(?:and|,)?\s*{_PART})?\s*", re.IGNORECASE)
OLDEST_MONTHS = 130 * 12

SHAPE = 'Write it as "9 years", "18 months", "6 weeks" or "10 days".'


def in_months(count: int, unit: str) -> float:
    """Return a number of years, months, weeks or days in months. Raises KeyError: other unit."""
    return count * _MONTHS_IN[unit.lower().removesuffix("s")]


def read_age(text: str) -> float:
    """Return an age such as "6 weeks" or "1 year 3 months" in months.

    Raises ValueError with a sentence for the person who wrote it.
    """
    match = _AGE.fullmatch(text)
    if match is None:
        msg = f'"{text}" is not an age.'
        raise ValueError(msg)
    count, unit, more, more_unit = match.groups()
    months = in_months(int(count), unit) + (in_months(int(more), more_unit) if more else 0.0)
    if months > OLDEST_MONTHS:
        msg = f'"{text}" is over 130 years.'
        raise ValueError(msg)
    return months
