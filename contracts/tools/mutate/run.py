"""Mutation testing: for every small wrong change of a contract, does a test notice?

Each mutant of generate.py is put into a copy of this project, and `forge test` of profile mutate must fail. The score is
killed / (mutants that compile - equivalent ones); under 95 % is a failure. Equivalent are those that solc optimises to
the very bytecode of the original, by way of Yul, and those that mutants.json lists with a reason:

  {"where": "Claims._submit", "was": line, "becomes": line, "equivalent": true, "reason": why nobody can tell}

An entry with "equivalent": false explains a survivor and counts against the score all the same. An entry that no
survivor matches fails: what a test kills is no longer equivalent.

Every verdict is kept in WORK/verdicts.jsonl, so an interrupted run goes on where it was. After a change of src/ all are
made again; after a change of the tests the survivors, and what a changed file had killed.

usage: tools/venv python tools/mutate/run.py [CONTRACT...] [--jobs N] [--timeout S] [--work DIR] [--least PERCENT]
"""

import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import queue
import re
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

CONTRACTS = Path(__file__).resolve().parents[2]
LISTED = CONTRACTS / "mutants.json"
# Tests that do not see the mutants: of gas, because nothing is optimised here, and proofs. Invariants see what the
# others let live.
APART = "test/{invariant/**,halmos/**,*Gas.t.sol}"
COPIED = ["src", "test", "tools/mutate", "foundry.toml", "remappings.txt", "package.json", "solcw"]
KILLED, SURVIVED, INVALID, SAME = "killed", "survived", "does not compile", "same bytecode"


def digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def tree_digest(*roots: Path) -> str:
    files = sorted(p for root in roots for p in ([root] if root.is_file() else root.rglob("*")) if p.is_file())
    return digest(*(part for p in files for part in (str(p).encode(), p.read_bytes())))


