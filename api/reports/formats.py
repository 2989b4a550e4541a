"""The formats in which a report can be had."""

from rich.console import Console

from api.reports.checked import Checked
from api.reports.data import as_json
from api.reports.page import as_page
from api.reports.sarif import as_sarif
from api.reports.text import print_text
from api.terminal.streams import write_data

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
