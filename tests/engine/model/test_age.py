"""Ages as people count them."""

import calendar
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.age import OLDEST, age_words, in_days, later, read_age
from engine.model.conditions import Comparison, Operator, leaves
from engine.model.rules import RuleBook
from engine.model.values import AGE

COUNTS = st.integers(0, 1500)
BIRTHS = [date(2021, 1, 1) + timedelta(days=day) for day in range(4 * 365 + 1)]
AGREED = [
    ("365 days", "1 year"),
    ("12 months", "1 year"),
    ("24 months", "2 years"),
    ("730 days", "2 years"),
    ("1 year 6 months", "18 months"),
    ("1461 days", "4 years"),
    ("1826 days", "5 years"),
    ("7 days", "1 week"),
    ("1 week 3 days", "10 days"),
    ("28 days", "4 weeks"),
]
YOUNGER = [
    ("364 days", "1 year"),
    ("52 weeks", "1 year"),
    ("11 months 30 days", "1 year"),
    ("11 months 4 weeks", "12 months"),
    ("13 weeks", "3 months"),
    ("91 days", "3 months"),
    ("30 days", "1 month"),
    ("4 weeks", "1 month"),
    ("1460 days", "4 years"),
    ("1825 days", "5 years"),
    ("4 years 11 months", "5 years"),
    ("6573 days", "18 years"),
]


@pytest.mark.parametrize(("one", "other"), AGREED)
def test_units_agree_where_people_agree(one: str, other: str) -> None:
    assert read_age(one) == read_age(other)


@pytest.mark.parametrize(("one", "other"), YOUNGER)
def test_the_younger_is_younger_in_every_unit(one: str, other: str) -> None:
    assert read_age(one) < read_age(other)


def test_fourteen_weeks_and_ninety_two_days_are_three_months() -> None:
    assert read_age("14 weeks") > read_age("92 days") == read_age("3 months")


def test_capitals_and_spaces_do_not_matter() -> None:
    assert read_age("  9 Years ") == read_age("9years") == read_age("108 months")


@given(COUNTS, st.integers(0, 130))
def test_units_agree_for_every_count(count: int, years: int) -> None:
    assert in_days(count, "weeks") == in_days(7 * count, "days")
    assert in_days(years, "years") == in_days(12 * years, "months")
    assert in_days(365 * years, "days") <= in_days(years, "years") <= in_days(366 * years, "days")


@given(st.sampled_from(["day", "week", "month", "year"]), COUNTS)
def test_more_is_older(unit: str, count: int) -> None:
    assert in_days(count, unit) < in_days(count + 1, unit)


@given(st.integers(0, 120), st.sampled_from(["years", "months"]), st.integers(0, 400))
def test_more_beside_years_or_months_is_never_younger(count: int, unit: str, days: int) -> None:
    ages = [read_age(f"{count} {unit} {more} days") for more in (0, days, days + 1)]
    assert ages == sorted(ages)


@given(st.integers(0, OLDEST))
def test_an_age_in_words_is_the_same_age(days: int) -> None:
    assert read_age(age_words(days)) == days


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "0 days"), (27, "27 days"), (92, "3 months"), (365, "12 months"), (6574, "18 years")],
)
def test_an_age_is_said_in_the_largest_unit_that_is_whole(days: int, words: str) -> None:
    assert age_words(days) == words


@given(st.integers(0, 20_000), st.integers(0, 200))
def test_so_many_months_later_and_back_is_never_older(days: int, months: int) -> None:
    assert later(later(days, months), -months) <= days <= later(days, months)


def _birthday(birth: date, months: int) -> date:
    """So many months after a birth; in a month without that day, on its last."""
    year, month = divmod(birth.year * 12 + birth.month - 1 + months, 12)
    return date(year, month + 1, min(birth.day, calendar.monthrange(year, month + 1)[1]))


@cache
def _days_until(months: int) -> frozenset[int]:
    """The days that so many months have, by the day of birth."""
    return frozenset((_birthday(birth, months) - birth).days for birth in BIRTHS)


@pytest.mark.parametrize("years", range(1, 66))
def test_a_birthday_comes_on_the_earliest_day_that_it_can(years: int) -> None:
    assert in_days(years, "years") == min(_days_until(12 * years))


@pytest.mark.parametrize("months", [months for months in range(1, 60) if months % 12])
def test_months_are_complete_when_they_are_whatever_the_day_of_birth(months: int) -> None:
    assert in_days(months, "months") == max(_days_until(months))


UNITS = {"day": 1, "week": 7, "month": 31, "year": 366}


def test_each_border_of_the_rule_book_parts_the_ages_of_every_unit(book: RuleBook) -> None:
    """On each side of each border: the oldest below it and the youngest from it on."""
    for border in sorted(_borders(book)):
        for unit, days in UNITS.items():
            first = next(n for n in range(border // days, 50_000) if in_days(n, unit) >= border)
            assert read_age(f"{first} {unit}s") >= border > (read_age(f"{first - 1} {unit}s"))


def test_the_rule_book_draws_its_borders_where_people_count(book: RuleBook) -> None:
    """Each border is whole years, whole months or, for the first weeks of life, whole weeks."""
    for border in _borders(book):
        assert age_words(border).endswith(("years", "months")) or (border < 92 and not border % 7)


def _borders(book: RuleBook) -> set[int]:
    conditions = [rule.condition for rule in book.rules]
    conditions += [fact.asked_when for fact in book.vocabulary.facts.values() if fact.asked_when]
    return {
        int(leaf.value)
        for condition in conditions
        for leaf in leaves(condition)
        if isinstance(leaf, Comparison)
        and leaf.fact == AGE
        and leaf.operator in (Operator.AT_LEAST, Operator.BELOW)
    }


@pytest.mark.parametrize("text", ["", "nine", "9", "9 yeers", "-1 years", "9.5 years", "years 9"])
def test_what_is_not_an_age_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not an age"):
        read_age(text)


def test_nobody_is_over_130() -> None:
    assert read_age("130 years") == OLDEST
    for text in ("131 years", "47483 days", "130 years 1 day", "999999 years 999999 years"):
        with pytest.raises(ValueError, match="over 130 years"):
            read_age(text)
