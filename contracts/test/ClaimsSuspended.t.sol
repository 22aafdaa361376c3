// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {Incentive, ITreasury} from "../src/interfaces/ITreasury.sol";

/// @dev What a suspended provider did before is paid, into its balance; it does nothing new, and is given nothing.
contract SuspendedProviderTest is ClaimsBase {
    function testSettled() public {
        none(submit(submissionOf(0)), "submit");
        none(submit(charging(1, CAP_DAY + 1)), "submit");
        participants.suspend(PROVIDER);
        none(settle(settlementOf(0)), "settle");
        none(settleApproved(inFull(1, CAP_DAY + 1)), "settle with approval");
        eq(treasury.balance(PROVIDER), 9_600 + CAP_DAY + 1, "paid");
    }

    function testReplacementSettled() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        participants.suspend(PROVIDER);
        none(settle(paying(1, 10_000)), "settle");
        eq(treasury.balance(PROVIDER), 10_000, "the difference too");
    }

    function testInterest() public {
        settled(0);
        participants.suspend(PROVIDER);
        none(payInterest(claimId(0), 7), "interest");
        eq(treasury.balance(PROVIDER), 9_607, "paid");
    }

    function testOverturnedAndAwarded() public {
        settled(0);
        settled(1);
        none(appeal(0), "appeal");
        disputed(1);
        participants.suspend(PROVIDER);
        none(overturn(paying(0, 10_000)), "overturn");
        awarded(paying(1, 11_000));
        none(carryOut(paying(1, 11_000)), "award");
        eq(treasury.balance(PROVIDER), 21_000, "paid");
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, providerOwner, 21_000);
    }

    function testNoIncentives() public {
        VM.prank(payerOwner);
        treasury.fundIncentives(PAYER, 100);
        participants.suspend(PROVIDER);
        Incentive[] memory items = new Incentive[](1);
        items[0] = Incentive(PAYER, PROVIDER, 100, "why");
        VM.expectEmit(address(treasury));
        emit ITreasury.IncentiveRefused(PAYER, PROVIDER, ITreasury.ProviderInactive.selector);
        VM.prank(payerOwner);
        treasury.payIncentives(items);
        eq(treasury.balance(PROVIDER), 0, "nothing");
    }

    function testNothingNew() public {
        settled(0);
        settled(1);
        none(appeal(1), "appeal");
        none(uphold(1), "uphold");
        participants.suspend(PROVIDER);
        is_(submit(submissionOf(2)), IClaims.ProviderInactive.selector, "submit");
        is_(replace(replacementOf(3, 0)), IClaims.ProviderInactive.selector, "replace");
        is_(requestVoid(claimId(0)), IClaims.ProviderInactive.selector, "void");
        is_(appeal(0), IAppeals.NotProvider.selector, "appeal");
        is_(dispute(1), IAppeals.NotProvider.selector, "dispute");
    }
}
