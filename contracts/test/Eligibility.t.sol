// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Coverage, CoverageState, IEligibility} from "../src/interfaces/IEligibility.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {CoverageRef} from "../src/libraries/Ids.sol";

contract AttestTest is Base {
    function refuse(Coverage memory c, address by, bytes4 reason) private {
        VM.prank(by);
        VM.expectRevert(reason);
        eligibility.attest(c);
    }

    function testStoresAndTells() public {
        Coverage memory c = coverageOf(50);
        VM.expectEmit(address(eligibility));
        emit IEligibility.CoverageAttested(c.ref, PAYER, 3, c.startDay, c.endDay, c.annualMaximum, c.commitment);
        VM.prank(settler);
        eligibility.attest(c);
        CoverageState memory want = CoverageState(PAYER, 3, c.startDay, c.endDay, c.annualMaximum);
        eq(keccak256(abi.encode(eligibility.coverage(c.ref))), keccak256(abi.encode(want)), "stored");
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
        c = coverageOf(50);
        c.endDay = c.startDay - 1;
        refuse(c, payerOwner, IEligibility.BadPeriod.selector);
        participants.suspend(PAYER);
        refuse(coverageOf(50), payerOwner, IEligibility.PayerInactive.selector);
    }

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

    function testMalformedBatch() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        eligibility.attestMany(new Coverage[](0));
    }
}

contract CoversTest is Base {
    /// @dev Covered from the first day through the last, for this payer, also before 1970.
    function testFuzzPeriod(int32 start, int32 length, int32 day) public {
        start = start % 100_000;
        length = (length < 0 ? -(length + 1) : length) % 1000;
        day = start + day % 1500;
        Coverage memory c = coverageOf(50);
        (c.startDay, c.endDay) = (start, start + length);
        VM.prank(payerOwner);
        eligibility.attest(c);
        bool want = day >= start && day - start <= length;
        eq(eligibility.covers(c.ref, PAYER, day) ? 1 : 0, want ? 1 : 0, "covers");
        no(eligibility.covers(c.ref, OTHER_PAYER, day), "another payer");
        yes(eligibility.covers(c.ref, PAYER, start), "first day");
        yes(eligibility.covers(c.ref, PAYER, start + length), "last day");
        no(eligibility.covers(c.ref, PAYER, start - 1), "day before");
        no(eligibility.covers(c.ref, PAYER, start + length + 1), "day after");
    }

    function testUnknown() public view {
        no(eligibility.covers(coverageRef(99), PAYER, 0), "unknown");
        no(eligibility.covers(coverageRef(99), 0, 0), "unknown, payer 0");
    }
}

contract TerminateTest is Base {
    function testShortens() public {
        VM.expectEmit(address(eligibility));
        emit IEligibility.CoverageTerminated(coverageRef(0), PAYER, TODAY - 5);
        VM.prank(settler);
        eligibility.terminate(coverageRef(0), TODAY - 5);
        yes(eligibility.covers(coverageRef(0), PAYER, TODAY - 5), "last day");
        no(eligibility.covers(coverageRef(0), PAYER, TODAY - 4), "after");
    }

    function testNeverLengthens() public {
        VM.prank(payerOwner);
        VM.expectRevert(IEligibility.CannotTerminate.selector);
        eligibility.terminate(coverageRef(0), TODAY + 100);
        VM.prank(payerOwner);
        VM.expectRevert(IEligibility.CannotTerminate.selector);
        eligibility.terminate(coverageRef(99), TODAY);
    }

    function testVoids() public {
        VM.prank(payerOwner);
        eligibility.terminate(coverageRef(0), TODAY - 101);
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
        VM.prank(payerOwner);
        VM.expectRevert(IEligibility.PayerInactive.selector);
        eligibility.terminate(coverageRef(0), TODAY);
    }
}
