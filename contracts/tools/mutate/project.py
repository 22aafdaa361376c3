"""Copies of this project in which forge meets a mutant: compiled once; a mutant is then only other bytecode."""

import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
from pathlib import Path

from compiler import Compiler

CONTRACTS = Path(__file__).resolve().parents[2]
COPIED = ["src", "test", "tools/mutate", "foundry.toml", "remappings.txt", "package.json", "solcw"]
# Tests that see no mutants: proofs; those of gas, because nothing is optimised here; invariants, which take half a
# minute where the others take milliseconds.
APART = re.compile(r"^test/(invariant|halmos)/|Gas\.t\.sol$")
CPU_SECONDS = 120  # the slowest test takes five
OUT = "cache/mutate/out"


def tests() -> list[str]:
    found = sorted(p.relative_to(CONTRACTS).as_posix() for p in (CONTRACTS / "test").rglob("*.t.sol"))
    return [p for p in found if not APART.search(p)]


class Project:
    """A forge project in a folder. One whose tests are some of another's shares what that one compiled."""

    def __init__(self, at: Path, socket: str):
        self.at = at
        self.env = os.environ | {
            "FOUNDRY_PROFILE": "mutate", "FOUNDRY_SOLC": "./tools/mutate/solc", "SOLC_SOCKET": socket, "NO_COLOR": "1",
        }  # fmt: skip
        self.env.pop("FOUNDRY_OUT", None)

    @classmethod
    def whole(cls, at: Path, socket: str) -> "Project":
        """This project; what forge compiled there before is kept."""
        at.mkdir(parents=True, exist_ok=True)
        for name in COPIED:
            source, copy = CONTRACTS / name, at / name
            if source.is_dir():
                shutil.rmtree(copy, ignore_errors=True)
                shutil.copytree(source, copy)
            else:
                shutil.copy2(source, copy)
        for p in list((at / "test").rglob("*.t.sol")):
            if APART.search(p.relative_to(at).as_posix()):
                p.unlink()
        libraries(at)
        return cls(at, socket)

    def part(self, at: Path, wanted: list[str], compiles: bool = False) -> "Project":
        """The same with only these tests. What was compiled is shared by links, unless forge is to compile here: it would write
        through them."""
        shutil.rmtree(at, ignore_errors=True)
        keep = self.bases(wanted)
        for p in self.at.rglob("*"):
            name = p.relative_to(self.at).as_posix()
            test = p.parent.name if name.startswith(OUT) else p.name
            if name.startswith("node_modules/") or not p.is_file() or (test.endswith(".t.sol") and test not in keep):
                continue
            (at / name).parent.mkdir(parents=True, exist_ok=True)
            (shutil.copy2 if compiles else os.link)(p, at / name)
        libraries(at)
        made = Project(at, self.env["SOLC_SOCKET"])
        cache = at / "cache/mutate/solidity-files-cache.json"
        known = json.loads(cache.read_text())
        mocks = [at / Path(p).relative_to(self.at) for p in known["mocks"]]  # forge keeps the whole paths of these
        known["mocks"] = [str(p) for p in mocks if p.exists()]
        cache.unlink()  # a link: forge shall not write into the other's
        cache.write_text(json.dumps(known))
        return made

    def compiled(self) -> str:
        """The digest of what forge compiled."""
        files = sorted(p for p in (self.at / OUT).rglob("*.json") if p.is_file())
        return hashlib.sha256(b"".join(hashlib.sha256(p.read_bytes()).digest() for p in files)).hexdigest()

    def bases(self, wanted: list[str]) -> set[str]:
        """The names of these tests, and of those they are built on."""
        found: set[str] = set()
        left = [Path(name).name for name in wanted]
        while left:
            name = left.pop()
            if name not in found:
                found.add(name)
                left += re.findall(r'"\./(\w+\.t\.sol)"', (self.at / "test" / name).read_text())
        return found

    def embedding(self, file: str, wanted: list[str], library: bool) -> list[str]:
        """Those of the tests that contain the code of a file instead of deploying it: of a library those that call it, of
        a contract those that inherit from one, which forge does not link anew."""
        mocks = json.loads((self.at / "cache/mutate/solidity-files-cache.json").read_text())["mocks"]
        importing = [t for t in wanted if f'/{Path(file).name}"' in (self.at / t).read_text()]
        return [t for t in importing if library or str(self.at / t) in mocks]

    def test(self) -> tuple[int, str]:
        """Runs the tests until one fails."""
        run = subprocess.run(
            ["forge", "test", "--fail-fast", "--threads", "1"],
            cwd=self.at, env=self.env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS)),
        )  # fmt: skip
        return run.returncode, run.stdout

    def killer(self, compiles: bool = False) -> str | None:
        """The test file that notices the mutant; "timeout" if one did not end."""
        code, said = self.test()
        if not compiles and "Compiling" in said:
            raise RuntimeError(f"forge in {self.at} compiled what was compiled:\n{said[:500]}")
        if code == 0:
            return None
        if code < 0:
            return "timeout"
        if found := re.search(r"Encountered \d+ failing tests? in ([^:\s]+):", said):
            return found[1]
        raise RuntimeError(f"forge in {self.at} neither failed a test nor passed:\n{said}")

    def put(self, code: dict) -> None:
        """Puts other bytecode into the place of what was compiled."""
        for name, (creation, runtime) in code.items():
            path = self.artifact(name)
            what = json.loads(path.read_text())
            what["bytecode"]["object"], what["deployedBytecode"]["object"] = "0x" + creation, "0x" + runtime
            path.unlink()
            path.write_text(json.dumps(what))

    def restore(self, code: dict, whole: "Project") -> None:
        for name in code:
            self.artifact(name).unlink()
            os.link(whole.artifact(name), self.artifact(name))

    def artifact(self, name: str) -> Path:
        file, contract = name.split(":")
        return self.at / OUT / Path(file).name / f"{contract}.json"


