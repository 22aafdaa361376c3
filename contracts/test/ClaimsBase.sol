// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Base.sol";
import {ClaimsWorld} from "./ClaimsWorld.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {
    ApprovedSettlement,
    Hold,
    IClaims,
    Interest,
    Replacement,
    Reversal,
    Settlement,
    Submission
} from "../src/interfaces/IClaims.sol";
import {ClaimId} from "../src/libraries/Ids.sol";

/// @dev What is done to claims, one item at a time. Every act goes through `run`, which proves for each refusal that it
/// changed nothing: the claims, the money, the caps, the maximum used, and no event but Refused.
abstract contract ClaimsBase is ClaimsWorld {
    function setUp() public virtual override {
        super.setUp();
    }

    // ACTS

    /// @dev Calls Claims with one item. Returns why it was refused (or reverted), 0 if it was carried out.
    function run(address who, bytes memory data) internal returns (bytes4) {
        return runAt(address(claims), who, data);
    }

    function runAt(address target, address who, bytes memory data) internal returns (bytes4 reason) {
        bytes32 before = world();
        VM.recordLogs();
        VM.prank(who);
        (bool ok, bytes memory out) = target.call(data);
        Vm.Log[] memory logs = VM.getRecordedLogs();
        if (!ok) {
            reason = bytes4(out);
            yes(reason != 0, "reverts with an error");
            no(tells(out, tx.origin), "an error names who called");
        } else if (logs.length != 0 && logs[0].topics[0] == IClaims.Refused.selector) {
            eq(logs.length, 1, "a refusal is one event");
            eq(logs[0].emitter, address(claims), "emitter");
            reason = abi.decode(logs[0].data, (bytes4));
        }
        if (reason != 0) eq(world(), before, "a refusal changes nothing");
    }

    /// @dev Calls Claims with many items; returns the reasons of those refused, in order.
    function batch(address who, bytes memory data) internal returns (bytes4[] memory found) {
        VM.recordLogs();
        VM.prank(who);
        (bool ok,) = address(claims).call(data);
        yes(ok, "a batch never fails");
        Vm.Log[] memory logs = VM.getRecordedLogs();
        found = new bytes4[](logs.length);
        uint256 n;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IClaims.Refused.selector) found[n++] = abi.decode(logs[i].data, (bytes4));
        }
        assembly ("memory-safe") {
            mstore(found, n)
        }
    }

    /// @dev How many events of this kind there were since recordLogs.
    function told(bytes32 topic) internal returns (uint256 n) {
        Vm.Log[] memory logs = VM.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) ++n;
        }
    }

    function submit(Submission memory s) internal returns (bytes4) {
        return submitBy(settler, s);
    }

    function submitBy(address who, Submission memory s) internal returns (bytes4) {
        known.push(s.claim);
        Submission[] memory items = new Submission[](1);
        items[0] = s;
        return run(who, abi.encodeCall(IClaims.submit, (items)));
    }

    function replace(Replacement memory r) internal returns (bytes4) {
        return replaceBy(settler, r);
    }

    function replaceBy(address who, Replacement memory r) internal returns (bytes4) {
        known.push(r.item.claim);
        Replacement[] memory items = new Replacement[](1);
        items[0] = r;
        return run(who, abi.encodeCall(IClaims.replace, (items)));
    }

    function settle(Settlement memory s) internal returns (bytes4) {
        return settleBy(settler, s);
    }

    function settleBy(address who, Settlement memory s) internal returns (bytes4) {
        Settlement[] memory items = new Settlement[](1);
        items[0] = s;
        return run(who, abi.encodeCall(IClaims.settle, (items)));
    }

    function settleApproved(Settlement memory s) internal returns (bytes4) {
        uint64 deadline = uint64(block.timestamp + 60);
        return settleApprovedBy(settler, ApprovedSettlement(s, deadline, approve(s, deadline)));
    }

    function settleApprovedBy(address who, ApprovedSettlement memory a) internal returns (bytes4) {
        ApprovedSettlement[] memory items = new ApprovedSettlement[](1);
        items[0] = a;
        return run(who, abi.encodeCall(IClaims.settleApproved, (items)));
    }

    function requestVoid(ClaimId id) internal returns (bytes4) {
        return requestVoidBy(settler, id);
    }

    function requestVoidBy(address who, ClaimId id) internal returns (bytes4) {
        return run(who, abi.encodeCall(IClaims.requestVoid, (only(id))));
    }

    function reverse(Reversal memory r) internal returns (bytes4) {
        return reverseBy(settler, r);
    }

    function reverseBy(address who, Reversal memory r) internal returns (bytes4) {
        Reversal[] memory items = new Reversal[](1);
        items[0] = r;
        return run(who, abi.encodeCall(IClaims.reverse, (items)));
    }

    function hold(ClaimId id, int32 lastDay) internal returns (bytes4) {
        return holdBy(holder, id, lastDay);
    }

    function holdBy(address who, ClaimId id, int32 lastDay) internal returns (bytes4) {
        Hold[] memory items = new Hold[](1);
        items[0] = Hold(id, lastDay, "case");
        return run(who, abi.encodeCall(IClaims.hold, (items)));
    }

    function release(ClaimId id) internal returns (bytes4) {
        return run(holder, abi.encodeCall(IClaims.release, (only(id))));
    }

    function payInterest(ClaimId id, uint64 amount) internal returns (bytes4) {
        return payInterestBy(settler, id, amount);
    }

    function payInterestBy(address who, ClaimId id, uint64 amount) internal returns (bytes4) {
        Interest[] memory items = new Interest[](1);
        items[0] = Interest(id, amount, "computed");
        return run(who, abi.encodeCall(IClaims.payInterest, (items)));
    }

    function only(ClaimId id) internal pure returns (ClaimId[] memory items) {
        items = new ClaimId[](1);
        items[0] = id;
    }

    /// @dev Submitted and settled as `settlementOf`.
    function settled(uint256 i) internal {
        none(submit(submissionOf(i)), "submit");
        none(settle(settlementOf(i)), "settle");
    }

    function denied(uint256 i) internal {
        none(submit(submissionOf(i)), "submit");
        none(settle(denialOf(i)), "deny");
    }

    // APPEALS

    function appeal(uint256 i) internal returns (bytes4) {
        return appealBy(settler, claimId(i));
    }

    function appealBy(address who, ClaimId id) internal returns (bytes4) {
        return runAt(address(appeals), who, abi.encodeCall(IAppeals.appeal, (id, "evidence")));
    }

    function uphold(uint256 i) internal returns (bytes4) {
        return runAt(address(appeals), settler, abi.encodeCall(IAppeals.uphold, (claimId(i), "upheld")));
    }

    function overturn(Settlement memory s) internal returns (bytes4) {
        return overturnBy(settler, s);
    }

    function overturnBy(address who, Settlement memory s) internal returns (bytes4) {
        return runAt(address(appeals), who, abi.encodeCall(IAppeals.overturn, (s)));
    }

    function overturnApproved(Settlement memory s) internal returns (bytes4) {
        uint64 deadline = uint64(block.timestamp + 60);
        bytes memory data = abi.encodeCall(IAppeals.overturnApproved, (s, deadline, approveOverturn(s, deadline)));
        return runAt(address(appeals), settler, data);
    }

    function dispute(uint256 i) internal returns (bytes4) {
        return runAt(address(appeals), settler, abi.encodeCall(IAppeals.dispute, (claimId(i), "evidence")));
    }

    function judge(address who, uint32 org, Settlement memory s) internal returns (bytes4) {
        return runAt(address(appeals), who, abi.encodeCall(IAppeals.judge, (s, org)));
    }

    function judgeUpheld(address who, uint32 org, uint256 i) internal returns (bytes4) {
        return runAt(address(appeals), who, abi.encodeCall(IAppeals.judgeUpheld, (claimId(i), org)));
    }

    function carryOut(Settlement memory s) internal returns (bytes4) {
        return runAt(address(appeals), stranger, abi.encodeCall(IAppeals.carryOut, (s)));
    }

    function lapse(uint256 i) internal returns (bytes4) {
        return runAt(address(appeals), stranger, abi.encodeCall(IAppeals.lapse, (claimId(i))));
    }

    /// @dev Appealed, upheld by the payer and disputed, all today.
    function disputed(uint256 i) internal {
        none(appeal(i), "appeal");
        none(uphold(i), "uphold");
        none(dispute(i), "dispute");
    }

    /// @dev Two of the three judges agree.
    function awarded(Settlement memory s) internal {
        none(judge(auditorOwner, AUDITOR, s), "first judge");
        none(judge(regulatorOwner, REGULATOR, s), "second judge");
    }

    // APPROVALS

    function approve(Settlement memory s, uint64 deadline) internal view returns (bytes memory) {
        return approveAs("Approval", s, deadline);
    }

    function approveOverturn(Settlement memory s, uint64 deadline) internal view returns (bytes memory) {
        return approveAs("OverturnApproval", s, deadline);
    }

    function approveAs(string memory name, Settlement memory s, uint64 deadline) internal view returns (bytes memory) {
        return signWith(PAYER_KEY, typed(domain("CareClear Claims", address(claims)), approvalHash(name, s, deadline)));
    }
}
