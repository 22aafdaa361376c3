// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AccessManagedUpgradeable
} from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import {Cover, Coverage, CoverageState, IEligibility} from "./interfaces/IEligibility.sol";
import {IParticipants, Kind, Power} from "./interfaces/IParticipants.sol";
import {Batch} from "./libraries/Batch.sol";
import {Days} from "./libraries/Days.sol";
import {CoverageRef} from "./libraries/Ids.sol";

/// @title Eligibility
/// @dev A registry behind a UUPS proxy. A coverage is one slot, so that a claim's look-up is one cold read.
contract Eligibility is IEligibility, AccessManagedUpgradeable, UUPSUpgradeable {
    /// @dev A coverage in one slot, 48 bits of it free. Payer 0: unknown. Maximum 0: none.
    struct Slot {
        uint32 payer;
        uint16 plan;
        int24 startDay;
        int24 endDay;
        uint56 annualMaximum;
        uint56 used;
    }

    /// @dev The last payer looked at, so that a batch of one payer asks once.
    struct Asked {
        uint32 payer;
        bytes4 reason;
    }

    /// @dev Days of a plan year, at most.
    int256 private constant PLAN_YEAR = 366;

    // IMMUTABLES AND STORAGE

    /// @custom:storage-location erc7201:careclear.storage.Eligibility
    struct Store {
        mapping(CoverageRef ref => Slot) coverages;
        address claims;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("careclear.storage.Eligibility")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORE = 0x9f856efb0c9e209b2da9b19c8b2eeac86bb6519487401ff880b1cd1d42d47600;

    /// @custom:oz-upgrades-unsafe-allow state-variable-immutable
    IParticipants private immutable PARTICIPANTS;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor(IParticipants participants) {
        PARTICIPANTS = participants;
        _disableInitializers();
    }

    /// @inheritdoc IEligibility
    function initialize(address manager) external initializer {
        __AccessManaged_init(manager);
    }

    /// @inheritdoc IEligibility
    function setClaims(address claims_) external restricted {
        _store().claims = claims_;
        emit ClaimsSet(claims_);
    }

    // MODIFIERS

    modifier onlyClaims() {
        if (msg.sender != _store().claims) revert NotClaims(msg.sender);
        _;
    }

    // ATTEST AND TERMINATE

    /// @inheritdoc IEligibility
    function attest(Coverage calldata c) external {
        Asked memory asked;
        Batch.raise(_attest(c, asked));
    }

    /// @inheritdoc IEligibility
    function attestMany(Coverage[] calldata coverages) external {
        uint256 n = Batch.bounded(coverages.length);
        Asked memory asked;
        for (uint256 i = 0; i < n; ++i) {
            bytes4 reason = _attest(coverages[i], asked);
            if (reason != 0) emit AttestRefused(coverages[i].ref, reason);
        }
    }

    /// @inheritdoc IEligibility
    function terminate(CoverageRef ref, int32 endDay) external {
        Slot storage c = _store().coverages[ref];
        (uint32 payer, int32 previous) = (c.payer, c.endDay);
        if (payer == 0 || endDay >= previous || endDay < type(int24).min) revert CannotTerminate();
        Batch.raise(_mayAttest(payer));
        c.endDay = int24(endDay);
        if (endDay < Days.today()) emit CoverageTerminatedRetroactively(ref, payer, endDay, previous);
        else emit CoverageTerminated(ref, payer, endDay);
    }

    // BENEFIT MAXIMUM

    /// @inheritdoc IEligibility
    function consume(CoverageRef ref, uint32 payer, uint64 amount) external onlyClaims returns (bool) {
        Slot storage c = _store().coverages[ref];
        (uint32 its, uint64 maximum, uint256 used) = (c.payer, c.annualMaximum, c.used);
        if (payer == 0 || its != payer) return false;
        if (maximum == 0 || amount == 0) return true;
        used += amount;
        if (used > maximum) return false;
        c.used = uint56(used);
        emit MaximumUsed(ref, uint64(used), maximum);
        return true;
    }

    /// @inheritdoc IEligibility
    function restore(CoverageRef ref, uint32 payer, uint64 amount) external onlyClaims returns (bool) {
        Slot storage c = _store().coverages[ref];
        (uint32 its, uint64 maximum, uint64 used) = (c.payer, c.annualMaximum, c.used);
        if (payer == 0 || its != payer || amount > used) return false;
        if (amount == 0) return true;
        used -= amount;
        c.used = uint56(used);
        emit MaximumUsed(ref, used, maximum);
        return true;
    }

    // VIEWS

    /// @inheritdoc IEligibility
    function covers(CoverageRef ref, uint32 payer, int32 day) external view returns (bool) {
        return _evaluate(_store().coverages[ref], payer, day) != 0;
    }

    /// @inheritdoc IEligibility
    /// @dev In assembly because every submission pays for it: 2,370 gas a coverage, of which 2,100 are for the cold read;
    /// solc makes some 3,000 of the same loop. Coverage by coverage it says what `covers` does (the tests compare them).
    /// Of a slot it uses, from the lowest bit: payer 32, plan 16, startDay 24, endDay 24, annualMaximum 56.
    function evaluateMany(CoverageRef[] calldata refs, uint32 payer, int32[] calldata days_)
        external
        view
        returns (uint8[] memory)
    {
        uint256 n = Batch.bounded(refs.length);
        if (days_.length != n) revert Batch.BadBatch(days_.length, n);
        assembly ("memory-safe") {
            // Payer 0 is nobody's, also where nothing is stored.
            if iszero(payer) { payer := not(0) }
            // The answer as it leaves: offset, length, one word each.
            let answer := mload(0x40)
            mstore(answer, 0x20)
            mstore(add(answer, 0x20), n)
            // From a ref, where its day lies and where its answer goes.
            let at := refs.offset
            let end := add(at, shl(5, n))
            let toDay := sub(days_.offset, at)
            let toAnswer := sub(add(answer, 0x40), at)
            // The mapping stands first in the store: the slot of a coverage is keccak256(ref ‖ STORE).
            mstore(0x20, STORE)
            for {} lt(at, end) { at := add(at, 0x20) } {
                let said := 0
                mstore(0, calldataload(at))
                if mload(0) {
                    let c := sload(keccak256(0, 0x40))
                    let day := signextend(3, calldataload(add(at, toDay)))
                    let outside := or(slt(day, signextend(2, shr(48, c))), sgt(day, signextend(2, shr(72, c))))
                    if gt(eq(and(c, 0xffffffff), payer), outside) {
                        said := add(1, shl(1, lt(0, and(shr(96, c), 0xffffffffffffff))))
                    }
                }
                mstore(add(at, toAnswer), said)
            }
            return(answer, add(0x40, shl(5, n)))
        }
    }

    /// @inheritdoc IEligibility
    function coverage(CoverageRef ref) external view returns (CoverageState memory) {
        Slot memory c = _store().coverages[ref];
        return CoverageState(c.payer, c.plan, c.startDay, c.endDay, c.annualMaximum, c.used);
    }

    /// @inheritdoc IEligibility
    function claims() external view returns (address) {
        return _store().claims;
    }

    // INTERNAL

    function _authorizeUpgrade(address) internal override restricted {}

    function _store() private pure returns (Store storage s) {
        assembly ("memory-safe") {
            s.slot := STORE
        }
    }

    /// @dev Records a coverage, or returns why not and changes nothing.
    function _attest(Coverage calldata c, Asked memory asked) private returns (bytes4) {
        if (c.payer == 0) return PayerInactive.selector;
        if (asked.payer != c.payer) (asked.payer, asked.reason) = (c.payer, _mayAttest(c.payer));
        if (asked.reason != 0) return asked.reason;
        if (CoverageRef.unwrap(c.ref) == 0 || _store().coverages[c.ref].payer != 0) return CoverageTaken.selector;
        if (_badPeriod(c)) return BadPeriod.selector;
        if (c.annualMaximum > type(uint56).max) return MaximumTooLarge.selector;

        _store().coverages[c.ref] = Slot({
            payer: c.payer,
            plan: c.plan,
            startDay: int24(c.startDay),
            endDay: int24(c.endDay),
            annualMaximum: uint56(c.annualMaximum),
            used: 0
        });
        emit CoverageAttested(c.ref, c.payer, c.plan, c.startDay, c.endDay, c.annualMaximum, c.commitment);
        return 0;
    }

    function _badPeriod(Coverage calldata c) private pure returns (bool) {
        int256 length = int256(c.endDay) - c.startDay + 1;
        return length < 1 || (c.annualMaximum != 0 && length > PLAN_YEAR) || c.startDay < type(int24).min
            || c.endDay > type(int24).max;
    }

    function _mayAttest(uint32 payer) private view returns (bytes4) {
        if (!PARTICIPANTS.isActive(payer, Kind.PAYER)) return PayerInactive.selector;
        if (!PARTICIPANTS.can(payer, msg.sender, Power.ATTEST)) return NotAttester.selector;
        return 0;
    }

    /// @dev The fields in one statement, and not as a struct: so the compiler reads the slot once.
    function _evaluate(Slot storage c, uint32 payer, int32 day) private view returns (uint8) {
        (uint32 its, int32 first, int32 last, uint64 maximum) = (c.payer, c.startDay, c.endDay, c.annualMaximum);
        if (payer == 0 || its != payer || day < first || last < day) return 0;
        return maximum == 0 ? Cover.COVERED : Cover.COVERED | Cover.MAXIMUM;
    }
}
