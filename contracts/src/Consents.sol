// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AccessManagedUpgradeable
} from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import {ConsentKeys} from "./consents/ConsentKeys.sol";
import {
    answers,
    answersOf,
    ConsentFlag,
    ConsentWord,
    pack,
    question,
    Slots,
    snapshotOf
} from "./consents/ConsentWord.sol";
import {Basis, Consent, ConsentStatus, Grant, IConsents, Purpose, Scope} from "./interfaces/IConsents.sol";
import {DelegatePower} from "./interfaces/IConsentKeys.sol";
import {Batch} from "./libraries/Batch.sol";
import {Calendar} from "./libraries/Calendar.sol";
import {ConsentRef} from "./libraries/Ids.sol";

/// @title Consents
/// @dev Behind a UUPS proxy, whose address signatures are made for: an upgrade leaves them as they are, used nonces
/// included. What is stored is in ConsentStore, who may act in ConsentKeys.
contract Consents is IConsents, ConsentKeys, AccessManagedUpgradeable, UUPSUpgradeable {
    // Written out three times, because only a literal is hashed by the compiler.
    // solhint-disable max-line-length
    bytes32 private constant GRANT_TYPEHASH = keccak256(
        "Grant(bytes32 ref,address controller,uint32 granteeOrg,uint32 purposes,uint64 scopes,uint40 notBefore,uint40 notAfter,uint8 basis,uint16 policyVersion,bytes32 terms,bytes32 nonce,uint40 deadline)"
    );
    bytes32 private constant JOINT_GRANT_TYPEHASH = keccak256(
        "JointGrant(Grant grant,address coController)Grant(bytes32 ref,address controller,uint32 granteeOrg,uint32 purposes,uint64 scopes,uint40 notBefore,uint40 notAfter,uint8 basis,uint16 policyVersion,bytes32 terms,bytes32 nonce,uint40 deadline)"
    );
    bytes32 private constant SUPERSEDE_TYPEHASH = keccak256(
        "Supersede(bytes32 oldRef,Grant grant)Grant(bytes32 ref,address controller,uint32 granteeOrg,uint32 purposes,uint64 scopes,uint40 notBefore,uint40 notAfter,uint8 basis,uint16 policyVersion,bytes32 terms,bytes32 nonce,uint40 deadline)"
    );
    // solhint-enable max-line-length
    bytes32 private constant REVOKE_TYPEHASH = keccak256("Revoke(bytes32 ref,bytes32 nonce,uint40 deadline)");

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IConsents
    function initialize(address manager) external initializer {
        __AccessManaged_init(manager);
        __EIP712_init(_EIP712Name(), _EIP712Version());
    }

    // GRANT

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
    function grantJoint(Grant calldata g, address coController, bytes calldata signature, bytes calldata coSignature)
        external
    {
        Batch.raise(_againstTerms(g));
        if (coController == address(0) || coController == g.controller) revert BadKey();
        bytes32 structHash = keccak256(abi.encode(JOINT_GRANT_TYPEHASH, _hash(g), coController));
        _accept(g.controller, g.nonce, g.deadline, structHash, signature);
        _accept(coController, g.nonce, g.deadline, structHash, coSignature);

        _store().custodies[g.ref].coController = coController;
        _record(g, ConsentFlag.JOINT);
        emit CustodyShared(g.ref, g.controller, coController);
    }

    // REVOKE AND SUPERSEDE

    /// @inheritdoc IConsents
    function revoke(ConsentRef ref, bytes32 nonce, uint64 deadline, bytes calldata signature) external {
        Slots storage c = _active(ref);
        _revoke(ref, c, c.controller, nonce, deadline, signature);
    }

    /// @inheritdoc IConsents
    function revokeBy(ConsentRef ref, address signer, bytes32 nonce, uint64 deadline, bytes calldata signature)
        external
    {
        (Slots storage c, Custody storage held) = _activeWithCustody(ref);
        if (!_isController(c, held, signer) && !_holds(held, signer, DelegatePower.REVOKE)) revert NotAuthorized();
        _revoke(ref, c, signer, nonce, deadline, signature);
    }

    /// @inheritdoc IConsents
    function supersede(
        ConsentRef oldRef,
        Grant calldata g,
        address signer,
        bytes calldata signature,
        bytes calldata coSignature
    ) external {
        Slots storage c = _active(oldRef);
        Batch.raise(_againstTerms(g));
        if (g.controller != c.controller || g.granteeOrg != c.word.granteeOrg()) revert NotSuccessor();
        _acceptSuccessor(oldRef, g, signer, signature, coSignature);
        _succeed(oldRef, c, g);
        emit ConsentSuperseded(oldRef, g.ref, signer, uint64(block.timestamp));
    }

    // VIEWS

    /// @inheritdoc IConsents
    function permits(ConsentRef ref, uint32 granteeOrg, uint32 purposes, uint64 scopes) external view returns (bool) {
        return _answers(_store().consents[ref].word, granteeOrg, purposes, scopes);
    }

    /// @inheritdoc IConsents
    function consent(ConsentRef ref) external view returns (Consent memory) {
        Slots storage c = _store().consents[ref];
        ConsentWord w = c.word;
        return Consent(
            c.controller,
            uint64(w.notBeforeDay()) * 1 days,
            uint64(w.notAfterDay()) * 1 days,
            w.status(),
            w.basis(),
            w.granteeOrg(),
            w.purposes(),
            w.scopes(),
            w.policyVersion(),
            w.endedAt(),
            c.terms
        );
    }

    /// @inheritdoc IConsents
    function snapshot(ConsentRef ref) external view returns (bytes32) {
        return snapshotOf(ref, _store().consents[ref].word);
    }

    /// @inheritdoc IConsents
    function evaluate(ConsentRef ref, uint32 granteeOrg, uint32 purposes, uint64 scopes)
        external
        view
        returns (bool permitted, bytes32 snapshotHash)
    {
        ConsentWord w = _store().consents[ref].word;
        return (_answers(w, granteeOrg, purposes, scopes), snapshotOf(ref, w));
    }

    /// @inheritdoc IConsents
    function evaluateMany(ConsentRef[] calldata refs, uint32 granteeOrg, uint32 purposes, uint64 scopes)
        external
        view
        returns (bool[] memory, bytes32[] memory)
    {
        Batch.bounded(refs.length);
        bytes memory reply = answersOf(_store().consents, refs, question(granteeOrg, purposes, scopes));
        assembly ("memory-safe") {
            return(add(reply, 32), mload(reply))
        }
    }

    // INTERNAL

    function _authorizeUpgrade(address) internal override restricted {}

    // solhint-disable func-name-mixedcase
    /// @dev Read from the code: cheaper than from storage, where it stands as well.
    function _EIP712Name() internal pure override returns (string memory) {
        return "CareClear Consents";
    }

    function _EIP712Version() internal pure override returns (string memory) {
        return "1";
    }

    // solhint-enable func-name-mixedcase

    /// @dev Records a grant, or returns why not and changes nothing.
    function _grant(Grant calldata g, bytes calldata signature) private returns (bytes4 reason) {
        reason = _againstTerms(g);
        if (reason == 0) reason = _against(g.controller, g.nonce, g.deadline, _hash(g), signature);
        if (reason != 0) return reason;

        _store().nonces[g.controller][g.nonce] = true;
        _record(g, 0);
    }

    /// @dev What speaks against a grant, whoever signed it.
    function _againstTerms(Grant calldata g) private view returns (bytes4) {
        if (ConsentRef.unwrap(g.ref) == 0 || _store().consents[g.ref].word.status() != ConsentStatus.NONE) {
            return RefTaken.selector;
        }
        if (
            g.notBefore >= g.notAfter || g.notAfter > type(uint40).max || g.notBefore % 1 days != 0
                || !Calendar.startsMonth(g.notAfter)
        ) return BadWindow.selector;
        if (
            g.purposes == 0 || g.purposes > Purpose.ALL || g.scopes == 0 || g.scopes & ~Scope.ALL != 0
                || g.granteeOrg == 0 || g.basis == 0 || g.basis > Basis.VITAL_INTEREST
        ) return BadTerms.selector;
        return 0;
    }

    /// @dev All members are static words, so the struct in calldata is its own EIP-712 encoding.
    function _hash(Grant calldata g) private pure returns (bytes32) {
        return keccak256(abi.encode(GRANT_TYPEHASH, g));
    }

    function _record(Grant calldata g, uint8 flags) private {
        Slots storage c = _store().consents[g.ref];
        (c.word, c.controller, c.terms) = (pack(g, flags), g.controller, g.terms);
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

    function _revoke(
        ConsentRef ref,
        Slots storage c,
        address signer,
        bytes32 nonce,
        uint64 deadline,
        bytes calldata signature
    ) private {
        _accept(signer, nonce, deadline, keccak256(abi.encode(REVOKE_TYPEHASH, ref, nonce, deadline)), signature);
        c.word = c.word.ended(ConsentStatus.REVOKED);
        emit ConsentRevoked(ref, signer, uint64(block.timestamp));
    }

    /// @dev Takes the signatures under what supersedes a consent: of a delegate, or of all controllers.
    function _acceptSuccessor(
        ConsentRef oldRef,
        Grant calldata g,
        address signer,
        bytes calldata signature,
        bytes calldata coSignature
    ) private {
        ConsentWord w = _store().consents[oldRef].word;
        Custody storage held = _custodyOf(oldRef);
        bytes32 structHash = keccak256(abi.encode(SUPERSEDE_TYPEHASH, oldRef, _hash(g)));
        bool byController = signer == g.controller;
        if (!byController && !_holds(held, signer, DelegatePower.GRANT)) revert NotAuthorized();
        _accept(signer, g.nonce, g.deadline, structHash, signature);
        if (byController && w.has(ConsentFlag.JOINT)) {
            _accept(held.coController, g.nonce, g.deadline, structHash, coSignature);
        }
    }

    /// @dev Ends the old consent and records the new one in the same custody.
    function _succeed(ConsentRef oldRef, Slots storage old, Grant calldata g) private {
        ConsentWord w = old.word;
        _store().roots[g.ref] = _root(oldRef);
        _store().successors[oldRef] = g.ref;
        old.word = w.ended(ConsentStatus.SUPERSEDED);
        _record(g, w.flags() | ConsentFlag.SUCCESSOR);
    }

    function _answers(ConsentWord w, uint32 granteeOrg, uint32 purposes, uint64 scopes) private view returns (bool) {
        return answers(w, question(granteeOrg, purposes, scopes), block.timestamp / 1 days);
    }
}
