"""The same rules as a decision table of zen-engine, to measure side by side."""

import json
from collections.abc import Iterable
from typing import Any

import zen

from engine.model.conditions import Comparison, Operator, leaves
from engine.model.contact import Contact, known_facts
from engine.model.plan import PlannedRule

_OPERATORS = {Operator.AT_LEAST: ">=", Operator.AT_MOST: "<=", Operator.BELOW: "<"}


def table(rules: Iterable[PlannedRule]) -> Any:
    """Return a decision whose table has the rules, most cautious first; the first hit decides."""
    ordered = sorted(rules, key=lambda planned: planned.caution)
    fields = fields_of(ordered)
    places = {name: f"in_{number}" for number, name in enumerate(fields)}
    rows = [
        {"_id": planned.rule.id, "out": json.dumps(planned.rule.id), **_cells(planned, places)}
        for planned in ordered
    ]
    content = {
        "hitPolicy": "first",
        "inputs": [
            {"id": place, "name": name, "field": name, "type": "expression"}
            for name, place in places.items()
        ],
        "outputs": [{"id": "out", "name": "rule", "field": "rule", "type": "expression"}],
        "rules": rows,
    }
    nodes = [
        {"id": "request", "type": "inputNode", "name": "request", "position": {"x": 0, "y": 0}},
        {
            "id": "table",
            "type": "decisionTableNode",
            "name": "table",
            "position": {"x": 1, "y": 0},
            "content": content,
        },
        {"id": "answer", "type": "outputNode", "name": "answer", "position": {"x": 2, "y": 0}},
    ]
    edges = [
        {"id": "a", "type": "edge", "sourceId": "request", "targetId": "table"},
        {"id": "b", "type": "edge", "sourceId": "table", "targetId": "answer"},
    ]
    graph = json.dumps(
        {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}
    )
    return zen.ZenEngine().create_decision(graph)


def _comparisons(planned: PlannedRule) -> Iterable[Comparison]:
    return (leaf for leaf in leaves(planned.rule.condition) if isinstance(leaf, Comparison))


def fields_of(rules: Iterable[PlannedRule]) -> list[str]:
    """Return the facts that the rules compare."""
    return sorted({leaf.fact for planned in rules for leaf in _comparisons(planned)})


def _cells(planned: PlannedRule, places: dict[str, str]) -> dict[str, str]:
    cells: dict[str, str] = dict.fromkeys(places.values(), "")
    for leaf in _comparisons(planned):
        operator = _OPERATORS.get(leaf.operator)
        value = json.dumps(leaf.value)
        cells[places[leaf.fact]] = f"{operator} {value}" if operator else value
    return cells


def context(contact: Contact, fields: Iterable[str]) -> dict[str, Any]:
    """Return what the table is given of a contact: each of its fields, absent ones as null."""
    known = known_facts(contact)
    return {name: known.get(name) for name in fields}


def decide(decision: Any, given: dict[str, Any]) -> str | None:
    """Return the id of the rule that the table finds first."""
    result = decision.evaluate(given)["result"]
    return result.get("rule") if result else None
