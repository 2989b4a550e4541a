"""The command line: `signpost --help`."""

import logging
import sys
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from api.embedded import features_folder, rules_folder
from api.log import log_failure, log_to
from api.software import SOFTWARE
from api.terminal.streams import prepare_streams, write_data, write_nothing_more
from engine.errors import CacheError, ContactError, RuleBookError
from engine.language.loader import load
from engine.model.contact import Contact
from engine.model.contact_reading import read_contact
from engine.model.decision import Decision, Status
from engine.model.rules import RuleBook
from engine.runtime.beside import Beside
from engine.runtime.limits import TooLargeError
from engine.runtime.navigator import Navigator

if TYPE_CHECKING:
    from engine.reports.checked import Checked

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
RecordsOption = Annotated[
    Path | None,
    typer.Option(
        "--records",
        envvar="SIGNPOST_RECORDS",
        help="The folder of the records of full checks. Without it: one of your own.",
    ),
]
ContactArgument = Annotated[
    str, typer.Argument(metavar="CONTACT.json", help="A contact as JSON; - reads it from input.")
]


FAILED = 3
"""How a command ends when a decision is `failed`: a clinician takes over now."""


def main() -> None:
    """Run the command line. A path that cannot be used ends it with a sentence, not a traceback."""
    prepare_streams()
    log_to(sys.stderr)
    try:
        app()
    except (RuleBookError, TooLargeError) as error:
        sys.stderr.write(f"{error}\n")
    except OSError as error:
        place = error.filename or "The output"
        sys.stderr.write(f"{place} cannot be read or written: {error.strerror}.\n")
        write_nothing_more()
    sys.exit(2)


@app.callback(invoke_without_command=True)
def signpost(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", help="Print the versions of the software and its rule book."),
    ] = False,
) -> None:
    """Read what stands before the command."""
    if version:
        built_in = _book(None)
        typer.echo(f"signpost {SOFTWARE}")
        typer.echo(f"{built_in.name} {built_in.version} ({built_in.status}), {built_in.revision}")
        raise typer.Exit


@app.command()
def decide(contact: ContactArgument, rules: RulesOption = None) -> None:
    """Decide one contact and print the decision as JSON. Ends with 3 when it is `failed`."""
    decision = _decide(contact, rules)
    write_data(decision.model_dump_json(indent=2) + "\n")
    _end(decision)


@app.command()
def explain(contact: ContactArgument, rules: RulesOption = None) -> None:
    """Decide one contact and explain it for people to read. Ends with 3 when it is `failed`."""
    from api.terminal.explain import decision_view

    decision = _decide(contact, rules)
    _out.print(decision_view(decision))
    _end(decision)


@app.command()
def ask(rules: RulesOption = None) -> None:
    """Ask the questions here, a page at a time, until it is certain. Ends with 3 on `failed`."""
    from api.terminal.ask import interview

    try:
        with Beside() as engine:
            decision = interview(Navigator(_book(rules), engine), _out)
    except (EOFError, KeyboardInterrupt):
        _err.print("\nStopped before the end: nothing was decided.")
        raise typer.Exit(1) from None
    _end(decision)


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
    records: RecordsOption = None,
) -> None:
    """Read a rule book whole, show every mistake, prove what it claims, and run its cases."""
    from api.terminal.formats import FORMATS, print_report
    from api.terminal.progress import progress
    from engine.reports.checked import How
    from engine.reports.checked import check as check_book

    if form not in FORMATS:
        _stop(f'There is no format "{form}". It is {", ".join(FORMATS)}.')
    folder = _folder(rules or rules_folder())
    cases_folder = _folder(features) if features else _cases_beside(rules)
    logging.getLogger("signpost.navigator").setLevel(logging.ERROR)  # the report says it better
    day = _day(as_at)
    played = cases_folder if cases_folder.is_dir() else None
    try:
        with progress(_err) as tell:
            options = How(day, quick=quick, cache=cache, tell=tell)
            checked = check_book(folder, played, options)
    except CacheError as error:
        _stop(str(error))
    print_report(checked, form, _out, everything=everything)
    _record(checked, played, records)
    raise typer.Exit(0 if checked.is_clean else 1)


