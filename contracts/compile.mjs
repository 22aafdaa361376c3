// Compiles the contracts and writes out/abi/NAME.abi, NAME.bin and NAME.runtime for the bindings.
// The same sources give the same bytes: only src/ is compiled, no metadata is appended.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import solc from "solc";

const here = path.dirname(fileURLToPath(import.meta.url));
const settings = {
  evmVersion: "london",
  optimizer: { enabled: true, runs: 200 },
  viaIR: false,
  metadata: { bytecodeHash: "none", appendCBOR: false },
  outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
};
// forge tests what is published only if it compiles with the same settings.
const foundry = fs.readFileSync(path.join(here, "foundry.toml"), "utf8");
for (const line of [
  'evm_version = "london"', "optimizer = true", "optimizer_runs = 200", "via_ir = false",
  'bytecode_hash = "none"', "cbor_metadata = false",
]) {
  if (!foundry.includes(`\n${line}\n`)) fail(`foundry.toml must say: ${line} (or change compile.mjs with it)`);
}

const published = {
  "src/Appeals.sol": ["Appeals"],
  "src/AuditAnchor.sol": ["AuditAnchor"],
  "src/BreakGlass.sol": ["BreakGlass"],
  "src/Claims.sol": ["Claims"],
  "src/Consents.sol": ["Consents"],
  "src/Council.sol": ["Council"],
  "src/Eligibility.sol": ["Eligibility"],
  "src/Guardians.sol": ["Guardians"],
  "src/Participants.sol": ["Participants"],
  "src/Sealers.sol": ["Sealers"],
  "src/SettlementToken.sol": ["SettlementToken"],
  "src/Tickets.sol": ["Tickets"],
  "src/Treasury.sol": ["Treasury"],
  "@openzeppelin/contracts/access/manager/AccessManager.sol": ["AccessManager"],
  "@openzeppelin/contracts/governance/TimelockController.sol": ["TimelockController"],
  "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol": ["ERC1967Proxy"],
};

const read = (name) => fs.readFileSync(path.join(here, name.replace(/^@/, "node_modules/@")), "utf8");
const sources = Object.fromEntries(Object.keys(published).map((name) => [name, { content: read(name) }]));
const find = (name) => {
  try {
    return { contents: read(name) };
  } catch (err) {
    return { error: String(err.message) };
  }
};
const output = JSON.parse(
  solc.compile(JSON.stringify({ language: "Solidity", sources, settings }), { import: find }),
);
for (const e of output.errors ?? []) console.error(e.formattedMessage);
if ((output.errors ?? []).length > 0) fail("the contracts must compile without a warning");

const dir = path.join(here, "out", "abi");
fs.rmSync(dir, { recursive: true, force: true });
fs.mkdirSync(dir, { recursive: true });
for (const [file, names] of Object.entries(published)) {
  for (const name of names) {
    const c = output.contracts[file][name];
    const size = c.evm.deployedBytecode.object.length / 2;
    if (size > 24576) fail(`${name} is ${size} bytes, more than a chain accepts (24576)`);
    fs.writeFileSync(path.join(dir, `${name}.abi`), JSON.stringify(c.abi));
    fs.writeFileSync(path.join(dir, `${name}.bin`), c.evm.bytecode.object);
    fs.writeFileSync(path.join(dir, `${name}.runtime`), c.evm.deployedBytecode.object);
    console.log(`${name.padEnd(16)} ${String(size).padStart(6)} bytes`);
  }
}

function fail(why) {
  console.error(`compile: ${why}`);
  process.exit(1);
}
