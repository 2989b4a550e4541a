"""The ways in over HTTP. A contact is decided from what it says: nothing is kept."""

from typing import Annotated, Any, TypeAlias

from fastapi import APIRouter, Query, Request, Response
from fastapi.concurrency import run_in_threadpool

from api.http.examples import CONTACTS
from api.http.problem_details import HttpError
from api.http.views import (
    ProblemSummary,
    ProblemView,
    RuleBookView,
    RuleView,
    VocabularyView,
    book_view,
    problem_summary,
    problem_view,
    rule_view,
    vocabulary_view,
)
from api.search import ProblemSearch
from engine.errors import ContactError
from engine.model.contact import Contact, check_contact, read_contact
from engine.model.decision import Decision
from engine.model.vocabulary import Vocabulary
from engine.runtime.navigator import Navigator
from engine.suggest import did_you_mean

_Responses: TypeAlias = dict[int | str, dict[str, Any]]

_CONTACT_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/Contact"},
                "examples": CONTACTS,
            }
        },
    }
}
_PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}}
_READ_AT_ONCE = 8 * 1024
"""So many bytes are read within a few milliseconds, whatever they say."""
_FAULTS: _Responses = {
    408: {"description": "The body did not come in time", "content": _PROBLEM},
    413: {"description": "The request is too large", "content": _PROBLEM},
    422: {"description": "The contact has faults: all of them", "content": _PROBLEM},
}
_UNKNOWN: _Responses = {404: {"description": "There is no such thing", "content": _PROBLEM}}


def _with_example(navigator: Navigator) -> _Responses:
    """Document the answer with the real decision on the first example."""
    example = Contact.model_validate(CONTACTS["red_flag"]["value"])
    try:
        contact = check_contact(example, navigator.book.vocabulary)
    except ContactError:  # another rule book, with other words
        return _FAULTS
    decision = navigator.decide(contact).model_dump(mode="json")
    return {200: {"content": {"application/json": {"example": decision}}}, **_FAULTS}


def triage_routes(navigator: Navigator) -> APIRouter:
    """Return the route that decides."""
    routes = APIRouter(tags=["Triage"])

    @routes.post(
        "/triage",
        response_model=Decision,
        responses=_with_example(navigator),
        openapi_extra=_CONTACT_BODY,
    )
    async def triage(request: Request) -> Response:
        """Decide one contact, or say what to ask next. Send all that is known each time."""
        contact = await _read(await request.body(), navigator.book.vocabulary)
        # Already a checked model: FastAPI need not check it a second time.
        decided = navigator.decide(contact).model_dump_json()
        return Response(decided, media_type="application/json")

    return routes


async def _read(body: bytes, vocabulary: Vocabulary) -> Contact:
    """Read a contact; a long one, which may have thousands of faults, beside the event loop."""
    if len(body) <= _READ_AT_ONCE:
        return read_contact(body, vocabulary)
    return await run_in_threadpool(read_contact, body, vocabulary)


def book_routes(navigator: Navigator) -> APIRouter:
    """Return the routes that show the rule book.

    They are no coroutines: each may take a while, and FastAPI runs them in threads.
    """
    routes = APIRouter(tags=["Rule book"])
    book = navigator.book
    search = ProblemSearch(book)

    @routes.get("/problems")
    def problems(
        q: Annotated[str, Query(max_length=100, examples=["sore thoat"])] = "",
        limit: Annotated[int, Query(ge=1, le=50)] = 10,
    ) -> list[ProblemSummary]:
        """Find presenting problems by what a caller says; typing errors are allowed."""
        found = search.find(q, limit=limit)
        return [problem_summary(problem) for problem in found]

    @routes.get("/problems/{code}", responses=_UNKNOWN)
    def problem(code: str) -> ProblemView:
        """Return one presenting problem with the red flags that reception must rule out."""
        found = book.vocabulary.problems.get(code)
        if found is None:
            advice = did_you_mean(code, book.vocabulary.problems, "See /problems.")
            raise HttpError(404, "No such problem", f'There is no problem "{code}". {advice}')
        return problem_view(found, book)

    @routes.get("/vocabulary")
    def vocabulary() -> VocabularyView:
        """Return every fact, problem, destination and time frame."""
        return vocabulary_view(book)

    @routes.get("/rule-book")
    def rule_book() -> RuleBookView:
        """Return which rule book is in use, who signed it, and its rules."""
        return book_view(book)

    @routes.get("/rule-book/rules/{rule_id:path}", responses=_UNKNOWN)
    def rule(rule_id: str) -> RuleView:
        """Return one rule as its author wrote it."""
        found = book.rule(rule_id)
        if found is None:
            ids = [each.id for each in book.rules]
            advice = did_you_mean(rule_id, ids, "See /rule-book.")
            raise HttpError(404, "No such rule", f'There is no rule "{rule_id}". {advice}')
        return rule_view(found)

    return routes


def health_routes(navigator: Navigator) -> APIRouter:
    """Return the routes that tell a supervisor how the service is."""
    routes = APIRouter(prefix="/health", tags=["Health"])

    @routes.get("/live")
    async def live() -> dict[str, str]:
        """Answer as long as the process does."""
        return {"status": "live"}

    @routes.get("/ready")
    async def ready() -> dict[str, str]:
        """Answer when a checked rule book is loaded, and say which."""
        book = navigator.book
        return {"status": "ready", "version": book.version, "revision": book.revision}

    return routes
