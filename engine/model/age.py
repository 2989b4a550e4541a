"""Ages as people count them, held in whole days.

Years and months are counted by birthdays. 365 days is the first birthday: a year is complete on
the earliest day on which it can be. A number of months between two birthdays is complete when it
is so whatever the day of birth: ninety-one days, and so thirteen weeks, is still under three
months. Where a count of days leaves a doubt, a baby is taken to be the younger.
"""

import re

_DAYS_IN = {"week": 7, "day": 1}
_MONTHS_IN = {"year": 12, "month": 1}
_YEAR = 12
_FOUR_YEARS = 4 * 365 + 1
_LONGEST = (0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337)
"""The most days that so many months in a row can have."""

_PART = r"(\d{1,6})\s*(year|month|week|day)s?"
_AGE = re.compile(rf"\s*{_PART}(?:\s*(?:and|,)?\s*{_PART})?\s*", re.IGNORECASE)

SHAPE = 'Write it as "9 years", "18 months", "6 weeks" or "10 days".'


def in_days(count: int, unit: str) -> int:
    """Return an age of so many years, months, weeks or days. Raises KeyError: other unit."""
    name = unit.lower().removesuffix("s")
    if name in _MONTHS_IN:
        return _complete(count * _MONTHS_IN[name])
    return count * _DAYS_IN[name]


def read_age(text: str) -> int:
    """Return an age such as "6 weeks" or "1 year 3 months" in days.

    Raises ValueError with a sentence for the person who wrote it.
    """
    match = _AGE.fullmatch(text)
    if match is None:
        msg = f'"{text}" is not an age.'
        raise ValueError(msg)
    months = days = 0
    for count, unit in (match.groups()[:2], match.groups()[2:]):
        name = (unit or "day").lower()
        months += int(count or 0) * _MONTHS_IN.get(name, 0)
        days += int(count or 0) * _DAYS_IN.get(name, 0)
    age = later(days, months)
    if age > OLDEST:
        msg = f'"{text}" is over 130 years.'
        raise ValueError(msg)
    return age


def age_words(days: int) -> str:
    """Return an age as people say it: read_age makes the same age of it."""
    months, over = _whole_months(days)
    if over or not months:
        return f"{days} days"
    return f"{months} months" if months % _YEAR or months == _YEAR else f"{months // _YEAR} years"


def later(days: int, months: int) -> int:
    """Return the age so many months after an age, or before it when they are less than none.

    The days over whole months stay so: eleven months and thirty days is under one year.
    """
    whole, over = _whole_months(days)
    if whole + months < 0:
        return 0
    return min(_complete(whole + months) + over, _complete(whole + months + 1) - 1)


def _whole_months(days: int) -> tuple[int, int]:
    """The whole months in an age, and the days over."""
    months = days * 48 // _FOUR_YEARS + 1
    while _complete(months) > days:
        months -= 1
    return months, days - _complete(months)


def _complete(months: int) -> int:
    """The days after which so many months are complete."""
    years, more = divmod(months, _YEAR)
    if more:
        return -(-years * _FOUR_YEARS // 4) + _LONGEST[more]
    return years * _FOUR_YEARS // 4


OLDEST = in_days(130, "years")
