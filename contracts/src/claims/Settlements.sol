// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ApprovedSettlement, Flag, IClaims, Reversal, Settlement, State} from "../interfaces/IClaims.sol";
import {Balance} from "../libraries/Balance.sol";
import {Batch} from "../libraries/Batch.sol";
import {Days} from "../libraries/Days.sol";
import {ClaimId, CoverageRef} from "../libraries/Ids.sol";
import {Signatures} from "../libraries/Signatures.sol";
import {ClaimWord, tailOf} from "./ClaimWord.sol";
import {Purses} from "./Purses.sol";

/// @title Settlements
/// @notice What payers do: settle, deny and reverse claims, within caps or with the owner's approval.
abstract contract Settlements is Purses, EIP712 {
    /// @dev Least days of notice before a recovery the provider did not ask for is recouped.
    uint16 private constant RECOVERY_NOTICE = 30;

    // The fields of both types are those of Settlement, in its order, and the deadline.
    bytes32 private constant APPROVAL_TYPEHASH = keccak256(
        "Approval(bytes32 claim,uint56 allowed,uint56 paid,uint56 patient,uint56 adjusted,"
        "bytes32 decision,bool denied,bytes32 coverage,uint40 deadline)"
    );
    bytes32 internal constant OVERTURN_TYPEHASH = keccak256(
        "OverturnApproval(bytes32 claim,uint56 allowed,uint56 paid,uint56 patient,uint56 adjusted,"
        "bytes32 decision,bool denied,bytes32 coverage,uint40 deadline)"
    );

    constructor() EIP712("CareClear Claims", "1") {}

    // SETTLE

    /// @inheritdoc IClaims
    function settle(Settlement[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        Purse memory purse;
        (purse.key, purse.capped) = (msg.sender, true);
        for (uint256 i = 0; i < n; ++i) {
            _settle(items[i], purse, 0);
        }
        _carryOut(purse);
    }

    /// @inheritdoc IClaims
    function settleApproved(ApprovedSettlement[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        Purse memory purse;
        purse.key = msg.sender;
        for (uint256 i = 0; i < n; ++i) {
            ApprovedSettlement calldata a = items[i];
            _settle(a.item, purse, _againstApproval(APPROVAL_TYPEHASH, a.item, a.deadline, a.signature));
        }
        _carryOut(purse);
    }

    /// @dev Settles or denies one claim, or says why not.
    function _settle(Settlement calldata s, Purse memory purse, bytes4 reason) private {
        Found memory f = _find(s.claim);
        Found memory old;
        if (f.word.version() > 1) old = _find(_links[s.claim].replaces);
        _turnTo(purse, f.word.payer());
        if (reason == 0) reason = _againstSettlement(s, f, old.word, purse);
        // Last, because it counts: nothing can refuse the item after it.
        if (reason == 0 && !s.denied) reason = _count(s, f.word, old.word);

        if (reason != 0) {
            emit Refused(s.claim, reason);
        } else if (s.denied) {
            _deny(s, f);
        } else {
            if (f.word.version() > 1) _supersede(s, old);
            _conclude(s, f, State.Settled);
            _move(s.claim, f.word, old.word.paid(), s.paid, purse);
            _emitSettled(s, f.word);
        }
    }

    /// @dev What speaks against a decision on a submitted claim. `old` is the version it replaces, empty if none.
    function _againstSettlement(Settlement calldata s, Found memory f, ClaimWord old, Purse memory purse)
        private
        view
        returns (bytes4)
    {
        ClaimWord c = f.word;
        if (!c.isUndecided()) return NotSubmitted.selector;
        if (purse.reason != 0) return purse.reason;
        if (!Balance.holds(s, c.charged())) return Unbalanced.selector;
        if (s.denied) return s.paid == 0 ? bytes4(0) : DenialPays.selector;
        if (c.has(Flag.VOID)) return NotSubmitted.selector;
        if (purse.capped && c.state() == State.Held && Days.today() <= holdLastDay[s.claim]) return OnHold.selector;
        bytes4 reason = _againstPaying(s, f, c.version() > 1 ? _links[s.claim].replaces : ClaimId.wrap(0));
        return reason != 0 ? reason : _againstAmount(s.paid, s.paid > old.paid() ? s.paid - old.paid() : 0, purse);
    }

    /// @dev What forbids to pay for the claim at all.
    function _againstPaying(Settlement calldata s, Found memory f, ClaimId replaced) internal view returns (bytes4) {
        ClaimWord c = f.word;
        if (c.has(Flag.NO_CONSENT)) return ConsentMissing.selector;
        if (c.has(Flag.NO_COVERAGE)) return CoverageMissing.selector;
        if (c.has(Flag.MAXIMUM) && tailOf(s.coverage) != c.coverage()) return WrongCoverage.selector;
        bytes32 place = _place(s.claim);
        if (f.key != place) {
            ClaimWord other = _load(place);
            if (!other.isFree() && !_same(_idAt(place, other), replaced)) return Duplicate.selector;
        }
        return 0;
    }

    /// @param typehash What the owner approves: to settle, or to overturn. Neither serves for the other.
    function _againstApproval(bytes32 typehash, Settlement calldata s, uint64 deadline, bytes calldata signature)
        internal
        view
        returns (bytes4)
    {
        if (block.timestamp > deadline) return ApprovalExpired.selector;
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(typehash, s, deadline)));
        address owner = PARTICIPANTS.ownerOf(_find(s.claim).word.payer());
        return Signatures.isValid(owner, digest, signature) ? bytes4(0) : BadApproval.selector;
    }

    /// @dev Counts what is paid anew against the benefit maximum and gives back what the version before had counted; of
    /// one coverage only the difference, so that a claim that finds it reached has touched nothing. Eligibility refuses
    /// a coverage that is not the payer's; which of its reasons it was is asked only then.
    function _count(Settlement calldata s, ClaimWord c, ClaimWord old) internal returns (bytes4) {
        bool counts = c.has(Flag.MAXIMUM);
        uint64 back = old.has(Flag.MAXIMUM) ? old.paid() : 0;
        if (!counts && back == 0) return 0;
        uint64 more = counts ? s.paid - c.paid() : 0;
        CoverageRef before;
        if (back != 0) {
            before = _links[s.claim].replacedCoverage;
            if (CoverageRef.unwrap(before) == CoverageRef.unwrap(s.coverage)) {
                uint64 both = more < back ? more : back;
                (more, back) = (more - both, back - both);
            }
        }
        if (more != 0 && back != 0 && !_covers(before, old)) return WrongCoverage.selector;
        uint32 payer = c.payer();
        if (counts && !ELIGIBILITY.consume(s.coverage, payer, more)) {
            return _covers(s.coverage, c) ? MaximumReached.selector : WrongCoverage.selector;
        }
        if (back != 0 && !ELIGIBILITY.restore(before, payer, back)) return WrongCoverage.selector;
        return 0;
    }

    function _deny(Settlement calldata s, Found memory f) private {
        ClaimWord c = f.word;
        if (c.version() > 1) replacedBy[_links[s.claim].replaces] = ClaimId.wrap(0);
        _store(f.key, c.to(State.Denied).marked(Flag.DENIED).decidedOn(Days.today()));
        emit Denied(s.claim, c.payer(), c.provider(), c.charged(), s.patient, s.adjusted, s.decision);
    }

    /// @dev Reverses the version that a settlement replaces. What it paid is netted by the caller.
    function _supersede(Settlement calldata s, Found memory old) internal {
        ClaimWord c = old.word;
        emit Reversed(_links[s.claim].replaces, c.payer(), c.provider(), c.paid(), s.claim, c.flags(), s.decision);
        _store(old.key, c.to(State.Reversed).paying(0));
    }

    /// @dev Writes a decision that pays, and puts the claim into its place.
    function _conclude(Settlement calldata s, Found memory f, State state) internal {
        f.word = f.word.to(state).paying(s.paid).decidedOn(Days.today())
            .unmarked(Flag.DUPLICATE | Flag.DENIED | Flag.VOID | Flag.RECOVERED);
        _occupy(s.claim, f);
    }

    /// @dev Moves the difference between what a claim paid before and pays now.
    function _move(ClaimId id, ClaimWord c, uint256 before, uint256 paid, Purse memory purse) private {
        if (paid < before) {
            // What the items before paid is not recouped for it: a batch is its items, one by one.
            _carryOut(purse);
            TREASURY.owe(id, c.payer(), c.provider(), before - paid, 0);
        } else if (paid > before) {
            _gather(purse, c.provider(), paid - before);
        }
    }

    function _emitSettled(Settlement calldata s, ClaimWord c) private {
        emit Settled(
            s.claim, c.payer(), c.provider(), c.charged(), s.allowed, s.paid, s.patient, s.adjusted, s.decision
        );
    }

    // REVERSE

    /// @inheritdoc IClaims
    function reverse(Reversal[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        Purse memory purse;
        purse.key = msg.sender;
        for (uint256 i = 0; i < n; ++i) {
            Reversal calldata r = items[i];
            Found memory f = _find(r.claim);
            _turnTo(purse, f.word.payer());
            bytes4 reason = _againstReversal(r, f.word, purse);
            // Last, because it counts: nothing can refuse the item after it.
            if (reason == 0) reason = _giveBack(r, f.word);
            if (reason != 0) emit Refused(r.claim, reason);
            else _reverse(r, f);
        }
    }

    function _againstReversal(Reversal calldata r, ClaimWord c, Purse memory purse) private view returns (bytes4) {
        if (ClaimId.unwrap(replacedBy[r.claim]) != 0) return Superseded.selector;
        bool voided = c.has(Flag.VOID);
        bool recoverable = c.paid() != 0 && c.state() != State.Overturned;
        if (!(voided && c.isUndecided()) && !(c.isDecided() && (voided || recoverable))) return NotDecided.selector;
        return purse.reason;
    }

    /// @dev Gives back what the claim had counted against its benefit maximum.
    function _giveBack(Reversal calldata r, ClaimWord c) private returns (bytes4) {
        if (!c.has(Flag.MAXIMUM) || c.paid() == 0) return 0;
        bool its = tailOf(r.coverage) == c.coverage();
        return its && ELIGIBILITY.restore(r.coverage, c.payer(), c.paid()) ? bytes4(0) : WrongCoverage.selector;
    }

    function _reverse(Reversal calldata r, Found memory f) private {
        ClaimWord c = f.word;
        uint40 paid = c.paid();
        if (c.isUndecided() && c.version() > 1) replacedBy[_links[r.claim].replaces] = ClaimId.wrap(0);
        if (!c.has(Flag.VOID)) c = c.marked(Flag.RECOVERED).unmarked(Flag.APPEALED);
        _store(f.key, c.to(State.Reversed).paying(0).decidedOn(Days.today()));
        if (paid != 0) {
            TREASURY.owe(r.claim, c.payer(), c.provider(), paid, c.has(Flag.RECOVERED) ? RECOVERY_NOTICE : 0);
        }
        emit Reversed(r.claim, c.payer(), c.provider(), paid, ClaimId.wrap(0), c.flags(), r.decision);
    }
}
