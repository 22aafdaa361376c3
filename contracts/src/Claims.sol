// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {
    ApprovedSettlement,
    ClaimRecord,
    Flag,
    Hold,
    IClaims,
    Interest,
    Replacement,
    Reversal,
    Settlement,
    State,
    Submission
} from "./interfaces/IClaims.sol";
import {IConsents, Purpose, Scope} from "./interfaces/IConsents.sol";
import {Cover, IEligibility} from "./interfaces/IEligibility.sol";
import {IGuardians, Scopes} from "./interfaces/IGuardians.sol";
import {IParticipants, Kind, Power} from "./interfaces/IParticipants.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";
import {Batch} from "./libraries/Batch.sol";
import {Days} from "./libraries/Days.sol";
import {ClaimId, ConsentRef, CoverageRef} from "./libraries/Ids.sol";
import {Signatures} from "./libraries/Signatures.sol";

/// @title Claims
/// @dev Immutable; replaced by migration. Every item is first checked in full, then carried out: the functions named
/// `_against…` only read.
contract Claims is IClaims, EIP712 {
    /// @dev A claim in one slot. `coverage` is the end of the coverage's ref, so that what a claim consumed can only be
    /// counted where it was submitted; the payer attests coverages itself, so it has no use for another with the same end.
    struct Slot {
        uint32 attempt;
        uint24 coverage;
        uint32 payer;
        uint32 provider;
        uint16 serviceDay;
        uint16 decidedDay;
        uint40 charged;
        uint40 paid;
        State state;
        uint8 version;
        uint8 flags;
    }

    /// @dev A claim, and where it is stored: at its place, or aside at its full id.
    struct Found {
        bytes32 key;
        Slot slot;
    }

    /// @dev How a new version is tied to the one before.
    struct Link {
        ClaimId replaces;
        CoverageRef replacedCoverage;
    }

    /// @dev The parties of a submission last looked at, so that a batch of one provider or payer asks once.
    struct Parties {
        uint32 payer;
        bytes4 payerReason;
        uint32 provider;
        bytes4 providerReason;
    }

    /// @dev What the consents and coverages of a run of submissions say.
    struct Said {
        bool[] permitted;
        bytes32[] snapshots;
        uint8[] covers;
    }

    /// @dev A payer's money as a batch sees it: who acts for it (nobody has to if `key` is zero), whether within caps, what the
    /// items before left of the escrow and of the caps, and the payment to one provider that is gathered and not carried
    /// out yet.
    struct Purse {
        address key;
        bool capped;
        uint32 payer;
        bytes4 reason;
        uint256 escrow;
        uint256 perClaim;
        uint256 leftToday;
        uint32 provider;
        uint256 payment;
    }

    /// @notice Most days a claim can be held.
    int32 public constant MAX_HOLD = 30;
    /// @dev Least days of notice before a recovery the provider did not ask for is recouped.
    uint16 private constant RECOVERY_NOTICE = 30;
    /// @dev What has to be told to a payer with a claim.
    uint64 private constant SCOPES = Scope.CLAIM_HEADER | Scope.PROCEDURE | Scope.AMOUNT;

    bytes32 private constant APPROVAL_TYPEHASH =
        keccak256("Approval(bytes32 claim,uint56 allowed,uint56 paid,bytes32 decision,uint40 deadline)");

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    IConsents private immutable CONSENTS;
    IEligibility private immutable ELIGIBILITY;
    ITreasury private immutable TREASURY;
    IGuardians private immutable GUARDIANS;
    address private immutable APPEALS;

    mapping(bytes32 key => Slot) private _claims;
    mapping(ClaimId id => Link) private _links;
    /// @inheritdoc IClaims
    mapping(ClaimId id => ClaimId) public replacedBy;
    /// @inheritdoc IClaims
    mapping(ClaimId id => int32) public holdLastDay;
    /// @inheritdoc IClaims
    mapping(ClaimId id => uint64) public interestPaid;

    constructor(
        IParticipants participants,
        IConsents consents,
        IEligibility eligibility,
        ITreasury treasury,
        IGuardians guardians,
        address appeals
    ) EIP712("CareClear Claims", "1") {
        PARTICIPANTS = participants;
        CONSENTS = consents;
        ELIGIBILITY = eligibility;
        TREASURY = treasury;
        GUARDIANS = guardians;
        APPEALS = appeals;
    }

    modifier onlyAppeals() {
        if (msg.sender != APPEALS) revert NotAppeals(msg.sender);
        _;
    }

    // SUBMIT AND REPLACE

    /// @inheritdoc IClaims
    function submit(Submission[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        bool paused = GUARDIANS.paused(Scopes.SUBMIT);
        Parties memory parties;
        Link memory first;
        for (uint256 from = 0; from < n;) {
            uint256 to = from + 1;
            while (to < n && items[to].payer == items[from].payer) ++to;
            Said memory said = _ask(items[from:to]);
            for (uint256 i = from; i < to; ++i) {
                bytes4 reason = paused ? Paused.selector : _submit(items[i], first, said, i - from, parties);
                if (reason != 0) emit Refused(items[i].claim, reason);
            }
            from = to;
        }
    }

    /// @inheritdoc IClaims
    function replace(Replacement[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        bool paused = GUARDIANS.paused(Scopes.SUBMIT);
        Parties memory parties;
        Submission[] memory one = new Submission[](1);
        for (uint256 i = 0; i < n; ++i) {
            Submission calldata s = items[i].item;
            one[0] = s;
            Link memory link = Link(items[i].replaces, items[i].replacedCoverage);
            bytes4 reason = paused ? Paused.selector : _againstReplacement(s, link);
            if (reason == 0) reason = _submit(s, link, _askOne(s), 0, parties);
            if (reason != 0) emit Refused(s.claim, reason);
        }
    }

    /// @dev Asks consents and coverages once for a run of one payer.
    function _ask(Submission[] calldata items) private view returns (Said memory said) {
        uint256 n = items.length;
        ConsentRef[] memory consents = new ConsentRef[](n);
        CoverageRef[] memory coverages = new CoverageRef[](n);
        int32[] memory serviceDays = new int32[](n);
        for (uint256 i = 0; i < n; ++i) {
            (consents[i], coverages[i], serviceDays[i]) = (items[i].consent, items[i].coverage, items[i].serviceDay);
        }
        return _askFor(items[0].payer, consents, coverages, serviceDays);
    }

    function _askOne(Submission calldata s) private view returns (Said memory said) {
        ConsentRef[] memory consents = new ConsentRef[](1);
        CoverageRef[] memory coverages = new CoverageRef[](1);
        int32[] memory serviceDays = new int32[](1);
        (consents[0], coverages[0], serviceDays[0]) = (s.consent, s.coverage, s.serviceDay);
        return _askFor(s.payer, consents, coverages, serviceDays);
    }

    function _askFor(
        uint32 payer,
        ConsentRef[] memory consents,
        CoverageRef[] memory coverages,
        int32[] memory serviceDays
    ) private view returns (Said memory said) {
        (said.permitted, said.snapshots) = CONSENTS.evaluateMany(consents, payer, Purpose.HPAYMT, SCOPES);
        said.covers = ELIGIBILITY.evaluateMany(coverages, payer, serviceDays);
    }

    /// @dev Records a claim, or returns why not and changes nothing.
    function _submit(Submission calldata s, Link memory link, Said memory said, uint256 at, Parties memory parties)
        private
        returns (bytes4 reason)
    {
        reason = _againstSubmission(s, parties);
        if (reason != 0) return reason;

        Slot memory c;
        bytes32 snapshot;
        if (ConsentRef.unwrap(s.consent) == 0) {
            c.flags = Flag.NO_CONSENT;
        } else if (said.permitted[at]) {
            snapshot = said.snapshots[at];
        } else {
            return ConsentRefused.selector;
        }
        if (said.covers[at] & Cover.COVERED == 0) c.flags |= Flag.NO_COVERAGE;
        else if (said.covers[at] & Cover.MAXIMUM != 0) c.flags |= Flag.MAXIMUM;

        bytes32 key = _place(s.claim);
        Slot memory other = _claims[key];
        if (other.state != State.None) {
            if (other.attempt == _attempt(s.claim) || _claims[ClaimId.unwrap(s.claim)].state != State.None) {
                return ClaimExists.selector;
            }
            ClaimId otherId = _idAt(key, other);
            if (_free(other)) {
                _claims[ClaimId.unwrap(otherId)] = other;
            } else {
                key = ClaimId.unwrap(s.claim);
                if (!_same(otherId, link.replaces)) c.flags |= Flag.DUPLICATE;
            }
        }

        (c.attempt, c.payer, c.provider, c.charged) = (_attempt(s.claim), s.payer, s.provider, uint40(s.charged));
        (c.coverage, c.serviceDay) = (_tail(s.coverage), uint16(uint32(s.serviceDay)));
        (c.state, c.version) = (State.Submitted, 1);
        if (ClaimId.unwrap(link.replaces) != 0) {
            c.version = _find(link.replaces).slot.version + 1;
            _links[s.claim] = link;
            replacedBy[link.replaces] = s.claim;
        }
        _claims[key] = c;
        emit Submitted(s.claim, s.payer, s.provider, s.charged, s.serviceDay, c.flags, s.commitment, snapshot);
        if (c.version != 1) emit Replaces(s.claim, link.replaces, c.version);
    }

    /// @dev What speaks against a submission on the side of the parties and the values.
    function _againstSubmission(Submission calldata s, Parties memory parties) private view returns (bytes4) {
        if (_attempt(s.claim) == 0 || _place(s.claim) == 0) return InvalidClaim.selector;
        if (s.charged > type(uint40).max) return AmountTooLarge.selector;
        if (s.serviceDay < 0 || s.serviceDay > int32(uint32(type(uint16).max))) return InvalidServiceDay.selector;
        if (parties.provider != s.provider || s.provider == 0) {
            (parties.provider, parties.providerReason) = (s.provider, _againstProvider(s.provider));
        }
        if (parties.providerReason != 0) return parties.providerReason;
        if (parties.payer != s.payer || s.payer == 0) {
            (parties.payer, parties.payerReason) = (s.payer, _againstPayer(s.payer));
        }
        return parties.payerReason;
    }

    /// @dev What speaks against replacing a claim by this one.
    function _againstReplacement(Submission calldata s, Link memory link) private view returns (bytes4) {
        Slot memory old = _find(link.replaces).slot;
        if (ClaimId.unwrap(replacedBy[link.replaces]) != 0) return Superseded.selector;
        if (!_decided(old) || old.payer != s.payer || old.provider != s.provider) return NotDecided.selector;
        if (old.version == type(uint8).max) return TooManyVersions.selector;
        if (old.flags & Flag.MAXIMUM != 0 && _tail(link.replacedCoverage) != old.coverage) {
            return WrongCoverage.selector;
        }
        return 0;
    }

    function _againstProvider(uint32 provider) private view returns (bytes4) {
        if (!PARTICIPANTS.isActive(provider, Kind.PROVIDER)) return ProviderInactive.selector;
        if (!PARTICIPANTS.can(provider, msg.sender, Power.SUBMIT)) return NotSubmitter.selector;
        return 0;
    }

    function _againstPayer(uint32 payer) private view returns (bytes4) {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) return PayerInactive.selector;
        return GUARDIANS.paused(Scopes.payer(payer)) ? Paused.selector : bytes4(0);
    }

    /// @inheritdoc IClaims
    function requestVoid(ClaimId[] calldata claims) external {
        uint256 n = Batch.bounded(claims.length);
        Parties memory parties;
        for (uint256 i = 0; i < n; ++i) {
            Found memory f = _find(claims[i]);
            bytes4 reason = _againstVoid(claims[i], f.slot, parties);
            if (reason != 0) {
                emit Refused(claims[i], reason);
            } else {
                _claims[f.key].flags = f.slot.flags | Flag.VOID;
                emit VoidRequested(claims[i], f.slot.payer, f.slot.provider);
            }
        }
    }

    function _againstVoid(ClaimId id, Slot memory c, Parties memory parties) private view returns (bytes4) {
        if (ClaimId.unwrap(replacedBy[id]) != 0) return Superseded.selector;
        if (!(_undecided(c) || _decided(c)) || c.flags & Flag.VOID != 0) return NotDecided.selector;
        if (parties.provider != c.provider) {
            (parties.provider, parties.providerReason) = (c.provider, _againstProvider(c.provider));
        }
        return parties.providerReason;
    }

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
            _settle(a.item, purse, _againstApproval(a.item, a.deadline, a.signature));
        }
        _carryOut(purse);
    }

    /// @dev Settles or denies one claim, or says why not.
    function _settle(Settlement calldata s, Purse memory purse, bytes4 reason) private {
        Found memory f = _find(s.claim);
        Found memory old;
        if (f.slot.version > 1) old = _find(_links[s.claim].replaces);
        _turnTo(purse, f.slot.payer);
        if (reason == 0) reason = _againstSettlement(s, f, old.slot, purse);
        // Last, because it counts: nothing can refuse the item after it.
        if (reason == 0 && !s.denied) reason = _count(s, f.slot, old.slot);

        if (reason != 0) {
            emit Refused(s.claim, reason);
        } else if (s.denied) {
            _deny(s, f);
        } else {
            if (f.slot.version > 1) _supersede(s, old);
            _conclude(s, f, State.Settled);
            _move(s.claim, f.slot, old.slot.paid, s.paid, purse);
            _emitSettled(s, f.slot);
        }
    }

    /// @dev What speaks against a decision on a submitted claim. `old` is the version it replaces, empty if none.
    function _againstSettlement(Settlement calldata s, Found memory f, Slot memory old, Purse memory purse)
        private
        view
        returns (bytes4)
    {
        Slot memory c = f.slot;
        if (!_undecided(c)) return NotSubmitted.selector;
        if (purse.reason != 0) return purse.reason;
        if (uint256(s.paid) + s.patient + s.adjusted != c.charged || s.paid > s.allowed || s.allowed > c.charged) {
            return Unbalanced.selector;
        }
        if (s.denied) return s.paid == 0 ? bytes4(0) : DenialPays.selector;
        if (c.flags & Flag.VOID != 0) return NotSubmitted.selector;
        if (purse.capped && c.state == State.Held && Days.today() <= holdLastDay[s.claim]) return OnHold.selector;
        bytes4 reason = _againstPaying(s, f, _links[s.claim].replaces);
        return reason != 0 ? reason : _againstAmount(s.paid, s.paid > old.paid ? s.paid - old.paid : 0, purse);
    }

    /// @dev What forbids to pay for the claim at all.
    function _againstPaying(Settlement calldata s, Found memory f, ClaimId replaced) private view returns (bytes4) {
        Slot memory c = f.slot;
        if (c.flags & Flag.NO_CONSENT != 0) return ConsentMissing.selector;
        if (c.flags & Flag.NO_COVERAGE != 0) return CoverageMissing.selector;
        if (c.flags & Flag.MAXIMUM != 0 && _tail(s.coverage) != c.coverage) return WrongCoverage.selector;
        bytes32 place = _place(s.claim);
        if (f.key != place) {
            Slot memory other = _claims[place];
            if (!_free(other) && !_same(_idAt(place, other), replaced)) return Duplicate.selector;
        }
        return 0;
    }

    /// @dev What forbids to pay that much: `paid` for the claim, `more` of it new.
    function _againstAmount(uint256 paid, uint256 more, Purse memory purse) private pure returns (bytes4) {
        if (paid > purse.perClaim) return CapPerClaimExceeded.selector;
        if (more > purse.leftToday) return CapPerDayExceeded.selector;
        if (more > purse.escrow) return EscrowShort.selector;
        return 0;
    }

    function _againstApproval(Settlement calldata s, uint64 deadline, bytes calldata signature)
        private
        view
        returns (bytes4)
    {
        if (block.timestamp > deadline) return ApprovalExpired.selector;
        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(APPROVAL_TYPEHASH, s.claim, s.allowed, s.paid, s.decision, deadline))
        );
        address owner = PARTICIPANTS.ownerOf(_find(s.claim).slot.payer);
        return Signatures.isValid(owner, digest, signature) ? bytes4(0) : BadApproval.selector;
    }

    /// @dev Counts the payment against the benefit maximum, after giving back what the version before had counted.
    function _count(Settlement calldata s, Slot memory c, Slot memory old) private returns (bytes4) {
        CoverageRef before = _links[s.claim].replacedCoverage;
        bool counted = old.flags & Flag.MAXIMUM != 0 && old.paid != 0;
        if (counted) ELIGIBILITY.restore(before, old.paid);
        if (c.flags & Flag.MAXIMUM == 0 || s.paid == 0 || ELIGIBILITY.consume(s.coverage, s.paid)) return 0;
        if (counted) ELIGIBILITY.consume(before, old.paid);
        return MaximumReached.selector;
    }

    function _deny(Settlement calldata s, Found memory f) private {
        Slot memory c = f.slot;
        if (c.version > 1) replacedBy[_links[s.claim].replaces] = ClaimId.wrap(0);
        (c.state, c.flags, c.decidedDay) = (State.Denied, c.flags | Flag.DENIED, _today());
        _claims[f.key] = c;
        emit Denied(s.claim, c.payer, c.provider, c.charged, s.patient, s.adjusted, s.decision);
    }

    /// @dev Reverses the version that a settlement replaces. What it paid is netted by the caller.
    function _supersede(Settlement calldata s, Found memory old) private {
        Slot memory c = old.slot;
        Slot storage stored = _claims[old.key];
        (stored.state, stored.paid) = (State.Reversed, 0);
        emit Reversed(_links[s.claim].replaces, c.payer, c.provider, c.paid, s.claim, c.flags, s.decision);
    }

    /// @dev Writes a decision that pays, and puts the claim into its place.
    function _conclude(Settlement calldata s, Found memory f, State state) private {
        Slot memory c = f.slot;
        bytes32 place = _place(s.claim);
        if (f.key != place) {
            Slot memory other = _claims[place];
            _claims[ClaimId.unwrap(_idAt(place, other))] = other;
            delete _claims[f.key];
        }
        c.state = state;
        (c.paid, c.decidedDay) = (uint40(s.paid), _today());
        c.flags &= ~(Flag.DUPLICATE | Flag.DENIED | Flag.VOID | Flag.RECOVERED);
        _claims[place] = c;
    }

    /// @dev Moves the difference between what a claim paid before and pays now.
    function _move(ClaimId id, Slot memory c, uint256 before, uint256 paid, Purse memory purse) private {
        if (paid < before) {
            TREASURY.owe(id, c.payer, c.provider, before - paid, 0);
        } else if (paid > before) {
            _gather(purse, c.provider, paid - before);
        }
    }

    function _emitSettled(Settlement calldata s, Slot memory c) private {
        emit Settled(s.claim, c.payer, c.provider, c.charged, s.allowed, s.paid, s.patient, s.adjusted, s.decision);
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
            _turnTo(purse, f.slot.payer);
            bytes4 reason = _againstReversal(r, f.slot, purse);
            if (reason != 0) emit Refused(r.claim, reason);
            else _reverse(r, f);
        }
    }

    function _againstReversal(Reversal calldata r, Slot memory c, Purse memory purse) private view returns (bytes4) {
        if (ClaimId.unwrap(replacedBy[r.claim]) != 0) return Superseded.selector;
        bool voided = c.flags & Flag.VOID != 0;
        if (!(voided && _undecided(c)) && !(_decided(c) && (voided || c.paid != 0))) return NotDecided.selector;
        if (purse.reason != 0) return purse.reason;
        bool wrong = c.flags & Flag.MAXIMUM != 0 && c.paid != 0 && _tail(r.coverage) != c.coverage;
        return wrong ? WrongCoverage.selector : bytes4(0);
    }

    function _reverse(Reversal calldata r, Found memory f) private {
        Slot memory c = f.slot;
        uint40 paid = c.paid;
        if (_undecided(c) && c.version > 1) replacedBy[_links[r.claim].replaces] = ClaimId.wrap(0);
        if (c.flags & Flag.VOID == 0) c.flags |= Flag.RECOVERED;
        (c.state, c.paid, c.decidedDay) = (State.Reversed, 0, _today());
        _claims[f.key] = c;
        if (paid != 0) {
            if (c.flags & Flag.MAXIMUM != 0) ELIGIBILITY.restore(r.coverage, paid);
            TREASURY.owe(r.claim, c.payer, c.provider, paid, c.flags & Flag.RECOVERED != 0 ? RECOVERY_NOTICE : 0);
        }
        emit Reversed(r.claim, c.payer, c.provider, paid, ClaimId.wrap(0), c.flags, r.decision);
    }

    // HOLD

    /// @inheritdoc IClaims
    function hold(Hold[] calldata items) external {
        uint256 n = Batch.bounded(items.length);
        int32 today = Days.today();
        for (uint256 i = 0; i < n; ++i) {
            Hold calldata h = items[i];
            Found memory f = _find(h.claim);
            if (f.slot.state != State.Submitted) {
                emit Refused(h.claim, NotSubmitted.selector);
            } else if (!PARTICIPANTS.can(f.slot.payer, msg.sender, Power.HOLD)) {
                emit Refused(h.claim, NotHolder.selector);
            } else if (h.lastDay < today || h.lastDay > today + MAX_HOLD) {
                emit Refused(h.claim, InvalidHold.selector);
            } else {
                _claims[f.key].state = State.Held;
                holdLastDay[h.claim] = h.lastDay;
                emit HeldUntil(h.claim, f.slot.payer, h.lastDay, h.reason);
            }
        }
    }

    /// @inheritdoc IClaims
    function release(ClaimId[] calldata claims) external {
        uint256 n = Batch.bounded(claims.length);
        int32 today = Days.today();
        for (uint256 i = 0; i < n; ++i) {
            Slot memory c = _find(claims[i]).slot;
            if (c.state != State.Held || holdLastDay[claims[i]] < today) {
                emit Refused(claims[i], InvalidHold.selector);
            } else if (!PARTICIPANTS.can(c.payer, msg.sender, Power.HOLD)) {
                emit Refused(claims[i], NotHolder.selector);
            } else {
                holdLastDay[claims[i]] = today - 1;
                emit Released(claims[i], c.payer);
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
            Slot memory c = _find(t.claim).slot;
            _turnTo(purse, c.payer);
            bytes4 reason = _againstInterest(t, c, purse);
            if (reason != 0) {
                emit Refused(t.claim, reason);
            } else {
                interestPaid[t.claim] += t.amount;
                _gather(purse, c.provider, t.amount);
                emit InterestPaid(t.claim, c.payer, c.provider, t.amount, t.commitment);
            }
        }
        _carryOut(purse);
    }

    function _againstInterest(Interest calldata t, Slot memory c, Purse memory purse) private view returns (bytes4) {
        if (!_decided(c)) return NotDecided.selector;
        if (purse.reason != 0) return purse.reason;
        if (t.amount == 0 || uint256(interestPaid[t.claim]) + t.amount > c.paid) return InvalidInterest.selector;
        return _againstAmount(t.amount, t.amount, purse);
    }

    // APPEALS

    /// @inheritdoc IClaims
    function openAppeal(ClaimId id) external onlyAppeals {
        Found memory f = _find(id);
        Slot memory c = f.slot;
        bool recovered = c.state == State.Reversed && c.flags & Flag.RECOVERED != 0;
        bool appealable = c.state == State.Settled || c.state == State.Denied || recovered;
        if (!appealable || c.flags & Flag.APPEALED != 0) revert NotDecided();
        if (ClaimId.unwrap(replacedBy[id]) != 0) revert Superseded();
        (c.state, c.flags) = (State.Appealed, c.flags | Flag.APPEALED);
        _claims[f.key] = c;
        emit StateChanged(id, State.Appealed);
    }

    /// @inheritdoc IClaims
    function advance(ClaimId id, State state) external onlyAppeals {
        Found memory f = _find(id);
        Slot memory c = f.slot;
        bool answered = c.state == State.Upheld || c.state == State.Overturned;
        bool disputes = state == State.Disputed && (c.state == State.Appealed || answered);
        bool upholds = state == State.Upheld && (c.state == State.Appealed || c.state == State.Disputed);
        if (!disputes && !upholds) revert NotDecided();
        if (ClaimId.unwrap(replacedBy[id]) != 0) revert Superseded();
        c.state = state;
        if (upholds) c.decidedDay = _today();
        _claims[f.key] = c;
        emit StateChanged(id, state);
    }

    /// @inheritdoc IClaims
    function overturn(Settlement calldata s, address key) external onlyAppeals returns (uint64 more) {
        Found memory f = _find(s.claim);
        Slot memory c = f.slot;
        if (ClaimId.unwrap(replacedBy[s.claim]) != 0) revert Superseded();
        if (c.state != State.Appealed && c.state != State.Disputed) revert NotDecided();
        Purse memory purse;
        (purse.key, purse.capped) = (key, key != address(0));
        _turnTo(purse, c.payer);
        Batch.raise(purse.reason);
        if (uint256(s.paid) + s.patient + s.adjusted != c.charged || s.paid > s.allowed || s.allowed > c.charged) {
            revert Unbalanced();
        }
        if (s.denied || s.paid < c.paid) revert NotMore();
        more = s.paid - c.paid;
        Batch.raise(_againstPaying(s, f, ClaimId.wrap(0)));
        Batch.raise(_againstAmount(s.paid, more, purse));
        if (c.flags & Flag.MAXIMUM != 0 && more != 0 && !ELIGIBILITY.consume(s.coverage, more)) {
            revert MaximumReached();
        }

        _conclude(s, f, State.Overturned);
        if (more != 0) _gather(purse, c.provider, more);
        _carryOut(purse);
        emit StateChanged(s.claim, State.Overturned);
    }

    /// @inheritdoc IClaims
    function checkApproval(Settlement calldata item, uint64 deadline, bytes calldata signature)
        external
        view
        returns (bytes4)
    {
        return _againstApproval(item, deadline, signature);
    }

    // VIEWS

    /// @inheritdoc IClaims
    function claim(ClaimId id) external view returns (ClaimRecord memory) {
        Found memory f = _find(id);
        Slot memory c = f.slot;
        return ClaimRecord({
            payer: c.payer,
            provider: c.provider,
            serviceDay: int32(uint32(c.serviceDay)),
            decidedDay: int32(uint32(c.decidedDay)),
            charged: c.charged,
            paid: c.paid,
            version: c.version,
            state: c.state,
            flags: c.flags,
            aside: c.state != State.None && f.key != _place(id)
        });
    }

    /// @inheritdoc IClaims
    function occupant(ClaimId id) external view returns (ClaimId) {
        bytes32 place = _place(id);
        Slot memory c = _claims[place];
        return c.state == State.None ? ClaimId.wrap(0) : _idAt(place, c);
    }

    /// @inheritdoc IClaims
    function replaces(ClaimId id) external view returns (ClaimId) {
        return _links[id].replaces;
    }

    // PURSE

    /// @dev Makes the purse that of another payer: what was gathered is carried out, escrow and caps are looked at.
    function _turnTo(Purse memory purse, uint32 payer) private {
        if (purse.payer == payer) return;
        _carryOut(purse);
        address key = purse.key;
        (purse.payer, purse.reason) = (payer, _againstPayer(payer));
        if (purse.reason == 0 && GUARDIANS.paused(Scopes.SETTLE)) purse.reason = Paused.selector;
        if (purse.reason != 0) return;
        if (key != address(0) && !PARTICIPANTS.can(payer, key, Power.SETTLE)) {
            purse.reason = NotSettler.selector;
            return;
        }
        purse.escrow = TREASURY.escrow(payer);
        (purse.perClaim, purse.leftToday) = (type(uint256).max, type(uint256).max);
        if (purse.capped) (purse.reason, purse.perClaim, purse.leftToday) = PARTICIPANTS.budget(payer, key);
    }

    /// @dev Adds to the payment to one provider; nothing can refuse it any more.
    function _gather(Purse memory purse, uint32 provider, uint256 amount) private {
        if (purse.provider != provider) {
            _carryOut(purse);
            purse.provider = provider;
        }
        purse.payment += amount;
        purse.escrow -= amount;
        purse.leftToday -= amount;
    }

    /// @dev Pays what was gathered, in one movement, and books it on the caller's caps.
    function _carryOut(Purse memory purse) private {
        uint256 payment = purse.payment;
        if (payment == 0) return;
        purse.payment = 0;
        if (purse.capped) PARTICIPANTS.spend(purse.payer, purse.key, uint64(payment));
        if (!TREASURY.pay(purse.payer, purse.provider, payment)) revert EscrowMoved(purse.payer);
    }

    // IDS AND STATES

    function _find(ClaimId id) private view returns (Found memory f) {
        f.key = _place(id);
        f.slot = _claims[f.key];
        if (f.slot.attempt != _attempt(id)) {
            f.key = ClaimId.unwrap(id);
            f.slot = _claims[f.key];
        }
    }

    /// @dev Where the claims of this one's service key stand, one at a time.
    function _place(ClaimId id) private pure returns (bytes32) {
        return ClaimId.unwrap(id) & ~bytes32(uint256(type(uint32).max));
    }

    function _attempt(ClaimId id) private pure returns (uint32) {
        return uint32(uint256(ClaimId.unwrap(id)));
    }

    function _idAt(bytes32 place, Slot memory c) private pure returns (ClaimId) {
        return ClaimId.wrap(place | bytes32(uint256(c.attempt)));
    }

    function _same(ClaimId a, ClaimId b) private pure returns (bool) {
        return ClaimId.unwrap(a) == ClaimId.unwrap(b);
    }

    function _tail(CoverageRef ref) private pure returns (uint24) {
        return uint24(uint256(CoverageRef.unwrap(ref)));
    }

    function _undecided(Slot memory c) private pure returns (bool) {
        return c.state == State.Submitted || c.state == State.Held;
    }

    /// @dev Decided, and neither under appeal nor reversed.
    function _decided(Slot memory c) private pure returns (bool) {
        return
            c.state == State.Settled || c.state == State.Denied || c.state == State.Upheld
                || c.state == State.Overturned;
    }

    /// @dev Whether another claim for the same services may take its place: nothing is or will be paid for it.
    function _free(Slot memory c) private pure returns (bool) {
        if (c.state == State.Reversed) return true;
        return (c.state == State.Denied || c.state == State.Upheld) && c.flags & (Flag.DENIED | Flag.RECOVERED) != 0;
    }

    function _today() private view returns (uint16) {
        return uint16(uint32(Days.today()));
    }
}
