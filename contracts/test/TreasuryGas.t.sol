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

    /// @dev Before the transaction that is measured, as the price of a write depends on what the slot held before it.
    function setUp() public override {
        super.setUp();
        pay(PAYER, PROVIDER, 1);
        pay(PAYER, OTHER_PROVIDER, 1);
        owe(150, 0);
        VM.prank(CLAIMS);
        treasury.owe(claimId(2), PAYER, OTHER_PROVIDER, 50, 0);
        give(OTHER_PAYER, 1000);
        pay(OTHER_PAYER, PROVIDER, 1);
        pay(OTHER_PAYER, OTHER_PROVIDER, 1);
    }

    function testPay() public {
        cold();
        spent("pay, cold", paying(OTHER_PAYER, PROVIDER), 22_000);
        spent("pay, the batch's next provider", paying(OTHER_PAYER, OTHER_PROVIDER), 10_000);
        spent("pay, the batch's next provider, its first cents", paying(OTHER_PAYER, 99), 28_000);
        spent("pay, warm", paying(OTHER_PAYER, PROVIDER), 3000);
    }

    function testPayWithDebt() public {
        cold();
        spent("pay with a debt left over, cold", paying(PAYER, PROVIDER), 22_000);
        spent("pay with a debt paid off, the batch's next provider", paying(PAYER, OTHER_PROVIDER), 18_500);
        spent("pay with a debt paid off, warm", paying(PAYER, PROVIDER), 11_500);
    }

    function testOwe() public {
        cold();
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        treasury.owe(claimId(3), PAYER, PROVIDER, 5, 30);
        spent("owe with notice, first of its day, cold", before - gasleft(), 36_000);
        VM.prank(CLAIMS);
        before = gasleft();
        treasury.owe(claimId(4), PAYER, PROVIDER, 5, 30);
        spent("owe with notice, the day's next", before - gasleft(), 6500);
    }

    function testConsume() public {
        cold();
        spent("consume, cold", consuming(0, 5), 18_500);
        spent("consume, the batch's next coverage", consuming(1, 5), 9_200);
        spent("consume, warm", consuming(0, 5), 4500);
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        eligibility.restore(coverageRef(0), PAYER, 5);
        spent("restore, warm", before - gasleft(), 5000);
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

    /// @dev Pays 1.00.
    function paying(uint32 payer, uint32 provider) private returns (uint256) {
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        treasury.pay(payer, provider, 100);
        return before - gasleft();
    }

    function consuming(uint256 i, uint64 amount) private returns (uint256) {
        CoverageRef ref = coverageRef(i);
        VM.prank(CLAIMS);
        uint256 before = gasleft();
        eligibility.consume(ref, PAYER, amount);
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
