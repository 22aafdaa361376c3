// Runs the native forge of this platform. Not the launcher of @foundry-rs/forge: that one exits 0 when tests fail.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const platform = process.platform;
const arch = process.arch === "x64" ? "amd64" : process.arch;
const exe = process.platform === "win32" ? "forge.exe" : "forge";

let forge = process.env.FORGE;
if (!forge) {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@foundry-rs/forge-${platform}-${arch}/package.json`);
    forge = path.join(path.dirname(manifest), "bin", exe);
  } catch {
    console.error(
      `no forge for ${platform}-${arch}: run npm ci in contracts/, ` +
        "or install forge 1.7.1 yourself and set FORGE to its path",
    );
    process.exit(1);
  }
}
const run = spawnSync(forge, process.argv.slice(2), { stdio: "inherit", cwd: process.env.FORGE_ROOT ?? here });
if (run.error) console.error(`forge: ${run.error.message}`);
process.exit(run.status ?? 1);
