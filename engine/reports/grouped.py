"""The rule book in the order in which it is read: groups of files, and problems by system."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from engine.analysis.cases.coverage import Coverage, RuleCoverage, Totals, totals
from engine.analysis.scope import only_about
from engine.model.rules import Rule, RuleBook

_STAGES = {
    "streams": "Who somebody is: the streams",
    "red_flags": "Red flags: what cannot wait",
    "general": "What holds for any problem",
    "problems": "Problems",
    "arrangements": "How somebody is seen",
}


@dataclass(frozen=True, slots=True)
class File:
    """One file of the rule book, with what its cases show of it where there are any."""

    path: str
    title: str
    rules: tuple[Rule, ...]
    totals: Totals | None


@dataclass(frozen=True, slots=True)
class Group:
    """The files of one folder of the rule book."""

    code: str
    title: str
    of_problems: bool
    files: tuple[File, ...]

    @property
    def rules(self) -> int:
        """How many rules there are in it."""
        return sum(len(file.rules) for file in self.files)


@dataclass(frozen=True, slots=True)
class Covered:
    """A problem, the file where its rules begin, and what the cases show of them."""

    title: str
    path: str
    totals: Totals


def groups(book: RuleBook, coverage: Coverage | None) -> tuple[Group, ...]:
    """Return the folders of the rule book in the order in which rules are run."""
    files: dict[str, list[Rule]] = defaultdict(list)
    for rule in book.rules:
        files[rule.location.path].append(rule)
    folders: dict[tuple[str, str], list[File]] = defaultdict(list)
    for path, rules in files.items():
        file = File(path, rules[0].feature, tuple(rules), _totals(rules, coverage))
        folders[rules[0].stage, PurePosixPath(path).parent.name].append(file)
    return tuple(
        Group(
            f"{stage}-{folder}", _title(stage, folder, book), stage == "problems", tuple(in_folder)
        )
        for (stage, folder), in_folder in folders.items()
    )


def _title(stage: str, folder: str, book: RuleBook) -> str:
    if folder == stage:
        return _STAGES[stage]
    system = book.vocabulary.systems.get(folder)
    name = system.name if system else folder.replace("_", " ").capitalize()
    return f"{_STAGES[stage]}: {name}"


def _totals(rules: Iterable[Rule], coverage: Coverage | None) -> Totals | None:
    if coverage is None:
        return None
    return totals(coverage.rules[rule.id] for rule in rules)


def by_system(book: RuleBook, coverage: Coverage) -> Iterator[tuple[str, list[Covered]]]:
    """Yield each body system with its problems. A rule about several problems counts in each."""
    about: dict[str, list[RuleCoverage]] = defaultdict(list)
    for covered in coverage.rules.values():
        if covered.rule.stage == "problems":
            for problem in only_about(covered.rule.condition) or ():
                about[problem].append(covered)
    for system in book.vocabulary.systems.values():
        problems = [
            Covered(problem.name, about[problem.code][0].rule.location.path, totals(rules))
            for problem in book.vocabulary.problems.values()
            if problem.system == system.code and (rules := about[problem.code])
        ]
        if problems:
            yield system.name, problems
