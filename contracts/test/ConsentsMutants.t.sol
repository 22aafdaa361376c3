// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BreakGlassBase} from "./ConsentsBreakGlass.t.sol";
import {EmergencyAccess, OverrideReason, ReviewOutcome} from "../src/interfaces/IBreakGlass.sol";
import {ConsentDelegation, DelegateBasis, IConsentKeys} from "../src/interfaces/IConsentKeys.sol";
import {Kind} from "../src/interfaces/IParticipants.sol";
import {Consent, ConsentStatus, Grant, IConsents} from "../src/interfaces/IConsents.sol";

/// @dev What mutation testing found no other test of Consents and BreakGlass to notice.
contract ConsentsMutantsTest is BreakGlassBase {
    /// @dev Both ends on the first of a month, so that only the emptiness speaks against it.
    function testAnEmptyWindow() public {
        Grant memory g = grantOf(50);
        (g.notBefore, g.notAfter) = (uint64(MONTH_LATER) * 1 days, uint64(MONTH_LATER) * 1 days);
        bytes memory signature = signGrant(g);
        VM.expectRevert(IConsents.BadWindow.selector);
        consents.grant(g, signature);
    }

    function testTheLastBasisOfADelegation() public {
        ConsentDelegation memory d = delegation(1);
        d.basis = DelegateBasis.POWER_OF_ATTORNEY;
        addDelegate(consentRef(0), d, "d");
        eq(consents.delegationOf(consentRef(0), delegate_).basis, DelegateBasis.POWER_OF_ATTORNEY, "basis");
    }

    function testTheLastReasonToBreakTheGlass() public {
        VM.prank(nurse);
        uint64 id = glass.breakGlass(consentRef(0), PROVIDER, OverrideReason.OVRTPS, "evidence");
        eq(glass.emergencyAccess(id).reason, OverrideReason.OVRTPS, "reason");
    }

    function testNoAccessIsNothing() public view {
        EmergencyAccess memory nothing;
        eq(keccak256(abi.encode(glass.emergencyAccess(99))), keccak256(abi.encode(nothing)), "no such access");
    }

    /// @dev The reviewer's number is below the organisation's.
    function testAnyOtherJudgeReviews() public {
        participants.register(5, Kind.AUDITOR, stranger, "");
        uint64 id = open(0);
        VM.prank(stranger);
        glass.review(id, 5, ReviewOutcome.JUSTIFIED, "findings");
        eq(glass.emergencyAccess(id).reviewer, 5, "reviewed");
    }

    /// @dev What a consent was stays to be read when it is over.
    function testWhatIsRevokedIsKept() public {
        Consent memory before = consents.consent(consentRef(0));
        revoke(0);
        Consent memory later = consents.consent(consentRef(0));
        eq(later.status, ConsentStatus.REVOKED, "revoked");
        (later.status, later.revokedAt) = (before.status, before.revokedAt);
        eq(keccak256(abi.encode(later)), keccak256(abi.encode(before)), "all else");
    }

    function testMoreSignaturesThanGrants() public {
        Grant[] memory grants = new Grant[](1);
        bytes[] memory signatures = new bytes[](2);
        grants[0] = grantOf(50);
        signatures[0] = signGrant(grants[0]);
        VM.expectRevert(abi.encodeWithSelector(IConsents.LengthMismatch.selector, 1, 2));
        consents.grantMany(grants, signatures);
    }

    /// @dev The window begins with a day, and before it ends.
    function testWindowsThatAreNone() public {
        for (uint256 k = 0; k < 3; ++k) {
            Grant memory g = grantOf(50);
            if (k < 2) g.notBefore += k == 0 ? 1 hours : 1 minutes;
            else (g.notBefore, g.notAfter) = (g.notAfter, uint64(MONTH_LATER) * 1 days);
            bytes memory signature = signGrant(g);
            VM.expectRevert(IConsents.BadWindow.selector);
            consents.grant(g, signature);
        }
    }

    function testARecoveryIsFinishedAnyTimeAfterItsWait() public {
        setRecovery(consentRef(0), "s");
        startRecovery(consentRef(0), patient, next, "g");
        VM.warp(block.timestamp + 48 hours + 1);
        consents.finishRecovery(consentRef(0));
        eq(consents.consent(consentRef(0)).controller, next, "recovered");
    }

    function testMoreSignaturesThanRecoverers() public {
        setRecovery(consentRef(0), "s");
        bytes32 digest = our(recoverHash(consentRef(0), patient, next, "q", soon()));
        address[] memory who = new address[](2);
        bytes[] memory signatures = new bytes[](3);
        for (uint256 i = 0; i < 3; ++i) {
            if (i < 2) who[i] = recoverers()[i];
            signatures[i] = signWith(guardianKeys[i], digest);
        }
        VM.expectRevert(IConsentKeys.NoQuorum.selector);
        consents.startRecovery(consentRef(0), patient, next, "q", soon(), who, signatures);
    }

    function testAConsentEndsWithTheFirstSecondOfAMonth() public {
        uint64[3] memory late = [uint64(1 hours), 1 minutes, 1];
        for (uint256 i = 0; i < 3; ++i) {
            Grant memory g = grantOf(50);
            g.notAfter += late[i];
            bytes memory signature = signGrant(g);
            VM.expectRevert(IConsents.BadWindow.selector);
            consents.grant(g, signature);
        }
    }

    /// @dev Numbers of organisations have 32 bits.
    function testNobodyElseByASimilarNumber() public {
        Grant memory g = grantOf(0);
        for (uint256 bit = 0; bit < 32; ++bit) {
            no(consents.permits(g.ref, PAYER ^ uint32(1 << bit), g.purposes, g.scopes), "another");
        }
        g = grantOf(50);
        g.granteeOrg = PAYER + (1 << 16);
        participants.register(g.granteeOrg, Kind.PAYER, stranger, "");
        consents.grant(g, signGrant(g));
        yes(consents.permits(g.ref, g.granteeOrg, g.purposes, g.scopes), "whom it names");
        no(consents.permits(g.ref, PAYER, g.purposes, g.scopes), "whose number ends so");
    }
}
