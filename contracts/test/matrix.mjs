// Compares the rows of Matrix*.t.sol with the published ABIs: every function of every contract has a row (what changes
// state) or a look (what does not), and no row speaks of a function that is gone. Run npm run compile first.
//
//   node test/matrix.mjs            compare
//   node test/matrix.mjs --missing  print what to fill in
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const abis = path.join(here, "..", "out", "abi");
// A proxy has no functions of its own.
const without = new Set(["ERC1967Proxy"]);

const type = (p) => p.type.replace(/^tuple/, () => `(${p.components.map(type).join(",")})`);
const wanted = new Map();
for (const file of fs.readdirSync(abis).filter((f) => f.endsWith(".abi"))) {
  const name = file.slice(0, -4);
  if (without.has(name)) continue;
  for (const f of JSON.parse(fs.readFileSync(path.join(abis, file), "utf8"))) {
    if (f.type !== "function") continue;
    const looks = f.stateMutability === "view" || f.stateMutability === "pure";
    wanted.set(`${name} ${f.name}(${f.inputs.map(type).join(",")})`, looks);
  }
}

const found = new Map();
for (const file of fs.readdirSync(here).filter((f) => /^Matrix.*\.t\.sol$/.test(f))) {
  const text = fs.readFileSync(path.join(here, file), "utf8");
  for (const [, verb, name, signature] of text.matchAll(/\b(row|anybody|nobody|never|look)\(\s*"(\w+)",\s*"([^"]+)"/g)) {
    const row = `${name} ${signature}`;
    // A function may have several rows; a single look at one that changes state is not enough.
    found.set(row, (found.get(row) ?? true) && verb === "look");
  }
}

const missing = [...wanted].filter(([row, looks]) => !found.has(row) || (found.get(row) && !looks));
const gone = [...found.keys()].filter((row) => !wanted.has(row));
for (const [row, looks] of missing) {
  const [name, signature] = row.split(" ");
  if (!process.argv.includes("--missing")) console.error(`no row: ${row}`);
  else if (looks) console.log(`        look("${name}", "${signature}");`);
  else console.log(`        row("${name}", "${signature}", abi.encode(), Who., );`);
}
for (const row of gone) console.error(`no such function: ${row}`);
if (wanted.size === 0) console.error(`no ABI in ${abis}`);
if (missing.length + gone.length > 0 || wanted.size === 0) process.exit(1);
console.log(`${wanted.size} functions, each with a row`);
