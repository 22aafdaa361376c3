// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @notice Where a proposal stands. Defeated: two thirds can no longer be reached, or the time to vote is over.
/// Expired: it passed but nobody executed it in time.
enum ProposalState {
    None,
    Open,
    Passed,
    Executed,
    Defeated,
    Expired
}

/// @notice A call the members vote on. `seats` is how many there were when it was proposed: the votes are counted
/// against that number. `votesUntil` and `executeUntil` are the last seconds.
struct Proposal {
    uint32 seat;
    uint16 seats;
    uint16 yes;
    uint16 no;
    uint40 votesUntil;
    uint40 executeUntil;
    bool executed;
    address target;
    bytes data;
}

/// @title The members' votes
/// @notice Seats are organisations; the owner of an active organisation is its voice. What two thirds of the seats want
/// is called in the council's name: at once where the access manager gives the council the role (admit, suspend,
/// break-glass list, sealers, guardians, seats), and everything dangerous (upgrades, roles, spenders, minters, delays)
/// only through the time lock, whose only proposer is this contract and which anybody may execute after its delay.
/// A patient representative or a regulator with a seat can veto what waits there, and keeps that while suspended; its
/// seat is taken through the time lock only, under the veto of the others. So no two thirds get past the veto without 48
/// hours in which everybody sees it.
/// A vote cast stays cast, whatever happens to the seat afterwards; a suspended organisation keeps its seat in the
/// count but has no voice. So suspend or remove with care: when more than a third of the seats have no voice, nothing
/// passes any more.
interface ICouncil {
    /// @notice An organisation has a seat now; `count` seats.
    event SeatAdmitted(uint32 indexed seat, uint256 count);
    /// @notice An organisation has no seat any more; `count` seats.
    event SeatRemoved(uint32 indexed seat, uint256 count);
    /// @notice A seat proposed a call. `reason` is the hash of the document that explains it (for an upgrade: of the
    /// audit).
    event Proposed(
        uint256 indexed id,
        uint32 indexed seat,
        address indexed target,
        bytes data,
        bytes32 reason,
        uint256 seats,
        uint40 votesUntil,
        uint40 executeUntil
    );
    /// @notice A seat voted; `yes` and `no` votes so far.
    event Voted(uint256 indexed id, uint32 indexed seat, bool support, uint256 yes, uint256 no);
    /// @notice The call was made.
    event Executed(uint256 indexed id);
    /// @notice A patient representative or regulator stopped an operation of the time lock.
    event Vetoed(bytes32 indexed operation, uint32 indexed seat);

    /// @notice Only the council itself, by a proposal.
    error NotCouncil(address caller);
    /// @notice A seat with a veto is taken through the time lock only.
    error NotTimelock(address caller);
    /// @notice The organisation has no seat.
    error NotASeat(uint32 seat);
    /// @notice The organisation has a seat already, or is not an active organisation.
    error InvalidSeat(uint32 seat);
    /// @notice Fewer than 3 seats would be left, or more than 100.
    error BadSeatCount(uint256 count);
    /// @notice The caller is not the owner of the organisation, or it is suspended (which keeps nobody from a veto).
    error NotVoice(uint32 seat, address caller);
    /// @notice The seat was admitted after the proposal was made.
    error SeatTooYoung(uint32 seat, uint256 id);
    /// @notice The seat has voted on this.
    error AlreadyVoted(uint32 seat, uint256 id);
    /// @notice The proposal does not stand where it would have to.
    error WrongState(uint256 id, ProposalState state);
    /// @notice Only a patient representative or a regulator may veto, and not the removal of its own seat.
    error NoVeto(uint32 seat);

    /// @notice Proposes that the council calls `target` with `data`, by the voice of a seat. Votes are cast apart, the
    /// proposer's as well.
    /// @return id 1 for the first proposal, then counting.
    function propose(uint32 seat, address target, bytes calldata data, bytes32 reason) external returns (uint256 id);
    /// @notice Votes, once a seat, within 7 days, by its voice. A vote is final.
    function vote(uint32 seat, uint256 id, bool support) external;
    /// @notice Makes the call of a proposal that two thirds of its seats support, by anybody, once, from the deciding
    /// vote until 14 days after it was proposed. If the call reverts so does this, and may be tried again.
    function execute(uint256 id) external;
    /// @notice Stops an operation waiting in the time lock, by the voice of a patient representative's or regulator's
    /// seat, also while suspended. A seat that abuses it can be removed: against its own removal it has no veto, if that is
    /// scheduled by `scheduleBatch` as the only call, without predecessor, under the first salt (0, 1, 2 ...) that was not
    /// carried out yet.
    function veto(uint32 seat, bytes32 operation) external;

    /// @notice Gives an active organisation a seat; it votes on what is proposed from then on. Only the council itself.
    function admitSeat(uint32 seat) external;
    /// @notice Takes a seat. Only the council itself; from an organisation that may veto only the time lock.
    function removeSeat(uint32 seat) external;

    /// @notice The proposal; all zero if there is none.
    function proposal(uint256 id) external view returns (Proposal memory);
    /// @notice Where the proposal stands in this block.
    function state(uint256 id) external view returns (ProposalState);
    /// @notice How many proposals there are.
    function proposals() external view returns (uint256);
    /// @notice Whether the seat has voted on the proposal.
    function hasVoted(uint256 id, uint32 seat) external view returns (bool);
    /// @notice The organisations with a seat, at most 100, in no order.
    function seats() external view returns (uint256[] memory);
    /// @notice Whether the organisation has a seat.
    function isSeat(uint32 org) external view returns (bool);
    /// @notice The time lock this council made: only proposer and canceller the council, executor anybody, no admin but
    /// itself.
    function timelock() external view returns (TimelockController);
}