def libraries(at: Path) -> None:
    """Only what is imported, and the compiler: forge looks through all of node_modules each time it starts."""
    modules = CONTRACTS / "node_modules"
    needed = json.loads((modules / "solc/package.json").read_text())["dependencies"]
    for name in ["@openzeppelin", "solc", *needed]:
        link = at / "node_modules" / name
        link.parent.mkdir(exist_ok=True)
        if not link.is_symlink():
            link.symlink_to(modules / name)


class Bench:
    """What one worker has: a compiler, and a project for each set of tests it has needed."""

    def __init__(self, whole: Project, at: Path, socket: str):
        self.whole, self.at = whole, at
        self.compiler = Compiler(whole.at, socket)
        self.parts: dict[tuple[str, ...], Project] = {}
        shutil.rmtree(at, ignore_errors=True)

    def project(self, wanted: list[str], compiles: bool = False) -> Project:
        key = (*sorted(wanted), "compiles" if compiles else "")
        if key not in self.parts:
            self.parts[key] = self.whole.part(self.at / str(len(self.parts)), wanted, compiles)
            self.parts[key].env["SOLC_SOCKET"] = self.compiler.at
        return self.parts[key]

    def killer(self, code: dict, stages: list[list[str]]) -> str | None:
        for wanted in stages:
            project = self.project(wanted)
            project.put(code)
            try:
                if by := project.killer():
                    return by
            finally:
                project.restore(code, self.whole)
        return None

    def inside(self, file: str, text: str, wanted: list[str]) -> str | None:
        """The same for tests that contain the code of `file` themselves: forge compiles both again."""
        project = self.project(wanted, compiles=True)
        if not self.compiler.server:
            self.compiler.start()
        original = (self.whole.at / file).read_text()

        def becomes(content: str) -> None:
            (project.at / file).unlink()
            (project.at / file).write_text(content)
            for name in wanted:
                shutil.rmtree(project.at / OUT / Path(name).name, ignore_errors=True)

        becomes(text)
        try:
            return project.killer(compiles=True)
        finally:
            becomes(original)

    def close(self) -> None:
        self.compiler.close()
