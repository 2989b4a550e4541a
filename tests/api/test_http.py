"""The API over a real socket: decisions, errors, and what it shows of the rule book."""

import gzip
import json
from typing import Any

import httpx
import pytest

from api.http.examples import CONTACTS
from api.http.limits import MOST_BYTES
from engine.model.cases import Case
from engine.model.decision import Decision
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator

GIRL: dict[str, Any] = {"problem": "sore_throat", "patient": {"age": "9 years", "sex": "female"}}


def triage(api: httpx.Client, contact: dict[str, Any]) -> dict[str, Any]:
    answer = api.post("/triage", json=contact)
    assert answer.status_code == 200, answer.text
    decision: dict[str, Any] = answer.json()
    return decision


def test_worked_cases_come_out_the_same_over_http(
    api: httpx.Client, cases: tuple[Case, ...], navigator: Navigator
) -> None:
    for case in cases[::20]:
        over_http = triage(api, case.contact.model_dump(mode="json", exclude_none=True))
        assert Decision.model_validate(over_http) == navigator.decide(case.contact)


def test_the_interview_goes_page_by_page_until_it_is_decided(api: httpx.Client) -> None:
    contact = {**GIRL, "facts": {"duration_days": 2}}
    pages = 0
    while questions := triage(api, contact)["questions"]:
        page = [question["fact"] for question in questions if question["page"] == 1]
        contact = {**contact, "facts": {**contact["facts"], **dict.fromkeys(page, "no")}}
        pages += 1
    decision = triage(api, contact)
    assert decision["status"] == "decided"
    assert decision["disposition"]["destination"] == "community_pharmacist"
    assert pages == 1


@pytest.mark.parametrize("example", CONTACTS.values(), ids=CONTACTS)
def test_the_examples_of_the_api_pages_work(api: httpx.Client, example: dict[str, Any]) -> None:
    assert triage(api, example["value"])["rule_book"]["status"] == "demonstration"


def test_every_fault_of_a_contact_comes_as_problem_details(api: httpx.Client) -> None:
    bad = {"problem": "sore_throt", "patient": {}, "facts": {"pregnat": "yes"}, "extra": 1}
    answer = api.post("/triage", json=bad)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["title"] == "The contact cannot be decided"
    assert problem["detail"] == "The contact has 4 faults."
    assert [fault["field"] for fault in problem["faults"]] == [
        "patient.age",
        "extra",
        "problem",
        "facts.pregnat",
    ]
    assert problem["faults"][2]["advice"] == 'Did you mean "sore_throat"?'


_ODD = b'{"problem": "sore_throat", "patient": {"age": "9 years"}, "facts": {"rf_quinsy": %s}}'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"problem": NaN}',
        b"[" * 30_000 + b"]",
        _ODD % b"[]",
        _ODD % b"{}",
        _ODD % b'"\\ud800"',
        _ODD % (b"[" * 3_000),
        _ODD % (b"9" * 5_000),
        b'{"problem": "\\ud800", "patient": {"age": "%s years"}}' % (b"9" * 400),
    ],
    ids=range(12),
)
def test_what_is_no_contact_is_refused_and_never_a_500(api: httpx.Client, body: bytes) -> None:
    answer = api.post("/triage", content=body)
    assert answer.status_code == 422
    assert answer.json()["faults"]


def test_a_body_over_the_limit_is_refused(api: httpx.Client) -> None:
    answer = api.post("/triage", content=b" " * (MOST_BYTES + 1))
    assert answer.status_code == 413
    assert answer.json()["title"] == "The request is too large"


def test_a_body_over_the_limit_is_refused_also_when_its_length_is_not_said(
    api: httpx.Client,
) -> None:
    pieces = (b" " * 1024 for _ in range(MOST_BYTES // 1024 + 1))
    assert api.post("/triage", content=pieces).status_code == 413


def test_a_page_that_is_not_there_says_so(api: httpx.Client) -> None:
    answer = api.get("/nothing")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"].startswith("There is nothing at this address.")


@pytest.mark.parametrize("path", ["/triage/", "/problems/", "/docs/", "/health/live/"])
def test_a_slash_too_many_is_not_there_and_nobody_is_sent_elsewhere(
    path: str, api: httpx.Client
) -> None:
    for answer in (api.get(path), api.post(path, json=GIRL)):
        assert answer.status_code == 404
        assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/triage", "POST"),
        ("HEAD", "/triage", "POST"),
        ("OPTIONS", "/problems", "GET, HEAD"),
        ("DELETE", "/rule-book", "GET, HEAD"),
    ],
)
def test_another_method_is_told_which_ones_there_are(
    method: str, path: str, allowed: str, api: httpx.Client
) -> None:
    answer = api.request(method, path)
    assert answer.status_code == 405
    assert answer.headers["allow"] == allowed


