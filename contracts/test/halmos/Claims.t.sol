// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Claims} from "../../src/Claims.sol";
import {ClaimWord} from "../../src/claims/ClaimWord.sol";
import {Flag, Reversal, Settlement, State} from "../../src/interfaces/IClaims.sol";
import {IConsents} from "../../src/interfaces/IConsents.sol";
import {CoverageState, IEligibility} from "../../src/interfaces/IEligibility.sol";
import {IGuardians} from "../../src/interfaces/IGuardians.sol";
import {IParticipants} from "../../src/interfaces/IParticipants.sol";
import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {ClaimId, CoverageRef} from "../../src/libraries/Ids.sol";

interface VmTime {
    function warp(uint256 time) external;
}

/// @dev What Claims asks of others, answered as the proof says, and what it tells them, added up. TreasuryProofs and
/// EligibilityProofs prove the real ones.
contract Others {
    uint256 public escrow_;
    uint64 public perClaim;
    uint64 public leftToday;
    uint256 public paid;
    uint256 public owed;
    uint256 public spent;
    uint256 public counted;

    function set(uint256 escrowed, uint64 perClaim_, uint64 leftToday_) external {
        (escrow_, perClaim, leftToday) = (escrowed, perClaim_, leftToday_);
    }

    function isActive(uint32, uint8) external pure returns (bool) {
        return true;
    }

    function can(uint32, address, uint8) external pure returns (bool) {
        return true;
    }

    function paused(bytes32) external pure returns (bool) {
        return false;
    }

    function budget(uint32, address) external view returns (bytes4, uint64, uint64) {
        return (0, perClaim, leftToday);
    }

    function spend(uint32, address, uint64 amount) external {
        spent += amount;
    }

    function escrow(uint32) external view returns (uint256) {
        return escrow_;
    }

    function pay(uint32, uint32, uint256 amount) external returns (bool) {
        if (amount > escrow_) return false;
        escrow_ -= amount;
        paid += amount;
        return true;
    }

    function owe(ClaimId, uint32, uint32, uint256 amount, uint16) external {
        owed += amount;
    }

    function consume(CoverageRef, uint32, uint64 amount) external returns (bool) {
        counted += amount;
        return true;
    }

    function restore(CoverageRef, uint32, uint64 amount) external returns (bool) {
        counted -= amount;
        return true;
    }

    /// @dev Of the payer that the proofs' claims have.
    function coverage(CoverageRef) external view returns (CoverageState memory c) {
        (c.payer, c.used) = (11, uint64(counted));
    }
}

/// @dev Claims with a door to its book, so that a proof can begin with any claim.
contract OpenClaims is Claims {
    constructor(address others, address appeals)
        Claims(
            IParticipants(others),
            IConsents(others),
            IEligibility(others),
            ITreasury(others),
            IGuardians(others),
            appeals
        )
    {}

    function put(ClaimId id, ClaimWord w) external {
        _store(_place(id), w);
    }

    function tie(ClaimId id, ClaimId replaced) external {
        _links[id].replaces = replaced;
        replacedBy[replaced] = id;
    }

    function word(ClaimId id) external view returns (ClaimWord) {
        return _find(id).word;
    }
}

