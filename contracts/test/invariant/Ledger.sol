// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "../Base.sol";
import {Ghosts, Promise} from "./Ghosts.sol";
import {IClaims} from "../../src/interfaces/IClaims.sol";
import {Scopes} from "../../src/interfaces/IGuardians.sol";
import {Delegation, Kind} from "../../src/interfaces/IParticipants.sol";
import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {ClaimId} from "../../src/libraries/Ids.sol";

/// @dev Money before and after every action, in double entry: what left an escrow arrived at a provider or at a debt.
/// Payers and providers are numbered 0 and 1, a pair of them 2 * payer + provider.
abstract contract Ledger is Ghosts {
    /// @dev Money as it lies. `stopped`: the payer is paused or suspended and must not move any.
    struct Money {
        uint256[2] escrow;
        uint256[2] pool;
        uint256[2] announced;
        uint256[2] balance;
        uint256[4] due;
        bool[2] stopped;
    }

    /// @dev What an action's events say, and what the claims it touched say.
    struct Moves {
        uint256[4] recouped;
        uint256[4] owed;
        uint256[4] owedNow;
        uint256[4] more;
        uint256[4] less;
        uint256 interest;
    }

    mapping(uint256 pair => int256) internal debtOf;
    /// @dev Lowest cap among what is due, while anything is.
    mapping(uint256 pair => uint256) internal capOf;
    mapping(uint256 pair => mapping(int32 day => uint256)) internal noticedCapOf;
    mapping(uint256 pair => int32[]) internal dueDays;
    /// @dev What a delegate spent of a payer's money on a day, and the highest cap of that day.
    mapping(bytes32 who => uint256) internal spent;
    mapping(bytes32 who => uint256) internal highestCap;
    /// @dev Why the last call refused a claim.
    mapping(ClaimId id => bytes4) internal refusal;

    function pairOf(uint32 payer, uint32 provider) internal pure returns (uint256) {
        return (payer == PAYER ? 0 : 2) + (provider == PROVIDER ? 0 : 1);
    }

    function money() internal view returns (Money memory m) {
        bool all = guardians.paused(Scopes.SETTLE);
        for (uint256 p = 0; p < 2; ++p) {
            uint32 payer = payerAt(p);
            (m.escrow[p], m.pool[p]) = (treasury.escrow(payer), treasury.incentives(payer));
            (m.announced[p],) = treasury.announced(payer);
            m.balance[p] = treasury.balance(providerAt(p));
            m.stopped[p] = all || guardians.paused(Scopes.payer(payer)) || !participants.isActive(payer, Kind.PAYER);
            for (uint256 q = 0; q < 2; ++q) {
                m.due[2 * p + q] = treasury.due(payer, providerAt(q));
            }
        }
    }

    /// @dev A stopped payer's money stays: nothing leaves its escrow, its pool, or what it announced.
    function stayed(Money memory was, Money memory is_) internal {
        for (uint256 p = 0; p < 2; ++p) {
            bool kept = is_.escrow[p] + is_.pool[p] >= was.escrow[p] + was.pool[p] && is_.pool[p] >= was.pool[p]
                && is_.announced[p] == was.announced[p];
            demand(Promise.PAUSE, kept || !was.stopped[p], "money of a stopped payer moved");
        }
    }

    /// @dev Reads what Treasury says of debts, and what Claims refused.
    function read(Vm.Log[] memory logs) internal returns (Moves memory m) {
        for (uint256 i = 0; i < logs.length; ++i) {
            Vm.Log memory l = logs[i];
            bytes32 topic = l.topics[0];
            if (topic == IClaims.Refused.selector) {
                refusal[ClaimId.wrap(l.topics[1])] = abi.decode(l.data, (bytes4));
            } else if (topic == ITreasury.Owed.selector) {
                uint256 pair = pairOf(uint32(uint256(l.topics[2])), uint32(uint256(l.topics[3])));
                (uint256 amount, int32 day) = abi.decode(l.data, (uint256, int32));
                m.owed[pair] += amount;
                owe(pair, amount, day, m);
            } else if (topic == ITreasury.Recouped.selector) {
                (uint256 amount,) = abi.decode(l.data, (uint256, uint256));
                uint256 pair = pairOf(uint32(uint256(l.topics[1])), uint32(uint256(l.topics[2])));
                m.recouped[pair] += amount;
                debtOf[pair] -= int256(amount);
            }
        }
    }

    function owe(uint256 pair, uint256 amount, int32 day, Moves memory m) private {
        uint256 cap = treasury.terms(payerAt(pair / 2)).capBps;
        debtOf[pair] += int256(amount);
        if (day <= today()) {
            m.owedNow[pair] += amount;
            return;
        }
        uint256 old = noticedCapOf[pair][day];
        if (old == 0) dueDays[pair].push(day);
        if (old == 0 || cap + 1 < old) noticedCapOf[pair][day] = cap + 1;
    }

    /// @dev What was paid went to the provider or back to the payer, what was taken back is owed, and no more of a payment
    /// was recouped than the lowest cap allows.
    function balanced(Money memory was, Money memory is_, Moves memory m) internal {
        for (uint256 q = 0; q < 2; ++q) {
            uint256 back = m.recouped[q] + m.recouped[2 + q];
            bool got = is_.balance[q] + back == was.balance[q] + m.more[q] + m.more[2 + q];
            demand(Promise.NET_PAID, got, "a provider got what claims did not pay");
            back = m.recouped[2 * q] + m.recouped[2 * q + 1];
            bool gave = is_.escrow[q] + m.more[2 * q] + m.more[2 * q + 1] == was.escrow[q] + back;
            demand(Promise.NET_PAID, gave, "a payer gave what claims did not pay");
            demand(Promise.NET_PAID, is_.pool[q] == was.pool[q], "claims paid out of the pool");
        }
        for (uint256 pair = 0; pair < 4; ++pair) {
            demand(Promise.DEBTS, m.owed[pair] == m.less[pair], "owed is what claims paid less");
            uint256 due = was.due[pair] + m.owedNow[pair];
            demand(Promise.DEBTS, is_.due[pair] + m.recouped[pair] == due, "a debt moved by what was recouped");
            capped(pair, was, m);
            if (is_.due[pair] == 0) capOf[pair] = 0;
        }
    }

    function capped(uint256 pair, Money memory was, Moves memory m) private {
        uint256 terms = treasury.terms(payerAt(pair / 2)).capBps;
        uint256 cap = was.due[pair] == 0 ? terms : capOf[pair];
        // Within a batch a debt may come up after another was paid off: then the higher of both binds.
        uint256 most = m.owedNow[pair] != 0 && terms > cap ? terms : cap;
        demand(Promise.DEBTS, m.recouped[pair] <= m.more[pair] * most / 10_000, "recouped more than the cap");
        if (m.owedNow[pair] != 0) capOf[pair] = cap < terms ? cap : terms;
    }

    // CAPS

    function dayOf(uint32 payer, address key) private view returns (bytes32) {
        return keccak256(abi.encode(payer, key, today()));
    }

    /// @dev Remembers the caps before a delegate may spend.
    function lookAtCaps(address key) internal {
        for (uint256 p = 0; p < 2; ++p) {
            bytes32 who = dayOf(payerAt(p), key);
            uint256 cap = participants.delegation(payerAt(p), key).capPerDay;
            if (cap > highestCap[who]) highestCap[who] = cap;
        }
    }

    /// @dev A delegate's payments of a day stay under the cap of that day and are booked to the cent.
    function within(address key, uint256[2] memory gross) internal {
        for (uint256 p = 0; p < 2; ++p) {
            if (key == payerKey(payerAt(p))) continue;
            bytes32 who = dayOf(payerAt(p), key);
            uint256 sum = spent[who] + gross[p];
            if (gross[p] != 0) spent[who] = sum;
            demand(Promise.CAPS, sum <= highestCap[who], "spent more on a day than the cap");
            Delegation memory d = participants.delegation(payerAt(p), key);
            demand(Promise.CAPS, (d.spentDay == today() ? d.spentToday : 0) == sum, "spent is what was booked");
        }
    }
}
