"""The OpenAPI page says what the service really does."""

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from api.http.examples import CONTACTS
from api.software import SOFTWARE
from engine.errors import FaultCode
from engine.model.decision import Decision, Status
from engine.model.rules import BookStatus, Evidence, RuleBook, Stage
from engine.model.vocabulary import AskedBy, Colour, FactKind, Level, Mode

CODE = "^[a-z][a-z0-9_]*$"


@pytest.fixture(scope="module")
def page(api: httpx.Client) -> dict[str, Any]:
    described: dict[str, Any] = api.get("/openapi.json").json()
    return described


def operations(page: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for by_method in page["paths"].values():
        yield from by_method.values()


def test_a_contact_is_described_and_the_example_is_a_real_decision(
    page: dict[str, Any], api: httpx.Client
) -> None:
    described = page["paths"]["/triage"]["post"]
    body = described["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"$ref": "#/components/schemas/Contact"}
    assert body["examples"].keys() == CONTACTS.keys()
    example = described["responses"]["200"]["content"]["application/json"]["example"]
    real = api.post("/triage", json=CONTACTS["red_flag"]["value"]).json()
    assert Decision.model_validate(example) == Decision.model_validate(real)
    contact = page["components"]["schemas"]["Contact"]
    assert set(contact["required"]) == {"problem", "patient"}


def test_operations_have_names_for_people(page: dict[str, Any]) -> None:
    assert [operation["operationId"] for operation in operations(page)] == [
        "triage",
        "find_problems",
        "get_problem",
        "get_vocabulary",
        "get_rule_book",
        "get_rule",
        "check_live",
        "check_ready",
    ]


def test_every_error_is_documented_as_problem_details(page: dict[str, Any]) -> None:
    errors = {
        operation["operationId"]: {s for s in operation["responses"] if s >= "400"}
        for operation in operations(page)
    }
    always = {"400", "405", "500"}
    assert errors == {
        "triage": always | {"413", "415", "422"},
        "find_problems": always | {"422"},
        "get_problem": always | {"404"},
        "get_vocabulary": always,
        "get_rule_book": always,
        "get_rule": always | {"404"},
        "check_live": always,
        "check_ready": always,
    }
    for operation in operations(page):
        for status, answer in operation["responses"].items():
            if status > "400":
                schema = answer["content"]["application/problem+json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/ProblemDetails"}
    assert not [name for name in page["components"]["schemas"] if "HTTPValidation" in name]


def test_what_the_software_closes_is_an_enumeration(page: dict[str, Any]) -> None:
    schemas = page["components"]["schemas"]
    for closed in (Status, Colour, Mode, FactKind, AskedBy, Stage, Evidence, BookStatus, FaultCode):
        assert schemas[closed.__name__]["enum"] == list(closed)
    levels = [level.code for level in Level]
    for shape in ("Disposition", "DestinationView"):
        assert schemas[shape]["properties"]["level"]["enum"] == levels


@pytest.mark.parametrize(
    ("shape", "field"),
    [
        ("Contact", "problem"),
        ("Disposition", "destination"),
        ("Disposition", "time_frame"),
        ("Question", "fact"),
        ("FactView", "code"),
        ("ProblemView", "code"),
    ],
)
def test_what_a_rule_book_may_add_to_is_text_with_a_pattern(
    shape: str, field: str, page: dict[str, Any]
) -> None:
    described = page["components"]["schemas"][shape]["properties"][field]
    assert (described["type"], described["pattern"]) == ("string", CODE)
    assert "enum" not in described


def test_a_number_says_its_unit_and_whether_it_takes_decimals(
    page: dict[str, Any], api: httpx.Client, book: RuleBook
) -> None:
    for shape in ("Question", "FactView"):
        assert {"unit", "decimals"} <= set(page["components"]["schemas"][shape]["required"])
    shown = {fact["code"]: fact["decimals"] for fact in api.get("/vocabulary").json()["facts"]}
    assert shown == {name: fact.decimals for name, fact in book.vocabulary.facts.items()}


def test_the_version_is_the_softwares_and_the_rule_book_stands_beside_it(
    page: dict[str, Any], book: RuleBook
) -> None:
    info = page["info"]
    assert info["version"] == SOFTWARE
    assert info["x-rule-book"]["version"] == book.version
    assert info["x-rule-book"]["revision"] == book.revision


def test_every_operation_takes_and_gives_the_request_id(page: dict[str, Any]) -> None:
    for operation in operations(page):
        assert {"$ref": "#/components/parameters/RequestId"} in operation["parameters"]
        for status, answer in operation["responses"].items():
            assert status == "400" or "X-Request-ID" in answer["headers"]
    assert re.fullmatch(page["components"]["headers"]["RequestId"]["schema"]["pattern"], "a-1")
