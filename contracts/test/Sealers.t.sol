// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {World} from "./World.sol";
import {Base} from "./Base.sol";
import {Sealers} from "../src/Sealers.sol";
import {ISealers} from "../src/interfaces/ISealers.sol";

contract SealersConstructorTest is Base {
    function testRefuses() public {
        VM.expectRevert(ISealers.LastSealer.selector);
        new Sealers(address(manager), new address[](0));
        VM.expectRevert(abi.encodeWithSelector(ISealers.InvalidSealer.selector, address(0)));
        new Sealers(address(manager), new address[](1));
    }

    function testTwentyFive() public {
        address[] memory many = new address[](25);
        for (uint160 i = 0; i < 25; ++i) {
            many[i] = address(i + 1);
        }
        sealers = new Sealers(address(manager), many);
        eq(sealers.sealers().length, 25, "all");
        VM.expectRevert(ISealers.TooManySealers.selector);
        sealers.add(stranger);
        VM.expectEmit(address(sealers));
        emit ISealers.SealerRemoved(address(7), 24);
        sealers.remove(address(7));
        VM.expectEmit(address(sealers));
        emit ISealers.SealerAdded(stranger, 25);
        sealers.add(stranger);
    }
}

contract AddSealerTest is Base {
    function testAdd() public {
        no(sealers.isSealer(stranger), "not yet");
        VM.expectEmit(address(sealers));
        emit ISealers.SealerAdded(stranger, 2);
        sealers.add(stranger);
        yes(sealers.isSealer(stranger) && sealers.isSealer(sealer), "both");
        address[] memory all = sealers.sealers();
        eq(all.length, 2, "two");
        eq(all[0], sealer, "first");
        eq(all[1], stranger, "second");
    }

    function testRefuses() public {
        VM.expectRevert(abi.encodeWithSelector(ISealers.InvalidSealer.selector, sealer));
        sealers.add(sealer);
        VM.expectRevert(abi.encodeWithSelector(ISealers.InvalidSealer.selector, address(0)));
        sealers.add(address(0));
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        sealers.add(stranger);
    }
}

contract RemoveSealerTest is Base {
    function testRemove() public {
        sealers.add(stranger);
        VM.expectEmit(address(sealers));
        emit ISealers.SealerRemoved(sealer, 1);
        sealers.remove(sealer);
        no(sealers.isSealer(sealer), "gone");
        VM.expectRevert(ISealers.LastSealer.selector);
        sealers.remove(stranger);
        yes(sealers.isSealer(stranger), "the last stays");
    }

    function testRefuses() public {
        VM.expectRevert(abi.encodeWithSelector(ISealers.UnknownSealer.selector, stranger));
        sealers.remove(stranger);
        VM.prank(stranger);
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        sealers.remove(sealer);
    }
}

contract VotedSealersTest is World {
    function testMembersAddAndRemove() public {
        decide(address(sealers), abi.encodeCall(ISealers.add, (stranger)));
        yes(sealers.isSealer(stranger), "voted in");
        decide(address(sealers), abi.encodeCall(ISealers.remove, (sealer)));
        no(sealers.isSealer(sealer), "voted out");
    }
}
