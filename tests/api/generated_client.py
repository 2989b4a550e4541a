"""`make client`: a client made from the OpenAPI page understands every answer it may get.

It runs in an environment of its own, which has openapi-python-client. Each answer is parsed by the
generated code, and what that code holds afterwards is the answer again: nothing is lost.
"""

import importlib
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import httpx

from tests.api.servers import embedded

PACKAGE = "signpost_client"
SEED = 20261123
CONTACTS = 400
SIGNPOST = Path(__file__).parents[2] / ".venv" / "bin" / "signpost"
RAW: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("triage.triage", "GET", "/triage", {}),
    ("triage.triage", "POST", "/triage", {"content": b"{"}),
    ("triage.triage", "POST", "/triage", {"content": b"\xff\xfe{}"}),
    ("triage.triage", "POST", "/triage", {"json": {"problem": 1, "patient": [], "x": None}}),
    ("triage.triage", "POST", "/triage", {"content": b" " * 70_000}),
    ("triage.triage", "POST", "/triage", {"headers": {"content-encoding": "gzip"}}),
    ("rule_book.find_problems", "DELETE", "/problems", {}),
    ("rule_book.find_problems", "GET", "/problems?limit=x&offset=-1&y=2", {}),
    ("rule_book.get_problem", "PUT", "/problems/sore_throat", {}),
    ("rule_book.get_vocabulary", "OPTIONS", "/vocabulary", {}),
    ("rule_book.get_rule_book", "POST", "/rule-book", {}),
    ("rule_book.get_rule", "PATCH", "/rule-book/rules/x", {}),
    ("health.check_live", "POST", "/health/live", {}),
    ("health.check_ready", "POST", "/health/ready", {}),
)
"""Requests that the generated code cannot make, by the operation whose answers they get."""


class _Client:
    """The generated client, and how often it got each status of each operation."""

    def __init__(self, address: str) -> None:
        made = importlib.import_module(f"{PACKAGE}.client")
        self.client = made.Client(base_url=address, raise_on_unexpected_status=True, timeout=60)
        self.contact = importlib.import_module(f"{PACKAGE}.models").Contact
        self.statuses: Counter[tuple[str, int]] = Counter()

    def call(self, operation: str, **given: Any) -> Any:
        """Call an operation as a user of the client does."""
        answer = _module(operation).sync_detailed(client=self.client, **given)
        return self._checked(operation, answer)

    def send(self, operation: str, method: str, path: str, given: dict[str, Any]) -> None:
        """Send any request, and let the operation's generated code read the answer."""
        raw: httpx.Response = self.client.get_httpx_client().request(method, path, **given)
        answer = _module(operation)._build_response(
            client=self.client, response=raw
        )  # no other way
        self._checked(operation, answer)

    def _checked(self, operation: str, answer: Any) -> Any:
        status = int(answer.status_code)
        self.statuses[operation, status] += 1
        if status != httpx.codes.NOT_MODIFIED:
            sent = httpx.Response(200, content=answer.content).json()
            if answer.parsed.to_dict() != sent:
                msg = f"{operation} {status}: the client does not hold what was sent: {sent}"
                raise AssertionError(msg)
        return answer.parsed


def _module(operation: str) -> ModuleType:
    return importlib.import_module(f"{PACKAGE}.api.{operation}")


def _generate(address: str, folder: str) -> None:
    """Write the client into a folder, and fail on any warning."""
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning"]
    page = ["--url", f"{address}/openapi.json", "--meta", "none"]
    subprocess.run([*command, *page, "--output-path", f"{folder}/{PACKAGE}"], check=True)  # noqa: S603  # our own command
    sys.path.insert(0, folder)


def drive(client: _Client) -> None:
    """Ask every operation, rightly and wrongly."""
    words = client.call("rule_book.get_vocabulary")
    book = client.call("rule_book.get_rule_book")
    for operation in ("rule_book.get_vocabulary", "rule_book.get_rule_book"):
        client.call(operation, if_none_match="*")
    for rule in (*(rule.id for rule in book.rules), "nothing", "a/b c", "\u00e9?"):
        client.call("rule_book.get_rule", rule_id=rule)
    for problem in (*(problem.code for problem in words.problems), "nothing", "sore_throt", "%"):
        client.call("rule_book.get_problem", code=problem)
    for given in ({}, {"q": "sore thoat"}, {"q": "\u00e9"}, {"limit": 99}, {"q": "x" * 101}):
        client.call("rule_book.find_problems", **given)
    for contact in _contacts(words, Random(SEED)):  # noqa: S311  # no secret
        client.call("triage.triage", body=client.contact.from_dict(contact))
    for operation in ("health.check_live", "health.check_ready"):
        client.call(operation)
    for request in RAW:
        client.send(*request)


def _contacts(words: Any, random: Random) -> Iterator[dict[str, Any]]:
    """Contacts about all problems, with few or many answers; some of them are wrong."""
    problems = [problem.code for problem in words.problems]
    facts = [fact for fact in words.facts if fact.asked_by in {"reception", "record"}]
    for number in range(CONTACTS):
        told = random.sample(facts, random.randrange(40))
        yield {
            "problem": problems[number % len(problems)],
            "patient": {
                "age": f"{random.randrange(140)} years",
                "sex": random.choice(["female", "male", "unknown", None]),
            },
            "facts": {fact.code: _answer(fact, random) for fact in told},
            "practice": random.choice([None, "A81001"]),
        }


def _answer(fact: Any, random: Random) -> Any:
    if random.random() < 0.02:
        return random.choice(["perhaps", -1, 1.5, ""])
    if fact.kind == "number":
        return random.randint(int(fact.low), int(fact.high))
    return random.choice([choice.code for choice in fact.choices] or ["yes", "no", "unknown"])


def main() -> None:
    """Generate the client, drive it, and say what it understood."""
    with embedded(SIGNPOST) as server, tempfile.TemporaryDirectory() as folder:
        _generate(server.address, folder)
        client = _Client(server.address)
        drive(client)
    for (operation, status), count in sorted(client.statuses.items()):
        sys.stdout.write(f"{operation:28} {status}  {count}\n")
    sys.stdout.write(f"{client.statuses.total()} answers, all understood.\n")


if __name__ == "__main__":
    main()
