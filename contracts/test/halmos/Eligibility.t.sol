// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {Eligibility} from "../../src/Eligibility.sol";
import {Participants} from "../../src/Participants.sol";
import {Cover, Coverage, IEligibility} from "../../src/interfaces/IEligibility.sol";
import {IParticipants, Kind} from "../../src/interfaces/IParticipants.sol";
import {CoverageRef} from "../../src/libraries/Ids.sol";

/// @dev Proved by halmos for every value of the arguments (`make halmos`). See TreasuryProofs.
contract EligibilityProofs {
    uint32 private constant PAYER = 11;
    CoverageRef private constant REF = CoverageRef.wrap(bytes32(uint256(1)));
    CoverageRef private constant OTHER = CoverageRef.wrap(bytes32(uint256(2)));

    Eligibility private eligibility;

    /// @dev This contract is the manager, Claims and the payer's owner.
    function setUp() public {
        AccessManager manager = new AccessManager(address(this));
        bytes memory call = abi.encodeCall(IParticipants.initialize, (address(manager)));
        Participants participants = Participants(address(new ERC1967Proxy(address(new Participants()), call)));
        call = abi.encodeCall(IEligibility.initialize, (address(manager)));
        eligibility = Eligibility(address(new ERC1967Proxy(address(new Eligibility(participants)), call)));
        eligibility.setClaims(address(this));
        participants.register(PAYER, Kind.PAYER, address(this), "");
    }

    /// @dev Whatever three claims try, what is counted is what went through, and never more than the maximum.
    function check_usedNeverExceedsMaximum(uint64 maximum, uint64 a, uint64 b, uint64 c) public {
        attest(REF, maximum);
        uint256 sum;
        if (eligibility.consume(REF, PAYER, a)) sum += a;
        if (eligibility.consume(REF, PAYER, b)) sum += b;
        if (eligibility.consume(REF, PAYER, c)) sum += c;
        uint64 used = eligibility.coverage(REF).used;
        assert(maximum == 0 ? used == 0 : used == sum && used <= maximum);
    }

    /// @dev A claim goes through exactly when it fits.
    function check_consumeExactly(uint64 maximum, uint64 before, uint64 amount) public {
        attest(REF, maximum);
        bool first = eligibility.consume(REF, PAYER, before);
        uint256 used = eligibility.coverage(REF).used;
        bool second = eligibility.consume(REF, PAYER, amount);
        assert(maximum == 0 ? first && second : first == (before <= maximum));
        assert(maximum == 0 || second == (used + amount <= maximum));
        assert(second || eligibility.coverage(REF).used == used);
    }

    /// @dev Giving back what was counted restores the coverage to the last bit.
    function check_restoreUndoesConsume(uint64 maximum, uint64 before, uint64 amount) public {
        attest(REF, maximum);
        eligibility.consume(REF, PAYER, before);
        bytes32 state = keccak256(abi.encode(eligibility.coverage(REF)));
        if (!eligibility.consume(REF, PAYER, amount)) return;
        eligibility.restore(REF, PAYER, amount);
        assert(keccak256(abi.encode(eligibility.coverage(REF))) == state);
    }

    /// @dev Never more is given back than was counted, and what is given back is exactly that.
    function check_restoreNeverExceedsUsed(uint64 maximum, uint64 counted, uint64 amount) public {
        attest(REF, maximum);
        eligibility.consume(REF, PAYER, counted);
        uint64 used = eligibility.coverage(REF).used;
        bool restored = eligibility.restore(REF, PAYER, amount);
        assert(restored == (amount <= used));
        assert(eligibility.coverage(REF).used == (restored ? used - amount : used));
    }

    /// @dev For any payer but its own nothing is counted or given back, whatever the amount.
    function check_onlyItsPayersClaimsCount(uint64 maximum, uint64 counted, uint32 payer, uint64 amount) public {
        attest(REF, maximum);
        eligibility.consume(REF, PAYER, counted);
        bytes32 state = keccak256(abi.encode(eligibility.coverage(REF)));
        if (payer == PAYER) return;
        assert(!eligibility.consume(REF, payer, amount) && !eligibility.restore(REF, payer, amount));
        assert(keccak256(abi.encode(eligibility.coverage(REF))) == state);
    }

    /// @dev One coverage's claims leave another's maximum alone, and everything else of their own.
    function check_onlyUsedChanges(uint64 maximum, uint64 amount) public {
        attest(REF, maximum);
        attest(OTHER, maximum);
        bytes32 other = keccak256(abi.encode(eligibility.coverage(OTHER)));
        eligibility.consume(REF, PAYER, amount);
        assert(keccak256(abi.encode(eligibility.coverage(OTHER))) == other);
        assert(eligibility.coverage(REF).payer == PAYER);
        assert(eligibility.coverage(REF).plan == 3);
        assert(eligibility.coverage(REF).startDay == 20_000 && eligibility.coverage(REF).endDay == 20_364);
        assert(eligibility.coverage(REF).annualMaximum == maximum);
    }

    /// @dev The loop in assembly says what the coverage says: payer, first day, last day, maximum.
    function check_evaluateMany(int32 start, int32 end, uint64 maximum, uint32 payer, int32 day) public {
        eligibility.attest(Coverage(REF, PAYER, 3, start, end, maximum, ""));
        CoverageRef[] memory refs = new CoverageRef[](2);
        int32[] memory days_ = new int32[](2);
        (refs[0], refs[1], days_[0], days_[1]) = (REF, OTHER, day, day);
        uint8[] memory found = eligibility.evaluateMany(refs, payer, days_);

        bool covered = payer == PAYER && start <= day && day <= end;
        uint8 want = maximum == 0 ? Cover.COVERED : Cover.COVERED | Cover.MAXIMUM;
        assert(found.length == 2 && found[0] == (covered ? want : 0) && found[1] == 0);
        assert(eligibility.covers(REF, payer, day) == covered);
    }

    /// @dev A termination only ever takes days away.
    function check_terminateOnlyShortens(int32 start, int32 end, int32 last, int32 day) public {
        eligibility.attest(Coverage(REF, PAYER, 3, start, end, 0, ""));
        bool before = eligibility.covers(REF, PAYER, day);
        eligibility.terminate(REF, last);
        assert(last < end);
        assert(eligibility.covers(REF, PAYER, day) == (before && day <= last));
    }

    /// @dev Wrong on purpose: a run that does not refute this proves nothing.
    function refute_everythingFits(uint64 maximum, uint64 a, uint64 b) public {
        attest(REF, maximum);
        assert(!eligibility.consume(REF, PAYER, a) || eligibility.consume(REF, PAYER, b));
    }

    function attest(CoverageRef ref, uint64 maximum) private {
        eligibility.attest(Coverage(ref, PAYER, 3, 20_000, 20_364, maximum, ""));
    }
}
