"""A compiler that stays, and the bytecode of many mutants of one file in one go."""

import json
import os
import re
import socket
import subprocess
from pathlib import Path

PLAIN = {"optimizer": {"enabled": False}}
PUBLISHED = {"optimizer": {"enabled": True, "runs": 200}}  # foundry.toml's default profile
IMPORT = re.compile(r'^(import\s[^;]*?")([^"]+)(";)', re.MULTILINE)


class Compiler:
    """solc-js of server.mjs for the sources under `root`."""

    def __init__(self, root: Path, at: str):
        self.root, self.at, self.served = root, at, 0
        self.server: subprocess.Popen | None = None

    def start(self) -> None:
        self.close()
        self.server = subprocess.Popen(
            ["node", "tools/mutate/server.mjs", self.at], cwd=self.root, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        if self.server.stdout.readline() != b"ready\n":
            raise RuntimeError("the compiler did not start")

    def close(self) -> None:
        if self.server:
            self.server.stdin.close()
            self.server.wait()
            self.server = None
        for left in (self.at, self.at + ".version"):
            Path(left).unlink(missing_ok=True)

    def compile(self, request: dict) -> dict:
        if not self.server or self.served >= 100:  # its heap only grows
            self.start()
            self.served = 0
        self.served += 1
        with socket.socket(socket.AF_UNIX) as s:
            s.connect(self.at)
            s.sendall(json.dumps(request).encode())
            s.shutdown(socket.SHUT_WR)
            return json.loads(b"".join(iter(lambda: s.recv(1 << 20), b"")))

    def variants(self, file: str, texts: list[str], settings: dict) -> list[dict | None]:
        """For each text in the place of `file`: the creation and runtime code of every contract with code in it, by
        "file:name", or None if it does not compile. All are compiled at once, so that what they share is read once."""
        sources = self.sources(file)
        own = {name for name in sources if name == file or self.reaches(name, file, sources)}
        left = dict(enumerate(texts))
        while left:
            request, wanted = {n: {"content": t} for n, t in sources.items() if n not in own}, {}
            for i, text in left.items():
                for name in own:
                    content = text if name == file else sources[name]
                    copy = renamed(name, i)
                    request[copy] = {"content": IMPORT.sub(lambda m, n=name, i=i: self.redirected(m, n, i, own), content)}
                    wanted[copy] = {"*": ["evm.bytecode.object", "evm.deployedBytecode.object"]}
            said = self.compile(
                {
                    "language": "Solidity",
                    "sources": request,
                    "settings": settings
                    | {"evmVersion": "london", "metadata": {"bytecodeHash": "none", "appendCBOR": False}, "outputSelection": wanted},
                }
            )
            errors = [e for e in said.get("errors", []) if e["severity"] == "error"]
            if not errors:
                return [self.code(said, own, i) if i in left else None for i in range(len(texts))]
            wrong = {int(m[1]) for e in errors if (m := re.search(r"\.mutant(\d+)\.sol", json.dumps(e)))}
            if not wrong and len(left) > 1:  # the compiler itself broke, and does not say at which
                alone = {i: self.variants(file, [text], settings)[0] for i, text in left.items()}
                return [alone.get(i) for i in range(len(texts))]
            if not wrong and errors[0]["type"] == "InternalCompilerError":
                return [None for _ in texts]
            if not wrong:
                raise RuntimeError(f"{file} does not compile: {errors[0]}")
            for i in wrong:
                left.pop(i, None)
        return [None for _ in texts]

    @staticmethod
    def code(said: dict, own: set[str], i: int) -> dict:
        return {
            f"{name}:{contract}": (out["evm"]["bytecode"]["object"], out["evm"]["deployedBytecode"]["object"])
            for name in sorted(own)
            for contract, out in sorted(said["contracts"].get(renamed(name, i), {}).items())
            if out["evm"]["bytecode"]["object"]
        }

    @staticmethod
    def redirected(m: re.Match, name: str, i: int, own: set[str]) -> str:
        """An import of a file that is copied for each mutant names the copy."""
        return m[1] + (renamed(m[2], i) if resolved(m[2], name) in own else m[2]) + m[3]

    def sources(self, file: str) -> dict[str, str]:
        """The files of src/ that reach `file`, and what they all import."""
        under = {p.relative_to(self.root).as_posix(): p.read_text() for p in (self.root / "src").rglob("*.sol")}
        wanted = [name for name in under if name == file or self.reaches(name, file, under)]
        found: dict[str, str] = {}
        while wanted:
            name = wanted.pop()
            if name not in found:
                found[name] = under.get(name) or (self.root / "node_modules" / name).read_text()
                wanted += [resolved(m[2], name) for m in IMPORT.finditer(found[name])]
        return found

    def reaches(self, name: str, file: str, sources: dict[str, str]) -> bool:
        """Does a file import another, by however many steps?"""
        seen, wanted = set(), [name]
        while wanted:
            at = wanted.pop()
            if at not in seen and at in sources:
                seen.add(at)
                wanted += [resolved(m[2], at) for m in IMPORT.finditer(sources[at])]
        return file in seen


def renamed(name: str, i: int) -> str:
    return name.removesuffix(".sol") + f".mutant{i}.sol"


def resolved(path: str, name: str) -> str:
    return os.path.normpath(os.path.join(os.path.dirname(name), path)) if path[0] == "." else path
