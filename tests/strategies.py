"""Generated rule books and contacts: small, but with every kind of condition in them."""

from dataclasses import replace

from hypothesis import strategies as st

from engine.model.age import OLDEST, read_age
from engine.model.conditions import (
    AllOf,
    AnyOf,
    AtLeast,
    Comparison,
    Condition,
    IsUnknown,
    NoneOf,
    NotAll,
    Operator,
)
from engine.model.contact import Contact
from engine.model.rules import (
    Arrangement,
    Conclusion,
    Fallbacks,
    Outcome,
    Rule,
    RuleBook,
    Step,
)
from engine.model.values import AGE, CHANNEL, PROBLEM, SEX, UNKNOWN, URGENCIES, URGENCY, Value
from engine.model.vocabulary import (
    AskedBy,
    Colour,
    Destination,
    Fact,
    FactKind,
    Level,
    Problem,
    Sign,
    System,
    Target,
    TimeFrame,
    Vocabulary,
)
from engine.source import Location

HERE = Location("generated", 1)
FLAGS = ("rf_a", "rf_b", "rf_c", "rf_d")
DEFINED = ("rf_c", "rf_d")
SIGNS = ("broad", "narrow", "said")
YES_NO = (*FLAGS, *SIGNS, "a", "b", "c", "on_record", "guarded")
NUMBERS = ("days", "record_count")
PROBLEMS = ("p", "q")


def _fact(name: str, kind: FactKind = FactKind.YES_NO) -> Fact:
    return Fact(
        name=name,
        kind=kind,
        location=HERE,
        statement=f"statement of {name}" if kind is FactKind.YES_NO else "",
        question=f"{name}?",
        prefix=f"{name} is" if kind is FactKind.NUMBER else "",
        low=0,
        high=10,
        decimals=True,
        asked_by=_asked_by(name),
        red_flag=name in FLAGS,
        sign=Sign("head", name, broader=("broad",) if name == "narrow" else ()),
    )


def _asked_by(name: str) -> AskedBy:
    if name in DEFINED:
        return AskedBy.DEFINITION
    if name == "said":
        return AskedBy.TOLD
    record = name in {"on_record", "record_count", CHANNEL}
    return AskedBy.RECORD if record else AskedBy.RECEPTION


def _choice(name: str, *codes: str) -> Fact:
    return replace(_fact(name, FactKind.CHOICE), choices={c: f"{name} is {c}" for c in codes})


_FACTS = {
    AGE: replace(_fact(AGE, FactKind.NUMBER), asked_by=AskedBy.RECORD, high=OLDEST),
    SEX: _choice(SEX, "female", "male"),
    CHANNEL: _choice(CHANNEL, "phone", "online"),
    "colour": _choice("colour", "red", "green", "blue"),
    "stream": replace(_choice("stream", "high", "low"), asked_by=AskedBy.CONCLUSION),
    URGENCY: replace(_choice(URGENCY, *URGENCIES), asked_by=AskedBy.DECISION),
    **{name: _fact(name) for name in YES_NO},
    **{name: _fact(name, FactKind.NUMBER) for name in NUMBERS},
}
_SYSTEM = System("s", "System", ("Rest.",), "it gets worse", HERE)
_PLACES = {
    level.code: Destination(level.code, level.code, level.code, level, "f", "anyone", HERE)
    for level in (Level.EMERGENCY, Level.CLINICIAN, Level.PHARMACY, Level.SELF_CARE)
}
_FRAMES = {
    f"t{rank}": TimeFrame(f"t{rank}", f"in {rank}", f"In {rank}", rank, Colour.RED, HERE, rank * 12)
    for rank in (1, 2, 3)
}
TARGETS = [Target(place, frame) for place in _PLACES.values() for frame in _FRAMES.values()]


def _yes_no(names: tuple[str, ...]) -> st.SearchStrategy[Condition]:
    return st.builds(Comparison, st.sampled_from(names), st.just(Operator.IS), st.booleans())


