// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {Base} from "./Base.sol";
import {SettlementToken} from "../src/SettlementToken.sol";
import {Treasury} from "../src/Treasury.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";

/// @dev A token that misbehaves in one way, and can call back into the treasury while it moves.
contract BadToken is ERC20("bad", "BAD") {
    enum Mode {
        Fine,
        ReturnsFalse,
        TakesFee,
        Reverts,
        Reenters
    }

    Mode public mode;
    address public target;
    bytes public call;
    bytes public answer;

    function set(Mode mode_) external {
        mode = mode_;
    }

    function reenter(address target_, bytes calldata call_) external {
        (mode, target, call) = (Mode.Reenters, target_, call_);
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return _before() && super.transfer(to, _less(amount));
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return _before() && super.transferFrom(from, to, _less(amount));
    }

    function _before() private returns (bool) {
        if (mode == Mode.Reverts) revert("no");
        if (mode == Mode.Reenters) {
            bool ok;
            (ok, answer) = target.call(call);
            if (ok) answer = "went through";
        }
        return mode != Mode.ReturnsFalse;
    }

    function _less(uint256 amount) private view returns (uint256) {
        return mode == Mode.TakesFee ? amount - 1 : amount;
    }
}

abstract contract BadTokenBase is Base {
    BadToken internal bad;
    Treasury internal vault;

    function setUp() public override {
        super.setUp();
        bad = new BadToken();
        vault = new Treasury(address(manager), participants, bad);
        vault.setClaims(address(this));
        bad.mint(address(this), 1000);
        bad.approve(address(vault), 1000);
        vault.fund(PAYER, 500);
        vault.pay(PAYER, PROVIDER, 200);
    }
}

contract FundTest is BadTokenBase {
    function testFundsAndTells() public {
        token.mint(stranger, 700);
        VM.prank(stranger);
        token.approve(address(treasury), 700);
        VM.expectEmit(address(treasury));
        emit ITreasury.Funded(PAYER, stranger, 700, ESCROW + 700);
        VM.prank(stranger);
        treasury.fund(PAYER, 700);
        eq(treasury.escrow(PAYER), ESCROW + 700, "escrow");
        eq(treasury.liabilities(), ESCROW + 700, "liabilities");
    }

    function testRefuses() public {
        token.mint(address(this), 10);
        token.approve(address(treasury), 10);
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
    }

    function testTokenReturnsFalse() public {
        bad.set(BadToken.Mode.ReturnsFalse);
        VM.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(bad)));
        vault.fund(PAYER, 10);
        eq(vault.escrow(PAYER), 300, "unchanged");
    }

    function testTokenTakesFee() public {
        bad.set(BadToken.Mode.TakesFee);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.WrongAmountReceived.selector, 10, 9));
        vault.fund(PAYER, 10);
    }

    function testTokenReenters() public {
        bad.reenter(address(vault), abi.encodeCall(ITreasury.fund, (PAYER, 5)));
        vault.fund(PAYER, 10);
        is_(bytes4(bad.answer()), ReentrancyGuard.ReentrancyGuardReentrantCall.selector, "guarded");
        eq(vault.escrow(PAYER), 310, "once");
        yes(vault.solvent(), "solvent");
    }

    function testTokensSentByMistakeAreNobodys() public {
        token.mint(address(treasury), 5);
        eq(treasury.liabilities(), ESCROW, "liabilities");
        yes(treasury.solvent(), "solvent");
    }
}

contract FundWithPermitTest is Base {
    function permit(uint256 amount, uint256 deadline) private view returns (uint8, bytes32, bytes32) {
        bytes32 h = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                payerOwner,
                address(treasury),
                amount,
                token.nonces(payerOwner),
                deadline
            )
        );
        return VM.sign(PAYER_KEY, typed(domain("CareClear Settlement Dollar", address(token)), h));
    }

    function testFunds() public {
        token.mint(payerOwner, 100);
        (uint8 v, bytes32 r, bytes32 s) = permit(100, block.timestamp);
        VM.prank(payerOwner);
        treasury.fundWithPermit(PAYER, 100, block.timestamp, v, r, s);
        eq(treasury.escrow(PAYER), ESCROW + 100, "escrow");
    }

    function testPermitUsedBySomebodyElseFirst() public {
        token.mint(payerOwner, 100);
        (uint8 v, bytes32 r, bytes32 s) = permit(100, block.timestamp);
        token.permit(payerOwner, address(treasury), 100, block.timestamp, v, r, s);
        VM.prank(payerOwner);
        treasury.fundWithPermit(PAYER, 100, block.timestamp, v, r, s);
        eq(treasury.escrow(PAYER), ESCROW + 100, "escrow");
    }

    function testNotWithSomebodyElsesPermit() public {
        token.mint(payerOwner, 100);
        (uint8 v, bytes32 r, bytes32 s) = permit(100, block.timestamp);
        VM.prank(stranger);
        VM.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(treasury), 0, 100)
        );
        treasury.fundWithPermit(PAYER, 100, block.timestamp, v, r, s);
    }
}

