// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IClaims, Replacement, Reversal, Settlement, Submission} from "../src/interfaces/IClaims.sol";
import {Coverage} from "../src/interfaces/IEligibility.sol";
import {CoverageRef} from "../src/libraries/Ids.sol";

/// @dev What mutation testing found no other test of Claims to notice.
contract ClaimsMutantsTest is ClaimsBase {
    /// @dev A replacement on another coverage, when what the version before used cannot be given back: nothing of it is
    /// counted on the new one either.
    function testNothingCountedIfNothingCanBeGivenBack() public {
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
        Replacement memory r = replacementOf(1, 0);
        r.replacedCoverage = sameEnd;
        none(replace(r), "as much was used there");
        Reversal memory back = reversalOf(30);
        back.coverage = sameEnd;
        none(reverse(back), "and no more");
        // `run` compares the world before and after.
        is_(settle(settlementOf(1)), IClaims.WrongCoverage.selector, "refused");
        eq(used(1), 0, "not counted");
    }
}
