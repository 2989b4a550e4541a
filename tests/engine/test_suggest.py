"""Near names help; far ones confuse."""

from engine.suggest import did_you_mean, nearest


def test_a_near_name_is_suggested() -> None:
    assert did_you_mean("pregnat", ["pregnant", "rash"]) == 'Did you mean "pregnant"?'


def test_when_nothing_is_near_there_is_other_advice() -> None:
    assert did_you_mean("zebra", ["pregnant", "rash"], "Look it up.") == "Look it up."


def test_the_best_comes_first() -> None:
    assert nearest("sore throat", ["sore toes", "sore throats"]) == "sore throats"
