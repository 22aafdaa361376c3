// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EligibilityBase} from "./Eligibility.t.sol";
import {IEligibility} from "../src/interfaces/IEligibility.sol";
import {CoverageRef} from "../src/libraries/Ids.sol";

interface VmGas {
    function cool(address target) external;
}

/// @dev Calls from a memory of its own, as Claims does; the tests' own is large and dear.
contract Meter {
    function evaluateMany(IEligibility e, CoverageRef[] calldata refs, uint32 payer, int32[] calldata days_)
        external
        view
        returns (uint256 gas)
    {
        gas = gasleft();
        uint8[] memory found = e.evaluateMany(refs, payer, days_);
        gas -= gasleft();
        require(found.length == 200 && found[0] == 3 && found[199] == 3, "covered");
    }

    /// @dev Without what the caller's compiler needs to encode and decode.
    function evaluateManyAlone(IEligibility e, CoverageRef[] calldata refs, uint32 payer, int32[] calldata days_)
        external
        view
        returns (uint256 used)
    {
        bytes memory request = abi.encodeCall(e.evaluateMany, (refs, payer, days_));
        assembly {
            used := gas()
            pop(staticcall(gas(), e, add(request, 32), mload(request), 0, 0))
            used := sub(used, gas())
        }
    }
}

/// @dev What Claims pays for the calls of its hot path, the call itself included. Printed with -vv; the bounds are for who
/// makes them dearer by mistake.
contract TreasuryGasTest is EligibilityBase {
    event log_named_uint(string key, uint256 value);

    function testPay() public {
        pay(PAYER, PROVIDER, 1);
        cold();
        spent("pay, cold", paying(100), 20_000);
        pay(PAYER, OTHER_PROVIDER, 1);
        cold();
        paying(100);
        spent("pay, next provider in the batch", payingTo(OTHER_PROVIDER, 100), 9500);
        spent("pay, warm", paying(100), 3000);
        owe(150, 0);
        cold();
        spent("pay with a debt left, cold", paying(100), 20_000);
        spent("pay with a debt paid off, warm", paying(100), 12000);
        owe(50, 0);
        cold();
        spent("pay with a debt paid off, cold", paying(100), 26_000);
        cold();
        spent("pay a provider's first cents, cold", payingTo(99, 100), 36_000);
        owe(50, 0);
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        treasury.owe(claimId(1), PAYER, OTHER_PROVIDER, 5, 30);
        spent("owe with notice, first of its day", before - gasleft(), 32_000);
    }

    function testConsume() public {
        cold();
        spent("consume, cold", consuming(0, 5), 18_500);
        spent("consume, next coverage in the batch", consuming(1, 5), 9000);
        spent("consume, warm", consuming(0, 5), 5500);
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        eligibility.restore(coverageRef(0), 5);
        spent("restore, warm", before - gasleft(), 5500);
    }

    function testEvaluateMany() public {
        CoverageRef[] memory refs = new CoverageRef[](200);
        int32[] memory days_ = new int32[](200);
        for (uint256 i = 0; i < 200; ++i) {
            attest(coverageOf(1000 + i));
            (refs[i], days_[i]) = (coverageRef(1000 + i), TODAY);
        }
        Meter meter = new Meter();
        cold();
        uint256 gas = meter.evaluateManyAlone(eligibility, refs, PAYER, days_);
        spent("evaluateMany of 200, cold, each, the call alone", gas / 200, 2450);
        cold();
        gas = meter.evaluateMany(eligibility, refs, PAYER, days_);
        spent("evaluateMany of 200, cold, each, with coding at the caller", gas / 200, 3000);
    }

    function paying(uint256 amount) private returns (uint256) {
        return payingTo(PROVIDER, amount);
    }

    function payingTo(uint32 provider, uint256 amount) private returns (uint256) {
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        treasury.pay(PAYER, provider, amount);
        return before - gasleft();
    }

    function consuming(uint256 i, uint64 amount) private returns (uint256) {
        CoverageRef ref = coverageRef(i);
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        eligibility.consume(ref, amount);
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
