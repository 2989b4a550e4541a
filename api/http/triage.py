"""The way in that decides. A contact is decided from what it says: nothing is kept."""

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool

from api.http.documented import CONTACT_BODY, Responses, responses
from api.http.examples import CONTACTS
from api.http.problem_details import HttpError
from api.log import log_failure
from engine.errors import ContactError
from engine.model.contact import Contact
from engine.model.contact_reading import check_contact, read_contact
from engine.model.decision import Decision
from engine.model.vocabulary import Vocabulary
from engine.runtime.navigator import Navigator

_READ_AT_ONCE = 8 * 1024
"""So many bytes are read within a few milliseconds, whatever they say."""


def triage_routes(navigator: Navigator) -> APIRouter:
    """Return the route that decides."""
    routes = APIRouter(tags=["Triage"])

    @routes.post(
        "/triage",
        response_model=Decision,
        responses=_with_example(navigator) | responses(413, 415, 422),
        openapi_extra=CONTACT_BODY,
    )
    async def triage(request: Request) -> Response:
        """Decide one contact, or say what to ask next. Send all that is known each time."""
        _refuse_compressed(request)
        contact = await _read(await request.body(), navigator.book.vocabulary)
        decision = navigator.decide(contact)
        request.state.problem, request.state.decision = contact.problem, decision.status
        log_failure(decision, contact.problem, request.state.request_id)
        # Already a checked model: FastAPI need not check it a second time.
        return Response(decision.model_dump_json(), media_type="application/json")

    return routes


async def _read(body: bytes, vocabulary: Vocabulary) -> Contact:
    """Read a contact; a long one, which may have thousands of faults, beside the event loop."""
    if len(body) <= _READ_AT_ONCE:
        return read_contact(body, vocabulary)
    return await run_in_threadpool(read_contact, body, vocabulary)


def _refuse_compressed(request: Request) -> None:
    coding = request.headers.get("content-encoding", "identity").strip().lower()
    if coding not in {"", "identity"}:
        detail = "The body is compressed. Send the contact as plain JSON: it is small."
        raise HttpError(415, "The body cannot be read", detail)


def _with_example(navigator: Navigator) -> Responses:
    """Document the answer with the real decision on an example, if the rule book has its words."""
    example = Contact.model_validate(CONTACTS["red_flag"]["value"])
    try:
        contact = check_contact(example, navigator.book.vocabulary)
    except ContactError:
        return {}
    decision, _held = navigator.evaluate(contact)
    example_body = decision.model_dump(mode="json")
    return {200: {"content": {"application/json": {"example": example_body}}}}
