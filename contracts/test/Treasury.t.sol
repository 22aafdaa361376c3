// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {BadToken, BadTokenBase, TreasuryBase} from "./TreasuryBase.t.sol";
import {Treasury} from "../src/Treasury.sol";
import {Incentive, ITreasury} from "../src/interfaces/ITreasury.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";

contract TreasuryFundTest is TreasuryBase {
    function testFundsAndTells() public {
        hand(stranger, 700);
        VM.expectEmit(address(treasury));
        emit ITreasury.Funded(PAYER, stranger, 700, ESCROW + 700);
        VM.prank(stranger);
        treasury.fund(PAYER, 700);
        eq(treasury.escrow(PAYER), ESCROW + 700, "escrow");
        eq(treasury.liabilities(), ESCROW + 700, "liabilities");
        conserved();
    }

    function testRefuses() public {
        hand(address(this), 10);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotAPayer.selector, PROVIDER));
        treasury.fund(PROVIDER, 10);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotAPayer.selector, 99));
        treasury.fund(99, 10);
        VM.expectRevert(ITreasury.ZeroAmount.selector);
        treasury.fund(PAYER, 0);
        VM.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(treasury), 10, 11)
        );
        treasury.fund(PAYER, 11);
        participants.suspend(PAYER);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotAPayer.selector, PAYER));
        treasury.fund(PAYER, 10);
        conserved();
    }

    function testNotAskedForAPause() public {
        guardians.pause(Scopes.payer(PAYER));
        give(PAYER, 5);
        eq(treasury.escrow(PAYER), ESCROW + 5, "money may come in");
    }
}

contract TreasuryFundWithPermitTest is TreasuryBase {
    function permit(uint256 amount) private view returns (uint8, bytes32, bytes32) {
        bytes32 h = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                payerOwner,
                address(treasury),
                amount,
                token.nonces(payerOwner),
                block.timestamp
            )
        );
        return VM.sign(PAYER_KEY, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), h)));
    }

    function testFunds() public {
        token.mint(payerOwner, 100);
        (uint8 v, bytes32 r, bytes32 s) = permit(100);
        VM.prank(payerOwner);
        treasury.fundWithPermit(PAYER, 100, block.timestamp, v, r, s);
        eq(treasury.escrow(PAYER), ESCROW + 100, "escrow");
        conserved();
    }

    function testPermitUsedBySomebodyElseFirst() public {
        token.mint(payerOwner, 100);
        (uint8 v, bytes32 r, bytes32 s) = permit(100);
        VM.prank(stranger);
        token.permit(payerOwner, address(treasury), 100, block.timestamp, v, r, s);
        VM.prank(payerOwner);
        treasury.fundWithPermit(PAYER, 100, block.timestamp, v, r, s);
        eq(treasury.escrow(PAYER), ESCROW + 100, "escrow");
    }

    function testNotTwiceNotLateNotMore() public {
        token.mint(payerOwner, 300);
        (uint8 v, bytes32 r, bytes32 s) = permit(100);
        uint256 deadline = block.timestamp;
        refused(payerOwner, 101, deadline, v, r, s);
        VM.warp(deadline + 1);
        refused(payerOwner, 100, deadline, v, r, s);
        VM.warp(deadline);
        VM.prank(payerOwner);
        treasury.fundWithPermit(PAYER, 100, deadline, v, r, s);
        refused(payerOwner, 100, deadline, v, r, s);
    }

    function testNotWithSomebodyElsesPermit() public {
        token.mint(payerOwner, 100);
        (uint8 v, bytes32 r, bytes32 s) = permit(100);
        refused(stranger, 100, block.timestamp, v, r, s);
    }

    function refused(address who, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        VM.prank(who);
        VM.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(treasury), 0, amount)
        );
        treasury.fundWithPermit(PAYER, amount, deadline, v, r, s);
    }
}

