"""What the API shows of a rule book: problems, words and rules."""

from pydantic import BaseModel, ConfigDict

from engine.model.codes import Code, LevelCode
from engine.model.decision import Choice, Disposition
from engine.model.rules import BookStatus, Evidence, Stage
from engine.model.vocabulary import AskedBy, Colour, FactKind


class _View(BaseModel):
    model_config = ConfigDict(frozen=True)


class ProblemSummary(_View):
    """A presenting problem as a type-ahead shows it."""

    code: Code
    name: str
    synonyms: tuple[str, ...]
    system: str


class ProblemPage(_View):
    """Presenting problems: part of those that fit, and how many fit in all."""

    problems: tuple[ProblemSummary, ...]
    total: int
    limit: int
    offset: int


class FactView(_View):
    """A fact: how it is said and asked, and which answers it takes."""

    code: Code
    kind: FactKind
    statement: str
    question: str
    help: str
    asked_by: AskedBy
    red_flag: bool
    unit: str
    low: float | None
    high: float | None
    decimals: bool
    choices: tuple[Choice, ...]
    codes: tuple[str, ...]


class ProblemView(ProblemSummary):
    """A presenting problem with the red flags that reception must rule out first."""

    kinds: tuple[str, ...]
    red_flags: tuple[FactView, ...]


class DestinationView(_View):
    """A place that people can be sent to."""

    code: Code
    name: str
    level: LevelCode
    family: str
    bookable_by: str


class TimeFrameView(_View):
    """How soon. Rank 1 is the most urgent."""

    code: Code
    name: str
    rank: int
    colour: Colour
    clock_hours: int | None
    working_days: int | None


class VocabularyView(_View):
    """Every word that a contact or a decision may use."""

    facts: tuple[FactView, ...]
    problems: tuple[ProblemSummary, ...]
    destinations: tuple[DestinationView, ...]
    time_frames: tuple[TimeFrameView, ...]


class RuleSummary(_View):
    """A rule in a list."""

    id: str
    title: str
    feature: str
    file: str
    line: int


class RuleView(RuleSummary):
    """A rule as its author wrote it."""

    stage: Stage
    steps: tuple[str, ...]
    disposition: Disposition | None
    concludes: str | None
    minutes: int | None
    advice: tuple[str, ...]
    come_back_if: tuple[str, ...]
    say: tuple[str, ...]
    tell: tuple[str, ...]
    sources: tuple[str, ...]
    evidence: Evidence
    reviewed: str
    approved_by: str


class ApprovalView(_View):
    """Who signed the rule book."""

    name: str
    role: str
    date: str


class RuleBookView(_View):
    """The rule book in use: which one, who signed it, which rules it has."""

    name: str
    version: str
    revision: str
    status: BookStatus
    notice: str
    approvals: tuple[ApprovalView, ...]
    rules: tuple[RuleSummary, ...]
