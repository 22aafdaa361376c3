// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice What can be paused. Consents cannot: a revocation always works. Withdrawals cannot: what was earned is due.
library Scopes {
    /// @notice Nobody can hand in claims.
    bytes32 internal constant SUBMIT = "SUBMIT";
    /// @notice No payer's money moves.
    bytes32 internal constant SETTLE = "SETTLE";

    /// @notice One payer's money does not move. The number itself is the scope.
    function payer(uint32 org) internal pure returns (bytes32) {
        return bytes32(uint256(org));
    }
}

/// @title Guardians: the pause that ends by itself
/// @notice Any two of at least three guardians pause a scope for 72 hours; governance does it alone. A voice counts for
/// 24 hours. After a pause the guardians have to leave the scope alone until 24 hours after its end (the end it was
/// made with, also where it was lifted early), so that chained pauses never add up to an eternal one; only governance
/// may pause again at once. One payer's money is part of everybody's: after SETTLE was paused, the guardians leave the
/// payers alone as well, and a payer paused during it is paused no longer than it. So the guardians stop a payer's
/// money for at most 144 hours in a row, and in any 168 hours it moves for at least 24. Two guardians narrow a pause by
/// pausing the payer, then lifting SETTLE.
interface IGuardians {
    /// @notice The guardians were replaced by these.
    event GuardiansSet(address[] guardians);
    /// @notice A guardian spoke for a pause (or for lifting one) and waits for a second.
    event Voiced(bytes32 indexed scope, address indexed guardian, bool lift);
    /// @notice The scope is paused until this second, from which on it is not.
    event Paused(bytes32 indexed scope, address indexed by, uint40 until);
    /// @notice The pause ended before its time.
    event Lifted(bytes32 indexed scope, address indexed by);

    /// @notice Fewer than three guardians, more than nine, the zero address, or one twice.
    error InvalidGuardians();
    /// @notice Neither a payer nor SUBMIT nor SETTLE.
    error UnknownScope(bytes32 scope);
    /// @notice The scope is paused already.
    error AlreadyPaused(bytes32 scope);
    /// @notice There is no pause to lift.
    error NotPaused(bytes32 scope);
    /// @notice It was paused a short time ago; from `again` on the guardians may do so again.
    error TooSoon(bytes32 scope, uint40 again);

    /// @notice Replaces all guardians. Restricted. The voices of those who are no longer guardians count no more.
    function setGuardians(address[] calldata members) external;
    /// @notice Speaks for a pause of the scope; the second guardian's voice, or governance, makes it. The first again
    /// renews its own voice.
    function pause(bytes32 scope) external;
    /// @notice Speaks for the end of a pause; the second guardian's voice, or governance, ends it.
    function lift(bytes32 scope) external;

    /// @notice Whether the scope is paused in this block. Whoever moves a payer's money asks for the payer and SETTLE.
    function paused(bytes32 scope) external view returns (bool);
    /// @notice The second from which on the scope is no longer paused; 0 if it is not.
    function pausedUntil(bytes32 scope) external view returns (uint40);
    /// @notice The guardians, in no order.
    function guardians() external view returns (address[] memory);
}
