// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {
    ApprovedSettlement,
    Hold,
    IClaims,
    Interest,
    Replacement,
    Reversal,
    Settlement,
    Submission
} from "../src/interfaces/IClaims.sol";
import {ClaimId, ConsentRef} from "../src/libraries/Ids.sol";

/// @dev An owner that burns all gas it is given when asked for a signature.
contract Burner {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        while (true) {}
        return 0;
    }
}

/// @dev A bad item at every place of a batch of every kind costs only itself: the end is that of the batch without it, and the
/// gas it takes is bounded.
contract GriefingTest is ClaimsBase {
    /// @dev Items of the good batch; claims 0 to 4 wait, 10 to 14 are settled, by both payers and providers.
    uint256 private constant N = 5;
    uint256 private constant NOWHERE = type(uint256).max;
    /// @dev Most gas of a bad item: above all a signing contract's 200,000.
    uint256 private constant MOST = 300_000;

    function item(uint256 i) private pure returns (Submission memory s) {
        s = submissionOf(i % 2 == 0 ? i : i < 10 ? 10 + i : i - 10);
        s.provider = i % 3 == 0 ? PROVIDER : OTHER_PROVIDER;
        s.claim = claimIdOf(s.provider, 100 + i);
    }

    function pay(uint256 i) private pure returns (Settlement memory s) {
        s = settlementOf(100 + i);
        (s.claim, s.coverage) = (item(i).claim, item(i).coverage);
    }

    function setUp() public override {
        super.setUp();
        Submission[] memory items = new Submission[](2 * N + 2);
        Settlement[] memory first = new Settlement[](N + 1);
        for (uint256 i = 0; i < N; ++i) {
            (items[i], items[N + i], first[i]) = (item(i), item(10 + i), pay(10 + i));
        }
        (items[2 * N], items[2 * N + 1], first[N]) = (item(8), item(18), pay(18));
        for (uint256 i = 0; i < items.length; ++i) {
            known.push(items[i].claim);
            known.push(item(20 + i).claim);
        }
        eq(batch(settler, abi.encodeCall(IClaims.submit, (items))).length, 0, "submit");
        eq(batch(settler, abi.encodeCall(IClaims.settle, (first))).length, 0, "settle");
    }

    // BATCHES WITH `bad` AT INDEX `at`

    function from(uint256 i, uint256 at) private pure returns (uint256) {
        return i < at ? i : i - 1;
    }

    function size(uint256 at) private pure returns (uint256) {
        return at == NOWHERE ? N : N + 1;
    }

    function submits(uint256 at, Submission memory bad) private pure returns (bytes memory) {
        Submission[] memory items = new Submission[](size(at));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = i == at ? bad : item(20 + from(i, at));
        }
        return abi.encodeCall(IClaims.submit, (items));
    }

    function replaces(uint256 at, Replacement memory bad) private pure returns (bytes memory) {
        Replacement[] memory items = new Replacement[](size(at));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = i == at ? bad : next(from(i, at));
        }
        return abi.encodeCall(IClaims.replace, (items));
    }

    /// @dev Claim 20+i as the new version of claim 10+i.
    function next(uint256 i) private pure returns (Replacement memory r) {
        r = Replacement(item(10 + i), item(10 + i).claim, item(10 + i).coverage);
        r.item.claim = claimIdOf(r.item.provider, 120 + i);
    }

    function settles(uint256 at, Settlement memory bad) private pure returns (bytes memory) {
        Settlement[] memory items = new Settlement[](size(at));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = i == at ? bad : pay(from(i, at));
        }
        return abi.encodeCall(IClaims.settle, (items));
    }

    function approveds(uint256 at, ApprovedSettlement memory bad) private view returns (bytes memory) {
        ApprovedSettlement[] memory items = new ApprovedSettlement[](size(at));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = i == at ? bad : approved(30 + 2 * from(i, at));
        }
        return abi.encodeCall(IClaims.settleApproved, (items));
    }

    function approved(uint256 i) private view returns (ApprovedSettlement memory) {
        uint64 deadline = uint64(block.timestamp);
        return ApprovedSettlement(pay(i), deadline, approve(pay(i), deadline));
    }

    function ids(uint256 base, uint256 at, ClaimId bad) private pure returns (ClaimId[] memory items) {
        items = new ClaimId[](size(at));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = i == at ? bad : item(base + from(i, at)).claim;
        }
    }

    function reverses(uint256 at, Reversal memory bad) private pure returns (bytes memory) {
        Reversal[] memory items = new Reversal[](size(at));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = i == at ? bad : Reversal(item(10 + from(i, at)).claim, "", item(10 + from(i, at)).coverage);
        }
        return abi.encodeCall(IClaims.reverse, (items));
    }

    function holds(uint256 at, Hold memory bad) private pure returns (bytes memory) {
        Hold[] memory items = new Hold[](size(at));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = i == at ? bad : Hold(item(from(i, at)).claim, TODAY, "case");
        }
        return abi.encodeCall(IClaims.hold, (items));
    }

    function interests(uint256 at, Interest memory bad) private pure returns (bytes memory) {
        Interest[] memory items = new Interest[](size(at));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = i == at ? bad : Interest(item(10 + from(i, at)).claim, 100, "");
        }
        return abi.encodeCall(IClaims.payInterest, (items));
    }

    // COMPARISON

    /// @dev Runs a batch and undoes it.
    function tried(address who, bytes memory data) private returns (bytes32 end, uint256 gas, bytes4[] memory found) {
        uint256 here = VM.snapshotState();
        gas = gasleft();
        VM.prank(who);
        (bool ok,) = address(claims).call(data);
        gas -= gasleft();
        yes(ok, "carried out");
        end = world();
        VM.revertToState(here);
        found = batch(who, data);
        VM.revertToState(here);
    }

    /// @dev `with` differs from `without` by one bad item only.
    function same(address who, bytes memory without, bytes memory with, bytes4 reason) private {
        (bytes32 want, uint256 base, bytes4[] memory none_) = tried(who, without);
        (bytes32 got, uint256 gas, bytes4[] memory found) = tried(who, with);
        eq(none_.length, 0, "the good ones are good");
        eq(found.length, 1, "one is refused");
        is_(found[0], reason, "for the reason");
        eq(got, want, "the same end");
        yes(gas < base + MOST, "bounded gas");
    }

    // EVERY KIND, EVERY INDEX

    function testSubmit() public {
        Submission[6] memory bad = [item(30), item(30), item(30), item(10), item(20), item(30)];
        bad[0].consent = ConsentRef.wrap("unknown");
        bad[1].payer = 99;
        (bad[2].provider, bad[2].claim) = (99, claimIdOf(99, 130));
        bad[4].claim = again(item(20).claim, 0);
        bad[5].claim = claimIdOf(OTHER_PROVIDER, 130);
        bytes4[6] memory why = [
            IClaims.ConsentRefused.selector,
            IClaims.PayerInactive.selector,
            IClaims.ProviderInactive.selector,
            IClaims.ClaimExists.selector,
            IClaims.InvalidClaim.selector,
            IClaims.InvalidClaim.selector
        ];
        for (uint256 k = 0; k < 6; ++k) {
            for (uint256 at = 0; at <= N; ++at) {
                same(settler, submits(NOWHERE, bad[k]), submits(at, bad[k]), why[k]);
            }
        }
    }

    function testReplace() public {
        Replacement[4] memory bad = [next(8), next(8), next(8), next(8)];
        bad[0].replaces = item(0).claim;
        bad[1].replacedCoverage = coverageRef(9);
        bad[2].item.payer = 99;
        bad[3].item.consent = ConsentRef.wrap("unknown");
        bytes4[4] memory why = [
            IClaims.NotDecided.selector,
            IClaims.WrongCoverage.selector,
            IClaims.NotDecided.selector,
            IClaims.ConsentRefused.selector
        ];
        for (uint256 k = 0; k < 4; ++k) {
            for (uint256 at = 0; at <= N; ++at) {
                same(settler, replaces(NOWHERE, bad[k]), replaces(at, bad[k]), why[k]);
            }
        }
    }

    function testSettle() public {
        Settlement[5] memory bad = [pay(8), pay(8), pay(8), pay(8), pay(18)];
        bad[0].coverage = coverageRef(9);
        bad[1].claim = claimId(999);
        bad[2].patient = 0;
        bad[3].denied = true;
        bytes4[5] memory why = [
            IClaims.WrongCoverage.selector,
            IClaims.NotSubmitted.selector,
            IClaims.Unbalanced.selector,
            IClaims.DenialPays.selector,
            IClaims.NotSubmitted.selector
        ];
        for (uint256 k = 0; k < 5; ++k) {
            for (uint256 at = 0; at <= N; ++at) {
                same(settler, settles(NOWHERE, bad[k]), settles(at, bad[k]), why[k]);
            }
        }
    }

    /// @dev Another payer's owner is a contract that burns what it is given; and signatures that are none.
    function testSettleApproved() public {
        Burner burner = new Burner();
        VM.prank(otherPayerOwner);
        participants.setOwner(OTHER_PAYER, address(burner));
        VM.prank(address(burner));
        participants.acceptOwner(OTHER_PAYER);
        Submission[] memory items = new Submission[](N + 1);
        for (uint256 i = 0; i < N; ++i) {
            items[i] = item(30 + 2 * i);
            known.push(items[i].claim);
        }
        items[N] = item(9);
        eq(items[N].payer, OTHER_PAYER, "another payer");
        eq(batch(settler, abi.encodeCall(IClaims.submit, (items))).length, 0, "submit");
        uint64 now_ = uint64(block.timestamp);
        ApprovedSettlement[4] memory bad = [
            ApprovedSettlement(pay(9), now_, "burn"),
            ApprovedSettlement(pay(8), now_, ""),
            ApprovedSettlement(pay(8), now_, new bytes(4096)),
            ApprovedSettlement(pay(8), now_ - 1, approve(pay(8), now_ - 1))
        ];
        for (uint256 k = 0; k < 4; ++k) {
            bytes4 why = k == 3 ? IClaims.ApprovalExpired.selector : IClaims.BadApproval.selector;
            for (uint256 at = 0; at <= N; ++at) {
                same(settler, approveds(NOWHERE, bad[k]), approveds(at, bad[k]), why);
            }
        }
    }

    function testRequestVoid() public {
        for (uint256 at = 0; at <= N; ++at) {
            bytes memory without = abi.encodeCall(IClaims.requestVoid, (ids(10, NOWHERE, claimId(999))));
            bytes memory with = abi.encodeCall(IClaims.requestVoid, (ids(10, at, claimId(999))));
            same(settler, without, with, IClaims.NotDecided.selector);
        }
    }

    function testReverse() public {
        Reversal[2] memory bad =
            [Reversal(item(18).claim, "", coverageRef(9)), Reversal(item(0).claim, "", coverageRef(0))];
        for (uint256 at = 0; at <= N; ++at) {
            same(settler, reverses(NOWHERE, bad[0]), reverses(at, bad[0]), IClaims.WrongCoverage.selector);
            same(settler, reverses(NOWHERE, bad[1]), reverses(at, bad[1]), IClaims.NotDecided.selector);
        }
    }

    function testHoldAndRelease() public {
        // The holder holds for the payer only; the owners for themselves: here one key for both.
        VM.prank(otherPayerOwner);
        participants.delegate(OTHER_PAYER, holder, 16, 0, 0, TODAY);
        Hold[2] memory bad = [Hold(item(8).claim, TODAY + 31, ""), Hold(item(10).claim, TODAY, "")];
        for (uint256 at = 0; at <= N; ++at) {
            same(holder, holds(NOWHERE, bad[0]), holds(at, bad[0]), IClaims.InvalidHold.selector);
            same(holder, holds(NOWHERE, bad[1]), holds(at, bad[1]), IClaims.NotSubmitted.selector);
        }
        eq(batch(holder, holds(NOWHERE, bad[0])).length, 0, "hold");
        for (uint256 at = 0; at <= N; ++at) {
            bytes memory without = abi.encodeCall(IClaims.release, (ids(0, NOWHERE, item(8).claim)));
            bytes memory with = abi.encodeCall(IClaims.release, (ids(0, at, item(8).claim)));
            same(holder, without, with, IClaims.InvalidHold.selector);
        }
    }

    function testPayInterest() public {
        Interest[3] memory bad =
            [Interest(item(18).claim, 9_601, ""), Interest(item(0).claim, 1, ""), Interest(claimId(999), 1, "")];
        bytes4[3] memory why =
            [IClaims.InvalidInterest.selector, IClaims.NotDecided.selector, IClaims.NotDecided.selector];
        for (uint256 k = 0; k < 3; ++k) {
            for (uint256 at = 0; at <= N; ++at) {
                same(settler, interests(NOWHERE, bad[k]), interests(at, bad[k]), why[k]);
            }
        }
    }

    /// @dev A payer the caller may not settle for, in the middle of one it may.
    function testOthersMoney() public {
        VM.prank(otherPayerOwner);
        participants.revokeDelegation(OTHER_PAYER, settler);
        bytes4[] memory found = batch(settler, settles(NOWHERE, pay(8)));
        eq(found.length, 2, "the other payer's two");
        is_(found[0], IClaims.NotSettler.selector, "for the reason");
        eq(participants.delegation(PAYER, settler).spentToday, (3 + 2) * 9_600, "the payer's own are paid");
    }
}
