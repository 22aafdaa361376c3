// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {ClaimRecord, Flag, IClaims, State, Submission} from "../src/interfaces/IClaims.sol";
import {Scopes} from "../src/interfaces/IGuardians.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {ClaimId, ConsentRef, CoverageRef} from "../src/libraries/Ids.sol";

contract SubmitTest is ClaimsBase {
    function testStoresAndTells() public {
        bytes32 snapshot = keccak256(abi.encode(consentRef(0), uint8(1), uint16(7), block.timestamp));
        eq(consents.snapshot(consentRef(0)), snapshot, "snapshot");
        Submission memory s = submissionOf(0);
        VM.expectEmit(address(claims));
        emit IClaims.Submitted(claimId(0), PAYER, PROVIDER, 15_000, TODAY - 3, Flag.MAXIMUM, s.commitment, snapshot);
        none(submit(s), "submit");
        ClaimRecord memory want =
            ClaimRecord(PAYER, PROVIDER, TODAY - 3, 0, 15_000, 0, 1, State.Submitted, Flag.MAXIMUM, false);
        same(recordOf(0), want, "record");
        same(claims.occupant(claimId(0)), claimId(0), "in its place");
    }

    function testByOwnerAndDelegate() public {
        none(submitBy(providerOwner, submissionOf(0)), "owner");
        none(submitBy(settler, submissionOf(1)), "delegate");
    }

    function testBounds() public {
        Submission memory s = charging(0, 0);
        s.serviceDay = 0;
        none(submit(s), "nothing charged, on the first day");
        s = charging(1, type(uint40).max);
        s.serviceDay = 65_535;
        none(submit(s), "most charged, on the last day");
        eq(recordOf(1).charged, type(uint40).max, "charged");
        eq(uint32(recordOf(1).serviceDay), 65_535, "day");
        flags(1, Flag.NO_COVERAGE, "long after the coverage");
    }

    function testFlags() public {
        Submission memory s = submissionOf(0);
        s.consent = ConsentRef.wrap(0);
        none(submit(s), "no consent");
        flags(0, Flag.NO_CONSENT | Flag.MAXIMUM, "no consent");
        s = submissionOf(1);
        s.coverage = CoverageRef.wrap(0);
        none(submit(s), "no coverage");
        flags(1, Flag.NO_COVERAGE, "no coverage");
        s = submissionOf(2);
        s.coverage = CoverageRef.wrap("unknown");
        none(submit(s), "unknown coverage");
        flags(2, Flag.NO_COVERAGE, "unknown coverage");
        s = submissionOf(3);
        s.serviceDay = TODAY + 101;
        none(submit(s), "the day after the coverage");
        flags(3, Flag.NO_COVERAGE, "the day after the coverage");
        s = submissionOf(4);
        s.serviceDay = TODAY + 100;
        none(submit(s), "its last day");
        flags(4, Flag.MAXIMUM, "its last day");
        s = submissionOf(5);
        s.coverage = coverageRef(15);
        none(submit(s), "another payer's coverage");
        flags(5, Flag.NO_COVERAGE, "another payer's coverage");
        s = submissionOf(6);
        s.coverage = coverageRef(20);
        none(submit(s), "without maximum");
        flags(6, 0, "without maximum");
        s = submissionOf(7);
        (s.consent, s.coverage) = (ConsentRef.wrap(0), CoverageRef.wrap(0));
        none(submit(s), "neither");
        flags(7, Flag.NO_CONSENT | Flag.NO_COVERAGE, "neither");
    }

    /// @dev Everything is wrong; put right one by one, from the first check to the last.
    function testOrderOfChecks() public {
        Submission memory s = submissionOf(0);
        s.claim = again(claimIdOf(PAYER, 1), 0);
        s.charged = uint64(type(uint40).max) + 1;
        s.serviceDay = -1;
        s.provider = PAYER;
        s.payer = PROVIDER;
        s.consent = ConsentRef.wrap("unknown");
        pause(Scopes.SUBMIT);
        is_(submit(s), IClaims.Paused.selector, "paused");
        lift(Scopes.SUBMIT);
        is_(submit(s), IClaims.InvalidClaim.selector, "no attempt");
        s.claim = ClaimId.wrap(0);
        is_(submit(s), IClaims.InvalidClaim.selector, "zero");
        s.claim = claimId(1);
        is_(submit(s), IClaims.InvalidClaim.selector, "another's place");
        s.claim = claimIdOf(PAYER, 1);
        is_(submit(s), IClaims.AmountTooLarge.selector, "2^40");
        s.charged = 15_000;
        is_(submit(s), IClaims.InvalidServiceDay.selector, "before 1970");
        s.serviceDay = 65_536;
        is_(submit(s), IClaims.InvalidServiceDay.selector, "after 2149");
        s.serviceDay = TODAY;
        is_(submit(s), IClaims.ProviderInactive.selector, "a payer is no provider");
        (s.provider, s.claim) = (OTHER_PROVIDER, claimIdOf(OTHER_PROVIDER, 1));
        is_(submitBy(providerOwner, s), IClaims.NotSubmitter.selector, "another provider");
        (s.provider, s.claim) = (PROVIDER, claimId(1));
        is_(submit(s), IClaims.PayerInactive.selector, "a provider is no payer");
        s.payer = PAYER;
        pause(Scopes.payer(PAYER));
        is_(submit(s), IClaims.Paused.selector, "this payer is paused");
        lift(Scopes.payer(PAYER));
        none(submit(submissionOf(1)), "another");
        is_(submit(s), IClaims.ConsentRefused.selector, "unknown consent");
        s.consent = consentRef(1);
        is_(submit(s), IClaims.ClaimExists.selector, "there is one with this id");
        s.claim = claimId(0);
        none(submit(s), "all right");
    }

    function testParties() public {
        Submission memory s = submissionOf(0);
        s.payer = 0;
        is_(submit(s), IClaims.PayerInactive.selector, "payer 0");
        s.payer = 99;
        is_(submit(s), IClaims.PayerInactive.selector, "unknown payer");
        s = submissionOf(0);
        (s.provider, s.claim) = (0, claimIdOf(0, 0));
        is_(submit(s), IClaims.ProviderInactive.selector, "provider 0");
        s = submissionOf(0);
        participants.suspend(PROVIDER);
        is_(submit(s), IClaims.ProviderInactive.selector, "suspended provider");
        participants.reinstate(PROVIDER);
        participants.suspend(PAYER);
        is_(submit(s), IClaims.PayerInactive.selector, "suspended payer");
        participants.reinstate(PAYER);
        is_(submitBy(stranger, s), IClaims.NotSubmitter.selector, "stranger");
        is_(submitBy(payerOwner, s), IClaims.NotSubmitter.selector, "the payer");
        is_(submitBy(holder, s), IClaims.NotSubmitter.selector, "another power");
        none(submit(s), "reinstated");
    }

    function testConsent() public {
        Submission memory s = submissionOf(0);
        s.consent = consentRef(10);
        is_(submit(s), IClaims.ConsentRefused.selector, "another payer's");
        s = submissionOf(0);
        none(submit(s), "before the revocation");
        revoke(0);
        s.claim = claimId(30);
        is_(submit(s), IClaims.ConsentRefused.selector, "after it, in the same block");
        none(settle(settlementOf(0)), "what was told before is paid");
        eq(treasury.balance(PROVIDER), 9_600, "paid");
        day(394);
        is_(submit(submissionOf(1)), IClaims.ConsentRefused.selector, "after its window");
    }

    function testExists() public {
        none(submit(submissionOf(0)), "first");
        is_(submit(submissionOf(0)), IClaims.ClaimExists.selector, "again");
        is_(submit(charging(0, 1)), IClaims.ClaimExists.selector, "changed");
        Submission memory s = submissionOf(0);
        s.claim = attempt(0, 7);
        none(submit(s), "aside");
        is_(submit(s), IClaims.ClaimExists.selector, "aside again");
        none(settle(denialOf(0)), "deny");
        is_(submit(submissionOf(0)), IClaims.ClaimExists.selector, "a decided one");
        is_(submit(s), IClaims.ClaimExists.selector, "aside again, though the place is free");
    }

    function testBatchSize() public {
        Submission[] memory items = new Submission[](0);
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 0, 1000));
        claims.submit(items);
        items = new Submission[](1001);
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        claims.submit(items);
    }

    /// @dev The views know no claim by a place alone.
    function testPlaceIsNoClaim() public {
        none(submit(submissionOf(0)), "submit");
        ClaimId place = attempt(0, 0);
        eq(uint256(claims.claim(place).state), uint256(State.None), "unknown");
        same(claims.occupant(place), claimId(0), "but somebody stands there");
        same(claims.occupant(claimId(1)), ClaimId.wrap(0), "and nobody there");
    }
}
