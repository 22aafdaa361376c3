// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {EligibilityBase} from "./Eligibility.t.sol";
import {Coverage, IEligibility} from "../src/interfaces/IEligibility.sol";
import {CoverageRef} from "../src/libraries/Ids.sol";

abstract contract EligibilityMaximumBase is EligibilityBase {
    function consume(uint256 i, uint64 amount) internal returns (bool) {
        VM.prank(CLAIMS);
        return eligibility.consume(coverageRef(i), PAYER, amount);
    }

    function restore(uint256 i, uint64 amount) internal returns (bool) {
        VM.prank(CLAIMS);
        return eligibility.restore(coverageRef(i), PAYER, amount);
    }

    function used(uint256 i) internal view returns (uint64) {
        return eligibility.coverage(coverageRef(i)).used;
    }

    function unlimited(uint256 i) internal {
        Coverage memory c = coverageOf(i);
        c.annualMaximum = 0;
        attest(c);
    }
}

contract EligibilityConsumeTest is EligibilityMaximumBase {
    function testToTheCentAndTells() public {
        VM.expectEmit(address(eligibility));
        emit IEligibility.MaximumUsed(coverageRef(0), 499_999, MAXIMUM);
        yes(consume(0, 499_999), "all but a cent");
        no(consume(0, 2), "a cent too much");
        eq(used(0), 499_999, "nothing counted");
        yes(consume(0, 1), "the last cent");
        no(consume(0, 1), "used up");
        yes(consume(0, 0), "nothing always fits");
        eq(used(0), MAXIMUM, "all of it");
        eq(used(1), 0, "another coverage");
    }

    function testTheLargestAmounts() public {
        no(consume(0, type(uint64).max), "2^64-1");
        Coverage memory c = coverageOf(50);
        c.annualMaximum = 2 ** 56 - 1;
        attest(c);
        VM.expectEmit(address(eligibility));
        emit IEligibility.MaximumUsed(coverageRef(50), 2 ** 56 - 1, 2 ** 56 - 1);
        yes(consume(50, 2 ** 56 - 1), "all 56 bits");
        no(consume(50, 1), "used up");
        no(consume(50, type(uint64).max), "no wrap");
        eq(used(50), 2 ** 56 - 1, "counted");
    }

    function testWithoutMaximum() public {
        unlimited(50);
        VM.recordLogs();
        yes(consume(50, type(uint64).max), "no maximum");
        eq(used(50), 0, "nothing counted");
        yes(consume(0, 0), "nothing");
        eq(VM.getRecordedLogs().length, 0, "nothing to tell");
    }

    function testUnknown() public {
        no(consume(99, 1), "unknown");
        VM.prank(CLAIMS);
        no(eligibility.consume(CoverageRef.wrap(0), PAYER, 1), "zero");
        VM.prank(CLAIMS);
        no(eligibility.consume(coverageRef(99), 0, 0), "unknown, of nobody");
    }

    function testOfItsPayerOnly() public {
        unlimited(50);
        VM.recordLogs();
        for (uint64 amount = 0; amount < 2; ++amount) {
            VM.prank(CLAIMS);
            no(eligibility.consume(coverageRef(0), OTHER_PAYER, amount), "another payer's");
            VM.prank(CLAIMS);
            no(eligibility.consume(coverageRef(50), OTHER_PAYER, amount), "nor without a maximum");
        }
        eq(VM.getRecordedLogs().length, 0, "nothing to tell");
        eq(used(0), 0, "nothing counted");
    }

    function testOnlyClaims() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(IEligibility.NotClaims.selector, payerOwner));
        eligibility.consume(coverageRef(0), PAYER, 1);
    }
}

