"""Errors as problem details (RFC 9457): what is wrong, every fault of it, and what to do."""

from collections.abc import Iterable, Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.types import Scope

from api.http.query_faults import query_faults
from engine.errors import ContactError, Fault, FaultCode

MEDIA_TYPE = "application/problem+json"


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, json_schema_serialization_defaults_required=True)


class FaultDetail(_Model):
    """One fault: the field, what is wrong with it (for programs, for people), what to do."""

    field: str = Field(examples=["facts.pregnant", "patient.age", "query.limit"])
    code: FaultCode
    message: str
    advice: str


class ProblemDetails(_Model):
    """An error, as RFC 9457 lays it out, with every fault that was found."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    request_id: str = Field(default="", description="as in the header X-Request-ID and the log")
    faults: tuple[FaultDetail, ...] = ()


class HttpError(Exception):
    """An error to answer with."""

    def __init__(self, status: int, title: str, detail: str, faults: Iterable[Fault] = ()) -> None:
        details = tuple(
            FaultDetail(field=f.field, code=f.code, message=f.message, advice=f.advice)
            for f in faults
        )
        self.details = ProblemDetails(title=title, status=status, detail=detail, faults=details)
        super().__init__(detail)


def response(details: ProblemDetails, scope: Scope) -> JSONResponse:
    """Return the error as the answer to a request."""
    request_id = scope.get("state", {}).get("request_id", "")
    content = details.model_copy(update={"request_id": request_id}).model_dump(mode="json")
    return JSONResponse(content, details.status, media_type=MEDIA_TYPE)


def answer_with_problem_details(app: FastAPI) -> None:
    """Make the app answer each of its errors with problem details."""

    @app.exception_handler(HttpError)
    async def problem(request: Request, error: HttpError) -> JSONResponse:
        return response(error.details, request.scope)

    @app.exception_handler(ContactError)
    async def contact(request: Request, error: ContactError) -> JSONResponse:
        title = "The contact cannot be decided"
        refused = HttpError(422, title, error.summary, error.faults)
        return response(refused.details, request.scope)

    @app.exception_handler(RequestValidationError)
    async def query(request: Request, error: RequestValidationError) -> JSONResponse:
        title = "The request is not understood"
        refused = HttpError(422, title, "See the faults.", query_faults(error.errors()))
        return response(refused.details, request.scope)

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> JSONResponse:
        headers = _with_head(error.headers or {})
        details = ProblemDetails(
            title=str(error.detail),
            status=error.status_code,
            detail=_advice(error, request, headers.get("Allow", "")),
        )
        answered = response(details, request.scope)
        answered.headers.update(headers)
        return answered


def _advice(error: HTTPException, request: Request, allowed: str) -> str:
    match error.status_code:
        case 404:
            return "There is nothing at this address. See /docs for what there is."
        case 405:
            return f"This address does not take {request.method}. It takes {allowed}."
        case _:
            return f"{error.detail}. See /docs."


def _with_head(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers of an error: where GET is allowed, HEAD is too."""
    allowed = [method.strip() for method in headers.get("Allow", "").split(",")]
    more = {"Allow": ", ".join([*allowed, "HEAD"])} if "GET" in allowed else {}
    return {**headers, **more}
