// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Grant} from "../src/interfaces/IConsents.sol";
import {Authorization, ConsentCustody, IConsentKeys} from "../src/interfaces/IConsentKeys.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

contract SetRecoveryTest is ConsentsBase {
    function testStoresAndTells() public {
        VM.expectEmit(address(consents));
        emit IConsentKeys.RecoverySet(consentRef(0), recoverers(), 2);
        setRecovery(consentRef(0), "s");
        ConsentCustody memory c = consents.custody(consentRef(0));
        eq(c.quorum, 2, "quorum");
        eq(keccak256(abi.encode(c.guardians)), keccak256(abi.encode(recoverers())), "guardians");
    }

    /// @dev Every number of guardians with every quorum: more than half of them and never one alone.
    function testQuorums() public {
        for (uint256 n = 0; n <= 9; ++n) {
            for (uint8 quorum = 0; quorum <= 10; ++quorum) {
                bool good = (n == 0 && quorum == 0) || (n <= 8 && quorum >= 2 && quorum <= n && 2 * quorum > n);
                address[] memory who = new address[](n);
                for (uint256 i = 0; i < n; ++i) {
                    who[i] = address(uint160(0x7000 + i));
                }
                bytes32 nonce = keccak256(abi.encode(n, quorum));
                if (!good) refuse(who, quorum);
                else set(who, quorum, nonce);
            }
        }
    }

    function testOrder() public {
        address[] memory who = recoverers();
        (who[0], who[1]) = (who[1], who[0]);
        refuse(who, 2);
        who = recoverers();
        who[1] = who[0];
        refuse(who, 2);
        who = recoverers();
        who[0] = address(0);
        refuse(who, 2);
    }

    function testClears() public {
        setRecovery(consentRef(0), "s");
        startRecovery(consentRef(0), patient, next, "g");
        set(new address[](0), 0, "c");
        ConsentCustody memory c = consents.custody(consentRef(0));
        eq(c.guardians.length, 0, "guardians");
        eq(c.lost, address(0), "nothing pending");
        VM.expectRevert(IConsentKeys.NoQuorum.selector);
        consents.startRecovery(consentRef(0), patient, next, "h", soon(), new address[](0), new bytes[](0));
    }

    function testWhoSigns() public {
        address[] memory who = recoverers();
        bytes32 h = setRecoveryHash(consentRef(0), who, 2, "s", soon());
        Authorization memory a = authorized(guardianKeys[0], 0, h, "s");
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        consents.setRecovery(consentRef(0), who, 2, a);
        grantJoint(50);
        a = authorized(PATIENT_KEY, 0, setRecoveryHash(consentRef(50), who, 2, "s", soon()), "s");
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.setRecovery(consentRef(50), who, 2, a);
        a = authorized(PATIENT_KEY, CO_KEY, setRecoveryHash(consentRef(50), who, 2, "s", soon()), "s");
        consents.setRecovery(consentRef(50), who, 2, a);
    }

    function set(address[] memory who, uint8 quorum, bytes32 nonce) private {
        bytes32 h = setRecoveryHash(consentRef(0), who, quorum, nonce, soon());
        consents.setRecovery(consentRef(0), who, quorum, authorized(PATIENT_KEY, 0, h, nonce));
    }

    function refuse(address[] memory who, uint8 quorum) private {
        Authorization memory a =
            authorized(PATIENT_KEY, 0, setRecoveryHash(consentRef(0), who, quorum, "z", soon()), "z");
        VM.expectRevert(IConsentKeys.BadRecovery.selector);
        consents.setRecovery(consentRef(0), who, quorum, a);
    }
}

