// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "../Ghosts.sol";
import {Payers} from "./Payers.sol";
import {Appeal, IAppeals} from "../../../src/interfaces/IAppeals.sol";
import {Hold, IClaims, Settlement, State} from "../../../src/interfaces/IClaims.sol";
import {ClaimId} from "../../../src/libraries/Ids.sol";

/// @dev Analysts hold claims; providers appeal and dispute, payers answer, the panel judges.
abstract contract Analysts is Payers {
    uint256 private constant APPEALED = 1 << uint256(State.Appealed);
    uint256 private constant DISPUTED = 1 << uint256(State.Disputed);

    /// @dev Settlements the panel was asked to vote for, the last of each claim.
    mapping(ClaimId id => Settlement) private _award;
    mapping(ClaimId id => int32) private _heldOn;

    // HOLDS

    function analystHolds(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        ClaimId[] memory ids = some(d, UNDECIDED, 1);
        if (ids.length == 0) return instead(d, this.providerSubmits.selector);
        Hold[] memory items = new Hold[](1);
        items[0] = Hold(ids[0], today() + int32(uint32(roll(d, 36))) - 1, fresh(d));
        bytes memory call = abi.encodeCall(IClaims.hold, (items));
        (, bool changed) = watch(Watch(holder, false, false), address(claims), call, ids);
        if (changed) {
            int32 last = claims.holdLastDay(ids[0]);
            demand(Promise.HOLDS, last >= today() && last <= today() + 30, "held for more than thirty days");
            demand(Promise.HOLDS, _heldOn[ids[0]] == 0, "held twice");
            _heldOn[ids[0]] = today();
        }
        effect(changed);
    }

    function analystReleases(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        ClaimId[] memory ids = some(d, 1 << uint256(State.Held), 1);
        if (ids.length == 0) return instead(d, this.analystHolds.selector);
        int32 last = claims.holdLastDay(ids[0]);
        watch(Watch(holder, false, false), address(claims), abi.encodeCall(IClaims.release, (ids)), ids);
        int32 is_ = claims.holdLastDay(ids[0]);
        demand(Promise.HOLDS, is_ == last || (is_ == today() - 1 && is_ < last), "a release made a hold longer");
        effect(is_ != last);
    }

    // APPEALS

    function providerAppeals(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (ClaimId id, bool found) = one(d, DECIDED | 1 << uint256(State.Reversed));
        if (!found) return instead(d, this.payerSettles.selector);
        appealed(settler, abi.encodeCall(IAppeals.appeal, (id, fresh(d))), id);
    }

    function payerUpholds(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (ClaimId id, bool found) = one(d, APPEALED);
        if (!found) return instead(d, this.providerAppeals.selector);
        appealed(settler, abi.encodeCall(IAppeals.uphold, (id, fresh(d))), id);
    }

    function payerOverturns(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (ClaimId id, bool found) = one(d, APPEALED);
        if (!found) return instead(d, this.providerAppeals.selector);
        bytes memory call = abi.encodeCall(IAppeals.overturn, (betterFor(d, id)));
        (bool ok, bool changed) = watch(Watch(settler, true, true), address(appeals), call, only(id));
        overturned(ok, id);
        effect(changed);
    }

    function payerOverturnsApproved(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (ClaimId id, bool found) = one(d, APPEALED);
        if (!found) return instead(d, this.providerAppeals.selector);
        Settlement memory s = betterFor(d, id);
        uint64 deadline = uint64(block.timestamp + 60);
        bool other = rarely(d, 8);
        bytes memory signature = approvalOf(d, other ? "Approval" : "OverturnApproval", s, deadline);
        bool ok = appealed(settler, abi.encodeCall(IAppeals.overturnApproved, (s, deadline, signature)), id);
        demand(Promise.NONCES, !(other && ok), "an approval to settle overturned");
        overturned(ok, id);
    }

    function providerDisputes(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (ClaimId id, bool found) = one(d, APPEALED | 1 << uint256(State.Upheld) | 1 << uint256(State.Overturned));
        if (!found) return instead(d, this.providerAppeals.selector);
        appealed(settler, abi.encodeCall(IAppeals.dispute, (id, fresh(d))), id);
    }

    /// @dev All three judges vote, so a majority is likely; each for the same award, or its own.
    function panelJudges(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (ClaimId id, bool found) = one(d, DISPUTED);
        if (!found) return instead(d, this.providerDisputes.selector);
        Settlement memory s = betterFor(d, id);
        _award[id] = s;
        bool voted = appealVote(auditorOwner, id, abi.encodeCall(IAppeals.judge, (s, AUDITOR)));
        if (rarely(d, 3)) s.decision = fresh(d);
        if (appealVote(regulatorOwner, id, abi.encodeCall(IAppeals.judge, (s, REGULATOR)))) voted = true;
        effect(voted);
    }

    function panelUpholds(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (ClaimId id, bool found) = one(d, DISPUTED);
        if (!found) return instead(d, this.providerDisputes.selector);
        bool voted = appealVote(auditorOwner, id, abi.encodeCall(IAppeals.judgeUpheld, (id, AUDITOR)));
        bytes memory second = abi.encodeCall(IAppeals.judgeUpheld, (id, REPRESENTATIVE));
        if (rarely(d, 3) && appealVote(representativeOwner, id, second)) voted = true;
        effect(voted);
    }

    function anybodyCarriesOut(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (ClaimId id, bool found) = one(d, DISPUTED);
        if (!found) return instead(d, this.providerDisputes.selector);
        Settlement memory s = _award[id];
        proposed[id] = s.allowed;
        bytes32 award = appeals.appealOf(id).award;
        if (award == 0 && !rarely(d, 8)) return instead(d, this.panelJudges.selector);
        bool changed = appealed(stranger, abi.encodeCall(IAppeals.carryOut, (s)), id);
        overturned(changed, id);
        demand(Promise.APPEALS, !changed || award == appeals.awardOf(s), "carried out what nobody awarded");
    }

    function anybodyLapses(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        if (rarely(d, 2)) return anybodyExpires(d);
        (ClaimId id, bool found) = one(d, DISPUTED);
        if (!found) return instead(d, this.providerDisputes.selector);
        Appeal memory a = appeals.appealOf(id);
        bool own = rarely(d, 2); // the provider's delegate
        bool changed = appealed(own ? settler : stranger, abi.encodeCall(IAppeals.lapse, (id)), id);
        int32 last = a.award == 0 ? a.disputedDay + 90 : a.awardedDay + (own ? int32(60) : int32(365));
        demand(Promise.APPEALS, !changed || today() > last, "a dispute lapsed before its time");
    }

    function anybodyExpires(Dice memory d) private {
        (ClaimId id, bool found) = one(d, APPEALED);
        if (!found) return instead(d, this.providerAppeals.selector);
        int32 last = appeals.appealOf(id).appealedDay + 121;
        bool changed = appealed(stranger, abi.encodeCall(IAppeals.expire, (id)), id);
        demand(Promise.APPEALS, !changed || today() > last, "an appeal expired before its time");
    }

    // INTERNAL

    /// @dev Overturned is what is said to be.
    function overturned(bool ok, ClaimId id) private {
        bool is_ = ghosts[numberOf[id] - 1].state == State.Overturned;
        demand(Promise.APPEALS, is_ || !ok, "overturned, but the claim is not");
    }

    function only(ClaimId id) internal pure returns (ClaimId[] memory ids) {
        ids = new ClaimId[](1);
        ids[0] = id;
    }

    function one(Dice memory d, uint256 states) private view returns (ClaimId id, bool found) {
        uint256 number = pick(d, states);
        if (number == NOBODY) return (id, false);
        return (ghosts[number].id, true);
    }

    /// @dev An act of an appeal that binds no caps.
    function appealed(address who, bytes memory call, ClaimId id) private returns (bool changed) {
        (, changed) = watch(Watch(who, false, true), address(appeals), call, only(id));
        effect(changed);
    }

    function appealVote(address who, ClaimId id, bytes memory call) private returns (bool ok) {
        (ok,) = watch(Watch(who, false, true), address(appeals), call, only(id));
    }

    /// @dev A settlement that pays more than the claim does, mostly.
    function betterFor(Dice memory d, ClaimId id) private returns (Settlement memory s) {
        Ghost storage g = ghosts[numberOf[id] - 1];
        uint256 least = rarely(d, 10) ? 0 : g.paid;
        uint256 paid = least + roll(d, g.charged - least + 1);
        uint256 allowed = paid + roll(d, g.charged - paid + 1);
        s.claim = id;
        (s.allowed, s.paid) = (uint64(allowed), uint64(paid));
        (s.patient, s.adjusted) = (0, uint64(g.charged - paid));
        (s.decision, s.coverage) = (fresh(d), g.coverage);
        proposed[id] = s.allowed;
    }
}
