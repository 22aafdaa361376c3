// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {TreasuryBase} from "./TreasuryBase.t.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";

/// @dev The three modes of claims.md §5.4: a claim that paid 130.00 is replaced by one that pays 55.00, so 75.00 is owed.
contract TreasuryRecoupmentModesTest is TreasuryBase {
    struct Mode {
        string name;
        uint16 noticeDays;
        uint16 capBps;
        int32 wait;
        uint256 repaid;
        uint256[3] payments;
        uint256[3] credited;
        uint256[3] left;
    }

    uint256 private constant OWED = 7500;

    function check(Mode memory m) private {
        terms(m.noticeDays, m.capBps);
        pay(PAYER, PROVIDER, 13_000);
        owe(OWED, 0);
        day(TODAY + m.wait);
        if (m.noticeDays != 0 && m.wait >= int32(uint32(m.noticeDays))) {
            treasury.passNotice(PAYER, PROVIDER, TODAY + int32(uint32(m.noticeDays)));
        }
        if (m.repaid != 0) {
            hand(stranger, m.repaid);
            VM.prank(stranger);
            treasury.repay(PAYER, PROVIDER, m.repaid);
        }
        for (uint256 i = 0; i < 3; ++i) {
            uint256 before = treasury.balance(PROVIDER);
            yes(pay(PAYER, PROVIDER, m.payments[i]), "paid");
            eq(treasury.balance(PROVIDER) - before, m.credited[i], m.name);
            eq(treasury.due(PAYER, PROVIDER), m.left[i], m.name);
            conserved();
        }
    }

    function testAtOnceWithOtherClaims() public {
        check(
            Mode(
                "a, 10000 of others",
                0,
                10_000,
                0,
                0,
                [uint256(10_000), 0, 5],
                [uint256(2500), 0, 5],
                [uint256(0), 0, 0]
            )
        );
    }

    function testAtOnceAloneIsBroughtForward() public {
        check(Mode("a, alone", 0, 10_000, 0, 0, [uint256(0), 10_000, 5], [uint256(0), 2500, 5], [uint256(7500), 0, 0]));
    }

    function testAtOnceWithShortFunds() public {
        check(Mode("a, short", 0, 10_000, 0, 0, [uint256(7499), 1, 1], [uint256(0), 0, 1], [uint256(1), 0, 0]));
    }

    function testCapPerPayment() public {
        check(
            Mode(
                "a, at most half",
                0,
                5000,
                0,
                0,
                [uint256(10_000), 4999, 10_000],
                [uint256(5000), 2500, 9999],
                [uint256(2500), 1, 0]
            )
        );
    }

    /// @dev A third of 100.00 less a hair: the broken cent is the provider's.
    function testCapToTheCent() public {
        check(
            Mode(
                "a, 33.33 %",
                0,
                3333,
                0,
                0,
                [uint256(10_000), 3, 10_001],
                [uint256(6667), 3, 6668],
                [uint256(4167), 4167, 834]
            )
        );
    }

    function testNoticeFirst() public {
        check(
            Mode(
                "b, day before", 30, 10_000, 29, 0, [uint256(10_000), 0, 5], [uint256(10_000), 0, 5], [uint256(0), 0, 0]
            )
        );
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 30), OWED, "still to come");
    }

    function testNoticeGiven() public {
        check(
            Mode("b, on its day", 30, 10_000, 30, 0, [uint256(10_000), 0, 5], [uint256(2500), 0, 5], [uint256(0), 0, 0])
        );
    }

    function testNoticeGivenShortFunds() public {
        check(
            Mode("b, short", 30, 10_000, 31, 0, [uint256(5000), 5000, 5], [uint256(0), 2500, 5], [uint256(2500), 0, 0])
        );
    }

    function testProviderPays() public {
        check(Mode("c", 0, 0, 0, OWED, [uint256(10_000), 0, 5], [uint256(10_000), 0, 5], [uint256(0), 0, 0]));
    }

    function testProviderPaysAPart() public {
        check(Mode("c, part", 0, 0, 0, 7499, [uint256(10_000), 0, 5], [uint256(10_000), 0, 5], [uint256(1), 1, 1]));
    }
}