contract PayTest is BadTokenBase {
    function testMoves() public {
        VM.prank(address(claims));
        yes(treasury.pay(PAYER, PROVIDER, ESCROW), "all of it");
        eq(treasury.escrow(PAYER), 0, "escrow");
        eq(treasury.balance(PROVIDER), ESCROW, "balance");
        eq(treasury.liabilities(), ESCROW, "liabilities");
        VM.prank(address(claims));
        no(treasury.pay(PAYER, PROVIDER, 1), "short");
        VM.prank(address(claims));
        no(treasury.pay(OTHER_PAYER, PROVIDER, 1), "another payer's money");
        eq(treasury.balance(PROVIDER), ESCROW, "unchanged");
    }

    function testOnlyClaims() public {
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.NotClaims.selector, payerOwner));
        treasury.pay(PAYER, PROVIDER, 1);
    }

    function testClaimsOnceAndByTheManager() public {
        VM.expectRevert(ITreasury.ClaimsAlreadySet.selector);
        treasury.setClaims(stranger);
        Treasury fresh = new Treasury(address(manager), participants, bad);
        VM.expectRevert(ITreasury.ClaimsAlreadySet.selector);
        fresh.setClaims(address(0));
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        fresh.setClaims(stranger);
    }
}

contract WithdrawTest is BadTokenBase {
    function testWithdrawsAndTells() public {
        VM.prank(address(claims));
        treasury.pay(PAYER, PROVIDER, 300);
        VM.expectEmit(address(treasury));
        emit ITreasury.Withdrawn(PROVIDER, stranger, 100, 200);
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, stranger, 100);
        eq(token.balanceOf(stranger), 100, "received");
        eq(treasury.balance(PROVIDER), 200, "left");
        eq(treasury.liabilities(), ESCROW - 100, "liabilities");
        eq(token.balanceOf(address(treasury)), treasury.liabilities(), "held");
        VM.prank(providerOwner);
        VM.expectRevert(abi.encodeWithSelector(ITreasury.InsufficientBalance.selector, PROVIDER, 200, 201));
        treasury.withdraw(PROVIDER, stranger, 201);
        participants.suspend(PROVIDER);
        VM.prank(providerOwner);
        treasury.withdraw(PROVIDER, stranger, 200);
        eq(token.balanceOf(stranger), 300, "a suspension does not keep what was earned");
    }

    function testStrangers() public {
        VM.prank(address(claims));
        treasury.pay(PAYER, PROVIDER, 300);
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

    function testTokenFails() public {
        bad.set(BadToken.Mode.ReturnsFalse);
        VM.prank(providerOwner);
        VM.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(bad)));
        vault.withdraw(PROVIDER, stranger, 100);
        bad.set(BadToken.Mode.Reverts);
        VM.prank(providerOwner);
        VM.expectRevert(abi.encodeWithSignature("Error(string)", "no"));
        vault.withdraw(PROVIDER, stranger, 100);
        eq(vault.balance(PROVIDER), 200, "unchanged");
        eq(vault.liabilities(), 500, "unchanged");
    }

    function testTokenReenters() public {
        // The token's contract owns a provider of its own, so that only the guard stands in the way.
        VM.prank(providerOwner);
        participants.setOwner(PROVIDER, address(bad));
        VM.prank(address(bad));
        participants.acceptOwner(PROVIDER);
        bad.reenter(address(vault), abi.encodeCall(ITreasury.withdraw, (PROVIDER, stranger, 100)));
        VM.prank(address(bad));
        vault.withdraw(PROVIDER, stranger, 100);
        is_(bytes4(bad.answer()), ReentrancyGuard.ReentrancyGuardReentrantCall.selector, "guarded");
        eq(bad.balanceOf(stranger), 100, "once");
        eq(vault.balance(PROVIDER), 100, "left");
    }
}

contract SettlementTokenTest is Base {
    function testCents() public view {
        eq(token.decimals(), 2, "one unit is one cent");
    }

    function testMintRestricted() public {
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        token.mint(stranger, 1);
        token.mint(stranger, 1);
        eq(token.balanceOf(stranger), 1, "minted");
    }
}
