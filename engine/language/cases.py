"""Feature files of worked cases become cases, in the same phrases as the rules."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from engine.cache import Cache, digest, program
from engine.errors import Mistake, RuleBookError
from engine.language.case import read_case
from engine.language.folder import read_folder
from engine.language.names import FEATURE, wrongly_ended
from engine.language.outline import expand
from engine.language.parser import parse_feature, read_text
from engine.language.phrases import Phrases
from engine.language.reading import Reading
from engine.language.tree import unreadable
from engine.model.cases import Case
from engine.model.vocabulary import Vocabulary


def load_cases(
    paths: Iterable[Path], vocabulary: Vocabulary, *, cache: Path | None = None
) -> tuple[Case, ...]:
    """Return the worked cases of some files and folders. Raises RuleBookError: every mistake.

    `cache` is the folder that keeps what was read, so that only changed files are read anew.
    """
    found: list[Mistake] = []
    cases: list[Case] = []
    library = _Library(vocabulary, Cache(cache, _Read), found)
    for path in paths:
        for name, text in _texts(path, found):
            cases += library.read(text, name)
    if found:
        raise RuleBookError(found)
    return tuple(cases)


def _texts(path: Path, found: list[Mistake]) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file of cases. What is none is added to `found`."""
    if path.is_dir():
        files = read_folder(path, found)
        for name in files.paths:
            if not name.endswith(FEATURE):
                found.append(wrongly_ended(name, FEATURE, files.paths))
            elif name in files.texts:
                yield name, files.texts[name]
        return
    name = f"{path.absolute().parent.name}/{path.name}"
    try:
        text = read_text(path.read_bytes(), name)
    except OSError as error:
        text = unreadable(name, "file", error)
    if isinstance(text, Mistake):
        found.append(text)
    else:
        yield name, text


@dataclass(frozen=True, slots=True)
class _Read:
    """The cases of one file that has no mistake."""

    cases: tuple[Case, ...]


@dataclass
class _Library:
    """Reads files of cases. Mistakes are added to `found`."""

    vocabulary: Vocabulary
    store: Cache[_Read]
    found: list[Mistake]

    @cached_property
    def _phrases(self) -> Phrases:
        return Phrases(self.vocabulary)

    @cached_property
    def _language(self) -> str:
        """What the meaning of every file depends on."""
        return digest([program("engine.language", "engine.model"), repr(self.vocabulary)])

    def read(self, text: str, name: str) -> tuple[Case, ...]:
        """Return the cases in the text of one file."""
        if self.store.folder is None:
            return self._cases_in(text, name)
        short, depends_on = digest([name])[:16], digest([self._language, name, text])
        before = self.store.get(short, depends_on)
        if before is not None:
            return before.cases
        mistakes = len(self.found)
        cases = self._cases_in(text, name)
        if len(self.found) == mistakes:
            self.store.put(short, depends_on, _Read(cases))
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