def _numbers(names: tuple[str, ...]) -> st.SearchStrategy[Condition]:
    """Comparisons that some numbers from 0 to 10 satisfy and others do not."""
    lowest = {Operator.IS: 0, Operator.AT_MOST: 0, Operator.AT_LEAST: 1, Operator.BELOW: 1}
    highest = {Operator.IS: 10, Operator.AT_MOST: 9, Operator.AT_LEAST: 10, Operator.BELOW: 10}
    return st.sampled_from(Operator).flatmap(
        lambda how: st.builds(
            Comparison,
            st.sampled_from(names),
            st.just(how),
            st.integers(lowest[how], highest[how]) | st.integers(2, 8).map(_half),
        )
    )


def _is(name: str, *values: str) -> st.SearchStrategy[Condition]:
    return st.builds(Comparison, st.just(name), st.just(Operator.IS), st.sampled_from(values))


def _half(number: int) -> float:
    return number + 0.5


_BORDERS = ("28 days", "3 months", "1 year", "5 years", "16 years", "65 years")
_AGES = st.builds(
    Comparison,
    st.just(AGE),
    st.sampled_from([Operator.AT_LEAST, Operator.BELOW]),
    st.sampled_from([read_age(age) for age in _BORDERS]),
)
_LEAVES = st.one_of(
    _yes_no(YES_NO),
    _numbers(NUMBERS),
    _AGES,
    _is(PROBLEM, *PROBLEMS),
    _is(SEX, "female", "male"),
    _is("colour", "red", "green"),
    _is("stream", "high", "low"),
    st.builds(IsUnknown, st.sampled_from(("rf_a", "a", "days", "colour", "on_record"))),
)


def _counted(parts: tuple[Condition, ...]) -> st.SearchStrategy[Condition]:
    if not _counts_nothing(parts):
        return st.just(AnyOf(parts))
    return st.builds(AtLeast, st.integers(1, len(parts)), st.just(parts))


def _counts_nothing(parts: tuple[Condition, ...]) -> bool:
    """No count within a count: no step can say that, and durable-rules refuses a deep one."""
    return not any(
        isinstance(part, AtLeast) or not _counts_nothing(getattr(part, "parts", ()))
        for part in parts
    )


