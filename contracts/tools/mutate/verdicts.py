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
        return said if said and said["proof"] == self.proof(said["verdict"], said["by"], asked) else None

    def unasked(self, m: dict, asked: list[str]) -> list[str]:
        """The tests that this mutant has not survived as they are."""
        survived = self.known.get(self.key(m), {}).get("survived", {})
        return [t for t in asked if survived.get(t) != of_files(t)]

    def put(self, m: dict, verdict: str, by: str, asked: list[str]) -> None:
        said = {"key": self.key(m), "where": m["where"], "verdict": verdict, "by": by, "proof": self.proof(verdict, by, asked)}
        if verdict == SURVIVED:
            said["survived"] = {t: of_files(t) for t in asked}
        self.learn(said)
        with self.path.open("a") as f:
            f.write(json.dumps(said) + "\n")

    @staticmethod
    def proof(verdict: str, by: str, asked: list[str]) -> str:
        if verdict == KILLED:
            return of_files(*(asked if by == "timeout" else [by]))
        return of_files(*asked) if verdict == SURVIVED else ""
