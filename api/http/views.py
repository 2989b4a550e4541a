"""What the API shows of a rule book: problems, words and rules."""

from pydantic import BaseModel, ConfigDict

from engine.model.decision import Choice, Disposition
from engine.model.rules import Conclusion, Outcome, Rule, RuleBook
from engine.model.vocabulary import Fact, FactKind, Problem


class _View(BaseModel):
    model_config = ConfigDict(frozen=True)


class ProblemSummary(_View):
    """A presenting problem as a type-ahead shows it."""

    code: str
    name: str
    synonyms: tuple[str, ...]
    system: str


class FactView(_View):
    """A fact: how it is said and asked, and which answers it takes."""

    code: str
    kind: FactKind
    statement: str
    question: str
    help: str
    asked_by: str
    red_flag: bool
    unit: str
    low: float | None
    high: float | None
    choices: tuple[Choice, ...]
    codes: tuple[str, ...]


class ProblemView(ProblemSummary):
    """A presenting problem with the red flags that reception must rule out first."""

    kinds: tuple[str, ...]
    red_flags: tuple[FactView, ...]


class DestinationView(_View):
    """A place that people can be sent to."""

    code: str
    name: str
    level: str
    family: str
    bookable_by: str


class TimeFrameView(_View):
    """How soon. Rank 1 is the most urgent."""

    code: str
    name: str
    rank: int
    colour: str
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

    stage: str
    steps: tuple[str, ...]
    disposition: Disposition | None
    concludes: str | None
    minutes: int | None
    advice: tuple[str, ...]
    come_back_if: tuple[str, ...]
    say: tuple[str, ...]
    tell: tuple[str, ...]
    sources: tuple[str, ...]
    evidence: str
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
    status: str
    notice: str
    approvals: tuple[ApprovalView, ...]
    rules: tuple[RuleSummary, ...]


def problem_summary(problem: Problem) -> ProblemSummary:
    """Return a problem for a list."""
    return ProblemSummary(
        code=problem.code, name=problem.name, synonyms=problem.synonyms, system=problem.system
    )


def problem_view(problem: Problem, book: RuleBook) -> ProblemView:
    """Return a problem with its red flags."""
    facts = book.vocabulary.facts
    return ProblemView(
        **problem_summary(problem).model_dump(),
        kinds=problem.kinds,
        red_flags=tuple(fact_view(facts[flag]) for flag in problem.rule_out),
    )


def fact_view(fact: Fact) -> FactView:
    """Return a fact and its answers."""
    is_number = fact.kind is FactKind.NUMBER
    return FactView(
        code=fact.name,
        kind=fact.kind,
        statement=fact.statement or fact.prefix,
        question=fact.question,
        help=fact.help,
        asked_by=fact.asked_by,
        red_flag=fact.red_flag,
        unit=fact.unit,
        low=fact.low if is_number else None,
        high=fact.high if is_number else None,
        choices=tuple(Choice(code=code, label=text) for code, text in fact.choices.items()),
        codes=fact.codes,
    )


def vocabulary_view(book: RuleBook) -> VocabularyView:
    """Return every word of the rule book."""
    words = book.vocabulary
    return VocabularyView(
        facts=tuple(fact_view(fact) for fact in words.facts.values()),
        problems=tuple(problem_summary(problem) for problem in words.problems.values()),
        destinations=tuple(
            DestinationView(
                code=place.code,
                name=place.label,
                level=place.level.code,
                family=place.family,
                bookable_by=place.bookable_by,
            )
            for place in words.destinations.values()
        ),
        time_frames=tuple(
            TimeFrameView(
                code=frame.code,
                name=frame.label,
                rank=frame.rank,
                colour=frame.colour,
                clock_hours=frame.clock_hours,
                working_days=frame.working_days,
            )
            for frame in words.time_frames.values()
        ),
    )


def book_view(book: RuleBook) -> RuleBookView:
    """Return the title page of the rule book and the list of its rules."""
    return RuleBookView(
        name=book.name,
        version=book.version,
        revision=book.revision,
        status=book.status,
        notice=book.notice,
        approvals=tuple(
            ApprovalView(name=each.name, role=each.role, date=each.date) for each in book.approvals
        ),
        rules=tuple(rule_summary(rule) for rule in book.rules),
    )


def rule_summary(rule: Rule) -> RuleSummary:
    """Return a rule for a list."""
    return RuleSummary(
        id=rule.id,
        title=rule.title,
        feature=rule.feature,
        file=rule.location.path,
        line=rule.location.line,
    )


def rule_view(rule: Rule) -> RuleView:
    """Return a rule as written."""
    outcome = rule.outcome if isinstance(rule.outcome, Outcome) else None
    words = None if isinstance(rule.outcome, Conclusion) else rule.outcome
    return RuleView(
        **rule_summary(rule).model_dump(),
        stage=rule.stage,
        steps=tuple(step.text for step in rule.steps),
        disposition=Disposition.of(outcome.target, outcome) if outcome else None,
        concludes=rule.outcome.choice if isinstance(rule.outcome, Conclusion) else None,
        minutes=words.minutes if words else None,
        advice=outcome.advice if outcome else (),
        come_back_if=outcome.come_back_if if outcome else (),
        say=words.say if words else (),
        tell=words.tell if words else (),
        sources=rule.sources,
        evidence=rule.evidence,
        reviewed=rule.reviewed,
        approved_by=rule.approved_by,
    )
