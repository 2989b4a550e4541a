"""The command line: `signpost --help`."""

import logging
import sys
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, NoReturn
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from api.embedded import features_folder, rules_folder
from engine.errors import ContactError, RuleBookError
from engine.language.loader import load
from engine.model.contact import Contact, read_contact
from engine.model.rules import RuleBook
from engine.runtime.navigator import Navigator

app = typer.Typer(
    name="signpost",
    help="Care navigation from clinicians' own rules: where somebody should go, how soon, and why.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
)
_out = Console()
_err = Console(stderr=True)

RulesOption = Annotated[
    Path | None,
    typer.Option(
        "--rules",
        envvar="SIGNPOST_RULES",
        help="The folder of the rule book. Without it: the one built in.",
    ),
]
ContactArgument = Annotated[
    str, typer.Argument(metavar="CONTACT.json", help="A contact as JSON; - reads it from input.")
]


def main() -> None:
    """Run the command line."""
    app()


@app.command()
def decide(contact: ContactArgument, rules: RulesOption = None) -> None:
    """Decide one contact and print the decision as JSON."""
    navigator = Navigator(_book(rules))
    decision = navigator.decide(_contact(contact, navigator.book))
    sys.stdout.write(decision.model_dump_json(indent=2) + "\n")


@app.command()
def explain(contact: ContactArgument, rules: RulesOption = None) -> None:
    """Decide one contact and explain the decision for people to read."""
    from api.terminal.explain import decision_view

    navigator = Navigator(_book(rules))
    _out.print(decision_view(navigator.decide(_contact(contact, navigator.book))))


@app.command()
def ask(rules: RulesOption = None) -> None:
    """Ask the questions here, one page at a time, until the answer is certain."""
    from api.terminal.ask import interview

    try:
        interview(Navigator(_book(rules)), _out)
    except (EOFError, KeyboardInterrupt):
        _err.print("\nStopped before the end: nothing was decided.")
        raise typer.Exit(1) from None


@app.command()
def check(  # noqa: PLR0913  # each is an option
    rules: Annotated[Path | None, typer.Argument(help="The folder of the rule book.")] = None,
    features: Annotated[
        Path | None, typer.Option(help="The folder of its worked cases, if not beside it.")
    ] = None,
    form: Annotated[str, typer.Option("--format", help="text, json, sarif or html")] = "text",
    *,
    quick: Annotated[
        bool, typer.Option("--quick", help="Only read it: no checks, no claims.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Also notes, what was accepted, steps seen one way.")
    ] = False,
    as_at: Annotated[
        str, typer.Option("--as-at", help="The day on which reviews are due, as 2026-11-23.")
    ] = "",
    cache: Annotated[
        Path | None,
        typer.Option(help="A folder that keeps what was found.", file_okay=False),
    ] = None,
) -> None:
    """Read a rule book whole, show every mistake, prove what it claims, and run its cases."""
    from api.reports.checked import How
    from api.reports.checked import check as check_book
    from api.reports.formats import FORMATS, print_report
    from api.terminal.progress import progress

    if form not in FORMATS:
        _stop(f'There is no format "{form}". It is {", ".join(FORMATS)}.')
    folder = _folder(rules or rules_folder())
    cases = features or (features_folder() if rules is None else folder.parent / "features")
    logging.getLogger("signpost.navigator").setLevel(logging.ERROR)  # the report says it better
    day = _day(as_at)
    with progress(_err) as tell:
        how = How(day, quick=quick, cache=cache, tell=tell)
        checked = check_book(folder, cases if cases.is_dir() else None, how)
    print_report(checked, form, _out, everything=everything)
    raise typer.Exit(0 if checked.is_clean else 1)


def _day(text: str) -> date:
    if not text:
        return datetime.now(tz=ZoneInfo("Europe/London")).date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        _stop(f'"{text}" is not a day. Write it as 2026-11-23.')


@app.command("test")
def run_worked_cases(
    features: Annotated[
        list[Path] | None, typer.Argument(help="Files or folders of worked cases.")
    ] = None,
    rules: RulesOption = None,
) -> None:
    """Run the worked cases and show each that came out otherwise."""
    from api.terminal.report import run_cases

    paths = features or [features_folder()]
    for path in paths:
        if not path.exists():
            _stop(f"There is no {path}.")
    try:
        passed = run_cases(paths, _book(rules), _out)
    except RuleBookError as error:
        _stop(str(error))
    raise typer.Exit(0 if passed else 1)


@app.command()
def phrases(
    words: Annotated[list[str] | None, typer.Argument(help="Only phrases about this.")] = None,
    rules: RulesOption = None,
    *,
    page: Annotated[
        bool, typer.Option("--page", help="All of them as the page for authors has them.")
    ] = False,
) -> None:
    """List what a step may say."""
    from api.terminal.phrases import phrases_page, print_phrases

    word = " ".join(words or [])
    if page:
        sys.stdout.write(phrases_page(_book(rules).vocabulary))
    elif not print_phrases(word, _book(rules).vocabulary, _out):
        _stop(f'No phrase is about "{word}". `signpost phrases` lists them all.')


