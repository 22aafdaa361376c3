// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ClaimId} from "../libraries/Ids.sol";

/// @notice How a payer recovers overpayments, by contract with its providers. Changes never touch what is owed already:
/// a debt keeps its day and its cap, and debts of different caps that are due together are recouped under the lowest.
/// @param noticeDays Days between a reversal the provider asked for and the first recoupment; a recovery it did not ask
/// for has at least 30.
/// @param capBps Most of one payment that may be recouped, in basis points, rounded down to the cent (10000: all of it;
/// 0: the provider repays by itself).
struct RecoupmentTerms {
    uint16 noticeDays;
    uint16 capBps;
}

/// @notice Money of the incentive pool for a provider.
/// @param commitment Salted commitment to what it rewards.
struct Incentive {
    uint32 payer;
    uint32 provider;
    uint64 amount;
    bytes32 commitment;
}

/// @title Payers' escrow and providers' balances in the settlement token
/// @notice Always: Σ escrows + Σ incentive pools + Σ announced releases + Σ balances = liabilities = tokens held: the
/// token refuses transfers to this contract that do not pass through it. Amounts in cents.
///
/// What a provider owes a payer is recouped from that payer's payments to it, never from its balance: what was credited
/// is the provider's. Owed amounts are claims, not liabilities of this contract.
///
/// While a payer is suspended, or paused by the guardians (it alone or all payers), it moves no money and sets no terms.
/// What was credited to a provider can be withdrawn at any time.
interface ITreasury {
    /// @notice A payer's escrow grew by `amount` to `escrow`.
    event Funded(uint32 indexed payer, address indexed from, uint256 amount, uint256 escrow);
    /// @notice A provider took `amount` out; `balance` is left.
    event Withdrawn(uint32 indexed provider, address indexed to, uint256 amount, uint256 balance);
    /// @notice The claims contract was named.
    event ClaimsSet(address indexed claims);
    /// @notice A payer's terms of recoupment from now on.
    event TermsSet(uint32 indexed payer, uint16 noticeDays, uint16 capBps);
    /// @notice A provider owes a payer `amount` for a reversed claim; it can be recouped from `dueDay` on.
    event Owed(ClaimId indexed claim, uint32 indexed payer, uint32 indexed provider, uint256 amount, int32 dueDay);
    /// @notice The notice of what is due on `dueDay` has passed: `due` can be recouped now.
    event NoticePassed(uint32 indexed payer, uint32 indexed provider, int32 dueDay, uint256 amount, uint256 due);
    /// @notice Of a payment, `amount` went back to the payer's escrow; `due` is left (the forward balance).
    event Recouped(uint32 indexed payer, uint32 indexed provider, uint256 amount, uint256 due);
    /// @notice A provider's debt was paid with tokens or out of its balance; `due` is left.
    event Repaid(uint32 indexed payer, uint32 indexed provider, bool fromBalance, uint256 amount, uint256 due);
    /// @notice A payer moved escrow into its incentive pool; `pool` is in it now.
    event IncentivesFunded(uint32 indexed payer, uint256 amount, uint256 pool);
    /// @notice A payer moved what its incentive pool did not need back into its escrow; `pool` is left.
    event IncentivesReclaimed(uint32 indexed payer, uint256 amount, uint256 pool);
    /// @notice A provider was rewarded out of the pool.
    event IncentivePaid(uint32 indexed payer, uint32 indexed provider, uint256 amount, bytes32 commitment);
    /// @notice An item of a batch of incentives was refused for this reason (an error's selector) and changed nothing.
    event IncentiveRefused(uint32 indexed payer, uint32 indexed provider, bytes4 reason);
    /// @notice A payer set escrow aside to take it out from `day` on: settlements can no longer use it.
    event ReleaseAnnounced(uint32 indexed payer, uint256 amount, int32 day);
    /// @notice A payer took an announced release out.
    event EscrowReleased(uint32 indexed payer, address indexed to, uint256 amount);

    /// @notice The claims contract is the zero address or has been named before.
    error ClaimsAlreadySet();
    /// @notice Only the claims contract may pay.
    error NotClaims(address caller);
    /// @notice Only an active payer's escrow can be funded.
    error NotAPayer(uint32 org);
    /// @notice Nothing to move.
    error ZeroAmount();
    /// @notice The token delivered another amount than asked for.
    error WrongAmountReceived(uint256 asked, uint256 received);
    /// @notice Only the owner of the provider may do this.
    error NotProviderOwner(uint32 provider, address caller);
    /// @notice Only the owner of the payer may do this.
    error NotPayerOwner(uint32 payer, address caller);
    /// @notice The provider has less than that.
    error InsufficientBalance(uint32 provider, uint256 balance, uint256 amount);
    /// @notice The payer's escrow has less than that.
    error InsufficientEscrow(uint32 payer, uint256 escrow, uint256 amount);
    /// @notice Tokens cannot be withdrawn to the zero address or to this contract.
    error BadRecipient(address to);
    /// @notice More than 180 days' notice, or more than 10000 basis points.
    error InvalidTerms(uint16 noticeDays, uint16 capBps);
    /// @notice Nothing is owed with that notice, or its day has not come.
    error NotDue(uint32 payer, uint32 provider, int32 dueDay);
    /// @notice More than the provider owes.
    error MoreThanOwed(uint256 due, uint256 amount);
    /// @notice Nothing was announced, or its day has not come.
    error NotReleasable(uint32 payer, int32 day);

