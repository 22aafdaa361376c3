"""Runs slither over src/ and fails on a finding of medium or higher that slither.accepted.json does not explain.

An entry there is {"check": detector, "where": ["Contract.function", ...], "reason": why it is no defect}; a variable is
"Contract.function.variable", "*" is everywhere. The list is the only place: a slither-disable comment in src/ fails, and
so does an entry that explains nothing any more. Before all this slither must find the flaw of fixtures/slither.

usage: tools/venv python tools/slither.py
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CONTRACTS = Path(__file__).resolve().parent.parent
ACCEPTED = CONTRACTS / "slither.accepted.json"


def slither(root: Path) -> list[dict]:
    """Findings of medium or higher in the foundry project at root."""
    with tempfile.TemporaryDirectory() as tmp:
        report = Path(tmp) / "report.json"
        # A build of its own, because slither cleans before it compiles.
        env = os.environ | {"FOUNDRY_OUT": f"{tmp}/out", "FOUNDRY_CACHE_PATH": f"{tmp}/cache"}
        command = ["slither", ".", "--config-file", str(CONTRACTS / "slither.config.json"), "--json", str(report)]
        run = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=False)
        said = json.loads(report.read_text()) if report.exists() else {"success": False}
        if not said["success"] or "analyzed (0 contracts" in run.stderr:
            sys.exit(f"slither could not analyse {root}:\n{run.stdout}{run.stderr}{said.get('error') or ''}")
        print(next((line for line in run.stderr.splitlines() if " analyzed (" in line), "").removeprefix("INFO:Slither:"))
        return said["results"].get("detectors", [])


def place(element: dict) -> str:
    """Contract.function, or Contract.function.variable."""
    parent = element.get("type_specific_fields", {}).get("parent")
    return (place(parent) + "." if parent and parent["type"] != "file" else "") + element["name"]


def places(finding: dict) -> str:
    return place(finding["elements"][0]) if finding["elements"] else "?"


def planted() -> None:
    with tempfile.TemporaryDirectory() as tmp:
        root = Path(tmp)
        for name in ("node_modules", "package.json", "solcw", "foundry.toml"):
            (root / name).symlink_to(CONTRACTS / name)
        (root / "src").symlink_to(CONTRACTS / "tools/fixtures/slither")
        if not any(finding["check"] == "reentrancy-eth" for finding in slither(root)):
            sys.exit("slither does not find the planted reentrancy: its silence means nothing")


def main() -> int:
    planted()
    accepted = json.loads(ACCEPTED.read_text())
    bad = [entry for entry in accepted if not entry.get("reason", "").strip()]
    used: set[tuple[str, str]] = set()
    open_findings = []
    for finding in slither(CONTRACTS):
        where = places(finding)
        entry = next(
            (e for e in accepted if e["check"] == finding["check"] and ("*" in e["where"] or where in e["where"])), None
        )
        if entry:
            used.add((finding["check"], "*" if "*" in entry["where"] else where))
        else:
            open_findings.append((finding, where))

    for finding, where in open_findings:
        print(f"\n{finding['impact'].upper()} {finding['check']} in {where} (confidence {finding['confidence'].lower()})")
        print(finding["description"].rstrip())
    stale = [f"{e['check']} in {w}" for e in accepted for w in e["where"] if (e["check"], w) not in used]
    comments = [
        f"{path.relative_to(CONTRACTS)}:{number}"
        for path in sorted((CONTRACTS / "src").rglob("*.sol"))
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if "slither-disable" in line
    ]
    for what, items in (
        ("explains nothing any more, delete it from slither.accepted.json", stale),
        ("has no reason in slither.accepted.json", [e["check"] for e in bad]),
        ("suppresses in the source; use slither.accepted.json", comments),
    ):
        for item in items:
            print(f"{item} {what}")
    print(f"slither: {len(open_findings)} findings of medium or higher, {len(used)} accepted with a reason")
    return 1 if open_findings or stale or bad or comments else 0


if __name__ == "__main__":
    sys.exit(main())
