// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {Guardians} from "../../src/Guardians.sol";
import {Participants} from "../../src/Participants.sol";
import {SettlementToken} from "../../src/SettlementToken.sol";
import {Treasury} from "../../src/Treasury.sol";
import {IParticipants, Kind} from "../../src/interfaces/IParticipants.sol";
import {Incentive} from "../../src/interfaces/ITreasury.sol";
import {ClaimId} from "../../src/libraries/Ids.sol";

interface VmTime {
    function warp(uint256 time) external;
}

/// @dev Proved by halmos for every value of the arguments (`make halmos`); forge does not run `check_` functions.
/// A check fails by `assert` alone: any other revert only ends a path that was not asked about. What starts with
/// `refute_` is wrong, and halmos must say so.
contract TreasuryProofs {
    VmTime private constant VM = VmTime(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint32 private constant PAYER = 11;
    uint32 private constant PROVIDER = 21;
    int32 private constant TODAY = 20000;
    ClaimId private constant CLAIM = ClaimId.wrap(bytes32(uint256(1)));

    SettlementToken private token;
    Treasury private treasury;

    /// @dev This contract is the manager, Claims, the payer's owner and the provider's.
    function setUp() public {
        VM.warp(uint256(int256(TODAY)) * 1 days);
        AccessManager manager = new AccessManager(address(this));
        bytes memory call = abi.encodeCall(IParticipants.initialize, (address(manager)));
        Participants participants = Participants(address(new ERC1967Proxy(address(new Participants()), call)));
        address[] memory three = new address[](3);
        (three[0], three[1], three[2]) = (address(0x4001), address(0x4002), address(0x4003));
        Guardians guardians = new Guardians(address(manager), three);
        token = new SettlementToken(address(manager));
        treasury = new Treasury(address(manager), participants, guardians, token);
        token.setTreasury(address(treasury));
        treasury.setClaims(address(this));
        participants.setSpender(address(treasury), true);
        participants.register(PAYER, Kind.PAYER, address(this), "");
        participants.register(PROVIDER, Kind.PROVIDER, address(this), "");
    }

    // MONEY

    /// @dev A payment without a debt moves exactly its amount from the payer to the provider, or nothing at all.
    function check_payConserves(uint128 funded, uint32 payer, uint32 provider, uint256 amount) public {
        fund(funded);
        uint256 held = treasury.escrow(payer);
        bool paid = treasury.pay(payer, provider, amount);

        assert(paid == (amount <= held));
        assert(treasury.escrow(payer) == held - (paid ? amount : 0));
        assert(treasury.balance(provider) == (paid ? amount : 0));
        whole(funded);
    }

    /// @dev With a debt, what is recouped is the payer's and the rest the provider's: the debt, or what the cap allows.
    function check_payRecoups(uint64 funded, uint64 owed, uint16 capBps, uint64 amount) public {
        fund(funded);
        treasury.setTerms(PAYER, 0, capBps);
        treasury.owe(CLAIM, PAYER, PROVIDER, owed, 0);
        bool paid = treasury.pay(PAYER, PROVIDER, amount);

        uint256 most = uint256(amount) * capBps / 10_000;
        uint256 recouped = paid ? owed < most ? owed : most : 0;
        assert(paid == (amount <= funded));
        assert(treasury.due(PAYER, PROVIDER) == owed - recouped);
        assert(treasury.balance(PROVIDER) == (paid ? amount - recouped : 0));
        whole(funded);
    }

    /// @dev Funding adds exactly what arrived.
    function check_fundConserves(uint128 first, uint128 second) public {
        fund(first);
        fund(second);
        assert(treasury.escrow(PAYER) == uint256(first) + second);
        whole(uint256(first) + second);
    }

    /// @dev A withdrawal takes exactly its amount out of balance, liabilities and tokens.
    function check_withdrawConserves(uint128 funded, uint128 earned, uint256 amount, address to) public {
        fund(funded);
        treasury.pay(PAYER, PROVIDER, earned);
        uint256 balance = treasury.balance(PROVIDER);
        uint256 before = token.balanceOf(to);
        treasury.withdraw(PROVIDER, to, amount);

        assert(amount <= balance && treasury.balance(PROVIDER) == balance - amount);
        assert(token.balanceOf(to) == before + amount);
        whole(funded - amount);
    }

    /// @dev Escrow set aside is out of reach of payments, and leaves once, whole, not before its day.
    function check_releaseConserves(uint128 funded, uint256 amount, uint16 wait, address to) public {
        fund(funded);
        treasury.announceRelease(PAYER, amount);
        assert(amount <= funded && treasury.escrow(PAYER) == funded - amount);
        whole(funded);
        uint256 before = token.balanceOf(to);
        VM.warp((uint256(int256(TODAY)) + wait) * 1 days);
        treasury.release(PAYER, to);

        assert(wait >= 30);
        assert(token.balanceOf(to) == before + amount);
        (uint256 left,) = treasury.announced(PAYER);
        assert(left == 0);
        whole(funded - amount);
    }

    /// @dev Two incentives pay at most what the pool has, each in full or not at all. (56 bits: not even the owner pays more
    /// than 2^64-1 in one batch.)
    function check_incentivesConserve(uint128 funded, uint128 pool, uint56 first, uint56 second) public {
        fund(funded);
        treasury.fundIncentives(PAYER, pool);
        whole(funded);
        Incentive[] memory items = new Incentive[](2);
        items[0] = Incentive(PAYER, PROVIDER, first, "");
        items[1] = Incentive(PAYER, PROVIDER, second, "");
        treasury.payIncentives(items);

        uint256 want = first <= pool ? first : 0;
        if (second != 0 && want + second <= pool) want += second;
        assert(treasury.balance(PROVIDER) == want);
        assert(treasury.incentives(PAYER) == pool - want);
        assert(treasury.escrow(PAYER) == funded - pool);
        whole(funded);
    }

    /// @dev What is reclaimed is escrow again, and never more than the pool.
    function check_reclaimConserves(uint128 funded, uint128 pool, uint128 back) public {
        fund(funded);
        treasury.fundIncentives(PAYER, pool);
        treasury.reclaimIncentives(PAYER, back);

        assert(back != 0 && back <= pool);
        assert(treasury.incentives(PAYER) == pool - back);
        assert(treasury.escrow(PAYER) == funded - pool + back);
        whole(funded);
    }

    // DEBTS

    /// @dev What is owed is due or noticed for one day, to the cent, and moves no money.
    function check_oweConserves(uint128 funded, uint128 amount, uint16 noticeDays, uint16 minimum) public {
        fund(funded);
        treasury.setTerms(PAYER, noticeDays, 10_000);
        treasury.owe(CLAIM, PAYER, PROVIDER, amount, minimum);

        uint16 notice = noticeDays > minimum ? noticeDays : minimum;
        int32 dueDay = TODAY + int32(uint32(notice));
        assert(treasury.due(PAYER, PROVIDER) == (notice == 0 ? amount : 0));
        assert(treasury.noticed(PAYER, PROVIDER, dueDay) == (notice == 0 ? 0 : amount));
        assert(treasury.escrow(PAYER) == funded);
        whole(funded);
    }

    /// @dev A notice that passes makes due exactly what was noticed, not before its day.
    function check_passNoticeConserves(uint64 owed, uint64 noticed, uint16 notice, uint16 wait) public {
        treasury.owe(CLAIM, PAYER, PROVIDER, owed, 0);
        treasury.owe(CLAIM, PAYER, PROVIDER, noticed, notice);
        int32 dueDay = TODAY + int32(uint32(notice));
        VM.warp((uint256(int256(TODAY)) + wait) * 1 days);
        treasury.passNotice(PAYER, PROVIDER, dueDay);

        assert(wait >= notice);
        assert(treasury.due(PAYER, PROVIDER) == uint256(owed) + noticed);
        assert(treasury.noticed(PAYER, PROVIDER, dueDay) == 0);
        whole(0);
    }

    /// @dev A repayment with tokens takes exactly its amount off the debt, into the escrow.
    function check_repayConserves(uint128 funded, uint128 owed, uint256 amount) public {
        fund(funded);
        treasury.owe(CLAIM, PAYER, PROVIDER, owed, 0);
        token.mint(address(this), amount);
        token.approve(address(treasury), amount);
        treasury.repay(PAYER, PROVIDER, amount);

        assert(amount <= owed && treasury.due(PAYER, PROVIDER) == owed - amount);
        assert(treasury.escrow(PAYER) == funded + amount);
        whole(funded + amount);
    }

    /// @dev One out of the balance moves it to the escrow; no balance is ever negative.
    function check_repayFromBalanceConserves(uint128 funded, uint128 earned, uint128 owed, uint256 amount) public {
        fund(funded);
        bool paid = treasury.pay(PAYER, PROVIDER, earned);
        treasury.owe(CLAIM, PAYER, PROVIDER, owed, 0);
        treasury.repayFromBalance(PAYER, PROVIDER, amount);

        assert(paid && amount <= earned && amount <= owed);
        assert(treasury.due(PAYER, PROVIDER) == owed - amount);
        assert(treasury.balance(PROVIDER) == earned - amount);
        assert(treasury.escrow(PAYER) == uint256(funded) - earned + amount);
        whole(funded);
    }

    /// @dev New terms leave the cap of an old debt alone.
    function check_termsNeverTouchADebt(uint64 owed, uint16 capBps, uint16 newCapBps, uint64 amount) public {
        fund(amount);
        treasury.setTerms(PAYER, 0, capBps);
        treasury.owe(CLAIM, PAYER, PROVIDER, owed, 0);
        treasury.setTerms(PAYER, 0, newCapBps);
        treasury.pay(PAYER, PROVIDER, amount);
        assert(owed - treasury.due(PAYER, PROVIDER) <= uint256(amount) * capBps / 10_000);
    }

    // WRONG ON PURPOSE

    /// @dev A run that does not refute this proves nothing.
    function refute_payNeverRefuses(uint128 funded, uint256 amount) public {
        fund(funded);
        assert(treasury.pay(PAYER, PROVIDER, amount));
    }

    /// @dev Nor one that believes a debt is never paid off.
    function refute_payNeverPaysOff(uint64 owed, uint64 amount) public {
        fund(amount);
        treasury.owe(CLAIM, PAYER, PROVIDER, owed, 0);
        treasury.pay(PAYER, PROVIDER, amount);
        assert(owed == 0 || treasury.due(PAYER, PROVIDER) != 0);
    }

    // INTERNAL

    function fund(uint256 amount) private {
        if (amount == 0) return;
        token.mint(address(this), amount);
        token.approve(address(treasury), amount);
        treasury.fund(PAYER, amount);
    }

    /// @dev Every cent of `all` is somebody's, and there. Only one payer and one provider have any.
    function whole(uint256 all) private view {
        (uint256 announced,) = treasury.announced(PAYER);
        assert(treasury.liabilities() == all);
        assert(token.balanceOf(address(treasury)) == all);
        uint256 apart = treasury.escrow(PAYER) + treasury.incentives(PAYER) + announced + treasury.balance(PROVIDER);
        assert(apart <= all);
    }
}
