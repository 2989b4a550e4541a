"""The web application, assembled by hand from one rule book."""

import gc
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline
from starlette.middleware import Middleware

from api.before_serving import NotServedError, before_serving
from api.embedded import rules_folder
from api.http.access_log import AccessLog
from api.http.head import HeadAsGet
from api.http.health import health_routes
from api.http.limits import BodyLimit
from api.http.openapi import describe, operation_id
from api.http.problem_details import answer_with_problem_details
from api.http.rule_book import book_routes
from api.http.triage import triage_routes
from api.log import log_to
from api.records import default_folder
from api.software import SOFTWARE
from engine.errors import RuleBookError
from engine.language.loader import load
from engine.model.rules import RuleBook
from engine.runtime.beside import Beside
from engine.runtime.navigator import Navigator

_ABOUT = (
    "Where somebody should go, how soon, and why, from rules that clinicians write and sign. "
    "Post a contact to /triage with all that is known; ask the questions that come back; post "
    "again. "
)


def create_app(book: RuleBook) -> FastAPI:
    """Return the application that answers from this rule book.

    While it runs, durable-rules runs in a process beside it. It is ready when it has planned and
    compiled every problem, so that no contact waits for that.
    """
    engine = Beside()
    navigator = Navigator(book, engine)

    @asynccontextmanager
    async def prepared(_app: FastAPI) -> AsyncIterator[None]:
        with engine:
            navigator.prepare()
            engine.start()
            gc.collect()
            gc.freeze()  # what stays for ever is not looked through again and again
            yield

    app = FastAPIOffline(
        title="Signpost",
        version=SOFTWARE,
        description=f"{_ABOUT}\n\n**{book.notice}**",
        middleware=[Middleware(AccessLog), Middleware(HeadAsGet), Middleware(BodyLimit)],
        generate_unique_id_function=operation_id,
        redirect_slashes=False,
        lifespan=prepared,
    )
    answer_with_problem_details(app)
    app.include_router(triage_routes(navigator))
    app.include_router(book_routes(book))
    app.include_router(health_routes(book))
    describe(app, book)
    return app


def create_worker(book: RuleBook) -> FastAPI:
    """Return the application in a process of its own, which writes its log to standard output."""
    log_to(sys.stdout)
    return create_app(book)


def from_environment() -> FastAPI:
    """Return the application of the rule book that SIGNPOST_RULES names, or of the one built in.

    For servers that make their application themselves: `uvicorn --factory
    api.app:from_environment`. It is served under the conditions of `signpost serve`: the folder of
    records is SIGNPOST_RECORDS, and SIGNPOST_EXPECT_REVISION the only revision, where these are
    set. Ends with every mistake when the book cannot be used.
    """
    setting = os.environ.get
    named = setting("SIGNPOST_RECORDS")
    records = Path(named) if named else default_folder()
    try:
        book = load(Path(setting("SIGNPOST_RULES") or rules_folder()).resolve())
        sys.stderr.write(before_serving(book, setting("SIGNPOST_EXPECT_REVISION"), records) + "\n")
    except RuleBookError as error:
        sys.exit(f"{error}\n\nThe rule book cannot be used: {len(error.mistakes)} mistakes.")
    except NotServedError as error:
        sys.exit(str(error))
    return create_worker(book)
