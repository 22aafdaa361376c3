// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Base} from "./Base.sol";
import {Tickets} from "../src/Tickets.sol";
import {ITickets, TagState, Ticket} from "../src/interfaces/ITickets.sol";
import {Power} from "../src/interfaces/IParticipants.sol";
import {Batch} from "../src/libraries/Batch.sol";
import {ClaimId} from "../src/libraries/Ids.sol";

/// @dev A registrar with a tree of eight tickets; the last has a one-time key.
abstract contract TicketsBase is Base {
    event Figure(string what, uint256 gas);

    uint256 internal constant ONE_TIME_KEY = 0x71C;
    uint256 internal constant LEAVES = 8;

    Tickets internal tickets;
    uint32 internal epoch;

    function setUp() public virtual override {
        super.setUp();
        tickets = new Tickets(address(manager), participants, 1);
        tickets.setRegistrar(SERVICE);
        epoch = tickets.currentEpoch();
    }

    function ticketOf(uint256 i) internal pure returns (Ticket memory) {
        return Ticket({
            secret: keccak256(abi.encode("secret", i)),
            granteeOrg: PAYER,
            purposes: (1 << 3) | (1 << 8),
            scopes: (1 << 2) | (1 << 8),
            notBeforeDay: uint32(TODAY),
            notAfterDay: uint32(TODAY + 7),
            key: i == LEAVES - 1 ? VM.addr(ONE_TIME_KEY) : address(0)
        });
    }

    function tagOf(Ticket memory t) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked("tag", t.secret));
    }

    /// @dev Written out apart from the contract.
    function leafOf(Ticket memory t) internal pure returns (bytes32) {
        bytes memory fields =
            abi.encode(tagOf(t), t.granteeOrg, t.purposes, t.scopes, t.notBeforeDay, t.notAfterDay, t.key);
        return keccak256(abi.encodePacked(keccak256(fields)));
    }

    function pair(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(abi.encodePacked(a, b)) : keccak256(abi.encodePacked(b, a));
    }

    /// @dev Level by level; `proof` collects the sibling of the leaf's ancestor.
    function tree(uint256 at) internal pure returns (bytes32 root, bytes32[] memory proof) {
        bytes32[] memory level = new bytes32[](LEAVES);
        for (uint256 i = 0; i < LEAVES; ++i) {
            level[i] = leafOf(ticketOf(i));
        }
        proof = new bytes32[](3);
        uint256 depth;
        for (uint256 n = LEAVES; n > 1; n /= 2) {
            proof[depth++] = level[at ^ 1];
            for (uint256 i = 0; i < n / 2; ++i) {
                level[i] = pair(level[2 * i], level[2 * i + 1]);
            }
            at /= 2;
        }
        root = level[0];
    }

    function proofOf(uint256 at) internal pure returns (bytes32[] memory proof) {
        (, proof) = tree(at);
    }

    function post(bytes32 root) internal {
        VM.prank(serviceOwner);
        tickets.postRoot(root);
    }

    function postTree() internal {
        (bytes32 root,) = tree(0);
        post(root);
    }

    function spendAs(address who, uint256 i, bytes memory signature) internal {
        bytes32[] memory proof = proofOf(i);
        VM.prank(who);
        tickets.spend(epoch, ticketOf(i), proof, claimId(i), 1 << 3, 1 << 2, signature);
    }

    function signedTicket(string memory kind, bytes memory fields) internal view returns (bytes memory) {
        bytes32 structHash = keccak256(bytes.concat(keccak256(bytes(kind)), fields));
        return signWith(ONE_TIME_KEY, typed(domain("CareClear Tickets", address(tickets)), structHash));
    }
}

contract RegistrarTest is TicketsBase {
    function testOnlyGovernanceNames() public {
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, serviceOwner));
        VM.prank(serviceOwner);
        tickets.setRegistrar(SERVICE);
        VM.expectRevert(abi.encodeWithSelector(ITickets.NotAService.selector, PAYER));
        tickets.setRegistrar(PAYER);
        VM.expectEmit(address(tickets));
        emit ITickets.RegistrarSet(SERVICE);
        tickets.setRegistrar(SERVICE);
    }

    function testPostsOncePerEpoch() public {
        VM.expectEmit(address(tickets));
        emit ITickets.RootPosted(epoch, "root");
        post("root");
        eq(tickets.rootOf(epoch), "root", "root");
        VM.expectRevert(abi.encodeWithSelector(ITickets.RootTaken.selector, epoch));
        this.postIt("other");
        VM.warp(block.timestamp + 12 hours);
        VM.expectRevert(abi.encodeWithSelector(ITickets.RootTaken.selector, epoch + 1));
        this.postIt(0);
        post("next");
        eq(tickets.rootOf(epoch + 1), "next", "the next day's");
    }

    function postIt(bytes32 root) external {
        post(root);
    }

    function testOnlyTheRegistrar() public {
        address[3] memory others = [stranger, auditorOwner, payerOwner];
        for (uint256 i = 0; i < 3; ++i) {
            VM.expectRevert(abi.encodeWithSelector(ITickets.NotRegistrar.selector, others[i]));
            VM.prank(others[i]);
            tickets.postRoot("root");
            VM.expectRevert(abi.encodeWithSelector(ITickets.NotRegistrar.selector, others[i]));
            VM.prank(others[i]);
            tickets.revokeTags(new bytes32[](1));
        }
        participants.suspend(SERVICE);
        VM.expectRevert(abi.encodeWithSelector(ITickets.NotRegistrar.selector, serviceOwner));
        this.postIt("root");
    }

    function testWeeks() public {
        VM.expectRevert(ITickets.InvalidEpoch.selector);
        new Tickets(address(manager), participants, 0);
        Tickets weekly = new Tickets(address(manager), participants, 7);
        eq(weekly.currentEpoch(), uint32(TODAY) / 7, "epoch");
        eq(weekly.epochDays(), 7, "days");
        eq(weekly.registrar(), 0, "nobody yet");
        VM.expectRevert(abi.encodeWithSelector(ITickets.NotRegistrar.selector, serviceOwner));
        VM.prank(serviceOwner);
        weekly.postRoot("root");
    }
}

