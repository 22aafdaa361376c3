// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Matrix, Who} from "./Matrix.sol";
import {Tickets} from "../src/Tickets.sol";
import {ITickets, Ticket} from "../src/interfaces/ITickets.sol";

contract MatrixTicketsTest is Matrix {
    uint256 private constant REGISTRARS = Who.SERVICE_OWNER | Who.ANCHOR_KEY;

    function testTickets() public {
        Tickets tickets = new Tickets(address(manager), participants, 1);
        at["Tickets"] = address(tickets);
        bytes4 managed = IAccessManaged.AccessManagedUnauthorized.selector;
        row("Tickets", "setRegistrar(uint32)", abi.encode(SERVICE), Who.TIMELOCK, managed);
        row("Tickets", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, managed);
        VM.prank(address(timelock));
        tickets.setRegistrar(SERVICE);

        uint32 day = uint32(TODAY);
        Ticket memory t = Ticket("secret", PAYER, 1, 1, day, day + 1, patient);
        bytes32 tag = keccak256(abi.encodePacked("tag", t.secret));
        bytes32 leaf = keccak256(
            bytes.concat(
                keccak256(abi.encode(tag, t.granteeOrg, t.purposes, t.scopes, t.notBeforeDay, t.notAfterDay, t.key))
            )
        );
        bytes32[] memory tags = new bytes32[](1);
        tags[0] = tag;
        bytes4 not = ITickets.NotRegistrar.selector;
        row("Tickets", "postRoot(bytes32)", abi.encode(leaf), REGISTRARS, not);
        row("Tickets", "revokeTags(bytes32[])", abi.encode(tags), REGISTRARS, not);
        VM.prank(serviceOwner);
        tickets.postRoot(leaf);
        spendAndRevoke(t, tag);
    }

    function spendAndRevoke(Ticket memory t, bytes32 tag) private {
        bytes32[] memory proof = new bytes32[](0);
        bytes32 claim = "claim";
        row(
            "Tickets",
            "spend(uint32,(bytes32,uint32,uint32,uint64,uint32,uint32,address),bytes32[],bytes32,uint32,uint64,bytes)",
            abi.encode(
                TODAY,
                t,
                proof,
                claim,
                1,
                1,
                signed(keccak256(abi.encode(keccak256("Spend(bytes32 tag,bytes32 claim)"), tag, claim)))
            ),
            Who.PAYER_OWNER | Who.SETTLE_KEY,
            ITickets.NotGrantee.selector
        );
        anybody(
            "Tickets",
            "revokeTicket(uint32,(bytes32,uint32,uint32,uint64,uint32,uint32,address),bytes32[],bytes)",
            abi.encode(TODAY, t, proof, signed(keccak256(abi.encode(keccak256("RevokeTicket(bytes32 tag)"), tag))))
        );
    }

    function signed(bytes32 hash) private view returns (bytes memory) {
        return signWith(PATIENT_KEY, typed(domain("CareClear Tickets", at["Tickets"]), hash));
    }

    function testLooks() public {
        at["Tickets"] = address(new Tickets(address(manager), participants, 1));
        look("Tickets", "authority()");
        look("Tickets", "currentEpoch()");
        look("Tickets", "eip712Domain()");
        look("Tickets", "epochDays()");
        look("Tickets", "isConsumingScheduledOp()");
        look(
            "Tickets",
            "permitsTicket(uint32,(bytes32,uint32,uint32,uint64,uint32,uint32,address),bytes32[],uint32,uint32,uint64)"
        );
        look("Tickets", "registrar()");
        look("Tickets", "rootOf(uint32)");
        look("Tickets", "tagState(bytes32)");
    }
}
