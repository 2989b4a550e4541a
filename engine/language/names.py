"""What a file or folder is called: small letters, digits and underscores, and how it ends.

Then no two names are one on another computer, and none says less than its author believes.
"""

import re
from collections.abc import Collection
from pathlib import PurePosixPath

from engine.errors import Mistake
from engine.source import Location

FEATURE = ".feature"
WORDS = ".toml"

_GOOD = re.compile(r"[a-z0-9][a-z0-9_]*")
_MEANT = re.compile(r"(?P<stem>.*?)(?P<suffix>\.feature|\.toml)", re.IGNORECASE)


def is_plain(stem: str) -> bool:
    """Whether a folder, or a file before its ending, may be called so."""
    return _GOOD.fullmatch(stem) is not None


def misnamed(path: str, paths: Collection[str]) -> Mistake:
    """Return the mistake that a file or folder has the wrong name. `paths` are all there are."""
    place = PurePosixPath(path)
    name = meant(place.name)
    if name == place.name:  # a folder that is called like a file
        name = place.stem
    message = "This name has more than small letters, digits and underscores."
    if str(place.with_name(name)) in paths:
        return Mistake(Location(path, 1), "", message, f"{name} stands beside it: remove one.")
    return Mistake(Location(path, 1), "", message, f"Name it {name}.")


def wrongly_ended(path: str, wanted: str, paths: Collection[str]) -> Mistake:
    """Return the mistake that a file does not end as those that are read where it stands."""
    place = PurePosixPath(path)
    name = meant(place.name)
    if str(place.with_name(name)) in paths:
        advice = f"{name} stands beside it: remove this one."
    elif name.endswith(wanted):
        advice = f"Name it {name}, or remove it."
    else:
        advice = f"Only files that end in {wanted} are: rename it, or remove it."
    return Mistake(Location(path, 1), "", "This file is not read.", advice)


def meant(name: str) -> str:
    """Return the name that was most likely meant: that of `Sore Throat.FEATURE~` is a feature's."""
    match = _MEANT.match(name)
    stem, suffix = match.group("stem", "suffix") if match else (name, "")
    plain = re.sub(r"[^a-z0-9]+", "_", stem.lower()).strip("_") or "unnamed"
    return f"{plain}{suffix.lower()}"
