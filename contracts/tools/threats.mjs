// Checks that what docs/security and the README name exists, so that the tables cannot rot: tests, make targets, npm scripts,
// linked files. A row of a table of threats or requirements that names nothing is an error, unless it says "no test". And that our
// own sources are without what the self-assessments say they are without.
//
//   node tools/threats.mjs
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const contracts = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const root = path.join(contracts, "..");
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "");

// The functions of a contract in a Solidity file: from its line to the next contract's.
function hasSolidity(file, contract, name) {
  const text = read(path.join(contracts, "test", `${file}.t.sol`));
  const start = text.search(new RegExp(`^(abstract )?contract ${contract}\\b`, "m"));
  if (start < 0) return false;
  const body = text.slice(start).split(/^(?=(?:abstract )?contract |interface )/m)[0];
  return new RegExp(`\\bfunction ${name}\\(`).test(body);
}

function hasGo(folder, name) {
  const at = path.join(root, folder);
  if (!fs.existsSync(at)) return false;
  const files = fs.readdirSync(at).filter((f) => f.endsWith("_test.go"));
  return files.some((f) => new RegExp(`^func ${name}\\(`, "m").test(read(path.join(at, f))));
}

const scripts = JSON.parse(read(path.join(contracts, "package.json"))).scripts;
const makefile = read(path.join(root, "Makefile"));

// What a piece in backticks names: true if it is there, false if not, null if it names no evidence.
function exists(piece) {
  let m;
  if ((m = piece.match(/^([\w/]+)\/(\w+)\.((?:test|check_|refute_|invariant_)\w+)$/))) return hasSolidity(m[1], m[2], m[3]);
  if ((m = piece.match(/^([a-z][\w/]*)\.((?:Test|Fuzz|Benchmark)\w+)$/))) return hasGo(m[1], m[2]);
  if ((m = piece.match(/^make ([a-z-]+)$/))) return new RegExp(`^${m[1]}:`, "m").test(makefile);
  if ((m = piece.match(/^npm run ([\w:]+)$/))) return m[1] in scripts;
  if ((m = piece.match(/^([\w./-]+\.(?:sol|md|mjs|json|toml|go))$/))) return fs.existsSync(path.join(root, m[1]));
  return null;
}

// Code, without comments and strings, that has none of this.
const without = {
  create2: [/\bcreate2\b|\bsalt:/i, "new Claims{salt: 0}()"],
  "tx.origin": [/\btx\.origin\b/, "tx.origin == a"],
  selfdestruct: [/\b(selfdestruct|suicide)\b/, "selfdestruct(a)"],
  delegatecall: [/\b(delegatecall|callcode)\b/, "a.delegatecall(b)"],
  unchecked: [/\bunchecked\b/, "unchecked { ++i; }"],
  payable: [/\bpayable\b/, "payable(a)"],
  "low-level call": [/\.(call|send)[({]/, "a.call{value: 1}(b)"],
  "block data but the time": [/\bblock\.(number|prevrandao|difficulty|coinbase|basefee)\b|\bblockhash\b/, "block.number"],
  verbatim: [/\bverbatim/, "verbatim_1i_1o(a, b)"],
  "signs beyond ASCII": [/[^\x00-\x7f]/, "\u0430"],
};
const direction = /[\u2029\u202a-\u202e\u2066-\u2069]/; // not in comments either

const security = path.join(root, "docs", "security");
const documents = fs.readdirSync(security).filter((f) => f.endsWith(".md")).map((f) => path.join(security, f));
const problems = [];
const named = new Set();
const sources = fs.readdirSync(path.join(contracts, "src"), { recursive: true }).filter((f) => f.endsWith(".sol"));
for (const file of sources) {
  const text = read(path.join(contracts, "src", file));
  const code = text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "").replace(/"[^"\n]*"/g, '""');
  for (const [what, [pattern]] of Object.entries(without)) if (pattern.test(code)) problems.push(`contracts/src/${file}: ${what}`);
  if (direction.test(text)) problems.push(`contracts/src/${file}: a sign that turns the direction of reading`);
}
for (const document of [...documents, path.join(contracts, "README.md")]) {
  const relative = path.relative(root, document);
  let evidence = false; // in a table whose last column has to name something
  for (const [i, line] of read(document).split("\n").entries()) {
    const say = (what) => problems.push(`${relative}:${i + 1}: ${what}`);
    for (const [, link] of line.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      if (!fs.existsSync(path.join(path.dirname(document), link))) say(`no such file: ${link}`);
    }
    if (!line.startsWith("|")) {
      evidence = false;
      continue;
    }
    if (/\| (Test|Evidence) \|$/.test(line)) {
      evidence = true;
      continue;
    }
    if (!evidence || /^\|[-|]+\|$/.test(line)) continue;
    const cells = line.split("|").slice(1, -1);
    if (cells.some((cell) => cell.trim() === "")) say("an empty cell");
    const found = [...cells.at(-1).matchAll(/`([^`]+)`/g)].map(([, piece]) => [piece, exists(piece)]);
    for (const [piece, there] of found) {
      if (there === false) say(`no such test, command or file: ${piece}`);
      if (there) named.add(piece);
    }
    const excused = /no test/.test(cells.at(-1)) || cells.some((cell) => /^\s*(fail|partial|not applicable)\b/.test(cell));
    if (!excused && !found.some(([, there]) => there)) say("names no evidence that exists");
  }
}
// Silence means something only if it can be broken.
const nothing = ["ClaimsSettle/SettleTest.testPause", "ClaimsPause/SettleTest.testSettle", "settlement.TestNothing", "make nothing", "npm run nothing", "docs/nothing.md"];
for (const piece of nothing) if (exists(piece) !== false) problems.push(`it would not notice that ${piece} is missing`);
for (const [what, [pattern, sample]] of Object.entries(without)) if (!pattern.test(sample)) problems.push(`it would not notice ${what}`);
for (const problem of problems) console.error(problem);
if (named.size === 0) console.error("no evidence is named anywhere");
if (sources.length === 0) console.error("no sources");
if (problems.length > 0 || named.size === 0 || sources.length === 0) process.exit(1);
console.log(`${named.size} tests, commands and files named, all there; ${sources.length} sources without what they shall not have`);
