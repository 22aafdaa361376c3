// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Grant, IConsents} from "../src/interfaces/IConsents.sol";
import {ConsentDelegation} from "../src/interfaces/IConsentKeys.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

/// @dev Purpose x scope x grantee x time x status x basis x delegate, against the rule written out plainly.
contract ConsentsMatrixTest is ConsentsBase {
    uint32 private constant PURPOSES = (1 << 3) | (1 << 10);
    uint64 private constant SCOPES = (1 << 2) | (1 << 32);
    uint64 private constant FROM = uint64(uint32(TODAY + 2)) * 1 days;
    uint64 private constant TO = uint64(MONTH_LATER) * 1 days;

    uint256 private cases;

    /// @dev One consent for each status, basis and delegate or not; 0 is a reference never granted.
    function refOf(uint256 status_, uint256 basis, uint256 delegated) private pure returns (ConsentRef) {
        return consentRef(1000 + status_ * 100 + basis * 10 + delegated);
    }

    function setUp() public override {
        super.setUp();
        for (uint256 s = 1; s <= 3; ++s) {
            for (uint256 b = 1; b <= 5; ++b) {
                for (uint256 d = 0; d < 2; ++d) {
                    make(s, b, d);
                }
            }
        }
    }

    function make(uint256 s, uint256 b, uint256 d) private {
        Grant memory g = windowed(1000 + s * 100 + b * 10 + d, uint8(b));
        consents.grant(g, signGrant(g));
        bytes32 nonce = ConsentRef.unwrap(g.ref);
        if (d == 1) addDelegate(g.ref, delegation(7), nonce);
        if (s == 2) revokeAs(d == 1 ? DELEGATE_KEY : PATIENT_KEY, g.ref, keccak256(abi.encode(nonce)));
        if (s == 3) supersede(PATIENT_KEY, g.ref, windowed(9000 + b * 10 + d, uint8(b)));
    }

    function windowed(uint256 i, uint8 basis) private view returns (Grant memory g) {
        g = grantOf(i);
        (g.purposes, g.scopes, g.notBefore, g.notAfter, g.basis) = (PURPOSES, SCOPES, FROM, TO, basis);
    }

    /// @dev The rule, bit by bit and second by second. Basis and delegates have no say.
    function rule(uint256 status_, uint256 time, uint32 org, uint32 purposes, uint64 scopes)
        private
        pure
        returns (bool)
    {
        if (status_ != 1) return false;
        if (time < FROM) return false;
        if (time >= TO) return false;
        if (org != PAYER) return false;
        uint256 asked;
        for (uint256 i = 0; i < 32; ++i) {
            if (purposes & (1 << i) != 0) ++asked;
            if (purposes & (1 << i) != 0 && PURPOSES & (1 << i) == 0) return false;
        }
        if (asked == 0) return false;
        for (uint256 i = 0; i < 64; ++i) {
            if (scopes & (1 << i) != 0) asked += 100;
            if (scopes & (1 << i) != 0 && SCOPES & (1 << i) == 0) return false;
        }
        return asked >= 100;
    }

    function testMatrix() public {
        uint256[7] memory times = [uint256(FROM) - 1 days, FROM - 1, FROM, FROM + 1, TO - 1, TO, TO + 1 days];
        uint256 yeses;
        for (uint256 t = 0; t < 7; ++t) {
            VM.warp(times[t]);
            for (uint256 s = 0; s <= 3; ++s) {
                for (uint256 b = 1; b <= 5; ++b) {
                    for (uint256 d = 0; d < 2; ++d) {
                        yeses += this.ask(refOf(s, b, d), s);
                    }
                }
            }
        }
        eq(cases, 7 * 4 * 5 * 2 * 3 * 5 * 6, "cases: 25,200");
        eq(yeses, 3 * 10 * 3 * 3, "three of the times, active, three good masks of each kind");
    }

    /// @dev Called from outside, so that each consent starts with fresh memory.
    function ask(ConsentRef ref, uint256 status_) external returns (uint256 yeses) {
        uint32[3] memory orgs = [PAYER, OTHER_PAYER, 0];
        uint32[5] memory purposes = [uint32(0), 1 << 3, 1 << 10, PURPOSES, PURPOSES | 1];
        uint64[6] memory scopes = [uint64(0), 1 << 2, 1 << 32, SCOPES, 1 << 33, type(uint64).max];
        ConsentRef[] memory refs = new ConsentRef[](1);
        refs[0] = ref;
        for (uint256 o = 0; o < 3; ++o) {
            for (uint256 p = 0; p < 5; ++p) {
                for (uint256 c = 0; c < 6; ++c) {
                    bool want = rule(status_, block.timestamp, orgs[o], purposes[p], scopes[c]);
                    bool got = consents.permits(ref, orgs[o], purposes[p], scopes[c]);
                    (bool[] memory many,) = consents.evaluateMany(refs, orgs[o], purposes[p], scopes[c]);
                    if (got != want || many[0] != want) revert Differ("rule", bytes32(p), bytes32(c));
                    ++cases;
                    if (want) ++yeses;
                }
            }
        }
    }

    /// @dev What a delegate may do: every set of powers x every act x before, in and after its time x status.
    function testDelegates() public {
        uint64 end = delegation(1).validTo;
        uint256[3] memory times = [uint256(TO) - 10 days, end - 1, end];
        for (uint8 powers = 1; powers < 8; ++powers) {
            Grant memory g = grantOf(2000 + powers);
            g.deadline = end + 365 days;
            consents.grant(g, signGrant(g));
            addDelegate(g.ref, delegation(powers), bytes32(uint256(powers)));
        }
        for (uint256 t = 0; t < 3; ++t) {
            VM.warp(times[t]);
            for (uint8 powers = 0; powers < 8; ++powers) {
                act(powers, times[t] < end);
            }
        }
    }

    function act(uint8 powers, bool inTime) private {
        ConsentRef ref = consentRef(2000 + powers);
        if (powers == 0) ref = consentRef(0);
        for (uint8 asked = 0; asked < 8; ++asked) {
            bool want = inTime && asked != 0 && powers & asked == asked;
            eq(consents.mayAct(ref, delegate_, asked) ? 1 : 0, want ? 1 : 0, "mayAct");
        }
        uint256 state = VM.snapshotState();
        bytes memory signature = signWith(DELEGATE_KEY, our(revokeHash(ref, "r", soon())));
        (bool ok,) =
            address(consents).call(abi.encodeCall(IConsents.revokeBy, (ref, delegate_, "r", soon(), signature)));
        eq(ok ? 1 : 0, inTime && powers & 2 != 0 ? 1 : 0, "revoke");
        VM.revertToState(state);
        Grant memory g = grantOf(3000);
        g.deadline = soon();
        signature = signWith(DELEGATE_KEY, our(supersedeHash(ref, g)));
        (ok,) = address(consents).call(abi.encodeCall(IConsents.supersede, (ref, g, delegate_, signature, "")));
        eq(ok ? 1 : 0, inTime && powers & 1 != 0 ? 1 : 0, "supersede");
        VM.revertToState(state);
    }
}
