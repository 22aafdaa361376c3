"""Mutation testing: for every small wrong change of a contract, does a test notice?

Each mutant of generate.py is compiled, its bytecode is put into a copy of this project, and `forge test` must fail. Asked
are the tests of that contract (FAMILY) and those of everything (EVERY), not the rest: what only a test of another contract
would notice counts as a survivor. The score is killed / (mutants that compile - equivalent ones); under 95 % is a failure.
Equivalent are those that solc compiles to the very bytecode of the original, plain or as published, and those that
mutants.json lists with a reason:

  {"where": "Claims._submit", "was": line, "becomes": line, "equivalent": true, "reason": why nobody can tell}

and those that equivalent.py knows by their kind.

An entry with "equivalent": false explains a survivor and counts against the score all the same. An entry that no
survivor matches fails: what a test kills is no longer equivalent.

Every verdict is kept in WORK/verdicts.jsonl, so an interrupted run goes on where it was. A verdict stands while the mutated
file stands and the test file that killed it; a survivor is asked again by the tests that are not as they were. --fresh makes
all again.

usage: tools/venv python tools/mutate/run.py [CONTRACT...] [--jobs N] [--sample N] [--report] [--fresh] [--work DIR] [--least PERCENT]
"""

import argparse
import collections
import concurrent.futures
import functools
import json
import os
import queue
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from compiler import PLAIN, PUBLISHED
from equivalent import by_kind
from project import CONTRACTS, Bench, Project, tests
from verdicts import INVALID, KILLED, SAME, SURVIVED, Verdicts, digest, of_files

LISTED = CONTRACTS / "mutants.json"
# The tests of a file of src/, by the start of their names; by default they start as the file does.
CLAIMS, CONSENTS = ["Claim", "Appeals"], ["Consents"]
FAMILY = {
    "Claims": CLAIMS, "ClaimBook": CLAIMS, "ClaimWord": CLAIMS, "Purses": CLAIMS, "Settlements": CLAIMS, "Submissions": CLAIMS,
    "Consents": CONSENTS, "ConsentKeys": CONSENTS, "ConsentStore": CONSENTS, "ConsentWord": CONSENTS, "BreakGlass": CONSENTS,
    "Appeals": CLAIMS, "Council": ["Council", "Governance"], "Calendar": ["Calendar", *CONSENTS],
    "Balance": CLAIMS, "Batch": ["Claim", "Treasury", "Eligibility", "Participants", "Consents"], "Days": ["Claim", "Treasury", "Eligibility"],
    "Signatures": [*CLAIMS, *CONSENTS, "Participants"],
}  # fmt: skip
EVERY = ["Matrix", "Governance"]
# Judged first: what tests miss most. Then, by any other operator, what they hardly ever do.
FIRST = [{"MOD", "REL", "CON"}, {"CR"}, {"RR", "MIA", "UOR", "LIR", "AOR", "ASOR", "MVIE", "MVIV"}]


def asked(m: dict) -> list[str]:
    """The tests that judge a mutant."""
    return judges(Path(m["file"]).stem)


@functools.cache
def judges(stem: str) -> list[str]:
    return [*family(stem), *(t for t in matching(EVERY) if t not in family(stem))]


@functools.cache
def family(stem: str) -> list[str]:
    return matching(FAMILY.get(stem, [stem]))


def matching(starts: list[str]) -> list[str]:
    return [t for t in tests() if any(Path(t).name.startswith(start) for start in starts)]


def stages(m: dict, verdicts: Verdicts) -> list[list[str]]:
    """The tests in the order that kills soonest: the two that killed most in the same function so far, then the others."""
    unasked = verdicts.unasked(m, asked(m))
    own = [t for t in family(Path(m["file"]).stem) if t in unasked]
    best = [t for t, _ in (verdicts.killers[m["where"]] or verdicts.killers[m["contract"]]).most_common(2) if t in own]
    return [stage for stage in [*([t] for t in best), own, [t for t in unasked if t not in own]] if stage]


def generate(whole: Project, bench: Bench | None, kept: Path, now: str) -> list[dict]:
    """All mutants of src/, made once for each state of it; without a bench only those that were made before."""
    if kept.exists():
        was, *lines = kept.read_text().splitlines()
        if was == now:
            return [json.loads(line) for line in lines]
    if not bench:
        sys.exit("nothing is known of the contracts as they are: judge them first, without --report")
    if not bench.compiler.server:
        bench.compiler.start()
    env = whole.env | {"FOUNDRY_OUT": "cache/generate/out", "FOUNDRY_CACHE_PATH": "cache/generate"}
    command = [sys.executable, "tools/mutate/generate.py"]
    run = subprocess.run(command, cwd=whole.at, env=env, capture_output=True, text=True, check=False)
    lines = [line for line in run.stdout.splitlines() if line.startswith("{")]
    if run.returncode or not lines:
        sys.exit(f"no mutants:\n{run.stderr}")
    kept.write_text("\n".join([now, *lines]))
    return [json.loads(line) for line in lines]


