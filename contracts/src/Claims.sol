// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Flag, Hold, IClaims, Interest, Settlement, State} from "./interfaces/IClaims.sol";
import {IConsents} from "./interfaces/IConsents.sol";
import {IEligibility} from "./interfaces/IEligibility.sol";
import {IGuardians} from "./interfaces/IGuardians.sol";
import {IParticipants, Power} from "./interfaces/IParticipants.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";
import {ClaimBook} from "./claims/ClaimBook.sol";
import {ClaimWord} from "./claims/ClaimWord.sol";
import {Settlements} from "./claims/Settlements.sol";
import {Submissions} from "./claims/Submissions.sol";
import {Balance} from "./libraries/Balance.sol";
import {Batch} from "./libraries/Batch.sol";
import {Days} from "./libraries/Days.sol";
import {ClaimId} from "./libraries/Ids.sol";

/// @title Claims
/// @dev Immutable; replaced by migration. Every item is first checked in full, then carried out: the functions named
/// `_against…` only read.
contract Claims is Submissions, Settlements {
    /// @notice Most days a claim can be held.
    int32 public constant MAX_HOLD = 30;

    address private immutable APPEALS;

    /// @dev The two know each other for good: `appeals` is where Appeals will be created, by its creator's next nonce.
    constructor(
        IParticipants participants,
        IConsents consents,
        IEligibility eligibility,
        ITreasury treasury,
        IGuardians guardians,
        address appeals
    ) ClaimBook(participants, consents, eligibility, treasury, guardians) {
        APPEALS = appeals;
    }

    modifier onlyAppeals() {
        if (msg.sender != APPEALS) revert NotAppeals(msg.sender);
        _;
    }

    // HOLD

    /// @inheritdoc IClaims
    function hold(Hold[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        int32 today = Days.today();
        for (uint256 i = 0; i < n; ++i) {
            Hold calldata h = items[i];
            Found memory f = _find(h.claim);
            if (!f.word.isUndecided()) {
                emit Refused(h.claim, NotSubmitted.selector);
            } else if (!PARTICIPANTS.can(f.word.payer(), msg.sender, Power.HOLD)) {
                emit Refused(h.claim, NotHolder.selector);
            } else if (f.word.state() == State.Held || h.lastDay < today || h.lastDay > today + MAX_HOLD) {
                emit Refused(h.claim, InvalidHold.selector);
            } else {
                _store(f.key, f.word.to(State.Held));
                holdLastDay[h.claim] = h.lastDay;
                emit HeldUntil(h.claim, f.word.payer(), h.lastDay, h.reason);
            }
        }
    }

    /// @inheritdoc IClaims
    function release(ClaimId[] calldata ids) external {
        uint256 n = Batch.bounded(ids.length);
        int32 today = Days.today();
        for (uint256 i = 0; i < n; ++i) {
            ClaimWord c = _find(ids[i]).word;
            if (c.state() != State.Held || holdLastDay[ids[i]] < today) {
                emit Refused(ids[i], InvalidHold.selector);
            } else if (!PARTICIPANTS.can(c.payer(), msg.sender, Power.HOLD)) {
                emit Refused(ids[i], NotHolder.selector);
            } else {
                holdLastDay[ids[i]] = today - 1;
                emit Released(ids[i], c.payer());
            }
        }
    }

    // INTEREST

    /// @inheritdoc IClaims
    function payInterest(Interest[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        Purse memory purse;
        (purse.key, purse.capped) = (msg.sender, true);
        for (uint256 i = 0; i < n; ++i) {
            Interest calldata t = items[i];
            ClaimWord c = _find(t.claim).word;
            _turnTo(purse, c.payer());
            bytes4 reason = _againstInterest(t, c, purse);
            if (reason != 0) {
                emit Refused(t.claim, reason);
            } else {
                interestPaid[t.claim] += t.amount;
                _gather(purse, c.provider(), t.amount);
                emit InterestPaid(t.claim, c.payer(), c.provider(), t.amount, t.commitment);
            }
        }
        _carryOut(purse);
    }

    function _againstInterest(Interest calldata t, ClaimWord c, Purse memory purse) private view returns (bytes4) {
        if (!c.isDecided()) return NotDecided.selector;
        if (purse.reason != 0) return purse.reason;
        if (t.amount == 0 || uint256(interestPaid[t.claim]) + t.amount > c.paid()) return InvalidInterest.selector;
        return _againstAmount(t.amount, t.amount, purse);
    }

    // APPEALS

    /// @inheritdoc IClaims
    function openAppeal(ClaimId id) external onlyAppeals {
        Found memory f = _find(id);
        ClaimWord c = f.word;
        bool recovered = c.state() == State.Reversed && c.has(Flag.RECOVERED);
        bool appealable = c.state() == State.Settled || c.state() == State.Denied || recovered;
        if (!appealable || c.has(Flag.APPEALED)) revert NotDecided();
        if (ClaimId.unwrap(replacedBy[id]) != 0) revert Superseded();
        _store(f.key, c.to(State.Appealed).marked(Flag.APPEALED));
        emit StateChanged(id, State.Appealed);
    }

    /// @inheritdoc IClaims
    function advance(ClaimId id, State state) external onlyAppeals {
        Found memory f = _find(id);
        ClaimWord c = f.word;
        bool answered = c.state() == State.Upheld || c.state() == State.Overturned;
        bool disputes = state == State.Disputed && (c.state() == State.Appealed || answered);
        bool upholds = state == State.Upheld && (c.state() == State.Appealed || c.state() == State.Disputed);
        if (!disputes && !upholds) revert NotDecided();
        if (ClaimId.unwrap(replacedBy[id]) != 0) revert Superseded();
        _store(f.key, upholds ? c.to(state).decidedOn(Days.today()) : c.to(state));
        emit StateChanged(id, state);
    }

    /// @inheritdoc IClaims
    function overturn(Settlement calldata s, address key) external onlyAppeals returns (uint64 more) {
        Found memory f = _find(s.claim);
        ClaimWord c = f.word;
        if (c.state() != State.Appealed && c.state() != State.Disputed) revert NotDecided();
        Purse memory purse;
        (purse.key, purse.capped) = (key, key != address(0));
        _turnTo(purse, c.payer());
        Batch.raise(purse.reason);
        if (!Balance.holds(s, c.charged())) revert Unbalanced();
        (ClaimId before, Found memory old) = _before(s.claim, c);
        if (s.denied || s.paid < c.paid() + old.word.paid()) revert NotMore();
        more = s.paid - c.paid() - old.word.paid();
        Batch.raise(_againstPaying(s, f, before));
        Batch.raise(_againstAmount(s.paid, more, purse));
        Batch.raise(_count(s, c, old.word));

        if (ClaimId.unwrap(before) != 0) {
            replacedBy[before] = s.claim;
            if (old.word.state() != State.Reversed) _supersede(s, old);
        }
        _conclude(s, f, State.Overturned);
        if (more != 0) _gather(purse, c.provider(), more);
        _carryOut(purse);
        emit StateChanged(s.claim, State.Overturned);
    }

    /// @dev The version that stood on because this replacement of it was denied: overturned, it is reversed after all.
    function _before(ClaimId id, ClaimWord c) private view returns (ClaimId before, Found memory old) {
        if (c.version() == 1 || !c.has(Flag.DENIED)) return (before, old);
        before = _links[id].replaces;
        old = _find(before);
        if (ClaimId.unwrap(replacedBy[before]) != 0) revert Superseded();
        if (!old.word.isDecided() && old.word.state() != State.Reversed) revert NotDecided();
    }

    /// @inheritdoc IClaims
    function checkApproval(Settlement calldata item, uint64 deadline, bytes calldata signature)
        external
        view
        returns (bytes4)
    {
        return _againstApproval(OVERTURN_TYPEHASH, item, deadline, signature);
    }
}
