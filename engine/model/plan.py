"""The rules that concern one presenting problem, made ready for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.model.conditions import (
    Condition,
)
from engine.model.derived import DefinedFlag, Derived, Guard
from engine.model.evaluation import Evaluator, Evaluators, Leaves, Tree
from engine.model.rules import Outcome, Rule, Step
from engine.model.streams import Streams
from engine.model.vocabulary import Problem, Vocabulary


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step with its evaluator, and the rows of its table with theirs.

    `facts` are those that it rests on once the presenting problem is settled.
    """

    step: Step
    condition: Condition
    evaluate: Evaluator
    rows: tuple[tuple[str, Evaluator], ...]
    facts: frozenset[str]


@dataclass(frozen=True, slots=True)
class PlannedRule:
    """A routing rule whose conditions on the presenting problem are already settled."""

    rule: Rule
    outcome: Outcome
    condition: Condition
    tree: Tree
    steps: tuple[PlannedStep, ...]
    steps_reach: Evaluators
    """Gives the reaches of the steps."""
    facts: frozenset[str]
    rests_on: frozenset[str]
    """The facts that it mentions, and the signs of the defined flags among them."""
    depends_on: frozenset[str]
    """All these, and the facts on which it depends whether these are asked."""
    conditions: tuple[Condition, ...]
    """Its own, and those of all that it depends on."""
    caution: tuple[int, int, str]
    """The smaller decides. The rule's id only breaks ties, so that a decision repeats."""
    entangled: tuple[str, ...]
    """The facts of which it wants two things: see `engine.model.entangled`."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to decide and to ask for one presenting problem.

    `rules` come most cautious first. `askable` are the facts that reception may be asked for:
    those that the rules need and reception knows.
    `derived` is what follows for the facts that the rules mention, each after what it depends on.
    `resting` is the view of a contact of whom nothing else is known. `touching` are the places of
    the rules that rest on a fact, in order: only those can stand otherwise once it is known.
    `serving` are signs that are asked for the sake of listed flags only, each with these.
    """

    problem: Problem
    vocabulary: Vocabulary
    streams: Streams
    rules: tuple[PlannedRule, ...]
    askable: frozenset[str]
    mentioned: frozenset[str]
    derived: tuple[Derived, ...]
    leaves: Leaves
    resting: bytes
    reaches: Evaluators
    """Gives the reaches of the rules, in their order."""
    touching: Mapping[str, tuple[int, ...]]
    guard_of: Mapping[str, Guard]
    flag_of: Mapping[str, DefinedFlag]
    within_flags: frozenset[str]
    """The facts that count only for what they make of the defined flags."""
    serving: Mapping[str, frozenset[str]]
    untold: frozenset[str]
    """The facts that are no where nobody tells them."""
    broader: Mapping[str, tuple[str, ...]]
    """The signs that are so whenever a sign is so."""
    of_several_steps: tuple[int, ...]
    """The places of the rules with several steps that are not about the problem."""
    on_record: tuple[int, ...]
    """The places of the rules that rest on the record."""
