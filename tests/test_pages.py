"""The pages that people read say what is so."""

import json
import re
import shlex
import subprocess
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

import httpx

from api.terminal.book import book_page
from api.terminal.phrases import phrases_page
from engine.language.loader import load
from engine.model.cases import Case
from engine.model.contact_reading import read_contact
from engine.model.rules import RuleBook
from engine.rehearsal.interviews import longest_interviews
from engine.runtime.navigator import Navigator
from tests.api.servers import SIGNPOST
from tests.engine.analysis.worked_books import laid_out

ROOT = Path(__file__).parent.parent


def test_the_authors_page_lists_the_phrases_as_they_are(book: RuleBook) -> None:
    page = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
    listed = page.split("<!-- phrases -->\n")[1].split("<!-- end of phrases -->")[0]
    assert listed == phrases_page(book.vocabulary)


def test_the_signs_and_red_flags_that_the_authors_page_shows_can_be_read(tmp_path: Path) -> None:
    page = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"```(?:toml|gherkin)\n# (\S+)\n(.*?)```", page, re.DOTALL)
    assert [path for path, _text in shown] == [
        "vocabulary/signs_breathing.toml",
        "red_flags/breathing.feature",
    ]
    book = load(laid_out(tmp_path, dict(shown), {}).rules)
    assert [flag.name for flag in book.vocabulary.red_flags][-2:] == ["rf_breathless", "rf_lithium"]


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


def test_the_commands_of_the_readme_work_as_written() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    contact, decision = re.findall(r"```json\n(.*?)```", readme, re.DOTALL)[:2]
    assert (ROOT / "examples" / "girl.json").read_text(encoding="utf-8") == contact
    commands = re.findall(r"`signpost ((?:decide|explain) [^`]*)`", readme)
    assert len(commands) == 2
    said = {command.split()[0]: _run(*command.split()) for command in commands}
    assert json.loads(decision).items() <= json.loads(said["decide"]).items()
    assert "Community pharmacist: Within 24 hours" in said["explain"]
    for name in re.findall(r"`signpost ([a-z-]+)", readme):
        assert "Usage" in _run(name, "--help"), name


def test_the_request_of_the_readme_is_answered(api: httpx.Client) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    curl = re.findall(r"^curl .*$", readme, re.MULTILINE)
    assert len(curl) == 1
    words = shlex.split(curl[0])
    path = urlsplit(words[words.index("-s") + 1]).path
    answer = api.post(path, content=words[words.index("-d") + 1])
    assert answer.json()["status"] == "data_required"
    page = api.get(re.findall(r"`GET (/problems\?\S+)`", readme)[0]).json()
    assert page["problems"][0]["code"] == "sore_throat"


def _run(*arguments: str) -> str:
    done = subprocess.run(  # noqa: S603  # our own command
        [SIGNPOST, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={"COLUMNS": "200", "NO_COLOR": "1", "PATH": ""},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_rule_book_of_the_readme_is_not_signed() -> None:
    book = load(ROOT / "rules")
    assert book.status == "demonstration"
    assert book.approvals == ()
