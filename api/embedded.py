"""The rule book and worked cases that come with Signpost, in a checkout or an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    installed = _PACKAGE / "embedded" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def rules_folder() -> Path:
    """Return the folder of the embedded rule book."""
    return _folder("rules")


def features_folder() -> Path:
    """Return the folder of its worked cases."""
    return _folder("features")
