"""Ages as people say them."""

import pytest

from engine.model.age import in_months, read_age


@pytest.mark.parametrize(
    ("text", "months"),
    [("9 years", 108), ("1 year", 12), ("18 months", 18), ("1 year 3 months", 15), ("0 days", 0)],
)
def test_years_and_months_are_exact(text: str, months: float) -> None:
    assert read_age(text) == months


def test_capitals_and_spaces_do_not_matter() -> None:
    assert read_age("  9 Years ") == read_age("9years") == 108


def test_thirteen_weeks_is_still_under_three_months() -> None:
    assert 2.9 < read_age("13 weeks") < 3 < read_age("14 weeks")


def test_a_day_is_a_day_whether_one_reads_it_in_an_age_or_in_a_rule() -> None:
    assert read_age("27 days") < in_months(28, "days") == read_age("28 days")


@pytest.mark.parametrize("text", ["", "nine", "9", "9 yeers", "-1 years", "9.5 years", "years 9"])
def test_what_is_not_an_age_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not an age"):
        read_age(text)


def test_nobody_is_over_130() -> None:
    assert read_age("130 years") == 1560
    with pytest.raises(ValueError, match="over 130 years"):
        read_age("131 years")