def _record(checked: "Checked", features: Path | None, named: Path | None) -> None:
    """Record the check. It is an error that this cannot be done only in a folder that was named."""
    from api.full_check import NotRecordedError, record_check
    from api.records import default_folder

    try:
        message = record_check(checked, features, named or default_folder())
    except NotRecordedError as error:
        if named is not None:
            _stop(str(error))
        message = str(error)
    if message:
        _err.print(message, style="dim", markup=False, highlight=False, soft_wrap=True)


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

    paths = features or [_cases_beside(rules)]
    for path in paths:
        if not path.exists():
            _stop(f"There is no {path}.")
    raise typer.Exit(0 if run_cases(paths, _book(rules), _out) else 1)


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
        write_data(phrases_page(_book(rules).vocabulary))
    elif not print_phrases(word, _book(rules).vocabulary, _out):
        _stop(f'No phrase is about "{word}". `signpost phrases` lists them all.')


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

    rule_book = _book(rules)
    if not any(rule.id.startswith(only) for rule in rule_book.rules):
        example = rule_book.rules[0].id
        _stop(f'No rule has an id that begins with "{only}". An id looks like {example}.')
    cases = load_cases([_cases_beside(rules)], rule_book.vocabulary)
    with progress(_err, "Changing rules") as tell:
        mutation = mutate_rules(rule_book, cases, only=only, tell=tell)
    print_mutation(mutation, rule_book, _out, suggest=suggest)
    raise typer.Exit(0 if mutation.score * 100 >= least else 1)


@app.command()
def book(
    rules: RulesOption = None,
    features: Annotated[Path | None, typer.Option(help="The folder of its worked cases.")] = None,
) -> None:
    """Write the rule book in numbers as a page: counts, and how long its interviews are."""
    from api.terminal.book import book_page
    from engine.language.cases import load_cases

    rule_book = _book(rules)
    cases = load_cases([features or _cases_beside(rules)], rule_book.vocabulary)
    write_data(book_page(rule_book, cases))


@app.command()
def serve(  # noqa: PLR0913  # each is an option
    host: str = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8000,
    rules: RulesOption = None,
    expect_revision: Annotated[
        str | None, typer.Option(help="Serve only this revision, as `check` shows it.")
    ] = None,
    records: RecordsOption = None,
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
    from api.app import create_worker
    from api.serve import Service
    from api.serve import serve as serve_app

    served = _book(rules)
    _err.print(f"[bold]{served.name}[/bold] {served.version} ({served.status})")
    _may_serve(served, expect_revision, records)
    service = Service(host, port, workers, forwarded_allow_ips, root_path)
    try:
        serve_app(partial(create_worker, served), service, _say_where)
    except OSError as error:
        _stop(f"Port {port} of {host} cannot be used: {error.strerror}. Try another --port.")


def _say_where(address: str) -> None:
    _err.print(f"Signpost answers on {address}; try {address}/docs")


def _may_serve(served: RuleBook, expected: str | None, named: Path | None) -> None:
    """Say what is known of the full check of a rule book, or stop where it may not be served."""
    from api.before_serving import NotServedError, before_serving
    from api.records import default_folder

    try:
        message = before_serving(served, expected, named or default_folder())
    except NotServedError as error:
        _stop(str(error))
    _err.print(message, markup=False, highlight=False, soft_wrap=True)


def _book(folder: Path | None) -> RuleBook:
    try:
        return load(_folder(folder or rules_folder()))
    except RuleBookError as error:
        _stop(f"{error}\n\nThe rule book cannot be used: {len(error.mistakes)} mistakes.")


def _cases_beside(rules: Path | None) -> Path:
    """The folder of the worked cases of a rule book: beside it, or the one built in."""
    return features_folder() if rules is None else _folder(rules).parent / "features"


def _folder(folder: Path) -> Path:
    if not folder.is_dir():
        _stop(f"There is no folder {folder}.")
    return folder.resolve()


def _decide(path: str, rules: Path | None) -> Decision:
    rule_book = _book(rules)
    contact = _contact(path, rule_book)
    with Beside() as engine:
        return Navigator(rule_book, engine).decide(contact)


def _end(decision: Decision) -> None:
    """Log it and end with 3 when the engine could not answer."""
    log_failure(decision)
    if decision.status is Status.FAILED:
        raise typer.Exit(FAILED)


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
