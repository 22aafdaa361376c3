// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Consent, Grant, IConsents} from "./interfaces/IConsents.sol";
import {Batch} from "./libraries/Batch.sol";
import {ConsentRef} from "./libraries/Ids.sol";
import {Signatures} from "./libraries/Signatures.sol";

/// @title Consents
/// @dev Delegation (guardians), rotation of the controller, superseding and break-glass come later; they extend the
/// status and the free bits of the second slot.
contract Consents is IConsents, EIP712 {
    uint8 private constant ACTIVE = 1;
    uint8 private constant REVOKED = 2;
    uint8 private constant LAST_BASIS = 5;

    // solhint-disable max-line-length
    bytes32 private constant GRANT_TYPEHASH = keccak256(
        "Grant(bytes32 ref,address controller,uint32 granteeOrg,uint32 purposes,uint64 scopes,uint40 notBefore,uint40 notAfter,uint8 basis,uint16 policyVersion,bytes32 terms,bytes32 nonce,uint40 deadline)"
    );
    // solhint-enable max-line-length
    bytes32 private constant REVOKE_TYPEHASH = keccak256("Revoke(bytes32 ref,bytes32 nonce,uint40 deadline)");

    /// @dev A consent in three slots.
    struct Slots {
        address controller;
        uint40 notBefore;
        uint40 notAfter;
        uint8 status;
        uint8 basis;
        uint32 granteeOrg;
        uint32 purposes;
        uint64 scopes;
        uint16 policyVersion;
        uint40 revokedAt;
        bytes32 terms;
    }

    // STORAGE

    mapping(ConsentRef ref => Slots) private _consents;
    /// @inheritdoc IConsents
    mapping(address controller => mapping(bytes32 nonce => bool)) public nonceUsed;

    constructor() EIP712("CareClear Consents", "1") {}

    // GRANT AND REVOKE

    /// @inheritdoc IConsents
    function grant(Grant calldata g, bytes calldata signature) external {
        Batch.raise(_grant(g, signature));
    }

    /// @inheritdoc IConsents
    function grantMany(Grant[] calldata grants, bytes[] calldata signatures) external {
        uint256 n = Batch.bounded(grants.length);
        if (n != signatures.length) revert LengthMismatch(n, signatures.length);
        for (uint256 i = 0; i < n; ++i) {
            bytes4 reason = _grant(grants[i], signatures[i]);
            if (reason != 0) emit GrantRefused(grants[i].ref, reason);
        }
    }

    /// @inheritdoc IConsents
    function revoke(ConsentRef ref, bytes32 nonce, uint64 deadline, bytes calldata signature) external {
        Slots storage c = _consents[ref];
        if (c.status != ACTIVE) revert NotGranted();
        address controller = c.controller;
        bytes32 structHash = keccak256(abi.encode(REVOKE_TYPEHASH, ref, nonce, deadline));
        Batch.raise(_checkSignature(controller, nonce, deadline, structHash, signature));

        nonceUsed[controller][nonce] = true;
        (c.status, c.revokedAt) = (REVOKED, uint40(block.timestamp));
        emit ConsentRevoked(ref, controller, uint64(block.timestamp));
    }

    /// @inheritdoc IConsents
    function cancelNonce(bytes32 nonce) external {
        if (nonceUsed[msg.sender][nonce]) revert NonceUsed();
        nonceUsed[msg.sender][nonce] = true;
        emit NonceCancelled(msg.sender, nonce);
    }

    // VIEWS

    /// @inheritdoc IConsents
    function permits(ConsentRef ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) external view returns (bool) {
        return _permits(_consents[ref], granteeOrg, purposes, scopes);
    }

    /// @inheritdoc IConsents
    function consent(ConsentRef ref) external view returns (Consent memory) {
        Slots memory c = _consents[ref];
        return Consent(
            c.controller,
            c.notBefore,
            c.notAfter,
            c.status,
            c.basis,
            c.granteeOrg,
            c.purposes,
            c.scopes,
            c.policyVersion,
            c.revokedAt,
            c.terms
        );
    }

    /// @inheritdoc IConsents
    function snapshot(ConsentRef ref) external view returns (bytes32) {
        return _snapshot(ref, _consents[ref]);
    }

    /// @inheritdoc IConsents
    function evaluate(ConsentRef ref, uint32 granteeOrg, uint32 purposes, uint64 scopes)
        external
        view
        returns (bool permitted, bytes32 snapshotHash)
    {
        Slots storage c = _consents[ref];
        return (_permits(c, granteeOrg, purposes, scopes), _snapshot(ref, c));
    }

    // INTERNAL

    /// @dev Records a grant, or returns why not and changes nothing.
    function _grant(Grant calldata g, bytes calldata signature) private returns (bytes4 reason) {
        Slots storage c = _consents[g.ref];
        if (ConsentRef.unwrap(g.ref) == 0 || c.status != 0) return RefTaken.selector;
        if (
            g.notBefore >= g.notAfter || g.notAfter > type(uint40).max || g.notBefore % 1 days != 0
                || g.notAfter % 1 days != 0
        ) return BadWindow.selector;
        if (g.purposes == 0 || g.scopes == 0 || g.granteeOrg == 0 || g.basis == 0 || g.basis > LAST_BASIS) {
            return BadTerms.selector;
        }
        // All members are static words, so the struct in calldata is its own EIP-712 encoding.
        bytes32 structHash = keccak256(abi.encode(GRANT_TYPEHASH, g));
        reason = _checkSignature(g.controller, g.nonce, g.deadline, structHash, signature);
        if (reason != 0) return reason;

        nonceUsed[g.controller][g.nonce] = true;
        (c.controller, c.notBefore, c.notAfter, c.status, c.basis) =
        (g.controller, uint40(g.notBefore), uint40(g.notAfter), ACTIVE, g.basis);
        (c.granteeOrg, c.purposes, c.scopes, c.policyVersion) = (g.granteeOrg, g.purposes, g.scopes, g.policyVersion);
        c.terms = g.terms;
        _emitGranted(g);
    }

    function _emitGranted(Grant calldata g) private {
        emit ConsentGranted(
            g.ref,
            g.controller,
            g.granteeOrg,
            g.purposes,
            g.scopes,
            g.notBefore,
            g.notAfter,
            g.basis,
            g.policyVersion,
            g.terms
        );
    }

    function _checkSignature(
        address controller,
        bytes32 nonce,
        uint64 deadline,
        bytes32 structHash,
        bytes calldata signature
    ) private view returns (bytes4) {
        if (block.timestamp > deadline) return SignatureExpired.selector;
        if (nonceUsed[controller][nonce]) return NonceUsed.selector;
        if (!Signatures.isValid(controller, _hashTypedDataV4(structHash), signature)) return BadSignature.selector;
        return 0;
    }

    function _permits(Slots storage c, uint32 granteeOrg, uint32 purposes, uint64 scopes) private view returns (bool) {
        return purposes != 0 && scopes != 0 && c.status == ACTIVE && c.notBefore <= block.timestamp
            && block.timestamp < c.notAfter && c.granteeOrg == granteeOrg && c.purposes & purposes == purposes
            && c.scopes & scopes == scopes;
    }

    function _snapshot(ConsentRef ref, Slots storage c) private view returns (bytes32) {
        return keccak256(abi.encode(ref, c.status, c.policyVersion, block.timestamp));
    }
}
