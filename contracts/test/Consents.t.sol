// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Consents} from "../src/Consents.sol";
import {Consent, Grant, IConsents, Purpose, Scope} from "../src/interfaces/IConsents.sol";
import {IConsentKeys} from "../src/interfaces/IConsentKeys.sol";
import {Consents} from "../src/Consents.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

/// @dev A patient's contract wallet, good or bad.
contract Wallet {
    enum Mode {
        Good,
        No,
        Burns,
        Floods,
        Short
    }

    Mode private immutable MODE;

    constructor(Mode mode) {
        MODE = mode;
    }

    function isValidSignature(bytes32, bytes calldata signature) external view returns (bytes4) {
        if (MODE == Mode.Good) {
            return keccak256(signature) == keccak256("yes") ? this.isValidSignature.selector : bytes4(0);
        }
        if (MODE == Mode.No) return 0xffffffff;
        bytes4 magic = this.isValidSignature.selector;
        if (MODE == Mode.Floods) {
            assembly {
                mstore(0, not(0))
                return(0, 60000)
            }
        }
        if (MODE == Mode.Short) {
            assembly {
                mstore(0, magic)
                return(0, 4)
            }
        }
        while (true) {}
        return magic;
    }
}

contract GrantTest is ConsentsBase {
    function fresh() internal view returns (Grant memory) {
        return grantOf(50);
    }

    function refuse(Grant memory g, bytes memory signature, bytes4 reason) private {
        VM.expectRevert(reason);
        consents.grant(g, signature);
    }

    function testStoresAndTells() public {
        Grant memory g = fresh();
        bytes memory signature = signGrant(g);
        VM.expectEmit(address(consents));
        emit IConsents.ConsentGranted(
            g.ref, patient, PAYER, g.purposes, g.scopes, g.notBefore, g.notAfter, g.basis, g.policyVersion, g.terms
        );
        VM.prank(stranger);
        consents.grant(g, signature);
        Consent memory want = Consent(
            patient, g.notBefore, g.notAfter, 1, g.basis, PAYER, g.purposes, g.scopes, g.policyVersion, 0, g.terms
        );
        eq(keccak256(abi.encode(consents.consent(g.ref))), keccak256(abi.encode(want)), "stored");
        yes(consents.nonceUsed(patient, g.nonce), "nonce");
    }

    function testTerms() public {
        Grant memory g = fresh();
        g.ref = ConsentRef.wrap(0);
        refuse(g, signGrant(g), IConsents.RefTaken.selector);
        g = fresh();
        g.ref = consentRef(0);
        refuse(g, signGrant(g), IConsents.RefTaken.selector);
        g = fresh();
        g.purposes = 0;
        refuse(g, signGrant(g), IConsents.BadTerms.selector);
        g.purposes = Purpose.ALL + 1;
        refuse(g, signGrant(g), IConsents.BadTerms.selector);
        g = fresh();
        g.scopes = 0;
        refuse(g, signGrant(g), IConsents.BadTerms.selector);
        for (uint256 i = 0; i < 64; ++i) {
            g.scopes = uint64(1 << i) | Scope.AMOUNT;
            if (i < 10 || (i > 31 && i < 38)) continue;
            refuse(g, signGrant(g), IConsents.BadTerms.selector);
        }
        g = fresh();
        g.granteeOrg = 0;
        refuse(g, signGrant(g), IConsents.BadTerms.selector);
        g = fresh();
        g.basis = 0;
        refuse(g, signGrant(g), IConsents.BadTerms.selector);
        g.basis = 6;
        refuse(g, signGrant(g), IConsents.BadTerms.selector);
        g.basis = 5;
        consents.grant(g, signGrant(g));
    }

    function testWindow() public {
        Grant memory g = fresh();
        g.notBefore += 1;
        refuse(g, signGrant(g), IConsents.BadWindow.selector);
        g = fresh();
        g.notAfter -= 1;
        refuse(g, signGrant(g), IConsents.BadWindow.selector);
        g = fresh();
        g.notAfter = g.notBefore;
        refuse(g, signGrant(g), IConsents.BadWindow.selector);
        g.notAfter = g.notBefore - 1 days;
        refuse(g, signGrant(g), IConsents.BadWindow.selector);
        g.notAfter = 12_725_839 * 1 days; // 36812-03-01, beyond 40 bits
        refuse(g, signGrant(g), IConsents.BadWindow.selector);
        g.notAfter = 12_725_810 * 1 days; // 36812-02-01
        consents.grant(g, signGrant(g));
        eq(consents.consent(g.ref).notAfter, g.notAfter, "the last month that fits");
    }

    /// @dev Whatever day of the next 400 days a consent is to end, only the first of a month is taken.
    function testEndsWithAMonth() public {
        uint256 taken;
        for (uint256 i = 1; i <= 400; ++i) {
            Grant memory g = grantOf(1000 + i);
            g.notAfter = g.notBefore + uint64(i) * 1 days;
            (bool ok,) = address(consents).call(abi.encodeCall(IConsents.grant, (g, signGrant(g))));
            if (ok) ++taken;
            eq(status(g.ref), ok ? 1 : 0, "status");
        }
        eq(taken, 13, "firsts of a month from November 2024 to November 2025");
    }

    function testDeadline() public {
        Grant memory g = fresh();
        bytes memory signature = signGrant(g);
        VM.warp(g.deadline + 1);
        refuse(g, signature, IConsentKeys.SignatureExpired.selector);
        VM.warp(g.deadline);
        consents.grant(g, signature);
    }

    function testReplay() public {
        Grant memory g = fresh();
        bytes memory signature = signGrant(g);
        consents.grant(g, signature);
        refuse(g, signature, IConsents.RefTaken.selector);
        Grant memory other = grantOf(51);
        other.nonce = g.nonce;
        refuse(other, signGrant(other), IConsentKeys.NonceUsed.selector);
    }

    /// @dev Somebody saw the grant on its way and took its reference. The patient grants again under another; the
    /// squatter's has the squatter's controller and no nonce of the patient is lost.
    function testSquattedRef() public {
        Grant memory g = fresh();
        Grant memory squat = fresh();
        squat.controller = VM.addr(PAYER_KEY);
        consents.grant(squat, signWith(PAYER_KEY, grantDigest(squat)));
        refuse(g, signGrant(g), IConsents.RefTaken.selector);
        eq(consents.consent(g.ref).controller, squat.controller, "squatter's");
        g.ref = consentRef(51);
        consents.grant(g, signGrant(g));
        eq(consents.consent(g.ref).controller, patient, "patient's");
    }

    /// @dev What is packed comes out again, at the edges of every field too.
    function testFuzzStored(
        uint32 org,
        uint32 purposes,
        uint64 scopes,
        uint24 from,
        uint8 basis,
        uint16 policy,
        bool edge
    ) public {
        Grant memory g = fresh();
        g.granteeOrg = edge ? type(uint32).max : org;
        g.purposes = edge ? Purpose.ALL : purposes & Purpose.ALL;
        g.scopes = edge ? Scope.ALL : scopes & Scope.ALL;
        g.notAfter = edge ? 12_725_810 * 1 days : g.notAfter;
        g.notBefore = edge ? g.notAfter - 1 days : uint64(from) % (MONTHS_END) * 1 days;
        (g.basis, g.policyVersion) = (basis % 5 + 1, edge ? type(uint16).max : policy);
        VM.assume(g.granteeOrg != 0 && g.purposes != 0 && g.scopes != 0);
        consents.grant(g, signGrant(g));
        Consent memory want = Consent(
            patient,
            g.notBefore,
            g.notAfter,
            1,
            g.basis,
            g.granteeOrg,
            g.purposes,
            g.scopes,
            g.policyVersion,
            0,
            g.terms
        );
        eq(keccak256(abi.encode(consents.consent(g.ref))), keccak256(abi.encode(want)), "stored");
    }

    function testWrongSigners() public {
        Grant memory g = fresh();
        refuse(g, signWith(PAYER_KEY, grantDigest(g)), IConsentKeys.BadSignature.selector);
        refuse(g, "", IConsentKeys.BadSignature.selector);
        refuse(g, new bytes(65), IConsentKeys.BadSignature.selector);
        refuse(g, new bytes(64), IConsentKeys.BadSignature.selector);
        refuse(g, abi.encodePacked(signGrant(g), uint8(0)), IConsentKeys.BadSignature.selector);
        bytes memory signature = signGrant(g);
        g.controller = address(0);
        refuse(g, signature, IConsentKeys.BadSignature.selector);
        refuse(g, new bytes(65), IConsentKeys.BadSignature.selector);
    }

    function testMalleatedSignature() public {
        Grant memory g = fresh();
        (uint8 v, bytes32 r, bytes32 s) = VM.sign(PATIENT_KEY, grantDigest(g));
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes32 high = bytes32(order - uint256(s));
        uint8 flipped = v == 27 ? 28 : 27;
        eq(ecrecover(grantDigest(g), flipped, r, high), patient, "the curve alone would take it");
        refuse(g, abi.encodePacked(r, high, flipped), IConsentKeys.BadSignature.selector);
    }

    function testOtherDomains() public {
        Grant memory g = fresh();
        Consents twin = Consents(proxied(address(new Consents())));
        refuse(
            g,
            signWith(PATIENT_KEY, typed(domain("CareClear Consents", address(twin)), grantHash(g))),
            IConsentKeys.BadSignature.selector
        );
        refuse(
            g,
            signWith(PATIENT_KEY, typed(domain("CareClear Claims", address(consents)), grantHash(g))),
            IConsentKeys.BadSignature.selector
        );
        bytes memory signature = signGrant(g);
        uint256 id = block.chainid;
        VM.chainId(id + 1);
        refuse(g, signature, IConsentKeys.BadSignature.selector);
        VM.chainId(id);
        consents.grant(g, signature);
    }

    function testOtherStructType() public {
        Grant memory g = fresh();
        bytes memory signature = signWith(PATIENT_KEY, revokeDigest(g.ref, g.nonce, g.deadline));
        refuse(g, signature, IConsentKeys.BadSignature.selector);
    }

    /// @dev A change of any signed field makes the signature void.
    function testFuzzEveryFieldIsSigned(uint256 field, uint256 change) public {
        Grant memory g = fresh();
        bytes memory signature = signGrant(g);
        field = field % 11;
        uint64 c = uint64(change % 1000 + 1);
        if (field == 0) g.ref = ConsentRef.wrap(keccak256(abi.encode(change)));
        else if (field == 1) g.granteeOrg += uint32(c);
        else if (field == 2) g.purposes ^= uint32(1 << (c % 3));
        else if (field == 3) g.scopes ^= uint64(1 << (c % 2));
        else if (field == 4) g.notBefore -= c * 1 days;
        else if (field == 5) g.notAfter = uint64(MONTH_LATER) * 1 days;
        else if (field == 6) g.basis = g.basis % 5 + 1;
        else if (field == 7) g.policyVersion += uint16(c);
        else if (field == 8) g.terms = keccak256(abi.encode(change));
        else if (field == 9) g.nonce = keccak256(abi.encode(change));
        else g.deadline += c;
        refuse(g, signature, IConsentKeys.BadSignature.selector);
    }

    function testCancelledNonce() public {
        Grant memory g = fresh();
        VM.prank(stranger);
        consents.cancelNonce(g.nonce);
        no(consents.nonceUsed(patient, g.nonce), "a stranger cancels its own only");
        VM.expectEmit(address(consents));
        emit IConsentKeys.NonceCancelled(patient, g.nonce);
        VM.prank(patient);
        consents.cancelNonce(g.nonce);
        refuse(g, signGrant(g), IConsentKeys.NonceUsed.selector);
        VM.prank(patient);
        VM.expectRevert(IConsentKeys.NonceUsed.selector);
        consents.cancelNonce(g.nonce);
    }

    function testContractWallets() public {
        Grant memory g = fresh();
        g.controller = address(new Wallet(Wallet.Mode.No));
        refuse(g, "yes", IConsentKeys.BadSignature.selector);
        g.controller = address(new Wallet(Wallet.Mode.Floods));
        refuse(g, "yes", IConsentKeys.BadSignature.selector);
        g.controller = address(new Wallet(Wallet.Mode.Short));
        refuse(g, "yes", IConsentKeys.BadSignature.selector);
        g.controller = address(consents); // has code but no such function
        refuse(g, "yes", IConsentKeys.BadSignature.selector);
        g.controller = address(new Wallet(Wallet.Mode.Good));
        refuse(g, "no", IConsentKeys.BadSignature.selector);
        consents.grant(g, "yes");
    }
}

