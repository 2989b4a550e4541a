"""What is wrong with the parameters of a request, in the words that faults of contacts have."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from engine.errors import Fault, FaultCode

_MESSAGES: Mapping[str, tuple[FaultCode, str, str]] = {
    "int_parsing": (FaultCode.NOT_WHOLE, "It is not a whole number.", "Give one, as in 10."),
    "int_parsing_size": (FaultCode.OUT_OF_RANGE, "It is out of range.", "Give less."),
    "greater_than_equal": (FaultCode.OUT_OF_RANGE, "It is out of range.", "Give {ge} or more."),
    "less_than_equal": (FaultCode.OUT_OF_RANGE, "It is out of range.", "Give {le} or less."),
    "string_too_long": (
        FaultCode.TOO_LONG,
        "It is too long.",
        "Give at most {max_length} characters.",
    ),
    "extra_forbidden": (
        FaultCode.UNKNOWN_FIELD,
        "There is no such parameter.",
        "Leave it out; /docs lists those there are.",
    ),
    "missing": (FaultCode.MISSING, "It is missing.", "Give it; /docs says what it is."),
}


def query_faults(errors: Iterable[Any]) -> Iterator[Fault]:
    """Return the faults behind FastAPI's errors, with fields such as `query.limit`."""
    for error in errors:
        otherwise = (FaultCode.WRONG_SHAPE, f"{error['msg']}.", "See /docs.")
        code, message, advice = _MESSAGES.get(error["type"], otherwise)
        field = ".".join(map(str, error["loc"]))
        yield Fault(field, message, advice.format(**error.get("ctx", {})), code)
