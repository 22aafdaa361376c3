// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "../Ghosts.sol";
import {Patients} from "./Patients.sol";
import {ClaimRecord, Flag, IClaims, Replacement, State, Submission} from "../../../src/interfaces/IClaims.sol";
import {Purpose} from "../../../src/interfaces/IConsents.sol";
import {ClaimId, ConsentRef, CoverageRef} from "../../../src/libraries/Ids.sol";

/// @dev Providers hand claims in: single, in batches, twice, for the same services, as new versions; and ask to void them.
abstract contract Providers is Patients {
    uint256 internal constant DECIDED = (1 << uint256(State.Settled)) | (1 << uint256(State.Denied))
        | (1 << uint256(State.Upheld)) | (1 << uint256(State.Overturned));
    uint256 internal constant UNDECIDED = (1 << uint256(State.Submitted)) | (1 << uint256(State.Held));
    uint256 internal constant ANY = type(uint256).max;

    // ACTIONS

    function providerSubmits(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        Submission[] memory items = new Submission[](1 + roll(d, 3));
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = submissionFor(d);
            if (i != 0 && rarely(d, 8)) items[i] = items[0];
        }
        hand(settler, items);
    }

    /// @dev A claim whose services another claim has asked for: the very same id now and then, else another attempt.
    function providerSubmitsAgain(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint256 number = pick(d, ANY);
        if (number == NOBODY) return;
        Ghost storage g = ghosts[number];
        Submission[] memory items = new Submission[](1);
        Submission memory s = submissionFor(d);
        items[0] = s;
        (s.payer, s.provider, s.claim) = (g.payer, g.provider, rarely(d, 6) ? g.id : another(d, g.id));
        if (rarely(d, 8)) s.provider = providerAt(roll(d, 2)); // takes another's place, if it could
        (s.consent, s.coverage) = (consentFor(d, s.payer), coverageFor(d, s.payer));
        hand(rarely(d, 16) ? stranger : settler, items);
    }

    function providerReplaces(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint256 number = pick(d, DECIDED);
        if (number == NOBODY) return instead(d, this.providerSubmits.selector);
        Ghost storage old = ghosts[number];
        Submission memory s = submissionFor(d);
        (s.payer, s.provider) = (old.payer, old.provider);
        s.claim = rarely(d, 2) ? another(d, old.id) : ownedBy(s.provider, ClaimId.unwrap(s.claim));
        (s.consent, s.coverage) = (consentFor(d, s.payer), rarely(d, 2) ? old.coverage : coverageFor(d, s.payer));
        Replacement[] memory items = new Replacement[](1);
        items[0] = Replacement(s, old.id, rarely(d, 12) ? CoverageRef.wrap(fresh(d)) : old.coverage);
        ClaimId[] memory ids = new ClaimId[](2);
        (ids[0], ids[1]) = (s.claim, old.id);
        bool permitted = permits(s);
        bool superseded = ClaimId.unwrap(claims.replacedBy(old.id)) != 0;
        watch(Watch(settler, false, false), address(claims), abi.encodeCall(IClaims.replace, (items)), ids);
        if (!enroll(s, permitted, number + 1)) return;
        demand(Promise.VERSIONS, !superseded, "a superseded version was replaced again");
        effect(true);
    }

    function providerAsksToVoid(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        ClaimId[] memory ids = some(d, DECIDED | UNDECIDED, 1 + roll(d, 2));
        if (ids.length == 0) return instead(d, this.providerSubmits.selector);
        bytes memory call = abi.encodeCall(IClaims.requestVoid, (ids));
        (, bool changed) = watch(Watch(settler, false, false), address(claims), call, ids);
        effect(changed);
    }

    // INTERNAL

    /// @dev Up to n claims in these states, all different or not.
    function some(Dice memory d, uint256 states, uint256 n) internal view returns (ClaimId[] memory ids) {
        uint256 number = pick(d, states);
        if (number == NOBODY) return ids;
        ids = new ClaimId[](n);
        for (uint256 i = 0; i < n; ++i) {
            ids[i] = ghosts[number].id;
            number = pick(d, states);
            if (number == NOBODY) number = 0;
        }
    }

    function another(Dice memory d, ClaimId id) private pure returns (ClaimId) {
        return ClaimId.wrap(placeOf(id) | bytes32(1 + roll(d, 1000)));
    }

    function submissionFor(Dice memory d) internal view returns (Submission memory s) {
        (s.payer, s.provider) = (payerAt(roll(d, 4) / 3), providerAt(roll(d, 4) / 3));
        s.claim = ownedBy(rarely(d, 16) ? providerAt(roll(d, 2)) : s.provider, fresh(d));
        (s.consent, s.coverage) = (consentFor(d, s.payer), coverageFor(d, s.payer));
        s.commitment = fresh(d);
        s.charged = uint64(1 + roll(d, CENT_LIMIT));
        s.serviceDay = today() - int32(uint32(roll(d, 40)));
    }

    /// @dev Mostly one that permits; now and then none, or any.
    function consentFor(Dice memory d, uint32 payer) internal view returns (ConsentRef ref) {
        if (rarely(d, 12)) return ref;
        uint256 at = roll(d, given.length);
        bool any = rarely(d, 12);
        for (uint256 i = 0; i < given.length && i < 24; ++i) {
            ref = given[(at + i) % given.length].ref;
            if (any || consents.permits(ref, payer, Purpose.HPAYMT, SCOPES)) return ref;
        }
    }

    function coverageFor(Dice memory d, uint32 payer) internal view returns (CoverageRef ref) {
        if (rarely(d, 12)) return ref;
        uint256 at = roll(d, coverages.length);
        for (uint256 i = 0; i < coverages.length && i < 24; ++i) {
            ref = coverages[(at + i) % coverages.length];
            if (eligibility.covers(ref, payer, today())) return ref;
        }
    }

    function permits(Submission memory s) internal view returns (bool) {
        return consents.permits(s.consent, s.payer, Purpose.HPAYMT, SCOPES);
    }

    function hand(address who, Submission[] memory items) private {
        ClaimId[] memory ids = new ClaimId[](items.length);
        bool[] memory permitted = new bool[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            (ids[i], permitted[i]) = (items[i].claim, permits(items[i]));
        }
        watch(Watch(who, false, false), address(claims), abi.encodeCall(IClaims.submit, (items)), ids);
        bool any;
        for (uint256 i = 0; i < items.length; ++i) {
            if (enroll(items[i], permitted[i], 0)) any = true;
        }
        effect(any);
    }

    /// @dev Remembers a claim if it was recorded. `replaced` is one more than the number of the version before.
    function enroll(Submission memory s, bool permitted, uint256 replaced) private returns (bool) {
        if (numberOf[s.claim] != 0) return false;
        ClaimRecord memory r = claims.claim(s.claim);
        if (r.state == State.None) return false;
        bool none = ConsentRef.unwrap(s.consent) == 0;
        demand(Promise.STATES, r.state == State.Submitted && r.paid == 0, "recorded, but not as submitted");
        bool own = uint256(ClaimId.unwrap(s.claim)) >> 224 == r.provider;
        demand(Promise.PAID_ONCE, own, "in a place that is another provider's");
        demand(Promise.CONSENT, none || permitted, "recorded with a consent that does not permit");
        demand(Promise.CONSENT, none == (r.flags & Flag.NO_CONSENT != 0), "flagged without consent, or not");
        uint256 number = ghosts.length;
        ghosts.push();
        Ghost storage g = ghosts[number];
        (g.id, g.coverage, g.payer, g.provider) = (s.claim, s.coverage, s.payer, s.provider);
        (g.charged, g.version, g.flags, g.state, g.permitted) = (s.charged, r.version, r.flags, r.state, permitted);
        g.chain = replaced == 0 ? number : ghosts[replaced - 1].chain;
        numberOf[s.claim] = number + 1;
        bool follows = r.version == (replaced == 0 ? 1 : ghosts[replaced - 1].version + 1);
        demand(Promise.VERSIONS, follows, "not the next version");
        return true;
    }
}
