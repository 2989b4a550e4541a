"""The OpenAPI page: what FastAPI sees by itself, and what it does not.

It does not see the contact, which /triage reads itself to report every fault, nor the problem
details, nor the id that every request and answer carries.
"""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic.json_schema import models_json_schema

from api.http.problem_details import ProblemDetails
from engine.model.contact import Contact
from engine.model.rules import RuleBook
from engine.runtime.answer import stamp

_ID = {"type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$"}
_ID_SENT = {
    "name": "X-Request-ID",
    "in": "header",
    "required": False,
    "description": "An id of your own for this request. Without a plain one it gets a new one.",
    "schema": {"type": "string"},
}
_ID_ANSWERED = {"description": "The id of the request, as in the log.", "schema": _ID}
_NOT_OURS = "400"
"""The server answers it before there is a request."""


def operation_id(route: APIRoute) -> str:
    """Return the name of an operation, as generated clients call it."""
    return route.name


def describe(app: FastAPI, book: RuleBook) -> None:
    """Make the app's OpenAPI page whole."""

    def openapi() -> dict[str, object]:
        if app.openapi_schema is None:
            page = get_openapi(
                title=app.title,
                version=app.version,
                description=app.description,
                routes=app.routes,
            )
            page["info"]["x-rule-book"] = stamp(book).model_dump(mode="json")
            _add_components(page["components"])
            for operations in page["paths"].values():
                for operation in operations.values():
                    _drop_what_never_comes(operation)
                    _add_request_id(operation)
            app.openapi_schema = page
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's own way to extend the schema


def _add_components(components: dict[str, Any]) -> None:
    _refs, schemas = models_json_schema(
        [(Contact, "validation"), (ProblemDetails, "serialization")],
        ref_template="#/components/schemas/{model}",
    )
    components["schemas"] |= schemas["$defs"]
    for unused in ("HTTPValidationError", "ValidationError"):
        components["schemas"].pop(unused, None)
    components["parameters"] = {"RequestId": _ID_SENT}
    components["headers"] = {"RequestId": _ID_ANSWERED}


def _drop_what_never_comes(operation: dict[str, Any]) -> None:
    """FastAPI documents a 422 of its own wherever there is a parameter."""
    if "HTTPValidationError" in str(operation["responses"].get("422", "")):
        del operation["responses"]["422"]


def _add_request_id(operation: dict[str, Any]) -> None:
    parameter = {"$ref": "#/components/parameters/RequestId"}
    operation["parameters"] = [*operation.get("parameters", ()), parameter]
    for status, answer in operation["responses"].items():
        if status != _NOT_OURS:
            headers = answer.setdefault("headers", {})
            headers["X-Request-ID"] = {"$ref": "#/components/headers/RequestId"}
