// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConsentRef} from "../libraries/Ids.sol";
import {ConsentFlag, Slots} from "./ConsentWord.sol";

/// @dev What Consents stores, in one ERC-7201 namespace. A claim reads `word` and nothing else; what few consents have
/// is kept apart, with a flag in the word that tells of it.
abstract contract ConsentStore {
    /// @dev A delegate in two slots.
    struct Delegate {
        uint8 powers;
        uint8 basis;
        uint40 validTo;
        bytes32 attestation;
    }

    /// @dev A recovery that waits for its time lock; `lost` is zero if none does.
    struct Recovery {
        address lost;
        uint40 readyAt;
        address next;
    }

    /// @dev What a consent shares with those that supersede it, kept under the first one's reference.
    struct Custody {
        address coController;
        uint8 quorum;
        address[] guardians;
        Recovery pending;
        mapping(address key => Delegate) delegates;
    }

    /// @custom:storage-location erc7201:careclear.storage.Consents
    struct Store {
        mapping(ConsentRef ref => Slots) consents;
        mapping(address signer => mapping(bytes32 nonce => bool)) nonces;
        mapping(ConsentRef ref => ConsentRef root) roots;
        mapping(ConsentRef ref => ConsentRef next) successors;
        mapping(ConsentRef root => Custody) custodies;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("careclear.storage.Consents")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORE = 0xad6c728ec7e97cf1bb3d5dc8d8854c22fc062280c785c2ce97bc2d4c41ba1900;

    function _store() internal pure returns (Store storage s) {
        assembly ("memory-safe") {
            s.slot := STORE
        }
    }

    /// @dev The first of the consents that superseded each other up to this one.
    function _root(ConsentRef ref) internal view returns (ConsentRef) {
        Store storage s = _store();
        return s.consents[ref].word.has(ConsentFlag.SUCCESSOR) ? s.roots[ref] : ref;
    }

    function _custodyOf(ConsentRef ref) internal view returns (Custody storage) {
        return _store().custodies[_root(ref)];
    }
}
