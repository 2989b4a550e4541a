"""The rules that concern one presenting problem, made ready for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.model.conditions import (
    Condition,
)
from engine.model.evaluation import Evaluator, Evaluators, Leaves, Tree
from engine.model.guards import Guard
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
    caution: tuple[int, int, str]
    """The smaller decides. The rule's id only breaks ties, so that a decision repeats."""
    guards: tuple[Guard, ...]
    """Those of the facts that it mentions, each after those it depends on."""
    entangled: tuple[str, ...]
    """The facts that it rests on in more than one way: see `engine.model.possible`."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to decide and to ask for one presenting problem.

    `rules` come most cautious first. `askable` are the facts that reception may be asked for:
    those that the rules need and reception knows.
    `guards` are those of the facts that the rules mention, each after those it depends on.
    `resting` is the view of a contact of whom nothing else is known. `touching` are the places of
    the rules that mention a fact, in order: only those can stand otherwise once it is known.
    """

    problem: Problem
    vocabulary: Vocabulary
    streams: Streams
    rules: tuple[PlannedRule, ...]
    askable: frozenset[str]
    mentioned: frozenset[str]
    guards: tuple[Guard, ...]
    leaves: Leaves
    resting: bytes
    reaches: Evaluators
    """Gives the reaches of the rules, in their order."""
    touching: Mapping[str, tuple[int, ...]]
    guard_of: Mapping[str, Guard]
    of_several_steps: tuple[int, ...]
    """The places of the rules with several steps that are not about the problem."""
    on_record: tuple[int, ...]
    """The places of the rules that rest on the record."""