class Tree:
    """A copy of the project with a compiler that stays."""

    def __init__(self, at: Path):
        self.at = at
        at.mkdir(parents=True, exist_ok=True)
        for name in COPIED:
            source, copy = CONTRACTS / name, at / name
            if source.is_dir():
                shutil.rmtree(copy, ignore_errors=True)
                shutil.copytree(source, copy)
            else:
                shutil.copy2(source, copy)
        modules = at / "node_modules"
        if not modules.is_symlink():
            modules.symlink_to(CONTRACTS / "node_modules")
        # A short path: a socket's may not be longer than about a hundred bytes.
        self.socket = f"/tmp/careclear-solc-{os.getpid()}-{at.name}"
        self.env = os.environ | {
            "FOUNDRY_PROFILE": "mutate", "FOUNDRY_SOLC": "./tools/mutate/solc", "SOLC_SOCKET": self.socket, "NO_COLOR": "1",
        }  # fmt: skip
        self.server: subprocess.Popen | None = None
        self.compiled = 0
        self.originals: dict[tuple[str, bool], str] = {}

    def compiler(self) -> None:
        """Starts the compiler, and again after 500 mutants, for its heap only grows."""
        self.compiled += 1
        if self.server and self.compiled % 500:
            return
        self.close()
        self.server = subprocess.Popen(
            ["node", "tools/mutate/server.mjs", self.socket], cwd=self.at, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        if self.server.stdout.readline() != b"ready\n":
            raise RuntimeError("the compiler did not start")

    def close(self) -> None:
        if self.server:
            self.server.stdin.close()
            self.server.wait()
            self.server = None
        for left in (self.socket, self.socket + ".version"):
            Path(left).unlink(missing_ok=True)

    def forge(self, timeout: float | None, *args: str) -> tuple[str, str]:
        """Runs the tests until one fails: the verdict, and the file that killed or what forge said."""
        self.compiler()
        command = ["forge", "test", "--fail-fast", "--threads", "1", *args]
        run = self.start(command)
        try:
            said, _ = run.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            run.kill()
            run.wait()
            return KILLED, "timeout"
        if run.returncode == 0:
            return SURVIVED, ""
        if "Compiler run failed" in said or "Error: Compilation failed" in said:
            return INVALID, said
        if killer := re.search(r"Encountered \d+ failing tests? in ([^:\s]+):", said):
            return KILLED, killer[1]
        raise RuntimeError(f"forge neither failed a test nor passed:\n{said}")

    def start(self, command: list[str]) -> subprocess.Popen:
        return subprocess.Popen(
            command, cwd=self.at, env=self.env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )

    def failing(self) -> list[str]:
        """Tests that fail although nothing was changed."""
        self.compiler()
        run = self.start(["forge", "test", "--no-match-path", APART])
        said, _ = run.communicate()
        failing = sorted({line for line in said.splitlines() if line.startswith("[FAIL")})
        return failing or ([said] if run.returncode else [])

    def bytecode(self, file: str, all_of_src: bool) -> str:
        """The optimised creation code of a file, or of everything."""
        sources = sorted(p.relative_to(self.at).as_posix() for p in (self.at / "src").rglob("*.sol"))
        wanted = sources if all_of_src else [file]
        settings = {
            "evmVersion": "london",
            "viaIR": True,  # normalises more than what is published, which is without
            "optimizer": {"enabled": True, "runs": 10000},
            "metadata": {"bytecodeHash": "none", "appendCBOR": False},
            "outputSelection": {f: {"*": ["evm.bytecode.object"]} for f in wanted},
        }
        answer = self.compile({"language": "Solidity", "sources": self.closure(wanted), "settings": settings})
        if not answer.get("contracts"):
            raise RuntimeError(f"cannot compare the bytecode of {file}: {json.dumps(answer)[:2000]}")
        return digest(json.dumps(answer["contracts"], sort_keys=True).encode())

    def closure(self, files: list[str]) -> dict:
        """The sources of files and of all they import."""
        found, wanted = {}, list(files)
        while wanted:
            name = wanted.pop()
            if name in found:
                continue
            text = (self.at / (f"node_modules/{name}" if name.startswith("@") else name)).read_text()
            found[name] = {"content": text}
            for path in re.findall(r'^import\s[^;]*?"([^"]+)";', text, re.MULTILINE):
                wanted.append(os.path.normpath(os.path.join(os.path.dirname(name), path)) if path[0] == "." else path)
        return found

    def compile(self, request: dict) -> dict:
        with socket.socket(socket.AF_UNIX) as s:
            s.connect(self.socket)
            s.sendall(json.dumps(request).encode())
            s.shutdown(socket.SHUT_WR)
            return json.loads(b"".join(iter(lambda: s.recv(1 << 20), b"")))

    def judge(self, mutant: dict, timeout: float, likely: list[str]) -> tuple[str, str]:
        file = self.at / mutant["file"]
        original = file.read_bytes()
        file.write_bytes(original[: mutant["start"]] + mutant["text"].encode() + original[mutant["end"] :])
        try:
            verdict, by = SURVIVED, ""
            if likely:
                verdict, by = self.forge(timeout, "--match-path", "{" + ",".join(likely) + "}")
            if verdict == SURVIVED:
                verdict, by = self.forge(timeout, "--no-match-path", APART)
            if verdict != SURVIVED:
                return verdict, by if verdict == KILLED else ""
            if self.same(file, original, mutant):
                return SAME, ""
            if not (self.at / "test/invariant").exists():
                return SURVIVED, ""
            return self.forge(timeout, "--match-path", "test/invariant/**")
        finally:
            file.write_bytes(original)

    def same(self, file: Path, original: bytes, mutant: dict) -> bool:
        which = (mutant["file"], mutant["library"])
        mutated = file.read_bytes()
        if which not in self.originals:
            file.write_bytes(original)
            self.originals[which] = self.bytecode(*which)
            file.write_bytes(mutated)
        return self.bytecode(*which) == self.originals[which]


class Verdicts:
    """What is known, on disk."""

    def __init__(self, path: Path):
        self.path, self.sources = path, tree_digest(CONTRACTS / "src", CONTRACTS / "foundry.toml")
        self.tests = tree_digest(CONTRACTS / "test")
        helpers = [p for p in (CONTRACTS / "test").rglob("*.sol") if not p.name.endswith(".t.sol")]
        self.helpers = tree_digest(*helpers)
        self.known = {}
        self.killers: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
        if path.exists():
            for line in path.read_text().splitlines():
                said = json.loads(line)
                self.known[said["key"]] = said

    def key(self, mutant: dict) -> str:
        return digest(self.sources.encode(), *(str(mutant[k]).encode() for k in ("file", "start", "end", "text")))

    def proof(self, verdict: str, by: str) -> str:
        """What a verdict rests on besides the sources."""
        if verdict in (INVALID, SAME):
            return ""
        file = CONTRACTS / by
        return tree_digest(file) + self.helpers if verdict == KILLED and by and file.is_file() else self.tests

    def get(self, mutant: dict) -> dict | None:
        said = self.known.get(self.key(mutant))
        return said if said and said["proof"] == self.proof(said["verdict"], said["by"]) else None

    def likely(self, mutant: dict) -> list[str]:
        """The tests to try first: of the same name, and those that killed most in this file so far."""
        named = [p for p in (CONTRACTS / "test").glob(f"{Path(mutant['file']).stem}*.t.sol") if not p.name.endswith("Gas.t.sol")]
        names = [p.relative_to(CONTRACTS).as_posix() for p in named]
        return sorted({*names, *(name for name, _ in self.killers[mutant["file"]].most_common(3))})

    def put(self, mutant: dict, verdict: str, by: str) -> None:
        said = {"key": self.key(mutant), "verdict": verdict, "by": by, "proof": self.proof(verdict, by)}
        self.known[said["key"]] = said
        if verdict == KILLED and by != "timeout":
            self.killers[mutant["file"]][by] += 1
        with self.path.open("a") as f:
            f.write(json.dumps(said) + "\n")


def generate(tree: Tree, wanted: list[str]) -> list[dict]:
    env = tree.env | {"FOUNDRY_OUT": "cache/generate/out", "FOUNDRY_CACHE_PATH": "cache/generate"}
    tree.compiler()
    command = [sys.executable, "tools/mutate/generate.py", *wanted]
    run = subprocess.run(command, cwd=tree.at, env=env, capture_output=True, text=True, check=False)
    mutants = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    if run.returncode or not mutants:
        sys.exit(f"no mutants of {wanted or 'src/'}:\n{run.stderr}")
    return mutants


def run_all(mutants: list[dict], trees: list[Tree], verdicts: Verdicts, timeout: float) -> None:
    todo = [m for m in mutants if verdicts.get(m) is None]
    print(f"{len(mutants)} mutants, {len(mutants) - len(todo)} known from before", flush=True)
    free: queue.Queue[Tree] = queue.Queue()
    for tree in trees:
        free.put(tree)

    def one(mutant: dict) -> tuple[str, str]:
        tree = free.get()
        try:
            return tree.judge(mutant, timeout, verdicts.likely(mutant))
        finally:
            free.put(tree)

    began = said = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(len(trees)) as pool:
        running = {pool.submit(one, m): m for m in todo}
        try:
            for done, future in enumerate(concurrent.futures.as_completed(running), 1):
                verdicts.put(running[future], *future.result())
                if time.monotonic() - said > 30 or done == len(todo):
                    said = time.monotonic()
                    each = (said - began) / done
                    print(f"{done}/{len(todo)}, {each:.2f} s a mutant, {each * (len(todo) - done) / 60:.0f} min left", flush=True)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def report(mutants: list[dict], verdicts: Verdicts, whole: bool, least: float) -> int:
    listed = json.loads(LISTED.read_text()) if LISTED.exists() else []
    index = {(e["where"], e["was"], e["becomes"]): e for e in listed}
    used, survivors = set(), []
    counts: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
    for m in mutants:
        said, count = verdicts.get(m), counts[m["contract"]]
        entry = index.get((m["where"], m["was"], m["becomes"]))
        if said["verdict"] == SURVIVED:
            if entry:
                used.add(id(entry))
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
        score = 100 * c[KILLED] / max(1, c[KILLED] + c[SURVIVED])
        print(
            f"{name:18}{compiling + c[INVALID]:9}{compiling:9}{c[SAME]:7}{c['listed']:8}{c[KILLED]:8}{c[SURVIVED]:9}{score:8.1f}%"
        )
        return score

    for name, count in sorted(counts.items()):
        row(name, count)
        total += count
    score = row("all", total)
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
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--least", type=float, default=95)
    parser.add_argument("--work", type=Path, default=CONTRACTS.parent / ".cache/mutate")
    args = parser.parse_args()

    trees = [Tree(args.work / f"tree-{i}") for i in range(max(1, args.jobs))]
    try:
        for tree in trees:
            if failing := tree.failing():
                sys.exit("\n".join(["the tests must pass before they can judge:", *failing]))
        # What takes ten times as long as the unchanged tests is taken for an endless loop, also on a busy machine.
        began = time.monotonic()
        trees[0].failing()
        timeout = max(args.timeout, 10 * (time.monotonic() - began))
        mutants = generate(trees[0], args.contracts)
        verdicts = Verdicts(args.work / "verdicts.jsonl")
        run_all(mutants, trees, verdicts, timeout)
        return report(mutants, verdicts, not args.contracts, args.least)
    finally:
        for tree in trees:
            tree.close()


if __name__ == "__main__":
    sys.exit(main())
