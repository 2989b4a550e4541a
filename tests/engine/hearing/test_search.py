"""What callers say finds the right problem among the first three."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from engine.hearing.search import ProblemSearch
from engine.model.rules import RuleBook

PHRASES = tomllib.loads(
    (Path(__file__).parent / "testdata" / "lay_phrases.toml").read_text(encoding="utf-8")
)["phrases"]


@pytest.fixture(scope="session")
def search(book: RuleBook) -> ProblemSearch:
    return ProblemSearch(book)


def is_found(phrase: dict[str, Any], search: ProblemSearch) -> bool:
    found = search.find(phrase["said"], limit=3)
    return any(problem.code in phrase["finds"] for problem in found)


def test_there_are_300_phrases_and_a_third_has_typing_errors() -> None:
    assert len(PHRASES) >= 300
    assert sum(phrase["typo"] for phrase in PHRASES) >= len(PHRASES) / 3 - 1


def test_the_phrases_name_problems_that_exist(book: RuleBook) -> None:
    named = {code for phrase in PHRASES for code in phrase["finds"]}
    assert named <= book.vocabulary.problems.keys()


def test_at_least_95_in_100_find_the_right_problem_among_the_first_three(
    search: ProblemSearch,
) -> None:
    missed = [phrase["said"] for phrase in PHRASES if not is_found(phrase, search)]
    assert len(missed) <= len(PHRASES) * 0.05, missed


@pytest.mark.parametrize("part", ["typed right", "typed wrong"])
def test_typing_errors_cost_little(search: ProblemSearch, part: str) -> None:
    phrases = [each for each in PHRASES if each["typo"] == (part == "typed wrong")]
    assert sum(is_found(phrase, search) for phrase in phrases) >= len(phrases) * 0.93


def test_every_problem_is_found_first_by_its_own_name(
    search: ProblemSearch, book: RuleBook
) -> None:
    for problem in book.vocabulary.problems.values():
        assert search.find(problem.name, limit=1) == [problem]


def test_no_words_give_the_first_problems_by_name(search: ProblemSearch) -> None:
    names = [problem.name for problem in search.find("  ", limit=3)]
    assert names == sorted(names)
    assert len(names) == 3


def test_words_that_no_problem_has_find_nothing(search: ProblemSearch) -> None:
    assert search.find("xylophone qqq") == []
