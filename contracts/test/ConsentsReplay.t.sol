// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Consents} from "../src/Consents.sol";
import {Grant, IConsents} from "../src/interfaces/IConsents.sol";
import {Authorization, ConsentDelegation, IConsentKeys} from "../src/interfaces/IConsentKeys.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

/// @dev Another implementation behind the same proxy.
contract Upgraded is Consents {
    function generation() external pure returns (uint256) {
        return 2;
    }
}

/// @dev Every signed function against every way to use a signature where it does not belong. Nothing is accepted.
contract ConsentsReplayTest is ConsentsBase {
    enum Act {
        Grant,
        GrantJoint,
        Revoke,
        RevokeBy,
        Supersede,
        SupersedeJoint,
        CancelNonceBy,
        AddDelegate,
        AddDelegateJoint,
        RemoveDelegate,
        RotateController,
        SetRecovery,
        StartRecovery,
        CancelRecovery
    }

    uint256 private constant ACTS = 14;
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    bytes32 private constant NONCE = "the nonce";

    uint64 private deadline;
    Consents private twin;
    uint256 private accepted;
    uint256 private tried;

    function setUp() public override {
        super.setUp();
        grantJoint(60);
        addDelegate(consentRef(0), delegation(7), "d");
        setRecovery(consentRef(1), "s1");
        setRecovery(consentRef(2), "s2");
        startRecovery(consentRef(2), patient, next, "g");
        deadline = uint64(block.timestamp + 1 hours);
        twin = Consents(proxied(address(new Consents())));
    }

    // THE ACTS: WHAT IS SIGNED, BY WHOM, AND THE CALL

    function granted() private view returns (Grant memory g) {
        g = grantOf(70);
        (g.nonce, g.deadline) = (NONCE, deadline);
    }

    function structHash(Act act) private view returns (bytes32) {
        if (act == Act.Grant) return grantHash(granted());
        if (act == Act.GrantJoint) return jointHash(granted(), co);
        if (act == Act.Revoke || act == Act.RevokeBy) return revokeHash(consentRef(0), NONCE, deadline);
        if (act == Act.Supersede) return supersedeHash(consentRef(0), granted());
        if (act == Act.SupersedeJoint) return supersedeHash(consentRef(60), granted());
        if (act == Act.CancelNonceBy) return cancelNonceHash(NONCE, deadline);
        if (act == Act.AddDelegate) return addHash(consentRef(1), delegation(7), NONCE, deadline);
        if (act == Act.AddDelegateJoint) return addHash(consentRef(60), delegation(7), NONCE, deadline);
        if (act == Act.RemoveDelegate) return removeHash(consentRef(0), delegate_, NONCE, deadline);
        if (act == Act.RotateController) return rotateHash(consentRef(1), next, NONCE, deadline);
        if (act == Act.SetRecovery) return setRecoveryHash(consentRef(3), recoverers(), 2, NONCE, deadline);
        if (act == Act.StartRecovery) return recoverHash(consentRef(1), patient, next, NONCE, deadline);
        return cancelRecoveryHash(consentRef(2), NONCE, deadline);
    }

    function signers(Act act) private view returns (uint256 first, uint256 second) {
        if (act == Act.RevokeBy) return (DELEGATE_KEY, 0);
        if (act == Act.StartRecovery) return (guardianKeys[0], guardianKeys[1]);
        if (act == Act.GrantJoint || act == Act.SupersedeJoint || act == Act.AddDelegateJoint) {
            return (PATIENT_KEY, CO_KEY);
        }
        return (PATIENT_KEY, 0);
    }

    function encoded(Act act, bytes memory a, bytes memory b) private view returns (bytes memory) {
        (uint256 key,) = signers(act);
        if (act == Act.Grant) return abi.encodeCall(IConsents.grant, (granted(), a));
        if (act == Act.GrantJoint) return abi.encodeCall(IConsents.grantJoint, (granted(), co, a, b));
        if (act == Act.Revoke) return abi.encodeCall(IConsents.revoke, (consentRef(0), NONCE, deadline, a));
        if (act == Act.RevokeBy) {
            return abi.encodeCall(IConsents.revokeBy, (consentRef(0), VM.addr(key), NONCE, deadline, a));
        }
        if (act == Act.Supersede || act == Act.SupersedeJoint) {
            ConsentRef old = consentRef(act == Act.Supersede ? 0 : 60);
            return abi.encodeCall(IConsents.supersede, (old, granted(), patient, a, b));
        }
        if (act == Act.CancelNonceBy) {
            return abi.encodeCall(IConsentKeys.cancelNonceBy, (patient, NONCE, deadline, a));
        }
        if (act == Act.StartRecovery) return encodedRecovery(a, b);
        return encodedAuthorized(act, Authorization(VM.addr(key), NONCE, deadline, a, b));
    }

    function encodedRecovery(bytes memory a, bytes memory b) private view returns (bytes memory) {
        (address[] memory who, bytes[] memory voices) = (new address[](2), new bytes[](2));
        (who[0], who[1], voices[0], voices[1]) = (VM.addr(guardianKeys[0]), VM.addr(guardianKeys[1]), a, b);
        return abi.encodeCall(IConsentKeys.startRecovery, (consentRef(1), patient, next, NONCE, deadline, who, voices));
    }

    function encodedAuthorized(Act act, Authorization memory x) private view returns (bytes memory) {
        if (act == Act.AddDelegate || act == Act.AddDelegateJoint) {
            ConsentRef ref = consentRef(act == Act.AddDelegate ? 1 : 60);
            return abi.encodeCall(IConsentKeys.addDelegate, (ref, delegation(7), x));
        }
        if (act == Act.RemoveDelegate) {
            return abi.encodeCall(IConsentKeys.removeDelegate, (consentRef(0), delegate_, x));
        }
        if (act == Act.RotateController) {
            return abi.encodeCall(IConsentKeys.rotateController, (consentRef(1), next, x));
        }
        if (act == Act.SetRecovery) {
            return abi.encodeCall(IConsentKeys.setRecovery, (consentRef(3), recoverers(), 2, x));
        }
        return abi.encodeCall(IConsentKeys.cancelRecovery, (consentRef(2), x));
    }

    // TRYING

    function signedFor(Act act, bytes32 digest) private view returns (bytes memory) {
        (uint256 first, uint256 second) = signers(act);
        return encoded(act, signWith(first, digest), second == 0 ? bytes("") : signWith(second, digest));
    }

    function refused(bytes memory data, bytes4 reason, string memory what) private {
        ++tried;
        (bool ok, bytes memory got) = address(consents).call(data);
        if (ok) ++accepted;
        no(ok, what);
        if (reason != 0) is_(bytes4(got), reason, what);
    }

    function taken(bytes memory data, string memory what) private {
        (bool ok,) = address(consents).call(data);
        yes(ok, what);
    }

    modifier noneAccepted(uint256 cells) {
        _;
        eq(accepted, 0, "accepted");
        eq(tried, cells, "cells");
    }

    // DIMENSIONS

    /// @dev Without this the rest would prove nothing: each is accepted where it belongs.
    function testEachIsAcceptedOnce() public {
        for (uint256 i = 0; i < ACTS; ++i) {
            uint256 state = VM.snapshotState();
            taken(signedFor(Act(i), our(structHash(Act(i)))), "belongs");
            VM.revertToState(state);
        }
    }

    function testOtherChain() public noneAccepted(2 * ACTS) {
        uint256 here = block.chainid;
        for (uint256 i = 0; i < ACTS; ++i) {
            bytes memory ours = signedFor(Act(i), our(structHash(Act(i))));
            VM.chainId(here + 1);
            bytes32 theirs = our(structHash(Act(i)));
            refused(ours, IConsentKeys.BadSignature.selector, "ours on a fork");
            VM.chainId(here);
            refused(signedFor(Act(i), theirs), IConsentKeys.BadSignature.selector, "theirs here");
        }
    }

    function testOtherContract() public noneAccepted(3 * ACTS) {
        address logic = address(uint160(uint256(VM.load(address(consents), implementationSlot()))));
        for (uint256 i = 0; i < ACTS; ++i) {
            bytes32 h = structHash(Act(i));
            bytes32 digest = typed(domain("CareClear Consents", address(twin)), h);
            refused(signedFor(Act(i), digest), IConsentKeys.BadSignature.selector, "of the twin");
            digest = typed(domain("CareClear Claims", address(consents)), h);
            refused(signedFor(Act(i), digest), IConsentKeys.BadSignature.selector, "of another name");
            digest = typed(domain("CareClear Consents", logic), h);
            refused(signedFor(Act(i), digest), IConsentKeys.BadSignature.selector, "of the implementation");
        }
    }

    function testAfterUpgrade() public noneAccepted(ACTS) {
        address upgraded = address(new Upgraded());
        for (uint256 i = 0; i < ACTS; ++i) {
            uint256 state = VM.snapshotState();
            bytes memory data = signedFor(Act(i), our(structHash(Act(i))));
            taken(data, "before");
            consents.upgradeToAndCall(upgraded, "");
            eq(Upgraded(address(consents)).generation(), 2, "upgraded");
            (bool ok,) = address(consents).call(data);
            VM.revertToState(state);
            ++tried; // after the state went back, which holds this count too
            if (ok) ++accepted;
        }
    }

    function testSameNonce() public noneAccepted(ACTS + 4) {
        for (uint256 i = 0; i < ACTS; ++i) {
            bytes memory data = signedFor(Act(i), our(structHash(Act(i))));
            (uint256 first, uint256 second) = signers(Act(i));
            uint256 state = VM.snapshotState();
            VM.prank(VM.addr(first));
            consents.cancelNonce(NONCE);
            bool ok = accepts(data);
            VM.revertToState(state);
            ++tried;
            if (ok) ++accepted;
            if (second == 0) continue;
            state = VM.snapshotState();
            VM.prank(VM.addr(second));
            consents.cancelNonce(NONCE);
            ok = accepts(data);
            VM.revertToState(state);
            ++tried;
            if (ok) ++accepted;
        }
    }

    function accepts(bytes memory data) private returns (bool ok) {
        bytes memory got;
        (ok, got) = address(consents).call(data);
        if (!ok) is_(bytes4(got), IConsentKeys.NonceUsed.selector, "used");
    }

    function testAfterDeadline() public noneAccepted(ACTS) {
        bytes[] memory data = new bytes[](ACTS);
        for (uint256 i = 0; i < ACTS; ++i) {
            data[i] = signedFor(Act(i), our(structHash(Act(i))));
        }
        VM.warp(deadline + 1);
        for (uint256 i = 0; i < ACTS; ++i) {
            refused(data[i], IConsentKeys.SignatureExpired.selector, "late");
        }
        VM.warp(deadline);
        for (uint256 i = 0; i < ACTS; ++i) {
            uint256 state = VM.snapshotState();
            taken(data[i], "last second");
            VM.revertToState(state);
        }
    }

    /// @dev The other solution of the curve, for the first signature and for the second.
    function testMalleated() public noneAccepted(ACTS + 4) {
        for (uint256 i = 0; i < ACTS; ++i) {
            bytes32 digest = our(structHash(Act(i)));
            (uint256 first, uint256 second) = signers(Act(i));
            bytes memory b = second == 0 ? bytes("") : signWith(second, digest);
            refused(encoded(Act(i), malleated(first, digest), b), IConsentKeys.BadSignature.selector, "first");
            if (second == 0) continue;
            bytes memory a = signWith(first, digest);
            refused(encoded(Act(i), a, malleated(second, digest)), IConsentKeys.BadSignature.selector, "second");
        }
    }

    function malleated(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = VM.sign(key, digest);
        (bytes32 high, uint8 flipped) = (bytes32(ORDER - uint256(s)), v == 27 ? 28 : 27);
        eq(ecrecover(digest, flipped, r, high), VM.addr(key), "the curve alone would take it");
        return abi.encodePacked(r, high, flipped);
    }

    /// @dev Every act with what every other act has signed, by the right keys. Two acts share a type only where they
    /// are the same act by another signer or on another consent.
    function testOtherStructType() public {
        uint256 same;
        for (uint256 i = 0; i < ACTS; ++i) {
            for (uint256 k = 0; k < ACTS; ++k) {
                if (structHash(Act(i)) == structHash(Act(k))) ++same;
                else refused(signedFor(Act(i), our(structHash(Act(k)))), IConsentKeys.BadSignature.selector, "type");
            }
        }
        eq(same, ACTS + 2, "revoke and revokeBy sign the same");
        eq(tried, ACTS * ACTS - same, "cells");
        eq(accepted, 0, "accepted");
    }

    function implementationSlot() private pure returns (bytes32) {
        return bytes32(uint256(keccak256("eip1967.proxy.implementation")) - 1);
    }
}