    /// @notice Reason: the provider is unknown, suspended or not a provider.
    error ProviderInactive();
    /// @notice The payer is unknown, suspended or not a payer. Also a reason.
    error PayerInactive();
    /// @notice The payer, or every payer, is paused by the guardians. Also a reason.
    error Paused();
    /// @notice Reason: the caller is neither the payer's owner nor a delegate with SETTLE.
    error NotSettler();
    /// @notice No amount, or more than the pool has. Also a reason.
    error PoolShort();
    /// @notice Reason: more than the delegate's cap per claim.
    error CapPerClaimExceeded();
    /// @notice Reason: more than what is left of the delegate's cap per day.
    error CapPerDayExceeded();

    /// @notice Moves tokens the caller has approved into a payer's escrow. Anyone may fund a payer.
    function fund(uint32 payer, uint256 amount) external;
    /// @notice The same with an ERC-2612 permit of the caller. A permit used by somebody else before does no harm as
    /// long as the allowance stands.
    function fundWithPermit(uint32 payer, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Moves cents from a payer's escrow to a provider's balance, less what is recouped: at most the debt's cap of
    /// this payment, at most what is due. Only Claims.
    /// @return paid false when the escrow is short; then nothing moved.
    function pay(uint32 payer, uint32 provider, uint256 amount) external returns (bool paid);
    /// @notice Records what a provider owes for a reversed claim; nothing if that is 0. Only Claims.
    /// @param minimumNotice Days of notice at least, whatever the terms say.
    function owe(ClaimId claim, uint32 payer, uint32 provider, uint256 amount, uint16 minimumNotice) external;
    /// @notice Makes what was owed with notice until `dueDay` recoupable, by anyone, from that day on.
    function passNotice(uint32 payer, uint32 provider, int32 dueDay) external;
    /// @notice Pays a provider's due debt with the caller's approved tokens, into the payer's escrow. Anyone may.
    function repay(uint32 payer, uint32 provider, uint256 amount) external;
    /// @notice Pays a due debt out of the provider's balance, by the provider's owner.
    function repayFromBalance(uint32 payer, uint32 provider, uint256 amount) external;
    /// @notice Sets the terms of recoupment for reversals from now on, by the payer's owner.
    function setTerms(uint32 payer, uint16 noticeDays, uint16 capBps) external;
    /// @notice Moves escrow into the incentive pool, by the payer's owner. Claims are never paid out of it, nor incentives
    /// out of escrow.
    function fundIncentives(uint32 payer, uint256 amount) external;
    /// @notice Moves what is left of the pool back into escrow, by the payer's owner. Out of the treasury it goes as any
    /// escrow, with the 30 days of `announceRelease`.
    function reclaimIncentives(uint32 payer, uint256 amount) external;
    /// @notice Pays up to 1000 incentives out of the pool, by the payer's owner, or its SETTLE delegate within its caps.
    function payIncentives(Incentive[] calldata items) external;
    /// @notice Sets escrow aside to take it out in 30 days; adds to what is announced and starts the wait anew. By the
    /// payer's owner. Settlements decided meanwhile cannot use it, so providers see it coming.
    function announceRelease(uint32 payer, uint256 amount) external;
    /// @notice Takes what was announced out, by the payer's owner.
    function release(uint32 payer, address to) external;
    /// @notice Sends a part of a provider's balance to an address, by the provider's owner, also while suspended or paused.
    function withdraw(uint32 provider, address to, uint256 amount) external;
    /// @notice Names the only contract that may pay. Restricted, once.
    function setClaims(address claims) external;

    /// @notice Cents a payer has for settlements.
    function escrow(uint32 payer) external view returns (uint256);
    /// @notice Cents in a payer's incentive pool.
    function incentives(uint32 payer) external view returns (uint256);
    /// @notice Cents a payer announced to take out, and from which day.
    function announced(uint32 payer) external view returns (uint256 amount, int32 day);
    /// @notice Cents a provider can withdraw.
    function balance(uint32 provider) external view returns (uint256);
    /// @notice Cents a provider owes a payer that can be recouped now.
    function due(uint32 payer, uint32 provider) external view returns (uint256);
    /// @notice Cents a provider owes a payer from a day on, whose notice has not been passed.
    function noticed(uint32 payer, uint32 provider, int32 dueDay) external view returns (uint256);
    /// @notice A payer's terms; without any set: 0 days and 10000 basis points.
    function terms(uint32 payer) external view returns (RecoupmentTerms memory);
    /// @notice Sum of all escrows, pools, announced releases and balances.
    function liabilities() external view returns (uint256);
    /// @notice Whether the tokens held cover the liabilities.
    function solvent() external view returns (bool);
    /// @notice The settlement token.
    function token() external view returns (IERC20);
    /// @notice The claims contract.
    function claims() external view returns (address);
}
