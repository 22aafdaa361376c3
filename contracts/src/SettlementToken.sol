// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title SettlementToken
/// @notice The money of the network: one unit is one cent. Minted against deposits by whom the access manager allows.
contract SettlementToken is ERC20, ERC20Permit, AccessManaged {
    constructor(address manager)
        ERC20("CareClear Settlement Dollar", "CCUSD")
        ERC20Permit("CareClear Settlement Dollar")
        AccessManaged(manager)
    {}

    /// @notice Makes new money. Restricted by the access manager.
    function mint(address to, uint256 amount) external restricted {
        _mint(to, amount);
    }

    /// @notice Two: the smallest unit is a cent.
    function decimals() public pure override returns (uint8) {
        return 2;
    }
}
