// Storage of the contracts behind proxies: an upgrade may add to it, never move or retype what is there.
//
// Every UUPS contract under src/ is checked by OpenZeppelin's upgrades-core: safe to stand behind a proxy at all, and
// its layout, with its ERC-7201 namespaces, compatible with the committed layout/NAME.json. A compatible change fails
// too, until the new layout is committed. The slot of a namespace must be the one its name gives, and be in the code.
//
// usage: node tools/layout.mjs [--update]     --update writes what is new or compatible; what is not, never
//        LAYOUT_ROOT: another project to check (the test uses it)
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import solc from "solc";

const require = createRequire(import.meta.url);
const oz = require("@openzeppelin/upgrades-core");
const query = require("@openzeppelin/upgrades-core/dist/validate/query.js");
const { withValidationDefaults } = require("@openzeppelin/upgrades-core/dist/validate/overrides.js");
const { keccak256 } = require("ethereum-cryptography/keccak");

const contracts = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const root = process.env.LAYOUT_ROOT ?? contracts;
const snapshots = path.join(root, "layout");
const update = process.argv.includes("--update");

const { input, output } = compile();
const namespaced = JSON.parse(solc.compile(JSON.stringify(oz.makeNamespacedInput(input, output, solc.version()))));
const decode = oz.solcInputOutputDecoder(input, output);
const data = oz.validate(output, decode, solc.version(), input, namespaced);

let failed = 0;
const found = Object.keys(data).filter((name) => {
  const [file, contract] = name.split(":");
  return file.startsWith("src/") && query.inferUUPS(data, name) && output.contracts[file][contract].evm.bytecode.object !== "";
});
for (const full of found.sort()) check(full);
for (const file of fs.existsSync(snapshots) ? fs.readdirSync(snapshots) : []) {
  if (!found.some((full) => `${full.split(":")[1]}.json` === file)) bad(file, "is of no contract behind a proxy; delete it");
}
console.log(`layout: ${found.length} contracts behind proxies, ${failed} with something to see to`);
process.exit(failed ? 1 : 0);

function check(full) {
  const [source, name] = full.split(":");
  const unsafe = query.getErrors({ version: "3.4", log: [data] }, query.getContractVersion(data, full), { kind: "uups" });
  if (unsafe.length) return bad(name, `is not safe behind a proxy\n${new oz.ValidationErrors(full, unsafe).message}`);

  const layout = stable(query.unfoldStorageLayout(data, full));
  const runtime = output.contracts[source][name].evm.deployedBytecode.object;
  for (const location of Object.keys(layout.namespaces ?? {})) {
    if (location.startsWith("erc7201:openzeppelin.")) continue; // theirs to get right, and some are unused
    const slot = erc7201(location.replace(/^erc7201:/, ""));
    if (!runtime.includes(slot.replace(/^(00)+/, ""))) return bad(name, `does not use the slot of ${location}, which is 0x${slot}`);
  }

  const file = path.join(snapshots, `${name}.json`);
  const text = JSON.stringify(layout, null, 2) + "\n";
  if (fs.existsSync(file)) {
    const before = fs.readFileSync(file, "utf8");
    const report = oz.getStorageUpgradeReport(JSON.parse(before), layout, withValidationDefaults({ kind: "uups" }));
    if (!report.pass) return bad(name, `would read storage that is not its own after an upgrade\n${report.explain(false)}`);
    if (before === text) return console.log(`ok    ${name}: ${size(layout)}`);
    if (!update) return bad(name, "has a new layout, compatible with the old: make layout UPDATE=1, and commit it");
  } else if (!update) {
    return bad(name, "has no layout in layout/ yet: make layout UPDATE=1, and commit it");
  }
  fs.mkdirSync(snapshots, { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`new   ${name}: ${size(layout)}`);
}

function bad(name, why) {
  failed++;
  console.log(`FAIL  ${name} ${why}`);
}

function size(layout) {
  const namespaces = Object.entries(layout.namespaces ?? {}).map(([at, items]) => `${items.length} in ${at}`);
  return [`${layout.storage.length} variables`, ...namespaces].join(", ");
}

// The layout without what changes when nothing does: positions in the source, and numbers of the syntax tree, which are
// replaced by numbers made of the type's name.
function stable(layout) {
  const names = Object.entries(layout.types ?? {});
  const number = (label) => parseInt(crypto.createHash("sha256").update(label).digest("hex").slice(0, 8), 16);
  const labels = new Map(names.flatMap(([id, type]) => [...id.matchAll(/\)(\d+)(?=_|$)/g)].slice(-1).map((m) => [m[1], type.label])));
  let text = JSON.stringify({ storage: layout.storage, namespaces: layout.namespaces, types: Object.fromEntries(names.sort()) });
  text = text.replace(/\)(\d{1,9})(?=[_,)"])/g, (whole, id) => (labels.has(id) ? `)${number(labels.get(id))}` : whole));
  const clean = JSON.parse(text, (key, value) => {
    if (key === "astId") return undefined;
    return key === "src" ? value.replace(/:\d+$/, "") : value;
  });
  clean.types = Object.fromEntries(Object.entries(clean.types).sort(([a], [b]) => (a < b ? -1 : 1)));
  return clean;
}

function erc7201(id) {
  const name = BigInt(`0x${Buffer.from(keccak256(Buffer.from(id))).toString("hex")}`) - 1n;
  const hash = keccak256(Buffer.from(name.toString(16).padStart(64, "0"), "hex"));
  return `${Buffer.from(hash).toString("hex").slice(0, 62)}00`;
}

function compile() {
  const read = (name) =>
    fs.readFileSync(name.startsWith("@") ? path.join(contracts, "node_modules", name) : path.join(root, name), "utf8");
  const sources = {};
  const wanted = fs.readdirSync(path.join(root, "src"), { recursive: true }).filter((f) => f.endsWith(".sol"));
  const queue = wanted.map((f) => path.posix.join("src", f.split(path.sep).join("/")));
  while (queue.length) {
    const name = queue.pop();
    if (sources[name]) continue;
    sources[name] = { content: read(name) };
    for (const [, other] of sources[name].content.matchAll(/^import\s[^;]*?"([^"]+)";/gm)) {
      queue.push(other.startsWith(".") ? path.posix.join(path.posix.dirname(name), other) : other);
    }
  }
  const input = {
    language: "Solidity",
    sources,
    settings: {
      evmVersion: "london",
      outputSelection: {
        "*": {
          "*": ["abi", "evm.bytecode", "evm.deployedBytecode", "evm.methodIdentifiers", "storageLayout"],
          "": ["ast"],
        },
      },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input)));
  const errors = (output.errors ?? []).filter((e) => e.severity === "error");
  if (errors.length) {
    console.error(errors.map((e) => e.formattedMessage).join("\n"));
    process.exit(1);
  }
  return { input, output };
}
