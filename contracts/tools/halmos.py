"""Runs halmos over test/halmos/: every `check_` must be proved, every `refute_` must get a counterexample.

A proof that stopped at the bound of a loop is named as bounded: it holds up to that many turns, not beyond. Bounds and
time limits are in halmos.toml, or for one check in its NatSpec: /// @custom:halmos --loop 5

usage: tools/venv python tools/halmos.py [OPTION OF HALMOS...]
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CONTRACTS = Path(__file__).resolve().parent.parent
PROVED, REFUTED = 0, 1


def halmos(prefix: str, options: list[str]) -> list[tuple[str, dict]]:
    """What halmos found for the functions that start so."""
    # Only the proofs and what they import are compiled, apart from the other tests.
    env = os.environ | {
        "FOUNDRY_TEST": "test/halmos",
        "FOUNDRY_OUT": "cache/halmos/out",
        "FOUNDRY_CACHE_PATH": "cache/halmos",
        "FOUNDRY_LINT": "{lint_on_build=false}",
        "FOUNDRY_DYNAMIC_TEST_LINKING": "false",  # needs a cheat code that halmos lacks
    }
    with tempfile.TemporaryDirectory() as tmp:
        report = Path(tmp) / "report.json"
        command = ["halmos", "--function", prefix, "--json-output", str(report), *options]
        run = subprocess.run(command, cwd=CONTRACTS, env=env, capture_output=True, text=True, check=False)
        found = json.loads(report.read_text())["test_results"] if report.exists() else {}
    results = [(f"{where.split(':')[-1]}.{r['name'].split('(')[0]}", r) for where, rs in found.items() for r in rs]
    wrong = prefix == "check_" and any(r["exitcode"] != PROVED for _, r in results)
    if not results or wrong:
        print(run.stdout + run.stderr)
    return results


def main() -> int:
    checks = halmos("check_", sys.argv[1:])
    refutations = halmos("refute_", sys.argv[1:])
    for name, r in checks:
        verdict = "proved" if r["exitcode"] == PROVED else "NOT PROVED"
        bounded = f", loops cut off {r['num_bounded_loops']} times" if r["num_bounded_loops"] else ""
        print(f"{verdict:11}{name} ({r['num_paths'][0]} paths, {r['time'][0]:.1f} s{bounded})")
    for name, r in refutations:
        refuted = r["exitcode"] == REFUTED and r["num_models"]
        print(f"{'refuted' if refuted else 'NOT REFUTED':11}{name}")
    proved = sum(r["exitcode"] == PROVED for _, r in checks)
    bounded = sum(bool(r["num_bounded_loops"]) for _, r in checks)
    refuted = sum(r["exitcode"] == REFUTED and r["num_models"] > 0 for _, r in refutations)
    print(
        f"halmos: {proved} of {len(checks)} checks proved, {bounded} of them up to the loop bound; "
        f"{refuted} of {len(refutations)} wrong ones refuted"
    )
    told = checks and (refutations or sys.argv[1:])
    return 0 if told and proved == len(checks) and refuted == len(refutations) else 1


if __name__ == "__main__":
    sys.exit(main())
