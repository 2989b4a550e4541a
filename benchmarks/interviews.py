"""`make interviews`: whole interviews over HTTP, as a front end holds them. None may go wrong.

Each is about any problem and anybody. The questions of the first page are answered at random, and
the contact is posted again, until nothing is left to ask.
"""

import sys
from collections import Counter
from random import Random
from typing import Any

import httpx
from rich.console import Console
from rich.progress import track

from api.embedded import rules_folder
from benchmarks.generated import Density, any_density, random_contact
from engine.language.loader import load
from engine.model.rules import RuleBook
from tests.api.servers import embedded

INTERVIEWS = 1_000
REFUSED = "refused: who was drawn at random cannot have that problem"
MOST_PAGES = 40
console = Console()


def main() -> int:
    """Hold the interviews; return 0 when each ended with a decision."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else INTERVIEWS
    random = Random(20261130)
    book = load(rules_folder())
    endings: Counter[str] = Counter()
    pages = 0
    with embedded() as server, httpx.Client(base_url=server.address, timeout=30) as client:
        for _ in track(range(count), "Interviews", console=console, transient=True):
            ending, asked = interview(book, client, random)
            endings[ending] += 1
            pages += asked
    for ending, number in endings.most_common():
        console.print(f"{number:,} {ending}")
    console.print(f"{count:,} interviews, {pages:,} pages")
    return 0 if set(endings) <= {"decided", REFUSED} else 1


def interview(book: RuleBook, client: httpx.Client, random: Random) -> tuple[str, int]:
    """Hold one interview. Return how it ended, and the number of its pages."""
    nothing_told = random_contact(book, random, Density(0.0, 0.0, 0.0))
    contact = nothing_told.model_dump(mode="json", exclude_none=True)
    density = any_density(random)
    for page in range(MOST_PAGES):
        response = client.post("/triage", json=contact)
        if _cannot_be_true(response):
            return REFUSED, page
        if response.status_code != 200:
            return f"{response.status_code} about {contact['problem']}: {response.text}", page
        decision = response.json()
        questions = [question for question in decision["questions"] if question["page"] == 1]
        if not questions:
            return str(decision["status"]), page
        for question in questions:
            _answer(question, contact, random, density)
    return f"more than {MOST_PAGES} pages about {contact['problem']}", MOST_PAGES


def _cannot_be_true(answered: httpx.Response) -> bool:
    faults = answered.json().get("faults", [])
    return bool(faults) and all(fault["code"] == "contradiction" for fault in faults)


def _answer(
    question: dict[str, Any], contact: dict[str, Any], random: Random, density: Density
) -> None:
    """Write an answer where the question says that it goes."""
    part, _, name = question["field"].partition(".")
    contact[part][name] = _drawn(question, random, density)


def _drawn(question: dict[str, Any], random: Random, density: Density) -> str | int | float:
    if random.random() < density.unknown:
        return "unknown"
    match question["kind"]:
        case "yes_no":
            return "yes" if random.random() < density.yes else "no"
        case "choice":
            return str(random.choice(question["choices"])["code"])
        case _:
            return random.randint(int(question["low"]), int(question["high"]))


if __name__ == "__main__":
    sys.exit(main())
