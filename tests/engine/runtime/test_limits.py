"""How much of durable-rules an expression takes, and that no set of rules takes too much."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.conditions import AtLeast, Comparison, Condition, Operator
from engine.model.rules import RuleBook
from engine.runtime.beside import Beside
from engine.runtime.compiler import Document, expression
from engine.runtime.host import Host
from engine.runtime.limits import (
    MOST_GROUPS,
    MOST_PATHS,
    MOST_PROPERTIES,
    MOST_WAITING,
    Expression,
    TooLargeError,
    groups,
    openers,
    paths,
    properties,
    waiting,
    within_limits,
)
from engine.runtime.navigator import Navigator
from engine.runtime.rulesets import CompiledRules, Ruleset, Run
from tests.strategies import CONDITIONS


def yes(*names: str) -> list[Expression]:
    return [{name: True} for name in names]


def numbered(count: int, prefix: str = "f") -> list[Expression]:
    return yes(*(f"{prefix}{n}" for n in range(count)))


@pytest.mark.parametrize(
    ("measured", "most", "ways", "tables"),
    [
        ({"a": True}, 1, 1, 0),
        ({"$neq": {"a": "x"}}, 1, 1, 0),
        ({"$and": yes("a", "b")}, 1, 1, 1),
        ({"$or": yes("a", "b", "c")}, 3, 3, 1),
        ({"$and": [{"a": True}, {"$or": yes("b", "c", "d")}]}, 3, 3, 2),
        ({"$and": [{"$or": yes("a", "b")}, {"$or": yes("c", "d")}]}, 3, 4, 3),
        ({"$or": [{"a": True}, {"$and": [{"b": True}, {"$or": yes("c", "d")}]}]}, 3, 3, 3),
    ],
)
def test_an_expression_is_measured(measured: Expression, most: int, ways: int, tables: int) -> None:
    assert (waiting(measured), paths(measured), groups(measured)) == (most, ways, tables)


def fires(parts: tuple[Expression, ...], document: Document) -> bool:
    host = Host()
    host.register([Ruleset(f"part_{n}", (("rule", part),)) for n, part in enumerate(parts)])
    return host.fired([Run(f"part_{n}", document) for n in range(len(parts))]) == {"rule"}


def test_a_long_choice_is_divided_and_each_branch_still_fires() -> None:
    long = {"$and": [{"a": True}, {"$or": numbered(182)}]}
    parts = within_limits(long)
    assert len(parts) > 1
    assert all(waiting(part) <= MOST_WAITING for part in parts)
    for number in (0, 90, 181):
        assert fires(parts, {"a": True, f"f{number}": True})
        assert not fires(parts, {"a": False, f"f{number}": True})


def test_more_facts_than_a_set_may_mention_are_divided_too() -> None:
    parts = within_limits({"$or": numbered(MOST_PROPERTIES + 1)})
    assert all(len(properties(part)) <= MOST_PROPERTIES for part in parts)


def test_more_tables_than_a_rule_may_have_are_divided_too() -> None:
    parts = within_limits({"$or": [{"$and": yes(f"a{n}", f"b{n}")} for n in range(66)]})
    assert all(groups(part) <= MOST_GROUPS for part in parts)
    assert fires(parts, {"a65": True, "b65": True})
    assert not fires(parts, {"a65": True, "b64": True})


@pytest.mark.parametrize(
    ("too_large", "words"),
    [
        ({"$and": numbered(MOST_PROPERTIES + 1)}, "mentions 241 facts"),
        ({"$and": [{"$or": numbered(4, f"{n}_")} for n in range(5)]}, "1,024 different ways"),
        (
            {"$and": [{"$and": yes(f"a{n}", f"b{n}")} for n in range(MOST_GROUPS)]},
            "16 tables within each other",
        ),
    ],
)
def test_what_cannot_be_run_is_refused_in_words(too_large: Expression, words: str) -> None:
    with pytest.raises(TooLargeError, match=words):
        within_limits(too_large)


@pytest.mark.parametrize("count", [MOST_GROUPS, MOST_GROUPS + 1])
def test_durable_rules_refuses_just_beyond_the_limit_of_groups(count: int) -> None:
    inner = [{"$and": yes(f"a{n}", f"b{n}")} for n in range(count - 1)]
    ruleset = Ruleset("rules", (("rule", {"$or": inner}),))
    if count > MOST_GROUPS:
        with pytest.raises(Exception, match="113"):
            Host().register([ruleset])
    else:
        Host().register([ruleset])


def test_a_set_at_the_limit_runs_with_everything_true() -> None:
    several = {f"rule {n}": {"$or": numbered(5, f"{n}_")} for n in range(12)}
    host = Host()
    host.register([Ruleset("rules", tuple(several.items()))])
    everything: Document = {f"{n}_{m}": True for n in range(12) for m in range(5)}
    assert sum(map(waiting, several.values())) == MOST_WAITING
    for _ in range(200):
        assert host.fired([Run("rules", everything)]) == set(several)


def test_choices_within_choices_at_the_limit_run_with_everything_true() -> None:
    """Three choices of a rule wait on the stack while it is at its deepest."""
    deep = {"$and": [{"$or": numbered(n, f"{n}_")} for n in (7, 8, 8)]}
    others = {f"rule {n}": {f"g{n}": True} for n in range(MOST_WAITING - waiting(deep))}
    assert paths(deep) <= MOST_PATHS
    host = Host()
    host.register([Ruleset("rules", (*others.items(), ("deep", deep)))])
    everything: Document = dict.fromkeys(properties(deep) | {f"g{n}" for n in range(60)}, True)
    assert host.fired([Run("rules", everything)]) == {*others, "deep"}


def test_rules_that_begin_alike_run_with_everything_true() -> None:
    """What follows their common test waits for all of them at once."""
    several = {f"rule {n}": {"$and": [{"a": True}, {"$or": numbered(20, f"{n}_")}]} for n in "xyz"}
    host = Host()
    host.register([Ruleset("rules", tuple(several.items()))])
    everything: Document = dict.fromkeys(properties({"$or": list(several.values())}), True)
    assert host.fired([Run("rules", everything)]) == set(several)


TESTS = st.sampled_from("abcdefgh").map(lambda name: {name: True})
EXPRESSIONS: st.SearchStrategy[Expression] = st.recursive(
    TESTS,
    lambda parts: st.builds(
        lambda operator, several: {operator: several},
        st.sampled_from(("$and", "$or")),
        st.lists(parts, min_size=2, max_size=4),
    ),
    max_leaves=20,
)


@settings(max_examples=100, deadline=None)
@given(st.lists(EXPRESSIONS, min_size=2, max_size=30))
def test_what_is_within_the_limits_runs_with_everything_true(several: list[Expression]) -> None:
    """Few names for many tests: most of them begin alike, which is the worst case."""
    fitting: list[Expression] = []
    for each in several:
        fits = groups(each) <= MOST_GROUPS and paths(each) <= MOST_PATHS
        if fits and sum(map(waiting, [*fitting, each])) <= MOST_WAITING:
            fitting.append(each)
    with Beside() as engine:
        engine.register([Ruleset("rules", tuple((f"r{n}", e) for n, e in enumerate(fitting)))])
        fired = engine.fired([Run("rules", dict.fromkeys("abcdefgh", True))])
    assert len(fired) == len(fitting)


def truth(expression: Expression, document: Document) -> bool:
    ((key, value),) = expression.items()
    if key == "$and":
        return all(truth(part, document) for part in value)
    if key == "$or":
        return any(truth(part, document) for part in value)
    return document.get(key) is value


@given(st.integers(1, 3), st.integers(1, 3), st.integers(1, 3))
def test_an_expression_fires_only_after_one_of_its_openers(one: int, two: int, three: int) -> None:
    whole = {
        "$or": [
            {"$and": [{"$or": numbered(one, "a")}, {"$or": numbered(two, "b")}]},
            *numbered(three, "c"),
        ]
    }
    names = sorted(properties(whole))
    first = list(openers(whole))
    for values in product((True, False), repeat=len(names)):
        document: Document = dict(zip(names, values, strict=True))
        if truth(whole, document):
            assert any(document[name] is value for name, value in first)


@settings(max_examples=200, deadline=None)
@given(st.lists(CONDITIONS, min_size=1, max_size=40))
def test_every_set_that_is_made_is_within_the_limits(conditions: list[Condition]) -> None:
    named = {f"rule {n}": condition for n, condition in enumerate(conditions)}
    assert_within_limits(CompiledRules("rules", named))


def test_every_set_of_the_real_rule_book_is_within_the_limits(book: RuleBook) -> None:
    registered: list[Ruleset] = []

    class Recording(Host):
        def register(self, rulesets: object) -> None:
            registered.extend(rulesets)  # type: ignore[arg-type]

    Navigator(book, Recording()).prepare()
    assert len(registered) > len(book.vocabulary.problems)
    for ruleset in registered:
        assert_set_within_limits(ruleset)


def assert_within_limits(compiled: CompiledRules) -> None:
    for ruleset in compiled.rulesets:
        assert_set_within_limits(ruleset)


def assert_set_within_limits(ruleset: Ruleset) -> None:
    expressions = [each for _rule, each in ruleset.expressions]
    assert sum(map(waiting, expressions)) <= MOST_WAITING
    assert len(frozenset().union(*map(properties, expressions))) <= MOST_PROPERTIES
    assert max(map(groups, expressions)) <= MOST_GROUPS
    assert max(map(paths, expressions)) <= MOST_PATHS


def test_a_count_of_too_many_is_refused_with_the_name_of_its_rule() -> None:
    parts = tuple(Comparison(f"f{n}", Operator.IS, value=True) for n in range(14))
    counted = AtLeast(7, parts)
    assert paths(expression(counted)) > MOST_PATHS
    with pytest.raises(TooLargeError, match="the rule problems/a/b cannot be run"):
        CompiledRules("rules", {"problems/a/b": counted})