contract TreasuryPayTest is TreasuryBase {
    function testMoves() public {
        yes(pay(PAYER, PROVIDER, ESCROW), "all of it");
        eq(treasury.escrow(PAYER), 0, "escrow");
        eq(treasury.balance(PROVIDER), ESCROW, "balance");
        eq(treasury.liabilities(), ESCROW, "liabilities");
        no(pay(PAYER, PROVIDER, 1), "short");
        no(pay(OTHER_PAYER, PROVIDER, 1), "another payer's money");
        yes(pay(PAYER, PROVIDER, 0), "nothing is there");
        eq(treasury.balance(PROVIDER), ESCROW, "unchanged");
        conserved();
    }

    function testNeverOutOfPoolOrRelease() public {
        VM.prank(payerOwner);
        treasury.fundIncentives(PAYER, 400_000);
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, 500_000);
        no(pay(PAYER, PROVIDER, 100_001), "a cent too much");
        yes(pay(PAYER, PROVIDER, 100_000), "what is left");
        conserved();
    }

    function testOnlyClaims() public {
        address[5] memory who = [payerOwner, settler, providerOwner, address(this), address(treasury)];
        for (uint256 i = 0; i < who.length; ++i) {
            VM.prank(who[i]);
            VM.expectRevert(abi.encodeWithSelector(ITreasury.NotClaims.selector, who[i]));
            treasury.pay(PAYER, PROVIDER, 1);
        }
    }

    function testNobodyBeforeClaimsIsNamed() public {
        Treasury fresh = new Treasury(address(manager), participants, guardians, token);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotClaims.selector, address(this)));
        fresh.pay(PAYER, PROVIDER, 0);
    }
}

contract TreasurySetClaimsTest is TreasuryBase {
    function testOnceAndByTheManager() public {
        VM.expectRevert(ITreasury.ClaimsAlreadySet.selector);
        treasury.setClaims(stranger);
        Treasury fresh = new Treasury(address(manager), participants, guardians, token);
        VM.expectRevert(ITreasury.ClaimsAlreadySet.selector);
        fresh.setClaims(address(0));
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        fresh.setClaims(stranger);
        VM.expectEmit(address(fresh));
        emit ITreasury.ClaimsSet(CLAIMS);
        fresh.setClaims(CLAIMS);
        eq(fresh.claims(), CLAIMS, "named");
        eq(address(fresh.token()), address(token), "token");
    }
}

contract TreasuryWithdrawTest is TreasuryBase {
    function setUp() public override {
        super.setUp();
        pay(PAYER, PROVIDER, 300);
    }

    function testWithdrawsAndTells() public {
        VM.expectEmit(address(treasury));
        emit ITreasury.Withdrawn(PROVIDER, stranger, 100, 200);
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, stranger, 100);
        eq(token.balanceOf(stranger), 100, "received");
        eq(treasury.balance(PROVIDER), 200, "left");
        eq(treasury.liabilities(), ESCROW - 100, "liabilities");
        conserved();
        VM.prank(providerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.InsufficientBalance.selector, PROVIDER, 200, 201));
        treasury.withdraw(PROVIDER, stranger, 201);
    }

    /// @dev What was earned is due: neither a suspension, nor a pause, nor a debt keeps it.
    function testNothingKeepsIt() public {
        owe(300, 0);
        participants.suspend(PROVIDER);
        participants.suspend(PAYER);
        guardians.pause(Scopes.payer(PAYER));
        guardians.pause(Scopes.SETTLE);
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, stranger, 300);
        eq(token.balanceOf(stranger), 300, "all of it");
        conserved();
    }

    function testStrangers() public {
        address[4] memory who = [stranger, payerOwner, otherProviderOwner, settler];
        for (uint256 i = 0; i < who.length; ++i) {
            VM.prank(who[i]);
            VM.expectRevert(abi.encodeWithSelector(ITreasury.NotProviderOwner.selector, PROVIDER, who[i]));
            treasury.withdraw(PROVIDER, who[i], 1);
        }
    }

    function testEscrowIsNotABalance() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.InsufficientBalance.selector, PAYER, 0, 1));
        treasury.withdraw(PAYER, payerOwner, 1);
    }

    function testRefuses() public {
        VM.prank(providerOwner);
        VM.expectRevert(ITreasury.ZeroAmount.selector);
        treasury.withdraw(PROVIDER, stranger, 0);
        VM.prank(providerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.BadRecipient.selector, address(0)));
        treasury.withdraw(PROVIDER, address(0), 1);
        VM.prank(providerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.BadRecipient.selector, address(treasury)));
        treasury.withdraw(PROVIDER, address(treasury), 1);
    }
}

