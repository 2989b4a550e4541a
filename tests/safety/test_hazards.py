"""The hazards: how risk is judged, how a file of them is read, and what the real one says."""

import re
from pathlib import Path

import pytest

from engine.analysis.checks import NAMES
from engine.model.cases import Case
from engine.model.rules import RuleBook
from safety.controls import controls_of, try_pages
from safety.hazards import Hazard
from safety.lookup import why_not
from safety.reading import HazardsError, read_hazards
from safety.result import Stands
from safety.risk import LEVELS, LIKELIHOODS, SEVERITIES, Likelihood, Risk, Severity
from tests.safety.projects import hazard

ROOT = Path(__file__).parent.parent.parent

# As the implementation guidance of DCB0129 has it: severity from minor to catastrophic.
TABLE = {
    "very high": (3, 4, 4, 5, 5),
    "high": (2, 3, 3, 4, 5),
    "medium": (2, 2, 3, 3, 4),
    "low": (1, 2, 2, 3, 4),
    "very low": (1, 1, 2, 2, 3),
}
TRUTH = [
    (severity, likelihood, level)
    for likelihood, levels in TABLE.items()
    for severity, level in zip(
        ("minor", "significant", "considerable", "major", "catastrophic"), levels, strict=True
    )
]


def risk(severity: str, likelihood: str) -> Risk:
    return Risk(severity=Severity(severity), likelihood=Likelihood(likelihood))


@pytest.mark.parametrize(("severity", "likelihood", "level"), TRUTH)
def test_the_matrix_is_that_of_the_guidance(severity: str, likelihood: str, level: int) -> None:
    assert risk(severity, likelihood).level == level


def test_every_word_of_the_scales_is_explained() -> None:
    assert set(SEVERITIES) == set(Severity)
    assert set(LIKELIHOODS) == set(Likelihood)
    assert set(LEVELS) == {level for *_words, level in TRUTH}


@pytest.mark.parametrize(
    ("one", "other", "worse"),
    [
        (("major", "medium"), ("major", "low"), True),  # the same level, and likelier
        (("major", "low"), ("major", "medium"), False),
        (("major", "low"), ("major", "low"), False),
        (("catastrophic", "low"), ("major", "medium"), True),  # a higher level
        (("catastrophic", "very low"), ("major", "medium"), False),  # the same level: a trade
    ],
)
def test_a_risk_is_worse_by_its_level_and_then_by_either_scale(
    one: tuple[str, str], other: tuple[str, str], worse: bool
) -> None:
    assert risk(*one).is_worse_than(risk(*other)) is worse


def faults(at: Path, text: str) -> list[str]:
    file = at / "hazards.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(HazardsError) as refused:
        read_hazards(file)
    return [line.replace(f"{at}/", "") for line in str(refused.value).splitlines()]


def test_hazards_are_read(tmp_path: Path) -> None:
    file = tmp_path / "hazards.toml"
    file.write_text(hazard("H07", "check:gaps") + hazard("H09", "page:docs/page.md"))
    first, second = read_hazards(file)  # a gap between the numbers is no fault
    assert (first.id, first.controls, first.before.level) == ("H07", ("check:gaps",), 3)
    assert (second.id, second.is_lowered) == ("H09", True)


def test_every_fault_is_reported_at_once_with_its_line_and_hazard(tmp_path: Path) -> None:
    bad = """\
title = "A log"
[[hazards]]
id       = "H01"
title    = ""
cause    = "A cause."
before   = { severity = "huge", likelihood = "high" }
controls = ["gaps", "chek:gaps", "wish:better", "test:tests/test_x.py", "page:"]
after    = { severity = "major", likelihood = "low", odds = 3 }
[[hazards]]
id       = "H1"
title    = 7
cause    = "A cause."
effect   = "An effect."
before   = { severity = "major", likelihood = "low" }
controls = ["page:a.md", "page:a.md"]
after    = { severity = "major", likelihood = "low" }
"""
    like = (
        "Write it like one of invariant:always/babies_and_children, check:gaps, "
        "cases:red_flags/airway.feature, test:tests/test_x.py::test_y, page:docs/x.md."
    )
    assert faults(tmp_path, bad) == [
        'hazards.toml: "title" is no part of this file. Each hazard begins with [[hazards]].',
        "hazards.toml:2: H01: title: It is empty. Say it in plain words.",
        "hazards.toml:2: H01: effect: It is missing.",
        (
            'hazards.toml:2: H01: before.severity: "huge" is no severity. '
            "Write 'minor', 'significant', 'considerable', 'major' or 'catastrophic'."
        ),
        f'hazards.toml:2: H01: controls: The control "gaps" has no kind. {like}',
        (
            'hazards.toml:2: H01: controls: "chek:gaps": there is no kind of control "chek". '
            'Did you mean "check"?'
        ),
        'hazards.toml:2: H01: controls: "wish:better": there is no kind of control "wish". ' + like,
        (
            'hazards.toml:2: H01: controls: "test:tests/test_x.py" names nothing. '
            "Write it like test:tests/test_x.py::test_y."
        ),
        'hazards.toml:2: H01: controls: "page:" names nothing. Write it like page:docs/x.md.',
        "hazards.toml:2: H01: after.odds: There is no such key. Take it away.",
        (
            'hazards.toml:9: H1: id: "H1" is no id. '
            "Write H and a number of two or three digits, as in H07."
        ),
        "hazards.toml:9: H1: title: 7 is no text. Write it between quotation marks.",
        'hazards.toml:9: H1: controls: "page:a.md" stands twice here. Take one away.',
    ]


