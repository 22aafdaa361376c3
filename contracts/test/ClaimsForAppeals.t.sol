// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IClaims, State} from "../src/interfaces/IClaims.sol";

/// @dev What Claims does for Appeals and for nobody else.
contract OnlyAppealsTest is ClaimsBase {
    function testNobodyElse() public {
        settled(0);
        address[5] memory who = [payerOwner, providerOwner, settler, address(this), address(treasury)];
        bytes[3] memory acts = [
            abi.encodeCall(IClaims.openAppeal, (claimId(0))),
            abi.encodeCall(IClaims.advance, (claimId(0), State.Upheld)),
            abi.encodeCall(IClaims.overturn, (settlementOf(0), address(0)))
        ];
        for (uint256 i = 0; i < who.length; ++i) {
            for (uint256 j = 0; j < acts.length; ++j) {
                is_(run(who[i], acts[j]), IClaims.NotAppeals.selector, "not appeals");
            }
        }
    }

    /// @dev Even Appeals moves a claim only where it may go: from every state that can be reached to every state there is.
    function testOnlyAlongTheMachine() public {
        none(submit(submissionOf(1)), "submitted");
        none(submit(submissionOf(2)), "held");
        none(hold(claimId(2), TODAY), "held");
        settled(3);
        denied(4);
        settled(5);
        none(appeal(5), "appealed");
        settled(6);
        disputed(6);
        settled(7);
        none(appeal(7), "upheld");
        none(uphold(7), "upheld");
        settled(8);
        none(appeal(8), "overturned");
        none(overturn(paying(8, 10_000)), "overturned");
        settled(9);
        none(reverse(reversalOf(9)), "recovered");
        for (uint256 i = 0; i < 10; ++i) {
            for (uint8 to = 0; to <= uint8(type(State).max); ++to) {
                bool disputes = State(to) == State.Disputed && (i == 5 || i == 7 || i == 8);
                bool upholds = State(to) == State.Upheld && (i == 5 || i == 6);
                uint256 here = VM.snapshotState();
                bytes4 reason = run(address(appeals), abi.encodeCall(IClaims.advance, (claimId(i), State(to))));
                is_(reason, disputes || upholds ? bytes4(0) : IClaims.NotDecided.selector, "advance");
                VM.revertToState(here);
            }
            bool opens = i == 3 || i == 4 || i == 9;
            uint256 at = VM.snapshotState();
            bytes4 why = run(address(appeals), abi.encodeCall(IClaims.openAppeal, (claimId(i))));
            is_(why, opens ? bytes4(0) : IClaims.NotDecided.selector, "open");
            VM.revertToState(at);
            why = run(address(appeals), abi.encodeCall(IClaims.overturn, (paying(i, 15_000), address(0))));
            is_(why, i == 5 || i == 6 ? bytes4(0) : IClaims.NotDecided.selector, "overturn");
            VM.revertToState(at);
        }
    }
}
