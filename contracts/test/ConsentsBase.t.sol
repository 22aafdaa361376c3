// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Grant} from "../src/interfaces/IConsents.sol";
import {Authorization, ConsentDelegation} from "../src/interfaces/IConsentKeys.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

/// @dev Keys around a consent, and what they sign, written out apart from the contract.
abstract contract ConsentsBase is Base {
    uint256 internal constant CO_KEY = 0xC0;
    uint256 internal constant DELEGATE_KEY = 0xDE1;
    uint256 internal constant NEXT_KEY = 0x2E47;
    uint32 internal constant MONTHS_END = uint32(TODAY + 393); // 2025-11-01
    uint32 internal constant MONTH_LATER = uint32(TODAY + 28); // 2024-11-01
    string internal constant GRANT =
        "Grant(bytes32 ref,address controller,uint32 granteeOrg,uint32 purposes,uint64 scopes,uint40 notBefore,uint40 notAfter,uint8 basis,uint16 policyVersion,bytes32 terms,bytes32 nonce,uint40 deadline)";

    address internal co = VM.addr(CO_KEY);
    address internal delegate_ = VM.addr(DELEGATE_KEY);
    address internal next = VM.addr(NEXT_KEY);
    /// @dev Ascending by address.
    uint256[3] internal guardianKeys = [uint256(0x61), 0x62, 0x63];

    function setUp() public virtual override {
        super.setUp();
        for (uint256 i = 0; i < 3; ++i) {
            for (uint256 k = 0; k < 2; ++k) {
                if (VM.addr(guardianKeys[k]) > VM.addr(guardianKeys[k + 1])) {
                    (guardianKeys[k], guardianKeys[k + 1]) = (guardianKeys[k + 1], guardianKeys[k]);
                }
            }
        }
    }

    // WHAT IS SIGNED

    function our(bytes32 structHash) internal view returns (bytes32) {
        return typed(domain("CareClear Consents", address(consents)), structHash);
    }

    function jointHash(Grant memory g, address coController) internal pure returns (bytes32) {
        bytes32 kind = keccak256(abi.encodePacked("JointGrant(Grant grant,address coController)", GRANT));
        return keccak256(abi.encode(kind, grantHash(g), coController));
    }

    function revokeHash(ConsentRef ref, bytes32 nonce, uint64 deadline) internal pure returns (bytes32) {
        return
            keccak256(abi.encode(keccak256("Revoke(bytes32 ref,bytes32 nonce,uint40 deadline)"), ref, nonce, deadline));
    }

    function supersedeHash(ConsentRef old, Grant memory g) internal pure returns (bytes32) {
        bytes32 kind = keccak256(abi.encodePacked("Supersede(bytes32 oldRef,Grant grant)", GRANT));
        return keccak256(abi.encode(kind, old, grantHash(g)));
    }

    function cancelNonceHash(bytes32 nonce, uint64 deadline) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("CancelNonce(bytes32 nonce,uint40 deadline)"), nonce, deadline));
    }

    function addHash(ConsentRef ref, ConsentDelegation memory d, bytes32 nonce, uint64 deadline)
        internal
        pure
        returns (bytes32)
    {
        bytes32 kind = keccak256(
            "AddDelegate(bytes32 ref,address delegate,uint8 powers,uint40 validTo,uint8 basis,bytes32 attestation,bytes32 nonce,uint40 deadline)"
        );
        return
            keccak256(abi.encode(kind, ref, d.delegate, d.powers, d.validTo, d.basis, d.attestation, nonce, deadline));
    }

    function removeHash(ConsentRef ref, address who, bytes32 nonce, uint64 deadline) internal pure returns (bytes32) {
        bytes32 kind = keccak256("RemoveDelegate(bytes32 ref,address delegate,bytes32 nonce,uint40 deadline)");
        return keccak256(abi.encode(kind, ref, who, nonce, deadline));
    }

    function rotateHash(ConsentRef ref, address to, bytes32 nonce, uint64 deadline) internal pure returns (bytes32) {
        bytes32 kind = keccak256("RotateController(bytes32 ref,address next,bytes32 nonce,uint40 deadline)");
        return keccak256(abi.encode(kind, ref, to, nonce, deadline));
    }

    function setRecoveryHash(ConsentRef ref, address[] memory who, uint8 quorum, bytes32 nonce, uint64 deadline)
        internal
        pure
        returns (bytes32)
    {
        bytes32 kind =
            keccak256("SetRecovery(bytes32 ref,address[] guardians,uint8 quorum,bytes32 nonce,uint40 deadline)");
        bytes memory listed;
        for (uint256 i = 0; i < who.length; ++i) {
            listed = bytes.concat(listed, abi.encode(who[i]));
        }
        return keccak256(abi.encode(kind, ref, keccak256(listed), quorum, nonce, deadline));
    }

    function recoverHash(ConsentRef ref, address lost, address to, bytes32 nonce, uint64 deadline)
        internal
        pure
        returns (bytes32)
    {
        bytes32 kind = keccak256("Recover(bytes32 ref,address lost,address next,bytes32 nonce,uint40 deadline)");
        return keccak256(abi.encode(kind, ref, lost, to, nonce, deadline));
    }

    function cancelRecoveryHash(ConsentRef ref, bytes32 nonce, uint64 deadline) internal pure returns (bytes32) {
        bytes32 kind = keccak256("CancelRecovery(bytes32 ref,bytes32 nonce,uint40 deadline)");
        return keccak256(abi.encode(kind, ref, nonce, deadline));
    }

    // ACTS

    function soon() internal view returns (uint64) {
        return uint64(block.timestamp + 60);
    }

    /// @dev Signed by one key, and by the second if there is one.
    function authorized(uint256 key, uint256 coKey, bytes32 structHash, bytes32 nonce)
        internal
        view
        returns (Authorization memory a)
    {
        a = Authorization(VM.addr(key), nonce, soon(), signWith(key, our(structHash)), "");
        if (coKey != 0) a.coSignature = signWith(coKey, our(structHash));
    }

    function delegation(uint8 powers) internal view returns (ConsentDelegation memory) {
        return ConsentDelegation(delegate_, powers, uint64(MONTH_LATER) * 1 days, 1, "court paper");
    }

    function addDelegate(ConsentRef ref, ConsentDelegation memory d, bytes32 nonce) internal {
        consents.addDelegate(ref, d, authorized(PATIENT_KEY, 0, addHash(ref, d, nonce, soon()), nonce));
    }

    function revokeAs(uint256 key, ConsentRef ref, bytes32 nonce) internal {
        bytes memory signature = signWith(key, our(revokeHash(ref, nonce, soon())));
        consents.revokeBy(ref, VM.addr(key), nonce, soon(), signature);
    }

    function supersede(uint256 key, ConsentRef old, Grant memory g) internal {
        consents.supersede(old, g, VM.addr(key), signWith(key, our(supersedeHash(old, g))), "");
    }

    /// @dev Consent i in joint custody of the patient and `co`.
    function grantJoint(uint256 i) internal returns (Grant memory g) {
        g = grantOf(i);
        bytes32 digest = our(jointHash(g, co));
        consents.grantJoint(g, co, signWith(PATIENT_KEY, digest), signWith(CO_KEY, digest));
    }

    function recoverers() internal view returns (address[] memory who) {
        who = new address[](3);
        for (uint256 i = 0; i < 3; ++i) {
            who[i] = VM.addr(guardianKeys[i]);
        }
    }

    function setRecovery(ConsentRef ref, bytes32 nonce) internal {
        address[] memory who = recoverers();
        consents.setRecovery(
            ref, who, 2, authorized(PATIENT_KEY, 0, setRecoveryHash(ref, who, 2, nonce, soon()), nonce)
        );
    }

    /// @dev By the first and the last of three guardians.
    function startRecovery(ConsentRef ref, address lost, address to, bytes32 nonce) internal {
        bytes32 digest = our(recoverHash(ref, lost, to, nonce, soon()));
        (address[] memory who, bytes[] memory signatures) = (new address[](2), new bytes[](2));
        for (uint256 i = 0; i < 2; ++i) {
            (who[i], signatures[i]) = (VM.addr(guardianKeys[2 * i]), signWith(guardianKeys[2 * i], digest));
        }
        consents.startRecovery(ref, lost, to, nonce, soon(), who, signatures);
    }

    function status(ConsentRef ref) internal view returns (uint256) {
        return consents.consent(ref).status;
    }
}
