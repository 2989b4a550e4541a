"""What is written to the terminal: readable in any encoding, and data always as UTF-8."""

import codecs
import os
import sys
import unicodedata

_READABLE = "readable"
_PLAIN = {
    "✓": "+",
    "✗": "x",
    "→": "->",
    "“": '"',
    "”": '"',
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "…": "...",
}


def prepare_streams() -> None:
    """Let words for people be written whatever the encoding; write nowhere when it is closed."""
    codecs.register_error(_READABLE, _in_plain_letters)
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors=_READABLE)  # type: ignore[union-attr]  # a TextIOWrapper


def write_data(text: str) -> None:
    """Write what programs read to standard output, as UTF-8 whatever the terminal's encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def write_nothing_more() -> None:
    """Let what is still to be written go nowhere: the place it should go is full or closed."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _in_plain_letters(error: UnicodeError) -> tuple[str, int]:
    """What an encoding cannot say in letters that it can."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end]
    return "".join(map(_plain, text)), error.end


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0]
    return _PLAIN.get(letter) or (base if base.isascii() else "?")
