"""How fast and how steady Signpost is. Nothing here is a test."""

import logging


def keep_log_out_of_tables() -> None:
    """Leave out the warnings about contacts that no rule decides: drawn at random, many are so."""
    logging.getLogger("signpost.navigator").setLevel(logging.ERROR)
