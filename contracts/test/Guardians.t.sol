// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Base} from "./Base.sol";
import {World} from "./World.sol";
import {Guardians} from "../src/Guardians.sol";
import {IGuardians, Scopes} from "../src/interfaces/IGuardians.sol";

abstract contract GuardiansTest is Base {
    bytes32 internal scope = Scopes.payer(PAYER);

    function pause(uint256 by, bytes32 what) internal {
        VM.prank(guard[by]);
        guardians.pause(what);
    }

    function lift(uint256 by, bytes32 what) internal {
        VM.prank(guard[by]);
        guardians.lift(what);
    }

    function pauseByTwo(bytes32 what) internal {
        pause(0, what);
        pause(1, what);
    }

    function refuse(bytes memory why) internal {
        VM.prank(guard[0]);
        VM.expectRevert(why);
    }

    function later(uint256 time) internal {
        VM.warp(block.timestamp + time);
    }
}

contract PauseTest is GuardiansTest {
    function testSecondVoice() public {
        VM.expectEmit(address(guardians));
        emit IGuardians.Voiced(scope, guard[0], false);
        pause(0, scope);
        no(guardians.paused(scope), "one is not enough");
        pause(0, scope);
        no(guardians.paused(scope), "nor one twice");
        uint40 until = uint40(block.timestamp) + 72 hours;
        VM.expectEmit(address(guardians));
        emit IGuardians.Paused(scope, guard[2], until);
        pause(2, scope);
        yes(guardians.paused(scope), "two are");
        eq(guardians.pausedUntil(scope), until, "until");
        no(guardians.paused(Scopes.payer(OTHER_PAYER)), "this payer only");
        no(guardians.paused(Scopes.SETTLE) || guardians.paused(Scopes.SUBMIT), "and nothing wider");
    }

    function testEveryScopeAndNoOther() public {
        pauseByTwo(Scopes.SUBMIT);
        pauseByTwo(Scopes.payer(type(uint32).max));
        pauseByTwo(Scopes.SETTLE);
        bytes32[4] memory unknown = [bytes32(0), bytes32(uint256(1) << 32), bytes32("CONSENT"), bytes32("WITHDRAW")];
        for (uint256 i = 0; i < 4; ++i) {
            refuse(abi.encodeWithSelector(IGuardians.UnknownScope.selector, unknown[i]));
            guardians.pause(unknown[i]);
            VM.expectRevert(abi.encodeWithSelector(IGuardians.UnknownScope.selector, unknown[i]));
            guardians.pause(unknown[i]);
        }
    }

    function testEndsByItself() public {
        pauseByTwo(scope);
        later(72 hours - 1);
        yes(guardians.paused(scope), "last second");
        later(1);
        no(guardians.paused(scope), "over");
        eq(guardians.pausedUntil(scope), 0, "until");
    }

    function testAVoiceCountsForADay() public {
        pause(0, scope);
        later(24 hours);
        pause(1, scope);
        no(guardians.paused(scope), "too late");
        later(24 hours - 1);
        pause(0, scope);
        yes(guardians.paused(scope), "in time");
    }

    function testARenewedVoiceCountsAnew() public {
        pause(0, scope);
        later(20 hours);
        pause(0, scope);
        later(20 hours);
        pause(1, scope);
        yes(guardians.paused(scope), "40 hours after the first, 20 after the second");
    }

    function testNotAgainForADay() public {
        pauseByTwo(scope);
        refuse(abi.encodeWithSelector(IGuardians.AlreadyPaused.selector, scope));
        guardians.pause(scope);
        later(72 hours);
        uint40 again = uint40(block.timestamp) + 24 hours;
        refuse(abi.encodeWithSelector(IGuardians.TooSoon.selector, scope, again));
        guardians.pause(scope);
        VM.warp(again - 1);
        refuse(abi.encodeWithSelector(IGuardians.TooSoon.selector, scope, again));
        guardians.pause(scope);
        VM.warp(again);
        pauseByTwo(scope);
        yes(guardians.paused(scope), "again");
    }

    /// @dev A voice for lifting that is left when the pause ends is none for pausing again.
    function testAVoiceForLiftingPausesNothing() public {
        pauseByTwo(scope);
        later(72 hours - 1);
        lift(0, scope);
        later(24 hours + 1);
        pause(1, scope);
        no(guardians.paused(scope), "one voice");
    }

    function testAFormerGuardiansVoiceCountsNoMore() public {
        pause(0, scope);
        address[] memory others = new address[](3);
        (others[0], others[1], others[2]) = (guard[1], guard[2], stranger);
        guardians.setGuardians(others);
        pause(1, scope);
        no(guardians.paused(scope), "one voice");
        VM.prank(stranger);
        guardians.pause(scope);
        yes(guardians.paused(scope), "two");
    }

    function testGovernanceAloneAndAgain() public {
        guardians.pause(scope);
        yes(guardians.paused(scope), "alone");
        later(72 hours - 1);
        guardians.pause(scope);
        later(72 hours - 1);
        yes(guardians.paused(scope), "renewed");
        later(1);
        no(guardians.paused(scope), "ends all the same");
        guardians.pause(scope);
        yes(guardians.paused(scope), "at once again");
    }

    /// @dev A voice given before governance paused does not lift its pause.
    function testGovernanceTakesVoicesAway() public {
        pause(0, scope);
        guardians.pause(scope);
        lift(1, scope);
        yes(guardians.paused(scope), "one voice");
        guardians.lift(scope);
        later(96 hours);
        pause(0, scope);
        no(guardians.paused(scope), "the voice for lifting is gone");
    }

    function testNobodyElse() public {
        address[4] memory who = [stranger, payerOwner, settler, address(claims)];
        for (uint256 i = 0; i < 4; ++i) {
            bytes memory why = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, who[i]);
            VM.prank(who[i]);
            VM.expectRevert(why);
            guardians.pause(scope);
            VM.prank(who[i]);
            VM.expectRevert(why);
            guardians.lift(scope);
        }
    }
}

