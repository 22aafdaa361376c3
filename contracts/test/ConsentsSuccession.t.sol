// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Consent, Grant, IConsents, Purpose, Scope} from "../src/interfaces/IConsents.sol";
import {Authorization, IConsentKeys} from "../src/interfaces/IConsentKeys.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

contract GrantJointTest is ConsentsBase {
    function testBothSign() public {
        Grant memory g = grantOf(50);
        VM.expectEmit(address(consents));
        emit IConsentKeys.CustodyShared(g.ref, patient, co);
        grantJoint(50);
        eq(status(g.ref), 1, "active");
        eq(consents.custody(g.ref).coController, co, "second controller");
        yes(consents.permits(g.ref, PAYER, g.purposes, g.scopes), "permits");
        yes(consents.nonceUsed(patient, g.nonce) && consents.nonceUsed(co, g.nonce), "both nonces");
    }

    function testOneSignatureIsNotEnough() public {
        Grant memory g = grantOf(50);
        bytes32 digest = our(jointHash(g, co));
        (bytes memory a, bytes memory b) = (signWith(PATIENT_KEY, digest), signWith(CO_KEY, digest));
        refuse(g, co, a, "", IConsentKeys.BadSignature.selector);
        refuse(g, co, "", b, IConsentKeys.BadSignature.selector);
        refuse(g, co, a, a, IConsentKeys.BadSignature.selector);
        refuse(g, co, b, b, IConsentKeys.BadSignature.selector);
        refuse(g, co, b, a, IConsentKeys.BadSignature.selector);
        refuse(g, delegate_, a, b, IConsentKeys.BadSignature.selector);
        refuse(g, co, signGrant(g), b, IConsentKeys.BadSignature.selector);
        no(consents.nonceUsed(patient, g.nonce), "nothing used up");
        consents.grantJoint(g, co, a, b);
        refuse(g, co, a, b, IConsents.RefTaken.selector);
    }

    function testControllersDiffer() public {
        Grant memory g = grantOf(50);
        bytes memory a = signWith(PATIENT_KEY, our(jointHash(g, patient)));
        refuse(g, patient, a, a, IConsentKeys.BadKey.selector);
        refuse(g, address(0), a, a, IConsentKeys.BadKey.selector);
    }

    function testTermsAndNonces() public {
        Grant memory g = grantOf(50);
        g.basis = 6;
        refuse(g, co, "", "", IConsents.BadTerms.selector);
        g = grantOf(50);
        VM.prank(co);
        consents.cancelNonce(g.nonce);
        bytes32 digest = our(jointHash(g, co));
        refuse(g, co, signWith(PATIENT_KEY, digest), signWith(CO_KEY, digest), IConsentKeys.NonceUsed.selector);
    }

    function refuse(Grant memory g, address second, bytes memory a, bytes memory b, bytes4 reason) private {
        VM.expectRevert(reason);
        consents.grantJoint(g, second, a, b);
    }
}

contract RevokeByTest is ConsentsBase {
    function testEitherGuardianRevokes() public {
        grantJoint(50);
        grantJoint(51);
        VM.expectEmit(address(consents));
        emit IConsents.ConsentRevoked(consentRef(50), co, uint64(block.timestamp));
        revokeAs(CO_KEY, consentRef(50), "r");
        eq(status(consentRef(50)), 2, "by the second");
        revokeAs(PATIENT_KEY, consentRef(51), "r");
        eq(status(consentRef(51)), 2, "by the first");
    }

    function testStrangersDoNot() public {
        bytes memory signature = signWith(DELEGATE_KEY, our(revokeHash(consentRef(0), "r", soon())));
        refuse(consentRef(0), delegate_, signature, IConsentKeys.NotAuthorized.selector);
        refuse(consentRef(0), patient, signature, IConsentKeys.BadSignature.selector);
        refuse(consentRef(0), address(0), new bytes(65), IConsentKeys.NotAuthorized.selector);
        refuse(consentRef(99), delegate_, signature, IConsentKeys.NotGranted.selector);
    }

    /// @dev A delegate of one consent has no say in another of the same controller.
    function testDelegateOfAnotherConsent() public {
        addDelegate(consentRef(0), delegation(7), "d");
        bytes memory signature = signWith(DELEGATE_KEY, our(revokeHash(consentRef(1), "r", soon())));
        refuse(consentRef(1), delegate_, signature, IConsentKeys.NotAuthorized.selector);
        revokeAs(DELEGATE_KEY, consentRef(0), "r");
        eq(status(consentRef(0)), 2, "its own");
    }

    function refuse(ConsentRef ref, address signer, bytes memory signature, bytes4 reason) private {
        VM.expectRevert(reason);
        consents.revokeBy(ref, signer, "r", soon(), signature);
    }
}

