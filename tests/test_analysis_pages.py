"""Every check has a page that says what it is, in the same order, and a line in the overview."""

import re
from pathlib import Path

import pytest

from engine.analysis.checks import NAMES
from engine.analysis.findings import Severity

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "docs" / "analysis"
CHECKS = ROOT / "engine" / "analysis" / "checks"
OTHERS = ("invariants", "coverage", "mutation")
SHARED = ("Bad", "Good", "Why it matters", "What it cannot see")


def file_of(name: str) -> str:
    """Return what the files of a check are called."""
    return name.replace(" ", "_")


def page(name: str) -> str:
    return (PAGES / f"{file_of(name)}.md").read_text(encoding="utf-8")


def headings(text: str) -> list[str]:
    return re.findall(r"^## (.+)$", text, re.MULTILINE)


def severities(text: str) -> set[str]:
    """Return the severities that a text names."""
    return {each.value for each in Severity if re.search(rf"\b{each.value}\b", text)}


def given(name: str) -> set[str]:
    """Return the severities that the check itself gives."""
    code = (CHECKS / f"{file_of(name)}.py").read_text(encoding="utf-8")
    return {Severity[each].value for each in re.findall(r"\bSeverity\.(\w+)", code)}


def rows() -> dict[str, tuple[str, str]]:
    """Return the severity and whether it can be accepted, by check, of the table in the README."""
    text = (PAGES / "README.md").read_text(encoding="utf-8")
    found = re.findall(
        r"^\| \[(.+?)\]\((.+?)\) \| .+? \| (.+?) \| (yes|no) \|$", text, re.MULTILINE
    )
    assert all(link == f"{file_of(name)}.md" for name, link, _severity, _tag in found)
    return {name: (severity, tag) for name, _link, severity, tag in found}


def test_there_is_one_page_for_each_check_and_each_measure() -> None:
    pages = {file.stem for file in PAGES.glob("*.md")} - {"README"}
    assert pages == {*map(file_of, NAMES), *OTHERS}


def test_there_is_one_file_and_one_test_for_each_check() -> None:
    files = {file.stem for file in CHECKS.glob("*.py")} - {"__init__"}
    assert files == set(map(file_of, NAMES))
    tests = (Path(__file__).parent / "engine" / "analysis" / "checks").glob("test_*.py")
    assert {file.stem.removeprefix("test_") for file in tests} == files


@pytest.mark.parametrize("name", [*NAMES, *OTHERS])
def test_a_page_says_what_it_is_and_shows_bad_and_good_and_the_limits(name: str) -> None:
    title, _, summary = page(name).split("\n")[:3]
    assert title.startswith("# ")
    assert summary.startswith("**")
    assert summary.endswith("**")
    assert [each for each in headings(page(name)) if each in SHARED] == list(SHARED)


@pytest.mark.parametrize("name", NAMES)
def test_the_page_of_a_check_has_its_name_and_says_what_to_do(name: str) -> None:
    assert page(name).startswith(f"# {name.capitalize()}\n")
    assert f"`check:{name}`" in page(name)
    what_to_do = [each for each in headings(page(name)) if "what to do" in each.lower()]
    assert len(what_to_do) == 1


def test_the_overview_names_every_check_once_and_no_other() -> None:
    assert sorted(rows()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_overview_and_the_page_name_the_severities_that_the_check_gives(name: str) -> None:
    (stated,) = re.findall(r"^Severity: (.+)$", page(name), re.MULTILINE)
    severity, _tag = rows()[name]
    assert severities(severity) == given(name)
    assert severities(stated) == given(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_page_shows_the_tag_of_a_finding_that_can_be_accepted(name: str) -> None:
    _severity, tag = rows()[name]
    assert (f"@accept:{name.replace(' ', '-')}:" in page(name)) is (tag == "yes")


def test_the_overview_links_the_pages_of_what_is_no_check() -> None:
    text = (PAGES / "README.md").read_text(encoding="utf-8")
    for name in OTHERS:
        assert f"({name}.md)" in text