contract OverlapTest is GuardiansTest {
    /// @dev How a pause is narrowed: the payer's ends with the wide one it came out of.
    function testNarrow() public {
        pauseByTwo(Scopes.SETTLE);
        uint40 until = guardians.pausedUntil(Scopes.SETTLE);
        later(10 hours);
        pauseByTwo(scope);
        eq(guardians.pausedUntil(scope), until, "no longer than SETTLE");
        lift(0, Scopes.SETTLE);
        lift(2, Scopes.SETTLE);
        no(guardians.paused(Scopes.SETTLE), "lifted");
        yes(guardians.paused(scope), "still");
        VM.warp(until);
        no(guardians.paused(scope), "over");
    }

    function testAPayerRestsAfterAll() public {
        pauseByTwo(Scopes.SETTLE);
        uint40 again = guardians.pausedUntil(Scopes.SETTLE) + 24 hours;
        lift(0, Scopes.SETTLE);
        lift(1, Scopes.SETTLE);
        refuse(abi.encodeWithSelector(IGuardians.TooSoon.selector, scope, again));
        guardians.pause(scope);
        VM.warp(again - 1);
        refuse(abi.encodeWithSelector(IGuardians.TooSoon.selector, scope, again));
        guardians.pause(scope);
        pauseByTwo(Scopes.SUBMIT);
        yes(guardians.paused(Scopes.SUBMIT), "handing in is another thing");
        VM.warp(again);
        pauseByTwo(scope);
        eq(guardians.pausedUntil(scope), again + 72 hours, "in full");
    }

    function testLiftingEarlyGivesNothingBack() public {
        pauseByTwo(scope);
        uint40 again = guardians.pausedUntil(scope) + 24 hours;
        lift(0, scope);
        lift(1, scope);
        refuse(abi.encodeWithSelector(IGuardians.TooSoon.selector, scope, again));
        guardians.pause(scope);
    }

    /// @dev Whatever the guardians do, a payer's money is never stopped for more than 144 hours in a row, and in any 168
    /// it moves for at least 24. Steps of six hours; what is refused is refused.
    function testFuzzNoEternalPause(bytes32[3] calldata seeds) public {
        uint256 inARow;
        bool[192] memory moves;
        uint256 moving = 28;
        for (uint256 i = 0; i < 192; ++i) {
            uint8 act = uint8(seeds[i / 64][i % 32]) >> (i / 32 % 2 * 4);
            if (act & 8 != 0) attempt(act & 1 != 0, act & 2 != 0);
            if (act & 4 != 0) attempt(act & 2 != 0, act & 1 != 0);
            moves[i] = !guardians.paused(scope) && !guardians.paused(Scopes.SETTLE);
            inARow = moves[i] ? 0 : inARow + 6;
            yes(inARow <= 144, "in a row");
            if (moves[i]) ++moving;
            if (i < 28 || moves[i - 28]) --moving;
            yes(moving * 6 >= 24, "in a week");
            later(6 hours);
        }
    }

    /// @dev The greediest sequence known: pause, widen at the last moment, narrow, lift, and so on.
    function testGreedy() public {
        uint256 start = block.timestamp;
        pauseByTwo(scope);
        later(72 hours - 1);
        pauseByTwo(Scopes.SETTLE);
        later(24 hours + 1);
        attempt(false, false);
        attempt(true, true);
        yes(guardians.paused(scope) && !guardians.paused(Scopes.SETTLE), "narrowed");
        later(48 hours - 2);
        yes(guardians.paused(scope) || guardians.paused(Scopes.SETTLE), "stopped");
        VM.warp(start + 144 hours - 1);
        for (uint256 i = 0; i < 24; ++i) {
            attempt(false, false);
            attempt(true, false);
            no(guardians.paused(scope) || guardians.paused(Scopes.SETTLE), "moving");
            later(1 hours);
        }
        attempt(true, false);
        yes(guardians.paused(Scopes.SETTLE), "a day later");
    }

    function attempt(bool wide, bool lifting) private {
        bytes32 what = wide ? Scopes.SETTLE : scope;
        for (uint256 by = 0; by < 2; ++by) {
            VM.prank(guard[by]);
            (bool done,) = address(guardians)
                .call(abi.encodeWithSelector(lifting ? IGuardians.lift.selector : IGuardians.pause.selector, what));
            done;
        }
    }
}

