// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Consents} from "../src/Consents.sol";

/// @dev Nothing can be set by whoever comes first, and nobody but the access manager's say changes the code.
contract ConsentsUpgradeTest is ConsentsBase {
    function testInitializedOnce() public {
        VM.expectRevert(Initializable.InvalidInitialization.selector);
        consents.initialize(stranger);
        eq(consents.authority(), address(manager), "authority");
    }

    function testImplementationBelongsToNobody() public {
        Consents logic = new Consents();
        VM.expectRevert(Initializable.InvalidInitialization.selector);
        logic.initialize(stranger);
        eq(logic.authority(), address(0), "authority");
    }

    function testOnlyByTheManager() public {
        address logic = address(new Consents());
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        VM.prank(stranger);
        consents.upgradeToAndCall(logic, "");
        VM.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        VM.prank(stranger);
        consents.setAuthority(stranger);
        consents.upgradeToAndCall(logic, "");
    }

    function testKeepsEverything() public {
        addDelegate(consentRef(0), delegation(7), "d");
        setRecovery(consentRef(0), "s");
        revoke(1);
        bytes32 before = everything();
        consents.upgradeToAndCall(address(new Consents()), "");
        eq(everything(), before, "state");
        revokeAs(DELEGATE_KEY, consentRef(0), "r");
    }

    function everything() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                consents.consent(consentRef(0)),
                consents.consent(consentRef(1)),
                consents.custody(consentRef(0)),
                consents.delegationOf(consentRef(0), delegate_),
                consents.nonceUsed(patient, "d"),
                consents.nonceUsed(patient, "e"),
                consents.authority()
            )
        );
    }

    /// @dev What a claim reads is one slot, where ERC-7201 puts the first member of the namespace.
    function testOneSlotAtItsPlace() public {
        bytes32 namespace = keccak256(abi.encode(uint256(keccak256("careclear.storage.Consents")) - 1));
        bytes32 slot = keccak256(abi.encode(consentRef(0), namespace & ~bytes32(uint256(0xff))));
        eq(uint8(uint256(VM.load(address(consents), slot))), 1, "active");
        yes(consents.permits(consentRef(0), PAYER, 8, 4), "permits");
        VM.store(address(consents), slot, 0);
        no(consents.permits(consentRef(0), PAYER, 8, 4), "the slot decides");
    }
}
