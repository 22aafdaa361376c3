// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ClaimsBase} from "./ClaimsBase.sol";
import {IAppeals} from "../src/interfaces/IAppeals.sol";
import {IClaims, Reversal, Settlement, State} from "../src/interfaces/IClaims.sol";
import {ClaimId} from "../src/libraries/Ids.sol";

/// @dev The state machine, generated: every function on a claim in every state, 18 x 21 in all.
contract StatesTest is ClaimsBase {
    /// @dev Columns of the table: what is done, by who may, as well as can be.
    string[21] private acts = [
        "submit",
        "settle",
        "deny",
        "settleApproved",
        "replace",
        "requestVoid",
        "reverse",
        "hold",
        "release",
        "payInterest",
        "appeal",
        "uphold",
        "overturn",
        "overturnApproved",
        "dispute",
        "judge",
        "judgeUpheld",
        "carryOut",
        "lapse",
        "expire",
        "settle its replacement"
    ];

    struct Row {
        string how;
        State state;
        string allowed;
    }

    function rows() private pure returns (Row[18] memory) {
        // The columns: submit settle deny approved replace | void reverse hold release interest |
        // appeal uphold overturn overturnApproved dispute | judge judgeUpheld carryOut lapse expire | replacement
        return [
            Row("unknown", State.None, "X.... ..... ..... ..... ."),
            Row("submitted", State.Submitted, ".XXX. X.X.. ..... ..... ."),
            Row("submitted, void asked", State.Submitted, "..X.. .XX.. ..... ..... ."),
            Row("held", State.Held, "..XX. X..X. ..... ..... ."),
            Row("held, void asked", State.Held, "..X.. .X.X. ..... ..... ."),
            Row("settled", State.Settled, "....X XX..X X.... ..... ."),
            Row("settled, void asked", State.Settled, "....X .X..X X.... ..... ."),
            Row("denied", State.Denied, "....X X.... X.... ..... ."),
            Row("denied, void asked", State.Denied, "....X .X... X.... ..... ."),
            Row("settled, being replaced", State.Settled, "..... ....X ..... ..... X"),
            Row("appealed", State.Appealed, "..... ..... .XXX. ..... ."),
            Row("disputed", State.Disputed, "..... ..... ..... XX... ."),
            Row("awarded", State.Disputed, "..... ..... ..... XXX.. ."),
            Row("upheld by the payer", State.Upheld, "....X XX..X ....X ..... ."),
            Row("upheld by the panel", State.Upheld, "....X XX..X ..... ..... ."),
            Row("overturned", State.Overturned, "....X X...X ....X ..... ."),
            Row("voided", State.Reversed, "..... ..... ..... ..... ."),
            Row("recovered", State.Reversed, "..... ..... X.... ..... .")
        ];
    }

    function testEveryStateAndEveryAct() public {
        Row[18] memory table = rows();
        for (uint256 r = 0; r < table.length; ++r) {
            uint256 start = VM.snapshotState();
            reach(r);
            state(0, table[r].state, table[r].how);
            bytes memory allowed = bytes(table[r].allowed);
            uint256 at;
            for (uint256 a = 0; a < acts.length; ++a) {
                while (allowed[at] == " ") ++at;
                uint256 here = VM.snapshotState();
                bool done = act(a) == 0;
                string memory what = string.concat(table[r].how, ": ", acts[a]);
                if (allowed[at] == "X") yes(done, what);
                else no(done, what);
                VM.revertToState(here);
                ++at;
            }
            VM.revertToState(start);
        }
    }

    function reach(uint256 r) private {
        if (r == 0) return;
        none(submit(submissionOf(0)), "submit");
        if (r == 3 || r == 4) none(hold(claimId(0), TODAY + 30), "hold");
        if (r == 7 || r == 8) none(settle(denialOf(0)), "deny");
        if (r == 5 || r == 6 || r > 8) none(settle(settlementOf(0)), "settle");
        if (r == 2 || r == 4 || r == 6 || r == 8 || r == 16) none(requestVoid(claimId(0)), "void");
        if (r == 9) none(replace(replacementOf(1, 0)), "replace");
        if (r >= 10 && r <= 15) none(appeal(0), "appeal");
        if (r == 11 || r == 12 || r == 13 || r == 14) none(uphold(0), "uphold");
        if (r == 11 || r == 12 || r == 14) none(dispute(0), "dispute");
        if (r == 12) awarded(more());
        if (r == 14) {
            none(judgeUpheld(auditorOwner, AUDITOR, 0), "judge");
            none(judgeUpheld(regulatorOwner, REGULATOR, 0), "judge");
        }
        if (r == 15) none(overturn(more()), "overturn");
        if (r > 15) none(reverse(reversalOf(0)), "reverse");
    }

    function more() private pure returns (Settlement memory) {
        return paying(0, 10_000);
    }

    function act(uint256 a) private returns (bytes4) {
        if (a == 0) return submit(submissionOf(0));
        if (a == 1) return settle(settlementOf(0));
        if (a == 2) return settle(denialOf(0));
        if (a == 3) return settleApproved(settlementOf(0));
        if (a == 4) return replace(replacementOf(1, 0));
        if (a == 5) return requestVoid(claimId(0));
        if (a == 6) return reverse(reversalOf(0));
        if (a == 7) return hold(claimId(0), TODAY);
        if (a == 8) return release(claimId(0));
        if (a == 9) return payInterest(claimId(0), 1);
        if (a == 10) return appeal(0);
        if (a == 11) return uphold(0);
        if (a == 12) return overturn(more());
        if (a == 13) return overturnApproved(more());
        if (a == 14) return dispute(0);
        if (a == 15) return judge(representativeOwner, REPRESENTATIVE, more());
        if (a == 16) return judgeUpheld(representativeOwner, REPRESENTATIVE, 0);
        if (a == 17) return carryOut(more());
        if (a == 18) return lapse(0);
        if (a == 19) return runAt(address(appeals), stranger, abi.encodeCall(IAppeals.expire, (claimId(0))));
        return settle(settlementOf(1));
    }

    /// @dev A dispute lapses after its time and then only.
    function testLapsed() public {
        reach(11);
        day(90);
        yes(lapse(0) != 0, "its last day");
        day(91);
        none(lapse(0), "the day after");
        state(0, State.Upheld, "upheld");
    }

    /// @dev An appeal expires after its time and then only.
    function testExpired() public {
        reach(10);
        day(121);
        yes(act(19) != 0, "its last day");
        day(122);
        none(act(19), "the day after");
        state(0, State.Upheld, "upheld");
    }

    /// @dev The versions before a replaced one never move again.
    function testReplacedIsFinal() public {
        reach(9);
        none(settle(settlementOf(1)), "settle");
        state(0, State.Reversed, "reversed");
        for (uint256 a = 0; a + 1 < acts.length; ++a) {
            uint256 here = VM.snapshotState();
            if (a == 4) yes(replace(replacementOf(2, 0)) != 0, acts[a]);
            else yes(act(a) != 0, acts[a]);
            VM.revertToState(here);
        }
    }
}
