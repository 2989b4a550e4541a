"""Contacts that the API's own pages show. A test posts each of them."""

from typing import Any

CONTACTS: dict[str, dict[str, Any]] = {
    "first": {
        "summary": "Nothing answered yet: what to ask first",
        "value": {"problem": "sore_throat", "patient": {"age": "9 years", "sex": "female"}},
    },
    "answered": {
        "summary": "A red flag that nobody could answer",
        "value": {
            "problem": "sore_throat",
            "patient": {"age": "9 years", "sex": "female"},
            "facts": {"duration_days": 2, "rf_stridor_drooling": "unknown"},
            "as_at": "2026-11-23T09:05:00Z",
            "channel": "phone",
        },
    },
    "red_flag": {
        "summary": "A red flag that is present decides at once",
        "value": {
            "problem": "sore_throat",
            "patient": {"age": "40 years", "sex": "male"},
            "facts": {"rf_stridor_drooling": "yes"},
        },
    },
}
