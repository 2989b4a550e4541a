"""Steps that ask: text becomes conditions."""

from dataclasses import replace

from engine.language.parser import Row, StepLine, Text
from engine.language.phrases import Amount, Match
from engine.language.reading import Reading, check_table, only_match
from engine.model.age import OLDEST, in_days
from engine.model.conditions import (
    NEVER,
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
    facts_of,
)
from engine.model.values import AGE, PROBLEM
from engine.model.vocabulary import Fact
from engine.suggest import did_you_mean

_TABLES = {"all_of", "any_of", "none_of", "not_all", "at_least", "ruled_out", "problem_one_of"}
_MOST_ROWS = 12  # beyond, "at least n of" makes too many combinations to run


def rules_out(step: StepLine, reading: Reading) -> bool:
    """Return whether the step is `reception has ruled out:`."""
    matches = reading.phrases.find("conditions", step.text.value)
    return any(match.key == "ruled_out" for match in matches)


def read_condition(step: StepLine, reading: Reading, *, in_background: bool) -> Condition | None:
    """Return the condition of a step, or None when it is wrong (the mistake is then noted)."""
    match = only_match(step.text, "conditions", reading)
    if match is None:
        return None
    if match.key == "ruled_out" and not in_background:
        reading.wrong(
            step.text,
            "Red flags are ruled out for a whole feature or group, not in one rule.",
            "Move this step to the Background.",
        )
    if not check_table(step, reading, wanted=match.key in _TABLES):
        return None
    condition = _condition(match, step.text, step.rows, reading)
    if condition is not None:
        reading.used.update(facts_of(condition))
    return condition


def _condition(
    match: Match, text: Text, rows: tuple[Row, ...], reading: Reading
) -> Condition | None:
    values, words = match.values, text.value
    match match.key:
        case "statement":
            said: Comparison = values[0]
            return replace(said, text=words)
        case "problem_is":
            return Comparison(PROBLEM, Operator.IS, values[0].code, words)
        case "problem_kind":
            return _of_kind(values[0], words, reading)
        case "problem_one_of":
            return _one_of(rows, words, reading)
        case "age_at_least" | "age_under":
            count, unit = values[0].split(" ")
            if not _is_age(int(count), unit, text, reading):
                return None
            operator = Operator.AT_LEAST if match.key == "age_at_least" else Operator.BELOW
            return Comparison(AGE, operator, in_days(int(count), unit), words)
        case "age_between":
            return _age_between(values[0], values[1], values[2], text, reading)
        case "number_at_least" | "number_at_most" | "number_below" | "number_is" | "number_between":
            return _number(match.key, values[0], values[1:], text, reading)
        case "not_known":
            return _not_known(values[0], text, reading)
        case "not_known_number":
            return IsUnknown(values[0].name, words)
        case "ruled_out":
            _note_twice(rows, reading)
            flags = [flag for row in rows if (flag := _flag(row, reading)) is not None]
            return NoneOf(tuple(flags), words)
        case "any_red_flag":
            present = [_present(fact) for fact in reading.phrases.vocabulary.red_flags]
            return AnyOf(tuple(present), words, listed=False)
        case "red_flag_not_known":
            return _flag_not_known(words, reading)
        case "all_of" | "any_of" | "none_of" | "not_all" | "at_least":
            return _table(match, text, rows, reading)
        case _:
            raise AssertionError(match.key)


def _table(match: Match, text: Text, rows: tuple[Row, ...], reading: Reading) -> Condition | None:
    read = [_row(row, reading) for row in rows]
    parts = tuple(part for part in read if part is not None)
    if len(parts) < len(rows):
        return None
    words = text.value
    if match.key == "at_least":
        return _counted(match.values[0], parts, text, reading)
    match match.key:
        case "all_of":
            return AllOf(parts, words)
        case "any_of":
            return AnyOf(parts, words)
        case "none_of":
            return NoneOf(parts, words)
        case _:
            return NotAll(parts, words)


def _counted(
    count: int, parts: tuple[Condition, ...], text: Text, reading: Reading
) -> Condition | None:
    if not 1 <= count <= len(parts):
        advice = f"Write a number from 1 to {len(parts)}."
        reading.wrong(text, f"The table has {len(parts)} rows, not {count}.", advice)
        return None
    if len(parts) > _MOST_ROWS:
        reading.wrong(text, f"Over {_MOST_ROWS} rows cannot be counted.", "Split the table.")
        return None
    return AtLeast(count, parts, text.value)


def _row(row: Row, reading: Reading) -> Condition | None:
    if len(row) != 1:
        reading.wrong(row[0], "A row of this table has one cell.", "Write one condition a row.")
        return None
    match = only_match(row[0], "conditions", reading)
    if match is not None and match.key in _TABLES:
        reading.wrong(row[0], "A table cannot hold a table.", "Write it as a step of its own.")
        return None
    return None if match is None else _condition(match, row[0], (), reading)


def _present(fact: Fact) -> Comparison:
    return Comparison(fact.name, Operator.IS, value=True, text=fact.statement)


def _note_twice(rows: tuple[Row, ...], reading: Reading) -> None:
    listed: set[str] = set()
    for row in rows:
        if row[0].value in listed:
            reading.wrong(row[0], "This red flag is listed twice.", "Remove one of the rows.")
        listed.add(row[0].value)


