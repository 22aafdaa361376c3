// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {Settlement} from "../src/interfaces/IClaims.sol";
import {Kind} from "../src/interfaces/IParticipants.sol";

/// @dev What mutation testing found no other test of Appeals to notice.
contract AppealsMutantsTest is ClaimsBase {
    /// @dev From the answer on the provider has its days to dispute, also when the owner approved it.
    function testAnApprovedAnswerIsDated() public {
        settled(0);
        none(appeal(0), "appeal");
        day(3);
        none(overturnApproved(paying(0, 10_000)), "overturn");
        eq(uint32(appeals.appealOf(claimId(0)).answeredDay), uint32(TODAY + 3), "answered");
    }

    /// @dev Who may not judge may not in the first seat either.
    function testThePanelIsAskedFromItsFirstSeat() public {
        uint32[] memory judges = new uint32[](3);
        (judges[0], judges[1], judges[2]) = (PAYER, REPRESENTATIVE, REGULATOR);
        VM.expectRevert(IAppeals.InvalidPanel.selector);
        appeals.setPanel(judges);
    }

    /// @dev The first day on which it is possible, not the last on which it is not.
    function testTooEarlySaysFromWhen() public {
        settled(0);
        disputed(0);
        VM.expectRevert(abi.encodeWithSelector(IAppeals.TooEarly.selector, TODAY + 91));
        appeals.lapse(claimId(0));
    }

    function testAPanelSitsInAnyOrder() public {
        uint32[] memory judges = new uint32[](3);
        (judges[0], judges[1], judges[2]) = (REGULATOR, AUDITOR, REPRESENTATIVE);
        appeals.setPanel(judges);
        (judges[0], judges[1], judges[2]) = (REGULATOR, REPRESENTATIVE, AUDITOR);
        appeals.setPanel(judges);
    }

    /// @dev Fit to judge, with a number below those of the panel, and not on it.
    function testAnAuditorBesideThePanelHasNoVote() public {
        participants.register(5, Kind.AUDITOR, stranger, "");
        settled(0);
        disputed(0);
        is_(judge(stranger, 5, paying(0, 10_000)), IAppeals.NotJudge.selector, "refused");
    }

    /// @dev Items whose hashes are below the award's, and above it.
    function testOnlyWhatWasAwardedIsCarriedOut() public {
        settled(0);
        disputed(0);
        Settlement memory s = paying(0, 15_000);
        while (uint256(appeals.awardOf(s)) >> 254 != 1) s.decision = keccak256(abi.encode(s.decision));
        bytes32 award = appeals.awardOf(s);
        none(judge(auditorOwner, AUDITOR, s), "first");
        none(judge(representativeOwner, REPRESENTATIVE, s), "second");
        uint256 below;
        for (uint256 i = 0; i < 32; ++i) {
            s.decision = keccak256(abi.encode(i));
            if (appeals.awardOf(s) < award) ++below;
            is_(carryOut(s), IAppeals.NotAwarded.selector, "not awarded");
        }
        yes(below > 0 && below < 32, "on both sides");
    }
}
