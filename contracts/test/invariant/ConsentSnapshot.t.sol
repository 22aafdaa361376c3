// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "./Ghosts.sol";
import {Invariants} from "./Invariants.sol";

/// @dev A claim is recorded and paid with the consent that permitted at its submission;
/// a revocation later blocks no payment.
contract ConsentSnapshotInvariants is Invariants {
    function opening() internal pure override returns (string memory) {
        return "consentsnapshot";
    }

    function invariant_consentCountsAtSubmission() external view {
        kept(Promise.CONSENT);
    }
}
