"""What is asked before what."""

from collections.abc import Iterator

from engine.model.evaluation import can_change, open_facts
from engine.model.situation import Situation


def asked_first(name: str, situation: Situation) -> Iterator[str]:
    """Yield the fact itself; or, while it is open whether it need be asked, what settles that.

    So of a sign and a broader one that nobody has answered, only the broader one; and in the
    place of a red flag that is defined, its signs.
    """
    flag = situation.plan.flag_of.get(name)
    if flag is not None:
        for sign in open_facts(flag.tree, situation.view):
            yield from asked_first(sign, situation)
        return
    guard = situation.plan.guard_of.get(name)
    if guard is None or not can_change(guard.tree.evaluate(situation.view)):
        yield name
        return
    for before in open_facts(guard.tree, situation.view):
        yield from asked_first(before, situation)