contract SpendTest is TicketsBase {
    function setUp() public override {
        super.setUp();
        postTree();
    }

    function testSpendsOnce() public {
        for (uint256 i = 0; i < LEAVES - 1; ++i) {
            Ticket memory t = ticketOf(i);
            yes(tickets.permitsTicket(epoch, t, proofOf(i), PAYER, 1 << 3, 1 << 2), "permits");
            VM.expectEmit(address(tickets));
            emit ITickets.TicketSpent(tagOf(t), claimId(i), PAYER, epoch, 1 << 3, 1 << 2);
            spendAs(settler, i, "");
            eq(tickets.tagState(tagOf(t)), TagState.SPENT, "spent");
            no(tickets.permitsTicket(epoch, t, proofOf(i), PAYER, 1 << 3, 1 << 2), "permits no more");
            VM.expectRevert(ITickets.TicketUsed.selector);
            this.spendIt(payerOwner, i, "");
        }
    }

    function spendIt(address who, uint256 i, bytes memory signature) external {
        spendAs(who, i, signature);
    }

    /// @dev Whoever sees the transaction knows the secret and can do nothing with it.
    function testOnlyTheGrantee() public {
        address[4] memory others = [stranger, otherPayerOwner, providerOwner, serviceOwner];
        for (uint256 i = 0; i < 4; ++i) {
            VM.expectRevert(abi.encodeWithSelector(ITickets.NotGrantee.selector, PAYER, others[i]));
            this.spendIt(others[i], 0, "");
        }
        no(tickets.permitsTicket(epoch, ticketOf(0), proofOf(0), OTHER_PAYER, 1 << 3, 1 << 2), "another grantee");
        Ticket memory t = ticketOf(0);
        t.granteeOrg = OTHER_PAYER; // a leaf rewritten
        VM.expectRevert(ITickets.NotInTree.selector);
        VM.prank(otherPayerOwner);
        tickets.spend(epoch, t, proofOf(0), claimId(0), 1 << 3, 1 << 2, "");
        spendAs(payerOwner, 0, "");
    }

    function testNotInTree() public {
        for (uint256 field = 0; field < 9; ++field) {
            (Ticket memory t, bytes32[] memory proof, uint32 of_) = (ticketOf(0), proofOf(0), epoch);
            if (field == 0) t.secret = "other";
            else if (field == 1) t.purposes |= 1 << 10;
            else if (field == 2) t.scopes |= 1 << 32;
            else if (field == 3) t.notBeforeDay -= 1;
            else if (field == 4) t.notAfterDay += 1;
            else if (field == 5) t.key = VM.addr(ONE_TIME_KEY);
            else if (field == 6) proof = proofOf(1);
            else if (field == 7) proof = new bytes32[](33);
            else of_ = epoch + 1; // none posted
            no(tickets.permitsTicket(of_, t, proof, PAYER, 1 << 3, 1 << 2), "permits");
            VM.expectRevert(ITickets.NotInTree.selector);
            VM.prank(payerOwner);
            tickets.spend(of_, t, proof, claimId(0), 1 << 3, 1 << 2, "");
        }
    }

    /// @dev A walk up the tree has a bound: four thousand million tickets an epoch.
    function testDepth() public {
        for (uint256 depth = 32; depth <= 33; ++depth) {
            VM.warp(block.timestamp + 1 days);
            bytes32 root = leafOf(ticketOf(0));
            bytes32[] memory proof = new bytes32[](depth);
            for (uint256 i = 0; i < depth; ++i) {
                proof[i] = keccak256(abi.encode(depth, i));
                root = pair(root, proof[i]);
            }
            post(root);
            bool got = tickets.permitsTicket(tickets.currentEpoch(), ticketOf(0), proof, PAYER, 1 << 3, 1 << 2);
            eq(got ? 1 : 0, depth == 32 ? 1 : 0, "depth");
        }
    }

    /// @dev Masks and days against the rule written out plainly.
    function testMatrix() public {
        uint32[5] memory purposes = [uint32(0), 1 << 3, 1 << 8, (1 << 3) | (1 << 8), (1 << 3) | 1];
        uint64[5] memory scopes = [uint64(0), 1 << 2, 1 << 8, (1 << 2) | (1 << 8), 1 << 32];
        int32[4] memory days_ = [TODAY - 1, TODAY, TODAY + 6, TODAY + 7];
        (Ticket memory t, bytes32[] memory proof) = (ticketOf(0), proofOf(0));
        for (uint256 d = 0; d < 4; ++d) {
            VM.warp(uint256(int256(days_[d])) * 1 days + (d == 2 ? 1 days - 1 : 0));
            for (uint256 p = 0; p < 5; ++p) {
                for (uint256 s = 0; s < 5; ++s) {
                    bool want = (d == 1 || d == 2) && p > 0 && p < 4 && s > 0 && s < 4;
                    bool got = tickets.permitsTicket(epoch, t, proof, PAYER, purposes[p], scopes[s]);
                    eq(got ? 1 : 0, want ? 1 : 0, "rule");
                    if (want) continue;
                    VM.expectRevert(ITickets.NotPermitted.selector);
                    VM.prank(payerOwner);
                    tickets.spend(epoch, t, proof, claimId(0), purposes[p], scopes[s], "");
                }
            }
        }
    }

    /// @dev With a one-time key the patient has to sign for this very claim.
    function testOneTimeKey() public {
        uint256 i = LEAVES - 1;
        bytes32 tag = tagOf(ticketOf(i));
        bytes memory other = signedTicket("Spend(bytes32 tag,bytes32 claim)", abi.encode(tag, claimId(99)));
        bytes memory type_ = signedTicket("RevokeTicket(bytes32 tag)", abi.encode(tag));
        bytes[3] memory bad = [bytes(""), other, type_];
        for (uint256 k = 0; k < 3; ++k) {
            VM.expectRevert(ITickets.BadTicketSignature.selector);
            this.spendIt(settler, i, bad[k]);
        }
        bytes memory good = signedTicket("Spend(bytes32 tag,bytes32 claim)", abi.encode(tag, claimId(i)));
        VM.chainId(block.chainid + 1);
        VM.expectRevert(ITickets.BadTicketSignature.selector);
        this.spendIt(settler, i, good);
        VM.chainId(block.chainid - 1);
        spendAs(settler, i, good);
    }
}

