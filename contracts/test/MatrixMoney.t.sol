// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Matrix, Who} from "./Matrix.sol";
import {Eligibility} from "../src/Eligibility.sol";
import {SettlementToken} from "../src/SettlementToken.sol";
import {Treasury} from "../src/Treasury.sol";
import {Coverage, IEligibility} from "../src/interfaces/IEligibility.sol";
import {Incentive, ITreasury} from "../src/interfaces/ITreasury.sol";
import {ClaimId} from "../src/libraries/Ids.sol";

contract MatrixMoneyTest is Matrix {
    bytes4 private immutable MANAGED = IAccessManaged.AccessManagedUnauthorized.selector;
    uint256 private constant SETTLERS = Who.PAYER_OWNER | Who.SETTLE_KEY;

    /// @dev Everybody but the treasury, which the token lets have nothing unasked, gets a cent.
    function centForEverybody() private {
        for (uint256 i = 0; i < actors.length; ++i) {
            if (actors[i] == address(treasury)) continue;
            VM.prank(issuer);
            token.mint(actors[i], 1);
        }
    }

    function testSettlementToken() public {
        centForEverybody();
        row("SettlementToken", "mint(address,uint256)", abi.encode(stranger, 1), Who.ISSUER, MANAGED);
        anybody("SettlementToken", "transfer(address,uint256)", abi.encode(stranger, 1));
        anybody("SettlementToken", "approve(address,uint256)", abi.encode(stranger, 1));
        VM.prank(patient);
        token.approve(providerOwner, 1);
        row(
            "SettlementToken",
            "transferFrom(address,address,uint256)",
            abi.encode(patient, stranger, 1),
            Who.PROVIDER_OWNER,
            IERC20Errors.ERC20InsufficientAllowance.selector
        );
        bytes32 permit = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                patient,
                stranger,
                1,
                0,
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            VM.sign(PATIENT_KEY, typed(domain("CareClear Settlement Dollar", address(token)), permit));
        anybody(
            "SettlementToken",
            "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)",
            abi.encode(patient, stranger, 1, block.timestamp, v, r, s)
        );
        row("SettlementToken", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, MANAGED);
        // Named once, so that only a token of before has something to name.
        at["SettlementToken"] = address(new SettlementToken(address(manager)));
        row("SettlementToken", "setTreasury(address)", abi.encode(stranger), Who.TIMELOCK, MANAGED);

        look("SettlementToken", "DOMAIN_SEPARATOR()");
        look("SettlementToken", "allowance(address,address)");
        look("SettlementToken", "authority()");
        look("SettlementToken", "balanceOf(address)");
        look("SettlementToken", "decimals()");
        look("SettlementToken", "eip712Domain()");
        look("SettlementToken", "isConsumingScheduledOp()");
        look("SettlementToken", "name()");
        look("SettlementToken", "nonces(address)");
        look("SettlementToken", "symbol()");
        look("SettlementToken", "totalSupply()");
        look("SettlementToken", "treasury()");
    }

    function testTreasuryByAnybodyWithMoney() public {
        centForEverybody();
        for (uint256 i = 0; i < actors.length; ++i) {
            VM.prank(actors[i]);
            token.approve(address(treasury), 1);
        }
        VM.prank(address(claims));
        treasury.owe(ClaimId.wrap("claim"), PAYER, PROVIDER, 5, 0);
        VM.prank(address(claims));
        treasury.owe(ClaimId.wrap("claim"), PAYER, PROVIDER, 5, 1);
        VM.warp(block.timestamp + 1 days);

        uint256 all = Who.ALL ^ Who.TREASURY;
        bytes4 wrong = ITreasury.WrongAmountReceived.selector;
        row("Treasury", "fund(uint32,uint256)", abi.encode(PAYER, 1), all, wrong);
        row(
            "Treasury",
            "fundWithPermit(uint32,uint256,uint256,uint8,bytes32,bytes32)",
            abi.encode(PAYER, 1, 0, 0, 0, 0),
            all,
            wrong
        );
        row("Treasury", "repay(uint32,uint32,uint256)", abi.encode(PAYER, PROVIDER, 1), all, wrong);
        anybody("Treasury", "passNotice(uint32,uint32,int32)", abi.encode(PAYER, PROVIDER, TODAY + 1));
    }

    function testTreasury() public {
        VM.prank(address(claims));
        treasury.pay(PAYER, PROVIDER, 100);
        VM.prank(address(claims));
        treasury.owe(ClaimId.wrap("claim"), PAYER, PROVIDER, 5, 0);
        VM.prank(payerOwner);
        treasury.fundIncentives(PAYER, 100);
        Incentive[] memory one = new Incentive[](1);
        one[0] = Incentive(PAYER, PROVIDER, 1, "why");

        bytes memory cent = abi.encode(PAYER, PROVIDER, 1);
        bytes4 notClaims = ITreasury.NotClaims.selector;
        row("Treasury", "pay(uint32,uint32,uint256)", cent, Who.CLAIMS, notClaims);
        row(
            "Treasury",
            "owe(bytes32,uint32,uint32,uint256,uint16)",
            abi.encode("claim", PAYER, PROVIDER, 1, 0),
            Who.CLAIMS,
            notClaims
        );
        bytes4 notProvider = ITreasury.NotProviderOwner.selector;
        row("Treasury", "repayFromBalance(uint32,uint32,uint256)", cent, Who.PROVIDER_OWNER, notProvider);
        row(
            "Treasury",
            "withdraw(uint32,address,uint256)",
            abi.encode(PROVIDER, stranger, 1),
            Who.PROVIDER_OWNER,
            notProvider
        );
        bytes4 notPayer = ITreasury.NotPayerOwner.selector;
        row("Treasury", "setTerms(uint32,uint16,uint16)", abi.encode(PAYER, 1, 2), Who.PAYER_OWNER, notPayer);
        row("Treasury", "fundIncentives(uint32,uint256)", abi.encode(PAYER, 1), Who.PAYER_OWNER, notPayer);
        row("Treasury", "reclaimIncentives(uint32,uint256)", abi.encode(PAYER, 1), Who.PAYER_OWNER, notPayer);
        row("Treasury", "announceRelease(uint32,uint256)", abi.encode(PAYER, 1), Who.PAYER_OWNER, notPayer);
        row(
            "Treasury",
            "payIncentives((uint32,uint32,uint64,bytes32)[])",
            abi.encode(one),
            SETTLERS,
            ITreasury.NotSettler.selector
        );
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, 1);
        VM.warp(block.timestamp + 30 days);
        row("Treasury", "release(uint32,address)", abi.encode(PAYER, stranger), Who.PAYER_OWNER, notPayer);

        row("Treasury", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, MANAGED);
        at["Treasury"] = address(new Treasury(address(manager), participants, guardians, token));
        row("Treasury", "setClaims(address)", abi.encode(stranger), Who.TIMELOCK, MANAGED);
    }

    function testTreasuryLooks() public {
        look("Treasury", "announced(uint32)");
        look("Treasury", "authority()");
        look("Treasury", "balance(uint32)");
        look("Treasury", "claims()");
        look("Treasury", "due(uint32,uint32)");
        look("Treasury", "escrow(uint32)");
        look("Treasury", "incentives(uint32)");
        look("Treasury", "isConsumingScheduledOp()");
        look("Treasury", "liabilities()");
        look("Treasury", "noticed(uint32,uint32,int32)");
        look("Treasury", "solvent()");
        look("Treasury", "terms(uint32)");
        look("Treasury", "token()");
    }

    function testEligibility() public {
        Coverage memory c = coverageOf(99);
        Coverage[] memory one = new Coverage[](1);
        one[0] = c;
        uint256 attesters = Who.PAYER_OWNER | Who.ATTEST_KEY;
        bytes4 not = IEligibility.NotAttester.selector;
        row("Eligibility", "attest((bytes32,uint32,uint16,int32,int32,uint64,bytes32))", abi.encode(c), attesters, not);
        row(
            "Eligibility",
            "attestMany((bytes32,uint32,uint16,int32,int32,uint64,bytes32)[])",
            abi.encode(one),
            attesters,
            not
        );
        row("Eligibility", "terminate(bytes32,int32)", abi.encode(coverageRef(0), TODAY), attesters, not);
        VM.prank(address(claims));
        eligibility.consume(coverageRef(0), PAYER, 5);
        bytes memory cent = abi.encode(coverageRef(0), PAYER, 1);
        row("Eligibility", "consume(bytes32,uint32,uint64)", cent, Who.CLAIMS, IEligibility.NotClaims.selector);
        row("Eligibility", "restore(bytes32,uint32,uint64)", cent, Who.CLAIMS, IEligibility.NotClaims.selector);
        row("Eligibility", "setClaims(address)", abi.encode(stranger), Who.TIMELOCK, MANAGED);
        row(
            "Eligibility",
            "upgradeToAndCall(address,bytes)",
            abi.encode(address(new Eligibility(participants)), ""),
            Who.TIMELOCK,
            MANAGED
        );
        row("Eligibility", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, MANAGED);
        nobody("Eligibility", "initialize(address)", abi.encode(this), Initializable.InvalidInitialization.selector);

        look("Eligibility", "UPGRADE_INTERFACE_VERSION()");
        look("Eligibility", "authority()");
        look("Eligibility", "claims()");
        look("Eligibility", "coverage(bytes32)");
        look("Eligibility", "covers(bytes32,uint32,int32)");
        look("Eligibility", "evaluateMany(bytes32[],uint32,int32[])");
        look("Eligibility", "isConsumingScheduledOp()");
        look("Eligibility", "proxiableUUID()");
    }
}
