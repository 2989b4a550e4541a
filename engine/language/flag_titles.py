"""Red flags that a rule defines: its tag is their code, its title their word."""

from collections.abc import Collection, Iterable, Iterator

from engine.errors import Mistake
from engine.language.outline import Example, expand
from engine.language.parser import FeatureText, Text
from engine.model.codes import CODE
from engine.model.rules import Stage
from engine.model.vocabulary import AskedBy, Fact, FactKind

TAGS = ("source", "evidence", "reviewed", "review-by", "author", "approved-by", "accept")
"""What a tag of a rule may say, before its colon."""


def code_tags(example: Example) -> list[Text]:
    """Return the tags of a scenario that are only a code, and no tag that lacks its value."""
    named = [(tag.value.removeprefix("@"), tag) for tag in example.tags]
    return [tag for name, tag in named if CODE.fullmatch(name) and name not in TAGS]


def defined_flags(
    staged: Iterable[tuple[str, FeatureText]], known: Collection[str], mistakes: list[Mistake]
) -> Iterator[Fact]:
    """Yield each red flag that a rule defines, once. Adds to the mistakes the code of another."""
    first: dict[str, Fact] = {}
    for stage, feature in staged:
        if stage != Stage.RED_FLAGS:
            continue
        for scenario in feature.scenarios:
            for example in expand(scenario, feature, []):
                for tag in code_tags(example):
                    code = tag.value.removeprefix("@")
                    if code in known:
                        mistakes.append(_taken(tag, code, feature))
                    elif code not in first:
                        first[code] = _flag(code, example)
    yield from first.values()


def _flag(code: str, example: Example) -> Fact:
    return Fact(
        name=code,
        kind=FactKind.YES_NO,
        location=example.name.location,
        statement=word(example.name.value),
        asked_by=AskedBy.DEFINITION,
        red_flag=True,
    )


def word(title: str) -> str:
    """Return the title of a red flag as it stands within a sentence."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def _taken(tag: Text, code: str, feature: FeatureText) -> Mistake:
    line = feature.lines[tag.location.line - 1]
    message = f'The vocabulary has "{code}" already.'
    return Mistake(tag.location, line, message, "Define it here only: take it out of there.")
