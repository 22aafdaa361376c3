// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Clock} from "./rooms/Clock.sol";
import {Coverage} from "../../src/interfaces/IEligibility.sol";
import {Power} from "../../src/interfaces/IParticipants.sol";

/// @dev The whole world as it is deployed, and everybody in it: what the invariants let forge play with.
contract Town is Clock {
    /// @dev Something somebody does; it takes a seed.
    struct Action {
        string name;
        bytes4 selector;
    }

    uint256 private constant ACTIONS = 50;

    bytes32 private _deployed;
    bytes32 private _candidates;

    function setUp() public override {
        super.setUp();
        _deployed = roles();
        VM.prank(address(timelock));
        manager.grantRole(ISSUER, CANDIDATE, 0);
        _candidates = roles();
        VM.prank(address(timelock));
        manager.revokeRole(ISSUER, CANDIDATE);
        for (uint256 p = 0; p < 2; ++p) {
            (uint32 payer, uint32 provider) = (payerAt(p), providerAt(p));
            uint8 powers = Power.SETTLE | Power.ATTEST;
            VM.prank(payerKey(payer));
            participants.delegate(payer, settler, powers, CAP_CLAIM, CAP_DAY, LAST_DAY + 1);
            VM.prank(payerKey(payer));
            participants.delegate(payer, holder, Power.HOLD, 0, 0, LAST_DAY + 1);
            VM.prank(providerKey(provider));
            participants.delegate(provider, settler, Power.SUBMIT, 0, 0, LAST_DAY + 1);
            cash(address(this), ESCROW);
            treasury.fund(payer, ESCROW);
        }
        for (uint256 i = 0; i < 10; ++i) {
            given.push(Given(consentRef(i), PAYER, PATIENT_KEY));
            coverages.push(coverageRef(i));
        }
        for (uint256 i = 10; i < 16; ++i) {
            Coverage memory c = coverageOf(i);
            (c.payer, c.annualMaximum) = (i < 14 ? OTHER_PAYER : PAYER, i % 2 == 0 ? 50_000 : 0);
            VM.prank(settler);
            eligibility.attest(c);
            coverages.push(c.ref);
        }
    }

    /// @notice Everything that can happen here.
    function actions() public pure returns (Action[] memory all) {
        all = new Action[](ACTIONS);
        uint256 at;
        at = list(all, at, "patientGrants", this.patientGrants.selector);
        at = list(all, at, "patientSupersedes", this.patientSupersedes.selector);
        at = list(all, at, "patientRevokes", this.patientRevokes.selector);
        at = list(all, at, "patientCancelsNonce", this.patientCancelsNonce.selector);
        at = list(all, at, "signatureIsReplayed", this.signatureIsReplayed.selector);
        at = list(all, at, "providerSubmits", this.providerSubmits.selector);
        at = list(all, at, "providerSubmitsAgain", this.providerSubmitsAgain.selector);
        at = list(all, at, "providerReplaces", this.providerReplaces.selector);
        at = list(all, at, "providerAsksToVoid", this.providerAsksToVoid.selector);
        at = list(all, at, "payerAttests", this.payerAttests.selector);
        at = list(all, at, "payerTerminates", this.payerTerminates.selector);
        at = list(all, at, "payerSettles", this.payerSettles.selector);
        at = list(all, at, "payerSettlesMany", this.payerSettlesMany.selector);
        at = list(all, at, "payerSettlesApproved", this.payerSettlesApproved.selector);
        at = list(all, at, "payerUsesApprovalAgain", this.payerUsesApprovalAgain.selector);
        at = list(all, at, "payerReverses", this.payerReverses.selector);
        at = list(all, at, "payerPaysInterest", this.payerPaysInterest.selector);
        at = list(all, at, "payerChangesCaps", this.payerChangesCaps.selector);
        at = list(all, at, "analystHolds", this.analystHolds.selector);
        at = list(all, at, "analystReleases", this.analystReleases.selector);
        at = list(all, at, "providerAppeals", this.providerAppeals.selector);
        at = list(all, at, "payerUpholds", this.payerUpholds.selector);
        at = list(all, at, "payerOverturns", this.payerOverturns.selector);
        at = list(all, at, "payerOverturnsApproved", this.payerOverturnsApproved.selector);
        at = list(all, at, "providerDisputes", this.providerDisputes.selector);
        at = list(all, at, "panelJudges", this.panelJudges.selector);
        at = list(all, at, "panelUpholds", this.panelUpholds.selector);
        at = list(all, at, "anybodyCarriesOut", this.anybodyCarriesOut.selector);
        at = list(all, at, "anybodyLapses", this.anybodyLapses.selector);
        at = list(all, at, "anybodyFunds", this.anybodyFunds.selector);
        at = list(all, at, "payerFundsWithPermit", this.payerFundsWithPermit.selector);
        at = list(all, at, "anybodyDonates", this.anybodyDonates.selector);
        at = list(all, at, "payerFundsIncentives", this.payerFundsIncentives.selector);
        at = list(all, at, "payerRewards", this.payerRewards.selector);
        at = list(all, at, "payerSetsTerms", this.payerSetsTerms.selector);
        at = list(all, at, "payerAnnouncesRelease", this.payerAnnouncesRelease.selector);
        at = list(all, at, "payerTakesRelease", this.payerTakesRelease.selector);
        at = list(all, at, "providerWithdraws", this.providerWithdraws.selector);
        at = list(all, at, "providerOverdraws", this.providerOverdraws.selector);
        at = list(all, at, "debtIsRepaid", this.debtIsRepaid.selector);
        at = list(all, at, "noticePasses", this.noticePasses.selector);
        at = list(all, at, "guardiansPause", this.guardiansPause.selector);
        at = list(all, at, "guardiansLift", this.guardiansLift.selector);
        at = list(all, at, "councilDecidesOnMember", this.councilDecidesOnMember.selector);
        at = list(all, at, "timelockChangesIssuer", this.timelockChangesIssuer.selector);
        at = list(all, at, "minorityTries", this.minorityTries.selector);
        at = list(all, at, "strangerTries", this.strangerTries.selector);
        at = list(all, at, "hoursPass", this.hoursPass.selector);
        at = list(all, at, "daysPass", this.daysPass.selector);
        at = list(all, at, "monthsPass", this.monthsPass.selector);
        assert(at == ACTIONS);
    }

    function list(Action[] memory all, uint256 at, string memory name, bytes4 selector) private pure returns (uint256) {
        all[at] = Action(name, selector);
        return at + 1;
    }

    /// @notice Lets so many things happen.
    function play(uint256 seed, uint256 times) external {
        Action[] memory all = actions();
        Dice memory d = Dice(seed);
        for (uint256 i = 0; i < times; ++i) {
            instead(d, all[roll(d, all.length)].selector);
        }
    }

    // WHAT IS TRUE AT ANY TIME

    function solvency() external view returns (uint256 parts, uint256 liabilities, uint256 held) {
        Money memory m = money();
        for (uint256 i = 0; i < 2; ++i) {
            parts += m.escrow[i] + m.pool[i] + m.announced[i] + m.balance[i];
        }
        return (parts, treasury.liabilities(), token.balanceOf(address(treasury)));
    }

    function pairs() external view returns (uint256[4] memory stored, int256[4] memory moved_) {
        for (uint256 pair = 0; pair < 4; ++pair) {
            (uint32 payer, uint32 provider) = (payerAt(pair / 2), providerAt(pair % 2));
            stored[pair] = treasury.due(payer, provider);
            for (uint256 i = 0; i < dueDays[pair].length; ++i) {
                stored[pair] += treasury.noticed(payer, provider, dueDays[pair][i]);
            }
            moved_[pair] = debtOf[pair];
        }
    }

    /// @notice The book of roles as deployed, and as the time lock may change it.
    function roleBooks() external view returns (bytes32 deployed, bytes32 candidates) {
        return (_deployed, _candidates);
    }

    function roleBook() external view returns (bytes32 book, bool candidate) {
        return (roles(), candidateIssues);
    }

    function claimsSeen() external view returns (uint256) {
        return ghosts.length;
    }

    /// @notice A claim as remembered.
    function ghost(uint256 number) external view returns (Ghost memory) {
        return ghosts[number];
    }

    function chainOf(uint256 number) external view returns (uint256 paid, int256 net_) {
        uint256 chain = ghosts[number].chain;
        return (paidSum[chain], net[chain]);
    }

    function world()
        external
        view
        returns (address claims_, address eligibility_, address treasury_, address guardians_, address participants_)
    {
        return (address(claims), address(eligibility), address(treasury), address(guardians), address(participants));
    }
}