def text(m: dict) -> str:
    original = (CONTRACTS / m["file"]).read_bytes()
    return (original[: m["start"]] + m["text"].encode() + original[m["end"] :]).decode()


def judge(chunk: list[dict], bench: Bench, verdicts: Verdicts) -> None:
    """Mutants of one file."""
    file, original = chunk[0]["file"], (CONTRACTS / chunk[0]["file"]).read_text()
    plain, *codes = bench.compiler.variants(file, [original, *map(text, chunk)], PLAIN)
    alike: dict[str, tuple[str, str]] = {}
    survivors = []
    for m, code in zip(chunk, codes, strict=True):
        if code is None:
            verdicts.put(m, INVALID, "", [])
            continue
        changed = {name: pair for name, pair in code.items() if pair != plain.get(name)}
        if not changed:
            verdicts.put(m, SAME, "", [])
            continue
        key = digest(json.dumps(changed).encode())
        if key not in alike:
            by = bench.killer({n: c for n, c in changed.items() if n in plain}, stages(m, verdicts))
            if not by and (inside := bench.whole.embedding(file, verdicts.unasked(m, asked(m)), m["library"])):
                by = bench.inside(file, text(m), inside)
            alike[key] = (KILLED, by) if by else (SURVIVED, "")
        if alike[key][0] == KILLED:
            verdicts.put(m, *alike[key], asked(m))
        else:
            survivors.append(m)
    if survivors:
        published, *codes = bench.compiler.variants(file, [original, *map(text, survivors)], PUBLISHED)
        for m, code in zip(survivors, codes, strict=True):
            verdicts.put(m, SAME if code == published else SURVIVED, "", asked(m))


def run_all(todo: list[dict], benches: list[Bench], verdicts: Verdicts) -> None:
    chunks: list[list[dict]] = []
    rank = {operator: i for i, operators in enumerate(FIRST) for operator in operators}
    for m in sorted(todo, key=lambda m: rank.get(m["operator"], len(FIRST))):
        size = 5 if m["library"] else 15
        if not chunks or chunks[-1][0]["file"] != m["file"] or len(chunks[-1]) >= size:
            chunks.append([])
        chunks[-1].append(m)
    free: queue.Queue[Bench] = queue.Queue()
    for bench in benches:
        free.put(bench)

    def one(chunk: list[dict]) -> int:
        bench = free.get()
        try:
            judge(chunk, bench, verdicts)
            return len(chunk)
        finally:
            free.put(bench)

    began = said = time.monotonic()
    done = 0
    with concurrent.futures.ThreadPoolExecutor(len(benches)) as pool:
        running = [pool.submit(one, c) for c in chunks]
        try:
            for future in concurrent.futures.as_completed(running):
                done += future.result()
                if time.monotonic() - said > 30 or done == len(todo):
                    said = time.monotonic()
                    each = (said - began) / done
                    print(f"{done}/{len(todo)}, {each:.2f} s a mutant, {each * (len(todo) - done) / 60:.0f} min left", flush=True)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def plainly(m: dict) -> str | None:
    source = (CONTRACTS / m["file"]).read_bytes()
    before = source[: m["start"]].decode()
    return by_kind(source[m["start"] : m["end"]].decode(), m["text"], source.decode(), len(before))


