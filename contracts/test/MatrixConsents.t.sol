// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ConsentsBase} from "./ConsentsBase.t.sol";
import {Matrix, Who} from "./Matrix.sol";
import {BreakGlass} from "../src/BreakGlass.sol";
import {Consents} from "../src/Consents.sol";
import {IBreakGlass} from "../src/interfaces/IBreakGlass.sol";
import {ConsentDelegation, DelegatePower, IConsentKeys} from "../src/interfaces/IConsentKeys.sol";
import {Grant} from "../src/interfaces/IConsents.sol";
import {IParticipants} from "../src/interfaces/IParticipants.sol";
import {ConsentRef} from "../src/libraries/Ids.sol";

/// @dev Consents ask for signatures, never for the caller: whoever relays one is allowed, nobody is without.
contract MatrixConsentsTest is ConsentsBase, Matrix {
    bytes4 private immutable BAD = IConsentKeys.BadSignature.selector;

    function setUp() public override(ConsentsBase, Matrix) {
        super.setUp();
    }

    function testGrants() public {
        Grant memory g = grantOf(50);
        Grant[] memory grants = new Grant[](1);
        bytes[] memory signatures = new bytes[](1);
        (grants[0], signatures[0]) = (g, signGrant(g));
        bytes memory other = signWith(NEXT_KEY, grantDigest(g));
        anybody(
            "Consents",
            "grant((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64),bytes)",
            abi.encode(g, signatures[0])
        );
        nobody(
            "Consents",
            "grant((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64),bytes)",
            abi.encode(g, other),
            BAD
        );
        anybody(
            "Consents",
            "grantMany((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64)[],bytes[])",
            abi.encode(grants, signatures)
        );
        signatures[0] = other;
        nobody(
            "Consents",
            "grantMany((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64)[],bytes[])",
            abi.encode(grants, signatures),
            BAD
        );
    }

    function testJointGrantsAndSuccession() public {
        Grant memory g = grantOf(50);
        bytes32 joint = our(jointHash(g, co));
        bytes memory mine = signWith(PATIENT_KEY, joint);
        anybody(
            "Consents",
            "grantJoint((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64),address,bytes,bytes)",
            abi.encode(g, co, mine, signWith(CO_KEY, joint))
        );
        nobody(
            "Consents",
            "grantJoint((bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64),address,bytes,bytes)",
            abi.encode(g, co, mine, mine),
            BAD
        );
        ConsentRef old = consentRef(0);
        anybody(
            "Consents",
            "supersede(bytes32,(bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64),address,bytes,bytes)",
            abi.encode(old, g, patient, signWith(PATIENT_KEY, our(supersedeHash(old, g))), "")
        );
        nobody(
            "Consents",
            "supersede(bytes32,(bytes32,address,uint32,uint32,uint64,uint64,uint64,uint8,uint16,bytes32,bytes32,uint64),address,bytes,bytes)",
            abi.encode(old, g, patient, mine, ""),
            BAD
        );
    }

    function testRevocations() public {
        ConsentRef ref = consentRef(0);
        bytes32 digest = our(revokeHash(ref, "n", soon()));
        bytes memory mine = signWith(PATIENT_KEY, digest);
        bytes memory other = signWith(NEXT_KEY, digest);
        anybody("Consents", "revoke(bytes32,bytes32,uint64,bytes)", abi.encode(ref, bytes32("n"), soon(), mine));
        nobody("Consents", "revoke(bytes32,bytes32,uint64,bytes)", abi.encode(ref, bytes32("n"), soon(), other), BAD);
        anybody(
            "Consents",
            "revokeBy(bytes32,address,bytes32,uint64,bytes)",
            abi.encode(ref, patient, bytes32("n"), soon(), mine)
        );
        nobody(
            "Consents",
            "revokeBy(bytes32,address,bytes32,uint64,bytes)",
            abi.encode(ref, next, bytes32("n"), soon(), other),
            IConsentKeys.NotAuthorized.selector
        );
        anybody("Consents", "cancelNonce(bytes32)", abi.encode(bytes32("n")));
        digest = our(cancelNonceHash("n", soon()));
        anybody(
            "Consents",
            "cancelNonceBy(address,bytes32,uint64,bytes)",
            abi.encode(patient, bytes32("n"), soon(), signWith(PATIENT_KEY, digest))
        );
        nobody(
            "Consents",
            "cancelNonceBy(address,bytes32,uint64,bytes)",
            abi.encode(patient, bytes32("n"), soon(), signWith(NEXT_KEY, digest)),
            BAD
        );
    }

    function testKeys() public {
        ConsentRef ref = consentRef(0);
        ConsentDelegation memory d = delegation(DelegatePower.REVOKE);
        bytes32 hash = addHash(ref, d, "n", soon());
        bytes4 not = IConsentKeys.NotAuthorized.selector;
        anybody(
            "Consents",
            "addDelegate(bytes32,(address,uint8,uint64,uint8,bytes32),(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, d, authorized(PATIENT_KEY, 0, hash, "n"))
        );
        nobody(
            "Consents",
            "addDelegate(bytes32,(address,uint8,uint64,uint8,bytes32),(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, d, authorized(NEXT_KEY, 0, hash, "n")),
            not
        );
        addDelegate(ref, d, "added");
        hash = removeHash(ref, delegate_, "n", soon());
        anybody(
            "Consents",
            "removeDelegate(bytes32,address,(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, delegate_, authorized(DELEGATE_KEY, 0, hash, "n"))
        );
        nobody(
            "Consents",
            "removeDelegate(bytes32,address,(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, delegate_, authorized(NEXT_KEY, 0, hash, "n")),
            not
        );
        hash = rotateHash(ref, next, "n", soon());
        anybody(
            "Consents",
            "rotateController(bytes32,address,(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, next, authorized(PATIENT_KEY, 0, hash, "n"))
        );
        nobody(
            "Consents",
            "rotateController(bytes32,address,(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, next, authorized(NEXT_KEY, 0, hash, "n")),
            not
        );
    }

    function testRecovery() public {
        ConsentRef ref = consentRef(0);
        address[] memory who = recoverers();
        bytes32 hash = setRecoveryHash(ref, who, 2, "n", soon());
        anybody(
            "Consents",
            "setRecovery(bytes32,address[],uint8,(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, who, 2, authorized(PATIENT_KEY, 0, hash, "n"))
        );
        nobody(
            "Consents",
            "setRecovery(bytes32,address[],uint8,(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, who, 2, authorized(NEXT_KEY, 0, hash, "n")),
            IConsentKeys.NotAuthorized.selector
        );
        setRecovery(ref, "set");
        bytes32 digest = our(recoverHash(ref, patient, next, "n", soon()));
        bytes[] memory signatures = new bytes[](3);
        for (uint256 i = 0; i < 3; ++i) {
            signatures[i] = signWith(guardianKeys[i], digest);
        }
        anybody(
            "Consents",
            "startRecovery(bytes32,address,address,bytes32,uint64,address[],bytes[])",
            abi.encode(ref, patient, next, bytes32("n"), soon(), who, signatures)
        );
        nobody(
            "Consents",
            "startRecovery(bytes32,address,address,bytes32,uint64,address[],bytes[])",
            abi.encode(ref, patient, next, bytes32("n"), soon(), new address[](0), new bytes[](0)),
            IConsentKeys.NoQuorum.selector
        );
        startRecovery(ref, patient, next, "started");
        nobody("Consents", "finishRecovery(bytes32)", abi.encode(ref), IConsentKeys.RecoveryLocked.selector);
        VM.warp(block.timestamp + 48 hours);
        hash = cancelRecoveryHash(ref, "n", soon());
        anybody(
            "Consents",
            "cancelRecovery(bytes32,(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, authorized(PATIENT_KEY, 0, hash, "n"))
        );
        nobody(
            "Consents",
            "cancelRecovery(bytes32,(address,bytes32,uint64,bytes,bytes))",
            abi.encode(ref, authorized(NEXT_KEY, 0, hash, "n")),
            IConsentKeys.NotAuthorized.selector
        );
        anybody("Consents", "finishRecovery(bytes32)", abi.encode(ref));
    }

    function testGovernance() public {
        bytes4 managed = IAccessManaged.AccessManagedUnauthorized.selector;
        bytes memory code = abi.encode(address(new Consents()), "");
        row("Consents", "upgradeToAndCall(address,bytes)", code, Who.TIMELOCK, managed);
        row("Consents", "setAuthority(address)", abi.encode(address(manager)), Who.MANAGER, managed);
        nobody("Consents", "initialize(address)", abi.encode(this), Initializable.InvalidInitialization.selector);
    }

    function testLooks() public {
        look("Consents", "UPGRADE_INTERFACE_VERSION()");
        look("Consents", "authority()");
        look("Consents", "consent(bytes32)");
        look("Consents", "custody(bytes32)");
        look("Consents", "delegationOf(bytes32,address)");
        look("Consents", "eip712Domain()");
        look("Consents", "evaluate(bytes32,uint32,uint32,uint64)");
        look("Consents", "evaluateMany(bytes32[],uint32,uint32,uint64)");
        look("Consents", "isConsumingScheduledOp()");
        look("Consents", "mayAct(bytes32,address,uint8)");
        look("Consents", "nonceUsed(address,bytes32)");
        look("Consents", "permits(bytes32,uint32,uint32,uint64)");
        look("Consents", "proxiableUUID()");
        look("Consents", "snapshot(bytes32)");
    }
}

