// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ConsentsBase} from "./ConsentsBase.t.sol";
import {BreakGlass} from "../src/BreakGlass.sol";
import {EmergencyAccess, IBreakGlass, OverrideReason, ReviewOutcome} from "../src/interfaces/IBreakGlass.sol";
import {Kind, Power} from "../src/interfaces/IParticipants.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

/// @dev The first provider has the emergency role; an auditor with a judge's key stands by.
abstract contract BreakGlassBase is ConsentsBase {
    BreakGlass internal glass;
    address internal nurse = address(0x4001);
    address internal judge = address(0x4002);

    function setUp() public virtual override {
        super.setUp();
        glass = new BreakGlass(participants, consents);
        participants.setEmergency(PROVIDER, true);
        VM.prank(providerOwner);
        participants.delegate(PROVIDER, nurse, Power.EMERGENCY, 0, 0, TODAY + 30);
        VM.prank(auditorOwner);
        participants.delegate(AUDITOR, judge, Power.JUDGE, 0, 0, TODAY + 30);
    }

    function open(uint256 i) internal returns (uint64) {
        VM.prank(nurse);
        return glass.breakGlass(consentRef(i), PROVIDER, OverrideReason.OVRER, "evidence");
    }

    function judged(uint64 id, uint8 outcome) internal {
        VM.prank(judge);
        glass.review(id, AUDITOR, outcome, "findings");
    }

    function oldest() internal view returns (uint256 id) {
        (id,) = glass.oldestReview(PROVIDER);
    }
}

contract BreakGlassTest is BreakGlassBase {
    function testOpensForADay() public {
        bytes32 before = keccak256(abi.encode(consents.consent(consentRef(0)), consents.snapshot(consentRef(0))));
        uint64 now_ = uint64(block.timestamp);
        VM.expectEmit(address(glass));
        emit IBreakGlass.GlassBroken(1, consentRef(0), PROVIDER, nurse, 1, "evidence", now_ + 24 hours, now_ + 72 hours);
        eq(open(0), 1, "number");
        EmergencyAccess memory want = EmergencyAccess(
            consentRef(0), PROVIDER, OverrideReason.OVRER, now_, now_ + 24 hours, now_ + 72 hours, 0, 0
        );
        eq(keccak256(abi.encode(glass.emergencyAccess(1))), keccak256(abi.encode(want)), "stored");
        bytes32 later = keccak256(abi.encode(consents.consent(consentRef(0)), consents.snapshot(consentRef(0))));
        eq(later, before, "the consent is not touched");
        no(consents.permits(consentRef(0), PROVIDER, 8, 4), "and permits no more than before");

        yes(glass.permitsEmergency(1, consentRef(0), PROVIDER), "open");
        no(glass.permitsEmergency(1, consentRef(1), PROVIDER), "another patient's");
        no(glass.permitsEmergency(1, consentRef(0), OTHER_PROVIDER), "another organisation");
        no(glass.permitsEmergency(2, consentRef(0), PROVIDER), "no such access");
        no(glass.permitsEmergency(0, ConsentRef.wrap(0), 0), "nothing");
        VM.warp(now_ + 24 hours - 1);
        yes(glass.permitsEmergency(1, consentRef(0), PROVIDER), "last second");
        VM.warp(now_ + 24 hours);
        no(glass.permitsEmergency(1, consentRef(0), PROVIDER), "over");
    }

    function testRevokedConsentToo() public {
        revoke(0);
        open(0);
        yes(glass.permitsEmergency(1, consentRef(0), PROVIDER), "open");
        eq(status(consentRef(0)), 2, "still revoked");
    }

    function testWho() public {
        refuseWho(stranger, PROVIDER);
        refuseWho(settler, PROVIDER); // a delegate without the power
        refuseWho(otherProviderOwner, OTHER_PROVIDER); // no emergency role
        refuseWho(payerOwner, PAYER);
        refuseWho(nurse, OTHER_PROVIDER);
        refuseWho(address(this), 99);
        VM.warp(uint256(int256(TODAY + 31)) * 1 days);
        refuseWho(nurse, PROVIDER); // delegation is over
    }

    function refuseWho(address who, uint32 org) private {
        VM.expectRevert(abi.encodeWithSelector(IBreakGlass.NotEmergency.selector, org, who));
        VM.prank(who);
        glass.breakGlass(consentRef(0), org, 1, "evidence");
    }

    function testRoleIsTakenAway() public {
        open(0);
        participants.setEmergency(PROVIDER, false);
        no(glass.permitsEmergency(1, consentRef(0), PROVIDER), "at once");
        refuseWho(nurse, PROVIDER);
        participants.setEmergency(PROVIDER, true);
        participants.suspend(PROVIDER);
        no(glass.permitsEmergency(1, consentRef(0), PROVIDER), "suspended");
        refuseWho(nurse, PROVIDER);
    }

    function testWhat() public {
        refuse(consentRef(99), 1, "evidence", IBreakGlass.UnknownConsent.selector);
        refuse(consentRef(0), 0, "evidence", IBreakGlass.BadReason.selector);
        refuse(consentRef(0), 5, "evidence", IBreakGlass.BadReason.selector);
        refuse(consentRef(0), 1, 0, IBreakGlass.BadReason.selector);
        eq(oldest(), 0, "nothing owed");
    }

    function refuse(ConsentRef ref, uint8 reason, bytes32 evidence, bytes4 error_) private {
        VM.expectRevert(error_);
        VM.prank(nurse);
        glass.breakGlass(ref, PROVIDER, reason, evidence);
    }

    function testOverdueReviewBlocks() public {
        uint256 due = block.timestamp + 72 hours;
        open(0);
        VM.warp(due - 1 hours);
        open(1);
        VM.warp(due);
        open(2);
        VM.warp(due + 1);
        (uint64 id, bool overdue) = glass.oldestReview(PROVIDER);
        yes(id == 1 && overdue, "overdue");
        VM.expectRevert(abi.encodeWithSelector(IBreakGlass.ReviewOverdue.selector, PROVIDER, 1));
        VM.prank(nurse);
        glass.breakGlass(consentRef(3), PROVIDER, 1, "evidence");
        participants.setEmergency(OTHER_PROVIDER, true);
        VM.prank(otherProviderOwner);
        glass.breakGlass(consentRef(3), OTHER_PROVIDER, 1, "evidence"); // others are not blocked
        judged(1, ReviewOutcome.JUSTIFIED); // late, and that ends it
        open(3);
    }
}

