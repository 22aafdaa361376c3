// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Grant} from "../src/interfaces/IConsents.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

contract ConsentsGasTest is Base {
    event Figure(string what, uint256 gas);

    uint256 private constant ITEMS = 200;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 10; i < ITEMS; ++i) {
            Grant memory g = grantOf(i);
            consents.grant(g, signGrant(g));
        }
    }

    /// @dev Of the call through the proxy, by itself; nothing was read before.
    function evaluating(uint256 n) private returns (uint256) {
        ConsentRef[] memory refs = new ConsentRef[](n);
        for (uint256 i = 0; i < n; ++i) {
            refs[i] = consentRef(i);
        }
        VM.cool(address(consents));
        consents.evaluateMany(refs, PAYER, 8, 4);
        return VM.lastCallGas().gasTotalUsed;
    }

    function testEvaluateMany() public {
        uint256 one = evaluating(1);
        uint256 all = evaluating(ITEMS);
        emit Figure("evaluateMany of 1", one);
        emit Figure("evaluateMany, each of 200", (all - one) / (ITEMS - 1));
    }

    function testGrantAndRevoke() public {
        Grant memory g = grantOf(ITEMS);
        bytes memory signature = signGrant(g);
        VM.cool(address(consents));
        consents.grant(g, signature);
        emit Figure("grant", VM.lastCallGas().gasTotalUsed);
        signature = signWith(PATIENT_KEY, revokeDigest(g.ref, "r", g.deadline));
        VM.cool(address(consents));
        consents.revoke(g.ref, "r", g.deadline, signature);
        emit Figure("revoke", VM.lastCallGas().gasTotalUsed);
    }

    function testGrantMany() public {
        Grant[] memory grants = new Grant[](ITEMS);
        bytes[] memory signatures = new bytes[](ITEMS);
        for (uint256 i = 0; i < ITEMS; ++i) {
            grants[i] = grantOf(1000 + i);
            signatures[i] = signGrant(grants[i]);
        }
        consents.grantMany(grants, signatures);
        emit Figure("grantMany, each of 200", VM.lastCallGas().gasTotalUsed / ITEMS);
    }
}
