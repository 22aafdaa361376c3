// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Head, IAuditAnchor} from "../src/interfaces/IAuditAnchor.sol";
import {Power} from "../src/interfaces/IParticipants.sol";

contract PostTest is Base {
    function post(address by, uint8 stream, uint64 size, bytes32 root, bytes32 previous) private {
        VM.prank(by);
        anchor.post(SERVICE, stream, size, root, previous);
    }

    function testInOrder() public {
        VM.expectEmit(address(anchor));
        emit IAuditAnchor.Anchored(SERVICE, 0, 1, 10, "a", "");
        post(serviceOwner, 0, 10, "a", "");
        VM.expectEmit(address(anchor));
        emit IAuditAnchor.Anchored(SERVICE, 0, 2, 11, "b", "a");
        post(serviceOwner, 0, 11, "b", "a");
        eq(keccak256(abi.encode(anchor.head(SERVICE, 0))), keccak256(abi.encode(Head(2, 11, "b"))), "head");
        eq(anchor.head(SERVICE, 1).sequence, 0, "the other stream");
        post(serviceOwner, 1, 1, "r", "");
        VM.prank(auditorOwner);
        anchor.post(AUDITOR, 0, 1, "c", "");
        eq(anchor.head(SERVICE, 0).size, 11, "the auditor's log is its own");
    }

    function testOutOfOrder() public {
        post(serviceOwner, 0, 10, "a", "");
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.OutOfOrder.selector, bytes32("a"), bytes32("")));
        post(serviceOwner, 0, 11, "b", "");
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.OutOfOrder.selector, bytes32("a"), bytes32("x")));
        post(serviceOwner, 0, 11, "b", "x");
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotGrown.selector, 10, 10));
        post(serviceOwner, 0, 10, "b", "a");
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotGrown.selector, 10, 9));
        post(serviceOwner, 0, 9, "b", "a");
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotGrown.selector, 10, 11));
        post(serviceOwner, 0, 11, "", "a");
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.UnknownStream.selector, 2));
        post(serviceOwner, 2, 11, "b", "");
    }

    function testWho() public {
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotAnchorer.selector, SERVICE, stranger));
        post(stranger, 0, 1, "a", "");
        VM.prank(payerOwner);
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotAnchorer.selector, PAYER, payerOwner));
        anchor.post(PAYER, 0, 1, "a", "");
        VM.prank(serviceOwner);
        participants.delegate(SERVICE, stranger, Power.SUBMIT | Power.SETTLE | Power.ATTEST, 0, 0, TODAY);
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotAnchorer.selector, SERVICE, stranger));
        post(stranger, 0, 1, "a", "");
        VM.prank(serviceOwner);
        participants.delegate(SERVICE, stranger, Power.ANCHOR, 0, 0, TODAY);
        post(stranger, 0, 1, "a", "");
        participants.suspend(SERVICE);
        VM.expectRevert(abi.encodeWithSelector(IAuditAnchor.NotAnchorer.selector, SERVICE, stranger));
        post(stranger, 0, 2, "b", "a");
    }
}
