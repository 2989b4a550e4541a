"""The codes of a rule book's words, as the pages of the API describe them."""

import re
from typing import Annotated

from pydantic import WithJsonSchema
from pydantic.config import JsonDict

from engine.model.vocabulary import Level

CODE = re.compile(r"[a-z][a-z0-9_]*")
"""What a code of a vocabulary is. The loader holds every rule book to it."""

_CODE_SCHEMA: JsonDict = {"type": "string", "pattern": f"^{CODE.pattern}$"}

Code = Annotated[str, WithJsonSchema(_CODE_SCHEMA)]
"""A word that a rule book may add to: a fact, a problem, a destination, a time frame."""

BY_CODE: JsonDict = {"propertyNames": _CODE_SCHEMA}
"""What an object by such words has as its names."""

LevelCode = Annotated[
    str, WithJsonSchema({"type": "string", "enum": [level.code for level in Level]})
]
"""A level of care by its code: the software closes the list."""