@app.command("safety-case")
def safety_case(
    hazards: Annotated[Path, typer.Option(help="The hazards.")] = Path("docs/safety/hazards.toml"),
    rules: RulesOption = None,
    cache: Annotated[Path | None, typer.Option(help="As for `check`.", file_okay=False)] = None,
    output: Annotated[Path | None, typer.Option(help="Write the log to this file.")] = None,
    *,
    no_tests: Annotated[
        bool, typer.Option("--no-tests", help="A quick look: tests are only looked up, not run.")
    ] = False,
) -> None:
    """Write the hazard log, and fail when a control does not exist or does not stand."""
    from api.terminal.safety import Wanted
    from api.terminal.safety import safety_case as make_safety_case

    folder = _folder(rules or rules_folder())
    cases = features_folder() if rules is None else folder.parent / "features"
    wanted = Wanted(
        hazards=hazards,
        rules=folder,
        features=cases,
        today=_day(""),
        root=Path.cwd(),
        cache=cache,
        output=output,
        with_tests=not no_tests,
    )
    raise typer.Exit(make_safety_case(wanted, _err))


@app.command()
def mutate(
    rules: RulesOption = None,
    only: Annotated[str, typer.Option(help="Only rules whose id begins so.")] = "",
    *,
    suggest: Annotated[
        bool, typer.Option("--suggest", help="Also print worked cases that would notice.")
    ] = False,
    least: Annotated[float, typer.Option(help="Fail below this score, in per cent.")] = 0.0,
) -> None:
    """Change each rule in small ways and list what no worked case and no claim notices."""
    from api.terminal.mutate import print_mutation
    from api.terminal.progress import progress
    from engine.analysis.mutation.mutate import mutate as mutate_rules
    from engine.language.cases import load_cases

    read = _book(rules)
    if not any(rule.id.startswith(only) for rule in read.rules):
        _stop(f'No rule has an id that begins with "{only}". An id looks like {read.rules[0].id}.')
    cases = load_cases([features_folder()], read.vocabulary)
    with progress(_err, "Changing rules") as tell:
        found = mutate_rules(read, cases, only=only, tell=tell)
    print_mutation(found, read, _out, suggest=suggest)
    raise typer.Exit(0 if found.score * 100 >= least else 1)


@app.command()
def book(
    rules: RulesOption = None,
    features: Annotated[Path | None, typer.Option(help="The folder of its worked cases.")] = None,
) -> None:
    """Write the rule book in numbers as a page: counts, and how long its interviews are."""
    from api.terminal.book import book_page
    from engine.language.cases import load_cases

    read = _book(rules)
    try:
        cases = load_cases([features or features_folder()], read.vocabulary)
    except RuleBookError as error:
        _stop(str(error))
    sys.stdout.write(book_page(read, cases))


@app.command()
def serve(  # noqa: PLR0913  # each is an option
    host: str = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8000,
    rules: RulesOption = None,
    *,
    workers: Annotated[int, typer.Option(min=1, help="Processes that share the port.")] = 1,
    forwarded_allow_ips: Annotated[
        str, typer.Option(help="Proxies whose X-Forwarded headers count, with commas between.")
    ] = "127.0.0.1",
    root_path: Annotated[
        str, typer.Option(help="The path under which a proxy shows this service, as /signpost.")
    ] = "",
) -> None:
    """Answer over HTTP. The pages at /docs show how to ask."""
    from api.app import create_app
    from api.serve import Service
    from api.serve import serve as serve_app

    served = _book(rules)
    _err.print(f"[bold]{served.name}[/bold] {served.version} ({served.status})")
    service = Service(host, port, workers, forwarded_allow_ips, root_path)
    try:
        serve_app(partial(create_app, served), service, _say_where)
    except OSError as error:
        _stop(f"Port {port} of {host} cannot be used: {error.strerror}. Try another --port.")


def _say_where(address: str) -> None:
    _err.print(f"Signpost answers on {address}; try {address}/docs")


def _book(folder: Path | None) -> RuleBook:
    try:
        return load(_folder(folder or rules_folder()))
    except RuleBookError as error:
        _stop(f"{error}\n\nThe rule book cannot be used: {len(error.mistakes)} mistakes.")


def _folder(folder: Path) -> Path:
    if not folder.is_dir():
        _stop(f"There is no folder {folder}.")
    return folder.resolve()


def _contact(path: str, book: RuleBook) -> Contact:
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        _stop(f"{path} cannot be read: {error.strerror}.")
    try:
        return read_contact(data, book.vocabulary)
    except ContactError as error:
        _stop(str(error))


def _stop(message: str) -> NoReturn:
    """Say what is wrong on standard error and end with 2."""
    sys.stderr.write(f"{message}\n")
    raise typer.Exit(2)
