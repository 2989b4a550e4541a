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
    mistakes: list[Mistake] = []
    cases: list[Case] = []
    library = _Library(vocabulary, Cache(cache, _Read), mistakes)
    for path in paths:
        for name, text in _texts(path, mistakes):
            cases += library.read(text, name)
    if mistakes:
        raise RuleBookError(mistakes)
    return tuple(cases)


def _texts(path: Path, mistakes: list[Mistake]) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file of cases. What is none is added to `mistakes`."""
    if path.is_dir():
        files = read_folder(path, mistakes)
        for name in files.paths:
            if not name.endswith(FEATURE):
                mistakes.append(wrongly_ended(name, FEATURE, files.paths))
            elif name in files.texts:
                yield name, files.texts[name]
        return
    name = f"{path.absolute().parent.name}/{path.name}"
    try:
        text = read_text(path.read_bytes(), name)
    except OSError as error:
        text = unreadable(name, "file", error)
    if isinstance(text, Mistake):
        mistakes.append(text)
    else:
        yield name, text


@dataclass(frozen=True, slots=True)
class _Read:
    """The cases of one file that has no mistake."""

    cases: tuple[Case, ...]


@dataclass
class _Library:
    """Reads files of cases. What is wrong with them is added to `mistakes`."""

    vocabulary: Vocabulary
    store: Cache[_Read]
    mistakes: list[Mistake]

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
        cached = self.store.get(short, depends_on)
        if cached is not None:
            return cached.cases
        before = len(self.mistakes)
        cases = self._cases_in(text, name)
        if len(self.mistakes) == before:
            self.store.put(short, depends_on, _Read(cases))
        return cases

    def _cases_in(self, text: str, name: str) -> tuple[Case, ...]:
        feature = parse_feature(text, name)
        if isinstance(feature, list):
            self.mistakes += feature
            return ()
        reading = Reading(self._phrases, {}, feature.lines, self.mistakes)
        if not feature.scenarios:
            reading.wrong(feature.name, "This feature has no case.", "Write a Scenario in it.")
        examples = [
            example
            for scenario in feature.scenarios
            for example in expand(scenario, feature, self.mistakes)
        ]
        read = [read_case(example, reading) for example in examples]
        return tuple(case for case in read if case is not None)
