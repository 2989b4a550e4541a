"""The scales that risk is judged by, and the matrix that joins them.

DCB0129 leaves the scales to the maker. These are the ones that its implementation guidance
offers, in our words.
"""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Severity(StrEnum):
    """How bad it would be, and for how many: the mildest first."""

    MINOR = "minor"
    SIGNIFICANT = "significant"
    CONSIDERABLE = "considerable"
    MAJOR = "major"
    CATASTROPHIC = "catastrophic"


class Likelihood(StrEnum):
    """How often the harm is to be expected: the rarest first."""

    VERY_LOW = "very low"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    VERY_HIGH = "very high"


SEVERITIES = {
    Severity.MINOR: "one person has a small injury that heals soon, is upset, or is put out",
    Severity.SIGNIFICANT: "one person has a small injury that does not heal soon, or is badly "
    "upset; or several have what is minor",
    Severity.CONSIDERABLE: "one person has a severe injury that heals soon, or is severely "
    "distressed; or several have what is significant",
    Severity.MAJOR: "one person dies, is harmed for life, or has a severe injury that does not "
    "heal soon; or several have what is considerable",
    Severity.CATASTROPHIC: "several people die, are harmed for life, or have severe injuries that "
    "do not heal soon",
}

LIKELIHOODS = {
    Likelihood.VERY_LOW: "next to never",
    Likelihood.LOW: "it could happen, and mostly will not",
    Likelihood.MEDIUM: "possible",
    Likelihood.HIGH: "not certain, and to be expected more often than not",
    Likelihood.VERY_HIGH: "certain, or almost",
}

LEVELS = {
    1: "acceptable",
    2: "acceptable where making it less is not practical, or costs more than it gains",
    3: "undesirable: acceptable only when it cannot be made less",
    4: "not acceptable: remove the hazard, or control it",
    5: "not acceptable at all: remove the hazard, or control it",
}

NOT_ACCEPTABLE, UNDESIRABLE = 4, 3
"""From this level on a risk is not acceptable; at this level only when it cannot be made less."""

MATRIX = {
    Likelihood.VERY_HIGH: (3, 4, 4, 5, 5),
    Likelihood.HIGH: (2, 3, 3, 4, 5),
    Likelihood.MEDIUM: (2, 2, 3, 3, 4),
    Likelihood.LOW: (1, 2, 2, 3, 4),
    Likelihood.VERY_LOW: (1, 1, 2, 2, 3),
}
"""The level of risk: a row for each likelihood, a column for each severity from the mildest."""


class Risk(BaseModel):
    """Severity and likelihood together."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    severity: Severity
    likelihood: Likelihood

    @property
    def level(self) -> int:
        """The level from 1, acceptable, to 5, not acceptable at all."""
        return MATRIX[self.likelihood][list(Severity).index(self.severity)]

    @property
    def words(self) -> str:
        """The risk as it is said: severity, likelihood and level."""
        return f"{self.severity.value}, {self.likelihood.value} likelihood: risk {self.level}"

    @property
    def ranks(self) -> tuple[int, int]:
        """Severity and likelihood as places on their scales."""
        return list(Severity).index(self.severity), list(Likelihood).index(self.likelihood)

    def is_worse_than(self, other: "Risk") -> bool:
        """Return whether the level is higher, or one scale is and the other no lower."""
        if self.level != other.level:
            return self.level > other.level
        worse = [mine > theirs for mine, theirs in zip(self.ranks, other.ranks, strict=True)]
        better = [mine < theirs for mine, theirs in zip(self.ranks, other.ranks, strict=True)]
        return any(worse) and not any(better)
