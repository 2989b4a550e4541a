"""What each kind of finding is about, in a sentence, and the page that says what to do."""

from importlib import import_module

from engine.analysis.checks import NAMES

_OTHERS = {
    "coverage": "A rule that no worked case shows.",
    "worked cases": "A worked case that does not come out as it says.",
    "invariant": "A claim about every contact that is not proved.",
    "mistake": "Something that cannot be read as a rule, a word or a worked case.",
}
_PAGES = {
    "worked cases": "docs/analysis/coverage.md",
    "invariant": "docs/analysis/invariants.md",
    "mistake": "rules/README.md",
}


def about(check: str) -> str:
    """Return the sentence: the first line that a check's own file says of it."""
    if check not in NAMES:
        return _OTHERS.get(check, "")
    module = import_module(f"engine.analysis.checks.{_slug(check)}")
    return (module.__doc__ or "").strip().splitlines()[0]


def page_about(check: str) -> str:
    """Return the path of its page in this project."""
    return _PAGES.get(check, f"docs/analysis/{_slug(check)}.md")


def _slug(check: str) -> str:
    return check.replace(" ", "_")
