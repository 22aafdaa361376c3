"""What is known of mutants, on disk."""

import collections
import functools
import hashlib
import json
from pathlib import Path

from project import CONTRACTS

KILLED, SURVIVED, INVALID, SAME = "killed", "survived", "does not compile", "same bytecode"


def digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


@functools.cache
def of_files(*names: str) -> str:
    return digest(*((CONTRACTS / n).read_bytes() if (CONTRACTS / n).is_file() else b"" for n in sorted(names)))


class Verdicts:
    """A verdict stands while the mutated file stands, and the test that killed it; if none did, all that were asked. Of a
    survivor only those tests are asked again that are not as they were."""

    def __init__(self, path: Path, fresh: bool):
        self.path = path
        self.known: dict[str, dict] = {}
        self.killers: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
        self.files: dict[str, bytes] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        if fresh:
            path.unlink(missing_ok=True)
        for line in path.read_text().splitlines() if path.exists() else []:
            self.learn(json.loads(line))

    def key(self, m: dict) -> str:
        if m["file"] not in self.files:
            self.files[m["file"]] = (CONTRACTS / m["file"]).read_bytes()
        return digest(m["file"].encode(), self.files[m["file"]], f"{m['start']} {m['end']} {m['text']}".encode())

    def learn(self, said: dict) -> None:
        self.known[said["key"]] = said
        if said["verdict"] == KILLED and said["by"] != "timeout":
            self.killers[said["where"]][said["by"]] += 1
            self.killers[said["where"].split(".")[0]][said["by"]] += 1

    def get(self, m: dict, asked: list[str]) -> dict | None:
        said = self.known.get(self.key(m))
        if not said:
            return None
        if said["verdict"] == SURVIVED:
            return None if self.unasked(m, asked) else said
        return said if all(of_files(t) == was for t, was in said["tests"].items()) else None

    def unasked(self, m: dict, asked: list[str]) -> list[str]:
        """The tests that this mutant has not survived as they are."""
        said = self.known.get(self.key(m))
        survived = said["tests"] if said and said["verdict"] == SURVIVED else {}
        return [t for t in asked if survived.get(t) != of_files(t)]

    def put(self, m: dict, verdict: str, by: str, asked: list[str]) -> None:
        killers = asked if by == "timeout" else [by]
        rests_on = {KILLED: killers, SURVIVED: asked}.get(verdict, [])
        said = {"key": self.key(m), "where": m["where"], "verdict": verdict, "by": by, "tests": {t: of_files(t) for t in rests_on}}
        self.learn(said)
        with self.path.open("a") as f:
            f.write(json.dumps(said) + "\n")
