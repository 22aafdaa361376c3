// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {IParticipants} from "../src/interfaces/IParticipants.sol";

/// @dev What mutation testing found no other test of Participants to notice.
contract ParticipantsMutantsTest is Base {
    function testTellsWhoIsProposed() public {
        VM.expectEmit(address(participants));
        emit IParticipants.OwnerProposed(PAYER, payerOwner, stranger);
        VM.prank(payerOwner);
        participants.setOwner(PAYER, stranger);
    }

    function testOnlyProvidersBreakTheGlass() public {
        uint32[6] memory others = [PAYER, AUDITOR, ANALYST, REPRESENTATIVE, SERVICE, REGULATOR];
        for (uint256 i = 0; i < others.length; ++i) {
            VM.expectRevert(abi.encodeWithSelector(IParticipants.NotAProvider.selector, others[i]));
            participants.setEmergency(others[i], true);
        }
    }
}
