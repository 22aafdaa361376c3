// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ClaimId} from "../libraries/Ids.sol";
import {Settlement} from "./IClaims.sol";

/// @notice An appeal as it stands. Days UTC.
/// @param appealedDay Day of the appeal; 0 if there was none.
/// @param answeredDay Day the payer upheld or overturned; 0 before.
/// @param disputedDay Day of the dispute; 0 if there was none.
/// @param panel Number of the panel that judges the dispute; frozen when it was opened.
/// @param awardedDay Day a majority of the panel agreed on the newest award; 0 if it never did.
/// @param award Decision a majority of the panel voted for and that is not carried out yet; 0 if none.
struct Appeal {
    int32 appealedDay;
    int32 answeredDay;
    int32 disputedDay;
    uint32 panel;
    int32 awardedDay;
    bytes32 award;
}

/// @title Appeals and disputes
/// @notice Settled or denied, a claim can be appealed once a version by its provider. The payer answers: upheld, or
/// overturned with a settlement that pays no less. A provider that does not accept the answer, or gets none, may go to
/// a panel of organisations that are neither payers nor providers: auditors, patient representatives, regulators. The
/// majority of the panel upholds or awards a settlement, which is then paid from the payer's escrow without the payer's
/// assent.
///
/// Everything ends. An appeal that neither is answered nor disputed in time expires, a dispute nobody decides lapses, and
/// so does one whose award can never be carried out (the place is another claim's, the payer's escrow stays empty): the
/// decision that was appealed stands.
///
/// APPEAL_DAYS = 180 from the decision; ANSWER_DAYS = 60 from the appeal; DISPUTE_DAYS = 60 from the answer, or from
/// the day it was missed; PANEL_DAYS = 90 from the dispute; AWARD_DAYS = 60, LOST_DAYS = 365 from the award.
interface IAppeals {
    /// @notice The provider appealed. `evidence` is a salted commitment to its reasons.
    event Appealed(ClaimId indexed claim, uint32 indexed payer, uint32 indexed provider, bytes32 evidence);
    /// @notice The decision stands: by the payer, or, with decision 0, by the panel or because the appeal expired or the
    /// dispute lapsed.
    event Upheld(ClaimId indexed claim, uint32 indexed payer, uint32 indexed provider, bytes32 decision);
    /// @notice The claim is settled anew: by the payer, or by the panel's award. Of `paid`, `more` moved now.
    event Overturned(
        ClaimId indexed claim,
        uint32 indexed payer,
        uint32 indexed provider,
        uint64 allowed,
        uint64 paid,
        uint64 patient,
        uint64 adjusted,
        uint64 more,
        bytes32 decision
    );
    /// @notice The provider took it to the panel.
    event Disputed(
        ClaimId indexed claim, uint32 indexed payer, uint32 indexed provider, uint32 panel, bytes32 evidence
    );
    /// @notice A judge voted: for an award (the hash of its settlement) or, with UPHOLD, for upholding.
    event Judged(ClaimId indexed claim, uint32 indexed judge, bytes32 award);
    /// @notice The majority of the panel agreed on an award, which anyone can carry out.
    event Awarded(ClaimId indexed claim, bytes32 award);
    /// @notice Who judges disputes from now on.
    event PanelSet(uint32 indexed panel, uint32[] judges);

    /// @notice The caller is neither the provider's owner nor a delegate with SUBMIT.
    error NotProvider(uint32 provider, address caller);
    /// @notice The caller is neither the payer's owner nor a delegate with SETTLE.
    error NotPayer(uint32 payer, address caller);
    /// @notice The organisation is no active member of the panel, or the caller has no JUDGE power for it.
    error NotJudge(uint32 judge, address caller);
    /// @notice The judge has voted so on this dispute.
    error AlreadyJudged(uint32 judge);
    /// @notice An award settles the claim for no less than the decision before: charged = paid + patient + adjusted,
    /// paid <= allowed <= charged.
    error InvalidAward();
    /// @notice The claim is in no state for this.
    error WrongState(ClaimId claim);
    /// @notice The time for this has passed.
    error TooLate(int32 lastDay);
    /// @notice The time for this has not come.
    error TooEarly(int32 firstDay);
    /// @notice The award agreed on is another one, or there is none.
    error NotAwarded(bytes32 award);
    /// @notice A panel is an odd number of 3 to 9 different organisations of the kinds that may judge.
    error InvalidPanel();

    /// @notice Appeals a decision, by the provider's owner or its SUBMIT delegate.
    function appeal(ClaimId claim, bytes32 evidence) external;
    /// @notice Lets the decision stand, by the payer's owner or its SETTLE delegate.
    function uphold(ClaimId claim, bytes32 decision) external;
    /// @notice Settles the claim anew for more, by the payer's owner or its SETTLE delegate within its caps.
    function overturn(Settlement calldata item) external;
    /// @notice The same beyond the caps with the owner's OverturnApproval (EIP-712, Claims.checkApproval, domain of
    /// Claims).
    function overturnApproved(Settlement calldata item, uint64 deadline, bytes calldata signature) external;
    /// @notice Ends an appeal that the payer did not answer and the provider did not dispute, from the day after the last
    /// one for the dispute on (122 days after the appeal), by anyone: upheld.
    function expire(ClaimId claim) external;
    /// @notice Takes an appeal to the panel, answered or not answered in time, by the provider's owner or its SUBMIT
    /// delegate. Once.
    function dispute(ClaimId claim, bytes32 evidence) external;
    /// @notice Votes for an award in a dispute, by an owner or JUDGE delegate of a judge of its panel. The vote that
    /// makes a majority fixes it. Judges may change their vote until the award is carried out (one that cannot be: the
    /// place of the services taken, the maximum reached).
    function judge(Settlement calldata award, uint32 org) external;
    /// @notice Votes for upholding, the same way. The vote that makes a majority upholds at once.
    function judgeUpheld(ClaimId claim, uint32 org) external;
    /// @notice Carries an award out, by anyone; reverts with EscrowShort until the payer has funded it. See `lapse` for one
    /// that never can be.
    function carryOut(Settlement calldata item) external;
    /// @notice Ends a dispute: upheld. Without an award, by anyone, once the panel's 90 days are over. With an award that
    /// is not carried out, by the provider's owner or its SUBMIT delegate once 60 days have passed since, by anyone once 365
    /// have.
    function lapse(ClaimId claim) external;
    /// @notice Names the judges of disputes opened from now on. Restricted.
    function setPanel(uint32[] calldata judges) external;

    /// @notice The appeal of a claim.
    function appealOf(ClaimId claim) external view returns (Appeal memory);
    /// @notice What judges vote for: keccak256(abi.encode(item)).
    function awardOf(Settlement calldata item) external pure returns (bytes32);
    /// @notice The judges of a panel.
    function panel(uint32 number) external view returns (uint32[] memory);
    /// @notice What a judge voted for in a dispute, 0 if it did not.
    function voteOf(ClaimId claim, uint32 org) external view returns (bytes32);
    /// @notice Votes for an award, or for UPHOLD, in a dispute.
    function votes(ClaimId claim, bytes32 award) external view returns (uint256);
}
