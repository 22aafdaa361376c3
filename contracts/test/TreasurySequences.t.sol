// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TreasuryBase} from "./TreasuryBase.t.sol";
import {Incentive, ITreasury} from "../src/interfaces/ITreasury.sol";

/// @dev Random sequences of everything that moves money or debts, kept beside a ledger of what should have happened.
/// Figures small, so that the edges (empty, exact, a cent too much) are met often.
contract TreasurySequencesTest is TreasuryBase {
    uint256 private _in;
    uint256 private _out;
    uint256 private _owed;
    uint256 private _settled;

    function setUp() public override {
        super.setUp();
        _in = ESCROW;
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - 200);
    }

    /// @dev A word is an operation: its kind, amount and choice of a detail.
    function testFuzzConserves(uint256[24] memory words) public {
        for (uint256 i = 0; i < words.length; ++i) {
            uint256 w = words[i];
            step(w % 12, (w >> 8) % 100, w >> 16);
            conserved();
            eq(treasury.liabilities(), _in - _out, "what came in less what went out");
            eq(debts(), _owed - _settled, "what was owed less what was recouped and repaid");
        }
    }

    function step(uint256 kind, uint256 amount, uint256 detail) private {
        if (kind == 0) {
            give(PAYER, amount + 1);
            _in += amount + 1;
        } else if (kind < 4) {
            uint256 before = debts();
            uint256 held = treasury.escrow(PAYER);
            yes(pay(PAYER, PROVIDER, amount) == (amount <= held), "paid if it is there");
            _settled += before - debts();
        } else if (kind == 4) {
            owe(amount, detail % 2 == 0 ? 0 : uint16(1 + (detail >> 8) % 3));
            _owed += amount;
        } else if (kind == 5) {
            day(today() + int32(uint32(1 + detail % 12)));
            for (int32 d = today() - 16; d <= today(); ++d) {
                if (treasury.noticed(PAYER, PROVIDER, d) != 0) treasury.passNotice(PAYER, PROVIDER, d);
            }
        } else if (kind == 6) {
            hand(stranger, amount);
            bool can = amount != 0 && amount <= treasury.due(PAYER, PROVIDER);
            tried(stranger, abi.encodeCall(ITreasury.repay, (PAYER, PROVIDER, amount)), can);
            if (can) (_in, _settled) = (_in + amount, _settled + amount);
        } else if (kind == 7) {
            bool can = amount != 0 && amount <= treasury.due(PAYER, PROVIDER) && amount <= treasury.balance(PROVIDER);
            tried(providerOwner, abi.encodeCall(ITreasury.repayFromBalance, (PAYER, PROVIDER, amount)), can);
            if (can) _settled += amount;
        } else if (kind == 8) {
            terms(uint16(detail % 4), uint16((detail >> 8) % 10_001));
        } else if (kind == 9) {
            bool can = amount != 0 && amount <= treasury.escrow(PAYER);
            if (detail % 2 == 0) {
                tried(payerOwner, abi.encodeCall(ITreasury.fundIncentives, (PAYER, amount)), can);
            } else {
                tried(payerOwner, abi.encodeCall(ITreasury.announceRelease, (PAYER, amount)), can);
            }
        } else if (kind == 10) {
            Incentive[] memory items = new Incentive[](2);
            items[0] = Incentive(PAYER, PROVIDER, uint64(amount), "");
            items[1] = Incentive(PAYER, PROVIDER, uint64(detail % 100), "");
            tried(detail % 3 == 0 ? settler : payerOwner, abi.encodeCall(ITreasury.payIncentives, (items)), true);
        } else {
            leave(amount, detail);
        }
    }

    function leave(uint256 amount, uint256 detail) private {
        if (detail % 4 == 0) {
            (uint256 announced, int32 from) = treasury.announced(PAYER);
            bool can = announced != 0 && from <= today();
            tried(payerOwner, abi.encodeCall(ITreasury.release, (PAYER, stranger)), can);
            if (can) _out += announced;
        } else {
            bool can = amount != 0 && amount <= treasury.balance(PROVIDER);
            tried(providerOwner, abi.encodeCall(ITreasury.withdraw, (PROVIDER, stranger, amount)), can);
            if (can) _out += amount;
        }
    }

    /// @dev It goes through exactly when it should.
    function tried(address who, bytes memory call, bool want) private {
        VM.prank(who);
        (bool ok,) = address(treasury).call(call);
        yes(ok == want, "goes through exactly when it should");
    }

    function today() private view returns (int32) {
        return int32(uint32(block.timestamp / 1 days));
    }

    /// @dev Due, or owed with notice: notices are 0 to 3 days here, and days go by in steps of at most 12.
    function debts() private view returns (uint256 sum) {
        sum = treasury.due(PAYER, PROVIDER);
        for (int32 d = today() - 16; d <= today() + 3; ++d) {
            sum += treasury.noticed(PAYER, PROVIDER, d);
        }
    }
}