contract RevokeTicketsTest is TicketsBase {
    function setUp() public override {
        super.setUp();
        postTree();
    }

    function testRegistrarPublishesUnspentTags() public {
        spendAs(settler, 1, "");
        bytes32[] memory tags = new bytes32[](3);
        for (uint256 i = 0; i < 3; ++i) {
            tags[i] = tagOf(ticketOf(i));
        }
        VM.expectEmit(address(tickets));
        emit ITickets.TicketRevoked(tags[0]);
        VM.expectEmit(address(tickets));
        emit ITickets.RevocationRefused(tags[1], ITickets.TicketUsed.selector);
        VM.expectEmit(address(tickets));
        emit ITickets.TicketRevoked(tags[2]);
        VM.prank(serviceOwner);
        tickets.revokeTags(tags);
        eq(tickets.tagState(tags[1]), TagState.SPENT, "what was spent stays spent");
        eq(tickets.tagState(tags[2]), TagState.REVOKED, "revoked");
        no(tickets.permitsTicket(epoch, ticketOf(0), proofOf(0), PAYER, 1 << 3, 1 << 2), "permits");
        VM.expectRevert(ITickets.TicketUsed.selector);
        this.spendIt(0);
        spendAs(settler, 3, "");
    }

    function spendIt(uint256 i) external {
        spendAs(settler, i, "");
    }

    function testBounded() public {
        VM.expectRevert(abi.encodeWithSelector(Batch.BadBatch.selector, 1001, 1000));
        VM.prank(serviceOwner);
        tickets.revokeTags(new bytes32[](1001));
    }

    function testByOneTimeKey() public {
        uint256 i = LEAVES - 1;
        Ticket memory t = ticketOf(i);
        bytes32[] memory proof = proofOf(i);
        bytes memory good = signedTicket("RevokeTicket(bytes32 tag)", abi.encode(tagOf(t)));
        bytes memory type_ = signedTicket("Spend(bytes32 tag,bytes32 claim)", abi.encode(tagOf(t), claimId(i)));
        VM.expectRevert(ITickets.BadTicketSignature.selector);
        tickets.revokeTicket(epoch, t, proof, type_);
        VM.expectRevert(ITickets.NotInTree.selector);
        tickets.revokeTicket(epoch, t, proofOf(0), good);
        Ticket memory keyless = ticketOf(0);
        VM.expectRevert(ITickets.BadTicketSignature.selector);
        tickets.revokeTicket(epoch, keyless, proofOf(0), new bytes(65));
        VM.prank(stranger);
        tickets.revokeTicket(epoch, t, proof, good);
        eq(tickets.tagState(tagOf(t)), TagState.REVOKED, "revoked");
        VM.expectRevert(ITickets.TicketUsed.selector);
        tickets.revokeTicket(epoch, t, proof, good);
    }
}
