// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TreasuryBase} from "./TreasuryBase.t.sol";

/// @dev What mutation testing found no other test of Treasury to notice.
contract TreasuryMutantsTest is TreasuryBase {
    uint256 private constant MUCH = 1 << 64;

    function testAnnouncesMoreThan64BitsOfEscrow() public {
        give(PAYER, MUCH);
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, MUCH + 5);
        (uint256 amount,) = treasury.announced(PAYER);
        eq(amount, MUCH + 5, "announced");
        conserved();
    }

    function testADebtOfMoreThan64BitsIsLeft() public {
        terms(0, 10_000);
        owe(MUCH + 7, 0);
        pay(PAYER, PROVIDER, 2);
        eq(treasury.due(PAYER, PROVIDER), MUCH + 5, "due");
    }
}
