"""The ways in for a supervisor: whether the service lives and is ready."""

from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel

from api.http.documented import responses
from engine.model.rules import RuleBook


class Live(BaseModel):
    """The process answers."""

    status: Literal["live"]


class Ready(BaseModel):
    """A checked rule book is loaded: which one."""

    status: Literal["ready"]
    version: str
    revision: str


def health_routes(book: RuleBook) -> APIRouter:
    """Return the routes that tell a supervisor how the service is."""
    routes = APIRouter(prefix="/health", tags=["Health"])

    @routes.get("/live", responses=responses())
    async def check_live() -> Live:
        """Answer as long as the process does."""
        return Live(status="live")

    @routes.get("/ready", responses=responses())
    async def check_ready() -> Ready:
        """Answer when a checked rule book is loaded, and say which."""
        return Ready(status="ready", version=book.version, revision=book.revision)

    return routes
