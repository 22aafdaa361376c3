// Checks the checker: a failing forge test must make `node forge.mjs test` exit with another code than 0.
// (The launcher of the npm package does not; a green run would mean nothing.)
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const contracts = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const root = fs.mkdtempSync(path.join(os.tmpdir(), "careclear-forge-"));
let failed = 0;
try {
  fs.mkdirSync(path.join(root, "test"));
  fs.copyFileSync(path.join(contracts, "foundry.toml"), path.join(root, "foundry.toml"));
  fs.symlinkSync(path.join(contracts, "node_modules"), path.join(root, "node_modules"));
  fs.symlinkSync(path.join(contracts, "package.json"), path.join(root, "package.json"));
  fs.symlinkSync(path.join(contracts, "solcw"), path.join(root, "solcw"));
  for (const [condition, want] of [["true", 0], ["false", 1]]) {
    fs.writeFileSync(
      path.join(root, "test", "Probe.t.sol"),
      `// SPDX-License-Identifier: Apache-2.0\npragma solidity ^0.8.30;\n` +
        `contract ProbeTest { function testProbe() public pure { assert(${condition}); } }\n`,
    );
    const run = spawnSync(process.execPath, [path.join(contracts, "forge.mjs"), "test"], {
      encoding: "utf8",
      env: { ...process.env, FORGE_ROOT: root },
    });
    const ran = /Ran 1 test /.test(run.stdout);
    if (!ran || run.status !== want) {
      failed = 1;
      console.error(`assert(${condition}): exit ${run.status}, want ${want}; ran: ${ran}\n${run.stdout}${run.stderr}`);
    }
  }
} finally {
  fs.rmSync(root, { recursive: true, force: true });
}
if (!failed) console.log("forge exits 0 on a passing and 1 on a failing test");
process.exit(failed);
