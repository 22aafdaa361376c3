// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {IGuardians, Scopes} from "./interfaces/IGuardians.sol";
import {IParticipants, Kind} from "./interfaces/IParticipants.sol";
import {Incentive, ITreasury, RecoupmentTerms} from "./interfaces/ITreasury.sol";
import {Batch} from "./libraries/Batch.sol";
import {Days} from "./libraries/Days.sol";
import {ClaimId} from "./libraries/Ids.sol";

/// @title Treasury
/// @dev Immutable; replaced by migration. Assumes of the token: it moves exactly what it is asked to (checked on the way
/// in), takes nothing from this contract unasked, and has fewer than 2^128 units. Assumes of Claims: it has checked
/// parties, powers, caps and pauses.
///
/// Cents move between escrows, pools, releases and balances; `liabilities` changes only where tokens come in or go out,
/// which is always the last thing a function does.
contract Treasury is ITreasury, AccessManaged, ReentrancyGuard {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @dev What a provider owes, in one slot. `spared` are the basis points of a payment the provider keeps in any case:
    /// 10000 less the cap of the terms; the most of what terms said when the debts in here arose.
    struct Debt {
        uint128 amount;
        uint16 spared;
    }

    /// @dev As `spared` above, so that without any terms all of it may be recouped.
    struct Terms {
        uint16 noticeDays;
        uint16 spared;
    }

    /// @dev An announced release in one slot.
    struct Release {
        uint128 amount;
        int32 day;
    }

    /// @dev Consecutive incentives of one payer: what is asked once, and what is left after the items before.
    struct Run {
        uint32 payer;
        bytes4 reason;
        uint64 perClaim;
        uint64 leftToday;
        uint64 spent;
        uint256 pool;
        uint32 provider;
        bool active;
    }

    uint16 private constant ALL_BPS = 10_000;
    uint16 private constant MAX_NOTICE = 180;
    int32 private constant RELEASE_DAYS = 30;

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    IGuardians private immutable GUARDIANS;
    IERC20 private immutable TOKEN;

    /// @inheritdoc ITreasury
    address public claims;
    /// @inheritdoc ITreasury
    uint256 public liabilities;
    /// @inheritdoc ITreasury
    mapping(uint32 payer => uint256) public escrow;
    /// @inheritdoc ITreasury
    mapping(uint32 payer => uint256) public incentives;
    /// @inheritdoc ITreasury
    mapping(uint32 provider => uint256) public balance;
    mapping(uint32 payer => Release) private _releases;
    mapping(uint32 payer => Terms) private _terms;
    mapping(uint32 payer => mapping(uint32 provider => Debt)) private _due;
    mapping(uint32 payer => mapping(uint32 provider => mapping(int32 day => Debt))) private _noticed;

    /// @param manager Decides who may name Claims, once.
    /// @param token_ The settlement token, for good.
    constructor(address manager, IParticipants participants, IGuardians guardians, IERC20 token_)
        AccessManaged(manager)
    {
        PARTICIPANTS = participants;
        GUARDIANS = guardians;
        TOKEN = token_;
    }

    // MODIFIERS

    modifier onlyClaims() {
        if (msg.sender != claims) revert NotClaims(msg.sender);
        _;
    }

    /// @dev For what a payer does with its own money: its owner, unless it is suspended or paused.
    modifier onlyPayer(uint32 payer) {
        if (PARTICIPANTS.ownerOf(payer) != msg.sender) revert NotPayerOwner(payer, msg.sender);
        Batch.raise(_againstPayer(payer));
        _;
    }

    modifier onlyProviderOwner(uint32 provider) {
        if (PARTICIPANTS.ownerOf(provider) != msg.sender) revert NotProviderOwner(provider, msg.sender);
        _;
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
    /// @dev Not guarded, for the price: it calls nobody, and while a token moves every figure it may meet is the one after.
    function pay(uint32 payer, uint32 provider, uint256 amount) external onlyClaims returns (bool paid) {
        uint256 held = escrow[payer];
        if (held < amount) return false;
        uint256 recouped = _recoup(payer, provider, amount);
        escrow[payer] = held - amount + recouped;
        balance[provider] += amount - recouped;
        return true;
    }

    // RECOUPMENT

    /// @inheritdoc ITreasury
    function owe(ClaimId claim, uint32 payer, uint32 provider, uint256 amount, uint16 minimumNotice)
        external
        onlyClaims
    {
        if (amount == 0) return;
        Terms memory t = _terms[payer];
        uint16 notice = t.noticeDays > minimumNotice ? t.noticeDays : minimumNotice;
        int32 dueDay = Days.today() + int32(uint32(notice));
        _add(notice == 0 ? _due[payer][provider] : _noticed[payer][provider][dueDay], amount, t.spared);
        emit Owed(claim, payer, provider, amount, dueDay);
    }

    /// @inheritdoc ITreasury
    function passNotice(uint32 payer, uint32 provider, int32 dueDay) external {
        Debt memory d = _noticed[payer][provider][dueDay];
        if (d.amount == 0 || Days.today() < dueDay) revert NotDue(payer, provider, dueDay);
        delete _noticed[payer][provider][dueDay];
        uint256 total = _add(_due[payer][provider], d.amount, d.spared);
        emit NoticePassed(payer, provider, dueDay, d.amount, total);
    }

    /// @inheritdoc ITreasury
    function repay(uint32 payer, uint32 provider, uint256 amount) external nonReentrant {
        uint256 left = _reduce(payer, provider, amount);
        escrow[payer] += amount;
        liabilities += amount;
        emit Repaid(payer, provider, false, amount, left);
        _take(amount);
    }

    /// @inheritdoc ITreasury
    function repayFromBalance(uint32 payer, uint32 provider, uint256 amount)
        external
        nonReentrant
        onlyProviderOwner(provider)
    {
        uint256 left = _reduce(payer, provider, amount);
        _debit(provider, amount);
        escrow[payer] += amount;
        emit Repaid(payer, provider, true, amount, left);
    }

    /// @inheritdoc ITreasury
    function setTerms(uint32 payer, uint16 noticeDays, uint16 capBps) external onlyPayer(payer) {
        if (noticeDays > MAX_NOTICE || capBps > ALL_BPS) revert InvalidTerms(noticeDays, capBps);
        _terms[payer] = Terms(noticeDays, ALL_BPS - capBps);
        emit TermsSet(payer, noticeDays, capBps);
    }

    // INCENTIVES

    /// @inheritdoc ITreasury
    function fundIncentives(uint32 payer, uint256 amount) external nonReentrant onlyPayer(payer) {
        _unescrow(payer, amount);
        uint256 pool = incentives[payer] + amount;
        incentives[payer] = pool;
        emit IncentivesFunded(payer, amount, pool);
    }

    /// @inheritdoc ITreasury
    function reclaimIncentives(uint32 payer, uint256 amount) external nonReentrant onlyPayer(payer) {
        uint256 pool = incentives[payer];
        if (amount == 0 || amount > pool) revert PoolShort();
        incentives[payer] = pool - amount;
        escrow[payer] += amount;
        emit IncentivesReclaimed(payer, amount, pool - amount);
    }

    /// @inheritdoc ITreasury
    function payIncentives(Incentive[] calldata items) external nonReentrant {
        uint256 n = Batch.bounded(items.length);
        Run memory run;
        for (uint256 i = 0; i < n; ++i) {
            Incentive calldata item = items[i];
            if (i == 0 || item.payer != run.payer) {
                _book(run);
                run = _run(item.payer);
            }
            bytes4 reason = _againstIncentive(item, run);
            if (reason != 0) {
                emit IncentiveRefused(item.payer, item.provider, reason);
                continue;
            }
            run.pool -= item.amount;
            run.leftToday -= item.amount;
            run.spent += item.amount;
            balance[item.provider] += item.amount;
            emit IncentivePaid(item.payer, item.provider, item.amount, item.commitment);
        }
        _book(run);
    }

    // RELEASE

    /// @inheritdoc ITreasury
    function announceRelease(uint32 payer, uint256 amount) external nonReentrant onlyPayer(payer) {
        _unescrow(payer, amount);
        uint256 total = _releases[payer].amount + amount;
        int32 day = Days.today() + RELEASE_DAYS;
        _releases[payer] = Release(total.toUint128(), day);
        emit ReleaseAnnounced(payer, total, day);
    }

    /// @inheritdoc ITreasury
    function release(uint32 payer, address to) external nonReentrant onlyPayer(payer) {
        Release memory r = _releases[payer];
        if (r.amount == 0 || Days.today() < r.day) revert NotReleasable(payer, r.day);
        delete _releases[payer];
        emit EscrowReleased(payer, to, r.amount);
        _send(to, r.amount);
    }

    // WITHDRAW

    /// @inheritdoc ITreasury
    function withdraw(uint32 provider, address to, uint256 amount) external nonReentrant onlyProviderOwner(provider) {
        if (amount == 0) revert ZeroAmount();
        uint256 left = _debit(provider, amount);
        emit Withdrawn(provider, to, amount, left);
        _send(to, amount);
    }

    // VIEWS

    /// @inheritdoc ITreasury
    function announced(uint32 payer) external view returns (uint256 amount, int32 day) {
        Release memory r = _releases[payer];
        return (r.amount, r.day);
    }

    /// @inheritdoc ITreasury
    function due(uint32 payer, uint32 provider) external view returns (uint256) {
        return _due[payer][provider].amount;
    }

    /// @inheritdoc ITreasury
    function noticed(uint32 payer, uint32 provider, int32 dueDay) external view returns (uint256) {
        return _noticed[payer][provider][dueDay].amount;
    }

    /// @inheritdoc ITreasury
    function terms(uint32 payer) external view returns (RecoupmentTerms memory) {
        Terms memory t = _terms[payer];
        return RecoupmentTerms(t.noticeDays, ALL_BPS - t.spared);
    }

    /// @inheritdoc ITreasury
    function solvent() external view returns (bool) {
        return TOKEN.balanceOf(address(this)) >= liabilities;
    }

    /// @inheritdoc ITreasury
    function token() external view returns (IERC20) {
        return TOKEN;
    }

    // INTERNAL: MONEY IN AND OUT

    function _fund(uint32 payer, uint256 amount) private {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) revert NotAPayer(payer);
        if (amount == 0) revert ZeroAmount();
        uint256 held = escrow[payer] + amount;
        escrow[payer] = held;
        liabilities += amount;
        emit Funded(payer, msg.sender, amount, held);
        _take(amount);
    }

    /// @dev Collects tokens already booked; all is undone unless exactly these arrive.
    function _take(uint256 amount) private {
        uint256 before = TOKEN.balanceOf(address(this));
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = TOKEN.balanceOf(address(this)) - before;
        if (received != amount) revert WrongAmountReceived(amount, received);
    }

    /// @dev Sends tokens already debited.
    function _send(address to, uint256 amount) private {
        if (to == address(0) || to == address(this)) revert BadRecipient(to);
        liabilities -= amount;
        TOKEN.safeTransfer(to, amount);
    }

    function _debit(uint32 provider, uint256 amount) private returns (uint256 left) {
        uint256 held = balance[provider];
        if (held < amount) revert InsufficientBalance(provider, held, amount);
        left = held - amount;
        balance[provider] = left;
    }

    function _unescrow(uint32 payer, uint256 amount) private {
        if (amount == 0) revert ZeroAmount();
        uint256 held = escrow[payer];
        if (held < amount) revert InsufficientEscrow(payer, held, amount);
        escrow[payer] = held - amount;
    }

    // INTERNAL: DEBTS

    /// @dev What of a payment goes back to its payer.
    function _recoup(uint32 payer, uint32 provider, uint256 amount) private returns (uint256 recouped) {
        Debt storage d = _due[payer][provider];
        Debt memory owed = d;
        if (owed.amount == 0) return 0;
        // Rounded in the provider's favour.
        recouped = Math.min(owed.amount, amount * (ALL_BPS - owed.spared) / ALL_BPS);
        if (recouped == 0) return 0;
        emit Recouped(payer, provider, recouped, _shrink(d, owed.amount - recouped));
    }

    /// @dev Takes a repayment off a due debt.
    function _reduce(uint32 payer, uint32 provider, uint256 amount) private returns (uint256 left) {
        Debt storage d = _due[payer][provider];
        uint256 owed = d.amount;
        if (amount == 0) revert ZeroAmount();
        if (amount > owed) revert MoreThanOwed(owed, amount);
        return _shrink(d, owed - amount);
    }

    /// @dev A debt paid off forgets its cap.
    function _shrink(Debt storage d, uint256 left) private returns (uint256) {
        (d.amount, d.spared) = (uint128(left), left == 0 ? 0 : d.spared);
        return left;
    }

    /// @dev Debts of different terms become one under the lowest cap, so that new terms never touch an old debt.
    function _add(Debt storage d, uint256 amount, uint16 spared) private returns (uint256 total) {
        total = d.amount + amount;
        (d.amount, d.spared) = (total.toUint128(), d.spared > spared ? d.spared : spared);
    }

    // INTERNAL: INCENTIVES

    /// @dev What the payer's side allows the caller.
    function _run(uint32 payer) private view returns (Run memory run) {
        run.payer = payer;
        run.reason = _againstPayer(payer);
        if (run.reason != 0) return run;
        (bytes4 reason, uint64 perClaim, uint64 leftToday) = PARTICIPANTS.budget(payer, msg.sender);
        if (reason != 0) run.reason = NotSettler.selector;
        (run.perClaim, run.leftToday, run.pool) = (perClaim, leftToday, incentives[payer]);
    }

    function _againstPayer(uint32 payer) private view returns (bytes4) {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) return PayerInactive.selector;
        if (GUARDIANS.paused(Scopes.payer(payer)) || GUARDIANS.paused(Scopes.SETTLE)) return Paused.selector;
        return 0;
    }

    function _againstIncentive(Incentive calldata item, Run memory run) private view returns (bytes4) {
        if (run.reason != 0) return run.reason;
        if (item.provider != run.provider) {
            (run.provider, run.active) = (item.provider, PARTICIPANTS.isActive(item.provider, Kind.PROVIDER));
        }
        if (!run.active) return ProviderInactive.selector;
        if (item.amount == 0 || item.amount > run.pool) return PoolShort.selector;
        if (item.amount > run.perClaim) return CapPerClaimExceeded.selector;
        if (item.amount > run.leftToday) return CapPerDayExceeded.selector;
        return 0;
    }

    /// @dev Books what a run paid.
    function _book(Run memory run) private {
        if (run.spent == 0) return;
        incentives[run.payer] = run.pool;
        PARTICIPANTS.spend(run.payer, msg.sender, run.spent);
    }
}
