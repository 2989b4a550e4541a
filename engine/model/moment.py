"""When something was, as JSON writes it: a date and a time with its zone, as text."""

import re
from typing import Annotated

from pydantic import AwareDatetime, BeforeValidator
from pydantic_core import PydanticCustomError

_BEGINS = re.compile(r"\d{4}-\d\d-\d\d[Tt ]")


def _written(value: object) -> object:
    """Refuse a bare number, in quotation marks or not: a count of seconds since some day."""
    if isinstance(value, int | float) or (isinstance(value, str) and not _BEGINS.match(value)):
        kind, message = "datetime_written", "It is not a date and a time"
        raise PydanticCustomError(kind, message)
    return value


Moment = Annotated[AwareDatetime, BeforeValidator(_written)]
"""A time with its zone. Seconds since 1970 are not taken for one."""
