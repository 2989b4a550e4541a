"""What a clinical safety officer reads: the page of a small rule book that was checked."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from engine.reports.checked import Checked
from engine.reports.page import as_page
from tests.engine.reports.html_page import Page, read_page
from tests.engine.reports.report_book import UNREADABLE, checked_at


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """The whole of the small book, checked."""
    return checked_at(tmp_path_factory.mktemp("book"))


@pytest.fixture(scope="module")
def page(checked: Checked) -> Page:
    """The page of the small book."""
    return read_page(as_page(checked))


def test_the_page_needs_nothing_from_elsewhere(checked: Checked, page: Page) -> None:
    assert all(link.startswith("#") for link in page.links)
    assert not page.tags & {"link", "img", "iframe", "object", "base"}
    assert not re.search(r"url\(|@import|https?:|fetch\(|//[a-z]", as_page(checked))


def test_every_link_of_the_page_leads_somewhere(page: Page) -> None:
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)


def test_the_headings_of_the_page_are_in_order(page: Page) -> None:
    levels = [level for level, _words in page.headings]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_head_says_that_nobody_has_signed_and_what_was_checked_as_at_when(
    checked: Checked, page: Page
) -> None:
    assert checked.book is not None
    for words in (
        "For tests only.",
        "Nobody has approved this rule book.",
        "23 November 2026",
        checked.book.revision,
    ):
        assert words in page.text


def test_the_page_begins_with_what_must_be_mended(page: Page) -> None:
    assert (
        "This must be mended: 2 errors of gaps 1 error of unsourced 10 errors of coverage "
        "1 claim not proved The worked cases show 1 of 11 rules, "
    ) in page.text


def test_every_finding_is_on_the_page_errors_first_and_accepted_ones_last(
    checked: Checked, page: Page
) -> None:
    for finding in checked.findings:
        place = f"{finding.location.path}:{finding.location.line}"
        assert f"{finding.message} {finding.advice}" in page.text
        assert place in page.text
    order = [words for level, words in page.headings if level == 3 and ": " in words][:4]
    assert order == ["Errors: 13", "Warnings: none", "Notes: 1", "Accepted: 1"]
    assert "Accepted: the team agreed (Dr B)" in page.text


def test_every_claim_is_on_the_page_in_its_authors_words_with_what_became_of_it(
    page: Page,
) -> None:
    assert (
        "Drooling is an emergency: proved Given there is drooling And none of these: "
        "the problem is sore throat Then they are always sent to 999"
    ) in page.text
    assert "Nobody goes to a GP: refuted Given the problem is earache" in page.text
    assert "Scenario: Breaks it Given a " in page.text
    assert "What is always so: 1 of 2 proved" in page.text


def test_every_rule_is_on_the_page(checked: Checked, page: Page) -> None:
    assert checked.book is not None
    for rule in checked.book.rules:
        assert f"rule/{rule.id}" in page.ids
        assert (5, rule.title) in page.headings
        for step in rule.steps:
            assert step.text in page.text


def test_a_rule_is_on_the_page_in_words_with_what_it_rests_on_and_its_cases(page: Page) -> None:
    assert (
        "Three weeks Given the problem is earache And it has lasted 21 days or more † "
        "Then send them to a GP this week And also send them to the pharmacist today "
        "And offer it by telephone And allow 20 minutes "
        'And say "We will ring you." And tell the named GP And advise "Keep it <b>warm</b> & dry." '
        'And ask them to come back if "it gets worse" '
        "Line 7. Sources: A guideline. Evidence: general. Written by: Dr A. "
        "Reviewed: 2026-11-22. Approved by: nobody. "
        "Shown by 1 worked case: A long earache features/ears.feature:3"
    ) in page.text
    assert "Falls Given the number of falls is 2 or more † Then the stream is high" in page.text
    assert "Falls Given the number of falls is 2 or more † Then allow 30 minutes" in page.text
    assert "No worked case shows this rule." in page.text


def test_the_page_counts_what_the_cases_show_by_problem(page: Page) -> None:
    assert "Throat Problem Rules shown Steps both ways" in page.text
    assert "Sore throat 0 of 2 0 of 5 Earache 1 of 4 0 of 6" in page.text


def test_everything_that_somebody_wrote_is_escaped(checked: Checked, tmp_path: Path) -> None:
    unreadable = checked_at(tmp_path, UNREADABLE)
    assert "Keep it &lt;b&gt;warm&lt;/b&gt; &amp; dry." in as_page(checked)
    assert "<b>warm" not in as_page(checked)
    assert "<b>somebody" not in as_page(unreadable)


def test_the_page_of_a_book_that_cannot_be_read_lists_its_mistakes(tmp_path: Path) -> None:
    unreadable = checked_at(tmp_path, UNREADABLE)
    page = read_page(as_page(unreadable))
    assert page.headings == [(1, "The rule book cannot be read")]
    for mistake in unreadable.mistakes:
        assert f"{mistake.message} {mistake.advice}" in page.text


def test_the_page_of_a_book_without_cases_says_so(tmp_path: Path) -> None:
    page = read_page(as_page(checked_at(tmp_path, {})))
    assert "There are no worked cases: nothing shows that the rules do as meant." in page.text
    assert "†" not in page.text


def test_the_page_of_a_book_that_was_only_read_shows_its_rules(tmp_path: Path) -> None:
    page = read_page(as_page(checked_at(tmp_path, quick=True)))
    assert "The rule book was only read: nothing was looked for in it" in page.text
    assert (5, "Three weeks") in page.headings
    assert "Findings" not in page.text
