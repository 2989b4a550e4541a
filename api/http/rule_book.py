"""The ways in that show the rule book: its problems, its words and its rules."""

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.http.documented import NOT_MODIFIED, responses
from api.http.problem_details import HttpError
from api.http.rendered import answer, render
from api.http.show import book_view, problem_page, problem_view, rule_view, vocabulary_view
from api.http.views import (
    ProblemPage,
    ProblemView,
    RuleBookView,
    RuleView,
    VocabularyView,
)
from engine.hearing.search import ProblemSearch
from engine.model.codes import Code
from engine.model.rules import RuleBook
from engine.suggest import did_you_mean

_IfNoneMatch = Annotated[
    str | None, Header(description="The `ETag` that you have; it is answered with 304 if it holds.")
]


class _Find(BaseModel):
    """What to look for, and which part of what there is."""

    model_config = ConfigDict(extra="forbid")

    q: str = Field(
        default="",
        max_length=100,
        examples=["sore thoat"],
        description="What the caller says. Without it: every problem, by name.",
    )
    limit: int = Field(default=10, ge=1, le=50, description="How many at most.")
    offset: int = Field(default=0, ge=0, le=10_000, description="How many to pass over.")


def book_routes(book: RuleBook) -> APIRouter:
    """Return the routes that show the rule book."""
    routes = APIRouter(tags=["Rule book"])
    search = ProblemSearch(book)
    rendered_vocabulary = render(vocabulary_view(book), book.revision)
    rendered_book = render(book_view(book), book.revision)

    @routes.get("/problems", responses=responses(422))
    def find_problems(find: Annotated[_Find, Query()]) -> ProblemPage:
        """Find presenting problems by what a caller says, best first; typing errors are allowed."""
        return problem_page(search.matches(find.q), find.limit, find.offset)

    @routes.get("/problems/{code}", responses=responses(404))
    async def get_problem(code: Code) -> ProblemView:
        """Return one presenting problem with the red flags that reception must rule out."""
        problem = book.vocabulary.problems.get(code)
        if problem is None:
            advice = did_you_mean(code, book.vocabulary.problems, "See /problems.")
            raise HttpError(404, "No such problem", f'There is no problem "{code}". {advice}')
        return problem_view(problem, book)

    @routes.get("/vocabulary", response_model=VocabularyView, responses=NOT_MODIFIED | responses())
    async def get_vocabulary(request: Request, if_none_match: _IfNoneMatch = None) -> Response:
        """Return every fact, problem, destination and time frame."""
        return answer(rendered_vocabulary, if_none_match, request.headers.get("accept-encoding"))

    @routes.get("/rule-book", response_model=RuleBookView, responses=NOT_MODIFIED | responses())
    async def get_rule_book(request: Request, if_none_match: _IfNoneMatch = None) -> Response:
        """Return which rule book is in use, who signed it, and its rules."""
        return answer(rendered_book, if_none_match, request.headers.get("accept-encoding"))

    @routes.get("/rule-book/rules/{rule_id:path}", responses=responses(404))
    async def get_rule(rule_id: str) -> RuleView:
        """Return one rule as its author wrote it."""
        rule = book.rule(rule_id)
        if rule is None:
            ids = [rule.id for rule in book.rules]
            advice = did_you_mean(rule_id, ids, "See /rule-book.")
            raise HttpError(404, "No such rule", f'There is no rule "{rule_id}". {advice}')
        return rule_view(rule)

    return routes
