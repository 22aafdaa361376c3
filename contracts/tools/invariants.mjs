// Runs the invariants of test/invariant/ with at least so many calls of their handlers altogether, however many
// invariants there are: forge makes runs x depth calls for each, so the runs follow from their number. Counts what
// forge says it did, and fails when that is less, when an invariant did not run, or when one does not hold.
//
// usage: node tools/invariants.mjs CALLS [SEED]      SEED: "random", or a number to see a failure again
import { spawn, spawnSync } from "node:child_process";
import crypto from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";

const contracts = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const where = ["--match-path", "test/invariant/**"];
const calls = Number(process.argv[2]);
if (!Number.isInteger(calls) || calls < 1) fail("usage: node tools/invariants.mjs CALLS [SEED]");
const seed = process.argv[3] === "random" ? `0x${crypto.randomBytes(8).toString("hex")}` : process.argv[3];

const config = JSON.parse(ask("config", "--json"));
const list = ask("test", "--list", "--json", ...where);
const files = Object.values(JSON.parse(list.slice(list.lastIndexOf("\n{") + 1)));
const names = files.flatMap((file) => Object.values(file).flat()).filter((name) => /^(invariant|statefulFuzz)/.test(name));
if (names.length === 0) fail("no invariants in test/invariant/");
const depth = config.invariant.depth;
const runs = Math.ceil(calls / (names.length * depth));
console.log(`${names.length} invariants x ${runs} runs x ${depth} calls, seed ${seed ?? config.fuzz.seed}`);

let said = "";
const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);
const forge = spawn(process.execPath, ["forge.mjs", "test", ...where, ...(seed ? ["--fuzz-seed", seed] : [])], {
  cwd: contracts,
  env: { ...process.env, FOUNDRY_INVARIANT_RUNS: String(runs), NO_COLOR: "1" },
  stdio: ["ignore", "pipe", "inherit"],
});
forge.stdout.on("data", (part) => (said += part));
const alive = setInterval(() => console.error(`invariants: ${seconds()} s`), 60_000);
forge.on("close", (code) => {
  clearInterval(alive);
  const done = [...said.matchAll(/^\[PASS\] (\w+)\(\) \(runs: (\d+), calls: (\d+), reverts: (\d+)\)/gm)];
  const total = done.reduce((sum, found) => sum + Number(found[3]), 0);
  const reverts = done.reduce((sum, found) => sum + Number(found[4]), 0);
  if (code !== 0) {
    console.log(said);
    fail(`forge ended with ${code}`);
  }
  for (const [, name, , made] of done) console.log(`${made.padStart(10)} ${name}`);
  console.log(`${total} calls of handlers, ${reverts} reverted, ${done.length} invariants held; ${seconds()} s`);
  if (done.length !== names.length) fail(`${names.length} invariants were to run`);
  if (total < calls) fail(`${calls} calls were asked for`);
});

function ask(...args) {
  const run = spawnSync(process.execPath, ["forge.mjs", ...args], { cwd: contracts, encoding: "utf8" });
  if (run.status !== 0) fail(`forge ${args.join(" ")}: ${run.stderr}${run.stdout}`);
  return run.stdout.trim();
}

function fail(why) {
  console.error(`invariants: ${why}`);
  process.exit(1);
}
