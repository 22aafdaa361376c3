// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {World} from "../World.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {IClaims, State} from "../../src/interfaces/IClaims.sol";
import {ClaimId, CoverageRef} from "../../src/libraries/Ids.sol";

/// @notice What CareClear promises; one file of this directory for each.
enum Promise {
    SOLVENCY,
    PAID_ONCE,
    NET_PAID,
    CAPS,
    STATES,
    CONSENT,
    MAXIMUM,
    NONCES,
    ROLES,
    PAUSE,
    DEBTS,
    HOLDS,
    VERSIONS,
    APPEALS,
    REFUSALS
}

/// @dev What the town remembers beside the contracts: every claim as last seen, money as it moved, who may do what. All
/// of it is kept apart from the contracts' own storage, so that the two have to agree.
///
/// A room's action never reverts: what breaks a promise is written down, and the promise's invariant tells.
abstract contract Ghosts is World {
    /// @dev A claim as last seen. `chain` is the number of its first version.
    struct Ghost {
        ClaimId id;
        CoverageRef coverage;
        uint32 payer;
        uint32 provider;
        uint64 charged;
        uint64 allowed;
        uint64 paid;
        uint64 interest;
        uint8 version;
        uint8 flags;
        State state;
        bool permitted;
        uint256 chain;
    }

    /// @dev Numbers drawn from one seed.
    struct Dice {
        uint256 seed;
    }

    uint256 internal constant NOBODY = type(uint256).max;
    uint256 internal constant CENT_LIMIT = 60_000;
    int32 internal constant LAST_DAY = TODAY + 1700;
    address internal constant CANDIDATE = address(0x6002);
    address internal holder = address(0x2002);

    // CLAIMS

    Ghost[] internal ghosts;
    /// @dev One more than the number; 0 for a claim nobody submitted.
    mapping(ClaimId id => uint256) internal numberOf;
    /// @dev Claims with money paid for one service key, and for one chain of versions.
    mapping(bytes32 place => uint256) internal paidAt;
    mapping(uint256 chain => uint256) internal paidIn;
    /// @dev Money that moved for a chain of versions, payments less debts.
    mapping(uint256 chain => int256) internal net;
    mapping(CoverageRef ref => uint256) internal usedOf;
    mapping(CoverageRef ref => uint64) internal maximumOf;
    CoverageRef[] internal coverages;

    // PROMISES

    mapping(Promise which => string) private _broken;
    mapping(bytes4 action => uint256) public tried;
    mapping(bytes4 action => uint256) public took;

    /// @dev Counts an action; `effect` says whether it changed anything.
    modifier act(bytes4 action) {
        ++tried[action];
        _;
    }

    function demand(Promise which, bool kept, string memory what) internal {
        if (!kept && bytes(_broken[which]).length == 0) _broken[which] = what;
    }

    /// @notice How a promise was broken first; empty while it is kept.
    function broken(Promise which) external view returns (string memory) {
        return _broken[which];
    }

    function effect(bool happened) internal {
        if (happened) ++took[msg.sig];
    }

    /// @dev Where there is nothing to do yet, does what has to come before it.
    function instead(Dice memory d, bytes4 action) internal {
        (bool ok, bytes memory out) = address(this).call(abi.encodeWithSelector(action, uint256(fresh(d))));
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(out, 32), mload(out))
        }
    }

    // DICE

    function roll(Dice memory d, uint256 sides) internal pure returns (uint256) {
        uint256 seed = d.seed;
        assembly ("memory-safe") {
            mstore(0, seed)
            seed := keccak256(0, 32)
        }
        d.seed = seed;
        return seed % sides;
    }

    /// @dev Once in so many times.
    function rarely(Dice memory d, uint256 sides) internal pure returns (bool) {
        return roll(d, sides) == 0;
    }

    function fresh(Dice memory d) internal pure returns (bytes32) {
        roll(d, 1);
        return keccak256(abi.encode("fresh", d.seed));
    }

    function today() internal view returns (int32) {
        return int32(uint32(block.timestamp / 1 days));
    }

    function payerAt(uint256 i) internal pure returns (uint32) {
        return i == 0 ? PAYER : OTHER_PAYER;
    }

    function providerAt(uint256 i) internal pure returns (uint32) {
        return i == 0 ? PROVIDER : OTHER_PROVIDER;
    }

    function payerKey(uint32 payer) internal view returns (address) {
        return payer == PAYER ? payerOwner : otherPayerOwner;
    }

    function providerKey(uint32 provider) internal view returns (address) {
        return provider == PROVIDER ? providerOwner : otherProviderOwner;
    }

    function bit(State state) internal pure returns (uint256) {
        return 1 << uint256(state);
    }

    /// @dev A claim in one of these states, among the newest rather than the oldest; now and then any claim at all.
    function pick(Dice memory d, uint256 states) internal view returns (uint256) {
        uint256 n = ghosts.length;
        if (n == 0) return NOBODY;
        uint256 window = n < 24 ? n : 24;
        uint256 at = roll(d, window);
        if (rarely(d, 16)) return roll(d, n);
        for (uint256 i = 0; i < window; ++i) {
            uint256 number = n - 1 - (at + i) % window;
            if (states & bit(ghosts[number].state) != 0) return number;
        }
        return NOBODY;
    }

    // CALLS

    /// @dev A call that may be refused, but only with an error that says why.
    function attempt(address who, address target, bytes memory data) internal returns (bool ok, bytes4 why) {
        bytes memory out;
        VM.prank(who);
        (ok, out) = target.call(data);
        if (!ok) why = bytes4(out);
        demand(Promise.REFUSALS, ok || says(out), "refused without an error of its own");
    }

    function done(address who, address target, bytes memory data) internal returns (bool ok) {
        (ok,) = attempt(who, target, data);
    }

    /// @dev Not a panic, not a string, not what cannot happen.
    function says(bytes memory out) private pure returns (bool) {
        bytes4 why = bytes4(out);
        return out.length >= 4 && why != bytes4(0x4e487b71) && why != bytes4(0x08c379a0)
            && why != IClaims.EscrowMoved.selector && why != ReentrancyGuard.ReentrancyGuardReentrantCall.selector;
    }
}
