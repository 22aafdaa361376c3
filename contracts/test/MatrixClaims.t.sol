// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ClaimsBase} from "./ClaimsBase.sol";
import {Matrix, Who} from "./Matrix.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {
    ApprovedSettlement,
    Hold,
    IClaims,
    Interest,
    Replacement,
    Reversal,
    Settlement,
    State,
    Submission
} from "../src/interfaces/IClaims.sol";

/// @dev Claim 0 is submitted, 1 settled, 2 held, 3 appealed, 4 disputed.
contract MatrixClaimsTest is ClaimsBase, Matrix {
    uint256 private constant SUBMITTERS = Who.PROVIDER_OWNER | Who.SUBMIT_KEY;
    uint256 private constant SETTLERS = Who.PAYER_OWNER | Who.SETTLE_KEY;
    uint256 private constant HOLDERS = Who.PAYER_OWNER | Who.HOLD_KEY;

    function setUp() public override(ClaimsBase, Matrix) {
        super.setUp();
        none(submit(submissionOf(0)), "submit");
        settled(1);
        none(submit(submissionOf(2)), "submit");
        none(hold(claimId(2), TODAY + 9), "hold");
        settled(3);
        settled(4);
        for (uint256 i = 3; i < 5; ++i) {
            VM.prank(providerOwner);
            appeals.appeal(claimId(i), "evidence");
        }
        VM.prank(payerOwner);
        appeals.uphold(claimId(4), "decision");
    }

    /// @dev The provider takes the claim that was upheld to the panel.
    function disputed() private {
        VM.prank(providerOwner);
        appeals.dispute(claimId(4), "evidence");
    }

    /// @dev 100.00 instead of 96.00.
    function moreFor(uint256 i) private pure returns (Settlement memory s) {
        s = settlementOf(i);
        (s.paid, s.patient) = (10_000, 2_000);
    }

    function testSubmissions() public {
        Submission[] memory one = new Submission[](1);
        one[0] = submissionOf(5);
        Replacement[] memory again = new Replacement[](1);
        again[0] = replacementOf(6, 1);
        bytes4 not = IClaims.NotSubmitter.selector;
        row(
            "Claims",
            "submit((bytes32,uint32,uint32,bytes32,bytes32,bytes32,uint64,int32)[])",
            abi.encode(one),
            SUBMITTERS,
            not
        );
        row(
            "Claims",
            "replace(((bytes32,uint32,uint32,bytes32,bytes32,bytes32,uint64,int32),bytes32,bytes32)[])",
            abi.encode(again),
            SUBMITTERS,
            not
        );
        row("Claims", "requestVoid(bytes32[])", abi.encode(only(claimId(1))), SUBMITTERS, not);
    }

    function testSettlements() public {
        Settlement[] memory one = new Settlement[](1);
        one[0] = settlementOf(0);
        uint64 deadline = uint64(block.timestamp);
        ApprovedSettlement[] memory approved = new ApprovedSettlement[](1);
        approved[0] = ApprovedSettlement(one[0], deadline, approve(one[0], deadline));
        Reversal[] memory back = new Reversal[](1);
        back[0] = reversalOf(1);
        Interest[] memory interest = new Interest[](1);
        interest[0] = Interest(claimId(1), 5, "computed");
        bytes4 not = IClaims.NotSettler.selector;
        row(
            "Claims",
            "settle((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32)[])",
            abi.encode(one),
            SETTLERS,
            not
        );
        row(
            "Claims",
            "settleApproved(((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32),uint64,bytes)[])",
            abi.encode(approved),
            SETTLERS,
            not
        );
        row("Claims", "reverse((bytes32,bytes32,bytes32)[])", abi.encode(back), SETTLERS, not);
        row("Claims", "payInterest((bytes32,uint64,bytes32)[])", abi.encode(interest), SETTLERS, not);
    }

    function testHolds() public {
        Hold[] memory one = new Hold[](1);
        one[0] = Hold(claimId(0), TODAY + 9, "case");
        bytes4 not = IClaims.NotHolder.selector;
        row("Claims", "hold((bytes32,int32,bytes32)[])", abi.encode(one), HOLDERS, not);
        row("Claims", "release(bytes32[])", abi.encode(only(claimId(2))), HOLDERS, not);
    }

    function testOnlyAppeals() public {
        bytes4 not = IClaims.NotAppeals.selector;
        row("Claims", "openAppeal(bytes32)", abi.encode(claimId(1)), Who.APPEALS, not);
        row("Claims", "advance(bytes32,uint8)", abi.encode(claimId(3), State.Upheld), Who.APPEALS, not);
        row(
            "Claims",
            "overturn((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32),address)",
            abi.encode(moreFor(3), payerOwner),
            Who.APPEALS,
            not
        );
    }

    function testAppeals() public {
        uint64 deadline = uint64(block.timestamp);
        Settlement memory item = moreFor(3);
        bytes4 notProvider = IAppeals.NotProvider.selector;
        bytes4 notPayer = IAppeals.NotPayer.selector;
        row("Appeals", "appeal(bytes32,bytes32)", abi.encode(claimId(1), 0), SUBMITTERS, notProvider);
        row("Appeals", "dispute(bytes32,bytes32)", abi.encode(claimId(4), 0), SUBMITTERS, notProvider);
        row("Appeals", "uphold(bytes32,bytes32)", abi.encode(claimId(3), 0), SETTLERS, notPayer);
        row(
            "Appeals",
            "overturn((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32))",
            abi.encode(item),
            SETTLERS,
            notPayer
        );
        row(
            "Appeals",
            "overturnApproved((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32),uint64,bytes)",
            abi.encode(item, deadline, approveOverturn(item, deadline)),
            SETTLERS,
            notPayer
        );
        uint32[] memory judges = new uint32[](3);
        (judges[0], judges[1], judges[2]) = (AUDITOR, REPRESENTATIVE, REGULATOR);
        bytes4 managed = IAccessManaged.AccessManagedUnauthorized.selector;
        row("Appeals", "setPanel(uint32[])", abi.encode(judges), Who.TIMELOCK, managed);
        row("Appeals", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, managed);
    }

    function testPanel() public {
        disputed();
        Settlement memory item = moreFor(4);
        uint256 judges = Who.AUDITOR_OWNER | Who.JUDGE_KEY;
        bytes4 not = IAppeals.NotJudge.selector;
        row(
            "Appeals",
            "judge((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32),uint32)",
            abi.encode(item, AUDITOR),
            judges,
            not
        );
        row("Appeals", "judgeUpheld(bytes32,uint32)", abi.encode(claimId(4), AUDITOR), judges, not);
        row("Appeals", "judgeUpheld(bytes32,uint32)", abi.encode(claimId(4), REGULATOR), Who.REGULATOR_OWNER, not);
        nobody("Appeals", "judgeUpheld(bytes32,uint32)", abi.encode(claimId(4), ANALYST), not);

        VM.prank(auditorOwner);
        appeals.judge(item, AUDITOR);
        nobody(
            "Appeals",
            "carryOut((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32))",
            abi.encode(item),
            IAppeals.NotAwarded.selector
        );
        VM.prank(regulatorOwner);
        appeals.judge(item, REGULATOR);
        anybody("Appeals", "carryOut((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32))", abi.encode(item));
    }

    function testLapse() public {
        disputed();
        nobody("Appeals", "lapse(bytes32)", abi.encode(claimId(4)), IAppeals.TooEarly.selector);
        VM.prank(auditorOwner);
        appeals.judge(moreFor(4), AUDITOR);
        uint256 undecided = VM.snapshotState();
        VM.prank(regulatorOwner);
        appeals.judge(moreFor(4), REGULATOR);
        day(61);
        row("Appeals", "lapse(bytes32)", abi.encode(claimId(4)), SUBMITTERS, IAppeals.TooEarly.selector);
        day(366);
        anybody("Appeals", "lapse(bytes32)", abi.encode(claimId(4)));
        VM.revertToState(undecided);
        day(91);
        anybody("Appeals", "lapse(bytes32)", abi.encode(claimId(4)));
    }

    function testExpire() public {
        nobody("Appeals", "expire(bytes32)", abi.encode(claimId(3)), IAppeals.TooEarly.selector);
        day(122);
        anybody("Appeals", "expire(bytes32)", abi.encode(claimId(3)));
    }

    function testLooks() public {
        look("Claims", "MAX_HOLD()");
        look("Claims", "checkApproval((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32),uint64,bytes)");
        look("Claims", "claim(bytes32)");
        look("Claims", "eip712Domain()");
        look("Claims", "holdLastDay(bytes32)");
        look("Claims", "interestPaid(bytes32)");
        look("Claims", "occupant(bytes32)");
        look("Claims", "replacedBy(bytes32)");
        look("Claims", "replaces(bytes32)");
        look("Appeals", "ANSWER_DAYS()");
        look("Appeals", "APPEAL_DAYS()");
        look("Appeals", "AWARD_DAYS()");
        look("Appeals", "DISPUTE_DAYS()");
        look("Appeals", "LOST_DAYS()");
        look("Appeals", "PANEL_DAYS()");
        look("Appeals", "UPHOLD()");
        look("Appeals", "appealOf(bytes32)");
        look("Appeals", "authority()");
        look("Appeals", "awardOf((bytes32,uint64,uint64,uint64,uint64,bytes32,bool,bytes32))");
        look("Appeals", "isConsumingScheduledOp()");
        look("Appeals", "panel(uint32)");
        look("Appeals", "voteOf(bytes32,uint32)");
        look("Appeals", "votes(bytes32,bytes32)");
    }
}
