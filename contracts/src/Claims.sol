// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ApprovedSettlement, ClaimRecord, Flag, IClaims, Settlement, State, Submission} from "./interfaces/IClaims.sol";
import {IConsents, Purpose, Scope} from "./interfaces/IConsents.sol";
import {IEligibility} from "./interfaces/IEligibility.sol";
import {IParticipants, Kind, Power} from "./interfaces/IParticipants.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";
import {Batch} from "./libraries/Batch.sol";
import {ClaimId, ConsentRef, CoverageRef} from "./libraries/Ids.sol";
import {Signatures} from "./libraries/Signatures.sol";

/// @title Claims
/// @dev Immutable; replaced by migration. Every item is first checked in full, then carried out: the functions named
/// `_against…` only read.
contract Claims is IClaims, EIP712 {
    /// @dev The parties last looked at, so that a batch of one provider or payer asks once. `escrow` is what the
    /// payer has left after the items before.
    struct Asked {
        uint32 payer;
        bytes4 payerReason;
        uint32 provider;
        bytes4 providerReason;
        uint256 escrow;
    }

    /// @dev A claim in one slot.
    struct Slot {
        uint32 payer;
        uint32 provider;
        int32 serviceDay;
        uint56 charged;
        uint56 paid;
        uint8 version;
        State state;
        uint8 flags;
    }

    /// @dev What has to be told to a payer with a claim.
    uint64 private constant SCOPES = Scope.CLAIM_HEADER | Scope.PROCEDURE | Scope.AMOUNT;

    bytes32 private constant APPROVAL_TYPEHASH =
        keccak256("Approval(bytes32 claim,uint56 allowed,uint56 paid,bytes32 decision,uint40 deadline)");

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    IConsents private immutable CONSENTS;
    IEligibility private immutable ELIGIBILITY;
    ITreasury private immutable TREASURY;

    mapping(ClaimId id => Slot) private _claims;
    /// @inheritdoc IClaims
    mapping(bytes32 tag => bool) public isDuplicate;

    constructor(IParticipants participants, IConsents consents, IEligibility eligibility, ITreasury treasury)
        EIP712("CareClear Claims", "1")
    {
        PARTICIPANTS = participants;
        CONSENTS = consents;
        ELIGIBILITY = eligibility;
        TREASURY = treasury;
    }

    // SUBMIT

    /// @inheritdoc IClaims
    function submit(Submission[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        Asked memory asked;
        for (uint256 i = 0; i < n; ++i) {
            bytes4 reason = _submit(items[i], asked);
            if (reason != 0) emit Refused(items[i].claim, reason);
        }
    }

    /// @dev Records a claim, or returns why not and changes nothing.
    function _submit(Submission calldata s, Asked memory asked) private returns (bytes4 reason) {
        reason = _againstSubmission(s, asked);
        if (reason != 0) return reason;

        uint8 flags;
        bytes32 snapshot;
        if (ConsentRef.unwrap(s.consent) == 0) {
            flags = Flag.NO_CONSENT;
        } else {
            bool permitted;
            (permitted, snapshot) = CONSENTS.evaluate(s.consent, s.payer, Purpose.HPAYMT, SCOPES);
            if (!permitted) return ConsentRefused.selector;
        }
        if (CoverageRef.unwrap(s.coverage) == 0 || !ELIGIBILITY.covers(s.coverage, s.payer, s.serviceDay)) {
            flags |= Flag.NO_COVERAGE;
        }

        _claims[s.claim] = Slot({
            payer: s.payer,
            provider: s.provider,
            serviceDay: s.serviceDay,
            charged: uint56(s.charged),
            paid: 0,
            version: 1,
            state: State.Submitted,
            flags: flags
        });
        emit Submitted(s.claim, s.payer, s.provider, s.charged, s.serviceDay, flags, snapshot);
    }

    /// @dev What speaks against a submission on the side of the parties and the id.
    function _againstSubmission(Submission calldata s, Asked memory asked) private view returns (bytes4) {
        if (ClaimId.unwrap(s.claim) == 0) return InvalidClaim.selector;
        if (s.charged > type(uint56).max) return AmountTooLarge.selector;
        if (asked.provider != s.provider || s.provider == 0) {
            (asked.provider, asked.providerReason) = (s.provider, _againstProvider(s.provider));
        }
        if (asked.providerReason != 0) return asked.providerReason;
        if (asked.payer != s.payer || s.payer == 0) {
            asked.payer = s.payer;
            asked.payerReason = PARTICIPANTS.isActive(s.payer, Kind.PAYER) ? bytes4(0) : PayerInactive.selector;
        }
        if (asked.payerReason != 0) return asked.payerReason;
        if (_claims[s.claim].state != State.None) return ClaimExists.selector;
        return 0;
    }

    function _againstProvider(uint32 provider) private view returns (bytes4) {
        if (!PARTICIPANTS.isActive(provider, Kind.PROVIDER)) return ProviderInactive.selector;
        if (!PARTICIPANTS.can(provider, msg.sender, Power.SUBMIT)) return NotSubmitter.selector;
        return 0;
    }

    // SETTLE

    /// @inheritdoc IClaims
    function settle(Settlement[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        Asked memory asked;
        for (uint256 i = 0; i < n; ++i) {
            Settlement calldata s = items[i];
            Slot memory c = _claims[s.claim];
            bytes4 reason = _againstSettlement(s, c, asked);
            // Last, because it books: nothing can refuse the item after it.
            if (reason == 0 && s.paid != 0) reason = _spend(c.payer, s.paid);
            _conclude(s, c, asked, reason);
        }
    }

    /// @inheritdoc IClaims
    function settleApproved(ApprovedSettlement[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        Asked memory asked;
        for (uint256 i = 0; i < n; ++i) {
            Settlement calldata s = items[i].item;
            Slot memory c = _claims[s.claim];
            bytes4 reason = _againstSettlement(s, c, asked);
            if (reason == 0) reason = _againstApproval(items[i], c.payer);
            _conclude(s, c, asked, reason);
        }
    }

    /// @dev What speaks against a decision, whoever approved it.
    function _againstSettlement(Settlement calldata s, Slot memory c, Asked memory asked)
        private
        view
        returns (bytes4)
    {
        if (c.state != State.Submitted) return NotSubmitted.selector;
        if (asked.payer != c.payer) {
            (asked.payer, asked.payerReason) = (c.payer, _againstPayer(c.payer));
            asked.escrow = TREASURY.escrow(c.payer);
        }
        if (asked.payerReason != 0) return asked.payerReason;
        if (uint256(s.paid) + s.patient + s.adjusted != c.charged || s.paid > s.allowed || s.allowed > c.charged) {
            return Unbalanced.selector;
        }
        if (s.denied) return s.paid == 0 ? bytes4(0) : DenialPays.selector;
        if (c.flags & Flag.NO_CONSENT != 0) return ConsentMissing.selector;
        if (c.flags & Flag.NO_COVERAGE != 0) return CoverageMissing.selector;
        if (s.duplicateTag == 0) return TagMissing.selector;
        if (isDuplicate[s.duplicateTag]) return Duplicate.selector;
        if (s.paid > asked.escrow) return EscrowShort.selector;
        return 0;
    }

    function _spend(uint32 payer, uint64 amount) private returns (bytes4) {
        (bytes4 reason, uint64 perClaim, uint64 leftToday) = PARTICIPANTS.budget(payer, msg.sender);
        if (reason != 0) return reason;
        if (amount > perClaim) return IParticipants.CapPerClaimExceeded.selector;
        if (amount > leftToday) return IParticipants.CapPerDayExceeded.selector;
        PARTICIPANTS.spend(payer, msg.sender, amount);
        return 0;
    }

    function _againstPayer(uint32 payer) private view returns (bytes4) {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) return PayerInactive.selector;
        if (!PARTICIPANTS.can(payer, msg.sender, Power.SETTLE)) return NotSettler.selector;
        return 0;
    }

    function _againstApproval(ApprovedSettlement calldata a, uint32 payer) private view returns (bytes4) {
        if (block.timestamp > a.deadline) return ApprovalExpired.selector;
        Settlement calldata s = a.item;
        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(APPROVAL_TYPEHASH, s.claim, s.allowed, s.paid, s.decision, a.deadline))
        );
        if (!Signatures.isValid(PARTICIPANTS.ownerOf(payer), digest, a.signature)) return BadApproval.selector;
        return 0;
    }

    /// @dev Carries out a decision nothing speaks against, or says why not.
    function _conclude(Settlement calldata s, Slot memory c, Asked memory asked, bytes4 reason) private {
        if (reason != 0) {
            emit Refused(s.claim, reason);
        } else if (s.denied) {
            _claims[s.claim].state = State.Denied;
            emit Denied(s.claim, c.payer, c.provider, c.charged, s.patient, s.adjusted, s.decision);
        } else {
            Slot storage stored = _claims[s.claim];
            (stored.state, stored.paid) = (State.Settled, uint56(s.paid));
            isDuplicate[s.duplicateTag] = true;
            if (s.paid != 0) {
                if (!TREASURY.pay(c.payer, c.provider, s.paid)) revert EscrowMoved(c.payer);
                asked.escrow -= s.paid;
            }
            _emitSettled(s, c);
        }
    }

    function _emitSettled(Settlement calldata s, Slot memory c) private {
        emit Settled(s.claim, c.payer, c.provider, c.charged, s.allowed, s.paid, s.patient, s.adjusted, s.decision);
    }

    // VIEWS

    /// @inheritdoc IClaims
    function claim(ClaimId id) external view returns (ClaimRecord memory) {
        Slot memory c = _claims[id];
        return ClaimRecord(c.payer, c.provider, c.serviceDay, c.charged, c.paid, c.version, c.state, c.flags);
    }
}
