"""Every file and folder of a rule book is read, or is a mistake that names it. Real files."""

import os
import shutil
import socket
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import Mistake, RuleBookError
from engine.language.cases import load_cases
from engine.language.folder import read_folder
from engine.language.loader import load
from engine.model.rules import RuleBook
from tests.engine.language.books import HERE

RULE = """\
@source:A-guideline @evidence:general
Feature: {name}

  Scenario: {name}
    Given the problem is earache
    And it has lasted {days} days or more
    Then send them to a GP today
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the base rule book."""
    return shutil.copytree(HERE / "base" / "rules", tmp_path / "rules")


def mistakes(rules: Path) -> list[tuple[str, str, str]]:
    """Return where, what, and what to do of every mistake in a rule book."""
    with pytest.raises(RuleBookError) as refused:
        load(rules)
    return [(m.location.path, m.message, m.advice) for m in refused.value.mistakes]


LINK = (
    "This is a link to somewhere else, and links are not read.",
    "Put the file or folder itself here, or remove the link.",
)


def test_a_folder_that_is_a_link_is_a_mistake(rules: Path) -> None:
    (rules / "red_flags").rename(rules.parent / "elsewhere")
    (rules / "red_flags").symlink_to(rules.parent / "elsewhere")
    assert mistakes(rules) == [("rules/red_flags", *LINK)]


def test_a_file_that_is_a_link_is_a_mistake(rules: Path) -> None:
    airway = rules / "red_flags" / "airway.feature"
    airway.rename(rules.parent / "airway.feature")
    airway.symlink_to(rules.parent / "airway.feature")
    assert ("rules/red_flags/airway.feature", *LINK) in mistakes(rules)


def test_a_link_to_nothing_and_one_to_its_own_folder_are_mistakes(rules: Path) -> None:
    (rules / "problems" / "ears.feature").symlink_to("nowhere")
    (rules / "problems" / "again").symlink_to("..")
    assert mistakes(rules) == [
        ("rules/problems/again", *LINK),
        ("rules/problems/ears.feature", *LINK),
    ]


def test_what_is_neither_a_file_nor_a_folder_is_a_mistake_and_is_not_waited_for(
    rules: Path,
) -> None:
    os.mkfifo(rules / "problems" / "ears.feature")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(rules / "s"))
        what = ("This is neither a file nor a folder.", "Remove it.")
        assert mistakes(rules) == [("rules/problems/ears.feature", *what), ("rules/s", *what)]


def test_a_folder_in_the_place_of_a_file_is_a_mistake(rules: Path) -> None:
    airway = rules / "red_flags" / "airway.feature"
    airway.unlink()
    airway.mkdir()
    (airway / "airway.feature").write_text(RULE.format(name="Ache", days=3))
    what = "This name has more than small letters, digits and underscores."
    assert mistakes(rules) == [("rules/red_flags/airway.feature", what, "Name it airway.")]


def test_a_file_in_the_place_of_a_folder_is_a_mistake(rules: Path) -> None:
    shutil.rmtree(rules / "red_flags")
    (rules / "red_flags").write_text("x")
    assert [(path, message) for path, message, _advice in mistakes(rules)] == [
        ("rules/red_flags", "This file is not read."),
        (
            "rules/rule_book.toml",
            'The title page names the folder "red_flags", and it is not there.',
        ),
    ]


def test_a_folder_in_which_nothing_is_read_is_a_mistake_told_once(rules: Path) -> None:
    (rules / "problems" / "skin" / "rashes").mkdir(parents=True)
    (rules / "problems" / "skin" / "README.md").write_text("To come.")
    what = ("Nothing is read from this folder.", "Put a file in it, or remove it.")
    assert mistakes(rules) == [("rules/problems/skin", *what)]


def test_a_named_folder_that_has_only_pages_is_a_mistake(rules: Path) -> None:
    (rules / "red_flags" / "airway.feature").rename(rules / "red_flags" / "airway.md")
    what = ("Nothing is read from this folder.", "Put a file in it, or remove it.")
    assert mistakes(rules) == [("rules/red_flags", *what)]


@pytest.mark.parametrize("name", ["__draft", "__pycache__", "__MACOSX"])
def test_no_folder_is_passed_over_for_its_name(name: str, rules: Path) -> None:
    (rules / name).mkdir()
    (rules / name / "airway.feature").write_text(RULE.format(name="Ache", days=3))
    ((path, message, _advice),) = mistakes(rules)
    assert (path, message) == (f"rules/{name}", f'A rule book has no folder "{name}".')