contract TreasuryPayWithDebtTest is TreasuryBase {
    function testTells() public {
        owe(500, 0);
        VM.expectEmit(address(treasury));
        emit ITreasury.Recouped(PAYER, PROVIDER, 300, 200);
        pay(PAYER, PROVIDER, 300);
    }

    function testNothingRecoupedIsNotTold() public {
        terms(0, 1);
        owe(500, 0);
        VM.recordLogs();
        pay(PAYER, PROVIDER, 9999);
        eq(VM.getRecordedLogs().length, 0, "nothing to tell");
        eq(treasury.balance(PROVIDER), 9999, "all of it");
    }

    function testOnlyThisPairs() public {
        owe(500, 0);
        give(OTHER_PAYER, 1000);
        pay(OTHER_PAYER, PROVIDER, 400);
        eq(treasury.balance(PROVIDER), 400, "another payer's payment is not touched");
        pay(PAYER, OTHER_PROVIDER, 400);
        eq(treasury.balance(OTHER_PROVIDER), 400, "nor another provider's");
        eq(treasury.due(PAYER, PROVIDER), 500, "due");
    }

    /// @dev Recouped money is the payer's again only after the payment: the escrow has to hold all of it.
    function testShortEscrowIsShort() public {
        owe(500, 0);
        no(pay(PAYER, PROVIDER, ESCROW + 1), "short");
        eq(treasury.due(PAYER, PROVIDER), 500, "nothing moved");
        yes(pay(PAYER, PROVIDER, ESCROW), "all of it");
        eq(treasury.escrow(PAYER), 500, "recouped");
    }

    /// @dev Whatever is owed, capped and paid: every cent is the payer's or the provider's.
    function testFuzzAllocation(uint64 owed, uint64 amount, uint16 capBps, uint64 escrowed) public {
        capBps %= 10_001;
        terms(0, capBps);
        give(PAYER, uint256(escrowed) + 1);
        owe(owed, 0);
        uint256 held = treasury.escrow(PAYER);
        bool paid = pay(PAYER, PROVIDER, amount);
        yes(paid == (amount <= held), "paid if it is there");
        uint256 recouped = owed - treasury.due(PAYER, PROVIDER);
        eq(treasury.balance(PROVIDER), paid ? amount - recouped : 0, "credited");
        eq(treasury.escrow(PAYER), paid ? held - amount + recouped : held, "escrow");
        uint256 most = paid ? uint256(amount) * capBps / 10_000 : 0;
        eq(recouped, owed < most ? owed : most, "recouped");
        conserved();
    }
}

contract TreasuryOweTest is TreasuryBase {
    function owed(uint16 termDays, uint16 minimum, int32 dueDay) private {
        terms(termDays, 10_000);
        VM.expectEmit(address(treasury));
        emit ITreasury.Owed(claimId(1), PAYER, PROVIDER, 10, dueDay);
        owe(10, minimum);
    }

    function testTheLongerNoticeHolds() public {
        owed(0, 0, TODAY);
        owed(180, 30, TODAY + 180);
        owed(29, 30, TODAY + 30);
        owed(31, 30, TODAY + 31);
        owed(0, 30, TODAY + 30);
        eq(treasury.due(PAYER, PROVIDER), 10, "at once");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY), 0, "at once is not noticed");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 30), 20, "one day's debts add up");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 31), 10, "31");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 180), 10, "180");
        eq(treasury.liabilities(), ESCROW, "owed is no liability");
    }

    function testNothing() public {
        VM.recordLogs();
        owe(0, 0);
        eq(VM.getRecordedLogs().length, 0, "nothing to tell");
    }

    function testTooMuchForASlot() public {
        owe(type(uint128).max, 0);
        VM.expectRevert(abi.encodeWithSignature("SafeCastOverflowedUintDowncast(uint8,uint256)", 128, 1 << 128));
        VM.prank(CLAIMS);
        treasury.owe(claimId(1), PAYER, PROVIDER, 1, 0);
    }

    function testOnlyClaims() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotClaims.selector, payerOwner));
        treasury.owe(claimId(1), PAYER, PROVIDER, 1, 0);
    }
}

