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

    function spent(uint256 n) private returns (uint256) {
        ConsentRef[] memory refs = new ConsentRef[](n);
        for (uint256 i = 0; i < n; ++i) {
            refs[i] = consentRef(i);
        }
        VM.cool(address(consents));
        uint256 before = gasleft();
        consents.evaluateMany(refs, PAYER, 8, 4);
        return before - gasleft();
    }

    function testEvaluateMany() public {
        uint256 one = spent(1);
        uint256 all = spent(ITEMS);
        emit Figure("evaluateMany, 1", one);
        emit Figure("evaluateMany, each of 200", (all - one) / (ITEMS - 1));
    }

    function testGrant() public {
        Grant memory g = grantOf(ITEMS);
        bytes memory signature = signGrant(g);
        uint256 before = gasleft();
        consents.grant(g, signature);
        emit Figure("grant", before - gasleft());
    }
}
