"""The phrases that a step may say, for the terminal and for the authors' page."""

from collections.abc import Iterator

from rich.console import Console

from engine.language.phrases import Phrase, Phrases, texts
from engine.model.vocabulary import Vocabulary

_TITLES = {
    "conditions": "Conditions: after Given, And, But, and in tables",
    "outcomes": "Outcomes: after Then",
    "always_then": "Claims about every contact: after Then",
    "case_given": "Worked cases: after Given",
    "case_when": "Worked cases: after When",
    "case_then": "Worked cases: after Then",
}


def phrase_list(word: str, vocabulary: Vocabulary) -> dict[str, list[Phrase]]:
    """Return the phrases about a word, or all, by section. Slots stay open where they can."""
    phrases = Phrases(vocabulary)
    by_section: dict[str, list[Phrase]] = {}
    for section in _TITLES:
        listed = [Phrase(section, key, text) for key, text in texts()[section].items()]
        if section == "conditions":
            listed += [
                Phrase(section, says.fact, statement)
                for statement, says in phrases.statements.items()
            ]
        if word:
            listed += [p for p in phrases.examples(section) if p.topic == word]
        about_word = [phrase for phrase in listed if _is_about(word, phrase)]
        if about_word:
            by_section[section] = list(dict.fromkeys(about_word))
    return by_section


def _is_about(word: str, phrase: Phrase) -> bool:
    plain = word.lower()
    return (
        plain in phrase.text.lower()
        or plain in phrase.topic.replace("_", " ").lower()
        or (plain.replace(" ", "_") in phrase.topic)
    )


def print_phrases(word: str, vocabulary: Vocabulary, console: Console) -> bool:
    """Print the phrases about a word, or all; return whether there are any."""
    by_section = phrase_list(word, vocabulary)
    for section, phrases in by_section.items():
        console.print(_TITLES[section], style="bold")
        for phrase in phrases:
            console.print(f"  {phrase.text}", markup=False, highlight=False, soft_wrap=True)
        console.print()
    return bool(by_section)


_SLOTS = {
    "age": "5 years (or months, weeks, days)",
    "number": "how a number begins, as in `it has lasted`",
    "amount": "a number with its unit, as in `21 days`",
    "quantity": "how a number is named, as in `how long it has lasted`",
    "statement": "the statement of any fact",
    "problem": "the name of a problem",
    "kind": "a kind of problem",
    "destination": "a destination",
    "time_frame": "a time frame",
    "level": "a level of care: a clinician, a specialist, a pharmacist, any self-care ...",
    "string": "words between quotation marks",
}


def phrases_page(vocabulary: Vocabulary) -> str:
    """Return the phrases, slots and words as Markdown, for the page that teaches authors."""
    return "\n".join(_page(vocabulary)) + "\n"


def _page(vocabulary: Vocabulary) -> Iterator[str]:
    for section, title in _TITLES.items():
        yield f"**{title}**\n"
        yield from (f"- `{text}`" for text in texts()[section].values())
        yield ""
    yield "**What the slots take**\n"
    yield from (f"- `{{{slot}}}`: {meaning}" for slot, meaning in _SLOTS.items())
    yield "\n**Destinations**, most cautious level first\n"
    places = sorted(vocabulary.destinations.values(), key=lambda place: place.level)
    yield from (f"- {place.name} ({place.level.code.replace('_', '-')})" for place in places)
    yield "\n**Time frames**, most urgent first\n"
    frames = sorted(vocabulary.time_frames.values(), key=lambda frame: frame.rank)
    yield from (f"- {frame.phrase}" for frame in frames)
    yield "\n**Kinds of problem**\n"
    yield from (f"- {phrase}" for phrase in vocabulary.kinds.values())
