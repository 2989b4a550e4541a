"""A folder becomes a rule book, or every mistake in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from engine.cache import Cache, digest, program
from engine.errors import Mistake, RuleBookError
from engine.language.dictionary import read_dictionary
from engine.language.folder import Folder, read_folder
from engine.language.invariants import read_invariants
from engine.language.layout import ALWAYS, STAGES, misplaced, wrong_folders
from engine.language.names import FEATURE
from engine.language.parser import FeatureText, parse_feature
from engine.language.phrases import Phrases
from engine.language.reader import read_rules
from engine.language.reading import Reading
from engine.language.title import read_title, read_title_page
from engine.language.twins import twins
from engine.language.whole import whole_book_mistakes
from engine.model.invariants import Invariant
from engine.model.rules import Rule, RuleBook


def load(root: Path, *, cache: Path | None = None) -> RuleBook:
    """Return the rule book in a folder. Raises RuleBookError with every mistake in it.

    `cache` is the folder that keeps what was parsed, so that only changed files are parsed anew.
    """
    mistakes: list[Mistake] = []
    files = read_folder(root, mistakes)
    page = read_title_page(files, mistakes)
    mistakes += misplaced(files)
    mistakes += wrong_folders(page.folders, files) if page else ()
    features = list(_features(files, Cache(cache, FeatureText), mistakes))
    vocabulary = read_dictionary(files, features, mistakes)
    phrases = Phrases(vocabulary)
    title = read_title(page, files, phrases, mistakes) if page else None
    rule_out = {problem.code: problem.rule_out for problem in vocabulary.problems.values()}
    rules: list[Rule] = []
    invariants: list[Invariant] = []
    used: set[str] = set()
    for stage, feature in features:
        reading = Reading(phrases, rule_out, feature.lines, mistakes, used)
        if stage == ALWAYS:
            invariants += read_invariants(feature, reading)
        else:
            rules += read_rules(feature, stage, reading)
    mistakes += whole_book_mistakes(vocabulary, tuple(rules), used, files, half_read=bool(mistakes))
    mistakes += twins(rules, invariants)
    if mistakes or title is None:
        raise RuleBookError(dict.fromkeys(mistakes))
    return replace(title, vocabulary=vocabulary, rules=tuple(rules), invariants=tuple(invariants))


def _features(
    files: Folder, store: Cache[FeatureText], mistakes: list[Mistake]
) -> Iterator[tuple[str, FeatureText]]:
    """Yield the features with their stage, in the order of the stages."""
    for stage in (*STAGES, ALWAYS):
        for path, text in files.within(stage, FEATURE):
            feature = _parsed(text, path, store)
            if isinstance(feature, FeatureText):
                yield stage, feature
            else:
                mistakes.extend(feature)


def _parsed(text: str, path: str, store: Cache[FeatureText]) -> FeatureText | list[Mistake]:
    if store.folder is None:
        return parse_feature(text, path)
    name, depends_on = digest([path])[:16], digest([program(__package__), path, text])
    cached = store.get(name, depends_on)
    if cached is not None:
        return cached
    feature = parse_feature(text, path)
    if isinstance(feature, FeatureText):
        store.put(name, depends_on, feature)
    return feature
