// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {ICouncil, Proposal, ProposalState} from "./interfaces/ICouncil.sol";
import {IParticipants, Kind, OrganisationState} from "./interfaces/IParticipants.sol";

/// @title Council
contract Council is ICouncil {
    using EnumerableSet for EnumerableSet.UintSet;

    uint40 private constant VOTING = 7 days;
    uint40 private constant EXECUTION = 14 days;
    uint256 private constant FEWEST_SEATS = 3;
    uint256 private constant MOST_SEATS = 100;

    // IMMUTABLES AND STORAGE

    IParticipants private immutable PARTICIPANTS;
    TimelockController private immutable TIMELOCK;

    EnumerableSet.UintSet private _seats;
    /// @dev The first proposal a seat may vote on. A seat taken and given back votes on new proposals only, so nobody
    /// votes twice and nobody is admitted to decide what is open.
    mapping(uint32 seat => uint256 id) private _firstProposal;
    mapping(uint256 id => Proposal) private _proposals;
    /// @inheritdoc ICouncil
    mapping(uint256 id => mapping(uint32 seat => bool)) public hasVoted;
    /// @inheritdoc ICouncil
    uint256 public proposals;

    /// @param seats_ Organisations with the first seats, three at least, registered before.
    /// @param delay Seconds an operation waits in the time lock: 48 hours, less only where nothing is at stake.
    constructor(IParticipants participants, uint32[] memory seats_, uint256 delay) {
        PARTICIPANTS = participants;
        for (uint256 i = 0; i < seats_.length; ++i) {
            _admitSeat(seats_[i]);
        }
        if (seats_.length < FEWEST_SEATS) revert BadSeatCount(seats_.length);

        address[] memory proposers = new address[](1);
        proposers[0] = address(this);
        TIMELOCK = new TimelockController(delay, proposers, new address[](1), address(0));
    }

    // MODIFIERS

    modifier onlyCouncil() {
        if (msg.sender != address(this)) revert NotCouncil(msg.sender);
        _;
    }

    // SEATS

    /// @inheritdoc ICouncil
    function admitSeat(uint32 seat) external onlyCouncil {
        _admitSeat(seat);
    }

    /// @inheritdoc ICouncil
    function removeSeat(uint32 seat) external {
        bool slowly = _mayVeto(PARTICIPANTS.organisation(seat).kind);
        if (slowly && msg.sender != address(TIMELOCK)) revert NotTimelock(msg.sender);
        if (!slowly && msg.sender != address(this)) revert NotCouncil(msg.sender);
        if (!_seats.remove(seat)) revert NotASeat(seat);
        uint256 count = _seats.length();
        if (count < FEWEST_SEATS) revert BadSeatCount(count);
        emit SeatRemoved(seat, count);
    }

    // PROPOSALS

    /// @inheritdoc ICouncil
    function propose(uint32 seat, address target, bytes calldata data, bytes32 reason) external returns (uint256 id) {
        _checkVoice(seat);
        id = ++proposals;
        Proposal storage p = _proposals[id];
        uint40 time = uint40(block.timestamp);
        (p.seat, p.seats, p.target, p.data) = (seat, uint16(_seats.length()), target, data);
        (p.votesUntil, p.executeUntil) = (time + VOTING, time + EXECUTION);
        emit Proposed(id, seat, target, data, reason, p.seats, p.votesUntil, p.executeUntil);
    }

    /// @inheritdoc ICouncil
    function vote(uint32 seat, uint256 id, bool support) external {
        _checkVoice(seat);
        Proposal storage p = _proposals[id];
        // What has passed may still be voted on: the record is worth having.
        if (p.executed || block.timestamp > p.votesUntil) revert WrongState(id, state(id));
        if (id < _firstProposal[seat]) revert SeatTooYoung(seat, id);
        if (hasVoted[id][seat]) revert AlreadyVoted(seat, id);
        hasVoted[id][seat] = true;
        if (support) ++p.yes;
        else ++p.no;
        emit Voted(id, seat, support, p.yes, p.no);
    }

    /// @inheritdoc ICouncil
    function execute(uint256 id) external {
        ProposalState s = state(id);
        if (s != ProposalState.Passed) revert WrongState(id, s);
        Proposal storage p = _proposals[id];
        p.executed = true;
        emit Executed(id);
        Address.functionCall(p.target, p.data);
    }

    // VETO

    /// @inheritdoc ICouncil
    function veto(uint32 seat, bytes32 operation) external {
        OrganisationState memory o = _ownedSeat(seat);
        if (!_mayVeto(o.kind) || operation == _removalOf(seat)) revert NoVeto(seat);
        emit Vetoed(operation, seat);
        TIMELOCK.cancel(operation);
    }

    // VIEWS

    /// @inheritdoc ICouncil
    function state(uint256 id) public view returns (ProposalState) {
        Proposal storage p = _proposals[id];
        if (p.seats == 0) return ProposalState.None;
        if (p.executed) return ProposalState.Executed;
        if (uint256(p.yes) * 3 >= uint256(p.seats) * 2) {
            return block.timestamp <= p.executeUntil ? ProposalState.Passed : ProposalState.Expired;
        }
        bool open = block.timestamp <= p.votesUntil && uint256(p.no) * 3 <= p.seats;
        return open ? ProposalState.Open : ProposalState.Defeated;
    }

    /// @inheritdoc ICouncil
    function proposal(uint256 id) external view returns (Proposal memory) {
        return _proposals[id];
    }

    /// @inheritdoc ICouncil
    function seats() external view returns (uint256[] memory) {
        return _seats.values();
    }

    /// @inheritdoc ICouncil
    function isSeat(uint32 org) external view returns (bool) {
        return _seats.contains(org);
    }

    /// @inheritdoc ICouncil
    function timelock() external view returns (TimelockController) {
        return TIMELOCK;
    }

    // INTERNAL

    /// @dev Whether the caller may propose and vote for the seat.
    function _checkVoice(uint32 seat) private view {
        if (_ownedSeat(seat).suspended) revert NotVoice(seat, msg.sender);
    }

    function _ownedSeat(uint32 seat) private view returns (OrganisationState memory o) {
        if (!_seats.contains(seat)) revert NotASeat(seat);
        o = PARTICIPANTS.organisation(seat);
        if (o.owner != msg.sender) revert NotVoice(seat, msg.sender);
    }

    function _mayVeto(uint8 kind) private pure returns (bool) {
        return kind == Kind.PATIENT_REPRESENTATIVE || kind == Kind.REGULATOR;
    }

    /// @dev The operation that removes a seat, as ICouncil.veto says. What was carried out keeps its number for ever, so a
    /// seat admitted again is removed under the next salt.
    function _removalOf(uint32 seat) private view returns (bytes32 operation) {
        address[] memory targets = new address[](1);
        bytes[] memory data = new bytes[](1);
        (targets[0], data[0]) = (address(this), abi.encodeCall(ICouncil.removeSeat, (seat)));
        for (uint256 salt = 0; operation == 0 || TIMELOCK.isOperationDone(operation); ++salt) {
            operation = TIMELOCK.hashOperationBatch(targets, new uint256[](1), data, 0, bytes32(salt));
        }
    }

    function _admitSeat(uint32 seat) private {
        OrganisationState memory o = PARTICIPANTS.organisation(seat);
        if (o.kind == 0 || o.suspended || !_seats.add(seat)) revert InvalidSeat(seat);
        _firstProposal[seat] = proposals + 1;
        uint256 count = _seats.length();
        if (count > MOST_SEATS) revert BadSeatCount(count);
        emit SeatAdmitted(seat, count);
    }
}