contract SupersedeTest is ConsentsBase {
    function successor(uint256 i) private view returns (Grant memory g) {
        g = grantOf(i);
        (g.scopes, g.policyVersion) = (Scope.CLAIM_HEADER, 8);
    }

    function testReplacesInOneStep() public {
        Grant memory g = successor(50);
        VM.expectEmit(address(consents));
        emit IConsents.ConsentSuperseded(consentRef(0), g.ref, patient, uint64(block.timestamp));
        supersedeLogged(g);
        Consent memory old = consents.consent(consentRef(0));
        eq(old.status, 3, "old");
        eq(old.revokedAt, block.timestamp, "when");
        no(consents.permits(consentRef(0), PAYER, Purpose.HPAYMT, Scope.CLAIM_HEADER), "old permits");
        yes(consents.permits(g.ref, PAYER, Purpose.HPAYMT, Scope.CLAIM_HEADER), "new permits");
        no(consents.permits(g.ref, PAYER, Purpose.HPAYMT, Scope.AMOUNT), "narrowed");
        eq(ConsentRef.unwrap(consents.custody(consentRef(0)).supersededBy), ConsentRef.unwrap(g.ref), "forward");
        eq(ConsentRef.unwrap(consents.custody(g.ref).root), ConsentRef.unwrap(consentRef(0)), "back");
        eq(consents.consent(g.ref).terms, g.terms, "terms");
    }

    function supersedeLogged(Grant memory g) private {
        bytes memory signature = signWith(PATIENT_KEY, our(supersedeHash(consentRef(0), g)));
        consents.supersede(consentRef(0), g, patient, signature, "");
    }

    /// @dev Co-controller, delegates and recovery outlive what they were named for, over more than one step.
    function testCustodyStays() public {
        grantJoint(50);
        Grant memory g = successor(51);
        bytes32 digest = our(supersedeHash(consentRef(50), g));
        consents.supersede(consentRef(50), g, patient, signWith(PATIENT_KEY, digest), signWith(CO_KEY, digest));
        eq(consents.custody(g.ref).coController, co, "joint");

        addDelegate(consentRef(0), delegation(7), "d");
        supersede(DELEGATE_KEY, consentRef(0), successor(52));
        supersede(DELEGATE_KEY, consentRef(52), successor(53));
        eq(ConsentRef.unwrap(consents.custody(consentRef(53)).root), ConsentRef.unwrap(consentRef(0)), "root");
        yes(consents.mayAct(consentRef(53), delegate_, 7), "still a delegate");
        revokeAs(DELEGATE_KEY, consentRef(53), "r");
        eq(status(consentRef(53)), 2, "revoked");
    }

    function testJointNeedsBoth() public {
        grantJoint(50);
        Grant memory g = successor(51);
        bytes32 digest = our(supersedeHash(consentRef(50), g));
        (bytes memory a, bytes memory b) = (signWith(PATIENT_KEY, digest), signWith(CO_KEY, digest));
        refuse(consentRef(50), g, patient, a, "", IConsentKeys.BadSignature.selector);
        refuse(consentRef(50), g, patient, a, a, IConsentKeys.BadSignature.selector);
        refuse(consentRef(50), g, co, b, a, IConsentKeys.NotAuthorized.selector);
        consents.supersede(consentRef(50), g, patient, a, b);
    }

    /// @dev What supersedes a joint consent is joint itself: one controller alone widens nothing of it either.
    function testJointStaysJoint() public {
        grantJoint(50);
        Grant memory g = successor(51);
        bytes32 digest = our(supersedeHash(consentRef(50), g));
        consents.supersede(consentRef(50), g, patient, signWith(PATIENT_KEY, digest), signWith(CO_KEY, digest));
        g = successor(52);
        digest = our(supersedeHash(consentRef(51), g));
        (bytes memory a, bytes memory b) = (signWith(PATIENT_KEY, digest), signWith(CO_KEY, digest));
        refuse(consentRef(51), g, patient, a, "", IConsentKeys.BadSignature.selector);
        bytes32 h = addHash(consentRef(51), delegation(7), "d", soon());
        Authorization memory alone = authorized(PATIENT_KEY, 0, h, "d");
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.addDelegate(consentRef(51), delegation(7), alone);
        consents.supersede(consentRef(51), g, patient, a, b);
        revokeAs(CO_KEY, consentRef(52), "r");
        eq(status(consentRef(52)), 2, "either still revokes");
    }

    function testRefusals() public {
        Grant memory g = successor(50);
        bytes memory good = signWith(PATIENT_KEY, our(supersedeHash(consentRef(0), g)));
        refuse(consentRef(99), g, patient, good, "", IConsentKeys.NotGranted.selector);
        refuse(consentRef(1), g, patient, good, "", IConsentKeys.BadSignature.selector);
        refuse(consentRef(0), g, patient, signGrant(g), "", IConsentKeys.BadSignature.selector);
        refuse(consentRef(0), g, delegate_, good, "", IConsentKeys.NotAuthorized.selector);
        g.granteeOrg = OTHER_PAYER;
        refuse(consentRef(0), g, patient, good, "", IConsents.NotSuccessor.selector);
        g = successor(50);
        g.controller = next;
        refuse(consentRef(0), g, next, good, "", IConsents.NotSuccessor.selector);
        g = successor(50);
        g.notAfter += 1 days;
        refuse(consentRef(0), g, patient, good, "", IConsents.BadWindow.selector);
        g = grantOf(0);
        refuse(consentRef(0), g, patient, good, "", IConsents.RefTaken.selector);
        g = successor(50);
        revoke(0);
        refuse(consentRef(0), g, patient, good, "", IConsentKeys.NotGranted.selector);
        eq(status(g.ref), 0, "nothing recorded");
    }

    function testSupersededIsOver() public {
        supersede(PATIENT_KEY, consentRef(0), successor(50));
        Grant memory g = successor(51);
        bytes memory signature = signWith(PATIENT_KEY, our(supersedeHash(consentRef(0), g)));
        refuse(consentRef(0), g, patient, signature, "", IConsentKeys.NotGranted.selector);
        signature = signWith(PATIENT_KEY, our(revokeHash(consentRef(0), "r", soon())));
        VM.expectRevert(IConsentKeys.NotGranted.selector);
        consents.revoke(consentRef(0), "r", soon(), signature);
    }

    function refuse(ConsentRef old, Grant memory g, address signer, bytes memory a, bytes memory b, bytes4 reason)
        private
    {
        VM.expectRevert(reason);
        consents.supersede(old, g, signer, a, b);
    }
}

contract CancelNonceByTest is ConsentsBase {
    function testRelayed() public {
        Grant memory g = grantOf(50);
        bytes memory signature = signWith(PATIENT_KEY, our(cancelNonceHash(g.nonce, soon())));
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.cancelNonceBy(co, g.nonce, soon(), signature);
        VM.expectEmit(address(consents));
        emit IConsentKeys.NonceCancelled(patient, g.nonce);
        consents.cancelNonceBy(patient, g.nonce, soon(), signature);
        VM.expectRevert(IConsentKeys.NonceUsed.selector);
        consents.cancelNonceBy(patient, g.nonce, soon(), signature);
        bytes memory granted = signGrant(g);
        VM.expectRevert(IConsentKeys.NonceUsed.selector);
        consents.grant(g, granted);
    }
}
