// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TicketsBase} from "./Tickets.t.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {ITickets} from "../src/interfaces/ITickets.sol";

/// @dev What posting and spending cost at depth 20 (a million tickets an epoch), printed by -vvvv.
contract TicketsGasTest is TicketsBase {
    uint256 private constant DEPTH = 20;

    bytes32[] private siblings;
    bytes32 private root;

    function setUp() public override {
        super.setUp();
        root = leafOf(ticketOf(0));
        for (uint256 i = 0; i < DEPTH; ++i) {
            siblings.push(keccak256(abi.encode("sibling", i)));
            root = pair(root, siblings[i]);
        }
        post(root);
    }

    /// @dev Gas of a call by itself; `roleKnown` if the transaction asked for the caller's role before.
    function measured(string memory what, address who, uint32 org, uint8 power, bool roleKnown, bytes memory data)
        private
    {
        VM.cool(address(tickets));
        VM.cool(address(participants));
        if (roleKnown) participants.can(org, who, power);
        VM.prank(who);
        (bool ok,) = address(tickets).call(data);
        uint256 gas = VM.lastCallGas().gasTotalUsed;
        yes(ok, what);
        emit Figure(what, gas);
    }

    function testPost() public {
        bytes memory data = abi.encodeCall(ITickets.postRoot, (root));
        VM.warp(block.timestamp + 1 days);
        measured("postRoot", serviceOwner, SERVICE, Power.ANCHOR, false, data);
        VM.warp(block.timestamp + 1 days);
        measured("postRoot, role known", serviceOwner, SERVICE, Power.ANCHOR, true, data);
    }

    function testSpend() public {
        bytes memory data =
            abi.encodeCall(ITickets.spend, (epoch, ticketOf(0), siblings, claimId(0), 1 << 3, 1 << 2, ""));
        uint256 state = VM.snapshotState();
        measured("spend", settler, PAYER, Power.SETTLE, false, data);
        VM.revertToState(state);
        measured("spend, role known", settler, PAYER, Power.SETTLE, true, data);
    }
}