@pytest.mark.parametrize(
    "path",
    [
        "/health/live",
        "/health/ready",
        "/vocabulary",
        "/rule-book",
        "/problems",
        "/problems/sore_throat",
        "/openapi.json",
    ],
)
def test_head_is_get_without_the_body(path: str, api: httpx.Client) -> None:
    got, head = api.get(path), api.head(path)
    assert (head.status_code, head.content) == (200, b"")
    differs = {"date", "x-request-id"}
    heads = [
        {k: v for k, v in answer.headers.items() if k not in differs} for answer in (got, head)
    ]
    assert heads[0] == heads[1]


def test_a_compressed_body_is_refused_and_says_what_to_send(api: httpx.Client) -> None:
    body = gzip.compress(json.dumps(GIRL).encode())
    answer = api.post("/triage", content=body, headers={"content-encoding": "gzip"})
    assert answer.status_code == 415
    assert answer.json()["detail"].endswith("Send the contact as plain JSON: it is small.")


@pytest.mark.parametrize(
    ("words", "code"),
    [("sore thoat", "sore_throat"), ("water infection", "uti_female"), ("tonsils", "sore_throat")],
)
def test_problems_are_found_by_what_callers_say(api: httpx.Client, words: str, code: str) -> None:
    page = api.get("/problems", params={"q": words}).json()
    assert code in [problem["code"] for problem in page["problems"][:3]]


def test_the_problems_come_in_pages_that_have_each_of_them_once(
    api: httpx.Client, book: RuleBook
) -> None:
    names: list[str] = []
    while True:
        page = api.get("/problems", params={"offset": len(names), "limit": 50}).json()
        assert (page["total"], page["offset"]) == (len(book.vocabulary.problems), len(names))
        if not page["problems"]:
            break
        names += [problem["name"] for problem in page["problems"]]
    assert names == sorted(problem.name for problem in book.vocabulary.problems.values())


def test_the_pages_of_a_search_are_parts_of_one_list(api: httpx.Client) -> None:
    def page(offset: int, limit: int) -> dict[str, Any]:
        given = f"q=pain&offset={offset}&limit={limit}"
        answer: dict[str, Any] = api.get(f"/problems?{given}").json()
        return answer

    whole = page(0, 50)
    assert len(whole["problems"]) == min(whole["total"], 50) > 4
    assert page(0, 2)["problems"] + page(2, 2)["problems"] == whole["problems"][:4]
    assert page(9_999, 2)["problems"] == []
    assert api.get("/problems", params={"q": "??"}).json()["total"] == 0


def test_parameters_have_faults_with_codes_as_contacts_have(api: httpx.Client) -> None:
    bad = f"limit=0&offset=x&limt=3&q={'a' * 101}"
    answer = api.get(f"/problems?{bad}")
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    faults = {fault["field"]: fault["code"] for fault in answer.json()["faults"]}
    assert faults == {
        "query.limit": "out_of_range",
        "query.offset": "not_whole",
        "query.q": "too_long",
        "query.limt": "unknown_field",
    }


def test_a_problem_lists_the_flags_that_reception_must_rule_out(api: httpx.Client) -> None:
    problem = api.get("/problems/sore_throat").json()
    assert problem["name"] == "Sore throat"
    assert "rf_stridor_drooling" in [flag["code"] for flag in problem["red_flags"]]
    missing = api.get("/problems/sore_throt")
    assert missing.status_code == 404
    assert 'Did you mean "sore_throat"?' in missing.json()["detail"]


def test_the_vocabulary_lists_every_word(api: httpx.Client, book: RuleBook) -> None:
    words = api.get("/vocabulary").json()
    assert len(words["facts"]) == len(book.vocabulary.facts)
    assert {place["code"] for place in words["destinations"]} == set(book.vocabulary.destinations)


def test_the_rule_book_and_each_rule_are_shown(api: httpx.Client) -> None:
    shown = api.get("/rule-book").json()
    assert shown["status"] == "demonstration"
    assert shown["approvals"] == []
    for summary in shown["rules"][::40]:
        rule = api.get(f"/rule-book/rules/{summary['id']}").json()
        assert rule["title"] == summary["title"]
        assert rule["sources"]
    assert api.get("/rule-book/rules/nothing").status_code == 404


def test_health(api: httpx.Client, book: RuleBook) -> None:
    assert api.get("/health/live").json() == {"status": "live"}
    ready = api.get("/health/ready").json()
    assert (ready["status"], ready["revision"]) == ("ready", book.revision)


def test_the_pages_load_nothing_from_elsewhere(api: httpx.Client) -> None:
    page = api.get("/docs").text
    assert "https://" not in page
    assert api.get("/static-offline-docs/swagger-ui-bundle.js").status_code == 200
