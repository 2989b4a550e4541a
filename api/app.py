"""The web application, assembled by hand from one rule book."""

import os
import sys
from pathlib import Path

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi_offline import FastAPIOffline
from starlette.middleware import Middleware

from api.embedded import rules_folder
from api.http.limits import BodyLimit
from api.http.problem_details import ProblemDetails, answer_with_problem_details
from api.http.routes import book_routes, health_routes, triage_routes
from engine.errors import RuleBookError
from engine.language.loader import load
from engine.model.contact import Contact
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator

_ABOUT = (
    "Where somebody should go, how soon, and why, from rules that clinicians write and sign. "
    "Post a contact to /triage with all that is known; ask the questions that come back; post "
    "again. "
)


def create_app(book: RuleBook) -> FastAPI:
    """Return the application that answers from this rule book."""
    navigator = Navigator(book)
    app = FastAPIOffline(
        title="Signpost",
        version=book.version,
        description=f"{_ABOUT}\n\n**{book.notice}**",
        middleware=[Middleware(BodyLimit)],
    )
    answer_with_problem_details(app)
    app.include_router(triage_routes(navigator))
    app.include_router(book_routes(navigator))
    app.include_router(health_routes(navigator))
    _describe_contact(app)
    return app


def from_environment() -> FastAPI:
    """Return the application of the rule book that SIGNPOST_RULES names, or of the one built in.

    For servers that make their application themselves: `uvicorn --factory
    api.app:from_environment`. Ends with every mistake when the book cannot be used.
    """
    folder = Path(os.environ.get("SIGNPOST_RULES") or rules_folder())
    try:
        return create_app(load(folder.resolve()))
    except RuleBookError as error:
        sys.exit(f"{error}\n\nThe rule book cannot be used: {len(error.mistakes)} mistakes.")


def _describe_contact(app: FastAPI) -> None:
    """Add the contact and the problem details to the OpenAPI page.

    FastAPI does not see them: /triage reads its contact itself, to report every fault.
    """

    def openapi() -> dict[str, object]:
        if app.openapi_schema is None:
            made = get_openapi(
                title=app.title,
                version=app.version,
                description=app.description,
                routes=app.routes,
            )
            contact = Contact.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas = made["components"]["schemas"]
            schemas |= contact.pop("$defs", {})
            schemas["Contact"] = contact
            problem = ProblemDetails.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= problem.pop("$defs", {})
            schemas["ProblemDetails"] = problem
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's own way to extend the schema
