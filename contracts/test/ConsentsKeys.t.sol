// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Grant} from "../src/interfaces/IConsents.sol";
import {Authorization, ConsentCustody, ConsentDelegation, IConsentKeys} from "../src/interfaces/IConsentKeys.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

contract AddDelegateTest is ConsentsBase {
    function testStoresAndTells() public {
        ConsentDelegation memory d = delegation(5);
        VM.expectEmit(address(consents));
        emit IConsentKeys.DelegateAdded(consentRef(0), delegate_, 5, d.validTo, 1, "court paper");
        addDelegate(consentRef(0), d, "d");
        eq(keccak256(abi.encode(consents.delegationOf(consentRef(0), delegate_))), keccak256(abi.encode(d)), "stored");
        yes(consents.mayAct(consentRef(0), delegate_, 5), "both powers");
        yes(consents.mayAct(consentRef(0), delegate_, 1), "one of them");
        no(consents.mayAct(consentRef(0), delegate_, 3), "not the third");
        no(consents.mayAct(consentRef(0), delegate_, 0), "no power");
        no(consents.mayAct(consentRef(1), delegate_, 1), "another consent");
        no(consents.mayAct(consentRef(0), stranger, 1), "somebody else");
        VM.warp(d.validTo - 1);
        yes(consents.mayAct(consentRef(0), delegate_, 1), "last second");
        VM.warp(d.validTo);
        no(consents.mayAct(consentRef(0), delegate_, 1), "over");
    }

    function testReplaces() public {
        addDelegate(consentRef(0), delegation(7), "d");
        addDelegate(consentRef(0), delegation(4), "e");
        no(consents.mayAct(consentRef(0), delegate_, 1), "narrowed");
        yes(consents.mayAct(consentRef(0), delegate_, 4), "view");
    }

    function testBadOnes() public {
        ConsentDelegation memory d = delegation(0);
        refuse(d);
        d.powers = 8;
        refuse(d);
        d = delegation(1);
        d.delegate = address(0);
        refuse(d);
        d.delegate = patient;
        refuse(d);
        d = delegation(1);
        d.basis = 0;
        refuse(d);
        d.basis = 4;
        refuse(d);
        d = delegation(1);
        d.validTo += 1 days; // would tell a birth date
        refuse(d);
        d.validTo = uint64(uint32(TODAY - 3)) * 1 days; // 2024-10-01, over already
        refuse(d);
        d.validTo = 12_725_839 * 1 days; // a first of a month beyond 40 bits
        refuse(d);
        no(consents.nonceUsed(patient, "d"), "nothing used up");
        d = delegation(1);
        VM.warp(d.validTo); // over this very second
        refuse(d);
    }

    function testWhoSigns() public {
        ConsentDelegation memory d = delegation(7);
        bytes32 h = addHash(consentRef(0), d, "d", soon());
        Authorization memory a = authorized(DELEGATE_KEY, 0, h, "d");
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        consents.addDelegate(consentRef(0), d, a);
        a.signer = patient;
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.addDelegate(consentRef(0), d, a);
        a = authorized(PATIENT_KEY, 0, h, "d");
        revoke(0);
        VM.expectRevert(IConsentKeys.NotGranted.selector);
        consents.addDelegate(consentRef(0), d, a);
    }

    /// @dev A delegate with every power cannot name another.
    function testDelegatesDoNotDelegate() public {
        addDelegate(consentRef(0), delegation(7), "d");
        ConsentDelegation memory d = delegation(7);
        d.delegate = stranger;
        Authorization memory a = authorized(DELEGATE_KEY, 0, addHash(consentRef(0), d, "d", soon()), "d");
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        consents.addDelegate(consentRef(0), d, a);
    }

    function testJointNeedsBoth() public {
        grantJoint(50);
        ConsentDelegation memory d = delegation(7);
        bytes32 h = addHash(consentRef(50), d, "d", soon());
        Authorization memory a = authorized(PATIENT_KEY, 0, h, "d");
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.addDelegate(consentRef(50), d, a);
        a = authorized(PATIENT_KEY, PATIENT_KEY, h, "d");
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.addDelegate(consentRef(50), d, a);
        a = authorized(CO_KEY, PATIENT_KEY, h, "d");
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        consents.addDelegate(consentRef(50), d, a);
        a = authorized(PATIENT_KEY, CO_KEY, h, "d");
        consents.addDelegate(consentRef(50), d, a);
        d.delegate = co;
        a = authorized(PATIENT_KEY, CO_KEY, addHash(consentRef(50), d, "e", soon()), "e");
        VM.expectRevert(IConsentKeys.BadDelegation.selector);
        consents.addDelegate(consentRef(50), d, a);
    }

    function refuse(ConsentDelegation memory d) private {
        Authorization memory a = authorized(PATIENT_KEY, 0, addHash(consentRef(0), d, "d", soon()), "d");
        VM.expectRevert(IConsentKeys.BadDelegation.selector);
        consents.addDelegate(consentRef(0), d, a);
    }
}

