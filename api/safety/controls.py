"""Whether a control of a hazard exists and stands."""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from api.reports.checked import Checked
from engine.analysis.checks import NAMES
from engine.analysis.findings import Severity
from engine.rehearsal.rehearse import rehearse
from engine.runtime.navigator import Navigator


@dataclass(frozen=True, slots=True)
class Standing:
    """A control, whether it stands, and what was seen."""

    control: str
    stands: bool
    seen: str


class Controls:
    """Looks controls up in a checked rule book and in the project's folder."""

    def __init__(self, checked: Checked, root: Path) -> None:
        self._checked = checked
        self._root = root
        self._kinds: Mapping[str, Callable[[str], tuple[bool, str]]] = {
            "invariant": self._invariant,
            "check": self._check,
            "test": self._test,
            "cases": self._cases,
            "page": self._page,
        }

    def standing(self, control: str) -> Standing:
        """Return whether a control exists and passes."""
        kind, _, name = control.partition(":")
        if kind not in self._kinds:
            return Standing(control, stands=False, seen=f"there is no kind of control {kind!r}")
        stands, seen = self._kinds[kind](name)
        return Standing(control, stands=stands, seen=seen)

    def _invariant(self, name: str) -> tuple[bool, str]:
        proofs = self._checked.report.proofs if self._checked.report else ()
        found = [each for each in proofs if each.invariant.id.startswith(name)]
        if not found:
            return False, "there is no such claim"
        broken = [each.invariant.title for each in found if each.result != "proved"]
        return not broken, f"not proved: {broken[0]}" if broken else f"{len(found)} proved"

    def _check(self, name: str) -> tuple[bool, str]:
        if name not in NAMES:
            return False, "there is no such check"
        findings = self._checked.report.findings if self._checked.report else ()
        found = [each for each in findings if each.check == name]
        errors = [each for each in found if each.severity is Severity.ERROR and not each.accepted]
        return not errors, f"{len(errors)} errors, {len(found) - len(errors)} other findings"

    def _test(self, name: str) -> tuple[bool, str]:
        path, _, test = name.partition("::")
        file = self._root / path
        if not file.is_file():
            return False, "there is no such file"
        tree = ast.parse(file.read_text(encoding="utf-8"))
        names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        return (
            not test or test in names,
            "it exists; `make test` runs it" if test in names else "no such test",
        )

    def _cases(self, name: str) -> tuple[bool, str]:
        cases = [
            case
            for case in self._checked.cases
            if case.location.path.startswith(f"features/{name}")
        ]
        if self._checked.book is None or not cases:
            return False, "there are no such worked cases"
        navigator = Navigator(self._checked.book)
        failed = [case.name for case in cases if not rehearse(case, navigator).passed]
        return not failed, f"failed: {failed[0]}" if failed else f"{len(cases)} passed"

    def _page(self, name: str) -> tuple[bool, str]:
        exists = (self._root / name).is_file()
        return exists, "it exists" if exists else "there is no such page"
