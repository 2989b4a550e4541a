"""The hazards of the system, as DCB0129 asks makers of health IT to log them."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, model_validator

from engine.suggest import did_you_mean
from safety.risk import NOT_ACCEPTABLE, Risk

KINDS: Mapping[str, str] = {
    "invariant": "always/babies_and_children",
    "check": "gaps",
    "cases": "red_flags/airway.feature",
    "test": "tests/test_x.py::test_y",
    "page": "docs/x.md",
}
"""The kinds of control, and how each is written behind the colon."""

_FORMS = ", ".join(f"{kind}:{example}" for kind, example in KINDS.items())

PAGE = "page"


def _known(control: str) -> str:
    """Return a control that is well written. Raises ValueError that says how to write it."""
    kind, colon, name = control.partition(":")
    if not colon:
        msg = f'The control "{control}" has no kind. Write it like one of {_FORMS}.'
        raise ValueError(msg)
    if kind not in KINDS:
        advice = did_you_mean(kind, KINDS, f"Write it like one of {_FORMS}.")
        msg = f'"{control}": there is no kind of control "{kind}". {advice}'
        raise ValueError(msg)
    if not name or (kind == "test" and not all(name.partition("::"))):
        msg = f'"{control}" names nothing. Write it like {kind}:{KINDS[kind]}.'
        raise ValueError(msg)
    return control


def _once(controls: tuple[str, ...]) -> tuple[str, ...]:
    twice = [control for control in dict.fromkeys(controls) if controls.count(control) > 1]
    if twice:
        msg = f'"{twice[0]}" stands twice here. Take one away.'
        raise ValueError(msg)
    return controls


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Control = Annotated[Text, AfterValidator(_known)]
Controls = Annotated[tuple[Control, ...], AfterValidator(_once)]


class Hazard(BaseModel):
    """Something that may harm a patient, and what is done about it.

    `before` is without the controls, `after` with those that stand today. A hazard that nothing
    controls yet says so: it has no controls, and the two are alike.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    id: Annotated[str, StringConstraints(pattern=r"^H\d{2,3}$")]
    title: Text
    cause: Text
    effect: Text
    before: Risk
    controls: Controls
    after: Risk
    left_to_do: str = ""

    @property
    def is_lowered(self) -> bool:
        """Whether the controls are said to make the risk less."""
        return self.after != self.before

    @model_validator(mode="after")
    def _is_honest(self) -> Self:
        if self.after.is_worse_than(self.before):
            msg = "The risk with the controls is greater than without them. Rate them anew."
        elif self.is_lowered and not self.controls:
            msg = (
                "The risk is lowered, and there are no controls. Name them, or leave it as it was."
            )
        elif self.after.level >= NOT_ACCEPTABLE and not self.left_to_do:
            msg = "The risk is not acceptable. Say in `left_to_do` what must be done about it."
        else:
            return self
        raise ValueError(msg)