contract RecoveryTest is ConsentsBase {
    function setUp() public override {
        super.setUp();
        setRecovery(consentRef(0), "s");
    }

    function testWaitsAndFinishes() public {
        uint64 ready = uint64(block.timestamp + 48 hours);
        VM.expectEmit(address(consents));
        emit IConsentKeys.RecoveryStarted(consentRef(0), patient, next, ready);
        startRecovery(consentRef(0), patient, next, "g");
        ConsentCustody memory c = consents.custody(consentRef(0));
        eq(c.lost, patient, "lost");
        eq(c.next, next, "next");
        eq(c.readyAt, ready, "ready");
        VM.warp(ready - 1);
        VM.expectRevert(abi.encodeWithSelector(IConsentKeys.RecoveryLocked.selector, ready));
        consents.finishRecovery(consentRef(0));
        eq(consents.consent(consentRef(0)).controller, patient, "not yet");
        VM.warp(ready);
        VM.expectEmit(address(consents));
        emit IConsentKeys.ControllerRotated(consentRef(0), patient, next);
        VM.prank(stranger);
        consents.finishRecovery(consentRef(0));
        eq(consents.consent(consentRef(0)).controller, next, "recovered");
        VM.expectRevert(IConsentKeys.NoRecovery.selector);
        consents.finishRecovery(consentRef(0));
        revokeAs(NEXT_KEY, consentRef(0), "r");
    }

    function testOldKeyCancels() public {
        startRecovery(consentRef(0), patient, next, "g");
        bytes32 h = cancelRecoveryHash(consentRef(0), "c", soon());
        Authorization memory a = authorized(NEXT_KEY, 0, h, "c");
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        consents.cancelRecovery(consentRef(0), a);
        a = authorized(PATIENT_KEY, 0, h, "c");
        VM.expectEmit(address(consents));
        emit IConsentKeys.RecoveryCancelled(consentRef(0), patient, next);
        consents.cancelRecovery(consentRef(0), a);
        VM.warp(block.timestamp + 72 hours);
        VM.expectRevert(IConsentKeys.NoRecovery.selector);
        consents.finishRecovery(consentRef(0));
        a = authorized(PATIENT_KEY, 0, cancelRecoveryHash(consentRef(0), "e", soon()), "e");
        VM.expectRevert(IConsentKeys.NoRecovery.selector);
        consents.cancelRecovery(consentRef(0), a);
        startRecovery(consentRef(0), patient, next, "again");
    }

    function testOneAtATime() public {
        startRecovery(consentRef(0), patient, next, "g");
        VM.expectRevert(IConsentKeys.RecoveryPending.selector);
        this.start("h");
    }

    function start(bytes32 nonce) external {
        startRecovery(consentRef(0), patient, delegate_, nonce);
    }

    function testQuorum() public {
        refuse(0, 0, 1, IConsentKeys.NoQuorum.selector); // one of three
        refuse(0, 0, 2, IConsentKeys.NoQuorum.selector); // one of three, twice
        refuse(2, 0, 2, IConsentKeys.NoQuorum.selector); // not ascending
        refuse(0, 3, 2, IConsentKeys.NoQuorum.selector); // one is no guardian
        VM.expectRevert(IConsentKeys.NoQuorum.selector);
        consents.startRecovery(consentRef(0), patient, next, "q", soon(), recoverers(), new bytes[](2));
        VM.expectRevert(IConsentKeys.NoQuorum.selector);
        consents.startRecovery(consentRef(1), patient, next, "q", soon(), recoverers(), new bytes[](3));
        (address[] memory who, bytes[] memory signatures) = voices(0, 1, 2);
        signatures[1] = signatures[0];
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.startRecovery(consentRef(0), patient, next, "q", soon(), who, signatures);
        (who, signatures) = voices(0, 1, 2);
        consents.startRecovery(consentRef(0), patient, next, "q", soon(), who, signatures);
    }

    /// @dev More than a quorum is a quorum.
    function testAllOfThem() public {
        bytes32 digest = our(recoverHash(consentRef(0), patient, next, "q", soon()));
        bytes[] memory signatures = new bytes[](3);
        for (uint256 i = 0; i < 3; ++i) {
            signatures[i] = signWith(guardianKeys[i], digest);
        }
        address[] memory who = recoverers();
        consents.startRecovery(consentRef(0), patient, next, "q", soon(), who, signatures);
        eq(consents.custody(consentRef(0)).lost, patient, "pending");
        for (uint256 i = 0; i < 3; ++i) {
            yes(consents.nonceUsed(who[i], "q"), "each one's nonce");
        }
    }

    function testKeys() public {
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        this.startFor(stranger, next);
        VM.expectRevert(IConsentKeys.NotAuthorized.selector);
        this.startFor(address(0), next);
        VM.expectRevert(IConsentKeys.BadKey.selector);
        this.startFor(patient, address(0));
        VM.expectRevert(IConsentKeys.BadKey.selector);
        this.startFor(patient, patient);
    }

    function startFor(address lost, address to) external {
        startRecovery(consentRef(0), lost, to, "g");
    }

    /// @dev The key recovered to became the other controller meanwhile: one person must not hold both seats.
    function testSeatsStayApart() public {
        grantJoint(50);
        address[] memory who = recoverers();
        bytes32 h = setRecoveryHash(consentRef(50), who, 2, "j", soon());
        consents.setRecovery(consentRef(50), who, 2, authorized(PATIENT_KEY, CO_KEY, h, "j"));
        startRecovery(consentRef(50), co, next, "g");
        h = rotateHash(consentRef(50), next, "k", soon());
        consents.rotateController(consentRef(50), next, authorized(PATIENT_KEY, 0, h, "k"));
        VM.warp(block.timestamp + 48 hours);
        VM.expectRevert(IConsentKeys.BadKey.selector);
        consents.finishRecovery(consentRef(50));
        startRecovery(consentRef(50), co, delegate_, "h"); // one that cannot be finished does not block another
        VM.warp(block.timestamp + 48 hours);
        consents.finishRecovery(consentRef(50));
        eq(consents.custody(consentRef(50)).coController, delegate_, "recovered");
    }

    /// @dev A delegate may renew a consent meanwhile: the recovery goes on with the one that lives.
    function testGoesOnAfterSuperseding() public {
        addDelegate(consentRef(0), delegation(1), "d");
        startRecovery(consentRef(0), patient, next, "g");
        supersede(DELEGATE_KEY, consentRef(0), grantOf(50));
        VM.warp(block.timestamp + 48 hours);
        VM.expectRevert(IConsentKeys.NotGranted.selector);
        consents.finishRecovery(consentRef(0));
        consents.finishRecovery(consentRef(50));
        eq(consents.consent(consentRef(50)).controller, next, "recovered");
    }

    function testRevokedIsNotRecovered() public {
        startRecovery(consentRef(0), patient, next, "g");
        revoke(0);
        VM.warp(block.timestamp + 48 hours);
        VM.expectRevert(IConsentKeys.NotGranted.selector);
        consents.finishRecovery(consentRef(0));
    }

    function voices(uint256 a, uint256 b, uint256 n)
        private
        view
        returns (address[] memory who, bytes[] memory signatures)
    {
        bytes32 digest = our(recoverHash(consentRef(0), patient, next, "q", soon()));
        (who, signatures) = (new address[](n), new bytes[](n));
        for (uint256 i = 0; i < n; ++i) {
            uint256 at = i == 0 ? a : b;
            uint256 key = at < 3 ? guardianKeys[at] : type(uint160).max; // whoever is no guardian
            (who[i], signatures[i]) = (VM.addr(key), signWith(key, digest));
        }
    }

    function refuse(uint256 a, uint256 b, uint256 n, bytes4 reason) private {
        (address[] memory who, bytes[] memory signatures) = voices(a, b, n);
        VM.expectRevert(reason);
        consents.startRecovery(consentRef(0), patient, next, "q", soon(), who, signatures);
    }
}
