// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Flag, IClaims, Replacement, Submission} from "../interfaces/IClaims.sol";
import {Purpose, Scope} from "../interfaces/IConsents.sol";
import {Cover} from "../interfaces/IEligibility.sol";
import {Scopes} from "../interfaces/IGuardians.sol";
import {Kind, Power} from "../interfaces/IParticipants.sol";
import {Batch} from "../libraries/Batch.sol";
import {ClaimId, ConsentRef, CoverageRef} from "../libraries/Ids.sol";
import {ClaimBook} from "./ClaimBook.sol";
import {ClaimWord, attemptOf, pack, providerOf} from "./ClaimWord.sol";

/// @title Submissions
/// @notice What providers do: hand in claims, replace them, ask to void them.
abstract contract Submissions is ClaimBook {
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

    /// @dev What has to be told to a payer with a claim.
    uint64 private constant SCOPES = Scope.CLAIM_HEADER | Scope.PROCEDURE | Scope.AMOUNT;

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
        for (uint256 i = 0; i < n; ++i) {
            Submission calldata s = items[i].item;
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
        uint8 flags;
        bytes32 snapshot;
        if (ConsentRef.unwrap(s.consent) == 0) {
            flags = Flag.NO_CONSENT;
        } else if (said.permitted[at]) {
            snapshot = said.snapshots[at];
        } else {
            return ConsentRefused.selector;
        }
        if (said.covers[at] & Cover.COVERED == 0) flags |= Flag.NO_COVERAGE;
        else if (said.covers[at] & Cover.MAXIMUM != 0) flags |= Flag.MAXIMUM;

        bool first = ClaimId.unwrap(link.replaces) == 0;
        uint8 version = first ? 1 : _find(link.replaces).word.version() + 1;
        ClaimWord c = _record(s.claim, pack(s, flags, version), link.replaces);
        if (c.isNone()) return ClaimExists.selector;
        _emitSubmitted(s, c.flags(), snapshot);
        if (!first) {
            _links[s.claim] = link;
            replacedBy[link.replaces] = s.claim;
            emit Replaces(s.claim, link.replaces, version);
        }
    }

    function _emitSubmitted(Submission calldata s, uint8 flags, bytes32 snapshot) private {
        emit Submitted(s.claim, s.payer, s.provider, s.charged, s.serviceDay, flags, s.commitment, snapshot);
    }

    /// @dev What speaks against a submission on the side of the parties and the values.
    function _againstSubmission(Submission calldata s, Parties memory parties) private view returns (bytes4) {
        (uint32 provider, uint32 payer) = (s.provider, s.payer);
        if (providerOf(s.claim) != provider || attemptOf(s.claim) == 0) return InvalidClaim.selector;
        if (s.charged > type(uint40).max) return AmountTooLarge.selector;
        if (s.serviceDay < 0 || s.serviceDay > int32(uint32(type(uint16).max))) return InvalidServiceDay.selector;
        if (parties.provider != provider || provider == 0) {
            (parties.provider, parties.providerReason) = (provider, _againstProvider(provider));
        }
        if (parties.providerReason != 0) return parties.providerReason;
        if (parties.payer != payer || payer == 0) {
            (parties.payer, parties.payerReason) = (payer, _againstPayer(payer));
        }
        return parties.payerReason;
    }

    /// @dev What speaks against replacing a claim by this one.
    function _againstReplacement(Submission calldata s, Link memory link) private view returns (bytes4) {
        ClaimWord old = _find(link.replaces).word;
        if (ClaimId.unwrap(replacedBy[link.replaces]) != 0) return Superseded.selector;
        if (!old.isDecided() || old.payer() != s.payer || old.provider() != s.provider) return NotDecided.selector;
        // Denied, a replacement left the version before as it stood: that one is the newest still.
        if (old.version() > 1 && old.has(Flag.DENIED)) return NotDecided.selector;
        if (old.version() == type(uint8).max) return TooManyVersions.selector;
        return old.has(Flag.MAXIMUM) && !_covers(link.replacedCoverage, old) ? WrongCoverage.selector : bytes4(0);
    }

    function _againstProvider(uint32 provider) private view returns (bytes4) {
        if (!PARTICIPANTS.isActive(provider, Kind.PROVIDER)) return ProviderInactive.selector;
        if (!PARTICIPANTS.can(provider, msg.sender, Power.SUBMIT)) return NotSubmitter.selector;
        return 0;
    }

    // VOID

    /// @inheritdoc IClaims
    function requestVoid(ClaimId[] calldata ids) external {
        uint256 n = Batch.bounded(ids.length);
        Parties memory parties;
        for (uint256 i = 0; i < n; ++i) {
            Found memory f = _find(ids[i]);
            bytes4 reason = _againstVoid(ids[i], f.word, parties);
            if (reason != 0) {
                emit Refused(ids[i], reason);
            } else {
                _store(f.key, f.word.marked(Flag.VOID));
                emit VoidRequested(ids[i], f.word.payer(), f.word.provider());
            }
        }
    }

    function _againstVoid(ClaimId id, ClaimWord c, Parties memory parties) private view returns (bytes4) {
        if (ClaimId.unwrap(replacedBy[id]) != 0) return Superseded.selector;
        if (!(c.isUndecided() || c.isDecided()) || c.has(Flag.VOID)) return NotDecided.selector;
        if (parties.provider != c.provider()) {
            (parties.provider, parties.providerReason) = (c.provider(), _againstProvider(c.provider()));
        }
        return parties.providerReason;
    }
}
