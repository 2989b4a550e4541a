"""`python -m safety`: the safety case of this repository. It is no part of the product."""

from datetime import datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from api.embedded import features_folder, rules_folder
from safety.command import Wanted, safety_case


def main(
    hazards: Annotated[Path, typer.Option(help="The hazards.")] = Path("docs/safety/hazards.toml"),
    rules: Annotated[
        Path | None,
        typer.Option(help="The folder of the rule book.", exists=True, file_okay=False),
    ] = None,
    cache: Annotated[
        Path | None, typer.Option(help="As for `signpost check`.", file_okay=False)
    ] = None,
    output: Annotated[Path | None, typer.Option(help="Write the log to this file.")] = None,
    *,
    no_tests: Annotated[
        bool, typer.Option("--no-tests", help="A quick look: tests are only looked up, not run.")
    ] = False,
) -> None:
    """Write the hazard log, and fail when a control does not exist or does not stand."""
    folder = (rules or rules_folder()).resolve()
    wanted = Wanted(
        hazards=hazards,
        rules=folder,
        features=features_folder() if rules is None else folder.parent / "features",
        today=datetime.now(tz=ZoneInfo("Europe/London")).date(),
        root=Path.cwd(),
        cache=cache,
        output=output,
        with_tests=not no_tests,
    )
    raise typer.Exit(safety_case(wanted, Console(stderr=True)))


if __name__ == "__main__":
    typer.run(main)
