// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Base.sol";
import {World} from "./World.sol";
import {Power} from "../src/interfaces/IParticipants.sol";

/// @dev Whoever may ever call: bits of a row's `allowed`. The keys are delegates with one power each.
library Who {
    uint256 internal constant PAYER_OWNER = 1 << 0;
    uint256 internal constant OTHER_PAYER_OWNER = 1 << 1;
    uint256 internal constant PROVIDER_OWNER = 1 << 2;
    uint256 internal constant OTHER_PROVIDER_OWNER = 1 << 3;
    uint256 internal constant AUDITOR_OWNER = 1 << 4;
    uint256 internal constant ANALYST_OWNER = 1 << 5;
    uint256 internal constant REPRESENTATIVE_OWNER = 1 << 6;
    uint256 internal constant SERVICE_OWNER = 1 << 7;
    uint256 internal constant REGULATOR_OWNER = 1 << 8;
    uint256 internal constant SUBMIT_KEY = 1 << 9; // of the provider
    uint256 internal constant SETTLE_KEY = 1 << 10; // of the payer
    uint256 internal constant ATTEST_KEY = 1 << 11; // of the payer
    uint256 internal constant ANCHOR_KEY = 1 << 12; // of the service
    uint256 internal constant HOLD_KEY = 1 << 13; // of the payer
    uint256 internal constant JUDGE_KEY = 1 << 14; // of the auditor
    uint256 internal constant EMERGENCY_KEY = 1 << 15; // of the provider
    uint256 internal constant NEXT_OWNER = 1 << 16; // proposed by the payer's owner
    uint256 internal constant GUARDIAN = 1 << 17;
    uint256 internal constant SEALER = 1 << 18;
    uint256 internal constant ISSUER = 1 << 19;
    uint256 internal constant PATIENT = 1 << 20;
    uint256 internal constant COUNCIL = 1 << 21;
    uint256 internal constant TIMELOCK = 1 << 22;
    uint256 internal constant MANAGER = 1 << 23;
    uint256 internal constant CLAIMS = 1 << 24;
    uint256 internal constant TREASURY = 1 << 25;
    uint256 internal constant APPEALS = 1 << 26;
    uint256 internal constant DEPLOYER = 1 << 27;
    uint256 internal constant STRANGER = 1 << 28;
    uint256 internal constant ALL = (1 << 29) - 1;
}