contract MatrixBreakGlassTest is Matrix {
    function testBreakGlass() public {
        BreakGlass glass = new BreakGlass(participants, consents);
        at["BreakGlass"] = address(glass);
        bytes4 not = IBreakGlass.NotEmergency.selector;
        bytes memory mine = abi.encode(consentRef(0), PROVIDER, 1, bytes32("evidence"));
        nobody("BreakGlass", "breakGlass(bytes32,uint32,uint8,bytes32)", mine, not);
        decide(address(participants), abi.encodeCall(IParticipants.setEmergency, (PROVIDER, true)));
        uint256 rescuers = Who.PROVIDER_OWNER | Who.EMERGENCY_KEY;
        row("BreakGlass", "breakGlass(bytes32,uint32,uint8,bytes32)", mine, rescuers, not);

        VM.prank(providerOwner);
        glass.breakGlass(consentRef(0), PROVIDER, 1, "evidence");
        row(
            "BreakGlass",
            "review(uint64,uint32,uint8,bytes32)",
            abi.encode(1, AUDITOR, 1, bytes32("findings")),
            Who.AUDITOR_OWNER | Who.JUDGE_KEY,
            IBreakGlass.NotReviewer.selector
        );
        nobody(
            "BreakGlass",
            "review(uint64,uint32,uint8,bytes32)",
            abi.encode(1, PROVIDER, 1, bytes32("findings")),
            IBreakGlass.NotReviewer.selector
        );
        look("BreakGlass", "emergencyAccess(uint64)");
        look("BreakGlass", "oldestReview(uint32)");
        look("BreakGlass", "permitsEmergency(uint64,bytes32,uint32)");
    }
}