contract GrantManyTest is ConsentsBase {
    function batch(uint256 first, uint256 n) private view returns (Grant[] memory grants, bytes[] memory signatures) {
        (grants, signatures) = (new Grant[](n), new bytes[](n));
        for (uint256 i = 0; i < n; ++i) {
            grants[i] = grantOf(first + i);
            signatures[i] = signGrant(grants[i]);
        }
    }

    function testBadItemAtEveryIndex() public {
        for (uint256 bad = 0; bad < 4; ++bad) {
            (Grant[] memory grants, bytes[] memory signatures) = batch(100 * (bad + 1), 4);
            signatures[bad] = signatures[(bad + 1) % 4];
            VM.expectEmit(address(consents));
            emit IConsents.GrantRefused(grants[bad].ref, IConsentKeys.BadSignature.selector);
            consents.grantMany(grants, signatures);
            for (uint256 i = 0; i < 4; ++i) {
                eq(consents.consent(grants[i].ref).status, i == bad ? 0 : 1, "status");
                eq(consents.nonceUsed(patient, grants[i].nonce) ? 1 : 0, i == bad ? 0 : 1, "nonce");
            }
        }
    }

    /// @dev A wallet that burns whatever gas it is given costs the batch a bounded amount.
    function testGasBurnerHurtsNoOther() public {
        (Grant[] memory grants, bytes[] memory signatures) = batch(100, 3);
        grants[0].controller = address(new Wallet(Wallet.Mode.Burns));
        consents.grantMany{gas: 1_000_000}(grants, signatures);
        eq(consents.consent(grants[0].ref).status, 0, "burner");
        eq(consents.consent(grants[1].ref).status, 1, "second");
        eq(consents.consent(grants[2].ref).status, 1, "third");
    }

    function testMalformedBatch() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        consents.grantMany(new Grant[](0), new bytes[](0));
        VM.expectRevert(abi.encodeWithSelector(IConsents.LengthMismatch.selector, 2, 1));
        consents.grantMany(new Grant[](2), new bytes[](1));
    }
}

