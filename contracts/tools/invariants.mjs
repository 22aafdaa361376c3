// Runs the invariants of test/invariant/ with at least so many calls of their handlers altogether, however many
// invariants there are: forge makes runs x depth calls for each, so the runs follow from their number. Counts what
// forge says it did, and fails when that is less, when an invariant did not run, or when one does not hold.
//
// A soak makes them in rounds of a million, each with a seed of its own, and notes each round that held: one that was
// cut off goes on where it was, as long as the contracts and the invariants are the same.
//
// usage: node tools/invariants.mjs CALLS [SEED]      SEED: a number to see a failure again
//        node tools/invariants.mjs CALLS --soak FILE
import { spawn, spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROUND = 1_000_000;
const contracts = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const where = ["--match-path", "test/invariant/**"];
const calls = Number(process.argv[2]);
const soak = process.argv[3] === "--soak" ? process.argv[4] : "";
if (!Number.isInteger(calls) || calls < 1 || (process.argv[3] === "--soak" && !soak)) {
  fail("usage: node tools/invariants.mjs CALLS [SEED | --soak FILE]");
}

const config = JSON.parse(ask("config", "--json"));
const list = ask("test", "--list", "--json", ...where);
const files = Object.values(JSON.parse(list.slice(list.lastIndexOf("\n{") + 1)));
const names = files.flatMap((file) => Object.values(file).flat()).filter((name) => /^(invariant|statefulFuzz)/.test(name));
if (names.length === 0) fail("no invariants in test/invariant/");
const depth = config.invariant.depth;

if (soak) await rounds();
else await round(calls, process.argv[3]);

async function rounds() {
  const of = digest("src", "test/invariant", "foundry.toml");
  const held = fs.existsSync(soak) ? fs.readFileSync(soak, "utf8").trim().split("\n").map((line) => JSON.parse(line)) : [];
  const these = held.filter((r) => r.of === of);
  let total = these.reduce((sum, r) => sum + r.calls, 0);
  let made = these.length;
  while (total < calls) {
    console.log(`soak: ${total} of ${calls} calls held in ${made} rounds`);
    const seed = `0x${crypto.randomBytes(8).toString("hex")}`;
    const done = await round(Math.min(ROUND, calls - total), seed);
    fs.mkdirSync(path.dirname(soak), { recursive: true });
    fs.appendFileSync(soak, `${JSON.stringify({ of, seed, calls: done })}\n`);
    total += done;
    made += 1;
  }
  console.log(`soak: ${total} calls of handlers held, in ${made} rounds`);
}

/** Resolves to the calls that were made; ends the process if an invariant does not hold. */
function round(calls, seed) {
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
  return new Promise((resolve) => {
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
      resolve(total);
    });
  });
}

function digest(...parts) {
  const hash = crypto.createHash("sha256");
  for (const part of parts) {
    const at = path.join(contracts, part);
    const found = fs.statSync(at).isDirectory() ? fs.readdirSync(at, { recursive: true }).sort().map((name) => path.join(at, name)) : [at];
    for (const file of found.filter((name) => fs.statSync(name).isFile())) {
      hash.update(`${path.relative(contracts, file)}\0`).update(fs.readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex").slice(0, 16);
}

function ask(...args) {
  const run = spawnSync(process.execPath, ["forge.mjs", ...args], { cwd: contracts, encoding: "utf8" });
  if (run.status !== 0) fail(`forge ${args.join(" ")}: ${run.stderr}${run.stdout}`);
  return run.stdout.trim();
}

function fail(why) {
  console.error(`invariants: ${why}`);
  process.exit(1);
}