contract TreasuryPassNoticeTest is TreasuryBase {
    function testFromItsFirstSecond() public {
        owe(100, 30);
        owe(7, 0);
        VM.warp(uint256(int256(TODAY + 30)) * 1 days - 1);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotDue.selector, PAYER, PROVIDER, TODAY + 30));
        treasury.passNotice(PAYER, PROVIDER, TODAY + 30);
        day(TODAY + 30);
        VM.expectEmit(address(treasury));
        emit ITreasury.NoticePassed(PAYER, PROVIDER, TODAY + 30, 100, 107);
        VM.prank(stranger);
        treasury.passNotice(PAYER, PROVIDER, TODAY + 30);
        eq(treasury.due(PAYER, PROVIDER), 107, "due");
        eq(treasury.noticed(PAYER, PROVIDER, TODAY + 30), 0, "passed");
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotDue.selector, PAYER, PROVIDER, TODAY + 30));
        treasury.passNotice(PAYER, PROVIDER, TODAY + 30);
    }

    function testOnlyThisPairsThisDays() public {
        owe(100, 30);
        day(TODAY + 60);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotDue.selector, PAYER, OTHER_PROVIDER, TODAY + 30));
        treasury.passNotice(PAYER, OTHER_PROVIDER, TODAY + 30);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotDue.selector, OTHER_PAYER, PROVIDER, TODAY + 30));
        treasury.passNotice(OTHER_PAYER, PROVIDER, TODAY + 30);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotDue.selector, PAYER, PROVIDER, TODAY + 31));
        treasury.passNotice(PAYER, PROVIDER, TODAY + 31);
    }
}

contract TreasuryRepayTest is TreasuryBase {
    function testRepays() public {
        owe(100, 0);
        hand(stranger, 60);
        VM.expectEmit(address(treasury));
        emit ITreasury.Repaid(PAYER, PROVIDER, false, 60, 40);
        VM.prank(stranger);
        treasury.repay(PAYER, PROVIDER, 60);
        eq(treasury.due(PAYER, PROVIDER), 40, "due");
        eq(treasury.escrow(PAYER), ESCROW + 60, "escrow");
        eq(treasury.balance(PROVIDER), 0, "balance untouched");
        conserved();
    }

    function testRefuses() public {
        owe(100, 0);
        owe(50, 30);
        hand(stranger, 1000);
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.MoreThanOwed.selector, 100, 101));
        treasury.repay(PAYER, PROVIDER, 101);
        VM.prank(stranger);
        VM.expectRevert(ITreasury.ZeroAmount.selector);
        treasury.repay(PAYER, PROVIDER, 0);
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.MoreThanOwed.selector, 0, 1));
        treasury.repay(OTHER_PAYER, PROVIDER, 1);
        VM.prank(providerOwner);
        VM.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(treasury), 0, 1)
        );
        treasury.repay(PAYER, PROVIDER, 1);
        conserved();
    }
}