contract RemoveDelegateTest is ConsentsBase {
    function setUp() public override {
        super.setUp();
        addDelegate(consentRef(0), delegation(7), "d");
        ConsentDelegation memory other = delegation(7);
        other.delegate = next;
        addDelegate(consentRef(0), other, "e");
    }

    function testByController() public {
        VM.expectEmit(address(consents));
        emit IConsentKeys.DelegateRemoved(consentRef(0), delegate_);
        remove(PATIENT_KEY, consentRef(0), delegate_);
        eq(consents.delegationOf(consentRef(0), delegate_).powers, 0, "gone");
        yes(consents.mayAct(consentRef(0), next, 7), "the other stays");
        bytes memory signature = signWith(DELEGATE_KEY, our(revokeHash(consentRef(0), "r", soon())));
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        consents.revokeBy(consentRef(0), delegate_, "r", soon(), signature);
    }

    function testByItself() public {
        remove(DELEGATE_KEY, consentRef(0), delegate_);
        no(consents.mayAct(consentRef(0), delegate_, 4), "gone");
    }

    function testByEitherGuardian() public {
        grantJoint(50);
        bytes32 h = addHash(consentRef(50), delegation(7), "x", soon());
        consents.addDelegate(consentRef(50), delegation(7), authorized(PATIENT_KEY, CO_KEY, h, "x"));
        remove(CO_KEY, consentRef(50), delegate_);
        no(consents.mayAct(consentRef(50), delegate_, 1), "gone");
    }

    /// @dev Removing what is not there removes nothing else.
    function testAbsentAndStrangers() public {
        refuse(PATIENT_KEY, stranger, IConsentKeys.BadDelegation.selector);
        refuse(NEXT_KEY, delegate_, IConsentKeys.NotAuthorized.selector);
        yes(consents.mayAct(consentRef(0), delegate_, 7) && consents.mayAct(consentRef(0), next, 7), "both stay");
    }

    function remove(uint256 key, ConsentRef ref, address who) private {
        consents.removeDelegate(ref, who, authorized(key, 0, removeHash(ref, who, "m", soon()), "m"));
    }

    function refuse(uint256 key, address who, bytes4 reason) private {
        Authorization memory a = authorized(key, 0, removeHash(consentRef(0), who, "m", soon()), "m");
        VM.expectRevert(reason);
        consents.removeDelegate(consentRef(0), who, a);
    }
}

contract RotateControllerTest is ConsentsBase {
    function testRotates() public {
        VM.expectEmit(address(consents));
        emit IConsentKeys.ControllerRotated(consentRef(0), patient, next);
        rotate(PATIENT_KEY, consentRef(0), next);
        eq(consents.consent(consentRef(0)).controller, next, "controller");
        eq(consents.consent(consentRef(1)).controller, patient, "another consent");
        yes(consents.permits(consentRef(0), PAYER, 8, 4), "still permits");
        bytes memory signature = signWith(PATIENT_KEY, our(revokeHash(consentRef(0), "r", soon())));
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.revoke(consentRef(0), "r", soon(), signature);
        signature = signWith(NEXT_KEY, our(revokeHash(consentRef(0), "r", soon())));
        consents.revoke(consentRef(0), "r", soon(), signature);
    }

    function testSeatOfTheSecond() public {
        grantJoint(50);
        rotate(CO_KEY, consentRef(50), next);
        eq(consents.custody(consentRef(50)).coController, next, "second");
        eq(consents.consent(consentRef(50)).controller, patient, "first");
        rotate(PATIENT_KEY, consentRef(50), co);
        eq(consents.consent(consentRef(50)).controller, co, "first");
        refuse(CO_KEY, consentRef(50), next, IConsentKeys.BadKey.selector);
    }

    function testRefusals() public {
        refuse(PATIENT_KEY, consentRef(0), address(0), IConsentKeys.BadKey.selector);
        refuse(PATIENT_KEY, consentRef(0), patient, IConsentKeys.BadKey.selector);
        refuse(NEXT_KEY, consentRef(0), next, IConsentKeys.NotAuthorized.selector);
        refuse(PATIENT_KEY, consentRef(99), next, IConsentKeys.NotGranted.selector);
        addDelegate(consentRef(0), delegation(7), "d");
        refuse(DELEGATE_KEY, consentRef(0), next, IConsentKeys.NotAuthorized.selector);
    }

    /// @dev Nobody holds the seat that is not taken.
    function testNoSecondSeat() public {
        Authorization memory a = authorized(PATIENT_KEY, 0, rotateHash(consentRef(0), next, "k", soon()), "k");
        (a.signer, a.signature) = (address(0), new bytes(65));
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        consents.rotateController(consentRef(0), next, a);
    }

    function testEndsRecovery() public {
        setRecovery(consentRef(0), "s");
        startRecovery(consentRef(0), patient, delegate_, "g");
        rotate(PATIENT_KEY, consentRef(0), next);
        eq(consents.custody(consentRef(0)).lost, address(0), "nothing pending");
        VM.warp(block.timestamp + 72 hours);
        VM.expectRevert(IConsentKeys.NoRecovery.selector);
        consents.finishRecovery(consentRef(0));
    }

    function rotate(uint256 key, ConsentRef ref, address to) private {
        consents.rotateController(ref, to, authorized(key, 0, rotateHash(ref, to, "k", soon()), "k"));
    }

    function refuse(uint256 key, ConsentRef ref, address to, bytes4 reason) private {
        Authorization memory a = authorized(key, 0, rotateHash(ref, to, "l", soon()), "l");
        VM.expectRevert(reason);
        consents.rotateController(ref, to, a);
    }
}
