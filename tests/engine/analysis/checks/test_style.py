"""Style: questions, and words said to callers, that may be misunderstood."""

from pathlib import Path

import pytest

from engine.analysis.findings import Finding, Severity
from engine.source import Location
from tests.engine.analysis.checks.books import ARRANGEMENTS, EARACHE, WORDS, found, rule_book

EAR = """\
@source:A-guideline @evidence:general
Feature: Earache

  Scenario: Something comes out of it
    Given the problem is earache
    And there is discharge
    Then send them to a GP this week
    And say "The GP will look into your ear."
    And advise "Keep it dry."
    And ask them to come back if "it swells"
"""
GOOD = "Does anything come out of the ear?"


def word(question: str) -> str:
    """Return a vocabulary with one question."""
    return f'[discharge]\nstatement = "discharge"\nquestion  = "{question}"\n'


def style(tmp_path: Path, question: str = GOOD, rules: str = EAR) -> list[Finding]:
    return found(rule_book(tmp_path, {EARACHE: rules, WORDS: word(question)}), "style")


def in_vocabulary(severity: Severity, message: str, advice: str) -> Finding:
    return Finding("style", severity, message, advice, Location("rules/vocabulary/more.toml", 1))


def in_rule(message: str, advice: str) -> Finding:
    location = Location("rules/problems/earache.feature", 4, 3)
    return Finding("style", Severity.WARNING, message, advice, location)


def long_question(words: int) -> str:
    return f"{'Does ' * (words - 1)}it?"


def test_plain_words_are_good_style(tmp_path: Path) -> None:
    assert style(tmp_path) == []


def test_a_question_ends_with_a_question_mark(tmp_path: Path) -> None:
    assert style(tmp_path, GOOD.rstrip("?")) == [
        in_vocabulary(
            Severity.WARNING,
            "The question of discharge does not end with a question mark.",
            "End it with one.",
        )
    ]


def test_a_question_of_46_words_is_long(tmp_path: Path) -> None:
    assert style(tmp_path, long_question(46)) == [
        in_vocabulary(
            Severity.NOTE,
            "The question of discharge has 46 words.",
            "Ask it in fewer, or as two questions.",
        )
    ]


def test_a_question_of_45_words_is_not(tmp_path: Path) -> None:
    assert style(tmp_path, long_question(45)) == []


def test_a_question_that_denies_twice_is_hard(tmp_path: Path) -> None:
    assert style(tmp_path, "Has the ear never been without discharge?") == [
        in_vocabulary(
            Severity.WARNING,
            'The question of discharge denies twice: "Has the ear never been without discharge".',
            "Say it without one of the two.",
        )
    ]


@pytest.mark.parametrize(
    ("question", "is_hard"),
    [
        ("Has the ear ever been without discharge?", False),
        ("Is it not dry, or do they never clean it?", False),
        ("Is it not dry? Do they never clean it?", False),
        ("Is it not dry and do they never clean it?", False),
        ("Can they NOT say that it is never dry?", True),
        ("Are they unable to say that nothing comes out?", True),
        ("Is there a notable knot of discharge?", False),
    ],
)
def test_two_denials_count_within_one_part_of_a_sentence(
    tmp_path: Path, question: str, *, is_hard: bool
) -> None:
    assert bool(style(tmp_path, question)) is is_hard


def test_a_hard_word_in_a_question_has_a_plain_one(tmp_path: Path) -> None:
    assert style(tmp_path, "Is there bilateral discharge?") == [
        in_vocabulary(
            Severity.WARNING,
            'The question of discharge says "bilateral".',
            'Say "on both sides", or put it in other words.',
        )
    ]


@pytest.mark.parametrize(
    ("plain", "hard", "word", "instead"),
    [
        ("The GP will look", "An acute ear: the GP will look", "acute", "sudden"),
        ("Keep it dry.", "Analgesia helps.", "analgesia", "pain relief"),
        ("it swells", "there is OEDEMA, or more oedema", "oedema", "swelling"),
    ],
)
def test_a_hard_word_said_to_callers_has_a_plain_one(
    tmp_path: Path, plain: str, hard: str, word: str, instead: str
) -> None:
    assert style(tmp_path, rules=EAR.replace(plain, hard)) == [
        in_rule(
            f'"Something comes out of it" says "{word}".',
            f'Say "{instead}", or put it in other words.',
        )
    ]


def test_the_name_of_a_rule_is_not_said_to_callers(tmp_path: Path) -> None:
    assert style(tmp_path, rules=EAR.replace("Something comes", "Something acute comes")) == []


def test_part_of_a_word_is_another_word(tmp_path: Path) -> None:
    assert style(tmp_path, "Did they state that it is chronicled?") == []


def test_what_an_arrangement_says_is_looked_at_too(tmp_path: Path) -> None:
    arranged = """\
@source:A-guideline @evidence:general
Feature: Longer

  Scenario: Falls
    Given the number of falls is 2 or more
    Then say "We give you longer, stat."
"""
    files = {EARACHE: EAR, WORDS: word(GOOD), ARRANGEMENTS: arranged}
    (finding,) = found(rule_book(tmp_path, files), "style")
    assert finding.message == '"Falls" says "stat".'
    assert finding.location == Location("rules/arrangements/arrangements.feature", 4, 3)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            """\
[clinic]
name        = "the ear clinic"
label       = "Ear clinic"
level       = "specialist"
family      = "ear"
bookable_by = "reception"
say         = ["They see acute ears."]
""",
            "Ear clinic",
        ),
        (
            """\
[ear]
system_name  = "Ear"
advice       = ["Keep an acute ear dry."]
come_back_if = "it swells"
""",
            "Ear",
        ),
        (
            """\
[ear]
system_name  = "Ear"
advice       = ["Keep it dry."]
come_back_if = "it is acute"
""",
            "Ear",
        ),
    ],
)
def test_what_is_said_where_a_rule_says_nothing_is_looked_at_too(
    tmp_path: Path, words: str, name: str
) -> None:
    (finding,) = found(rule_book(tmp_path, {WORDS: words}), "style")
    assert finding == in_vocabulary(
        Severity.WARNING,
        f'"{name}" says "acute".',
        'Say "sudden", or put it in other words.',
    )
    plain = words.replace("acute", "sudden")
    assert found(rule_book(tmp_path, {WORDS: plain}), "style") == []