def test_hidden_files_and_pages_are_set_aside_and_do_not_count_in_the_revision(
    rules: Path,
) -> None:
    before = load(rules).revision
    (rules / ".git").mkdir()
    (rules / ".git" / "airway.feature").write_text("Feature: x")
    (rules / "red_flags" / ".airway.feature.swp").write_bytes(b"\xff")
    (rules / "red_flags" / ".#airway.feature").symlink_to("somebody@somewhere")
    (rules / "README.md").write_text("How to write a rule.")
    (rules / "red_flags" / "NOTES.MD").write_text("Notes.")
    assert load(rules).revision == before


@pytest.mark.parametrize("path", ["rule_book.toml", "red_flags/airway.feature"])
def test_every_other_file_counts_in_the_revision(path: str, rules: Path) -> None:
    before = load(rules).revision
    (rules / path).write_text((rules / path).read_text() + "\n")
    assert load(rules).revision != before


def _in_capitals(name: str) -> str:
    return name.capitalize()


def _taken_apart(name: str) -> str:
    return unicodedata.normalize("NFD", name)


@pytest.mark.parametrize(
    ("name", "differs"), [("ears.feature", _in_capitals), ("caf\u00e9.feature", _taken_apart)]
)
def test_names_that_some_computers_take_for_one_are_mistakes(
    name: str, differs: Callable[[str], str], rules: Path
) -> None:
    for days, each in enumerate((name, differs(name)), start=3):
        (rules / "problems" / each).write_text(RULE.format(name=f"Ache {days}", days=days))
    assert {message for _path, message, _advice in mistakes(rules)} == {
        "This name has more than small letters, digits and underscores."
    }


def test_a_name_that_differs_in_capitals_names_the_file_beside_it(rules: Path) -> None:
    (rules / "red_flags" / "Airway.feature").write_text(RULE.format(name="Ache", days=3))
    ((_path, _message, advice),) = mistakes(rules)
    assert advice == "airway.feature stands beside it: remove one."


def test_a_name_that_cannot_be_shown_is_a_mistake_and_not_a_fright(rules: Path) -> None:
    for name in (b"\xff.feature", b"a\nb.feature", "\u202egpj.feature".encode()):
        Path(os.fsdecode(os.fsencode(rules / "problems") + b"/" + name)).write_text("x")
    assert [(path, message) for path, message, _advice in mistakes(rules)] == [
        (f"rules/problems/{name}", "This name has characters that cannot be shown.")
        for name in ("?.feature", "?gpj.feature", "a?b.feature")
    ]


def test_a_folder_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    found: list[Mistake] = []
    read_folder(tmp_path / "rules", found)
    assert [mistake.message for mistake in found] == [
        "This folder cannot be read: No such file or directory."
    ]


AS_NOBODY = """\
import os, sys
from pathlib import Path
from engine.errors import RuleBookError
from engine.language.loader import load
from engine.model.rules import RuleBook
load(Path("whole"))  # what Python imports late may not be readable afterwards
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    load(Path("rules"))
except RuleBookError as error:
    for mistake in error.mistakes:
        print(mistake.location.path, mistake.message, sep=": ")
"""


def test_what_may_not_be_read_is_a_mistake(rules: Path) -> None:
    """Root may read everything, so somebody else reads."""
    shutil.copytree(rules, rules.parent / "whole")
    (rules / "problems" / "sore_throat.feature").chmod(0)
    (rules / "red_flags").chmod(0)
    rules.parent.chmod(0o755)
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", AS_NOBODY],
        cwd=rules.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    (rules / "red_flags").chmod(0o755)
    assert done.stdout.splitlines() == [
        "rules/problems/sore_throat.feature: This file cannot be read: Permission denied.",
        "rules/red_flags: This folder cannot be read: Permission denied.",
    ], done.stderr


def test_a_file_of_worked_cases_that_is_not_read_is_a_mistake(
    tmp_path: Path, base_book: RuleBook
) -> None:
    features = tmp_path / "features"
    features.mkdir()
    (features / "ears.feature.txt").write_text("Feature: Ears")
    (features / "README.md").write_text("Worked cases.")
    (features / "nose.feature").symlink_to("ears.feature.txt")
    with pytest.raises(RuleBookError) as refused:
        load_cases([features], base_book.vocabulary)
    assert [(m.location.path, m.message) for m in refused.value.mistakes] == [
        ("features/ears.feature.txt", "This file is not read."),
        ("features/nose.feature", LINK[0]),
    ]
