"""The safety case: hazards, and what became of every control of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.model.rules import RuleBook
from safety.hazards import PAGE, Hazard
from safety.result import Result, Stands


@dataclass(frozen=True, slots=True)
class SafetyCase:
    """A rule book, the hazards of the system, and how each control stands, by control."""

    book: RuleBook
    hazards: tuple[Hazard, ...]
    results: Mapping[str, Result]

    @property
    def is_sound(self) -> bool:
        """Whether nothing fell. Controls that were not run may still fall."""
        return not any(self.fallen) and not any(self.baseless)

    @property
    def fallen(self) -> Iterator[str]:
        """The controls that do not exist or do not pass."""
        return self._controls_by(Stands.NO)

    @property
    def not_run(self) -> Iterator[str]:
        """The controls of which nothing is known but that they exist."""
        return self._controls_by(Stands.NOT_RUN)

    @property
    def baseless(self) -> Iterator[Hazard]:
        """The hazards whose risk is lowered although nothing stands but pages to read."""
        for hazard in self.hazards:
            not_pages = [
                control for control in hazard.controls if not control.startswith(f"{PAGE}:")
            ]
            if hazard.is_lowered and all(self._fell(control) for control in not_pages):
                yield hazard

    def hazards_of(self, control: str) -> str:
        """The hazards that a control is named for."""
        return ", ".join(hazard.id for hazard in self.hazards if control in hazard.controls)

    def at(self, *levels: int) -> tuple[Hazard, ...]:
        """The hazards whose risk with the controls is at one of the levels."""
        return tuple(hazard for hazard in self.hazards if hazard.after.level in levels)

    def _controls_by(self, stands: Stands) -> Iterator[str]:
        return (control for control, result in self.results.items() if result.stands is stands)

    def _fell(self, control: str) -> bool:
        return self.results[control].stands is Stands.NO


def faults(case: SafetyCase) -> Iterator[str]:
    """Say what fell: a line each, with the hazards, what was seen and what to do."""
    for control in case.fallen:
        yield f"{case.hazards_of(control)}: {control}: {_sentence(case.results[control].seen)}"
    for hazard in case.baseless:
        yield (
            f"{hazard.id}: The rating is lowered to {hazard.after.words}, and no control stands "
            "but pages. Name one that stands, or rate it as it was."
        )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?")) else f"{text}."
