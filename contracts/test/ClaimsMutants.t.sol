// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {IClaims, Replacement, Reversal, Settlement, Submission} from "../src/interfaces/IClaims.sol";
import {Coverage} from "../src/interfaces/IEligibility.sol";
import {CoverageRef} from "../src/libraries/Ids.sol";

/// @dev What mutation testing found no other test of Claims to notice.
contract ClaimsMutantsTest is ClaimsBase {
    /// @dev Claim i replaces claim 0, and names for what that one used another coverage with the same end: enough was used
    /// there then, nothing is when claim i is to be settled.
    function replacesWithNothingToGiveBack(uint256 i) private {
        settled(0);
        CoverageRef sameEnd = CoverageRef.wrap(CoverageRef.unwrap(coverageRef(0)) ^ bytes32(uint256(1) << 255));
        Coverage memory c = coverageOf(0);
        c.ref = sameEnd;
        VM.prank(settler);
        eligibility.attest(c);
        Submission memory other = submissionOf(30);
        other.coverage = sameEnd;
        none(submit(other), "submit");
        Settlement memory s = settlementOf(30);
        s.coverage = sameEnd;
        none(settle(s), "settle");
        Replacement memory r = replacementOf(i, 0);
        r.replacedCoverage = sameEnd;
        none(replace(r), "as much was used there");
        Reversal memory back = reversalOf(30);
        back.coverage = sameEnd;
        none(reverse(back), "and no more");
    }

    /// @dev Nothing is counted on the new coverage either: `run` compares the world before and after.
    function testNothingCountedIfNothingCanBeGivenBack() public {
        replacesWithNothingToGiveBack(1);
        is_(settle(settlementOf(1)), IClaims.WrongCoverage.selector, "refused");
        eq(used(1), 0, "not counted");
    }

    function testNotSettledIfNothingCanBeGivenBack() public {
        replacesWithNothingToGiveBack(20);
        is_(settle(settlementOf(20)), IClaims.WrongCoverage.selector, "nothing to count on the new one");
    }

    function testGivesBackWhenTheNewOneHasNoMaximum() public {
        settled(0);
        eq(used(0), 9_600, "counted");
        none(replace(replacementOf(20, 0)), "replace");
        none(settle(settlementOf(20)), "settle");
        eq(used(0), 0, "given back");
    }

    /// @dev The coverage that a settlement without a maximum names is nobody's to count on, also if it is the old one's.
    function testGivesAllBackWhicheverCoverageIsNamed() public {
        settled(0);
        none(replace(replacementOf(20, 0)), "replace");
        Settlement memory s = settlementOf(20);
        s.coverage = coverageRef(0);
        none(settle(s), "settle");
        eq(used(0), 0, "given back");
    }

    function testAReleaseEndsTheHoldTheDayBefore() public {
        none(submit(submissionOf(0)), "submit");
        none(hold(claimId(0), TODAY + 5), "hold");
        none(release(claimId(0)), "release");
        eq(uint32(claims.holdLastDay(claimId(0))), uint32(TODAY - 1), "ended");
    }

    /// @dev From the answer on, not from the dispute, the provider's days count.
    function testADisputeDecidesNothing() public {
        settled(0);
        none(appeal(0), "appeal");
        day(3);
        none(uphold(0), "uphold");
        day(4);
        none(dispute(0), "dispute");
        eq(uint32(recordOf(0).decidedDay), uint32(TODAY + 3), "decided");
    }

    // WHAT IS NOT REVERSED

    /// @dev How often an act says that a claim is reversed.
    function reversed(address target, bytes memory data) private returns (uint256) {
        VM.recordLogs();
        VM.prank(settler);
        (bool ok,) = target.call(data);
        yes(ok, "carried out");
        return told(IClaims.Reversed.selector);
    }

    function settling(uint256 i) private pure returns (bytes memory) {
        Settlement[] memory items = new Settlement[](1);
        items[0] = settlementOf(i);
        return abi.encodeCall(IClaims.settle, (items));
    }

    function testOnlyAReplacementReverses() public {
        none(submit(submissionOf(0)), "submit");
        eq(reversed(address(claims), settling(0)), 0, "settling an original");
        none(replace(replacementOf(1, 0)), "replace");
        eq(reversed(address(claims), settling(1)), 1, "settling a replacement");
        none(appeal(1), "appeal");
        eq(reversed(address(appeals), abi.encodeCall(IAppeals.overturn, (paying(1, 10_000)))), 0, "by then it is");
        settled(2);
        none(appeal(2), "appeal");
        eq(reversed(address(appeals), abi.encodeCall(IAppeals.overturn, (paying(2, 10_000)))), 0, "an original");
    }

    /// @dev Denied, claim 1 left claim 0 as it stood; what happened to that one meanwhile happens once.
    function testOverturningReversesWhatStillStands() public {
        for (uint256 k = 0; k < 2; ++k) {
            uint256 at = VM.snapshotState();
            settled(0);
            none(replace(replacementOf(1, 0)), "replace");
            none(settle(denialOf(1)), "deny");
            if (k == 1) none(reverse(reversalOf(0)), "recover");
            none(appeal(1), "appeal");
            bytes memory data = abi.encodeCall(IAppeals.overturn, (paying(1, 10_000)));
            eq(reversed(address(appeals), data), 1 - k, "claim 0");
            VM.revertToState(at);
        }
    }

    // STATES

    function testADecidedClaimIsNotReleased() public {
        none(submit(submissionOf(0)), "submit");
        none(hold(claimId(0), TODAY + 5), "hold");
        none(settleApproved(settlementOf(0)), "its owner decides all the same");
        is_(release(claimId(0)), IClaims.InvalidHold.selector, "nothing to release");
    }

    /// @dev Upheld on appeal, the version before stands like any other.
    function testOverturningReversesWhatWasUpheld() public {
        settled(0);
        none(appeal(0), "appeal");
        none(uphold(0), "uphold");
        none(replace(replacementOf(1, 0)), "replace");
        none(settle(denialOf(1)), "deny");
        none(appeal(1), "appeal");
        eq(reversed(address(appeals), abi.encodeCall(IAppeals.overturn, (paying(1, 10_000)))), 1, "claim 0");
    }

    /// @dev The version before is under appeal itself: that comes first.
    function testNotOverturnedWhileTheVersionBeforeIsUnderAppeal() public {
        settled(0);
        none(replace(replacementOf(1, 0)), "replace");
        none(settle(denialOf(1)), "deny");
        none(appeal(0), "appeal the original");
        none(appeal(1), "appeal the replacement");
        is_(overturn(paying(1, 10_000)), IClaims.NotDecided.selector, "refused");
    }
}
