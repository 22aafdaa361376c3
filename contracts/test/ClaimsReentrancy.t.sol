// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {Vm} from "./Base.sol";
import {ClaimsBase} from "./ClaimsBase.sol";
import {ApprovedSettlement, IClaims} from "../src/interfaces/IClaims.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {ClaimId} from "../src/libraries/Ids.sol";

/// @dev An owner that is a contract and decides by what it reads: signs anything while its escrow shows the amount that is
/// the signature.
contract ReadingWallet {
    ITreasury private immutable TREASURY;
    uint32 private immutable PAYER;

    constructor(ITreasury treasury, uint32 payer) {
        (TREASURY, PAYER) = (treasury, payer);
    }

    function isValidSignature(bytes32, bytes calldata shown) external view returns (bytes4) {
        bool same = TREASURY.escrow(PAYER) == abi.decode(shown, (uint256));
        return same ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

/// @dev Read-only reentrancy: amid a batch a contract asked for a signature reads the escrow of before the batch, because
/// payments are carried out in runs. Nothing of the network decides by that figure.
contract ReadOnlyReentrancyTest is ClaimsBase {
    uint64 private constant LEFT = 20_000;

    function setUp() public override {
        super.setUp();
        address wallet = address(new ReadingWallet(treasury, PAYER));
        for (uint256 i = 0; i < 3; ++i) {
            none(submit(submissionOf(i)), "submit");
        }
        VM.prank(payerOwner);
        treasury.announceRelease(PAYER, ESCROW - LEFT);
        VM.prank(payerOwner);
        participants.setOwner(PAYER, wallet);
        VM.prank(wallet);
        participants.acceptOwner(PAYER);
    }

    function approvedAt(uint256 i, uint64 amount, uint256 shown) private view returns (ApprovedSettlement memory) {
        return ApprovedSettlement(paying(i, amount), uint64(block.timestamp), abi.encode(shown));
    }

    function testTheEscrowOfBeforePaysNothingTwice() public {
        ApprovedSettlement[] memory items = new ApprovedSettlement[](3);
        items[0] = approvedAt(0, 15_000, LEFT);
        // Approved by a figure that is no longer true: 15,000 of it are promised. The contract knows.
        items[1] = approvedAt(1, 15_000, LEFT);
        items[2] = approvedAt(2, 5_000, LEFT);
        VM.recordLogs();
        VM.prank(settler);
        claims.settleApproved(items);
        Vm.Log[] memory logs = VM.getRecordedLogs();
        bytes4 why;
        uint256 refused;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IClaims.Refused.selector) continue;
            ++refused;
            eq(logs[i].topics[1], ClaimId.unwrap(claimId(1)), "the second");
            why = abi.decode(logs[i].data, (bytes4));
        }
        eq(refused, 1, "one");
        is_(why, IClaims.EscrowShort.selector, "the wallet said yes, the escrow no");
        eq(treasury.balance(PROVIDER), 20_000, "to the cent");
        eq(treasury.escrow(PAYER), 0, "to the cent");
        yes(treasury.solvent(), "solvent");
    }

    /// @dev Between transactions it reads what is so.
    function testFinalBetweenBatches() public {
        none(settleApprovedBy(settler, approvedAt(0, 15_000, LEFT)), "first");
        is_(
            settleApprovedBy(settler, approvedAt(2, 5_000, LEFT)),
            IClaims.BadApproval.selector,
            "the figure of before is gone"
        );
        none(settleApprovedBy(settler, approvedAt(2, 5_000, 5_000)), "the figure of now");
    }
}
