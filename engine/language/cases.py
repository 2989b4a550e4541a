"""Feature files of worked cases become cases, in the same phrases as the rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from engine.errors import Mistake, RuleBookError
from engine.kept import Kept, digest, program
from engine.language.case import read_case
from engine.language.outline import expand
from engine.language.parser import parse_feature, read_text
from engine.language.phrases import Phrases
from engine.language.reading import Reading
from engine.model.cases import (
    Case,
)
from engine.model.vocabulary import Vocabulary


def load_cases(
    paths: Iterable[Path], vocabulary: Vocabulary, *, cache: Path | None = None
) -> tuple[Case, ...]:
    """Return the worked cases of some files and folders. Raises RuleBookError: every mistake.

    `cache` is the folder that keeps what was read, so that only changed files are read anew.
    """
    found: list[Mistake] = []
    cases: list[Case] = []
    library = _Library(vocabulary, Kept(cache, _Read), found)
    for path in paths:
        files = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
        above = path if path.is_dir() else path.parent
        for file in files:
            name = f"{above.resolve().name}/{file.relative_to(above).as_posix()}"
            cases += library.read(file, name)
    if found:
        raise RuleBookError(found)
    return tuple(cases)


@dataclass(frozen=True, slots=True)
class _Read:
    """The cases of one file that has no mistake."""

    cases: tuple[Case, ...]


@dataclass
class _Library:
    """Reads files of cases. Mistakes are added to `found`."""

    vocabulary: Vocabulary
    kept: Kept[_Read]
    found: list[Mistake]

    @cached_property
    def _phrases(self) -> Phrases:
        return Phrases(self.vocabulary)

    @cached_property
    def _language(self) -> str:
        """What the meaning of every file depends on."""
        return digest([program("engine.language", "engine.model"), repr(self.vocabulary)])

    def read(self, file: Path, name: str) -> tuple[Case, ...]:
        """Return the cases of one file, which is called by its name in the rule book."""
        text = read_text(file, name)
        if isinstance(text, Mistake):
            self.found.append(text)
            return ()
        if self.kept.folder is None:
            return self._cases_in(text, name)
        short, depends_on = digest([name])[:16], digest([self._language, name, text])
        before = self.kept.get(short, depends_on)
        if before is not None:
            return before.cases
        mistakes = len(self.found)
        cases = self._cases_in(text, name)
        if len(self.found) == mistakes:
            self.kept.put(short, depends_on, _Read(cases))
        return cases

    def _cases_in(self, text: str, name: str) -> tuple[Case, ...]:
        feature = parse_feature(text, name)
        if isinstance(feature, list):
            self.found += feature
            return ()
        reading = Reading(self._phrases, {}, feature.lines, self.found)
        if not feature.scenarios:
            reading.wrong(feature.name, "This feature has no case.", "Write a Scenario in it.")
        examples = [
            example
            for scenario in feature.scenarios
            for example in expand(scenario, feature, self.found)
        ]
        read = [read_case(example, reading) for example in examples]
        return tuple(case for case in read if case is not None)
