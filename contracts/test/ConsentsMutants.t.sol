// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BreakGlassBase} from "./ConsentsBreakGlass.t.sol";
import {EmergencyAccess, OverrideReason} from "../src/interfaces/IBreakGlass.sol";
import {DelegateBasis, ConsentDelegation} from "../src/interfaces/IConsentKeys.sol";
import {Grant, IConsents} from "../src/interfaces/IConsents.sol";

/// @dev What mutation testing found no other test of Consents and BreakGlass to notice.
contract ConsentsMutantsTest is BreakGlassBase {
    /// @dev Both ends on the first of a month, so that only the emptiness speaks against it.
    function testAnEmptyWindow() public {
        Grant memory g = grantOf(50);
        (g.notBefore, g.notAfter) = (uint64(MONTH_LATER) * 1 days, uint64(MONTH_LATER) * 1 days);
        bytes memory signature = signGrant(g);
        VM.expectRevert(IConsents.BadWindow.selector);
        consents.grant(g, signature);
    }

    function testTheLastBasisOfADelegation() public {
        ConsentDelegation memory d = delegation(1);
        d.basis = DelegateBasis.POWER_OF_ATTORNEY;
        addDelegate(consentRef(0), d, "d");
        eq(consents.delegationOf(consentRef(0), delegate_).basis, DelegateBasis.POWER_OF_ATTORNEY, "basis");
    }

    function testTheLastReasonToBreakTheGlass() public {
        VM.prank(nurse);
        uint64 id = glass.breakGlass(consentRef(0), PROVIDER, OverrideReason.OVRTPS, "evidence");
        eq(glass.emergencyAccess(id).reason, OverrideReason.OVRTPS, "reason");
    }

    function testNoAccessIsNothing() public view {
        EmergencyAccess memory nothing;
        eq(keccak256(abi.encode(glass.emergencyAccess(99))), keccak256(abi.encode(nothing)), "no such access");
    }
}
