// Checks the checker of storage layouts on a small contract: what it must let through, and what it must refuse.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const tool = path.join(path.dirname(fileURLToPath(import.meta.url)), "layout.mjs");
const slot = "0x00ec80dbf55dc788892bc8dd8960a5982fea927b73a01fdf4827524909666700"; // as ERC-7201 says

const vault = ({ members = "uint256 total;\n        mapping(address => uint64) held;", at = slot, more = "" } = {}) => `
// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
contract Vault is UUPSUpgradeable {
    /// @custom:storage-location erc7201:careclear.fixture.Vault
    struct Store {
        ${members}
    }
    bytes32 private constant STORE = ${at};
    ${more}
    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() { _disableInitializers(); }
    function _store() private pure returns (Store storage s) {
        assembly ("memory-safe") { s.slot := STORE }
    }
    function total() external view returns (uint256) { return _store().total; }
    function _authorizeUpgrade(address) internal override {}
}
`;

function project(t) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "careclear-layout-"));
  t.after(() => fs.rmSync(root, { recursive: true, force: true }));
  fs.mkdirSync(path.join(root, "src"));
  return (source, ...args) => {
    fs.writeFileSync(path.join(root, "src", "Vault.sol"), source);
    const run = spawnSync(process.execPath, [tool, ...args], { encoding: "utf8", env: { ...process.env, LAYOUT_ROOT: root } });
    return { code: run.status, said: run.stdout + run.stderr };
  };
}

const refused = (run, why) => {
  assert.equal(run.code, 1, run.said);
  assert.match(run.said, why);
};
const passed = (run, what) => {
  assert.equal(run.code, 0, run.said);
  assert.match(run.said, what);
};

test("a layout has to be committed, and stays what it is", (t) => {
  const check = project(t);
  refused(check(vault()), /has no layout/);
  passed(check(vault(), "--update"), /new {3}Vault/);
  passed(check(vault()), /ok {4}Vault: 0 variables, 2 in erc7201:careclear.fixture.Vault/);
  passed(check(`// moved down\n${vault({ more: "error Unused();" })}`), /ok {4}Vault/);
});

test("what is appended passes once it is committed", (t) => {
  const check = project(t);
  passed(check(vault(), "--update"), /new/);
  const longer = vault({ members: "uint256 total;\n        mapping(address => uint64) held;\n        uint64 late;" });
  refused(check(longer), /compatible with the old/);
  passed(check(longer, "--update"), /3 in erc7201/);
  passed(check(longer), /ok/);
  refused(check(vault()), /Deleted `late`/);
});

for (const [what, members, why] of [
  ["inserted", "uint64 early;\n uint256 total;\n mapping(address => uint64) held;", /Inserted `early`/],
  ["retyped", "uint256 total;\n mapping(address => uint128) held;", /Upgraded `held` to an incompatible type/],
  ["swapped", "mapping(address => uint64) held;\n uint256 total;", /Deleted `total`/],
]) {
  test(`what is ${what} is refused, also when asked to update`, (t) => {
    const check = project(t);
    passed(check(vault(), "--update"), /new/);
    refused(check(vault({ members })), why);
    refused(check(vault({ members }), "--update"), why);
  });
}

test("a namespace lies where its name says", (t) => {
  const wrong = slot.replace(/00$/, "01");
  refused(project(t)(vault({ at: wrong }), "--update"), /does not use the slot of erc7201:careclear.fixture.Vault/);
});

test("what is unsafe behind a proxy is refused", (t) => {
  refused(project(t)(vault({ more: "uint256 public set = 1;" }), "--update"), /is not upgrade safe/);
});
