// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "../Ghosts.sol";
import {Analysts} from "./Analysts.sol";
import {Incentive, ITreasury} from "../../../src/interfaces/ITreasury.sol";

/// @dev Money in and out of the treasury beside claims: funding, releases, incentives, debts, withdrawals, gifts.
abstract contract Cashiers is Analysts {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    /// @dev Day a payer last announced a release.
    mapping(uint32 payer => int32) private _announcedOn;

    // FUND

    function anybodyFunds(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint256 amount = roll(d, 4 * CENT_LIMIT);
        uint32 payer = payerAt(roll(d, 2));
        cash(stranger, amount);
        effect(kept(stranger, abi.encodeCall(ITreasury.fund, (payer, amount))));
    }

    function payerFundsWithPermit(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint256 amount = 1 + roll(d, CENT_LIMIT);
        issue(payerOwner, amount);
        uint256 nonce = token.nonces(payerOwner);
        uint256 deadline = block.timestamp + 60;
        bytes32 hash = keccak256(abi.encode(PERMIT, payerOwner, address(treasury), amount, nonce, deadline));
        (uint8 v, bytes32 r, bytes32 s) = VM.sign(PAYER_KEY, typed(token.DOMAIN_SEPARATOR(), hash));
        bytes memory call = abi.encodeCall(ITreasury.fundWithPermit, (PAYER, amount, deadline, v, r, s));
        bool ok = kept(payerOwner, call);
        demand(Promise.NONCES, token.nonces(payerOwner) == nonce + (ok ? 1 : 0), "a permit's nonce counts on by one");
        if (ok) {
            issue(payerOwner, amount);
            // The money is there once more, the permission is not.
            VM.prank(payerOwner);
            (bool again,) = address(treasury).call(call);
            demand(Promise.NONCES, !again, "a permit funded twice");
        }
        effect(ok);
    }

    /// @dev Money that does not pass through the treasury's books never gets there.
    function anybodyDonates(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint256 amount = 1 + roll(d, CENT_LIMIT);
        cash(stranger, amount);
        VM.prank(stranger);
        (bool sent,) = address(token).call(abi.encodeCall(token.transfer, (address(treasury), amount)));
        VM.prank(issuer);
        (bool minted,) = address(token).call(abi.encodeCall(token.mint, (address(treasury), amount)));
        demand(Promise.SOLVENCY, !sent && !minted, "money reached the treasury past its books");
        effect(true);
    }

    // PAYERS' OWN

    function payerFundsIncentives(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint32 payer = payerAt(roll(d, 2));
        bytes memory call = rarely(d, 4)
            ? abi.encodeCall(ITreasury.reclaimIncentives, (payer, roll(d, CENT_LIMIT / 4)))
            : abi.encodeCall(ITreasury.fundIncentives, (payer, roll(d, CENT_LIMIT)));
        effect(kept(payerKey(payer), call));
    }

    function payerRewards(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        Incentive[] memory items = new Incentive[](1 + roll(d, 3));
        for (uint256 i = 0; i < items.length; ++i) {
            uint64 amount = uint64(roll(d, CENT_LIMIT / 4));
            items[i] = Incentive(payerAt(roll(d, 4) / 3), providerAt(roll(d, 2)), amount, fresh(d));
        }
        lookAtCaps(settler);
        Money memory was = money();
        kept(settler, abi.encodeCall(ITreasury.payIncentives, (items)));
        Money memory is_ = money();
        uint256[2] memory gross = [was.pool[0] - is_.pool[0], was.pool[1] - is_.pool[1]];
        within(settler, gross);
        uint256 got = is_.balance[0] + is_.balance[1] - was.balance[0] - was.balance[1];
        demand(Promise.SOLVENCY, got == gross[0] + gross[1], "what left the pools arrived");
        bool apart = is_.escrow[0] == was.escrow[0] && is_.escrow[1] == was.escrow[1];
        demand(Promise.SOLVENCY, apart, "incentives out of escrow");
        effect(got != 0);
    }

    function payerSetsTerms(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint32 payer = payerAt(roll(d, 2));
        uint16 notice = rarely(d, 2) ? 0 : uint16(roll(d, 190));
        uint16 cap = rarely(d, 3) ? 10_000 : uint16(roll(d, 10_100));
        effect(kept(payerKey(payer), abi.encodeCall(ITreasury.setTerms, (payer, notice, cap))));
    }

    function payerAnnouncesRelease(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint32 payer = payerAt(roll(d, 2));
        uint256 amount = roll(d, 2 * CENT_LIMIT);
        bool ok = kept(payerKey(payer), abi.encodeCall(ITreasury.announceRelease, (payer, amount)));
        if (ok) _announcedOn[payer] = today();
        effect(ok);
    }

    function payerTakesRelease(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint32 payer = payerAt(roll(d, 2));
        bool ok = kept(payerKey(payer), abi.encodeCall(ITreasury.release, (payer, address(0xCAFE))));
        demand(Promise.SOLVENCY, !ok || today() >= _announcedOn[payer] + 30, "a release before its day");
        effect(ok);
    }

    // PROVIDERS' OWN

    /// @dev Always possible: also for the suspended, also while everything is paused.
    function providerWithdraws(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint32 provider = providerAt(roll(d, 2));
        uint256 held = treasury.balance(provider);
        if (held == 0) return instead(d, this.payerSettles.selector);
        uint256 amount = rarely(d, 4) ? held : 1 + roll(d, held);
        bool ok = kept(providerKey(provider), abi.encodeCall(ITreasury.withdraw, (provider, address(0xCAFE), amount)));
        demand(Promise.PAUSE, ok && treasury.balance(provider) == held - amount, "a withdrawal was refused");
        effect(ok);
    }

    function providerOverdraws(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint32 provider = providerAt(roll(d, 2));
        uint256 amount = treasury.balance(provider) + 1 + roll(d, CENT_LIMIT);
        bool ok = kept(providerKey(provider), abi.encodeCall(ITreasury.withdraw, (provider, address(0xCAFE), amount)));
        demand(Promise.SOLVENCY, !ok, "a provider took what it has not");
        effect(!ok);
    }

    function debtIsRepaid(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (uint256 pair, uint256 amount) = partOfDebt(d);
        if (amount == 0) return instead(d, this.noticePasses.selector);
        (uint32 payer, uint32 provider) = (payerAt(pair / 2), providerAt(pair % 2));
        cash(stranger, amount);
        bool ok = rarely(d, 2)
            ? kept(stranger, abi.encodeCall(ITreasury.repay, (payer, provider, amount)))
            : kept(providerKey(provider), abi.encodeCall(ITreasury.repayFromBalance, (payer, provider, amount)));
        if (ok) debtOf[pair] -= int256(amount);
        if (treasury.due(payer, provider) == 0) capOf[pair] = 0;
        effect(ok);
    }

    function noticePasses(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint256 pair = roll(d, 4);
        int32[] storage days_ = dueDays[pair];
        if (days_.length == 0) return instead(d, this.payerReverses.selector);
        uint256 at = roll(d, days_.length);
        int32 day = days_[at];
        (uint32 payer, uint32 provider) = (payerAt(pair / 2), providerAt(pair % 2));
        bool any = treasury.due(payer, provider) != 0;
        bool ok = kept(stranger, abi.encodeCall(ITreasury.passNotice, (payer, provider, day)));
        demand(Promise.DEBTS, ok == (today() >= day), "a notice passes on its day");
        effect(ok);
        if (!ok) return;
        uint256 cap = noticedCapOf[pair][day] - 1;
        if (!any || cap < capOf[pair]) capOf[pair] = cap;
        delete noticedCapOf[pair][day];
        days_[at] = days_[days_.length - 1];
        days_.pop();
    }

    // INTERNAL

    /// @dev An act on the treasury; a stopped payer's money stays where it is.
    function kept(address who, bytes memory call) private returns (bool ok) {
        Money memory was = money();
        ok = done(who, address(treasury), call);
        stayed(was, money());
    }

    function partOfDebt(Dice memory d) private view returns (uint256 pair, uint256 amount) {
        uint256 from = roll(d, 4);
        for (uint256 i = 0; i < 4; ++i) {
            pair = (from + i) % 4;
            uint256 due = treasury.due(payerAt(pair / 2), providerAt(pair % 2));
            if (due != 0) return (pair, rarely(d, 3) ? due : 1 + roll(d, due + due / 8));
        }
    }

    function issue(address to, uint256 amount) internal {
        VM.prank(issuer);
        token.mint(to, amount);
    }

    /// @dev Gives somebody money, and the treasury leave to collect it.
    function cash(address who, uint256 amount) internal {
        issue(who, amount);
        VM.prank(who);
        token.approve(address(treasury), amount);
    }
}
