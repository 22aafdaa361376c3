// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Ledger} from "./Ledger.sol";
import {ClaimRecord, Flag, State} from "../../src/interfaces/IClaims.sol";
import {CoverageState} from "../../src/interfaces/IEligibility.sol";
import {ClaimId} from "../../src/libraries/Ids.sol";

/// @dev How an action on claims is watched: every claim it names, and those tied to it, is compared with what was seen last.
abstract contract Registry is Ledger {
    /// @dev Whose caps bind: nobody's where the owner approved, or the panel awarded.
    struct Watch {
        address key;
        bool capped;
        bool appeal;
    }

    /// @dev What the versions of a chain pay together.
    mapping(uint256 chain => uint256) internal paidSum;
    /// @dev What the settlement under way allows.
    mapping(ClaimId id => uint64) internal proposed;
    uint256[] private _touched;
    uint256[] private _chains;
    mapping(uint256 chain => uint256) private _before;

    /// @dev Calls a contract about these claims and looks at everything it may have changed. Whether any claim moved.
    function watch(Watch memory w, address target, bytes memory data, ClaimId[] memory ids)
        internal
        returns (bool ok, bool changed)
    {
        for (uint256 i = 0; i < ids.length; ++i) {
            refusal[ids[i]] = 0;
            touch(ids[i]);
        }
        if (w.capped) lookAtCaps(w.key);
        Money memory was = money();
        VM.recordLogs();
        (ok,) = attempt(w.key, target, data);
        Moves memory m = read(VM.getRecordedLogs());
        changed = look(w, m);
        Money memory now_ = money();
        stayed(was, now_);
        balanced(was, now_, m);
        count(w, was, now_, m);
        delete _touched;
        delete _chains;
    }

    /// @dev Puts a claim on the list, with the claims tied to it.
    function touch(ClaimId id) private {
        add(id);
        add(claims.occupant(id));
        ClaimId old = claims.replaces(id);
        add(old);
        add(claims.occupant(old));
        add(claims.replacedBy(id));
    }

    function add(ClaimId id) private {
        uint256 number = numberOf[id];
        if (number == 0) return;
        for (uint256 i = 0; i < _touched.length; ++i) {
            if (_touched[i] == number - 1) return;
        }
        _touched.push(number - 1);
        uint256 chain = ghosts[number - 1].chain;
        for (uint256 i = 0; i < _chains.length; ++i) {
            if (_chains[i] == chain) return;
        }
        _chains.push(chain);
        _before[chain] = paidSum[chain];
    }

    // WHAT CHANGED

    function look(Watch memory w, Moves memory m) private returns (bool changed) {
        for (uint256 i = 0; i < _touched.length; ++i) {
            if (observe(w, ghosts[_touched[i]], m)) changed = true;
        }
        for (uint256 i = 0; i < _touched.length; ++i) {
            settledOnce(ghosts[_touched[i]]);
        }
        for (uint256 i = 0; i < _chains.length; ++i) {
            uint256 chain = _chains[i];
            Ghost storage first = ghosts[chain];
            uint256 pair = pairOf(first.payer, first.provider);
            (uint256 then, uint256 is_) = (_before[chain], paidSum[chain]);
            demand(Promise.APPEALS, !w.appeal || is_ >= then, "an appeal took money back");
            if (is_ > then) m.more[pair] += is_ - then;
            else m.less[pair] += then - is_;
        }
    }

    /// @dev Compares one claim with its ghost, demands what is promised of the difference, and remembers it.
    function observe(Watch memory w, Ghost storage g, Moves memory m) private returns (bool changed) {
        ClaimRecord memory r = claims.claim(g.id);
        demand(Promise.STATES, edge(g.state, r.state), "a state moved where there is no edge");
        demand(
            Promise.STATES,
            r.payer == g.payer && r.provider == g.provider && r.charged == g.charged && r.version == g.version,
            "a claim became another"
        );
        changed = r.state != g.state || r.flags != g.flags || r.paid != g.paid;
        if (r.paid != g.paid) repaid(w, g, r);
        uint64 interest = claims.interestPaid(g.id);
        if (interest != g.interest) {
            demand(Promise.NET_PAID, interest > g.interest && interest <= r.paid, "more interest than was paid");
            m.more[pairOf(g.payer, g.provider)] += interest - g.interest;
            m.interest += interest - g.interest;
            g.interest = interest;
            changed = true;
        }
        if (r.state == State.Settled && g.state != State.Settled) decided(w, g, r);
        if (r.state == State.Overturned && g.state != State.Overturned && w.capped) single(w, g.payer, r.paid);
        (g.state, g.flags) = (r.state, r.flags);
        versions(g);
    }

    /// @dev A claim pays another amount than before.
    function repaid(Watch memory w, Ghost storage g, ClaimRecord memory r) private {
        bool others = w.appeal && r.state == State.Reversed; // the version before, which an overturned one supersedes
        demand(Promise.APPEALS, !w.appeal || others || r.paid > g.paid, "an appeal lowered what a claim pays");
        if (r.flags & Flag.MAXIMUM != 0) usedOf[g.coverage] = usedOf[g.coverage] + r.paid - g.paid;
        bytes32 place = placeOf(g.id);
        if (g.paid == 0) (paidAt[place], paidIn[g.chain]) = (paidAt[place] + 1, paidIn[g.chain] + 1);
        if (r.paid == 0) (paidAt[place], paidIn[g.chain]) = (paidAt[place] - 1, paidIn[g.chain] - 1);
        paidSum[g.chain] = paidSum[g.chain] + r.paid - g.paid;
        if (r.paid != 0) g.allowed = proposed[g.id];
        g.paid = r.paid;
    }

    function decided(Watch memory w, Ghost storage g, ClaimRecord memory r) private {
        bool covered = r.flags & (Flag.NO_COVERAGE | Flag.NO_CONSENT) == 0;
        demand(Promise.CONSENT, g.permitted && covered, "settled without consent or coverage at its submission");
        if (w.capped) single(w, g.payer, r.paid);
        bool held = w.capped && g.state == State.Held && today() <= claims.holdLastDay(g.id);
        demand(Promise.HOLDS, !held, "settled on hold");
    }

    function single(Watch memory w, uint32 payer, uint64 paid) private {
        if (w.key == payerKey(payer)) return;
        uint64 cap = participants.delegation(payer, w.key).capPerClaim;
        demand(Promise.CAPS, paid <= cap, "paid more for a claim than the cap");
    }

    /// @dev After all the claims of an action were looked at.
    function settledOnce(Ghost storage g) private {
        bytes32 place = placeOf(g.id);
        demand(Promise.PAID_ONCE, paidAt[place] <= 1, "two claims for the same services are paid");
        demand(Promise.PAID_ONCE, paidIn[g.chain] <= 1, "two versions of a claim are paid");
        if (g.paid != 0) {
            demand(Promise.PAID_ONCE, ClaimId.unwrap(claims.occupant(g.id)) == ClaimId.unwrap(g.id), "paid, but aside");
            demand(Promise.NET_PAID, paidSum[g.chain] == g.paid, "net paid is not what the newest pays");
            demand(Promise.NET_PAID, g.paid <= g.allowed, "paid more than was allowed");
        }
        if (g.flags & Flag.MAXIMUM != 0) {
            CoverageState memory c = eligibility.coverage(g.coverage);
            demand(Promise.MAXIMUM, c.used == usedOf[g.coverage], "used is not what live claims pay");
            demand(Promise.MAXIMUM, c.used <= c.annualMaximum, "more than the maximum used");
        }
    }

    /// @dev Versions ascend along `replaces`, so they never come back; `replacedBy` is its inverse.
    function versions(Ghost storage g) private {
        ClaimId old = claims.replaces(g.id);
        ClaimId next = claims.replacedBy(g.id);
        if (ClaimId.unwrap(old) == 0) {
            demand(Promise.VERSIONS, g.version == 1, "a later version that replaces nothing");
        } else {
            uint256 before = numberOf[old];
            bool follows = before != 0 && ghosts[before - 1].version + 1 == g.version;
            demand(Promise.VERSIONS, follows, "not the version after the one it replaces");
        }
        if (ClaimId.unwrap(next) != 0) {
            bool inverse = ClaimId.unwrap(claims.replaces(next)) == ClaimId.unwrap(g.id);
            demand(Promise.VERSIONS, inverse, "replaced by a claim that does not replace it");
            bool denied = claims.claim(next).flags & Flag.DENIED != 0;
            demand(Promise.VERSIONS, !denied, "superseded by a version that was denied");
        }
    }

    // MONEY OF THE ACTION

    /// @dev Chains and caps against what left the escrows. Of one chain, money counts as it moved, not as the claim says.
    function count(Watch memory w, Money memory was, Money memory now_, Moves memory m) private {
        uint256[2] memory gross;
        for (uint256 p = 0; p < 2; ++p) {
            uint256 back = m.recouped[2 * p] + m.recouped[2 * p + 1];
            uint256 left = was.escrow[p] + back;
            gross[p] = left > now_.escrow[p] ? left - now_.escrow[p] : 0;
        }
        if (w.capped) within(w.key, gross);
        for (uint256 i = 0; i < _chains.length; ++i) {
            uint256 chain = _chains[i];
            Ghost storage g = ghosts[chain];
            if (_chains.length == 1) {
                uint256 p = g.payer == PAYER ? 0 : 1;
                uint256 pair = pairOf(g.payer, g.provider);
                net[chain] += int256(gross[p]) - int256(m.owed[pair]) - int256(m.interest);
            } else {
                net[chain] += int256(paidSum[chain]) - int256(_before[chain]);
            }
            demand(Promise.NET_PAID, net[chain] == int256(paidSum[chain]), "money moved is not what a chain pays");
        }
    }

    function placeOf(ClaimId id) internal pure returns (bytes32) {
        return ClaimId.unwrap(id) >> 32 << 32;
    }

    /// @dev The state machine of contracts/README.md.
    function edge(State from, State to) internal pure returns (bool) {
        if (from == to) return true;
        uint256 next;
        if (from == State.Submitted) {
            next = bit(State.Held) | bit(State.Settled) | bit(State.Denied) | bit(State.Reversed);
        } else if (from == State.Held) {
            next = bit(State.Settled) | bit(State.Denied) | bit(State.Reversed);
        } else if (from == State.Settled || from == State.Denied) {
            next = bit(State.Appealed) | bit(State.Reversed);
        } else if (from == State.Appealed) {
            next = bit(State.Upheld) | bit(State.Overturned) | bit(State.Disputed);
        } else if (from == State.Disputed) {
            next = bit(State.Upheld) | bit(State.Overturned);
        } else if (from == State.Upheld || from == State.Overturned) {
            next = bit(State.Disputed) | bit(State.Reversed);
        } else if (from == State.Reversed) {
            next = bit(State.Appealed);
        }
        return next & bit(to) != 0;
    }
}
