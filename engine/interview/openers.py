"""Openers: the fewest words that can rule out every red flag that is still possible.

A flag is ruled out when one of its conditions cannot be so any more. The openers are a cheap set
of signs that, all answered no, does that for every flag. What is left open after a yes unfolds:
the same is worked out again with what is known by then.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from itertools import combinations, product
from math import comb
from typing import TypeAlias

from engine.interview.order import asked_first
from engine.model.conditions import AllOf, AnyOf, AtLeast, Comparison
from engine.model.evaluation import HELD, NOT_HELD, Tree, open_facts
from engine.model.situation import Situation
from engine.model.vocabulary import Fact, Vocabulary

Way: TypeAlias = frozenset[str]
"""Signs that rule something out when all of them are answered no."""

_MOST_WAYS = 24
"""Of more ways to rule out one flag only those with the fewest signs are looked at."""


def openers(
    flags: Iterable[str], situation: Situation, already: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return the signs to ask first, for these defined flags, beside those that are on a page.

    Of a flag that no such set rules out, these are all its open signs.
    """
    out = {flag: ways_out(flag, situation) for flag in flags}
    prices, on_page = _Prices(situation.plan.vocabulary), frozenset(already)
    ways = [of_flag for of_flag in out.values() if of_flag and not _is_out(of_flag, on_page)]
    chosen = dict.fromkeys(_cheapest(ways, on_page, prices))
    for flag in (flag for flag, of_flag in out.items() if not of_flag):
        chosen |= dict.fromkeys(open_facts(situation.plan.flag_of[flag].tree, situation.view))
    asked = dict.fromkeys(first for sign in chosen for first in asked_first(sign, situation))
    return tuple(sign for sign in asked if sign not in on_page)


def ways_out(flag: str, situation: Situation) -> tuple[Way, ...]:
    """Return the sets of signs that rule a flag out, those only of openers where there are any."""
    facts = situation.plan.vocabulary.facts
    ways = _ways(situation.plan.flag_of[flag].tree, situation)
    best = tuple(way for way in ways if all(_may_open(facts[name]) for name in way))
    return best or ways


def _may_open(fact: Fact) -> bool:
    return fact.sign is None or fact.sign.opener


def _ways(tree: Tree, situation: Situation) -> tuple[Way, ...]:
    """The sets of open signs of which each, all answered no, makes a condition false."""
    reach = tree.evaluate(situation.view)
    if reach == NOT_HELD:
        return (frozenset(),)
    if reach == HELD:
        return ()
    match tree.condition:
        case Comparison(fact=name, value=True):
            if name in situation.plan.flag_of:
                return _ways(situation.plan.flag_of[name].tree, situation)
            if name not in situation.still_open:
                return ()
            return (frozenset(_broadest(name, situation)),)
        case AllOf():
            return _smallest(way for part in tree.parts for way in _ways(part, situation))
        case AnyOf():
            return _all_of(tree.parts, situation)
        case AtLeast(count=count):
            several = len(tree.parts) - count + 1
            if comb(len(tree.parts), several) > _MOST_WAYS:
                return _all_of(tree.parts, situation)
            chosen = combinations(tree.parts, several)
            return _smallest(way for parts in chosen for way in _all_of(parts, situation))
        case _:
            return ()


def _broadest(name: str, situation: Situation) -> list[str]:
    """The broader signs that are asked in the place of a sign; or the sign itself."""
    asked = list(asked_first(name, situation))
    wider = situation.plan.broader.get(name, ())
    return asked if all(sign in wider for sign in asked) else [name]


def _all_of(parts: Sequence[Tree], situation: Situation) -> tuple[Way, ...]:
    """The ways to make every one of the parts false."""
    ways: tuple[Way, ...] = (frozenset(),)
    for part in parts:
        own = _ways(part, situation)
        ways = _smallest(one | other for one, other in product(ways, own))
    return ways


def _smallest(ways: Iterable[Way]) -> tuple[Way, ...]:
    ordered = sorted(set(ways), key=lambda way: (len(way), sorted(way)))
    return tuple(ordered[:_MOST_WAYS])


@dataclass(frozen=True, slots=True)
class _Prices:
    """How many words it costs to read signs out, and their headings."""

    vocabulary: Vocabulary

    def more(self, signs: Iterable[str], chosen: Iterable[str]) -> int:
        """Return the words that more signs cost on a page, with headings not on it yet."""
        new = set(map(self._heading, signs)) - set(map(self._heading, chosen))
        return sum(map(_count, new)) + sum(_count(self._item(sign)) for sign in signs)

    def _heading(self, name: str) -> str:
        sign = self.vocabulary.facts[name].sign
        return self.vocabulary.headings.get(sign.where, "") if sign else ""

    def _item(self, name: str) -> str:
        fact = self.vocabulary.facts[name]
        return fact.sign.item if fact.sign else fact.question


def _count(words: str) -> int:
    return len(words.split())


def _cheapest(
    flags: Sequence[tuple[Way, ...]], on_page: AbstractSet[str], prices: _Prices
) -> tuple[str, ...]:
    """A cheap set of signs that holds a way out of every flag: greedy, by words a flag.

    Ties go to fewer words, then to the codes, so that the same page comes out everywhere.
    """
    chosen = frozenset(on_page)
    left = list(flags)
    while left:
        adds = sorted({way - chosen for ways in left for way in ways}, key=sorted)
        best = min(adds, key=partial(_price, chosen=chosen, left=left, prices=prices))
        chosen |= best
        left = [ways for ways in left if not _is_out(ways, chosen)]
    return _without_the_needless(chosen, on_page, flags, prices)


def _price(
    add: Way, chosen: Way, left: Sequence[tuple[Way, ...]], prices: _Prices
) -> tuple[float, int]:
    """The words for each flag that is out with more signs, and the words."""
    words = prices.more(add, chosen)
    both = chosen | add
    return words / sum(_is_out(ways, both) for ways in left), words


def _is_out(ways: tuple[Way, ...], chosen: AbstractSet[str]) -> bool:
    return any(way <= chosen for way in ways)


def _without_the_needless(
    chosen: Iterable[str],
    on_page: AbstractSet[str],
    flags: Sequence[tuple[Way, ...]],
    prices: _Prices,
) -> tuple[str, ...]:
    """Take back what later signs have made needless, the dearest first."""
    kept = frozenset(chosen)
    for sign in sorted(kept - on_page, key=lambda sign: (-prices.more([sign], ()), sign)):
        others = kept - {sign}
        if all(_is_out(ways, others) for ways in flags):
            kept = others
    return tuple(sorted(kept))