contract RevokeTest is ConsentsBase {
    function testRevokes() public {
        VM.expectEmit(address(consents));
        emit IConsents.ConsentRevoked(consentRef(0), patient, uint64(block.timestamp));
        revoke(0);
        Consent memory c = consents.consent(consentRef(0));
        eq(c.status, 2, "status");
        eq(c.revokedAt, block.timestamp, "when");
        no(consents.permits(consentRef(0), PAYER, 1 << 3, 1 << 2), "permits");
        VM.expectRevert(IConsentKeys.NotGranted.selector);
        this.revokeAgain();
    }

    function revokeAgain() external {
        bytes32 nonce = "again";
        consents.revoke(
            consentRef(0),
            nonce,
            uint64(block.timestamp),
            signWith(PATIENT_KEY, revokeDigest(consentRef(0), nonce, uint64(block.timestamp)))
        );
    }

    function testRevokedRefIsNotFree() public {
        revoke(0);
        Grant memory g = grantOf(0);
        g.nonce = "new";
        bytes memory signature = signGrant(g);
        VM.expectRevert(IConsents.RefTaken.selector);
        consents.grant(g, signature);
    }

    function testRefusals() public {
        uint64 deadline = uint64(block.timestamp + 60);
        bytes memory bySomebody = signWith(PAYER_KEY, revokeDigest(consentRef(0), "n", deadline));
        bytes memory forAnother = signWith(PATIENT_KEY, revokeDigest(consentRef(1), "n", deadline));
        bytes memory used = signWith(PATIENT_KEY, revokeDigest(consentRef(0), grantOf(0).nonce, deadline));
        bytes memory good = signWith(PATIENT_KEY, revokeDigest(consentRef(0), "n", deadline));
        VM.expectRevert(IConsentKeys.NotGranted.selector);
        consents.revoke(consentRef(99), "n", deadline, good);
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.revoke(consentRef(0), "n", deadline, bySomebody);
        VM.expectRevert(IConsentKeys.BadSignature.selector);
        consents.revoke(consentRef(0), "n", deadline, forAnother);
        VM.expectRevert(IConsentKeys.NonceUsed.selector);
        consents.revoke(consentRef(0), grantOf(0).nonce, deadline, used);
        VM.warp(deadline + 1);
        VM.expectRevert(IConsentKeys.SignatureExpired.selector);
        consents.revoke(consentRef(0), "n", deadline, good);
        VM.warp(deadline);
        consents.revoke(consentRef(0), "n", deadline, good);
        VM.expectRevert(IConsentKeys.NonceUsed.selector);
        consents.revoke(consentRef(1), "n", deadline, forAnother);
    }
}
