"""Survivors that nobody could tell from the original, by their kind: what mutants.json would otherwise say a hundred times."""

import re

# Signed, and below zero where a claim or a coverage lies before 1970.
SIGNED = re.compile(r"serviceDay|startDay|endDay|lastDay|\blast\b|\bfirst\b|\bday\b")
COUNTER = re.compile(r"^(i|j|k|n|to|from|at|found|slot|bit)$")
RELATION = re.compile(r"^(.+?) (==|!=|<=|>=|<|>) (.+)$", re.S)
OPERAND = re.compile(r" (?:\|\||&&) ")
BELOW = {("==", "<="), ("!=", ">"), (">", "!="), ("<=", "==")}
ABOVE = {("==", ">="), ("!=", "<"), ("<", "!="), (">=", "==")}


def by_kind(was: str, becomes: str, source: str, at: int) -> str | None:
    """Why a mutant that turns `was`, which stands at `at` of its source, into `becomes` cannot be noticed; None where that is
    not plain from its kind."""
    for rule in (counter_type, constant_type, amount_type, location, relation, step, packing):
        if reason := rule(was, becomes, source, at):
            return reason
    return None


def counter_type(was: str, becomes: str, source: str, at: int) -> str | None:
    if re.sub(r"\buint128 (\w+ = 0)", r"uint256 \1", becomes) == was:
        return "A counter of a batch does not reach 2**128."
    return None


def amount_type(was: str, becomes: str, source: str, at: int) -> str | None:
    for sized in ("uint128(", "uint128 "):
        wide = sized.replace("128", "256")
        if becomes.count(sized) - was.count(sized) in (1, 2) and becomes.replace(sized, wide) == was.replace(sized, wide):
            return "Amounts are of 64 bits, and counts of fewer: they fit."
    return None


def constant_type(was: str, becomes: str, source: str, at: int) -> str | None:
    form = re.compile(r"^(u?int)(\d+) ((?:public|private|internal) constant \w+) = (\d+)( days| hours)?$")
    before, after = form.match(was), form.match(becomes)
    if not before or not after or before.group(1, 3, 4, 5) != after.group(1, 3, 4, 5):
        return None
    value = int(after[4]) * {None: 1, " hours": 3600, " days": 86400}[after[5]]
    bits = int(after[2]) - (after[1] == "int")
    return "The value fits, and is widened where it is used." if value < 2**bits else None


def location(was: str, becomes: str, source: str, at: int) -> str | None:
    """A reference instead of a copy, or the other way round, of what is not written while it is held."""
    if re.sub(r" (memory|storage) ", " ? ", was, count=1) != re.sub(r" (memory|storage) ", " ? ", becomes, count=1):
        return None
    name = re.search(r" (?:memory|storage) (\w+) = ", was)
    if not name:
        return None
    rest = source[at + len(was) :].split("\n    }\n", 1)[0]
    written = rf"(delete {name[1]}\b|\b{name[1]}(\.\w+|\[[^\]]*\])*(\)| *,[^;]*\))? *([-+|&^*/]?=[^=]|\+\+|--)|(\+\+|--){name[1]}\b|\.(push|pop)\()"
    return None if re.search(written, rest) else "It is only read."


def relation(was: str, becomes: str, source: str, at: int) -> str | None:
    """slither-mutate writes the mutated comparison beside a copy of the other operands, which says the same twice."""
    was, becomes = " ".join(was.split()), " ".join(becomes.split())
    after = [m for operand in OPERAND.split(becomes) if (m := RELATION.match(operand))]
    gone = [m for operand in OPERAND.split(was) if (m := RELATION.match(operand)) and m[0] not in [a[0] for a in after]]
    if len(gone) != 1:
        return None
    left, old, right = gone[0].groups()
    for new in {a[2] for a in after if (a[1], a[3]) == (left, right)}:
        if (old, new) in BELOW and re.search(r"^0$|\.(None|NONE|PENDING)$", right) and not SIGNED.search(left):
            return "Nothing is below zero there: it is unsigned, the first of an enumeration, or a day since 1970."
        if (old, new) in ABOVE and right == "State.Reversed":
            return "It is the last of its enumeration."
        line = source[source.rfind("\n", 0, at) + 1 : at]
        if (old, new) == ("<", "!=") and COUNTER.match(left) and re.search(r"\b(for|while) \(", line):
            return "A counter that goes up by one meets its end."
    return None


def step(was: str, becomes: str, source: str, at: int) -> str | None:
    form = re.match(r"^(\+\+|--)([\w.\[\]]+)$", was)
    if not form or becomes != form[2] + form[1]:
        return None
    before, after = source[:at].rstrip(), source[at + len(was) :].lstrip()
    alone = before[-1] in ";{})" and after[0] in ";)"
    return "Nobody reads the value of the step." if alone else None


def packing(was: str, becomes: str, source: str, at: int) -> str | None:
    """A field of a word, which has bits of its own."""
    cleared = re.fullmatch(r"(.*& ~\(.* << (\w+)\)) \| (.* << \2\b.*)", was, re.S)
    if cleared and becomes == f"{cleared[1]} ^ {cleared[3]}":
        return "The bits of the field are cleared before."
    inside = re.findall(r"\n(?:    )?function (\w+)\(", source[:at])
    if not inside or inside[-1] not in ("pack", "question"):
        return None
    for sign in ("+", "^"):
        if was.replace(" |= ", f" {sign}= ") == becomes or (was.count(" | ") == 1 and was.replace(" | ", f" {sign} ") == becomes):
            return "Each field has bits of its own, which are zero before."
    return None
