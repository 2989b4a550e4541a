"""What reading a step needs, and what is the same for every step: one phrase, a table or none."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.errors import Mistake
from engine.language.parser import StepLine, Text
from engine.language.phrases import Match, Phrases


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a step needs: the phrases, the lines of the file, and the mistakes.

    `used` gathers the facts that steps mention, also those of rules that are wrong elsewhere.
    """

    phrases: Phrases
    rule_out: Mapping[str, tuple[str, ...]]
    lines: tuple[str, ...]
    mistakes: list[Mistake]
    used: set[str] = field(default_factory=set)

    def wrong(self, text: Text, message: str, advice: str) -> None:
        """Add a mistake that points at the text."""
        number = text.location.line
        line = self.lines[number - 1] if 0 < number <= len(self.lines) else ""
        self.mistakes.append(Mistake(text.location, line, message, advice))


def check_table(step: StepLine, reading: Reading, *, wanted: bool) -> bool:
    """Return whether the step has a table just when it should, and note when not."""
    if wanted and not step.rows:
        reading.wrong(step.text, "This step needs a table.", "Add a row for each, between | and |.")
    elif step.rows and not wanted:
        reading.wrong(step.text, "This step takes no table.", "Remove the table.")
    return bool(step.rows) == wanted


def only_match(text: Text, section: str, reading: Reading) -> Match | None:
    """Return the one phrase that fits, or None after noting that none or several do."""
    matches = reading.phrases.find(section, text.value)
    if len(matches) == 1:
        return matches[0]
    if matches:
        reading.used.update(v.fact for m in matches for v in m.values if m.key == "statement")
        keys = " and ".join(match.key.replace("_", " ") for match in matches)
        reading.wrong(text, f"This step fits two phrases: {keys}.", "Word one of them differently.")
        return None
    near = reading.phrases.nearest(section, text.value)
    advice = "`signpost phrases` lists what a step may say."
    if near:
        reading.used.add(near.topic)  # most likely meant: no need to call it unused as well
        advice = f'Did you mean "{near.text}"? `signpost phrases {near.topic}` lists the others.'
    what = "row" if text.location.column > 1 and _is_cell(text, reading) else "step"
    reading.wrong(text, f"No phrase fits this {what}.", advice)
    return None


def _is_cell(text: Text, reading: Reading) -> bool:
    line = text.location.line
    return line <= len(reading.lines) and reading.lines[line - 1].lstrip().startswith("|")