contract TreasuryBadTokenTest is BadTokenBase {
    function whole() private view {
        eq(parts(vault, PAYER, PROVIDER), vault.liabilities(), "liabilities are the sum");
        eq(bad.balanceOf(address(vault)), vault.liabilities(), "tokens held");
        yes(vault.solvent(), "solvent");
    }

    /// @dev The functions that move tokens.
    function movers() private pure returns (bytes[4] memory) {
        return [
            abi.encodeCall(ITreasury.fund, (PAYER, 10)),
            abi.encodeCall(ITreasury.repay, (PAYER, PROVIDER, 10)),
            abi.encodeCall(ITreasury.withdraw, (PROVIDER, address(0x77), 10)),
            abi.encodeCall(ITreasury.release, (PAYER, address(0x77)))
        ];
    }

    function testReturnsFalse() public {
        bad.set(BadToken.Mode.ReturnsFalse);
        bytes[4] memory calls = movers();
        for (uint256 i = 0; i < calls.length; ++i) {
            VM.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(bad)));
            this.byBad(calls[i]);
        }
        eq(vault.liabilities(), 500, "unchanged");
        whole();
    }

    function testReverts() public {
        bad.set(BadToken.Mode.Reverts);
        bytes[4] memory calls = movers();
        for (uint256 i = 0; i < calls.length; ++i) {
            VM.expectRevert(abi.encodeWithSignature("Error(string)", "no"));
            this.byBad(calls[i]);
        }
        eq(vault.liabilities(), 500, "unchanged");
        whole();
    }

    function testWrongAmountComesIn() public {
        bytes[4] memory calls = movers();
        for (uint256 i = 0; i < 2; ++i) {
            bad.set(BadToken.Mode.TakesFee);
            VM.expectRevert(abi.encodeWithSelector(ITreasury.WrongAmountReceived.selector, 10, 9));
            this.byBad(calls[i]);
            bad.set(BadToken.Mode.GivesMore);
            VM.expectRevert(abi.encodeWithSelector(ITreasury.WrongAmountReceived.selector, 10, 11));
            this.byBad(calls[i]);
        }
        whole();
    }

    /// @dev Every guarded function from within every function that moves tokens.
    function testReenters() public {
        Incentive[] memory items = new Incentive[](1);
        items[0] = Incentive(PAYER, PROVIDER, 1, 0);
        bytes[10] memory inner = [
            abi.encodeCall(ITreasury.fund, (PAYER, 5)),
            abi.encodeCall(ITreasury.fundWithPermit, (PAYER, 5, 0, 0, 0, 0)),
            abi.encodeCall(ITreasury.repay, (PAYER, PROVIDER, 5)),
            abi.encodeCall(ITreasury.repayFromBalance, (PAYER, PROVIDER, 5)),
            abi.encodeCall(ITreasury.fundIncentives, (PAYER, 5)),
            abi.encodeCall(ITreasury.reclaimIncentives, (PAYER, 5)),
            abi.encodeCall(ITreasury.payIncentives, (items)),
            abi.encodeCall(ITreasury.announceRelease, (PAYER, 5)),
            abi.encodeCall(ITreasury.release, (PAYER, address(0x77))),
            abi.encodeCall(ITreasury.withdraw, (PROVIDER, address(0x77), 5))
        ];
        bytes[4] memory outer = movers();
        for (uint256 i = 0; i < outer.length; ++i) {
            for (uint256 j = 0; j < inner.length; ++j) {
                // A release can be taken out once.
                if (i == 3 && j > 0) break;
                bad.reenter(address(vault), inner[j]);
                this.byBad(outer[i]);
                eq(
                    bytes32(bytes4(bad.answer())),
                    bytes32(ReentrancyGuard.ReentrancyGuardReentrantCall.selector),
                    "guarded"
                );
                whole();
            }
        }
    }

    /// @dev What is not guarded, because Claims calls it in every batch: it meets only figures that hold afterwards.
    function testPaysWhileTokensMove() public {
        bytes[4] memory outer = movers();
        for (uint256 i = 0; i < outer.length; ++i) {
            bad.reenter(address(vault), abi.encodeCall(ITreasury.pay, (PAYER, PROVIDER, 20)));
            uint256 escrowed = vault.escrow(PAYER);
            uint256 owed = vault.due(PAYER, PROVIDER);
            this.byBad(outer[i]);
            eq(bytes32(bad.answer()), bytes32("went through"), "paid");
            // fund and repay add 10; repay takes 10 off the debt before the payment recoups up to 20 of the rest
            uint256 dueThen = i == 1 ? owed - 10 : owed;
            uint256 recouped = dueThen < 20 ? dueThen : 20;
            eq(vault.due(PAYER, PROVIDER), dueThen - recouped, "due");
            eq(vault.escrow(PAYER), escrowed + (i < 2 ? 10 : 0) + recouped - 20, "escrow");
            whole();
        }
    }

    /// @dev Through this contract, so that expectRevert sees one call.
    function byBad(bytes calldata call) external {
        as_(address(vault), call);
    }
}
