// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {ClaimRecord, Flag, IClaims, Replacement, Reversal, Settlement, State} from "../src/interfaces/IClaims.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {ClaimId, CoverageRef} from "../src/libraries/Ids.sol";

contract ReplaceTest is ClaimsBase {
    function testStoresAndTells() public {
        settled(0);
        Replacement memory r = replacementOf(1, 0);
        VM.expectEmit(address(claims));
        emit IClaims.Submitted(
            claimId(1),
            PAYER,
            PROVIDER,
            15_000,
            TODAY - 3,
            Flag.MAXIMUM,
            r.item.commitment,
            consents.snapshot(consentRef(1))
        );
        VM.expectEmit(address(claims));
        emit IClaims.Replaces(claimId(1), claimId(0), 2);
        none(replace(r), "replace");
        ClaimRecord memory want =
            ClaimRecord(PAYER, PROVIDER, TODAY - 3, 0, 15_000, 0, 2, State.Submitted, Flag.MAXIMUM, false);
        same(recordOf(1), want, "record");
        same(claims.replaces(claimId(1)), claimId(0), "replaces");
        same(claims.replacedBy(claimId(0)), claimId(1), "replaced by");
        state(0, State.Settled, "stands until the new version is settled");
        eq(recordOf(0).paid, 9_600, "and pays");
    }

    /// @dev Everything is wrong; put right one by one, from the first check to the last.
    function testOrderOfChecks() public {
        settled(0);
        settled(3);
        none(submit(submissionOf(2)), "undecided");
        Replacement memory r = replacementOf(1, 2);
        (r.item.claim, r.replacedCoverage) = (attempt(1, 0), coverageRef(9));
        pause(Scopes.SUBMIT);
        is_(replace(r), IClaims.Paused.selector, "paused");
        lift(Scopes.SUBMIT);
        is_(replaceBy(stranger, r), IClaims.NotDecided.selector, "undecided");
        r.replaces = claimId(4);
        is_(replaceBy(stranger, r), IClaims.NotDecided.selector, "unknown");
        r.replaces = claimId(0);
        r.item.payer = OTHER_PAYER;
        is_(replaceBy(stranger, r), IClaims.NotDecided.selector, "another payer");
        (r.item.payer, r.item.provider) = (PAYER, OTHER_PROVIDER);
        is_(replaceBy(stranger, r), IClaims.NotDecided.selector, "another provider");
        r.item.provider = PROVIDER;
        is_(replaceBy(stranger, r), IClaims.WrongCoverage.selector, "not its coverage");
        r.replacedCoverage = coverageRef(0);
        is_(replaceBy(stranger, r), IClaims.InvalidClaim.selector, "no attempt");
        r.item.claim = claimId(3);
        is_(replaceBy(stranger, r), IClaims.NotSubmitter.selector, "stranger");
        is_(replace(r), IClaims.ClaimExists.selector, "exists");
        r.item.claim = claimId(0);
        is_(replace(r), IClaims.ClaimExists.selector, "itself");
        r.item.claim = claimId(1);
        none(replace(r), "all right");
        r.item.claim = claimId(5);
        is_(replaceBy(stranger, r), IClaims.Superseded.selector, "superseded, before all else");
    }

    function testReplacedOfNoMaximumNamesNoCoverage() public {
        Replacement memory r = replacementOf(1, 20);
        settled(20);
        r.replacedCoverage = CoverageRef.wrap(0);
        none(replace(r), "replace");
        none(settle(paying(1, 5_000)), "settle");
        eq(used(1), 5_000, "counts on its own coverage only");
    }

    function testTooManyVersions() public {
        settled(0);
        // Versions 2 to 255 are written as they are packed: version is the second byte from the end.
        bytes32 slot = wordOf(claimId(0));
        VM.store(address(claims), slot, VM.load(address(claims), slot) | bytes32(uint256(0xff) << 8));
        eq(recordOf(0).version, 255, "version");
        is_(replace(replacementOf(1, 0)), IClaims.TooManyVersions.selector, "after 255");
    }

    /// @dev Where the claim in its place is stored, found by what is there.
    function wordOf(ClaimId id) private view returns (bytes32) {
        for (uint256 n = 0; n < 16; ++n) {
            bytes32 slot = keccak256(abi.encode(ClaimId.unwrap(id) >> 32 << 32, n));
            if (VM.load(address(claims), slot) != 0) return slot;
        }
        revert("not found");
    }

    function testBatchSize() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.replace(new Replacement[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.replace(new Replacement[](1001));
    }
}

/// @dev Version n+1 is settled against version n: only the difference moves, and what the chain paid is what its newest
/// version pays.
contract VersionsTest is ClaimsBase {
    uint64[5] private amounts = [uint64(0), 1, 5_500, 9_600, 15_000];

    /// @dev Σ paid over the chain: what the provider has, and what it owes.
    function net() private view returns (uint256) {
        return treasury.balance(PROVIDER) - treasury.due(PAYER, PROVIDER);
    }

    function deny(uint256 i) private pure returns (Settlement memory s) {
        s = denialOf(i);
        s.adjusted = 15_000;
    }

    function testMoreLessEqual() public {
        for (uint256 i = 0; i < 5; ++i) {
            for (uint256 j = 0; j < 5; ++j) {
                uint256 at = VM.snapshotState();
                pair(amounts[i], amounts[j]);
                VM.revertToState(at);
            }
        }
    }

    function pair(uint64 first, uint64 second) private {
        none(submit(submissionOf(0)), "submit");
        none(settle(paying(0, first)), "settle");
        none(replace(replacementOf(1, 0)), "replace");
        Settlement memory s = paying(1, second);
        VM.expectEmit(address(claims));
        emit IClaims.Reversed(claimId(0), PAYER, PROVIDER, first, claimId(1), Flag.MAXIMUM, s.decision);
        none(settle(s), "settle the new version");
        eq(net(), second, "the newest");
        eq(treasury.due(PAYER, PROVIDER), first > second ? first - second : 0, "owed");
        eq(treasury.escrow(PAYER) + treasury.balance(PROVIDER), ESCROW, "no cent lost");
        uint64 most = first > second ? first : second;
        eq(participants.delegation(PAYER, settler).spentToday, most, "the caps count what moved");
        eq(used(0), 0, "the old coverage");
        eq(used(1), second, "the new coverage");
        state(0, State.Reversed, "old");
        eq(recordOf(0).paid, 0, "old");
        state(1, State.Settled, "new");
    }

    /// @dev A 7 on a 7 on a 7, up and down, all under one coverage.
    function testLongChain() public {
        uint64[6] memory paid = [uint64(9_600), 15_000, 0, 1, 14_999, 3];
        none(submit(submissionOf(0)), "submit");
        none(settle(paying(0, paid[0])), "settle");
        for (uint256 i = 1; i < 6; ++i) {
            Replacement memory r = replacementOf(i, i - 1);
            (r.item.coverage, r.replacedCoverage) = (coverageRef(0), coverageRef(0));
            none(replace(r), "replace");
            Settlement memory s = paying(i, paid[i]);
            s.coverage = coverageRef(0);
            none(settle(s), "settle");
            eq(net(), paid[i], "the newest");
            eq(used(0), paid[i], "counted once");
            eq(recordOf(i).version, i + 1, "version");
            eq(recordOf(i - 1).paid, 0, "the version before");
            is_(replace(replacementOf(20, i - 1)), IClaims.Superseded.selector, "a second 7 against it");
            is_(requestVoid(claimId(i - 1)), IClaims.Superseded.selector, "an 8 against it");
            is_(reverse(reversalOf(i - 1)), IClaims.Superseded.selector, "a recovery of it");
        }
        none(requestVoid(claimId(5)), "an 8 against the newest");
        Reversal memory last = reversalOf(5);
        last.coverage = coverageRef(0);
        none(reverse(last), "reverse");
        eq(net(), 0, "0 after a void");
        eq(used(0), 0, "nothing counted");
    }

    /// @dev The table of 5.3: 20000 charged and 13000 paid, replaced by 10000 charged and 5500 paid, with 10000 of other claims.
    function testFiguresOfTheReference() public {
        none(submit(charging(0, 20_000)), "submit");
        Settlement memory s = settlementOf(0);
        (s.allowed, s.paid, s.patient, s.adjusted) = (15_000, 13_000, 2_000, 5_000);
        none(settle(s), "original");
        eq(treasury.balance(PROVIDER), 13_000, "paid");
        Replacement memory r = replacementOf(1, 0);
        r.item.charged = 10_000;
        none(replace(r), "replace");
        s = settlementOf(1);
        (s.allowed, s.paid, s.patient, s.adjusted) = (7_500, 5_500, 2_000, 2_500);
        VM.expectEmit(address(treasury));
        emit ITreasury.Owed(claimId(1), PAYER, PROVIDER, 7_500, TODAY);
        none(settle(s), "replacement: 7500 forward");
        eq(treasury.due(PAYER, PROVIDER), 7_500, "FB");
        none(submit(submissionOf(2)), "others");
        VM.expectEmit(address(treasury));
        emit ITreasury.Recouped(PAYER, PROVIDER, 7_500, 0);
        none(settle(paying(2, 10_000)), "10000 of other claims");
        eq(treasury.balance(PROVIDER), 13_000 + 2_500, "of which 2500 are paid");
        eq(treasury.due(PAYER, PROVIDER), 0, "nothing forward");
    }

    function testSecondAgainstSuperseded() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "first 7");
        is_(replace(replacementOf(2, 0)), IClaims.Superseded.selector, "second 7 while the first waits");
        is_(requestVoid(claimId(0)), IClaims.Superseded.selector, "nor void");
        is_(reverse(reversalOf(0)), IClaims.Superseded.selector, "nor recover");
        none(settle(paying(1, 5_500)), "settle");
        is_(replace(replacementOf(2, 0)), IClaims.Superseded.selector, "second 7 after");
        none(replace(replacementOf(2, 1)), "against the newest");
    }

    function testDeniedReplacementLeavesTheOld() public {
        settled(0);
        bytes memory before = abi.encode(recordOf(0));
        none(replace(replacementOf(1, 0)), "replace");
        none(settle(deny(1)), "deny");
        eq(keccak256(abi.encode(recordOf(0))), keccak256(before), "as it stood");
        same(claims.replacedBy(claimId(0)), ClaimId.wrap(0), "not replaced");
        eq(net(), 9_600, "paid");
        is_(replace(replacementOf(2, 1)), IClaims.NotDecided.selector, "the denied one is not the newest");
        none(replace(replacementOf(2, 0)), "the old one is");
        eq(recordOf(2).version, 2, "version");
        none(settle(paying(2, 9_000)), "settle");
        eq(net(), 9_000, "paid");
    }

    function testVoidOfUndecidedReplacement() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        none(requestVoid(claimId(1)), "void");
        is_(settle(settlementOf(1)), IClaims.NotSubmitted.selector, "not to be settled");
        none(reverse(reversalOf(1)), "reverse");
        eq(net(), 9_600, "the old one stands");
        none(requestVoid(claimId(0)), "and can be voided");
        none(reverse(reversalOf(0)), "reverse");
        eq(net(), 0, "0 after a void");
    }

    function testVoidRequestedReplacementDenied() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        none(requestVoid(claimId(1)), "void");
        none(settle(deny(1)), "deny");
        none(replace(replacementOf(2, 0)), "the old one stands");
        none(reverse(reversalOf(1)), "the denied one can be reversed");
        same(claims.replacedBy(claimId(0)), claimId(2), "which does not free the old one");
    }

    /// @dev MaximumReached after the old version's share was given back: it is counted again, to the cent.
    function testMaximumRefusesAfterRestore() public {
        settled(0);
        none(submit(charging(30, 490_400)), "fill");
        none(settleBy(payerOwner, inFull(30, 490_400)), "the maximum is used up");
        eq(used(0), 500_000, "used up");
        Replacement memory r = replacementOf(1, 0);
        r.item.coverage = coverageRef(0);
        none(replace(r), "replace");
        Settlement memory s = paying(1, 9_601);
        s.coverage = coverageRef(0);
        bytes32 before = world();
        Settlement[] memory items = new Settlement[](1);
        items[0] = s;
        bytes4[] memory found = batch(settler, abi.encodeCall(IClaims.settle, (items)));
        eq(found.length, 1, "refused");
        is_(found[0], IClaims.MaximumReached.selector, "a cent too much");
        eq(world(), before, "as before");
        s = paying(1, 9_600);
        s.coverage = coverageRef(0);
        none(settle(s), "as much as before");
        eq(used(0), 500_000, "to the cent");
    }

    /// @dev From a coverage into another that is full: the first is counted again.
    function testMaximumOfTheNewCoverageRefuses() public {
        settled(0);
        none(submit(charging(31, 500_000)), "fill");
        none(settleBy(payerOwner, inFull(31, 500_000)), "coverage 1 is used up");
        none(replace(replacementOf(1, 0)), "replace");
        Settlement[] memory items = new Settlement[](1);
        items[0] = paying(1, 1);
        bytes32 before = world();
        is_(batch(settler, abi.encodeCall(IClaims.settle, (items)))[0], IClaims.MaximumReached.selector, "full");
        eq(world(), before, "as before");
        none(settle(paying(1, 0)), "nothing needs nothing");
        eq(used(0), 0, "given back");
    }

    /// @dev The old payment helps to pay the new one: caps and escrow bind the difference only, the cap per claim all of it.
    function testCapsAndEscrowBindTheDifference() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - 9_600 - 400);
        is_(settle(paying(1, 10_001)), IClaims.EscrowShort.selector, "a cent too much");
        delegateCaps(9_999, CAP_DAY);
        is_(settle(paying(1, 10_000)), IClaims.CapPerClaimExceeded.selector, "more than the key may pay on a claim");
        delegateCaps(10_000, 9_999);
        is_(settle(paying(1, 10_000)), IClaims.CapPerDayExceeded.selector, "a cent too much today");
        delegateCaps(10_000, 10_000);
        none(settle(paying(1, 10_000)), "to the cent");
        eq(treasury.escrow(PAYER), 0, "all");
    }

    function delegateCaps(uint64 perClaim, uint64 perDay) private {
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, perClaim, perDay, TODAY + 1000);
    }

    function testNoticeOfTheTerms() public {
        VM.prank(payerOwner);
        treasury.setTerms(PAYER, 10, 5_000);
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        VM.expectEmit(address(treasury));
        emit ITreasury.Owed(claimId(1), PAYER, PROVIDER, 4_100, TODAY + 10);
        none(settle(paying(1, 5_500)), "settle");
        eq(treasury.due(PAYER, PROVIDER), 0, "not yet");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 10), 4_100, "noticed");
    }
}
