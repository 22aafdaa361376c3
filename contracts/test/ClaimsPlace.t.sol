// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {
    ClaimRecord,
    Flag,
    IClaims,
    Replacement,
    Reversal,
    Settlement,
    State,
    Submission
} from "../src/interfaces/IClaims.sol";
import {ClaimId, CoverageRef} from "../src/libraries/Ids.sol";

/// @dev Claims for the same services: ids that differ in the attempt only.
contract PlaceTest is ClaimsBase {
    function again(uint32 n) private pure returns (Submission memory s) {
        s = submissionOf(0);
        s.claim = attempt(0, n);
    }

    function pay(uint32 n) private pure returns (Settlement memory s) {
        s = settlementOf(0);
        s.claim = attempt(0, n);
    }

    function deny(uint32 n) private pure returns (Settlement memory s) {
        s = denialOf(0);
        s.claim = attempt(0, n);
    }

    function back(uint32 n) private pure returns (Reversal memory) {
        return Reversal(attempt(0, n), "back", coverageRef(0));
    }

    function at(uint32 n) private view returns (ClaimRecord memory) {
        return claims.claim(attempt(0, n));
    }

    function stands(uint32 n, string memory what) private view {
        same(claims.occupant(attempt(0, n)), attempt(0, n), what);
        no(at(n).aside, what);
    }

    function standsAside(uint32 n, string memory what) private view {
        yes(at(n).aside, what);
        eq(at(n).payer, PAYER, what);
    }

    function testSecondStandsAside() public {
        none(submit(again(1)), "first");
        none(submit(again(2)), "second");
        none(submit(again(3)), "third");
        stands(1, "the first");
        eq(at(1).flags, Flag.MAXIMUM, "the first is no duplicate");
        for (uint32 n = 2; n < 4; ++n) {
            standsAside(n, "the others");
            eq(at(n).flags, Flag.MAXIMUM | Flag.DUPLICATE, "flagged");
            is_(settle(pay(n)), IClaims.Duplicate.selector, "while the first waits");
        }
        none(settle(pay(1)), "first");
        is_(settle(pay(2)), IClaims.Duplicate.selector, "while the first is paid");
        none(settle(deny(2)), "a duplicate can be denied");
        eq(at(2).flags, Flag.MAXIMUM | Flag.DUPLICATE | Flag.DENIED, "still flagged");
        standsAside(2, "denied aside");
        stands(1, "the first all the while");
    }

    function testPromotedAfterDenial() public {
        none(submit(again(1)), "first");
        none(submit(again(2)), "second");
        none(submit(again(3)), "third");
        none(settle(deny(1)), "deny the first");
        none(settle(pay(3)), "the third may");
        stands(3, "the third");
        eq(at(3).flags, Flag.MAXIMUM, "no duplicate any more");
        standsAside(1, "the first moved");
        eq(uint256(at(1).state), uint256(State.Denied), "and reads as before");
        eq(at(1).flags, Flag.MAXIMUM | Flag.DENIED, "and reads as before");
        is_(settle(pay(2)), IClaims.Duplicate.selector, "the second may not");
        eq(used(0), 9_600, "paid once");
    }

    function testPromotedAfterVoid() public {
        none(submit(again(1)), "first");
        none(submit(again(2)), "second");
        none(settle(pay(1)), "pay the first");
        none(requestVoid(attempt(0, 1)), "void");
        is_(settle(pay(2)), IClaims.Duplicate.selector, "not by the request alone");
        none(reverse(back(1)), "reverse");
        none(settle(pay(2)), "after the reversal");
        stands(2, "the second");
        standsAside(1, "the first");
        eq(used(0), 9_600, "counted once");
        eq(treasury.due(PAYER, PROVIDER), 0, "and the debt was recouped");
        eq(treasury.balance(PROVIDER), 9_600, "paid once");
    }

    function testPromotedAfterVoidOfUndecided() public {
        none(submit(again(1)), "first");
        none(submit(again(2)), "second");
        none(requestVoid(attempt(0, 1)), "void");
        none(reverse(back(1)), "reverse");
        none(settle(pay(2)), "second");
        stands(2, "the second");
    }

    function testResubmittedAfterDenial() public {
        none(submit(again(1)), "first");
        none(settle(deny(1)), "deny");
        none(submit(again(2)), "resubmit");
        stands(2, "the new one, at once");
        eq(at(2).flags, Flag.MAXIMUM, "no duplicate");
        standsAside(1, "the old one");
        eq(uint256(at(1).state), uint256(State.Denied), "and is readable");
        is_(submit(again(1)), IClaims.ClaimExists.selector, "its id is used up");
        none(settle(pay(2)), "settle");
        is_(appealBy(settler, attempt(0, 1)), 0, "appeal of the old");
        Settlement memory s = pay(1);
        is_(overturn(s), IClaims.Duplicate.selector, "its place is taken");
        eq(treasury.balance(PROVIDER), 9_600, "paid once");
    }

    function testAppealKeepsThePlace() public {
        none(submit(again(1)), "first");
        none(settle(deny(1)), "deny");
        none(appealBy(settler, attempt(0, 1)), "appeal");
        none(submit(again(2)), "second");
        standsAside(2, "under appeal the place is taken");
        is_(settle(pay(2)), IClaims.Duplicate.selector, "under appeal the place is taken");
        none(runAt(address(appeals), settler, abi.encodeCall(appeals.uphold, (attempt(0, 1), ""))), "uphold");
        none(settle(pay(2)), "upheld, it is free");
        stands(2, "the second");
        none(runAt(address(appeals), settler, abi.encodeCall(appeals.dispute, (attempt(0, 1), ""))), "dispute, aside");
    }

    function testUpheldPaidKeepsThePlace() public {
        none(submit(again(1)), "first");
        none(settle(pay(1)), "pay");
        none(appealBy(settler, attempt(0, 1)), "appeal");
        none(runAt(address(appeals), settler, abi.encodeCall(appeals.uphold, (attempt(0, 1), ""))), "uphold");
        none(submit(again(2)), "second");
        is_(settle(pay(2)), IClaims.Duplicate.selector, "the payment was upheld");
    }

    function testRecoveredThenAppealed() public {
        none(submit(again(1)), "first");
        none(settle(pay(1)), "pay");
        none(reverse(back(1)), "recover");
        none(submit(again(2)), "second");
        stands(2, "recovered, it is free");
        none(appealBy(settler, attempt(0, 1)), "appeal, aside");
        is_(overturn(pay(1)), IClaims.Duplicate.selector, "as long as the second stands there");
        none(settle(deny(2)), "deny");
        none(overturn(pay(1)), "overturn");
        stands(1, "the first is back");
        standsAside(2, "the second gave way");
    }

    function testReplacementWithTheSameKey() public {
        none(submit(again(1)), "first");
        none(settle(pay(1)), "settle");
        none(replace(Replacement(again(2), attempt(0, 1), coverageRef(0))), "replace");
        standsAside(2, "until it is settled");
        eq(at(2).flags, Flag.MAXIMUM, "but no duplicate");
        none(submit(again(3)), "one more");
        none(settle(pay(2)), "settle");
        stands(2, "the new version");
        standsAside(1, "the old one");
        eq(uint256(at(1).state), uint256(State.Reversed), "reversed");
        is_(settle(pay(3)), IClaims.Duplicate.selector, "not a third");
    }

    function testReplacementWithAnotherKey() public {
        none(submit(submissionOf(0)), "first");
        none(settle(settlementOf(0)), "settle");
        Submission memory other = submissionOf(30);
        other.claim = attempt(30, 9);
        none(submit(other), "the services of the new version, handed in before");
        none(replace(replacementOf(30, 0)), "replace");
        flags(30, Flag.MAXIMUM | Flag.DUPLICATE, "meets the other one");
        is_(settle(settlementOf(30)), IClaims.Duplicate.selector, "and waits for it");
        Settlement memory s = denialOf(30);
        s.claim = other.claim;
        none(settle(s), "deny the other");
        none(settle(settlementOf(30)), "settle");
        no(recordOf(30).aside, "in its own place");
        no(recordOf(0).aside, "and the old one in its own");
        state(0, State.Reversed, "reversed");
    }

    function testReplacementOfADeniedOne() public {
        none(submit(again(1)), "first");
        none(settle(deny(1)), "deny");
        none(replace(Replacement(again(2), attempt(0, 1), coverageRef(0))), "replace");
        stands(2, "a denied one gives way at once");
        none(settle(pay(2)), "settle");
        eq(uint256(at(1).state), uint256(State.Reversed), "reversed, having paid nothing");
        eq(treasury.balance(PROVIDER), 9_600, "paid");
    }

    function testOtherPartiesMeetToo() public {
        none(submit(submissionOf(0)), "first");
        Submission memory s = submissionOf(10);
        s.claim = attempt(0, 5);
        none(submit(s), "a claim to another payer for the same services");
        eq(claims.claim(s.claim).flags, Flag.MAXIMUM | Flag.DUPLICATE, "is a duplicate");
    }

    /// @dev Who sees an id before it is in a block cannot take its place: neither the id itself nor another attempt, neither
    /// as a claim of its own nor as a new version of one, in the name of neither provider.
    function testNobodyElseTakesAPlace() public {
        Submission memory s = again(1);
        Submission memory squat = submissionOf(10);
        squat.provider = OTHER_PROVIDER;
        for (uint32 n = 1; n < 3; ++n) {
            squat.claim = attempt(0, n);
            is_(submitBy(otherProviderOwner, squat), IClaims.InvalidClaim.selector, "in its own name");
        }
        squat.provider = PROVIDER;
        is_(submitBy(otherProviderOwner, squat), IClaims.NotSubmitter.selector, "in the other's name");

        Submission memory old = submissionOf(11);
        (old.provider, old.claim) = (OTHER_PROVIDER, claimIdOf(OTHER_PROVIDER, 11));
        none(submit(old), "an old one of its own");
        Settlement memory d = denialOf(11);
        d.claim = old.claim;
        none(settle(d), "deny it");
        squat.provider = OTHER_PROVIDER;
        Replacement memory r = Replacement(squat, old.claim, coverageRef(11));
        is_(replaceBy(otherProviderOwner, r), IClaims.InvalidClaim.selector, "as a new version");

        same(claims.occupant(s.claim), ClaimId.wrap(0), "nobody stands there");
        none(submit(s), "its provider");
        stands(1, "where it belongs");
        eq(at(1).flags, Flag.MAXIMUM, "no duplicate");
        squat.claim = claimIdOf(OTHER_PROVIDER, 0);
        none(submit(squat), "the same service key, of another provider");
        eq(claims.claim(squat.claim).flags, Flag.MAXIMUM, "is another place");
        none(settle(pay(1)), "settle");
    }

    /// @dev Whatever the id: it is recorded exactly if it begins with its provider and ends with an attempt.
    function testFuzzOnlyItsProviders(bytes32 id, uint32 attempt_, uint8 which) public {
        Submission memory s = submissionOf(0);
        if (which & 1 != 0) s.provider = OTHER_PROVIDER;
        if (which & 2 != 0) id = ClaimId.unwrap(ownedBy(which & 4 != 0 ? PROVIDER : OTHER_PROVIDER, id));
        if (which & 8 != 0) id = ClaimId.unwrap(again(ClaimId.wrap(id), attempt_ % 4));
        s.claim = ClaimId.wrap(id);
        bool its = uint256(id) >> 224 == s.provider && uint32(uint256(id)) != 0;
        is_(submit(s), its ? bytes4(0) : IClaims.InvalidClaim.selector, "its provider's");
    }

    /// @dev One word could be read as a place and as a claim aside only if its attempt were zero.
    function testPlaceIsAddressedByNobody() public {
        none(submit(again(1)), "first");
        ClaimId place = attempt(0, 0);
        none(settle(pay(1)), "settle");
        none(payInterest(attempt(0, 1), 9_600), "all the interest there can be");
        is_(payInterest(place, 1), IClaims.NotDecided.selector, "interest");
        is_(requestVoid(place), IClaims.NotDecided.selector, "void");
        is_(appealBy(settler, place), bytes4(keccak256("WrongState(bytes32)")), "appeal");
        none(replace(Replacement(again(2), attempt(0, 1), coverageRef(0))), "replace");
        Replacement memory r = Replacement(submissionOf(30), place, coverageRef(0));
        is_(replace(r), IClaims.NotDecided.selector, "replace again by the place");
        is_(
            replace(Replacement(submissionOf(30), ClaimId.wrap(0), CoverageRef.wrap(0))),
            IClaims.NotDecided.selector,
            "nothing"
        );
    }
}
