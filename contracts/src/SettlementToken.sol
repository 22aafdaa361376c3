// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title SettlementToken
/// @notice The money of the network: one unit is one cent. Minted against deposits by whom the access manager allows.
///
/// Money reaches the treasury only when the treasury itself collects and books it. So what it holds is what it owes, to the
/// cent, in every block: a payment to it by mistake is refused instead of lost.
contract SettlementToken is ERC20, ERC20Permit, AccessManaged {
    /// @notice The treasury; zero until it was named.
    address public treasury;

    /// @notice The treasury was named.
    event TreasurySet(address indexed treasury);

    /// @notice The treasury is the zero address, has been named before, or there is money already.
    error TreasuryAlreadySet();
    /// @notice Only the treasury moves money to the treasury: fund a payer there instead.
    error OnlyThroughTreasury(address caller);

    /// @param manager Decides who mints, and who names the treasury.
    constructor(address manager)
        ERC20("CareClear Settlement Dollar", "CCUSD")
        ERC20Permit("CareClear Settlement Dollar")
        AccessManaged(manager)
    {}

    /// @notice Names the treasury. Restricted, once, before there is any money.
    function setTreasury(address treasury_) external restricted {
        if (treasury != address(0) || treasury_ == address(0) || totalSupply() != 0) revert TreasuryAlreadySet();
        treasury = treasury_;
        emit TreasurySet(treasury_);
    }

    /// @notice Makes new money. Restricted by the access manager.
    function mint(address to, uint256 amount) external restricted {
        _mint(to, amount);
    }

    /// @notice Two: the smallest unit is a cent.
    function decimals() public pure override returns (uint8) {
        return 2;
    }

    /// @dev Every transfer and mint comes by here; nothing goes to the zero address, which stands for no treasury.
    function _update(address from, address to, uint256 value) internal override {
        if (to == treasury && msg.sender != to) revert OnlyThroughTreasury(msg.sender);
        super._update(from, to, value);
    }
}