contract TreasuryRepayFromBalanceTest is TreasuryBase {
    function testRepays() public {
        pay(PAYER, PROVIDER, 80);
        owe(100, 0);
        VM.expectEmit(address(treasury));
        emit ITreasury.Repaid(PAYER, PROVIDER, true, 60, 40);
        VM.prank(providerOwner);
        treasury.repayFromBalance(PAYER, PROVIDER, 60);
        eq(treasury.due(PAYER, PROVIDER), 40, "due");
        eq(treasury.escrow(PAYER), ESCROW - 20, "escrow");
        eq(treasury.balance(PROVIDER), 20, "balance");
        eq(treasury.liabilities(), ESCROW, "liabilities");
        conserved();
    }

    function testRefuses() public {
        pay(PAYER, PROVIDER, 80);
        owe(100, 0);
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotProviderOwner.selector, PROVIDER, payerOwner));
        treasury.repayFromBalance(PAYER, PROVIDER, 1);
        VM.prank(providerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.InsufficientBalance.selector, PROVIDER, 80, 81));
        treasury.repayFromBalance(PAYER, PROVIDER, 81);
        VM.prank(providerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.MoreThanOwed.selector, 100, 101));
        treasury.repayFromBalance(PAYER, PROVIDER, 101);
        VM.prank(providerOwner);
        VM.expectRevert(ITreasury.ZeroAmount.selector);
        treasury.repayFromBalance(PAYER, PROVIDER, 0);
    }
}

contract TreasurySetTermsTest is TreasuryBase {
    function are(uint16 noticeDays, uint16 capBps) private view {
        eq(treasury.terms(PAYER).noticeDays, noticeDays, "notice");
        eq(treasury.terms(PAYER).capBps, capBps, "cap");
    }

    function testSetsAndTells() public {
        are(0, 10_000);
        VM.expectEmit(address(treasury));
        emit ITreasury.TermsSet(PAYER, 180, 0);
        terms(180, 0);
        are(180, 0);
        terms(0, 10_000);
        are(0, 10_000);
        terms(45, 2500);
        are(45, 2500);
        eq(treasury.terms(OTHER_PAYER).capBps, 10_000, "another payer's");
    }

    function testRefuses() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.InvalidTerms.selector, 181, 0));
        treasury.setTerms(PAYER, 181, 0);
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.InvalidTerms.selector, 0, 10_001));
        treasury.setTerms(PAYER, 0, 10_001);
        VM.prank(settler);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotPayerOwner.selector, PAYER, settler));
        treasury.setTerms(PAYER, 0, 0);
        VM.prank(providerOwner);
        VM.expectRevert(ITreasury.PayerInactive.selector);
        treasury.setTerms(PROVIDER, 0, 0);
        guardians.pause(Scopes.payer(PAYER));
        VM.prank(payerOwner);
        VM.expectRevert(ITreasury.Paused.selector);
        treasury.setTerms(PAYER, 0, 0);
        are(0, 10_000);
    }

    /// @dev New terms never touch what is owed already; what joins it shares its cap, until all of it is paid.
    function testAnOldDebtKeepsItsCapAndDay() public {
        terms(10, 1000);
        owe(100, 0);
        terms(0, 10_000);
        day(TODAY + 9);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotDue.selector, PAYER, PROVIDER, TODAY + 10));
        treasury.passNotice(PAYER, PROVIDER, TODAY + 10);
        day(TODAY + 10);
        treasury.passNotice(PAYER, PROVIDER, TODAY + 10);
        pay(PAYER, PROVIDER, 100);
        eq(treasury.due(PAYER, PROVIDER), 90, "a tenth");
        owe(10, 0);
        pay(PAYER, PROVIDER, 100);
        eq(treasury.due(PAYER, PROVIDER), 90, "still a tenth");
        pay(PAYER, PROVIDER, 900);
        eq(treasury.due(PAYER, PROVIDER), 0, "paid");
        owe(50, 0);
        pay(PAYER, PROVIDER, 50);
        eq(treasury.due(PAYER, PROVIDER), 0, "a new debt has the new cap");
    }

    function testALowerCapHoldsForAllThatIsDue() public {
        owe(100, 0);
        terms(0, 1000);
        owe(10, 0);
        pay(PAYER, PROVIDER, 100);
        eq(treasury.due(PAYER, PROVIDER), 100, "a tenth");
    }
}
