// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Appeal, IAppeals} from "./interfaces/IAppeals.sol";
import {ClaimRecord, IClaims, Settlement, State} from "./interfaces/IClaims.sol";
import {IParticipants, Kind, Power} from "./interfaces/IParticipants.sol";
import {Balance} from "./libraries/Balance.sol";
import {Batch} from "./libraries/Batch.sol";
import {Days} from "./libraries/Days.sol";
import {ClaimId} from "./libraries/Ids.sol";

/// @title Appeals
/// @dev Immutable. The claim's state is kept by Claims, which checks every transition and moves the money; here are who
/// may ask for one, and when.
contract Appeals is IAppeals, AccessManaged {
    /// @notice Days from a decision in which it can be appealed.
    int32 public constant APPEAL_DAYS = 180;
    /// @notice Days the payer has to answer.
    int32 public constant ANSWER_DAYS = 60;
    /// @notice Days from the answer, or from when it was missed, in which the provider can dispute.
    int32 public constant DISPUTE_DAYS = 60;
    /// @notice Days the panel has.
    int32 public constant PANEL_DAYS = 90;
    /// @notice Days an award has to be carried out before its provider may give it up.
    int32 public constant AWARD_DAYS = 60;
    /// @notice Days after which anyone may close a dispute whose award was never carried out.
    int32 public constant LOST_DAYS = 365;
    /// @notice The vote for upholding.
    bytes32 public constant UPHOLD = keccak256("UPHOLD");
    /// @dev Most judges of a panel.
    uint256 private constant MOST_JUDGES = 9;

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    IClaims private immutable CLAIMS;

    /// @dev Number of the newest panel.
    uint32 private _newest;
    mapping(uint32 number => uint32[]) private _panels;
    mapping(ClaimId claim => Appeal) private _appeals;
    /// @inheritdoc IAppeals
    mapping(ClaimId claim => mapping(uint32 org => bytes32 award)) public voteOf;
    /// @inheritdoc IAppeals
    mapping(ClaimId claim => mapping(bytes32 award => uint256)) public votes;

    /// @param manager Decides who names the panel.
    /// @param claims The claims contract that was told this address.
    constructor(address manager, IParticipants participants, IClaims claims) AccessManaged(manager) {
        PARTICIPANTS = participants;
        CLAIMS = claims;
    }

    // APPEAL

    /// @inheritdoc IAppeals
    function appeal(ClaimId claim, bytes32 evidence) external {
        ClaimRecord memory c = _asProvider(claim);
        CLAIMS.openAppeal(claim);
        _notAfter(c.decidedDay + APPEAL_DAYS);
        _forget(claim);
        _appeals[claim].appealedDay = Days.today();
        emit Appealed(claim, c.payer, c.provider, evidence);
    }

    /// @inheritdoc IAppeals
    function uphold(ClaimId claim, bytes32 decision) external {
        ClaimRecord memory c = _asPayer(claim);
        _appeals[claim].answeredDay = Days.today();
        CLAIMS.advance(claim, State.Upheld);
        emit Upheld(claim, c.payer, c.provider, decision);
    }

    /// @inheritdoc IAppeals
    function overturn(Settlement calldata item) external {
        ClaimRecord memory c = _asPayer(item.claim);
        _appeals[item.claim].answeredDay = Days.today();
        _overturn(item, c, msg.sender);
    }

    /// @inheritdoc IAppeals
    function overturnApproved(Settlement calldata item, uint64 deadline, bytes calldata signature) external {
        ClaimRecord memory c = _asPayer(item.claim);
        Batch.raise(CLAIMS.checkApproval(item, deadline, signature));
        _appeals[item.claim].answeredDay = Days.today();
        _overturn(item, c, address(0));
    }

    /// @inheritdoc IAppeals
    function expire(ClaimId claim) external {
        if (CLAIMS.claim(claim).state != State.Appealed) revert WrongState(claim);
        _notThrough(_appeals[claim].appealedDay + ANSWER_DAYS + 1 + DISPUTE_DAYS);
        _uphold(claim);
    }

    // DISPUTE

    /// @inheritdoc IAppeals
    function dispute(ClaimId claim, bytes32 evidence) external {
        ClaimRecord memory c = _asProvider(claim);
        Appeal storage a = _appeals[claim];
        if (a.appealedDay == 0 || a.disputedDay != 0) revert WrongState(claim);
        int32 from = a.answeredDay;
        if (from == 0) {
            from = a.appealedDay + ANSWER_DAYS + 1;
            _notThrough(from - 1);
        }
        _notAfter(from + DISPUTE_DAYS);
        if (_newest == 0) revert InvalidPanel();
        (a.disputedDay, a.panel) = (Days.today(), _newest);
        CLAIMS.advance(claim, State.Disputed);
        emit Disputed(claim, c.payer, c.provider, a.panel, evidence);
    }

    /// @inheritdoc IAppeals
    function judge(Settlement calldata award, uint32 org) external {
        ClaimRecord memory c = CLAIMS.claim(award.claim);
        if (!Balance.holds(award, c.charged) || award.denied || award.paid < c.paid) revert InvalidAward();
        bytes32 digest = awardOf(award);
        if (!_vote(award.claim, org, digest)) return;
        Appeal storage a = _appeals[award.claim];
        (a.award, a.awardedDay) = (digest, Days.today());
        emit Awarded(award.claim, digest);
    }

    /// @inheritdoc IAppeals
    function judgeUpheld(ClaimId claim, uint32 org) external {
        if (!_vote(claim, org, UPHOLD)) return;
        delete _appeals[claim].award;
        _uphold(claim);
    }

    /// @inheritdoc IAppeals
    function carryOut(Settlement calldata item) external {
        Appeal storage a = _appeals[item.claim];
        bytes32 award = a.award;
        if (award == 0 || award != awardOf(item)) revert NotAwarded(award);
        delete a.award;
        _overturn(item, CLAIMS.claim(item.claim), address(0));
    }

    /// @inheritdoc IAppeals
    function lapse(ClaimId claim) external {
        Appeal storage a = _appeals[claim];
        uint32 provider = _requireDisputed(claim);
        int32 last = a.disputedDay + PANEL_DAYS;
        if (a.award != 0) {
            bool own = PARTICIPANTS.can(provider, msg.sender, Power.SUBMIT);
            last = a.awardedDay + (own ? AWARD_DAYS : LOST_DAYS);
        }
        _notThrough(last);
        delete a.award;
        _uphold(claim);
    }

    /// @inheritdoc IAppeals
    function setPanel(uint32[] calldata judges) external restricted {
        uint256 n = judges.length;
        if (n < 3 || n > MOST_JUDGES || n % 2 == 0) revert InvalidPanel();
        for (uint256 i = 0; i < n; ++i) {
            if (!_mayJudge(judges[i])) revert InvalidPanel();
            for (uint256 j = 0; j < i; ++j) {
                if (judges[i] == judges[j]) revert InvalidPanel();
            }
        }
        _panels[++_newest] = judges;
        emit PanelSet(_newest, judges);
    }

    // VIEWS

    /// @inheritdoc IAppeals
    function appealOf(ClaimId claim) external view returns (Appeal memory) {
        return _appeals[claim];
    }

    /// @inheritdoc IAppeals
    function awardOf(Settlement calldata item) public pure returns (bytes32) {
        return keccak256(abi.encode(item));
    }

    /// @inheritdoc IAppeals
    function panel(uint32 number) external view returns (uint32[] memory) {
        return _panels[number];
    }

    // INTERNAL

    function _overturn(Settlement calldata item, ClaimRecord memory c, address key) private {
        uint64 more = CLAIMS.overturn(item, key);
        emit Overturned(
            item.claim, c.payer, c.provider, item.allowed, item.paid, item.patient, item.adjusted, more, item.decision
        );
    }

    /// @dev A recovery is appealed anew, also of a claim that was appealed before: what was said and voted then counts
    /// no more.
    function _forget(ClaimId claim) private {
        uint32[] storage judges = _panels[_appeals[claim].panel];
        for (uint256 i = 0; i < judges.length; ++i) {
            delete votes[claim][voteOf[claim][judges[i]]];
            delete voteOf[claim][judges[i]];
        }
        delete _appeals[claim];
    }

    /// @dev Ends an appeal or a dispute without the payer: the decision that was appealed stands.
    function _uphold(ClaimId claim) private {
        ClaimRecord memory c = CLAIMS.claim(claim);
        CLAIMS.advance(claim, State.Upheld);
        emit Upheld(claim, c.payer, c.provider, 0);
    }

    function _asProvider(ClaimId claim) private view returns (ClaimRecord memory c) {
        c = CLAIMS.claim(claim);
        if (c.state == State.None) revert WrongState(claim);
        if (!PARTICIPANTS.can(c.provider, msg.sender, Power.SUBMIT)) revert NotProvider(c.provider, msg.sender);
    }

    /// @dev The payer answers an appeal, until it is disputed.
    function _asPayer(ClaimId claim) private view returns (ClaimRecord memory c) {
        c = CLAIMS.claim(claim);
        if (c.state != State.Appealed) revert WrongState(claim);
        if (!PARTICIPANTS.can(c.payer, msg.sender, Power.SETTLE)) revert NotPayer(c.payer, msg.sender);
    }

    /// @dev Records a vote; true if it makes a majority.
    function _vote(ClaimId claim, uint32 org, bytes32 award) private returns (bool majority) {
        Appeal storage a = _appeals[claim];
        _requireDisputed(claim);
        if (a.award == 0) _notAfter(a.disputedDay + PANEL_DAYS);
        uint256 judges = _requireJudge(a.panel, org);
        bytes32 before = voteOf[claim][org];
        if (before == award) revert AlreadyJudged(org);
        if (before != 0) --votes[claim][before];
        voteOf[claim][org] = award;
        uint256 agreed = ++votes[claim][award];
        emit Judged(claim, org, award);
        return agreed * 2 > judges;
    }

    function _requireDisputed(ClaimId claim) private view returns (uint32 provider) {
        ClaimRecord memory c = CLAIMS.claim(claim);
        if (c.state != State.Disputed) revert WrongState(claim);
        return c.provider;
    }

    function _requireJudge(uint32 number, uint32 org) private view returns (uint256 judges) {
        uint32[] storage members = _panels[number];
        judges = members.length;
        for (uint256 i = 0; i < judges; ++i) {
            if (members[i] != org) continue;
            if (_mayJudge(org) && PARTICIPANTS.can(org, msg.sender, Power.JUDGE)) return judges;
            break;
        }
        revert NotJudge(org, msg.sender);
    }

    function _mayJudge(uint32 org) private view returns (bool) {
        return PARTICIPANTS.isActive(org, Kind.AUDITOR) || PARTICIPANTS.isActive(org, Kind.PATIENT_REPRESENTATIVE)
            || PARTICIPANTS.isActive(org, Kind.REGULATOR);
    }

    function _notAfter(int32 lastDay) private view {
        if (Days.today() > lastDay) revert TooLate(lastDay);
    }

    function _notThrough(int32 lastDay) private view {
        if (Days.today() <= lastDay) revert TooEarly(lastDay + 1);
    }
}