def _flag(row: Row, reading: Reading) -> Condition | None:
    said = reading.phrases.statement(row[0].value)
    facts = reading.phrases.vocabulary.facts
    if said is None or said.value is not True:
        names = [fact.statement for fact in reading.phrases.vocabulary.red_flags]
        advice = did_you_mean(row[0].value, names, "`signpost phrases red flag` lists them.")
        reading.wrong(row[0], "The vocabulary has no such red flag.", advice)
        return None
    if not facts[said.fact].red_flag:
        advice = "Mark it `red_flag = true` in the vocabulary, or ask it in a rule."
        reading.wrong(row[0], "This is not a red flag.", advice)
        return None
    return replace(said, text=row[0].value)


def _flag_not_known(words: str, reading: Reading) -> Condition:
    facts = reading.phrases.vocabulary.facts
    problems = [
        AllOf(
            (
                Comparison(PROBLEM, Operator.IS, code),
                AnyOf(tuple(IsUnknown(flag, facts[flag].statement) for flag in flags)),
            )
        )
        for code, flags in reading.rule_out.items()
        if flags
    ]
    return AnyOf(tuple(problems), words, listed=False)


def _of_kind(kind: str, words: str, reading: Reading) -> Condition:
    problems = reading.phrases.vocabulary.problems.values()
    codes = [problem.code for problem in problems if kind in problem.kinds]
    return AnyOf(
        tuple(Comparison(PROBLEM, Operator.IS, code) for code in codes), words, listed=False
    )


def _one_of(rows: tuple[Row, ...], words: str, reading: Reading) -> Condition:
    named = reading.phrases.problems
    parts: list[Condition] = []
    for row in rows:
        problem = named.get(row[0].value)
        if problem is None:
            advice = did_you_mean(row[0].value, named, "`signpost phrases problem` lists them.")
            reading.wrong(row[0], "The vocabulary has no such problem.", advice)
        else:
            parts.append(Comparison(PROBLEM, Operator.IS, problem.code, row[0].value))
    return AnyOf(tuple(parts), words)


def _is_age(count: int, unit: str, text: Text, reading: Reading) -> bool:
    """Whether somebody may be younger and somebody older than this."""
    if 0 < in_days(count, unit) <= OLDEST:
        return True
    reading.wrong(text, "Nobody is on both sides of this age.", "Ages go from 0 to 130 years.")
    return False


def _age_between(low: int, high: int, unit: str, text: Text, reading: Reading) -> Condition:
    """Both ends in: up to 64 years is under 65."""
    if low > high:
        reading.wrong(text, f"{low} is more than {high}.", "Write the smaller number first.")
        return NEVER
    _is_age(high, unit, text, reading)
    at_least = Comparison(AGE, Operator.AT_LEAST, in_days(low, unit))
    below = Comparison(AGE, Operator.BELOW, in_days(high + 1, unit))
    return AllOf((at_least, below), text.value)


def _number(
    key: str, fact: Fact, amounts: tuple[Amount, ...], text: Text, reading: Reading
) -> Condition | None:
    numbers = [_in_range(fact, amount, text, reading) for amount in amounts]
    if amounts[-1].unit.rstrip("s") != fact.unit.rstrip("s"):
        advice = f"Write the number in {fact.unit}." if fact.unit else "Write only the number."
        reading.wrong(text, "The unit of this number is wrong or missing.", advice)
        return None
    if not all(numbers):
        return None
    if _says_nothing(key, fact, amounts[0].number):
        advice = f"It goes from {fact.low:g} to {fact.high:g}: draw the border between."
        reading.wrong(text, "This is so of every number, or of none.", advice)
        return None
    name, first, words = fact.name, amounts[0].number, text.value
    match key:
        case "number_at_least":
            return Comparison(name, Operator.AT_LEAST, first, words)
        case "number_below":
            return Comparison(name, Operator.BELOW, first, words)
        case "number_at_most":
            return Comparison(name, Operator.AT_MOST, first, words)
        case "number_is":
            return Comparison(name, Operator.IS, first, words)
        case _:
            at_least = Comparison(name, Operator.AT_LEAST, first)
            return AllOf((at_least, Comparison(name, Operator.AT_MOST, amounts[1].number)), words)


def _says_nothing(key: str, fact: Fact, number: float) -> bool:
    """Whether all numbers in the range of the fact are on one side of the border."""
    at_low_end = key in {"number_at_least", "number_below"} and number == fact.low
    return at_low_end or (key == "number_at_most" and number == fact.high)


def _in_range(fact: Fact, amount: Amount, text: Text, reading: Reading) -> bool:
    if fact.low <= amount.number <= fact.high:
        return True
    advice = f"It goes from {fact.low:g} to {fact.high:g}."
    reading.wrong(text, f"{amount.number:g} is outside the range of {fact.name}.", advice)
    return False


def _not_known(statement: str, text: Text, reading: Reading) -> Condition | None:
    said = reading.phrases.statement(statement)
    if said is not None and said.value is not False:
        return IsUnknown(said.fact, text.value)
    near = did_you_mean(statement, reading.phrases.statements, "`signpost phrases` lists them.")
    reading.wrong(text, f'No fact has the statement "{statement}".', near)
    return None