contract ReviewTest is BreakGlassBase {
    function testOnce() public {
        open(0);
        VM.expectEmit(address(glass));
        emit IBreakGlass.GlassReviewed(1, PROVIDER, AUDITOR, 1, "findings");
        judged(1, ReviewOutcome.JUSTIFIED);
        EmergencyAccess memory a = glass.emergencyAccess(1);
        eq(a.outcome, 1, "outcome");
        eq(a.reviewer, AUDITOR, "reviewer");
        eq(oldest(), 0, "nothing owed");
        yes(glass.permitsEmergency(1, consentRef(0), PROVIDER), "justified: still open");
        refuse(judge, 1, AUDITOR, 1, "f", abi.encodeWithSelector(IBreakGlass.NotReviewable.selector, 1));
        refuse(judge, 2, AUDITOR, 1, "f", abi.encodeWithSelector(IBreakGlass.NotReviewable.selector, 2));
        refuse(judge, 0, AUDITOR, 1, "f", abi.encodeWithSelector(IBreakGlass.NotReviewable.selector, 0));
    }

    function testUnjustifiedCloses() public {
        open(0);
        judged(1, ReviewOutcome.UNJUSTIFIED);
        no(glass.permitsEmergency(1, consentRef(0), PROVIDER), "closed");
    }

    function testWho() public {
        open(0);
        refuseWho(stranger, AUDITOR);
        refuseWho(nurse, PROVIDER); // itself
        refuseWho(providerOwner, PROVIDER);
        refuseWho(payerOwner, PAYER); // owners hold every power, but a payer does not judge
        refuseWho(otherProviderOwner, OTHER_PROVIDER);
        refuseWho(serviceOwner, SERVICE);
        refuseWho(judge, 99);
        participants.suspend(AUDITOR);
        refuseWho(judge, AUDITOR);
    }

    function refuseWho(address who, uint32 org) private {
        refuse(who, 1, org, 1, "f", abi.encodeWithSelector(IBreakGlass.NotReviewer.selector, org, who));
    }

    function testKindsThatJudge() public {
        uint8[3] memory kinds = [Kind.AUDITOR, Kind.PATIENT_REPRESENTATIVE, Kind.REGULATOR];
        for (uint32 i = 0; i < 3; ++i) {
            uint64 id = open(i);
            participants.register(170 + i, kinds[i], address(uint160(0x7070 + i)), "");
            VM.prank(address(uint160(0x7070 + i)));
            glass.review(id, 170 + i, 1, "f");
        }
        eq(oldest(), 0, "nothing owed");
    }

    function testWhat() public {
        open(0);
        bytes memory bad = abi.encodeWithSelector(IBreakGlass.BadOutcome.selector);
        refuse(judge, 1, AUDITOR, 0, "f", bad);
        refuse(judge, 1, AUDITOR, 3, "f", bad);
        refuse(judge, 1, AUDITOR, 1, 0, bad);
    }

    function refuse(address who, uint64 id, uint32 org, uint8 outcome, bytes32 findings, bytes memory error_) private {
        VM.expectRevert(error_);
        VM.prank(who);
        glass.review(id, org, outcome, findings);
    }

    /// @dev Whatever the order of reviews, the oldest that is owed is the smallest number not reviewed.
    function testFuzzOldestOwed(uint256 seed) public {
        uint256 n = 6;
        bool[7] memory done;
        for (uint256 i = 0; i < n; ++i) {
            open(i);
        }
        for (uint256 k = 0; k < 9; ++k) {
            uint64 id = uint64(uint256(keccak256(abi.encode(seed, k))) % n + 1);
            if (!done[id]) judged(id, 1);
            done[id] = true;
            uint256 want;
            for (uint256 i = n; i > 0; --i) {
                if (!done[i]) want = i;
            }
            eq(oldest(), want, "oldest");
        }
        uint64 added = open(7);
        bool all = true;
        for (uint256 i = 1; i <= n; ++i) {
            if (!done[i]) all = false;
        }
        if (all) eq(oldest(), added, "the list starts anew");
    }
}
