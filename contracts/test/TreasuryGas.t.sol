// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EligibilityBase} from "./Eligibility.t.sol";
import {CoverageRef} from "../src/libraries/Ids.sol";

interface VmGas {
    function cool(address target) external;
}

/// @dev What Claims pays for the calls of its hot path, the call itself included. Printed with -vv; the bounds are for who
/// makes them dearer by mistake.
contract TreasuryGasTest is EligibilityBase {
    event log_named_uint(string key, uint256 value);

    function testPay() public {
        pay(PAYER, PROVIDER, 1);
        cold();
        spent("pay, cold", paying(100), 20_000);
        spent("pay, warm", paying(100), 3000);
        owe(150, 0);
        cold();
        spent("pay with a debt left, cold", paying(100), 20_000);
        spent("pay with a debt paid off, warm", paying(100), 8000);
        owe(50, 0);
        cold();
        spent("pay with a debt paid off, cold", paying(100), 26_000);
        cold();
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        treasury.pay(PAYER, OTHER_PROVIDER, 100);
        spent("pay a provider's first cents, cold", before - gasleft(), 36_000);
        owe(50, 0);
        VM.prank(CLAIMS);
        before = gasleft();
        treasury.owe(claimId(1), PAYER, OTHER_PROVIDER, 5, 30);
        spent("owe with notice, first of its day", before - gasleft(), 32_000);
    }

    function testConsume() public {
        consuming(0);
        cold();
        spent("consume, cold", consuming(5), 18_500);
        spent("consume, warm", consuming(5), 5500);
    }

    function testEvaluateMany() public {
        CoverageRef[] memory refs = new CoverageRef[](200);
        int32[] memory days_ = new int32[](200);
        for (uint256 i = 0; i < 200; ++i) {
            attest(coverageOf(1000 + i));
            (refs[i], days_[i]) = (coverageRef(1000 + i), TODAY);
        }
        cold();
        uint256 before = gasleft();
        uint8[] memory found = eligibility.evaluateMany(refs, PAYER, days_);
        uint256 each = (before - gasleft()) / 200;
        eq(found[199], 3, "covered");
        spent("evaluateMany of 200, cold, each", each, 2600);
    }

    function paying(uint256 amount) private returns (uint256) {
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        treasury.pay(PAYER, PROVIDER, amount);
        return before - gasleft();
    }

    function consuming(uint64 amount) private returns (uint256) {
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        eligibility.consume(coverageRef(0), amount);
        return before - gasleft();
    }

    function cold() private {
        VmGas(address(VM)).cool(address(treasury));
        VmGas(address(VM)).cool(address(eligibility));
    }

    function spent(string memory what, uint256 gas, uint256 most) private {
        emit log_named_uint(what, gas);
        yes(gas <= most, what);
    }
}
