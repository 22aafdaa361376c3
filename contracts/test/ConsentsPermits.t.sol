// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Check} from "./Base.sol";
import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Grant, Purpose, Scope} from "../src/interfaces/IConsents.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {Calendar} from "../src/libraries/Calendar.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

contract PermitsTest is ConsentsBase {
    function testWindow() public {
        Grant memory g = grantOf(50);
        (g.notBefore, g.notAfter) = (uint64(uint32(TODAY + 2)) * 1 days, uint64(MONTH_LATER) * 1 days);
        consents.grant(g, signGrant(g));
        VM.warp(g.notBefore - 1);
        no(consents.permits(g.ref, PAYER, 8, 4), "before");
        VM.warp(g.notBefore);
        yes(consents.permits(g.ref, PAYER, 8, 4), "first second");
        VM.warp(g.notAfter - 1);
        yes(consents.permits(g.ref, PAYER, 8, 4), "last second");
        VM.warp(g.notAfter);
        no(consents.permits(g.ref, PAYER, 8, 4), "after");
    }

    /// @dev Bit by bit, against what the contract does with masks.
    function testFuzzSubsets(uint32 purposes, uint64 scopes, uint32 askedPurposes, uint64 askedScopes, bool near)
        public
    {
        if (near) (askedPurposes, askedScopes) = (askedPurposes & purposes, askedScopes & scopes);
        (purposes, scopes) = (purposes & Purpose.ALL, scopes & Scope.ALL);
        VM.assume(purposes != 0 && scopes != 0);
        Grant memory g = grantOf(50);
        (g.purposes, g.scopes) = (purposes, scopes);
        consents.grant(g, signGrant(g));
        bool want = askedPurposes != 0 && askedScopes != 0;
        for (uint256 i = 0; i < 32; ++i) {
            if ((askedPurposes >> i) & 1 > (purposes >> i) & 1) want = false;
        }
        for (uint256 i = 0; i < 64; ++i) {
            if ((askedScopes >> i) & 1 > (scopes >> i) & 1) want = false;
        }
        eq(consents.permits(g.ref, PAYER, askedPurposes, askedScopes) ? 1 : 0, want ? 1 : 0, "subset");
        no(consents.permits(g.ref, OTHER_PAYER, askedPurposes, askedScopes), "another grantee");
        (bool permitted, bytes32 snapshot) = consents.evaluate(g.ref, PAYER, askedPurposes, askedScopes);
        eq(permitted ? 1 : 0, want ? 1 : 0, "evaluate");
        eq(snapshot, consents.snapshot(g.ref), "snapshot");
    }

    function testUnknown() public view {
        no(consents.permits(consentRef(99), PAYER, 8, 4), "unknown");
        no(consents.permits(consentRef(99), 0, 0, 0), "unknown, empty");
        no(consents.permits(consentRef(0), PAYER, 0, 4), "no purpose");
        no(consents.permits(consentRef(0), PAYER, 8, 0), "no scope");
    }

    function testSnapshotTellsStatusAndTime() public {
        bytes32 active = consents.snapshot(consentRef(0));
        VM.warp(block.timestamp + 1);
        yes(consents.snapshot(consentRef(0)) != active, "time");
        bytes32 later = consents.snapshot(consentRef(0));
        revoke(0);
        yes(consents.snapshot(consentRef(0)) != later, "status");
    }
}

contract EvaluateManyTest is ConsentsBase {
    function testAsOneByOne() public {
        revoke(1);
        Grant memory g = grantOf(50);
        g.notBefore += 1 days;
        consents.grant(g, signGrant(g));
        ConsentRef[] memory refs = new ConsentRef[](8);
        for (uint256 i = 0; i < 4; ++i) {
            refs[i] = consentRef(i);
        }
        (refs[4], refs[6], refs[7]) = (consentRef(99), g.ref, consentRef(0));
        (bool[] memory permitted, bytes32[] memory snapshots) = consents.evaluateMany(refs, PAYER, 8, 4);
        eq(permitted.length, 8, "answers");
        eq(snapshots.length, 8, "snapshots");
        for (uint256 i = 0; i < 8; ++i) {
            if (i == 5) continue;
            (bool one, bytes32 snapshot) = consents.evaluate(refs[i], PAYER, 8, 4);
            eq(permitted[i] ? 1 : 0, one ? 1 : 0, "permitted");
            eq(snapshots[i], snapshot, "snapshot");
        }
        yes(permitted[0] && !permitted[1] && permitted[2] && !permitted[4] && !permitted[6] && permitted[7], "mixed");
        no(permitted[5], "none");
        eq(snapshots[5], 0, "no snapshot of none");
        eq(snapshots[0], keccak256(abi.encode(refs[0], uint8(1), uint16(7), block.timestamp)), "as documented");
        (permitted,) = consents.evaluateMany(refs, PAYER, 0, 4);
        no(permitted[0], "no purpose");
        (permitted,) = consents.evaluateMany(refs, PAYER, 8, 0);
        no(permitted[0], "no scope");
    }

    function testBounded() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        consents.evaluateMany(new ConsentRef[](0), PAYER, 8, 4);
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        consents.evaluateMany(new ConsentRef[](1001), PAYER, 8, 4);
        (bool[] memory permitted,) = consents.evaluateMany(new ConsentRef[](1000), PAYER, 8, 4);
        eq(permitted.length, 1000, "as many as a batch has");
    }

    /// @dev The order in a block: what relied on it before the revocation was permitted, and is not touched by it.
    function testOrderInABlock() public {
        ConsentRef[] memory refs = new ConsentRef[](1);
        refs[0] = consentRef(0);
        (bool[] memory before, bytes32[] memory frozen) = consents.evaluateMany(refs, PAYER, 8, 4);
        revoke(0);
        (bool[] memory later, bytes32[] memory now_) = consents.evaluateMany(refs, PAYER, 8, 4);
        yes(before[0] && !later[0], "claim, then revocation");
        yes(frozen[0] != now_[0], "the snapshot tells which");
    }
}

contract CalendarTest is Check {
    /// @dev Month by month through 800 years, with the leap rule as everybody knows it.
    function testEveryDay() public pure {
        uint8[12] memory days_ = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        uint256 day;
        for (uint256 year = 1970; year < 2770; ++year) {
            bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            for (uint256 month = 0; month < 12; ++month) {
                uint256 end = day + days_[month] + (month == 1 && leap ? 1 : 0);
                yes(Calendar.startsMonth(day * 1 days), "first");
                no(Calendar.startsMonth(day * 1 days + 1), "second second");
                for (++day; day < end; ++day) {
                    if (Calendar.startsMonth(day * 1 days)) revert Differ("inside", bytes32(day), 0);
                }
            }
        }
    }
}
