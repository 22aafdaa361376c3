// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {ClaimRecord, Replacement, Reversal, Settlement, State, Submission} from "../src/interfaces/IClaims.sol";
import {Coverage} from "../src/interfaces/IEligibility.sol";
import {Grant} from "../src/interfaces/IConsents.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {ClaimId, ConsentRef, CoverageRef} from "../src/libraries/Ids.sol";

/// @dev A world for claims. Consents and coverages 0 to 9 are the payer's, 10 to 19 the other payer's, all with a benefit
/// maximum of 5000.00; coverages 20 and 21 are the payers' without a maximum. `settler` is everybody's delegate, `holder`
/// holds for the payer.
abstract contract ClaimsWorld is Base {
    address internal holder = address(0x2002);
    /// @dev Claims that `world` looks at.
    ClaimId[] internal known;

    function setUp() public virtual override {
        super.setUp();
        give(OTHER_PAYER, ESCROW);
        uint8 powers = Power.SETTLE | Power.ATTEST;
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, powers, CAP_CLAIM, CAP_DAY, TODAY + 1000);
        VM.prank(payerOwner);
        participants.delegate(PAYER, holder, Power.HOLD, 0, 0, TODAY + 1000);
        VM.prank(otherPayerOwner);
        participants.delegate(OTHER_PAYER, settler, powers, CAP_CLAIM, CAP_DAY, TODAY + 1000);
        VM.prank(providerOwner);
        participants.delegate(PROVIDER, settler, Power.SUBMIT, 0, 0, TODAY + 1000);
        VM.prank(otherProviderOwner);
        participants.delegate(OTHER_PROVIDER, settler, Power.SUBMIT, 0, 0, TODAY + 1000);
        for (uint256 i = 10; i < 22; ++i) {
            Grant memory g = grantOf(i);
            Coverage memory c = coverageOf(i);
            if (i != 20) (g.granteeOrg, c.payer) = (OTHER_PAYER, OTHER_PAYER);
            if (i >= 20) c.annualMaximum = 0;
            consents.grant(g, signGrant(g));
            VM.prank(settler);
            eligibility.attest(c);
        }
        uint32[] memory judges = new uint32[](3);
        (judges[0], judges[1], judges[2]) = (AUDITOR, REPRESENTATIVE, REGULATOR);
        appeals.setPanel(judges);
    }

    /// @dev Noon, `n` days after the first.
    function day(int32 n) internal {
        VM.warp(uint256(int256(TODAY + n)) * 1 days + 12 hours);
    }

    // ITEMS

    /// @dev A claim for the same services as claim i: ids that differ in the attempt only.
    function attempt(uint256 i, uint32 n) internal pure returns (ClaimId) {
        return again(claimId(i), n);
    }

    /// @dev An id that differs from this one in the attempt only.
    function again(ClaimId id, uint32 n) internal pure returns (ClaimId) {
        return ClaimId.wrap(ClaimId.unwrap(id) >> 32 << 32 | bytes32(uint256(n)));
    }

    /// @dev 150.00 charged, for consent and coverage i; from 22 on those of the last digit.
    function submissionOf(uint256 i) internal pure returns (Submission memory) {
        bool other = (i > 9 && i < 20) || i == 21;
        uint256 ref = i < 22 ? i : i % 10;
        return Submission({
            claim: claimId(i),
            payer: other ? OTHER_PAYER : PAYER,
            provider: PROVIDER,
            consent: consentRef(ref),
            coverage: coverageRef(ref),
            commitment: keccak256(abi.encode("commitment", i)),
            charged: 15_000,
            serviceDay: TODAY - 3
        });
    }

    function charging(uint256 i, uint64 charged) internal pure returns (Submission memory s) {
        s = submissionOf(i);
        s.charged = charged;
    }

    /// @dev 120.00 allowed, 96.00 paid, 24.00 the patient's, 30.00 adjusted.
    function settlementOf(uint256 i) internal pure returns (Settlement memory) {
        return Settlement({
            claim: claimId(i),
            allowed: 12_000,
            paid: 9_600,
            patient: 2_400,
            adjusted: 3_000,
            decision: keccak256(abi.encode("decision", i)),
            denied: false,
            coverage: submissionOf(i).coverage
        });
    }

    function denialOf(uint256 i) internal pure returns (Settlement memory s) {
        s = settlementOf(i);
        (s.allowed, s.paid, s.patient, s.adjusted, s.denied) = (0, 0, 0, 15_000, true);
    }

    /// @dev Of 150.00 charged, all of `amount` is paid.
    function paying(uint256 i, uint64 amount) internal pure returns (Settlement memory s) {
        s = settlementOf(i);
        (s.allowed, s.paid, s.patient, s.adjusted) = (amount, amount, 0, 15_000 - amount);
    }

    /// @dev A settlement that pays all that was charged.
    function inFull(uint256 i, uint64 amount) internal pure returns (Settlement memory s) {
        s = settlementOf(i);
        (s.allowed, s.paid, s.patient, s.adjusted) = (amount, amount, 0, 0);
    }

    /// @dev Claim i as the new version of claim `old`.
    function replacementOf(uint256 i, uint256 old) internal pure returns (Replacement memory) {
        return Replacement(submissionOf(i), claimId(old), submissionOf(old).coverage);
    }

    function reversalOf(uint256 i) internal pure returns (Reversal memory) {
        return Reversal(claimId(i), keccak256(abi.encode("reversal", i)), submissionOf(i).coverage);
    }

    // GUARDIANS

    /// @dev As governance, at once.
    function pause(bytes32 scope) internal {
        guardians.pause(scope);
    }

    function lift(bytes32 scope) internal {
        guardians.lift(scope);
    }

    // WHAT STANDS

    function recordOf(uint256 i) internal view returns (ClaimRecord memory) {
        return claims.claim(claimId(i));
    }

    function state(uint256 i, State want, string memory what) internal view {
        eq(uint256(recordOf(i).state), uint256(want), what);
    }

    function flags(uint256 i, uint8 want, string memory what) internal view {
        eq(recordOf(i).flags, want, what);
    }

    function same(ClaimRecord memory got, ClaimRecord memory want, string memory what) internal pure {
        eq(keccak256(abi.encode(got)), keccak256(abi.encode(want)), what);
    }

    function same(ClaimId got, ClaimId want, string memory what) internal pure {
        eq(ClaimId.unwrap(got), ClaimId.unwrap(want), what);
    }

    function used(uint256 i) internal view returns (uint64) {
        return eligibility.coverage(coverageRef(i)).used;
    }

    /// @dev Everything a claim can change, as one hash.
    function world() internal view returns (bytes32 hash) {
        for (uint256 i = 0; i < known.length; ++i) {
            hash = keccak256(abi.encode(hash, aboutClaim(known[i])));
        }
        for (uint256 i = 0; i < 22; ++i) {
            hash = keccak256(abi.encode(hash, eligibility.coverage(coverageRef(i))));
        }
        uint32[2] memory payers = [PAYER, OTHER_PAYER];
        uint32[2] memory providers = [PROVIDER, OTHER_PROVIDER];
        for (uint256 i = 0; i < 2; ++i) {
            hash = keccak256(
                abi.encode(
                    hash,
                    treasury.escrow(payers[i]),
                    treasury.balance(providers[i]),
                    participants.delegation(payers[i], settler)
                )
            );
            for (uint256 j = 0; j < 2; ++j) {
                hash = keccak256(abi.encode(hash, debts(payers[i], providers[j])));
            }
        }
        hash = keccak256(abi.encode(hash, treasury.liabilities()));
    }

    function aboutClaim(ClaimId id) internal view returns (bytes memory) {
        return abi.encode(
            claims.claim(id),
            claims.occupant(id),
            claims.replaces(id),
            claims.replacedBy(id),
            claims.holdLastDay(id),
            claims.interestPaid(id),
            appeals.appealOf(id)
        );
    }

    function debts(uint32 payer, uint32 provider) internal view returns (bytes memory) {
        int32 today = int32(uint32(block.timestamp / 1 days));
        return abi.encode(treasury.due(payer, provider), treasury.noticed(payer, provider, today + 30));
    }
}
