"""Errors as problem details (RFC 9457): what is wrong, every fault of it, and what to do."""

from collections.abc import Iterable

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from engine.errors import ContactError, Fault

MEDIA_TYPE = "application/problem+json"


class FaultDetail(BaseModel):
    """One fault: the field, what is wrong with it, what to do."""

    where: str
    message: str
    advice: str


class ProblemDetails(BaseModel):
    """An error, as RFC 9457 lays it out, with every fault that was found."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    faults: list[FaultDetail] = []


class HttpError(Exception):
    """An error to answer with."""

    def __init__(self, status: int, title: str, detail: str, faults: Iterable[Fault] = ()) -> None:
        details = [FaultDetail(where=f.where, message=f.message, advice=f.advice) for f in faults]
        self.details = ProblemDetails(title=title, status=status, detail=detail, faults=details)
        super().__init__(detail)


def response(details: ProblemDetails) -> JSONResponse:
    """Return the error as an HTTP response."""
    return JSONResponse(details.model_dump(), details.status, media_type=MEDIA_TYPE)


def answer_with_problem_details(app: FastAPI) -> None:
    """Make the app answer each of its errors with problem details."""

    @app.exception_handler(HttpError)
    async def problem(_request: Request, error: HttpError) -> JSONResponse:
        return response(error.details)

    @app.exception_handler(ContactError)
    async def contact(_request: Request, error: ContactError) -> JSONResponse:
        title = "The contact cannot be decided"
        return response(HttpError(422, title, error.summary, error.faults).details)

    @app.exception_handler(RequestValidationError)
    async def request(_request: Request, error: RequestValidationError) -> JSONResponse:
        faults = [
            Fault(".".join(map(str, each["loc"])), f"{each['msg']}.", "See /docs.")
            for each in error.errors()
        ]
        title = "The request is not understood"
        return response(HttpError(422, title, "See the faults.", faults).details)

    @app.exception_handler(Exception)
    async def unexpected(_request: Request, _error: Exception) -> JSONResponse:
        detail = "Signpost could not answer. A clinician must take over now; the log says why."
        return response(HttpError(500, "Signpost failed", detail).details)

    @app.exception_handler(HTTPException)
    async def http(_request: Request, error: HTTPException) -> JSONResponse:
        details = ProblemDetails(
            title=str(error.detail), status=error.status_code, detail=f"{error.detail}. See /docs."
        )
        answered = response(details)
        answered.headers.update(error.headers or {})
        return answered
