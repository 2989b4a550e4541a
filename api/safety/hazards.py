"""The hazards of the system, as DCB0129 asks makers of health IT to log them.

The risk of a hazard is read from the standard's matrix of severity and likelihood: 1 and 2 are
acceptable, 3 is tolerable when it cannot be made less, 4 and 5 are not acceptable.
"""

import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Severity(StrEnum):
    """How bad it would be for the patient."""

    MINOR = "minor"
    SIGNIFICANT = "significant"
    CONSIDERABLE = "considerable"
    MAJOR = "major"
    CATASTROPHIC = "catastrophic"


class Likelihood(StrEnum):
    """How often it is to be expected."""

    VERY_LOW = "very low"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    VERY_HIGH = "very high"


_MATRIX = {
    Likelihood.VERY_HIGH: (3, 4, 4, 5, 5),
    Likelihood.HIGH: (2, 3, 3, 4, 5),
    Likelihood.MEDIUM: (2, 2, 3, 3, 4),
    Likelihood.LOW: (1, 2, 2, 3, 4),
    Likelihood.VERY_LOW: (1, 1, 2, 2, 3),
}


class Risk(BaseModel):
    """Severity and likelihood together."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    severity: Severity
    likelihood: Likelihood

    @property
    def level(self) -> int:
        """The level from 1, acceptable, to 5, unacceptable."""
        return _MATRIX[self.likelihood][list(Severity).index(self.severity)]


class Hazard(BaseModel):
    """Something that may harm a patient, and what is done about it.

    `controls` are written kind:name, as in `invariant:always/...`, `check:gaps`,
    `test:tests/test_x.py::test_y`, `cases:red_flags/airway.feature` and `page:docs/x.md`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    id: Annotated[str, StringConstraints(pattern=r"^H\d{2}$")]
    title: Text
    cause: Text
    effect: Text
    before: Risk
    controls: Annotated[tuple[Text, ...], Field(min_length=1)]
    after: Risk
    left_to_do: str = ""


class HazardsError(Exception):
    """The file of hazards cannot be used; the text says where and why."""


def read_hazards(path: Path) -> tuple[Hazard, ...]:
    """Return the hazards of a file. Raises HazardsError with every fault."""
    try:
        tables: list[Any] = tomllib.loads(path.read_text(encoding="utf-8")).get("hazards", [])
    except (OSError, tomllib.TOMLDecodeError) as error:
        msg = f"{path} cannot be read: {error}"
        raise HazardsError(msg) from None
    hazards, faults = [], []
    for number, table in enumerate(tables, start=1):
        try:
            hazards.append(Hazard.model_validate(table))
        except ValidationError as error:
            name = table.get("id", f"number {number}")
            faults += [
                f"{path}: hazard {name}: {'.'.join(map(str, each['loc']))}: {each['msg']}"
                for each in error.errors(include_url=False)
            ]
    ids = [hazard.id for hazard in hazards]
    faults += [
        f"{path}: hazard {name} stands twice" for name in {n for n in ids if ids.count(n) > 1}
    ]
    if faults:
        raise HazardsError("\n".join(faults))
    return tuple(hazards)
