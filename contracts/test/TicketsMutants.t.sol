// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TicketsBase} from "./Tickets.t.sol";
import {Tickets} from "../src/Tickets.sol";

/// @dev What mutation testing found no other test of Tickets to notice.
contract TicketsMutantsTest is TicketsBase {
    function testTellsTheDaysOfAnEpoch() public {
        eq(tickets.epochDays(), 1, "a day");
        eq(new Tickets(address(manager), participants, 7).epochDays(), 7, "a week");
    }
}