def groups_of(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    """Groups of some parts, each kind of group alike."""
    several = st.lists(parts, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(AllOf, several),
        st.builds(AnyOf, several),
        st.builds(NoneOf, several),
        st.builds(NotAll, several),
        several.flatmap(_counted),
    )


CONDITIONS: st.SearchStrategy[Condition] = st.recursive(_LEAVES, groups_of, max_leaves=8)
_RECORD_ONLY: st.SearchStrategy[Condition] = st.recursive(
    st.one_of(_yes_no(("on_record",)), _numbers(("record_count",)), _AGES),
    groups_of,
    max_leaves=4,
)
_ARRANGED_WHEN: st.SearchStrategy[Condition] = st.recursive(
    st.one_of(
        _yes_no(("on_record",)),
        _AGES,
        _is(PROBLEM, *PROBLEMS),
        _is(URGENCY, *URGENCIES),
        _is("stream", "high", "low"),
    ),
    groups_of,
    max_leaves=4,
)
_GUARDS: st.SearchStrategy[Condition] = st.recursive(
    st.one_of(
        _yes_no(("a", "rf_a")),
        _is(SEX, "female"),
        _is(PROBLEM, *PROBLEMS),
        _AGES,
        _numbers(("days",)),
    ),
    groups_of,
    max_leaves=3,
)

_OF_SIGNS = (
    _yes_no((*SIGNS, "a", "b", "guarded")),
    _numbers(("days",)),
    _AGES,
    _is(PROBLEM, *PROBLEMS),
    _is(SEX, "female"),
)
_SIGNS: st.SearchStrategy[Condition] = st.recursive(st.one_of(*_OF_SIGNS), groups_of, max_leaves=5)
_SIGNS_OR_A_FLAG: st.SearchStrategy[Condition] = st.recursive(
    st.one_of(*_OF_SIGNS, _yes_no(("rf_a", "rf_c"))), groups_of, max_leaves=5
)


def _rule(number: int, condition: Condition, outcome: Outcome | Conclusion | Arrangement) -> Rule:
    return Rule(
        id=f"rule-{number}",
        title=f"Rule {number}",
        feature="Generated",
        stage="problems",
        steps=(Step("a step", condition, HERE),),
        outcome=outcome,
        sources=("none",),
        evidence="proposed",
        location=HERE,
    )


@st.composite
def books(draw: st.DrawFn) -> RuleBook:
    """Rule books with two problems, red flags, guarded and concluded facts, arrangements."""
    facts = dict(_FACTS)
    facts["guarded"] = replace(facts["guarded"], asked_when=draw(_GUARDS))
    broad_is_so = Comparison("broad", Operator.IS, value=True)
    facts["narrow"] = replace(facts["narrow"], asked_when=AnyOf((broad_is_so,)))
    ruled_out = st.lists(st.sampled_from(FLAGS), unique=True).map(tuple)
    problems = {code: Problem(code, code, (), (), "s", HERE, draw(ruled_out)) for code in PROBLEMS}
    outcomes = st.sampled_from(TARGETS).map(Outcome)
    rules = [
        _rule(number, draw(CONDITIONS), draw(outcomes)) for number in range(draw(st.integers(1, 7)))
    ]
    for flag, condition in (("rf_c", draw(_SIGNS)), ("rf_d", draw(_SIGNS_OR_A_FLAG))):
        defined = _rule(300 + len(rules), condition, draw(outcomes))
        rules.append(replace(defined, defines=Comparison(flag, Operator.IS, value=True)))
    if draw(st.booleans()):
        choice = draw(st.sampled_from(("high", "low")))
        rules.append(_rule(100, draw(_RECORD_ONLY), Conclusion("stream", choice)))
    for number in range(draw(st.integers(0, 2))):
        arranged = Arrangement(minutes=draw(st.integers(1, 60)), tell=(f"somebody {number}",))
        rules.append(_rule(200 + number, draw(_ARRANGED_WHEN), arranged))
    vocabulary = Vocabulary(facts, problems, _PLACES, _FRAMES, {"s": _SYSTEM}, {})
    fallbacks = Fallbacks(no_rule=TARGETS[5], not_asked=TARGETS[3], failed=TARGETS[3])
    return RuleBook("g", "1", "draft", "no", "r", (), fallbacks, vocabulary, tuple(rules))


_YES_NO_ANSWERS = st.sampled_from(("yes", "no", UNKNOWN))
_HALVES = st.integers(0, 20).map(lambda number: number / 2)
_NUMBER_ANSWERS = st.one_of(st.integers(0, 10), _HALVES, st.just(UNKNOWN))
_ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(YES_NO, _YES_NO_ANSWERS),
        **dict.fromkeys(NUMBERS, _NUMBER_ANSWERS),
        "colour": st.sampled_from(("red", "green", "blue", UNKNOWN)),
    },
)
_MONTHS = [f"{count} months" for count in (0, 2, 3, 11, 12, 59, 60, 191, 192, 779, 780, 1080)]
_DAYS = [f"{count} days" for count in (10, 27, 28, 91, 92, 364, 365, 1825, 1826)]
AGES = st.sampled_from(["11 weeks", "13 weeks", "1 year", "5 years", *_DAYS, *_MONTHS])


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    """Contacts with anything from nothing to everything answered."""
    sex = draw(st.sampled_from(("female", "male", "unknown", None)))
    return Contact.model_validate(
        {
            "problem": draw(st.sampled_from(PROBLEMS)),
            "patient": {"age": draw(AGES), "sex": sex},
            "facts": draw(_ANSWERS),
        }
    )


FACT_VALUES: st.SearchStrategy[dict[str, Value]] = st.fixed_dictionaries(
    {AGE: AGES.map(read_age)},
    optional={
        PROBLEM: st.sampled_from(PROBLEMS),
        SEX: st.sampled_from(("female", "male", UNKNOWN)),
        "stream": st.sampled_from(("high", "low")),
        "colour": st.sampled_from(("red", "green", "blue", UNKNOWN)),
        **{name: st.sampled_from((True, False, UNKNOWN)) for name in YES_NO},
        **dict.fromkeys(NUMBERS, _NUMBER_ANSWERS),
    },
)


def answers_to(name: str) -> tuple[object, ...]:
    """Return every answer of a generated fact that a generated rule can tell apart."""
    if name in NUMBERS:
        quarters = (number / 4 for number in range(8, 36))
        return (*range(11), *quarters, UNKNOWN)
    if name == "colour":
        return ("red", "green", "blue", UNKNOWN)
    if name == SEX:
        return ("female", "male", UNKNOWN)
    return ("yes", "no", UNKNOWN)