def report(mutants: list[dict], verdicts: Verdicts, whole: bool, least: float) -> int:
    listed = json.loads(LISTED.read_text()) if LISTED.exists() else []
    index = {(e["where"], e["was"], e["becomes"]): e for e in listed}
    used, survivors, kinds = set(), [], collections.Counter()
    counts: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
    for m in mutants:
        said, count = verdicts.get(m, asked(m)), counts[m["contract"]]
        entry = index.get((m["where"], m["was"], m["becomes"]))
        if said["verdict"] == SURVIVED:
            if entry:
                used.add(id(entry))
            elif reason := plainly(m):
                entry = {"equivalent": True, "reason": reason}
                kinds[reason] += 1
            if entry and entry["equivalent"]:
                count["listed"] += 1
            else:
                count[SURVIVED] += 1
                survivors.append((m, entry))
        else:
            count[said["verdict"]] += 1
            count["timeout"] += said["by"] == "timeout"

    for m, entry in survivors:
        print(f"\n{m['file']}:{m['line']} {m['where']} [{m['operator']}]\n  - {m['was']}\n  + {m['becomes'] or '(nothing)'}")
        print(f"  {'because ' + entry['reason'] if entry else 'no reason in mutants.json'}")
    print(f"\n{'contract':18}{'mutants':>9}{'compile':>9}{'same':>7}{'listed':>8}{'killed':>8}{'survive':>9}{'score':>9}")
    total: collections.Counter = collections.Counter()

    def row(name: str, c: collections.Counter) -> float:
        compiling = c[KILLED] + c[SURVIVED] + c[SAME] + c["listed"]
        judged = c[KILLED] + c[SURVIVED]
        score = 100 * c[KILLED] / max(1, judged)
        said = f"{score:.1f}%" if judged else "-"
        print(f"{name:18}{compiling + c[INVALID]:9}{compiling:9}{c[SAME]:7}{c['listed']:8}{c[KILLED]:8}{c[SURVIVED]:9}{said:>9}")
        return score

    for name, count in sorted(counts.items()):
        row(name, count)
        total += count
    score = row("all", total)
    for reason, n in kinds.most_common():
        print(f"{n:5} equivalent by their kind: {reason}")
    named = {m["contract"] for m in mutants}
    stale = [e for e in listed if id(e) not in used and (whole or e["where"].split(".")[0] in named)]
    for e in stale:
        print(f"mutants.json: no survivor is {e['where']}: {e['becomes']}")
    bare = [e for e in listed if not e["reason"].strip()]
    unexplained = sum(entry is None for _, entry in survivors)
    print(f"mutation score {score:.1f} % (at least {least:.0f}); {total['timeout']} killed by time; {unexplained} survivors without a reason")
    return 1 if score < least or stale or bare else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="mutation testing of the contracts")
    parser.add_argument("contracts", nargs="*")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--least", type=float, default=95)
    parser.add_argument("--sample", type=int, help="judge only so many of each contract, the same each time")
    parser.add_argument("--report", action="store_true", help="judge nothing, print what is known")
    parser.add_argument("--fresh", action="store_true", help="forget all verdicts")
    parser.add_argument("--work", type=Path, default=CONTRACTS.parent / ".cache/mutate")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)

    short = f"/tmp/careclear-solc-{os.getpid()}"  # a socket's path may not be longer than about a hundred bytes
    # A report may be asked for while another process judges: it leaves that one's copies and benches alone.
    whole = (Project if args.report else Project.whole)(args.work / "whole", short + "-0")
    jobs = 0 if args.report else max(1, args.jobs)
    benches = [Bench(whole, args.work / f"worker-{i}", f"{short}-{i}") for i in range(jobs)]
    try:
        passed = args.work / "passed"
        now = of_tree("src", "test")
        if not args.report and (not passed.exists() or passed.read_text() != now + whole.compiled()):
            shutil.rmtree(whole.at / "cache", ignore_errors=True)
            benches[0].compiler.start()
            code, said = whole.test()
            if code:
                failing = [line for line in said.splitlines() if line.startswith("[FAIL")]
                sys.exit("\n".join(["the tests must pass before they can judge:", *(failing or [said])]))
            passed.write_text(now + whole.compiled())
        made = of_tree("src") + of_files("tools/mutate/generate.py")
        mutants = generate(whole, benches[0] if benches else None, args.work / "mutants.jsonl", made)
        if args.contracts:
            order = {name: i for i, name in enumerate(args.contracts)}
            mutants = sorted((m for m in mutants if m["contract"] in order), key=lambda m: order[m["contract"]])
        if args.sample:
            mutants = sampled(mutants, args.sample)
        verdicts = Verdicts(args.work / "verdicts.jsonl", args.fresh)
        todo = [m for m in mutants if verdicts.get(m, asked(m)) is None]
        print(f"{len(mutants)} mutants, {len(mutants) - len(todo)} known from before", flush=True)
        if args.report and todo:
            unknown = {id(m) for m in todo}
            print(f"only what was judged so far: {len(mutants) - len(todo)} of {len(mutants)} mutants")
            mutants = [m for m in mutants if id(m) not in unknown]
        elif todo:
            run_all(todo, benches, verdicts)
        return report(mutants, verdicts, not (args.contracts or args.sample or args.report), args.least)
    finally:
        for bench in benches:
            bench.close()


def of_tree(*folders: str) -> str:
    return of_files(*(p.relative_to(CONTRACTS).as_posix() for d in folders for p in (CONTRACTS / d).rglob("*.*") if p.suffix in (".sol", ".py", ".mjs")))


def sampled(mutants: list[dict], most: int) -> list[dict]:
    by: dict[str, list[dict]] = collections.defaultdict(list)
    for m in mutants:
        by[m["contract"]].append(m)
    dice = random.Random(1)
    for name, each in by.items():
        if len(each) > most:
            print(f"sampled {most} of {len(each)} mutants of {name}")
            by[name] = sorted(dice.sample(each, most), key=lambda m: (m["start"], m["end"]))
    return [m for each in by.values() for m in each]


if __name__ == "__main__":
    sys.exit(main())
