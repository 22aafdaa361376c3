// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Promise} from "../Ghosts.sol";
import {Registry} from "../Registry.sol";
import {Basis, Grant, IConsents, Purpose, Scope} from "../../../src/interfaces/IConsents.sol";
import {IConsentKeys} from "../../../src/interfaces/IConsentKeys.sol";
import {ConsentRef} from "../../../src/libraries/Ids.sol";

/// @dev Two patients, who grant, supersede and revoke, cancel nonces, and whose signatures others try again.
abstract contract Patients is Registry {
    struct Given {
        ConsentRef ref;
        uint32 payer;
        uint256 key;
    }

    uint64 internal constant SCOPES = Scope.CLAIM_HEADER | Scope.PROCEDURE | Scope.AMOUNT;
    bytes32 private constant SUPERSEDE = keccak256(
        "Supersede(bytes32 oldRef,Grant grant)Grant(bytes32 ref,address controller,uint32 granteeOrg,uint32 purposes,uint64 scopes,uint40 notBefore,uint40 notAfter,uint8 basis,uint16 policyVersion,bytes32 terms,bytes32 nonce,uint40 deadline)"
    );

    Given[] internal given;
    /// @dev Nonces that were accepted or cancelled, and the calls that took them.
    mapping(address signer => mapping(bytes32 nonce => bool)) internal nonceTaken;
    mapping(uint256 key => bytes32[]) private _nonces;
    bytes[] private _accepted;

    // ACTIONS

    function patientGrants(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (Grant memory g, uint256 key) = grantFor(d);
        bytes memory call = abi.encodeCall(IConsents.grant, (g, signWith(key, grantDigest(g))));
        if (accepted(call, key, g.nonce)) given.push(Given(g.ref, g.granteeOrg, key));
    }

    function patientSupersedes(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        Given memory old = given[roll(d, given.length)];
        (Grant memory g,) = grantFor(d);
        if (!rarely(d, 6)) (g.controller, g.granteeOrg) = (VM.addr(old.key), old.payer);
        bytes32 digest = typed(
            domain("CareClear Consents", address(consents)), keccak256(abi.encode(SUPERSEDE, old.ref, grantHash(g)))
        );
        bytes memory call =
            abi.encodeCall(IConsents.supersede, (old.ref, g, g.controller, signWith(old.key, digest), ""));
        if (accepted(call, old.key, g.nonce)) given.push(Given(g.ref, g.granteeOrg, old.key));
    }

    function patientRevokes(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        Given memory c = given[roll(d, given.length)];
        bytes32 nonce = nonceFor(d, c.key);
        uint64 deadline = uint64(block.timestamp + 60);
        bytes memory signature = signWith(c.key, revokeDigest(c.ref, nonce, deadline));
        bytes memory call = abi.encodeCall(IConsents.revoke, (c.ref, nonce, deadline, signature));
        bool revoked = accepted(call, c.key, nonce);
        bool permits = consents.permits(c.ref, c.payer, Purpose.HPAYMT, SCOPES);
        demand(Promise.CONSENT, !(revoked && permits), "a revoked consent still permits");
    }

    function patientCancelsNonce(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint256 key = keyFor(d);
        bytes32 nonce = nonceFor(d, key);
        bool ok = done(VM.addr(key), address(consents), abi.encodeCall(IConsentKeys.cancelNonce, (nonce)));
        demand(Promise.NONCES, ok == !nonceTaken[VM.addr(key)][nonce], "a nonce is cancelled once");
        if (ok) take(key, nonce);
        effect(ok);
    }

    /// @dev Somebody sends what was accepted before once more.
    function signatureIsReplayed(uint256 seed) external act(msg.sig) {
        if (_accepted.length == 0) return;
        bytes memory call = _accepted[roll(Dice(seed), _accepted.length)];
        demand(Promise.NONCES, !done(stranger, address(consents), call), "a signature was accepted twice");
        effect(true);
    }

    // INTERNAL

    function keyFor(Dice memory d) private pure returns (uint256) {
        return PATIENT_KEY + roll(d, 2);
    }

    /// @dev A new nonce; now and then one that was used or cancelled.
    function nonceFor(Dice memory d, uint256 key) private view returns (bytes32) {
        bytes32[] storage old = _nonces[key];
        if (old.length != 0 && rarely(d, 6)) return old[roll(d, old.length)];
        return fresh(d);
    }

    function take(uint256 key, bytes32 nonce) private {
        nonceTaken[VM.addr(key)][nonce] = true;
        _nonces[key].push(nonce);
    }

    /// @dev Sends a signed call; a nonce may be accepted once and is used up by it.
    function accepted(bytes memory call, uint256 key, bytes32 nonce) private returns (bool ok) {
        ok = done(stranger, address(consents), call);
        if (!ok) return false;
        demand(Promise.NONCES, !nonceTaken[VM.addr(key)][nonce], "a nonce was accepted twice");
        demand(Promise.NONCES, consents.nonceUsed(VM.addr(key), nonce), "a nonce was accepted and not used up");
        take(key, nonce);
        _accepted.push(call);
        effect(true);
    }

    function grantFor(Dice memory d) private view returns (Grant memory g, uint256 key) {
        key = keyFor(d);
        g = Grant({
            ref: ConsentRef.wrap(fresh(d)),
            controller: VM.addr(key),
            granteeOrg: payerAt(roll(d, 2)),
            purposes: rarely(d, 8) ? Purpose.TREAT : Purpose.HPAYMT,
            scopes: SCOPES,
            notBefore: uint64(uint32(today())) * 1 days,
            notAfter: monthAfter(today()),
            basis: Basis.CONSENT,
            policyVersion: 7,
            terms: fresh(d),
            nonce: nonceFor(d, key),
            deadline: uint64(block.timestamp + 60)
        });
        if (rarely(d, 12)) g.notAfter += 1 days;
    }

    /// @dev The first of November after a day, in seconds.
    function monthAfter(int32 day) private pure returns (uint64) {
        int32[5] memory novembers = [int32(20393), 20758, 21123, 21489, 21854];
        uint256 i;
        while (i < 4 && novembers[i] <= day) ++i;
        return uint64(uint32(novembers[i])) * 1 days;
    }
}
