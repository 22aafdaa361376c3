// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {IParticipants, Kind} from "./interfaces/IParticipants.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";

/// @title Treasury
contract Treasury is ITreasury, AccessManaged, ReentrancyGuard {
    using SafeERC20 for IERC20;

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    IERC20 private immutable TOKEN;

    /// @inheritdoc ITreasury
    address public claims;
    /// @inheritdoc ITreasury
    uint256 public liabilities;
    /// @inheritdoc ITreasury
    mapping(uint32 payer => uint256) public escrow;
    /// @inheritdoc ITreasury
    mapping(uint32 provider => uint256) public balance;

    constructor(address manager, IParticipants participants, IERC20 token_) AccessManaged(manager) {
        PARTICIPANTS = participants;
        TOKEN = token_;
    }

    /// @inheritdoc ITreasury
    function setClaims(address claims_) external restricted {
        if (claims != address(0) || claims_ == address(0)) revert ClaimsAlreadySet();
        claims = claims_;
        emit ClaimsSet(claims_);
    }

    // FUND

    /// @inheritdoc ITreasury
    function fund(uint32 payer, uint256 amount) external nonReentrant {
        _fund(payer, amount);
    }

    /// @inheritdoc ITreasury
    function fundWithPermit(uint32 payer, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
    {
        // Whoever saw the permit may have used it first: then the allowance is there, and the transfer decides.
        try IERC20Permit(address(TOKEN)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _fund(payer, amount);
    }

    // PAY

    /// @inheritdoc ITreasury
    function pay(uint32 payer, uint32 provider, uint256 amount) external returns (bool paid) {
        if (msg.sender != claims) revert NotClaims(msg.sender);
        uint256 held = escrow[payer];
        if (held < amount) return false;
        escrow[payer] = held - amount;
        balance[provider] += amount;
        return true;
    }

    // WITHDRAW

    /// @inheritdoc ITreasury
    function withdraw(uint32 provider, address to, uint256 amount) external nonReentrant {
        if (PARTICIPANTS.ownerOf(provider) != msg.sender) revert NotProviderOwner(provider, msg.sender);
        if (amount == 0) revert ZeroAmount();
        if (to == address(0) || to == address(this)) revert BadRecipient(to);
        uint256 held = balance[provider];
        if (held < amount) revert InsufficientBalance(provider, held, amount);

        balance[provider] = held - amount;
        liabilities -= amount;
        emit Withdrawn(provider, to, amount, held - amount);
        TOKEN.safeTransfer(to, amount);
    }

    // VIEWS

    /// @inheritdoc ITreasury
    function solvent() external view returns (bool) {
        return TOKEN.balanceOf(address(this)) >= liabilities;
    }

    /// @inheritdoc ITreasury
    function token() external view returns (IERC20) {
        return TOKEN;
    }

    // INTERNAL

    /// @dev Effects stand after the transfer because they are what was received; every entry is guarded, and `pay`
    /// can only meet an escrow that is smaller than it will be.
    function _fund(uint32 payer, uint256 amount) private {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) revert NotAPayer(payer);
        if (amount == 0) revert ZeroAmount();
        uint256 before = TOKEN.balanceOf(address(this));
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = TOKEN.balanceOf(address(this)) - before;
        if (received != amount) revert WrongAmountReceived(amount, received);

        liabilities += amount;
        uint256 held = escrow[payer] + amount;
        escrow[payer] = held;
        emit Funded(payer, msg.sender, amount, held);
    }
}
