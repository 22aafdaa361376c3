// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IClaims, Settlement, State, Submission} from "../src/interfaces/IClaims.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";

/// @dev What two guardians stop, and what they cannot.
contract PauseTest is ClaimsBase {
    function setUp() public override {
        super.setUp();
        none(submit(submissionOf(0)), "waiting");
        settled(1);
        settled(2);
        none(appeal(2), "under appeal");
        settled(3);
        disputed(3);
        awarded(paying(3, 15_000));
        settled(4);
        none(requestVoid(claimId(4)), "void asked");
        none(submit(submissionOf(10)), "of the other payer");
    }

    function voices(bytes32 scope) private {
        VM.prank(guard[0]);
        guardians.pause(scope);
        no(guardians.paused(scope), "one voice");
        VM.prank(guard[1]);
        guardians.pause(scope);
        yes(guardians.paused(scope), "two voices");
    }

    function moneyStands() private {
        is_(settle(settlementOf(0)), IClaims.Paused.selector, "settle");
        is_(settleBy(payerOwner, settlementOf(0)), IClaims.Paused.selector, "by the owner");
        is_(settle(denialOf(0)), IClaims.Paused.selector, "deny");
        is_(settleApproved(settlementOf(0)), IClaims.Paused.selector, "settle approved");
        is_(reverse(reversalOf(1)), IClaims.Paused.selector, "recover");
        is_(reverse(reversalOf(4)), IClaims.Paused.selector, "void");
        is_(payInterest(claimId(1), 1), IClaims.Paused.selector, "interest");
        is_(overturn(paying(2, 15_000)), IClaims.Paused.selector, "overturn");
        is_(overturnApproved(paying(2, 15_000)), IClaims.Paused.selector, "overturn approved");
        is_(carryOut(paying(3, 15_000)), IClaims.Paused.selector, "carry out");
    }

    /// @dev Rights of providers and patients, and what protects money, are never paused.
    function rightsStay() private {
        none(requestVoid(claimId(1)), "void");
        none(appeal(1), "appeal");
        none(uphold(2), "uphold");
        none(dispute(2), "dispute");
        none(judgeUpheld(auditorOwner, AUDITOR, 2), "judge");
        none(hold(claimId(0), TODAY), "hold");
        none(release(claimId(0)), "release");
        uint256 balance = treasury.balance(PROVIDER);
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, providerOwner, balance);
        eq(token.balanceOf(providerOwner), balance, "withdraw");
        revoke(1);
    }

    function testSubmit() public {
        voices(Scopes.SUBMIT);
        is_(submit(submissionOf(5)), IClaims.Paused.selector, "submit");
        is_(replace(replacementOf(5, 1)), IClaims.Paused.selector, "replace");
        none(settle(settlementOf(0)), "settle");
        none(carryOut(paying(3, 15_000)), "carry out");
        VM.warp(block.timestamp + 72 hours);
        none(submit(submissionOf(5)), "it ends by itself");
    }

    function testSettle() public {
        voices(Scopes.SETTLE);
        moneyStands();
        is_(settle(settlementOf(10)), IClaims.Paused.selector, "of every payer");
        none(submit(submissionOf(5)), "submit");
        rightsStay();
        VM.warp(block.timestamp + 72 hours);
        none(settle(settlementOf(0)), "it ends by itself");
    }

    function testOnePayer() public {
        voices(Scopes.payer(PAYER));
        moneyStands();
        is_(submit(submissionOf(5)), IClaims.Paused.selector, "submit to it");
        none(submit(submissionOf(11)), "submit to another");
        Settlement[] memory items = new Settlement[](3);
        (items[0], items[1], items[2]) = (settlementOf(10), settlementOf(0), settlementOf(11));
        bytes4[] memory found = batch(settler, abi.encodeCall(IClaims.settle, (items)));
        eq(found.length, 1, "in one batch");
        is_(found[0], IClaims.Paused.selector, "only this one");
        state(10, State.Settled, "the other payer before");
        state(11, State.Settled, "and after");
        rightsStay();
        VM.warp(block.timestamp + 72 hours);
        none(settle(settlementOf(0)), "it ends by itself");
    }

    function testOnePayerInABatchOfSubmissions() public {
        voices(Scopes.payer(PAYER));
        Submission[] memory items = new Submission[](3);
        (items[0], items[1], items[2]) = (submissionOf(5), submissionOf(11), submissionOf(6));
        bytes4[] memory found = batch(settler, abi.encodeCall(IClaims.submit, (items)));
        eq(found.length, 2, "two");
        state(11, State.Submitted, "the other payer's");
    }
}
