"""The formats in which a report can be had."""

from rich.console import Console

from api.terminal.streams import write_data
from engine.reports.checked import Checked
from engine.reports.data import as_json
from engine.reports.page import as_page
from engine.reports.sarif import as_sarif
from engine.reports.text import print_text

FORMATS = ("text", "json", "sarif", "html")


def print_report(checked: Checked, form: str, console: Console, *, everything: bool) -> None:
    """Print the report in one of the formats. `everything` matters only for text."""
    match form:
        case "json":
            write_data(as_json(checked))
        case "sarif":
            write_data(as_sarif(checked))
        case "html":
            write_data(as_page(checked))
        case _:
            print_text(checked, console, everything=everything)