contract LiftTest is GuardiansTest {
    function testSecondVoice() public {
        pauseByTwo(scope);
        VM.expectEmit(address(guardians));
        emit IGuardians.Voiced(scope, guard[1], true);
        lift(1, scope);
        lift(1, scope);
        yes(guardians.paused(scope), "one is not enough");
        VM.expectEmit(address(guardians));
        emit IGuardians.Lifted(scope, guard[2]);
        lift(2, scope);
        no(guardians.paused(scope), "two are");
        refuse(abi.encodeWithSelector(IGuardians.NotPaused.selector, scope));
        guardians.lift(scope);
    }

    function testGovernanceAlone() public {
        pauseByTwo(scope);
        VM.expectEmit(address(guardians));
        emit IGuardians.Lifted(scope, address(this));
        guardians.lift(scope);
        no(guardians.paused(scope), "lifted");
        VM.expectRevert(abi.encodeWithSelector(IGuardians.NotPaused.selector, scope));
        guardians.lift(scope);
        guardians.pause(scope);
        yes(guardians.paused(scope), "and paused again, by governance");
    }

    function testNothingToLift() public {
        refuse(abi.encodeWithSelector(IGuardians.NotPaused.selector, scope));
        guardians.lift(scope);
        pauseByTwo(scope);
        later(72 hours);
        refuse(abi.encodeWithSelector(IGuardians.NotPaused.selector, scope));
        guardians.lift(scope);
    }
}

contract SetGuardiansTest is GuardiansTest {
    function list(uint256 n) private pure returns (address[] memory many) {
        many = new address[](n);
        for (uint160 i = 0; i < n; ++i) {
            many[i] = address(i + 1);
        }
    }

    function testReplaces() public {
        VM.expectEmit(address(guardians));
        emit IGuardians.GuardiansSet(list(9));
        guardians.setGuardians(list(9));
        eq(keccak256(abi.encode(guardians.guardians())), keccak256(abi.encode(list(9))), "nine");
        guardians.setGuardians(list(3));
        eq(guardians.guardians().length, 3, "three");
        VM.prank(guard[0]);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guard[0]));
        guardians.pause(scope);
    }

    function testRefuses() public {
        invalid(list(2));
        invalid(list(10));
        address[] memory many = list(3);
        many[1] = many[2];
        invalid(many);
        many[1] = address(0);
        invalid(many);
        VM.prank(guard[0]);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guard[0]));
        guardians.setGuardians(list(3));
        eq(guardians.guardians()[0], guard[0], "unchanged");
    }

    function invalid(address[] memory many) private {
        VM.expectRevert(IGuardians.InvalidGuardians.selector);
        guardians.setGuardians(many);
        VM.expectRevert(IGuardians.InvalidGuardians.selector);
        new Guardians(address(manager), many);
    }
}

contract VotedPauseTest is World {
    function testMembersPauseLiftAndReplace() public {
        bytes32 scope = Scopes.payer(PAYER);
        decide(address(guardians), abi.encodeCall(IGuardians.pause, (scope)));
        yes(guardians.paused(scope), "paused");
        decide(address(guardians), abi.encodeCall(IGuardians.lift, (scope)));
        no(guardians.paused(scope), "lifted");
        address[] memory many = new address[](3);
        (many[0], many[1], many[2]) = (stranger, settler, issuer);
        decide(address(guardians), abi.encodeCall(IGuardians.setGuardians, (many)));
        eq(guardians.guardians()[0], stranger, "replaced");
    }
}
