// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {TreasuryBase} from "./TreasuryBase.t.sol";
import {Eligibility} from "../src/Eligibility.sol";
import {Cover, Coverage, CoverageState, IEligibility} from "../src/interfaces/IEligibility.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {CoverageRef} from "../src/libraries/Ids.sol";

abstract contract EligibilityBase is TreasuryBase {
    uint64 internal constant MAXIMUM = 500_000;

    function setUp() public virtual override {
        super.setUp();
        for (uint256 i = 0; i < 3; ++i) {
            attest(coverageOf(i));
        }
    }

    function coverageRef(uint256 i) internal pure returns (CoverageRef) {
        return CoverageRef.wrap(keccak256(abi.encode("coverage", i)));
    }

    function coverageOf(uint256 i) internal pure returns (Coverage memory) {
        return Coverage(coverageRef(i), PAYER, 3, TODAY - 100, TODAY + 100, MAXIMUM, keccak256(abi.encode("who", i)));
    }

    function attest(Coverage memory c) internal {
        VM.prank(payerOwner);
        eligibility.attest(c);
    }

    function terminate(uint256 i, int32 endDay) internal {
        VM.prank(settler);
        eligibility.terminate(coverageRef(i), endDay);
    }
}

contract EligibilityAttestTest is EligibilityBase {
    function refuse(Coverage memory c, address by, bytes4 reason) private {
        VM.prank(by);
        VM.expectRevert(reason);
        eligibility.attest(c);
    }

    function stored(Coverage memory c) private view {
        CoverageState memory want = CoverageState(c.payer, c.plan, c.startDay, c.endDay, c.annualMaximum, 0);
        eq(keccak256(abi.encode(eligibility.coverage(c.ref))), keccak256(abi.encode(want)), "stored");
    }

    function testStoresAndTells() public {
        Coverage memory c = coverageOf(50);
        VM.expectEmit(address(eligibility));
        emit IEligibility.CoverageAttested(c.ref, PAYER, 3, c.startDay, c.endDay, c.annualMaximum, c.commitment);
        VM.prank(settler);
        eligibility.attest(c);
        stored(c);
    }

    function testFuzzStoresAllOfIt(uint16 plan, int24 start, int24 end, uint56 maximum) public {
        Coverage memory c = coverageOf(50);
        (c.plan, c.startDay, c.endDay, c.annualMaximum) = (plan, start, end, maximum);
        bool fits = end >= start && (maximum == 0 || int256(end) - start < 366);
        if (!fits) return refuse(c, payerOwner, IEligibility.BadPeriod.selector);
        attest(c);
        stored(c);
    }

    function testRefusals() public {
        Coverage memory c = coverageOf(50);
        refuse(c, stranger, IEligibility.NotAttester.selector);
        refuse(c, otherPayerOwner, IEligibility.NotAttester.selector);
        VM.prank(payerOwner);
        participants.delegate(PAYER, stranger, Power.SETTLE, 0, 0, TODAY);
        refuse(c, stranger, IEligibility.NotAttester.selector);
        c.payer = PROVIDER;
        refuse(c, providerOwner, IEligibility.PayerInactive.selector);
        c.payer = 0;
        refuse(c, address(0), IEligibility.PayerInactive.selector);
        c = coverageOf(50);
        c.ref = CoverageRef.wrap(0);
        refuse(c, payerOwner, IEligibility.CoverageTaken.selector);
        refuse(coverageOf(0), payerOwner, IEligibility.CoverageTaken.selector);
        participants.suspend(PAYER);
        refuse(coverageOf(50), payerOwner, IEligibility.PayerInactive.selector);
    }

    function testPeriods() public {
        Coverage memory c = coverageOf(50);
        c.endDay = c.startDay - 1;
        refuse(c, payerOwner, IEligibility.BadPeriod.selector);
        c.endDay = c.startDay + 366;
        refuse(c, payerOwner, IEligibility.BadPeriod.selector);
        c.annualMaximum = 0;
        attest(c);
        c = coverageOf(51);
        c.endDay = c.startDay + 365;
        attest(c);
        c = coverageOf(52);
        c.endDay = c.startDay;
        attest(c);
        c = coverageOf(53);
        (c.startDay, c.endDay, c.annualMaximum) = (-(2 ** 23), 2 ** 23 - 1, 0);
        attest(c);
        stored(c);
        c = coverageOf(54);
        (c.startDay, c.annualMaximum) = (-(2 ** 23) - 1, 0);
        refuse(c, payerOwner, IEligibility.BadPeriod.selector);
        (c.startDay, c.endDay) = (TODAY, 2 ** 23);
        refuse(c, payerOwner, IEligibility.BadPeriod.selector);
        (c.startDay, c.endDay) = (type(int32).min, type(int32).max);
        refuse(c, payerOwner, IEligibility.BadPeriod.selector);
    }

    function testMaximumTooLarge() public {
        Coverage memory c = coverageOf(50);
        c.annualMaximum = 2 ** 56;
        refuse(c, payerOwner, IEligibility.MaximumTooLarge.selector);
        c.annualMaximum = 2 ** 56 - 1;
        attest(c);
        stored(c);
    }
}

