// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title Payers' escrow and providers' balances in the settlement token
/// @notice Always: the sum of all escrows and balances = liabilities <= tokens held (more only if somebody sent
/// tokens without `fund`). Amounts in cents.
interface ITreasury {
    /// @notice A payer's escrow grew by `amount` to `escrow`.
    event Funded(uint32 indexed payer, address indexed from, uint256 amount, uint256 escrow);
    /// @notice A provider took `amount` out; `balance` is left.
    event Withdrawn(uint32 indexed provider, address indexed to, uint256 amount, uint256 balance);
    /// @notice The contract that may pay was set, once and for all.
    event ClaimsSet(address indexed claims);

    /// @notice The claims contract was set before, or is the zero address.
    error ClaimsAlreadySet();
    /// @notice Only the claims contract may pay.
    error NotClaims(address caller);
    /// @notice Only an active payer's escrow can be funded.
    error NotAPayer(uint32 org);
    /// @notice Nothing to move.
    error ZeroAmount();
    /// @notice The token delivered another amount than asked for.
    error WrongAmountReceived(uint256 asked, uint256 received);
    /// @notice Only the owner of the provider may withdraw.
    error NotProviderOwner(uint32 provider, address caller);
    /// @notice The provider has less than that.
    error InsufficientBalance(uint32 provider, uint256 balance, uint256 amount);
    /// @notice Tokens cannot be withdrawn to the zero address or to this contract.
    error BadRecipient(address to);

    /// @notice Moves tokens the caller has approved into a payer's escrow. Anyone may fund a payer.
    function fund(uint32 payer, uint256 amount) external;
    /// @notice The same with an ERC-2612 permit of the caller. A permit used by somebody else before does no harm as
    /// long as the allowance stands.
    function fundWithPermit(uint32 payer, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Moves cents from a payer's escrow to a provider's balance. Only the claims contract; its event says it.
    /// @return paid false when the escrow is short; then nothing moved.
    function pay(uint32 payer, uint32 provider, uint256 amount) external returns (bool paid);
    /// @notice Sends a part of a provider's balance to an address, by the provider's owner, also while suspended.
    function withdraw(uint32 provider, address to, uint256 amount) external;
    /// @notice Names the only contract that may pay. Restricted, once.
    function setClaims(address claims) external;

    /// @notice Cents a payer has for settlements.
    function escrow(uint32 payer) external view returns (uint256);
    /// @notice Cents a provider can withdraw.
    function balance(uint32 provider) external view returns (uint256);
    /// @notice Sum of all escrows and balances.
    function liabilities() external view returns (uint256);
    /// @notice Whether the tokens held cover the liabilities.
    function solvent() external view returns (bool);
    /// @notice The settlement token.
    function token() external view returns (IERC20);
    /// @notice The claims contract.
    function claims() external view returns (address);
}
