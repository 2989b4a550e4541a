"""The checks of a rule book: each has a file here and a page in `docs/analysis/`."""

from engine.analysis.checks.contradictions import contradictions
from engine.analysis.checks.gaps import gaps
from engine.analysis.checks.never_asked import never_asked
from engine.analysis.checks.no_safety_net import no_safety_net
from engine.analysis.checks.out_of_date import out_of_date
from engine.analysis.checks.overlaps import overlaps
from engine.analysis.checks.redundant import redundant
from engine.analysis.checks.slower import slower
from engine.analysis.checks.style import style
from engine.analysis.checks.too_large import too_large
from engine.analysis.checks.too_many_questions import too_many_questions
from engine.analysis.checks.unreachable import unreachable
from engine.analysis.checks.unruled_red_flag import unruled_red_flag
from engine.analysis.checks.unsigned import unsigned
from engine.analysis.checks.unsourced import unsourced

OF_A_PROBLEM = (
    gaps,
    slower,
    overlaps,
    never_asked,
    unruled_red_flag,
    too_many_questions,
    too_large,
)
"""Each looks at the contacts that there could be about one problem."""

OF_WHAT_RULES_CAN_DO = (contradictions, unreachable, redundant)
"""Each looks at what every rule can do over all problems."""

OF_THE_TEXT = (no_safety_net, unsourced, unsigned, style)
"""Each looks at the rule book as it is written."""

ON_A_DAY = out_of_date
"""Looks at the dates of review."""

NAMES = tuple(
    check.__name__.replace("_", " ")
    for check in (
        *OF_A_PROBLEM,
        *OF_WHAT_RULES_CAN_DO,
        *OF_THE_TEXT,
        ON_A_DAY,
    )
)
"""What the findings of each check are called."""
