// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {Appeal, IAppeals} from "../src/interfaces/IAppeals.sol";
import {IClaims, State} from "../src/interfaces/IClaims.sol";

contract DisputeTest is ClaimsBase {
    function testTells() public {
        settled(0);
        none(appeal(0), "appeal");
        none(uphold(0), "uphold");
        day(5);
        VM.expectEmit(address(claims));
        emit IClaims.StateChanged(claimId(0), State.Disputed);
        VM.expectEmit(address(appeals));
        emit IAppeals.Disputed(claimId(0), PAYER, PROVIDER, 1, "evidence");
        none(dispute(0), "dispute");
        Appeal memory a = appeals.appealOf(claimId(0));
        eq(keccak256(abi.encode(a)), keccak256(abi.encode(Appeal(TODAY, TODAY, TODAY + 5, 1, 0, 0))), "appeal");
    }

    function testAnsweredLastDay() public {
        settled(0);
        none(appeal(0), "appeal");
        day(10);
        none(uphold(0), "uphold");
        day(71);
        is_(dispute(0), IAppeals.TooLate.selector, "61 days after the answer");
        day(70);
        none(dispute(0), "60 days");
    }

    function testUnanswered() public {
        settled(0);
        none(appeal(0), "appeal");
        day(60);
        is_(dispute(0), IAppeals.TooEarly.selector, "the payer has this day");
        day(122);
        is_(dispute(0), IAppeals.TooLate.selector, "61 days after it was missed");
        uint256 at = VM.snapshotState();
        day(61);
        none(dispute(0), "the first day");
        VM.revertToState(at);
        day(121);
        none(dispute(0), "the last day");
    }

    function testLateAnswerOpensItAnew() public {
        settled(0);
        none(appeal(0), "appeal");
        day(130);
        is_(dispute(0), IAppeals.TooLate.selector, "missed by both");
        none(uphold(0), "the payer answers late");
        day(190);
        none(dispute(0), "60 days from the answer");
    }

    function testPayerCannotAnswerOnceDisputed() public {
        settled(0);
        none(appeal(0), "appeal");
        day(61);
        none(dispute(0), "dispute");
        is_(uphold(0), IAppeals.WrongState.selector, "uphold");
        is_(overturn(paying(0, 10_000)), IAppeals.WrongState.selector, "overturn");
        is_(overturnApproved(paying(0, 10_000)), IAppeals.WrongState.selector, "overturn approved");
        is_(reverse(reversalOf(0)), IClaims.NotDecided.selector, "reverse");
    }

    function testOfAnOverturn() public {
        settled(0);
        none(appeal(0), "appeal");
        none(overturn(paying(0, 9_601)), "a cent more");
        none(dispute(0), "is not enough");
        awarded(paying(0, 15_000));
        none(carryOut(paying(0, 15_000)), "all of it");
        eq(treasury.balance(PROVIDER), 15_000, "paid");
    }

    function testWhoAndWhen() public {
        is_(dispute(0), IAppeals.WrongState.selector, "unknown");
        settled(0);
        is_(dispute(0), IAppeals.WrongState.selector, "not appealed");
        none(appeal(0), "appeal");
        none(uphold(0), "uphold");
        bytes memory data = abi.encodeCall(IAppeals.dispute, (claimId(0), ""));
        is_(runAt(address(appeals), stranger, data), IAppeals.NotProvider.selector, "stranger");
        is_(runAt(address(appeals), payerOwner, data), IAppeals.NotProvider.selector, "the payer");
        none(runAt(address(appeals), providerOwner, data), "the owner");
        is_(dispute(0), IAppeals.WrongState.selector, "twice");
        none(judgeUpheld(auditorOwner, AUDITOR, 0), "judge");
        none(judgeUpheld(regulatorOwner, REGULATOR, 0), "judge");
        is_(dispute(0), IAppeals.WrongState.selector, "after the panel spoke");
    }

    /// @dev Without a panel there is nobody to ask. The number of the newest is in the word of the access manager's address.
    function testNeedsAPanel() public {
        settled(0);
        none(appeal(0), "appeal");
        none(uphold(0), "uphold");
        VM.store(address(appeals), 0, bytes32(uint256(uint160(address(manager)))));
        is_(dispute(0), IAppeals.InvalidPanel.selector, "no panel");
        uint32[] memory judges = new uint32[](3);
        (judges[0], judges[1], judges[2]) = (AUDITOR, REPRESENTATIVE, REGULATOR);
        appeals.setPanel(judges);
        none(dispute(0), "with one");
    }
}