/// @dev Every function of every contract, called by everybody. A row says who is allowed, and with which error (or
/// reason of a refused item) everybody else is turned away. The allowed call succeeds: a row's arguments are valid.
/// `matrix.mjs` compares the rows of all files Matrix*.t.sol with the ABIs: a function without a row fails the run.
abstract contract Matrix is World {
    /// @dev The refusals of batches; all carry the reason, and nothing else, as data.
    bytes32[4] private refusals = [
        keccak256("Refused(bytes32,bytes4)"),
        keccak256("AttestRefused(bytes32,bytes4)"),
        keccak256("GrantRefused(bytes32,bytes4)"),
        keccak256("IncentiveRefused(uint32,uint32,bytes4)")
    ];

    address internal nextOwner = address(0x7001);
    address[29] internal actors;
    string[29] internal names = [
        "payer's owner",
        "other payer's owner",
        "provider's owner",
        "other provider's owner",
        "auditor's owner",
        "analyst's owner",
        "representative's owner",
        "service's owner",
        "regulator's owner",
        "SUBMIT key",
        "SETTLE key",
        "ATTEST key",
        "ANCHOR key",
        "HOLD key",
        "JUDGE key",
        "EMERGENCY key",
        "next owner",
        "guardian",
        "sealer",
        "issuer",
        "patient",
        "council",
        "timelock",
        "manager",
        "claims",
        "treasury",
        "appeals",
        "deployer",
        "stranger"
    ];
    mapping(string name => address) internal at;

    function setUp() public virtual override {
        super.setUp();
        actors = [
            payerOwner,
            otherPayerOwner,
            providerOwner,
            otherProviderOwner,
            auditorOwner,
            analystOwner,
            representativeOwner,
            serviceOwner,
            regulatorOwner,
            key(PROVIDER, providerOwner, Power.SUBMIT),
            key(PAYER, payerOwner, Power.SETTLE),
            key(PAYER, payerOwner, Power.ATTEST),
            key(SERVICE, serviceOwner, Power.ANCHOR),
            key(PAYER, payerOwner, Power.HOLD),
            key(AUDITOR, auditorOwner, Power.JUDGE),
            key(PROVIDER, providerOwner, Power.EMERGENCY),
            nextOwner,
            guard[0],
            sealer,
            issuer,
            patient,
            address(council),
            address(timelock),
            address(manager),
            address(claims),
            address(treasury),
            address(appeals),
            address(this),
            stranger
        ];
        VM.prank(payerOwner);
        participants.setOwner(PAYER, nextOwner);

        at["AccessManager"] = address(manager);
        at["Appeals"] = address(appeals);
        at["AuditAnchor"] = address(anchor);
        at["Claims"] = address(claims);
        at["Consents"] = address(consents);
        at["Council"] = address(council);
        at["Eligibility"] = address(eligibility);
        at["Guardians"] = address(guardians);
        at["Participants"] = address(participants);
        at["Sealers"] = address(sealers);
        at["SettlementToken"] = address(token);
        at["TimelockController"] = address(timelock);
        at["Treasury"] = address(treasury);
    }

    /// @dev The key of one power, delegated for a year.
    function key(uint32 org, address owner, uint8 power) private returns (address k) {
        k = address(uint160(0xA000) + power);
        VM.prank(owner);
        participants.delegate(org, k, power, CAP_CLAIM, CAP_DAY, TODAY + 365);
    }

    // ROWS

    /// @dev `allowed` succeed, everybody else gets `denial`.
    function row(string memory name, string memory signature, bytes memory arguments, uint256 allowed, bytes4 denial)
        internal
    {
        bytes memory data = bytes.concat(bytes4(keccak256(bytes(signature))), arguments);
        for (uint256 i = 0; i < actors.length; ++i) {
            uint256 before = VM.snapshotState();
            (bool done, bytes4 why) = callAs(actors[i], at[name], data);
            VM.revertToState(before);
            string memory what = string.concat(name, ".", signature, " by ", names[i]);
            if (allowed >> i & 1 == 1) {
                none(why, what);
                yes(done, what);
            } else {
                no(done, what);
                is_(why, denial, what);
            }
        }
    }

    /// @dev Everybody succeeds: the function asks for a signature, a balance or nothing, not for the caller.
    function anybody(string memory name, string memory signature, bytes memory arguments) internal {
        row(name, signature, arguments, Who.ALL, 0);
    }

    /// @dev Nobody gets through, for this reason.
    function nobody(string memory name, string memory signature, bytes memory arguments, bytes4 denial) internal {
        row(name, signature, arguments, 0, denial);
    }

    /// @dev Nobody gets through, for reasons that differ.
    function never(string memory name, string memory signature, bytes memory arguments) internal {
        bytes memory data = bytes.concat(bytes4(keccak256(bytes(signature))), arguments);
        for (uint256 i = 0; i < actors.length; ++i) {
            (bool done,) = callAs(actors[i], at[name], data);
            no(done, string.concat(name, ".", signature, " by ", names[i]));
        }
    }

    /// @dev A view answers everybody the same. Its arguments are zeros.
    function look(string memory name, string memory signature) internal {
        bytes memory data = bytes.concat(bytes4(keccak256(bytes(signature))), new bytes(640));
        bytes32 first;
        for (uint256 i = 0; i < actors.length; ++i) {
            VM.prank(actors[i]);
            (bool done, bytes memory answer) = at[name].staticcall(data);
            bytes32 got = keccak256(abi.encode(done, answer));
            if (i == 0) first = got;
            eq(got, first, string.concat(name, ".", signature, " by ", names[i]));
        }
    }

    /// @dev Whether the call did what it should, or with which error or reason it was refused.
    function callAs(address who, address target, bytes memory data) private returns (bool done, bytes4 why) {
        VM.recordLogs();
        VM.prank(who);
        bytes memory answer;
        (done, answer) = target.call(data);
        if (!done) {
            no(tells(answer, tx.origin), "an error names who called");
            return (false, bytes4(answer));
        }
        Vm.Log[] memory logs = VM.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            for (uint256 k = 0; k < refusals.length; ++k) {
                if (logs[i].emitter == target && logs[i].topics[0] == refusals[k]) {
                    return (false, abi.decode(logs[i].data, (bytes4)));
                }
            }
        }
    }
}
