"""Prints the mutants of the contracts under src/ as JSON lines, in the order of the source.

The operators are all of slither-mutate's, plus three of which slither-mutate has none or one that breaks: MOD drops a
modifier, REL moves a bound or negates a comparison and CON swaps a logical operator inside a larger condition, where
slither's own cut at the first operator they find. Mutants with the same text count once. Free functions of a file are
taken for a library of its name; src/interfaces/ has nothing but names and constants and is left out.

usage (in the root of a foundry project): generate.py
"""

import inspect
import json
import logging
import re
from pathlib import Path
from types import SimpleNamespace

from slither import Slither
from slither.core.expressions.binary_operation import BinaryOperation
from slither.tools.mutator.mutators import all_mutators
from slither.tools.mutator.mutators.abstract_mutator import AbstractMutator

RELATIONAL = {
    "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "==": ["!="], "!=": ["=="],
}  # fmt: skip
LOGICAL = {"||": ["&&"], "&&": ["||"]}


def operators():
    return [c for c in vars(all_mutators).values() if inspect.isclass(c) and issubclass(c, AbstractMutator)]


def of_slither(unit, contract):
    for operator in operators():
        mutator = operator(unit, 0, "", "", contract, None, False, Path(), [])
        try:
            found = mutator._mutate().get("patches", {})
        except Exception:  # pylint: disable=broad-except  # inline assembly confuses some
            continue
        for patches in found.values():
            for p in patches:
                text = p["new_string"]
                if operator.NAME == "FHR":  # the range is the header, the replacement the whole function
                    text = text[: text.find("{")]
                yield operator.NAME, p["start"], p["end"], text


def span(mapped):
    return mapped.source_mapping.start, mapped.source_mapping.start + mapped.source_mapping.length


def binaries(expression):
    """Every binary operation in an expression; slither keeps the parts of any expression in its attributes."""
    if isinstance(expression, BinaryOperation):
        yield expression
    for part in getattr(expression, "expressions", []) or []:
        yield from binaries(part)
    for name in ("_called", "_arguments", "_expression"):
        part = getattr(expression, name, None)
        for each in part if isinstance(part, list) else [part]:
            if each is not None and not isinstance(each, str) and each not in (getattr(expression, "expressions", []) or []):
                yield from binaries(each)


def of_conditions(contract, source):
    for function in contract.functions_and_modifiers_declared:
        for node in function.nodes:
            for binary in binaries(node.expression):
                start, end = span(binary.expression_left)[1], span(binary.expression_right)[0]
                between = source[start:end].decode()
                for name, others in (("REL", RELATIONAL), ("CON", LOGICAL)):
                    if between.count(str(binary.type)) == 1:
                        for other in others.get(str(binary.type), []):
                            yield name, start, end, between.replace(str(binary.type), other)


def without_modifiers(contract):
    for function in contract.functions_declared:
        if getattr(function, "is_constructor", False):
            continue
        start, _ = span(function)
        header = function.source_mapping.content.split("{")[0]
        for name in {m.name for m in function.modifiers}:
            for found in re.finditer(rf"\s{name}\b(\([^)]*\))?", header):
                before = len(header[: found.start()].encode())
                yield "MOD", start + before, start + before + len(found.group().encode()), ""


def place(contract, start):
    for function in contract.functions_and_modifiers_declared:
        low, high = span(function)
        if low <= start < high:
            return f"{contract.name}.{function.name}"
    return contract.name


def lines(text, start, end):
    """The whole lines around a range, on one line."""
    low, high = text.rfind(b"\n", 0, start) + 1, text.find(b"\n", end)
    return " ".join(text[low : high if high >= 0 else None].decode().split())


def free_functions(unit):
    by = {}
    for function in unit.functions_top_level:
        by.setdefault(function.source_mapping.filename.relative, []).append(function)
    for file, functions in by.items():
        yield SimpleNamespace(
            name=Path(file).stem, is_library=True, is_abstract=False, source_mapping=functions[0].source_mapping,
            functions_declared=functions, functions_and_modifiers_declared=functions, state_variables_declared=[],
        )  # fmt: skip


def main():
    logging.disable(logging.ERROR)
    seen = set()
    for unit in Slither(".").compilation_units:
        for contract in [*unit.contracts, *free_functions(unit)]:
            file = contract.source_mapping.filename.relative
            if not file.startswith("src/") or file.startswith("src/interfaces/"):
                continue
            source = Path(file).read_bytes()
            mutants = [*of_slither(unit, contract), *of_conditions(contract, source)]
            mutants += without_modifiers(contract)
            for operator, start, end, text in sorted(mutants, key=lambda m: m[1:]):
                mutated = source[:start] + text.encode() + source[end:]
                # A constant made immutable is the same constant.
                alike = source.replace(b" immutable ", b" constant ") == mutated.replace(b" immutable ", b" constant ")
                if alike or (file, mutated) in seen:
                    continue
                seen.add((file, mutated))
                print(
                    json.dumps(
                        {
                            "contract": contract.name,
                            "where": place(contract, start),
                            "file": file,
                            "line": source.count(b"\n", 0, start) + 1,
                            "operator": operator,
                            "start": start,
                            "end": end,
                            "text": text,
                            "was": lines(source, start, end),
                            "becomes": lines(mutated, start, start + len(text.encode())),
                            "library": contract.is_library or contract.is_abstract,
                        }
                    )
                )


main()
