// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
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
}
