"""A field without effect is named in the decision, and truly has none."""

from typing import Any

import pytest

from engine.model.contact import Contact, Patient
from engine.runtime.navigator import Navigator

GIRL = Contact(problem="sore_throat", patient=Patient(age="9 years"))
GIVEN: dict[str, Any] = {
    "as_at": "2026-11-23T09:05:00Z",
    "practice": "A81001",
    "preferences": ["a woman"],
}


def _with(fields: dict[str, Any]) -> Contact:
    return Contact.model_validate(GIRL.model_dump() | fields)


@pytest.mark.parametrize("field", GIVEN)
def test_a_field_without_effect_is_named_with_a_sentence(field: str, navigator: Navigator) -> None:
    plain = navigator.decide(GIRL)
    decision = navigator.decide(_with({field: GIVEN[field]}))
    assert [unused.field for unused in decision.not_used] == [field]
    assert "not used yet" in decision.not_used[0].sentence
    assert decision.model_copy(update={"not_used": ()}) == plain


def test_all_of_them_are_named(navigator: Navigator) -> None:
    decision = navigator.decide(_with(GIVEN))
    assert [unused.field for unused in decision.not_used] == list(GIVEN)


@pytest.mark.parametrize("given", [{}, dict.fromkeys(GIVEN) | {"preferences": []}])
def test_nothing_is_named_when_none_was_given(given: dict[str, Any], navigator: Navigator) -> None:
    assert navigator.decide(_with(given)).not_used == ()


def test_a_decision_that_failed_names_them_too(
    navigator: Navigator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(navigator, "_decide", None)
    decision = navigator.decide(_with(GIVEN))
    assert decision.status == "failed"
    assert [unused.field for unused in decision.not_used] == list(GIVEN)
