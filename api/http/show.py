"""A rule book becomes what the API shows of it."""

from collections.abc import Sequence

from api.http.views import (
    ApprovalView,
    DestinationView,
    FactView,
    ProblemPage,
    ProblemSummary,
    ProblemView,
    RuleBookView,
    RuleSummary,
    RuleView,
    TimeFrameView,
    VocabularyView,
)
from engine.model.decision import Choice, Disposition
from engine.model.rules import Conclusion, Outcome, Rule, RuleBook
from engine.model.vocabulary import Fact, FactKind, Problem


def problem_summary(problem: Problem) -> ProblemSummary:
    """Return a problem for a list."""
    return ProblemSummary(
        code=problem.code, name=problem.name, synonyms=problem.synonyms, system=problem.system
    )


def problem_page(problems: Sequence[Problem], limit: int, offset: int) -> ProblemPage:
    """Return part of the problems that were found."""
    page = problems[offset : offset + limit]
    return ProblemPage(
        problems=tuple(map(problem_summary, page)),
        total=len(problems),
        limit=limit,
        offset=offset,
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
        decimals=fact.decimals,
        choices=tuple(Choice(code=code, label=text) for code, text in fact.choices.items()),
        codes=fact.codes,
    )


def vocabulary_view(book: RuleBook) -> VocabularyView:
    """Return every word of the rule book."""
    vocabulary = book.vocabulary
    return VocabularyView(
        facts=tuple(fact_view(fact) for fact in vocabulary.facts.values()),
        problems=tuple(problem_summary(problem) for problem in vocabulary.problems.values()),
        destinations=tuple(
            DestinationView(
                code=place.code,
                name=place.label,
                level=place.level.code,
                family=place.family,
                bookable_by=place.bookable_by,
            )
            for place in vocabulary.destinations.values()
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
            for frame in vocabulary.time_frames.values()
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
            ApprovalView(name=approval.name, role=approval.role, date=approval.date)
            for approval in book.approvals
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
