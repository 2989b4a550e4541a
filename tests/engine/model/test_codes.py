"""What the software closes has its words in the texts, and a code is what the pages say."""

from engine.language.phrases import texts
from engine.model.codes import CODE
from engine.model.rules import RuleBook
from engine.model.vocabulary import Level, Mode


def test_every_mode_and_level_has_its_words() -> None:
    assert set(texts()["modes"]) == set(Mode)
    assert set(texts()["levels"]) == {level.code for level in Level}


def test_every_code_of_the_rule_book_fits_the_pattern(book: RuleBook) -> None:
    words = book.vocabulary
    groups = (words.facts, words.problems, words.destinations, words.time_frames)
    choices = [code for fact in words.facts.values() for code in fact.choices]
    codes = [*choices, *(code for group in groups for code in group)]
    assert [code for code in codes if not CODE.fullmatch(code)] == []