/// @dev Proved by halmos for every amount, and every claim there can be (`make halmos`). See TreasuryProofs.
contract ClaimsProofs {
    VmTime private constant VM = VmTime(address(uint160(uint256(keccak256("hevm cheat code")))));
    int32 private constant TODAY = 20000;
    uint256 private constant NO_LIMIT = type(uint128).max;
    ClaimId private constant OLD = ClaimId.wrap(bytes32(uint256(1 << 32 | 7)));
    ClaimId private constant NEW = ClaimId.wrap(bytes32(uint256(2 << 32 | 7)));

    Others private others;
    OpenClaims private claims;

    /// @dev This contract is the payer's owner and Appeals.
    function setUp() public {
        VM.warp(uint256(int256(TODAY)) * 1 days);
        others = new Others();
        claims = new OpenClaims(address(others), address(this));
    }

    // ARITHMETIC

    /// @dev A settlement is carried out exactly when it adds up, and then moves exactly what it pays.
    function check_settledExactlyWhenBalanced(
        uint40 charged,
        uint64 allowed,
        uint64 paid,
        uint64 patient,
        uint64 adjusted
    ) public {
        unlimited();
        claims.put(NEW, claimOf(State.Submitted, charged, 0, 1, 0));
        settle(Settlement(NEW, allowed, paid, patient, adjusted, "", false, CoverageRef.wrap(0)));

        ClaimWord w = claims.word(NEW);
        bool balances = uint256(paid) + patient + adjusted == charged && paid <= allowed && allowed <= charged;
        assert((w.state() == State.Settled) == balances);
        assert(w.state() == State.Settled || w.state() == State.Submitted);
        assert(w.paid() == (balances ? paid : 0));
        assert(others.paid() == (balances ? paid : 0) && others.owed() == 0);
    }

    /// @dev A new version moves the difference to the old one, in the direction it has; the old one pays nothing any more.
    function check_replacementMovesTheDifference(uint40 before, uint40 paid) public {
        unlimited();
        claims.put(OLD, claimOf(State.Settled, type(uint40).max, before, 1, 0));
        claims.put(NEW, claimOf(State.Submitted, paid, 0, 2, 0));
        claims.tie(NEW, OLD);
        settle(inFull(NEW, paid));

        assert(claims.word(NEW).state() == State.Settled && claims.word(NEW).paid() == paid);
        assert(claims.word(OLD).state() == State.Reversed && claims.word(OLD).paid() == 0);
        assert(others.paid() == (paid > before ? paid - before : 0));
        assert(others.owed() == (before > paid ? before - paid : 0));
    }

    /// @dev The benefit maximum is charged with what the new version pays, less what the old one did.
    function check_replacementCountsTheDifference(uint40 before, uint40 paid) public {
        unlimited();
        others.consume(CoverageRef.wrap(0), 11, before);
        claims.put(OLD, claimOf(State.Settled, type(uint40).max, before, 1, Flag.MAXIMUM));
        claims.put(NEW, claimOf(State.Submitted, paid, 0, 2, Flag.MAXIMUM));
        claims.tie(NEW, OLD);
        settle(inFull(NEW, paid));
        assert(others.counted() == paid);
    }

    /// @dev What is taken back is owed, all of it, once.
    function check_reversalOwesWhatWasPaid(uint40 paid, uint8 flags) public {
        unlimited();
        if (flags & Flag.MAXIMUM != 0) return;
        claims.put(OLD, claimOf(State.Settled, type(uint40).max, paid, 1, flags));
        Reversal[] memory items = new Reversal[](1);
        items[0].claim = OLD;
        claims.reverse(items);
        bool reversed = claims.word(OLD).state() == State.Reversed;
        assert(reversed == (paid != 0 || flags & Flag.VOID != 0));
        assert(others.owed() == paid);
        claims.reverse(items);
        assert(others.owed() == paid && others.paid() == 0);
    }

    // CAPS

    /// @dev A delegate settles exactly what fits its cap per claim, what is left of its day, and the escrow.
    function check_capsBind(uint40 paid, uint256 escrow, uint64 perClaim, uint64 leftToday) public {
        others.set(escrow, perClaim, leftToday);
        claims.put(NEW, claimOf(State.Submitted, paid, 0, 1, 0));
        settle(inFull(NEW, paid));

        bool fits = paid <= perClaim && paid <= leftToday && paid <= escrow;
        assert((claims.word(NEW).state() == State.Settled) == fits);
        assert(others.spent() == (fits ? paid : 0) && others.paid() == others.spent());
    }

    /// @dev Two in a batch are two one by one: the second has what the first left.
    function check_capsBindOverABatch(uint40 first, uint40 second, uint256 escrow, uint64 leftToday) public {
        others.set(escrow, type(uint64).max, leftToday);
        claims.put(OLD, claimOf(State.Submitted, first, 0, 1, 0));
        claims.put(NEW, claimOf(State.Submitted, second, 0, 1, 0));
        Settlement[] memory items = new Settlement[](2);
        (items[0], items[1]) = (inFull(OLD, first), inFull(NEW, second));
        claims.settle(items);

        uint256 want = first <= leftToday && first <= escrow ? first : 0;
        if (want + second <= leftToday && want + second <= escrow) want += second;
        assert(others.paid() == want && others.spent() == want);
        assert(want <= leftToday && want <= escrow);
    }

    // STATES

    /// @dev Whatever stands there: only what waits for a decision is settled or denied.
    function check_onlyTheUndecidedAreDecided(uint8 state, uint40 charged, uint40 paid, uint8 flags, bool denied)
        public
    {
        unlimited();
        if (state > uint8(type(State).max) || paid > charged) return;
        ClaimWord w = claimOf(State(state), charged, paid, 1, flags);
        if (w.isUndecided() && paid != 0) return; // nothing is paid before a decision: invariant_netPaid
        claims.put(NEW, w);
        Settlement memory s = inFull(NEW, charged);
        if (denied) (s.denied, s.paid, s.adjusted) = (true, 0, charged);
        settle(s);

        bool undecided = State(state) == State.Submitted || State(state) == State.Held;
        bool payable_ = flags & (Flag.NO_CONSENT | Flag.NO_COVERAGE | Flag.VOID) == 0;
        bool decides = undecided && (denied || payable_);
        State now_ = claims.word(NEW).state();
        assert(decides || ClaimWord.unwrap(claims.word(NEW)) == ClaimWord.unwrap(w));
        assert(!decides || now_ == (denied ? State.Denied : State.Settled));
        assert(others.paid() == (decides && !denied ? charged : 0));
    }

    /// @dev Appeals moves a claim along its three edges, and changes nothing else of it.
    function check_advanceFollowsTheEdges(uint256 word, uint8 state, uint8 next) public {
        if (state > uint8(type(State).max) || next > uint8(type(State).max)) return;
        ClaimWord w = ClaimWord.wrap(
                word & ~(uint256(0xff) << 16 | uint256(type(uint32).max) << 224) | uint256(7) << 224
            ).to(State(state));
        claims.put(NEW, w);
        (bool ok,) = address(claims).call(abi.encodeCall(claims.advance, (NEW, State(next))));

        (State from, State to) = (State(state), State(next));
        bool answered = from == State.Upheld || from == State.Overturned;
        bool disputes = to == State.Disputed && (from == State.Appealed || answered);
        bool upholds = to == State.Upheld && (from == State.Appealed || from == State.Disputed);
        assert(ok == (disputes || upholds));
        ClaimWord after_ = claims.word(NEW);
        ClaimWord want = upholds ? w.to(to).decidedOn(TODAY) : disputes ? w.to(to) : w;
        assert(ClaimWord.unwrap(after_) == ClaimWord.unwrap(want));
    }

    /// @dev An appeal is opened once against what was decided, or recovered.
    function check_appealsOpenOnce(uint8 state, uint8 flags) public {
        if (state > uint8(type(State).max)) return;
        State from = State(state);
        claims.put(NEW, claimOf(from, 100, 0, 1, flags));
        (bool ok,) = address(claims).call(abi.encodeCall(claims.openAppeal, (NEW)));

        bool recovered = from == State.Reversed && flags & Flag.RECOVERED != 0;
        bool appealable = from == State.Settled || from == State.Denied || recovered;
        assert(ok == (appealable && flags & Flag.APPEALED == 0));
        ClaimWord w = claims.word(NEW);
        assert(w.state() == (ok ? State.Appealed : from) && w.paid() == 0);
        (bool again,) = address(claims).call(abi.encodeCall(claims.openAppeal, (NEW)));
        assert(!again);
    }

    /// @dev An overturned claim pays no less than before, and exactly the difference moves.
    function check_overturnNeverTakesBack(uint8 state, uint40 before, uint64 paid, uint64 adjusted) public {
        unlimited();
        if (state > uint8(type(State).max)) return;
        claims.put(NEW, claimOf(State(state), type(uint40).max, before, 1, Flag.APPEALED));
        Settlement memory s = Settlement(NEW, paid, paid, 0, adjusted, "", false, CoverageRef.wrap(0));
        (bool ok,) = address(claims).call(abi.encodeCall(claims.overturn, (s, address(0))));

        bool open = State(state) == State.Appealed || State(state) == State.Disputed;
        bool balances = uint256(paid) + adjusted == type(uint40).max;
        assert(ok == (open && balances && paid >= before));
        assert(others.paid() == (ok ? paid - before : 0) && others.owed() == 0);
        assert(claims.word(NEW).paid() == (ok ? paid : before));
    }

    // WRONG ON PURPOSE

    /// @dev A run that does not refute this proves nothing.
    function refute_capsNeverBind(uint40 paid, uint64 perClaim) public {
        others.set(NO_LIMIT, perClaim, type(uint64).max);
        claims.put(NEW, claimOf(State.Submitted, paid, 0, 1, 0));
        settle(inFull(NEW, paid));
        assert(claims.word(NEW).state() == State.Settled);
    }

    // INTERNAL

    function unlimited() private {
        others.set(NO_LIMIT, type(uint64).max, type(uint64).max);
    }

    function settle(Settlement memory s) private {
        Settlement[] memory items = new Settlement[](1);
        items[0] = s;
        claims.settle(items);
    }

    function inFull(ClaimId id, uint64 amount) private pure returns (Settlement memory) {
        return Settlement(id, amount, amount, 0, 0, "", false, CoverageRef.wrap(0));
    }

    function claimOf(State state, uint40 charged, uint40 paid, uint8 version, uint8 flags)
        private
        pure
        returns (ClaimWord)
    {
        uint256 w = uint256(flags) | uint256(version) << 8 | uint256(state) << 16 | uint256(paid) << 24;
        return ClaimWord.wrap(w | uint256(charged) << 64 | uint256(21) << 136 | uint256(11) << 168 | uint256(7) << 224);
    }
}
