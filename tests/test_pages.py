"""The pages that people read say what is so."""

import json
import re
from pathlib import Path
from statistics import median

from api.terminal.book import book_page
from api.terminal.phrases import phrases_page
from engine.language.loader import load
from engine.model.cases import Case
from engine.model.contact import read_contact
from engine.model.rules import RuleBook
from engine.rehearsal.interviews import longest_interviews
from engine.runtime.navigator import Navigator

ROOT = Path(__file__).parent.parent


def test_the_authors_page_lists_the_phrases_as_they_are(book: RuleBook) -> None:
    page = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
    listed = page.split("<!-- phrases -->\n")[1].split("<!-- end of phrases -->")[0]
    assert listed == phrases_page(book.vocabulary)


def test_the_rule_book_in_numbers_is_as_it_is(book: RuleBook, cases: tuple[Case, ...]) -> None:
    page = (ROOT / "docs" / "rule-book.md").read_text(encoding="utf-8")
    assert page == book_page(book, cases), "`make book` writes it anew"


def test_the_median_interview_is_short(navigator: Navigator) -> None:
    interviews = longest_interviews(navigator)
    assert median(each.pages for each in interviews) <= 3
    assert median(each.questions for each in interviews) <= 12


def test_what_the_readme_shows_stands_in_the_rule_book() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    files = [file.read_text(encoding="utf-8") for file in (ROOT / "rules").rglob("*.feature")]
    written = [{line.strip() for line in text.splitlines()} for text in files]
    shown = re.findall(r"```gherkin\n(.*?)```", readme, re.DOTALL)
    assert len(shown) == 2
    for block in shown:
        lines = {line.strip() for line in block.splitlines()}
        assert any(lines <= each for each in written), block


def test_the_readme_shows_the_real_decision(navigator: Navigator) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    contact, decision = re.findall(r"```json\n(.*?)```", readme, re.DOTALL)[:2]
    decided = navigator.decide(read_contact(contact, navigator.book.vocabulary))
    shown = json.loads(decision)
    real = json.loads(decided.model_dump_json())
    for key, value in shown.items():
        assert real[key] == value, key


def test_the_rule_book_of_the_readme_is_not_signed() -> None:
    book = load(ROOT / "rules")
    assert book.status == "demonstration"
    assert book.approvals == ()
