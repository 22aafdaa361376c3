// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @notice Signature check for batches: like OpenZeppelin's SignatureChecker (65 bytes, low s only, EIP-1271 for
/// contracts), but a signing contract gets a bounded amount of gas and of returned bytes, so that one malicious
/// signer cannot starve the items after it.
library Signatures {
    /// @notice Gas a signing contract may use.
    uint256 internal constant GAS = 200_000;

    /// @dev Whether `signer` signed `digest`.
    function isValid(address signer, bytes32 digest, bytes memory signature) internal view returns (bool valid) {
        if (signer.code.length == 0) {
            (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecover(digest, signature);
            return err == ECDSA.RecoverError.NoError && recovered == signer;
        }
        bytes memory request = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bytes32 magic = bytes32(IERC1271.isValidSignature.selector);
        assembly ("memory-safe") {
            let ok := staticcall(GAS, signer, add(request, 32), mload(request), 0, 32)
            valid := and(and(ok, gt(returndatasize(), 31)), eq(mload(0), magic))
        }
    }
}
