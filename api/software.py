"""Which version of the software this is. The rule book has a version of its own."""

from importlib.metadata import version

SOFTWARE = version("signpost")
