// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IClaims, Interest, Replacement, Settlement, Submission} from "../src/interfaces/IClaims.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {Power} from "../src/interfaces/IParticipants.sol";

/// @dev A batch gathers what it pays; it is its items settled one by one all the same, to the cent.
contract PurseTest is ClaimsBase {
    /// @dev What the providers have before the batch.
    uint256 private paidBefore;

    /// @dev Claim i of payer and provider by the last two bits.
    function item(uint256 i) private pure returns (Submission memory s) {
        s = submissionOf(i % 2 == 0 ? 0 : 10);
        s.provider = i / 2 % 2 == 0 ? PROVIDER : OTHER_PROVIDER;
        s.claim = claimIdOf(s.provider, 100 + i);
    }

    function pay(uint256 i, uint64 amount) private pure returns (Settlement memory s) {
        s = paying(100 + i, amount);
        (s.claim, s.coverage) = (item(i).claim, item(i).coverage);
    }

    function ready(uint256 n) private {
        Submission[] memory items = new Submission[](n);
        for (uint256 i = 0; i < n; ++i) {
            items[i] = item(i);
            known.push(items[i].claim);
        }
        eq(batch(settler, abi.encodeCall(IClaims.submit, (items))).length, 0, "submit");
    }

    function caps(uint64 perClaim, uint64 perDay) private {
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE, perClaim, perDay, TODAY + 1000);
        VM.prank(otherPayerOwner);
        participants.delegate(OTHER_PAYER, settler, Power.SETTLE, perClaim, perDay, TODAY + 1000);
    }

    /// @dev Leaves this much in both escrows.
    function escrows(uint256 left) private {
        (uint256 a, uint256 b) = (treasury.escrow(PAYER) - left, treasury.escrow(OTHER_PAYER) - left);
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, a);
        VM.prank(otherPayerOwner);
        treasury.announceRelease(OTHER_PAYER, b);
    }

    /// @dev Uses up all but this much of the maximum of coverages 0 and 10.
    function maximums(uint64 left) private {
        none(submit(charging(0, 500_000 - left)), "fill");
        none(settleBy(payerOwner, inFull(0, 500_000 - left)), "fill");
        none(submit(charging(10, 500_000 - left)), "fill");
        none(settleBy(otherPayerOwner, inFull(10, 500_000 - left)), "fill");
    }

    /// @dev All providers owe both payers this much, due now.
    function owing(uint256 amount) private {
        uint32[2] memory payers = [PAYER, OTHER_PAYER];
        uint32[2] memory providers = [PROVIDER, OTHER_PROVIDER];
        for (uint256 i = 0; i < 4; ++i) {
            VM.prank(address(claims));
            treasury.owe(claimId(0), payers[i % 2], providers[i / 2], amount, 0);
        }
    }

    function check(Settlement[] memory items) private returns (bytes4[] memory found) {
        uint256 at = VM.snapshotState();
        found = batch(settler, abi.encodeCall(IClaims.settle, (items)));
        bytes32 together = world();
        VM.revertToState(at);
        uint256 refused;
        for (uint256 i = 0; i < items.length; ++i) {
            Settlement[] memory one = new Settlement[](1);
            one[0] = items[i];
            bytes4[] memory why = batch(settler, abi.encodeCall(IClaims.settle, (one)));
            if (why.length == 0) continue;
            is_(why[0], refused < found.length ? found[refused] : bytes4(0), "the same reason");
            ++refused;
        }
        eq(refused, found.length, "as many refused");
        eq(world(), together, "the same end");
    }

    // BOUNDARIES

    /// @dev Eight items of each payer for 25000: 10000, 5000, then a cent too much for what is left, what is left but a
    /// cent, two, the last one, one more; and nothing. Payer by payer, or both in turn.
    function sixteen(bool inTurn) private pure returns (Settlement[] memory items) {
        uint64[8] memory amounts = [uint64(10_000), 5_000, 10_001, 9_999, 2, 1, 1, 0];
        items = new Settlement[](16);
        for (uint256 k = 0; k < 16; ++k) {
            uint256 i = inTurn ? k : k < 8 ? 2 * k : 2 * k - 15;
            items[k] = pay(i, amounts[i / 2]);
        }
    }

    function boundary(bytes4 reason, bytes4 ofTheThird) private {
        ready(16);
        for (uint256 k = 0; k < 2; ++k) {
            uint256 at = VM.snapshotState();
            bytes4[] memory found = check(sixteen(k == 0));
            eq(found.length, 6, "refused");
            for (uint256 i = 0; i < 6; ++i) {
                bool third = k == 0 ? i < 2 : i % 3 == 0;
                is_(found[i], third ? ofTheThird : reason, "reason");
            }
            eq(treasury.balance(PROVIDER) + treasury.balance(OTHER_PROVIDER), paidBefore + 50_000, "to the cent");
            VM.revertToState(at);
        }
    }

    function testCapOfTheDayToTheCent() public {
        caps(10_000, 25_000);
        boundary(IClaims.CapPerDayExceeded.selector, IClaims.CapPerClaimExceeded.selector);
    }

    function testEscrowToTheCent() public {
        escrows(25_000);
        boundary(IClaims.EscrowShort.selector, IClaims.EscrowShort.selector);
    }

    function testMaximumToTheCent() public {
        maximums(25_000);
        paidBefore = 2 * 475_000;
        boundary(IClaims.MaximumReached.selector, IClaims.MaximumReached.selector);
    }

    /// @dev A provider's debt is recouped out of the sum as out of its parts, also where new debts arise in between.
    function testDebtsAreRecouped() public {
        ready(12);
        owing(7_000);
        Settlement[] memory items = new Settlement[](12);
        for (uint256 i = 0; i < 12; ++i) {
            items[i] = pay(i, uint64(1_000 * (i + 1)));
        }
        eq(check(items).length, 0, "all paid");
        eq(treasury.due(PAYER, PROVIDER) + treasury.due(OTHER_PAYER, OTHER_PROVIDER), 0, "recouped");
        eq(treasury.balance(PROVIDER) + treasury.balance(OTHER_PROVIDER), 78_000 - 4 * 7_000, "the rest");
    }

    /// @dev A replacement that pays less owes only after what came before it in the batch is paid.
    function testLessAfterPaymentsOfTheSameBatch() public {
        settled(1);
        Replacement memory r = replacementOf(2, 1);
        none(replace(r), "replace");
        ready(8);
        Settlement[] memory items = new Settlement[](3);
        (items[0], items[1], items[2]) = (pay(0, 10_000), paying(2, 5_000), pay(4, 3_000));
        eq(check(items).length, 0, "all");
        eq(treasury.balance(PROVIDER), 9_600 + 10_000, "the payment after it is recouped, the one before is not");
        eq(treasury.due(PAYER, PROVIDER), 4_600 - 3_000, "the rest is owed");
    }

    // THE TWO DIFFERENCES

    /// @dev What is recouped within a batch goes back to the escrow, where only the next batch sees it: one by one, the
    /// second claim would be paid.
    function testRecoupedEscrowIsSeenByTheNextBatch() public {
        ready(8);
        owing(10_000);
        escrows(10_000);
        Settlement[] memory items = new Settlement[](2);
        (items[0], items[1]) = (pay(0, 10_000), pay(4, 10_000));
        uint256 at = VM.snapshotState();
        none(settle(items[0]), "one");
        none(settle(items[1]), "by one");
        VM.revertToState(at);
        bytes4[] memory found = batch(settler, abi.encodeCall(IClaims.settle, (items)));
        eq(found.length, 1, "refused");
        is_(found[0], IClaims.EscrowShort.selector, "the second");
        eq(treasury.escrow(PAYER), 10_000, "recouped");
        none(settle(items[1]), "in the next batch");
    }

    /// @dev A part of a payment is rounded once a payment, and a batch pays a provider in one: of two payments of 5 cents a
    /// half is 4, of one of 10 it is 5.
    function testTheCapOfRecoupmentIsRoundedOncePerProvider() public {
        VM.prank(payerOwner);
        treasury.setTerms(PAYER, 0, 5_000);
        ready(8);
        owing(10_000);
        Settlement[] memory items = new Settlement[](2);
        (items[0], items[1]) = (pay(0, 5), pay(4, 5));
        uint256 at = VM.snapshotState();
        none(settle(items[0]), "one");
        none(settle(items[1]), "by one");
        eq(treasury.balance(PROVIDER), 6, "rounded twice");
        VM.revertToState(at);
        eq(batch(settler, abi.encodeCall(IClaims.settle, (items))).length, 0, "together");
        eq(treasury.balance(PROVIDER), 5, "rounded once");
    }

    /// @dev A claim that pays nothing parts no payment of another provider.
    function testNothingPaidPartsNoPayment() public {
        VM.prank(payerOwner);
        treasury.setTerms(PAYER, 0, 5_000);
        ready(8);
        owing(10_000);
        Settlement[] memory items = new Settlement[](3);
        (items[0], items[1], items[2]) = (pay(0, 5), pay(2, 0), pay(4, 5));
        eq(batch(settler, abi.encodeCall(IClaims.settle, (items))).length, 0, "together");
        eq(treasury.balance(PROVIDER), 5, "rounded once");
    }

    // INTEREST

    function testInterestToTheCent() public {
        ready(8);
        Settlement[] memory items = new Settlement[](8);
        for (uint256 i = 0; i < 8; ++i) {
            items[i] = pay(i, 5_000);
        }
        check(items);
        caps(5_000, 20_000 + 7_000);
        Interest[] memory interest = new Interest[](8);
        for (uint256 i = 0; i < 8; ++i) {
            interest[i] = Interest(item(i).claim, i < 4 ? 3_000 : i < 6 ? 1_001 : 1_000, "computed");
        }
        bytes4[] memory found = batch(settler, abi.encodeCall(IClaims.payInterest, (interest)));
        eq(found.length, 2, "one of each payer");
        is_(found[0], IClaims.CapPerDayExceeded.selector, "a cent too much");
        eq(participants.delegation(PAYER, settler).spentToday, 27_000, "to the cent");
        eq(treasury.balance(PROVIDER) + treasury.balance(OTHER_PROVIDER), 40_000 + 14_000, "paid");
    }

    // GENERATED

    /// @dev Random batches against one random limit: payments, denials, errors, the same claim again, replacements up and down.
    /// forge-config: default.fuzz.runs = 96
    function testFuzzBatchIsItsItems(uint256 seed) public {
        uint256 limit = seed % 5;
        if (limit == 0) maximums(uint64(30_000 + seed / 7 % 60_000));
        Settlement[] memory items = generated(seed);
        if (limit == 1) caps(12_000, uint64(60_000 + seed / 7 % 40_000));
        if (limit == 2) escrows(10_000 + seed / 7 % 60_000);
        if (limit == 3) owing(seed / 7 % 60_000);
        check(items);
    }

    /// @dev 8 settled claims, 8 replacements of them and 16 new ones; items for the 24 that wait.
    function generated(uint256 seed) private returns (Settlement[] memory items) {
        ready(8);
        // Escrow that comes back within the batch is the first difference above: with notice, none does.
        uint16 notice = seed % 5 == 2 ? 1 : uint16(seed / 5 % 2);
        VM.prank(payerOwner);
        treasury.setTerms(PAYER, notice, 10_000);
        VM.prank(otherPayerOwner);
        treasury.setTerms(OTHER_PAYER, notice, 10_000);
        Settlement[] memory first = new Settlement[](1);
        Replacement[] memory next = new Replacement[](8);
        Submission[] memory fresh = new Submission[](16);
        for (uint256 i = 0; i < 8; ++i) {
            first[0] = pay(i, uint64(random(seed, i) % 3_000));
            VM.prank(i % 2 == 0 ? payerOwner : otherPayerOwner);
            claims.settle(first);
            next[i] = Replacement(item(8 + i), item(i).claim, item(i).coverage);
            known.push(item(8 + i).claim);
        }
        eq(batch(settler, abi.encodeCall(IClaims.replace, (next))).length, 0, "replace");
        for (uint256 i = 0; i < 16; ++i) {
            fresh[i] = item(16 + i);
            known.push(fresh[i].claim);
        }
        eq(batch(settler, abi.encodeCall(IClaims.submit, (fresh))).length, 0, "submit");
        items = new Settlement[](24);
        for (uint256 i = 0; i < 24; ++i) {
            items[i] = rolled(random(seed, 50 + i), seed >> 128 & 1 == 0 ? 2 : i / 12);
        }
    }

    /// @param payer 0 or 1 for a claim of this payer, 2 for any.
    function rolled(uint256 r, uint256 payer) private pure returns (Settlement memory s) {
        uint256 i = 8 + r % 24;
        if (payer < 2) i = i / 2 * 2 + payer;
        s = pay(i, uint64(r / 32 % 15_001));
        uint256 kind = r >> 64 & 15;
        if (kind == 0) s.patient = 1;
        if (kind == 1) s.coverage = coverageRef(5);
        if (kind == 2) s.claim = attempt(i, 0);
        if (kind == 3) (s.allowed, s.paid, s.adjusted, s.denied) = (0, 0, 15_000, true);
        if (kind == 4) s.denied = true;
    }

    function random(uint256 seed, uint256 n) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, n)));
    }
}
