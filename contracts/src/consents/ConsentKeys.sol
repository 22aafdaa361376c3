// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {EIP712Upgradeable} from "@openzeppelin/contracts-upgradeable/utils/cryptography/EIP712Upgradeable.sol";
import {ConsentStatus} from "../interfaces/IConsents.sol";
import {
    Authorization,
    ConsentCustody,
    ConsentDelegation,
    DelegateBasis,
    DelegatePower,
    IConsentKeys
} from "../interfaces/IConsentKeys.sol";
import {Batch} from "../libraries/Batch.sol";
import {Calendar} from "../libraries/Calendar.sol";
import {ConsentRef} from "../libraries/Ids.sol";
import {Signatures} from "../libraries/Signatures.sol";
import {ConsentStore} from "./ConsentStore.sol";
import {ConsentFlag, Slots} from "./ConsentWord.sol";

/// @dev Who may act on a consent: signatures, delegates, rotation and recovery.
abstract contract ConsentKeys is IConsentKeys, ConsentStore, EIP712Upgradeable {
    uint256 private constant RECOVERY_LOCK = 48 hours;
    uint256 private constant MOST_GUARDIANS = 8;

    bytes32 private constant CANCEL_NONCE_TYPEHASH = keccak256("CancelNonce(bytes32 nonce,uint40 deadline)");
    // solhint-disable max-line-length
    bytes32 private constant ADD_DELEGATE_TYPEHASH = keccak256(
        "AddDelegate(bytes32 ref,address delegate,uint8 powers,uint40 validTo,uint8 basis,bytes32 attestation,bytes32 nonce,uint40 deadline)"
    );
    // solhint-enable max-line-length
    bytes32 private constant REMOVE_DELEGATE_TYPEHASH =
        keccak256("RemoveDelegate(bytes32 ref,address delegate,bytes32 nonce,uint40 deadline)");
    bytes32 private constant ROTATE_TYPEHASH =
        keccak256("RotateController(bytes32 ref,address next,bytes32 nonce,uint40 deadline)");
    bytes32 private constant SET_RECOVERY_TYPEHASH =
        keccak256("SetRecovery(bytes32 ref,address[] guardians,uint8 quorum,bytes32 nonce,uint40 deadline)");
    bytes32 private constant RECOVER_TYPEHASH =
        keccak256("Recover(bytes32 ref,address lost,address next,bytes32 nonce,uint40 deadline)");
    bytes32 private constant CANCEL_RECOVERY_TYPEHASH =
        keccak256("CancelRecovery(bytes32 ref,bytes32 nonce,uint40 deadline)");

    // NONCES

    /// @inheritdoc IConsentKeys
    function cancelNonce(bytes32 nonce) external {
        if (_store().nonces[msg.sender][nonce]) revert NonceUsed();
        _store().nonces[msg.sender][nonce] = true;
        emit NonceCancelled(msg.sender, nonce);
    }

    /// @inheritdoc IConsentKeys
    function cancelNonceBy(address signer, bytes32 nonce, uint64 deadline, bytes calldata signature) external {
        bytes32 structHash = keccak256(abi.encode(CANCEL_NONCE_TYPEHASH, nonce, deadline));
        _accept(signer, nonce, deadline, structHash, signature);
        emit NonceCancelled(signer, nonce);
    }

    // DELEGATES

    /// @inheritdoc IConsentKeys
    function addDelegate(ConsentRef ref, ConsentDelegation calldata d, Authorization calldata a) external {
        (Slots storage c, Custody storage held) = _activeWithCustody(ref);
        if (
            d.delegate == address(0) || d.delegate == c.controller || d.delegate == held.coController || d.powers == 0
                || d.powers > DelegatePower.ALL || d.basis == 0 || d.basis > DelegateBasis.POWER_OF_ATTORNEY
                || d.validTo <= block.timestamp || d.validTo > type(uint40).max || !Calendar.startsMonth(d.validTo)
        ) revert BadDelegation();
        // All members are static words, so the struct in calldata is its own EIP-712 encoding.
        _acceptWidening(c, held, keccak256(abi.encode(ADD_DELEGATE_TYPEHASH, ref, d, a.nonce, a.deadline)), a);

        held.delegates[d.delegate] = Delegate(d.powers, d.basis, uint40(d.validTo), d.attestation);
        emit DelegateAdded(ref, d.delegate, d.powers, d.validTo, d.basis, d.attestation);
    }

    /// @inheritdoc IConsentKeys
    function removeDelegate(ConsentRef ref, address delegate, Authorization calldata a) external {
        (Slots storage c, Custody storage held) = _activeWithCustody(ref);
        if (held.delegates[delegate].powers == 0) revert BadDelegation();
        if (a.signer != delegate && !_isController(c, held, a.signer)) revert NotAuthorized();
        _accept(a, keccak256(abi.encode(REMOVE_DELEGATE_TYPEHASH, ref, delegate, a.nonce, a.deadline)));

        delete held.delegates[delegate];
        emit DelegateRemoved(ref, delegate);
    }

    // ROTATION

    /// @inheritdoc IConsentKeys
    function rotateController(ConsentRef ref, address next, Authorization calldata a) external {
        (Slots storage c, Custody storage held) = _activeWithCustody(ref);
        if (!_isController(c, held, a.signer)) revert NotAuthorized();
        _accept(a, keccak256(abi.encode(ROTATE_TYPEHASH, ref, next, a.nonce, a.deadline)));

        if (held.pending.lost == a.signer) delete held.pending;
        _replace(ref, c, held, a.signer, next);
    }

    // RECOVERY

    /// @inheritdoc IConsentKeys
    function setRecovery(ConsentRef ref, address[] calldata guardians, uint8 quorum, Authorization calldata a)
        external
    {
        (Slots storage c, Custody storage held) = _activeWithCustody(ref);
        _checkGuardians(guardians, quorum);
        bytes32 listed = keccak256(abi.encodePacked(guardians)); // each in a word of its own
        _acceptWidening(
            c, held, keccak256(abi.encode(SET_RECOVERY_TYPEHASH, ref, listed, quorum, a.nonce, a.deadline)), a
        );

        delete held.pending;
        (held.guardians, held.quorum) = (guardians, quorum);
        emit RecoverySet(ref, guardians, quorum);
    }

    /// @inheritdoc IConsentKeys
    function startRecovery(
        ConsentRef ref,
        address lost,
        address next,
        bytes32 nonce,
        uint64 deadline,
        address[] calldata guardians,
        bytes[] calldata signatures
    ) external {
        (Slots storage c, Custody storage held) = _activeWithCustody(ref);
        if (!_isController(c, held, lost)) revert NotAuthorized();
        if (next == address(0) || _isController(c, held, next)) revert BadKey();
        if (block.timestamp < held.pending.readyAt) revert RecoveryPending();
        _checkQuorum(held, guardians, signatures.length);
        bytes32 structHash = keccak256(abi.encode(RECOVER_TYPEHASH, ref, lost, next, nonce, deadline));
        for (uint256 i = 0; i < guardians.length; ++i) {
            _accept(guardians[i], nonce, deadline, structHash, signatures[i]);
        }

        uint40 readyAt = uint40(block.timestamp + RECOVERY_LOCK);
        held.pending = Recovery(lost, readyAt, next);
        emit RecoveryStarted(ref, lost, next, readyAt);
    }

    /// @inheritdoc IConsentKeys
    function cancelRecovery(ConsentRef ref, Authorization calldata a) external {
        (, Custody storage held) = _activeWithCustody(ref);
        (address lost, address next) = (held.pending.lost, held.pending.next);
        if (lost == address(0)) revert NoRecovery();
        if (a.signer != lost) revert NotAuthorized();
        _accept(a, keccak256(abi.encode(CANCEL_RECOVERY_TYPEHASH, ref, a.nonce, a.deadline)));

        delete held.pending;
        emit RecoveryCancelled(ref, lost, next);
    }

    /// @inheritdoc IConsentKeys
    function finishRecovery(ConsentRef ref) external {
        (Slots storage c, Custody storage held) = _activeWithCustody(ref);
        Recovery memory r = held.pending;
        if (r.lost == address(0)) revert NoRecovery();
        if (block.timestamp < r.readyAt) revert RecoveryLocked(r.readyAt);

        delete held.pending;
        _replace(ref, c, held, r.lost, r.next);
    }

    // VIEWS

    /// @inheritdoc IConsentKeys
    function nonceUsed(address controller, bytes32 nonce) external view returns (bool) {
        return _store().nonces[controller][nonce];
    }

    /// @inheritdoc IConsentKeys
    function custody(ConsentRef ref) external view returns (ConsentCustody memory) {
        ConsentRef root = _root(ref);
        Custody storage held = _store().custodies[root];
        return ConsentCustody(
            root,
            _store().successors[ref],
            held.coController,
            held.guardians,
            held.quorum,
            held.pending.lost,
            held.pending.next,
            held.pending.readyAt
        );
    }

    /// @inheritdoc IConsentKeys
    function delegationOf(ConsentRef ref, address delegate) external view returns (ConsentDelegation memory) {
        Delegate storage d = _custodyOf(ref).delegates[delegate];
        return ConsentDelegation(delegate, d.powers, d.validTo, d.basis, d.attestation);
    }

    /// @inheritdoc IConsentKeys
    function mayAct(ConsentRef ref, address delegate, uint8 powers) external view returns (bool) {
        return _holds(_custodyOf(ref), delegate, powers);
    }

    // INTERNAL

    /// @dev A consent that can be acted on.
    function _active(ConsentRef ref) internal view returns (Slots storage c) {
        c = _store().consents[ref];
        if (c.word.status() != ConsentStatus.ACTIVE) revert NotGranted();
    }

    function _activeWithCustody(ConsentRef ref) internal view returns (Slots storage c, Custody storage held) {
        c = _active(ref);
        held = _custodyOf(ref);
    }

    function _isController(Slots storage c, Custody storage held, address key) internal view returns (bool) {
        return key == c.controller || (key == held.coController && key != address(0));
    }

    function _holds(Custody storage held, address delegate, uint8 powers) internal view returns (bool) {
        Delegate storage d = held.delegates[delegate];
        return powers != 0 && d.powers & powers == powers && block.timestamp < d.validTo;
    }

    /// @dev What speaks against a signature; 0 if nothing.
    function _against(address signer, bytes32 nonce, uint64 deadline, bytes32 structHash, bytes calldata signature)
        internal
        view
        returns (bytes4)
    {
        if (block.timestamp > deadline) return SignatureExpired.selector;
        if (_store().nonces[signer][nonce]) return NonceUsed.selector;
        if (!Signatures.isValid(signer, _hashTypedDataV4(structHash), signature)) return BadSignature.selector;
        return 0;
    }

    /// @dev Takes a signature and uses its nonce up, or reverts.
    function _accept(address signer, bytes32 nonce, uint64 deadline, bytes32 structHash, bytes calldata signature)
        internal
    {
        Batch.raise(_against(signer, nonce, deadline, structHash, signature));
        _store().nonces[signer][nonce] = true;
    }

    function _accept(Authorization calldata a, bytes32 structHash) private {
        _accept(a.signer, a.nonce, a.deadline, structHash, a.signature);
    }

    /// @dev Takes the signature of the controller and, in joint custody, of the co-controller.
    function _acceptWidening(Slots storage c, Custody storage held, bytes32 structHash, Authorization calldata a)
        private
    {
        if (a.signer != c.controller) revert NotAuthorized();
        _accept(a, structHash);
        if (c.word.has(ConsentFlag.JOINT)) _accept(held.coController, a.nonce, a.deadline, structHash, a.coSignature);
    }

    /// @dev `previous` is a controller: whoever gives up a seat ends the recovery of it.
    function _replace(ConsentRef ref, Slots storage c, Custody storage held, address previous, address next) private {
        if (next == address(0) || _isController(c, held, next)) revert BadKey();
        if (c.controller == previous) c.controller = next;
        else held.coController = next;
        emit ControllerRotated(ref, previous, next);
    }

    function _checkGuardians(address[] calldata guardians, uint8 quorum) private pure {
        uint256 n = guardians.length;
        if (n == 0 && quorum == 0) return;
        if (n > MOST_GUARDIANS || quorum < 2 || quorum > n || 2 * uint256(quorum) <= n) revert BadRecovery();
        address last;
        for (uint256 i = 0; i < n; ++i) {
            if (guardians[i] <= last) revert BadRecovery();
            last = guardians[i];
        }
    }

    /// @dev Both lists ascend, so one walk over the named guardians finds every signer or none.
    function _checkQuorum(Custody storage held, address[] calldata signers, uint256 signatures) private view {
        uint256 n = signers.length;
        if (n == 0 || n < held.quorum || n != signatures) revert NoQuorum();
        uint256 found;
        uint256 named = held.guardians.length;
        for (uint256 i = 0; i < named && found < n; ++i) {
            if (held.guardians[i] == signers[found]) ++found;
        }
        if (found != n) revert NoQuorum();
    }
}