contract EligibilityAttestManyTest is EligibilityBase {
    function testBadItemAtEveryIndex() public {
        for (uint256 bad = 0; bad < 4; ++bad) {
            Coverage[] memory items = new Coverage[](4);
            for (uint256 i = 0; i < 4; ++i) {
                items[i] = coverageOf(100 * (bad + 1) + i);
            }
            items[bad].payer = OTHER_PAYER;
            VM.expectEmit(address(eligibility));
            emit IEligibility.AttestRefused(items[bad].ref, IEligibility.NotAttester.selector);
            VM.prank(settler);
            eligibility.attestMany(items);
            for (uint256 i = 0; i < 4; ++i) {
                eq(eligibility.coverage(items[i].ref).payer, i == bad ? 0 : PAYER, "payer");
            }
        }
    }

    function testTwiceInOneBatch() public {
        Coverage[] memory items = new Coverage[](2);
        (items[0], items[1]) = (coverageOf(50), coverageOf(50));
        VM.expectEmit(address(eligibility));
        emit IEligibility.AttestRefused(items[1].ref, IEligibility.CoverageTaken.selector);
        VM.prank(settler);
        eligibility.attestMany(items);
    }

    function testMalformedBatch() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        eligibility.attestMany(new Coverage[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        eligibility.attestMany(new Coverage[](1001));
    }
}

contract EligibilityTerminateTest is EligibilityBase {
    function testTodayIsNotRetroactive() public {
        VM.expectEmit(address(eligibility));
        emit IEligibility.CoverageTerminated(coverageRef(0), PAYER, TODAY);
        terminate(0, TODAY);
        yes(eligibility.covers(coverageRef(0), PAYER, TODAY), "last day");
        no(eligibility.covers(coverageRef(0), PAYER, TODAY + 1), "after");
    }

    /// @dev Nothing is taken back: what was counted stands until the claim is reversed.
    function testRetroactively() public {
        VM.prank(CLAIMS);
        eligibility.consume(coverageRef(0), PAYER, 70);
        VM.expectEmit(address(eligibility));
        emit IEligibility.CoverageTerminatedRetroactively(coverageRef(0), PAYER, TODAY - 1, TODAY + 100);
        terminate(0, TODAY - 1);
        no(eligibility.covers(coverageRef(0), PAYER, TODAY), "after");
        eq(eligibility.coverage(coverageRef(0)).used, 70, "counted");
        VM.expectEmit(address(eligibility));
        emit IEligibility.CoverageTerminatedRetroactively(coverageRef(0), PAYER, TODAY - 2, TODAY - 1);
        terminate(0, TODAY - 2);
        VM.prank(CLAIMS);
        eligibility.restore(coverageRef(0), PAYER, 70);
        eq(eligibility.coverage(coverageRef(0)).used, 0, "given back");
    }

    function testTheDayDecides() public {
        VM.warp(uint256(int256(TODAY + 1)) * 1 days - 1);
        VM.expectEmit(address(eligibility));
        emit IEligibility.CoverageTerminated(coverageRef(0), PAYER, TODAY);
        terminate(0, TODAY);
        day(TODAY + 1);
        VM.expectEmit(address(eligibility));
        emit IEligibility.CoverageTerminatedRetroactively(coverageRef(1), PAYER, TODAY, TODAY + 100);
        terminate(1, TODAY);
    }

    function testNeverLengthens() public {
        VM.expectRevert(IEligibility.CannotTerminate.selector);
        terminate(0, TODAY + 100);
        VM.expectRevert(IEligibility.CannotTerminate.selector);
        terminate(99, TODAY);
        VM.expectRevert(IEligibility.CannotTerminate.selector);
        terminate(0, -(2 ** 23) - 1);
        terminate(0, -(2 ** 23));
        terminate(1, TODAY + 99);
    }

    function testVoids() public {
        terminate(0, TODAY - 101);
        no(eligibility.covers(coverageRef(0), PAYER, TODAY - 100), "no day at all");
        VM.prank(payerOwner);
        VM.expectRevert(IEligibility.CoverageTaken.selector);
        eligibility.attest(coverageOf(0));
    }

    function testOnlyItsPayer() public {
        VM.prank(otherPayerOwner);
        VM.expectRevert(IEligibility.NotAttester.selector);
        eligibility.terminate(coverageRef(0), TODAY);
        participants.suspend(PAYER);
        VM.expectRevert(IEligibility.PayerInactive.selector);
        terminate(0, TODAY);
    }
}

contract EligibilityEvaluateManyTest is EligibilityBase {
    /// @dev Covered from the first day through the last, for this payer, also before 1970.
    function testFuzzPeriod(int32 start, int32 length, int32 at, bool capped) public {
        start = start % 100_000;
        length = (length < 0 ? -(length + 1) : length) % 366;
        at = start + at % 800;
        Coverage memory c = coverageOf(50);
        (c.startDay, c.endDay, c.annualMaximum) = (start, start + length, capped ? 1 : 0);
        attest(c);
        uint8 want = capped ? Cover.COVERED | Cover.MAXIMUM : Cover.COVERED;
        eq(one(PAYER, at), at >= start && at - start <= length ? want : 0, "some day");
        eq(one(PAYER, start), want, "first day");
        eq(one(PAYER, start + length), want, "last day");
        eq(one(PAYER, start - 1), 0, "day before");
        eq(one(PAYER, start + length + 1), 0, "day after");
        eq(one(OTHER_PAYER, start), 0, "another payer");
    }

    function one(uint32 payer, int32 at) private view returns (uint256 found) {
        CoverageRef[] memory refs = new CoverageRef[](1);
        int32[] memory days_ = new int32[](1);
        (refs[0], days_[0]) = (coverageRef(50), at);
        found = eligibility.evaluateMany(refs, payer, days_)[0];
        yes(eligibility.covers(refs[0], payer, at) == (found != 0), "covers says the same");
    }

    function testEachByItself() public view {
        CoverageRef[] memory refs = new CoverageRef[](4);
        int32[] memory days_ = new int32[](4);
        (refs[0], refs[2], refs[3]) = (coverageRef(0), coverageRef(99), coverageRef(0));
        (days_[0], days_[1], days_[2], days_[3]) = (TODAY, TODAY, TODAY, TODAY + 101);
        uint8[] memory found = eligibility.evaluateMany(refs, PAYER, days_);
        eq(found.length, 4, "one each");
        eq(found[0], Cover.COVERED | Cover.MAXIMUM, "covered");
        eq(found[1], 0, "zero");
        eq(found[2], 0, "unknown");
        eq(found[3], 0, "another day");
        eq(eligibility.evaluateMany(refs, 0, days_)[2], 0, "unknown, payer 0");
        no(eligibility.covers(coverageRef(99), 0, 0), "unknown, payer 0");
        days_[2] = 0;
        eq(eligibility.evaluateMany(refs, 0, days_)[2], 0, "unknown, payer 0, day 0");
    }

    function testMalformedBatch() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        eligibility.evaluateMany(new CoverageRef[](0), PAYER, new int32[](0));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        eligibility.evaluateMany(new CoverageRef[](1001), PAYER, new int32[](1001));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1, 2));
        eligibility.evaluateMany(new CoverageRef[](2), PAYER, new int32[](1));
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 3, 2));
        eligibility.evaluateMany(new CoverageRef[](2), PAYER, new int32[](3));
    }
}

contract EligibilityUpgradeTest is EligibilityBase {
    function testOnlyTheManager() public {
        Eligibility next = new Eligibility(participants);
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        eligibility.upgradeToAndCall(address(next), "");
        VM.prank(CLAIMS);
        eligibility.consume(coverageRef(0), PAYER, 70);
        eligibility.upgradeToAndCall(address(next), "");
        eq(eligibility.coverage(coverageRef(0)).used, 70, "what was counted is kept");
        eq(eligibility.claims(), CLAIMS, "claims");
    }

    function testInitializedOnce() public {
        VM.expectRevert(Initializable.InvalidInitialization.selector);
        eligibility.initialize(stranger);
        Eligibility implementation = new Eligibility(participants);
        VM.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(stranger);
    }
}
