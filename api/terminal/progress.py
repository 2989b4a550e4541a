"""How far a long piece of work is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress


@contextmanager
def progress(
    console: Console, label: str = "Studying problems"
) -> Iterator[Callable[[int, int], None]]:
    """Show a bar while the work goes on. Yields what is told how much of how much is done."""
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(label, total=None)

        def tell(completed: int, total: int) -> None:
            bar.update(task, completed=completed, total=total)

        yield tell
