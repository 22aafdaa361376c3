// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {ISealers} from "./interfaces/ISealers.sol";

/// @title Sealers
contract Sealers is ISealers, AccessManaged {
    using EnumerableSet for EnumerableSet.AddressSet;

    uint256 private constant MOST = 25;

    EnumerableSet.AddressSet private _sealers;

    /// @dev The first sealers are those of the genesis block.
    constructor(address manager, address[] memory sealers_) AccessManaged(manager) {
        if (sealers_.length == 0) revert LastSealer();
        for (uint256 i = 0; i < sealers_.length; ++i) {
            _add(sealers_[i]);
        }
    }

    /// @inheritdoc ISealers
    function add(address sealer) external restricted {
        _add(sealer);
    }

    /// @inheritdoc ISealers
    function remove(address sealer) external restricted {
        if (!_sealers.remove(sealer)) revert UnknownSealer(sealer);
        uint256 count = _sealers.length();
        if (count == 0) revert LastSealer();
        emit SealerRemoved(sealer, count);
    }

    /// @inheritdoc ISealers
    function sealers() external view returns (address[] memory) {
        return _sealers.values();
    }

    /// @inheritdoc ISealers
    function isSealer(address sealer) external view returns (bool) {
        return _sealers.contains(sealer);
    }

    function _add(address sealer) private {
        if (_sealers.length() == MOST) revert TooManySealers();
        if (sealer == address(0) || !_sealers.add(sealer)) revert InvalidSealer(sealer);
        emit SealerAdded(sealer, _sealers.length());
    }
}