def test_an_id_stands_once(tmp_path: Path) -> None:
    twice = hazard("H01", "check:gaps") + hazard("H02", "check:gaps") + hazard("H01", "check:gaps")
    assert faults(tmp_path, twice) == [
        "hazards.toml:19: H01: The id is taken by a hazard above. Take the next free number."
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            hazard("H01", "check:gaps", before="low", after="medium"),
            "The risk with the controls is greater than without them. Rate them anew.",
        ),
        (
            hazard("H01", before="medium", after="low"),
            "The risk is lowered, and there are no controls. Name them, or leave it as it was.",
        ),
        (
            hazard("H01", before="high", after="high").replace("Much.", ""),
            "The risk is not acceptable. Say in `left_to_do` what must be done about it.",
        ),
    ],
)
def test_a_rating_is_honest(text: str, fault: str, tmp_path: Path) -> None:
    assert faults(tmp_path, text) == [f"hazards.toml:1: H01: {fault}"]


def test_a_hazard_may_say_that_nothing_controls_it(tmp_path: Path) -> None:
    file = tmp_path / "hazards.toml"
    file.write_text(hazard("H01", before="medium", after="medium"))
    (only,) = read_hazards(file)
    assert (only.controls, only.is_lowered) == ((), False)


@pytest.mark.parametrize(
    "text", ["", "hazards = 3\n", "hazards = []\n", "[[hazard]]\nid = 'H01'\n"]
)
def test_a_file_without_hazards_is_refused(text: str, tmp_path: Path) -> None:
    assert faults(tmp_path, text) == [
        "hazards.toml: There are no hazards. Each begins with [[hazards]]."
    ]


def test_what_is_not_a_table_is_no_hazard(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, "hazards = ['H01']\n")
    assert fault.startswith("hazards.toml: the hazard in place 1: ")


def test_a_file_that_is_no_toml_or_not_there_is_refused(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, "[[hazards]\n")
    assert "cannot be read" in fault
    (tmp_path / "hazards.toml").write_bytes(b"\xff")
    with pytest.raises(HazardsError, match="TOML file in UTF-8"):
        read_hazards(tmp_path / "hazards.toml")
    with pytest.raises(HazardsError, match=r"No such file or directory\. Run this in the folder"):
        read_hazards(tmp_path / "nothing.toml")


# --- The hazards of this project ---


@pytest.fixture(scope="module")
def hazards() -> tuple[Hazard, ...]:
    return read_hazards(ROOT / "docs" / "safety" / "hazards.toml")


THEMES = {
    "H01": "red flag is told",
    "H02": "red flag is never asked",
    "H04": "Not known is taken as no",
    "H06": "wrong age",
    "H08": "wrong patient",
    "H12": "change to a rule has side effects",
    "H22": "stale rule book",
    "H26": "service is down",
    "H34": "automation bias",
    "H36": "over-triage",
    "H43": "bad translation",
}


def test_there_are_25_hazards_and_every_theme_of_the_founding_list(
    hazards: tuple[Hazard, ...],
) -> None:
    titles = {each.id: each.title for each in hazards}
    assert len(titles) >= 25
    for name, theme in THEMES.items():
        assert theme in titles[name]


def test_every_control_of_the_project_exists(
    hazards: tuple[Hazard, ...], book: RuleBook, cases: tuple[Case, ...]
) -> None:
    """Without proving or running anything: that is what `make safety-case` does."""
    controls = controls_of(each for hazard in hazards for each in hazard.controls)
    claims = [each.id for each in book.invariants]
    paths = {case.location.path for case in cases}
    assert not [name for name in controls.invariants if not _one_begins(claims, name)]
    assert not [name for name in controls.checks if name not in NAMES]
    assert not [name for name in controls.cases if not _one_begins(paths, f"features/{name}")]
    assert not {why for test in controls.tests if (why := why_not(ROOT, test))}
    read = try_pages(controls, ROOT)
    assert not [name for name, page in read.items() if page.stands is not Stands.YES]


def _one_begins(names: list[str] | set[str], beginning: str) -> bool:
    return any(name.startswith(beginning) for name in names)


def test_a_hazard_says_that_it_is_unacceptable_just_when_it_is(
    hazards: tuple[Hazard, ...],
) -> None:
    for each in hazards:
        assert ("unacceptable" in each.left_to_do) == (each.after.level >= 4), each.id


def test_a_rating_that_has_not_gone_down_is_not_said_to_have(hazards: tuple[Hazard, ...]) -> None:
    for each in hazards:
        if "rating has not gone down" in each.left_to_do:
            assert not each.is_lowered, each.id


def test_hazards_that_are_named_in_the_log_exist(hazards: tuple[Hazard, ...]) -> None:
    known = {each.id for each in hazards}
    for each in hazards:
        assert set(re.findall(r"\bH\d{2,3}\b", each.left_to_do)) <= known, each.id