contract EligibilityRestoreTest is EligibilityMaximumBase {
    function testGivesBackAndTells() public {
        consume(0, 300);
        VM.expectEmit(address(eligibility));
        emit IEligibility.MaximumUsed(coverageRef(0), 100, MAXIMUM);
        yes(restore(0, 200), "two thirds");
        yes(restore(0, 100), "the rest");
        eq(used(0), 0, "all back");
        yes(consume(0, MAXIMUM), "free again");
    }

    function testNeverMoreThanCounted() public {
        unlimited(50);
        consume(0, 300);
        VM.recordLogs();
        no(restore(0, 301), "a cent too much");
        no(restore(1, 1), "nothing counted");
        no(restore(0, 2 ** 56 + 1), "without wrapping");
        no(restore(50, 7), "without a maximum nothing is counted");
        eq(VM.getRecordedLogs().length, 0, "nothing to tell");
        eq(used(0), 300, "nothing given back");
    }

    function testOfItsPayerOnly() public {
        consume(0, 300);
        VM.recordLogs();
        for (uint64 amount = 0; amount < 2; ++amount) {
            VM.prank(CLAIMS);
            no(eligibility.restore(coverageRef(0), OTHER_PAYER, amount), "another payer's");
        }
        VM.prank(CLAIMS);
        no(eligibility.restore(coverageRef(99), 0, 0), "unknown, of nobody");
        eq(VM.getRecordedLogs().length, 0, "nothing to tell");
        eq(used(0), 300, "nothing given back");
    }

    function testNothingToGiveBack() public {
        unlimited(50);
        VM.recordLogs();
        yes(restore(50, 0), "without a maximum");
        yes(restore(0, 0), "nothing");
        eq(VM.getRecordedLogs().length, 0, "nothing to tell");
        eq(used(50), 0, "nothing counted");
    }

    function testOnlyClaims() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(IEligibility.NotClaims.selector, payerOwner));
        eligibility.restore(coverageRef(0), PAYER, 0);
    }
}

contract EligibilitySetClaimsTest is EligibilityMaximumBase {
    function testByTheManager() public {
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        eligibility.setClaims(stranger);
        VM.expectEmit(address(eligibility));
        emit IEligibility.ClaimsSet(stranger);
        eligibility.setClaims(stranger);
        eq(eligibility.claims(), stranger, "named");
        VM.expectRevert(abi.encodeWithSelector(IEligibility.NotClaims.selector, CLAIMS));
        consume(0, 1);
    }
}

/// @dev Claims of two coverages settle and are reversed in any order, coverages end meanwhile.
contract EligibilityInterleavingTest is EligibilityMaximumBase {
    uint64 private constant SMALL = 1000;
    uint64[2] private _used;
    uint64[] private _paid;
    uint256[] private _of;

    function testFuzzNeverMoreThanTheMaximum(uint256[32] memory words) public {
        for (uint256 i = 0; i < 2; ++i) {
            Coverage memory c = coverageOf(50 + i);
            c.annualMaximum = SMALL * uint64(i + 1);
            attest(c);
        }
        for (uint256 i = 0; i < words.length; ++i) {
            step(words[i]);
            for (uint256 k = 0; k < 2; ++k) {
                eq(used(50 + k), _used[k], "used is what claims have paid");
                yes(used(50 + k) <= SMALL * (k + 1), "never more than the maximum");
            }
        }
        while (_paid.length != 0) {
            reverse(0);
        }
        eq(used(50) + used(51), 0, "all given back");
    }

    function step(uint256 w) private {
        uint256 k = (w >> 8) % 2;
        if (w % 8 == 0) {
            int32 last = TODAY + int32(uint32((w >> 16) % 200)) - 100;
            if (last < eligibility.coverage(coverageRef(50 + k)).endDay) terminate(50 + k, last);
        } else if (w % 8 < 3 && _paid.length != 0) {
            reverse((w >> 16) % _paid.length);
        } else {
            uint64 amount = uint64((w >> 16) % 600);
            bool fits = _used[k] + amount <= SMALL * (k + 1);
            yes(consume(50 + k, amount) == fits, "counted if it fits");
            if (!fits) return;
            _used[k] += amount;
            _paid.push(amount);
            _of.push(k);
        }
    }

    function reverse(uint256 i) private {
        yes(restore(50 + _of[i], _paid[i]), "given back");
        _used[_of[i]] -= _paid[i];
        (_paid[i], _of[i]) = (_paid[_paid.length - 1], _of[_of.length - 1]);
        _paid.pop();
        _of.pop();
    }
}
