"""Rule books made for measuring: conjunctions only, so that a decision table can say the same."""

from dataclasses import dataclass, replace
from random import Random

from engine.model.age import in_days
from engine.model.conditions import AllOf, Comparison, Condition, Operator
from engine.model.contact import Contact
from engine.model.plan import Plan
from engine.model.rules import Outcome, Rule, RuleBook, Step
from engine.model.values import AGE, CHANNEL, PROBLEM, SEX, UNKNOWN
from engine.model.vocabulary import AskedBy, Fact, FactKind, Problem, Target
from engine.runtime.navigator import Navigator
from engine.source import Location

HERE = Location("generated", 1)
RULES_A_PROBLEM = 20
FACTS_A_PROBLEM = 8


def generated(real: RuleBook, rules: int, shared: int, random: Random) -> RuleBook:
    """Return a book of so many rules, of which `shared` are red flags for every problem.

    Each problem rules out eight of the flags, and has twenty rules of its own over eight facts
    of its own. The words for places and times are those of the real rule book.
    """
    problems = max(1, (rules - shared) // RULES_A_PROBLEM)
    targets = [
        Target(place, frame)
        for place in real.vocabulary.destinations.values()
        for frame in real.vocabulary.time_frames.values()
    ]
    facts: dict[str, Fact] = {AGE: real.vocabulary.facts[AGE]}
    made_rules: list[Rule] = []
    for number in range(shared):
        name = f"shared_{number}"
        facts[name] = replace(_fact(name, FactKind.YES_NO), red_flag=True)
        flag = Comparison(name, Operator.IS, value=True)
        made_rules.append(_rule(len(made_rules), flag, random.choice(targets)))
    while len(made_rules) < rules:
        problem = len(made_rules) % problems
        names = [f"p{problem}_f{n}" for n in range(FACTS_A_PROBLEM)]
        for name in names:
            kind = FactKind.NUMBER if name.endswith(("6", "7")) else FactKind.YES_NO
            facts.setdefault(name, _fact(name, kind))
        condition = _conjunction(f"p{problem}", random.sample(names, 3), facts, random)
        made_rules.append(_rule(len(made_rules), condition, random.choice(targets)))
    system = next(iter(real.vocabulary.systems))
    codes = {
        f"p{n}": Problem(f"p{n}", f"p{n}", (), (), system, HERE, _flags(shared, random))
        for n in range(problems)
    }
    vocabulary = replace(real.vocabulary, facts=facts, problems=codes)
    return replace(real, rules=tuple(made_rules), vocabulary=vocabulary)


def _flags(shared: int, random: Random) -> tuple[str, ...]:
    return tuple(f"shared_{n}" for n in random.sample(range(shared), min(shared, 8)))


def _fact(name: str, kind: FactKind) -> Fact:
    return Fact(name, kind, HERE, f"{name} is so", question=f"{name}?", prefix=name, high=100)


def _conjunction(
    problem: str, names: list[str], facts: dict[str, Fact], random: Random
) -> Condition:
    parts: list[Condition] = [Comparison(PROBLEM, Operator.IS, problem)]
    for name in names:
        if facts[name].kind is FactKind.NUMBER:
            border = random.randint(1, 99)
            parts.append(Comparison(name, Operator.AT_LEAST, border))
        else:
            parts.append(Comparison(name, Operator.IS, random.random() < 0.5))
    if random.random() < 0.5:
        parts.append(Comparison(AGE, Operator.AT_LEAST, in_days(random.randint(1, 80), "years")))
    return AllOf(tuple(parts))


def _rule(number: int, condition: Condition, target: Target) -> Rule:
    return Rule(
        id=f"rule-{number}",
        title=f"Rule {number}",
        feature="Generated",
        stage="problems",
        steps=(Step("a generated step", condition, HERE),),
        outcome=Outcome(target),
        sources=("none",),
        evidence="proposed",
        location=HERE,
    )


@dataclass(frozen=True)
class Density:
    """How much is answered, and how much of that with yes and with "unknown": 0 to 1 each."""

    answered: float
    yes: float
    unknown: float


def any_density(random: Random) -> Density:
    """Return any density at all, the ends of each as likely as all between them."""
    drawn = [random.choice((0.0, random.random(), 1.0)) for _ in range(2)]
    unknown = random.choice((0.0, random.random(), random.random() ** 4))
    return Density(drawn[0], drawn[1], unknown)


def random_contact(book: RuleBook, random: Random, density: Density) -> Contact:
    """Return a contact about any problem, any fact of the book answered so densely."""
    problem = random.choice(list(book.vocabulary.problems.values()))
    facts = {
        fact.name: _answer(fact, random, density)
        for fact in book.vocabulary.facts.values()
        if _may_be_given(fact, problem) and random.random() < density.answered
    }
    return _contact(problem, facts, random)


def likely_contact(plan: Plan, random: Random, *, answered: float) -> Contact:
    """Return a contact as reception makes it: what its problem asks, most answers no."""
    facts = {}
    for name in plan.mentioned & (plan.askable | _on_record(plan, random)):
        fact = plan.vocabulary.facts[name]
        if _may_be_given(fact, plan.problem) and random.random() < answered:
            # most red flags are no: a yes ends the contact at once
            density = Density(answered, yes=0.01 if fact.red_flag else 0.1, unknown=0.03)
            facts[name] = _answer(fact, random, density)
    return _contact(plan.problem, facts, random)


def likely_contacts(navigator: Navigator, random: Random, number: int) -> list[Contact]:
    """Return contacts as reception makes them: from nothing answered to all that is asked."""
    plans = [navigator.plan(code) for code in navigator.book.vocabulary.problems]
    return [
        likely_contact(random.choice(plans), random, answered=random.random())
        for _ in range(number)
    ]


def _on_record(plan: Plan, random: Random) -> set[str]:
    """A few facts that the record happens to say."""
    names = [f.name for f in plan.vocabulary.facts.values() if f.asked_by is AskedBy.RECORD]
    return set(random.sample(sorted(names), min(3, len(names))))


def _contact(problem: Problem, facts: dict[str, str | float], random: Random) -> Contact:
    unit, most = random.choice((("months", 1_200), ("years", 100), ("weeks", 120), ("days", 400)))
    age = f"{random.randint(0, most)} {unit}"
    patient = {"age": age, "sex": random.choice(("female", "male", "unknown", None))}
    contact = {"problem": problem.code, "patient": patient, "facts": facts}
    return Contact.model_validate(contact)


def _may_be_given(fact: Fact, problem: Problem) -> bool:
    """Any fact of the real book; of a generated one, those of the problem and its flags."""
    if fact.asked_by in (AskedBy.CONCLUSION, AskedBy.DECISION) or fact.name in {AGE, SEX, CHANNEL}:
        return False
    if fact.name.startswith("shared_"):
        return fact.name in problem.rule_out
    is_generated = fact.location == HERE
    return not is_generated or fact.name.startswith(f"{problem.code}_")


def _answer(fact: Fact, random: Random, density: Density) -> str | float:
    if random.random() < density.unknown:
        return UNKNOWN
    match fact.kind:
        case FactKind.YES_NO:
            return "yes" if random.random() < density.yes else "no"
        case FactKind.NUMBER:
            border = random.choice((fact.low, fact.high, fact.low + 1))
            return random.choice((border, random.randint(int(fact.low), int(fact.high))))
        case FactKind.CHOICE:
            return random.choice(list(fact.choices))
