// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IClaims, Replacement, Reversal, Settlement, Submission} from "../src/interfaces/IClaims.sol";
import {Coverage} from "../src/interfaces/IEligibility.sol";
import {CoverageRef} from "../src/libraries/Ids.sol";

/// @dev A claim keeps the last 24 bits of its coverage's ref. Whoever names another with the same end moves nobody's maximum.
contract SameEndTest is ClaimsBase {
    /// @dev A ref with the same end as coverage i.
    function like(uint256 i) private pure returns (CoverageRef) {
        return CoverageRef.wrap(CoverageRef.unwrap(coverageRef(i)) ^ bytes32(uint256(1) << 255));
    }

    function attest(CoverageRef ref, uint32 payer) private {
        Coverage memory c = coverageOf(0);
        (c.ref, c.payer) = (ref, payer);
        VM.prank(settler);
        eligibility.attest(c);
    }

    function usedOf(CoverageRef ref) private view returns (uint64) {
        return eligibility.coverage(ref).used;
    }

    /// @dev A payer attests a coverage with the end of another payer's, to use that one's maximum up, or to give it back.
    function testOfAnotherPayer() public {
        settled(0);
        attest(like(0), OTHER_PAYER);
        Submission memory c = submissionOf(10);
        c.coverage = like(0);
        none(submit(c), "submit");
        Settlement memory s = settlementOf(10);
        s.coverage = coverageRef(0);
        is_(settle(s), IClaims.WrongCoverage.selector, "to use it up");
        s.coverage = like(0);
        none(settle(s), "settle");
        Reversal memory r = reversalOf(10);
        r.coverage = coverageRef(0);
        is_(reverse(r), IClaims.WrongCoverage.selector, "to give it back");
        eq(used(0), 9_600, "untouched");
        r.coverage = like(0);
        none(reverse(r), "reverse");
        eq(usedOf(like(0)), 0, "its own");
    }

    /// @dev A provider names a coverage that does not exist, so that nothing would be given back.
    function testUnknown() public {
        settled(0);
        Replacement memory r = replacementOf(1, 0);
        r.replacedCoverage = like(0);
        is_(replace(r), IClaims.WrongCoverage.selector, "replace");
        Reversal memory back = reversalOf(0);
        back.coverage = like(0);
        is_(reverse(back), IClaims.WrongCoverage.selector, "reverse");
        none(submit(submissionOf(2)), "submit");
        Settlement memory s = settlementOf(2);
        s.coverage = like(2);
        is_(settle(s), IClaims.WrongCoverage.selector, "settle");
        (s.allowed, s.paid, s.patient, s.adjusted) = (0, 0, 0, 15_000);
        is_(settle(s), IClaims.WrongCoverage.selector, "nor for nothing");
        none(appeal(0), "appeal");
        s = paying(0, 10_000);
        s.coverage = like(0);
        is_(overturn(s), IClaims.WrongCoverage.selector, "overturn");
        s = settlementOf(0);
        s.coverage = like(0);
        is_(overturn(s), IClaims.WrongCoverage.selector, "nor for the same");
    }

    /// @dev The right coverage without enough left is refused for that, and the batch goes on.
    function testMaximumReachedIsNotWrong() public {
        none(submit(submissionOf(0)), "submit");
        none(submit(submissionOf(30)), "submit");
        none(submit(submissionOf(1)), "submit");
        VM.prank(address(claims));
        yes(eligibility.consume(coverageRef(0), PAYER, 490_000), "all but 100.00");
        Settlement[] memory items = new Settlement[](4);
        (items[0], items[1], items[2], items[3]) = (settlementOf(0), paying(30, 401), paying(30, 400), settlementOf(1));
        bytes4[] memory found = batch(settler, abi.encodeCall(IClaims.settle, (items)));
        eq(found.length, 1, "one");
        is_(found[0], IClaims.MaximumReached.selector, "a cent too much");
        eq(used(0), 500_000, "to the cent");
        eq(used(1), 9_600, "the next");
    }

    /// @dev The payer's own, with less used than is to be given back: refused, where Eligibility would undo the batch.
    function testWithLessUsed() public {
        settled(0);
        attest(like(0), PAYER);
        Replacement memory r = replacementOf(1, 0);
        r.replacedCoverage = like(0);
        is_(replace(r), IClaims.WrongCoverage.selector, "replace");
        Submission memory c = submissionOf(30);
        c.coverage = like(0);
        none(submit(c), "submit");
        Settlement memory s = settlementOf(30);
        s.coverage = like(0);
        none(settle(s), "settle");
        none(replace(r), "it has enough now");
        Reversal memory back = reversalOf(30);
        back.coverage = like(0);
        none(reverse(back), "and no more");
        Settlement[] memory items = new Settlement[](2);
        none(submit(submissionOf(3)), "submit");
        (items[0], items[1]) = (settlementOf(1), settlementOf(3));
        bytes4[] memory found = batch(settler, abi.encodeCall(IClaims.settle, (items)));
        eq(found.length, 1, "only this one");
        is_(found[0], IClaims.WrongCoverage.selector, "refused");
        eq(treasury.balance(PROVIDER), 3 * 9_600, "the other is paid");
        none(settle(denialOf(1)), "to be denied");
        none(replace(replacementOf(2, 0)), "and handed in again");
    }
}
