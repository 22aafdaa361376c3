// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {Appeals} from "../src/Appeals.sol";
import {AuditAnchor} from "../src/AuditAnchor.sol";
import {Claims} from "../src/Claims.sol";
import {Consents} from "../src/Consents.sol";
import {Eligibility} from "../src/Eligibility.sol";
import {Guardians} from "../src/Guardians.sol";
import {Participants} from "../src/Participants.sol";
import {Sealers} from "../src/Sealers.sol";
import {SettlementToken} from "../src/SettlementToken.sol";
import {Treasury} from "../src/Treasury.sol";
import {Settlement} from "../src/interfaces/IClaims.sol";
import {Grant} from "../src/interfaces/IConsents.sol";
import {Coverage} from "../src/interfaces/IEligibility.sol";
import {IParticipants, Kind, Power} from "../src/interfaces/IParticipants.sol";
import {ClaimId, ConsentRef, CoverageRef} from "../src/libraries/Ids.sol";

/// @dev The cheat codes the tests use.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    struct Gas {
        uint64 gasLimit;
        uint64 gasTotalUsed;
        uint64 gasMemoryUsed;
        int64 gasRefunded;
        uint64 gasRemaining;
    }

    function lastCallGas() external view returns (Gas memory);
    function warp(uint256 time) external;
    function store(address at, bytes32 slot, bytes32 value) external;
    function cool(address at) external;
    function chainId(uint256 id) external;
    function getNonce(address account) external view returns (uint64);
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function load(address at, bytes32 slot) external view returns (bytes32);
    function prank(address sender) external;
    function addr(uint256 key) external pure returns (address);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
    function expectEmit(address emitter) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function assume(bool condition) external pure;
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool);
    function etch(address at, bytes calldata code) external;
}

/// @dev What tests say and nothing more.
abstract contract Check {
    Vm internal constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error Differ(string what, bytes32 got, bytes32 want);

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        if (got != want) revert Differ(what, bytes32(got), bytes32(want));
    }

    function eq(bytes32 got, bytes32 want, string memory what) internal pure {
        if (got != want) revert Differ(what, got, want);
    }

    function eq(address got, address want, string memory what) internal pure {
        if (got != want) revert Differ(what, bytes32(uint256(uint160(got))), bytes32(uint256(uint160(want))));
    }

    function yes(bool got, string memory what) internal pure {
        if (!got) revert Differ(what, 0, bytes32(uint256(1)));
    }

    function no(bool got, string memory what) internal pure {
        if (got) revert Differ(what, bytes32(uint256(1)), 0);
    }
}

/// @dev Everything deployed, with the test as admin of all (`World` hands over to the members); one organisation of
/// each kind, but two payers and two providers, the first of each with a delegate and the first payer with money; one
/// patient's consents and coverages numbered 0 to 9.
abstract contract Base is Check {
    uint32 internal constant PAYER = 11;
    uint32 internal constant OTHER_PAYER = 12;
    uint32 internal constant PROVIDER = 21;
    uint32 internal constant OTHER_PROVIDER = 22;
    uint32 internal constant AUDITOR = 31;
    uint32 internal constant ANALYST = 41;
    uint32 internal constant REPRESENTATIVE = 51;
    uint32 internal constant SERVICE = 61;
    uint32 internal constant REGULATOR = 71;
    int32 internal constant TODAY = 20000;
    uint256 internal constant PATIENT_KEY = 0xA11CE;
    uint256 internal constant PAYER_KEY = 0xB0B;
    uint64 internal constant ESCROW = 1_000_000;
    uint64 internal constant CAP_CLAIM = 100_000;
    uint64 internal constant CAP_DAY = 300_000;

    address internal patient = VM.addr(PATIENT_KEY);
    address internal payerOwner = VM.addr(PAYER_KEY);
    address internal otherPayerOwner = address(0x1012);
    address internal providerOwner = address(0x1021);
    address internal otherProviderOwner = address(0x1022);
    address internal auditorOwner = address(0x1031);
    address internal analystOwner = address(0x1041);
    address internal representativeOwner = address(0x1051);
    address internal serviceOwner = address(0x1061);
    address internal regulatorOwner = address(0x1071);
    address[3] internal guard = [address(0x4001), address(0x4002), address(0x4003)];
    address internal sealer = address(0x5001);
    address internal settler = address(0x2001);
    address internal stranger = address(0x3001);

    AccessManager internal manager;
    Participants internal participants;
    Consents internal consents;
    Eligibility internal eligibility;
    SettlementToken internal token;
    Guardians internal guardians;
    Sealers internal sealers;
    Treasury internal treasury;
    Claims internal claims;
    Appeals internal appeals;
    AuditAnchor internal anchor;

    function setUp() public virtual {
        VM.warp(uint256(int256(TODAY)) * 1 days + 12 hours);
        manager = new AccessManager(address(this));
        participants = Participants(proxied(address(new Participants())));
        consents = Consents(proxied(address(new Consents())));
        eligibility = Eligibility(proxied(address(new Eligibility(participants))));
        token = new SettlementToken(address(manager));
        address[] memory many = new address[](3);
        (many[0], many[1], many[2]) = (guard[0], guard[1], guard[2]);
        guardians = new Guardians(address(manager), many);
        address[] memory one = new address[](1);
        one[0] = sealer;
        sealers = new Sealers(address(manager), one);
        treasury = new Treasury(address(manager), participants, guardians, token);
        token.setTreasury(address(treasury));
        // Claims and Appeals know each other: the address of the second is known before it is made.
        address next = VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 1);
        claims = new Claims(participants, consents, eligibility, treasury, guardians, next);
        appeals = new Appeals(address(manager), participants, claims);
        eq(address(appeals), next, "appeals");
        anchor = new AuditAnchor(participants);
        participants.setSpender(address(claims), true);
        participants.setSpender(address(treasury), true);
        treasury.setClaims(address(claims));
        eligibility.setClaims(address(claims));

        participants.register(PAYER, Kind.PAYER, payerOwner, "payer");
        participants.register(OTHER_PAYER, Kind.PAYER, otherPayerOwner, "");
        participants.register(PROVIDER, Kind.PROVIDER, providerOwner, "");
        participants.register(OTHER_PROVIDER, Kind.PROVIDER, otherProviderOwner, "");
        participants.register(AUDITOR, Kind.AUDITOR, auditorOwner, "");
        participants.register(ANALYST, Kind.ANALYST, analystOwner, "");
        participants.register(REPRESENTATIVE, Kind.PATIENT_REPRESENTATIVE, representativeOwner, "");
        participants.register(SERVICE, Kind.SERVICE, serviceOwner, "");
        participants.register(REGULATOR, Kind.REGULATOR, regulatorOwner, "");
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE | Power.ATTEST, CAP_CLAIM, CAP_DAY, TODAY + 30);
        VM.prank(providerOwner);
        participants.delegate(PROVIDER, settler, Power.SUBMIT, 0, 0, TODAY + 30);
        give(PAYER, ESCROW);

        for (uint256 i = 0; i < 10; ++i) {
            Grant memory g = grantOf(i);
            consents.grant(g, signGrant(g));
            VM.prank(payerOwner);
            eligibility.attest(coverageOf(i));
        }
    }

    /// @dev A registry behind its proxy, initialized with the access manager in the same transaction.
    function proxied(address implementation) internal returns (address) {
        return address(new ERC1967Proxy(implementation, abi.encodeCall(IParticipants.initialize, (address(manager)))));
    }

    // MONEY

    function give(uint32 payer, uint256 amount) internal {
        token.mint(address(this), amount);
        token.approve(address(treasury), amount);
        treasury.fund(payer, amount);
    }

    // CONSENT AND COVERAGE

    function grantOf(uint256 i) internal view returns (Grant memory) {
        return Grant({
            ref: consentRef(i),
            controller: patient,
            granteeOrg: PAYER,
            purposes: 1 << 3,
            scopes: (1 << 2) | (1 << 4) | (1 << 8),
            notBefore: uint64(uint32(TODAY)) * 1 days,
            notAfter: uint64(uint32(TODAY + 393)) * 1 days, // 2025-11-01: consents end with a month
            basis: 1,
            policyVersion: 7,
            terms: keccak256(abi.encode("terms", i)),
            nonce: keccak256(abi.encode("nonce", i)),
            deadline: uint64(uint32(TODAY + 1)) * 1 days
        });
    }

    function coverageOf(uint256 i) internal pure returns (Coverage memory) {
        return Coverage(coverageRef(i), PAYER, 3, TODAY - 100, TODAY + 100, 500_000, keccak256(abi.encode("who", i)));
    }

    function domain(string memory name, address at) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                at
            )
        );
    }

    function typed(bytes32 domainHash, bytes32 structHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domainHash, structHash));
    }

    /// @dev Written out apart from the contract, so that both have to agree.
    function grantHash(Grant memory g) internal pure returns (bytes32) {
        bytes memory first = abi.encode(
            keccak256(
                "Grant(bytes32 ref,address controller,uint32 granteeOrg,uint32 purposes,uint64 scopes,uint40 notBefore,uint40 notAfter,uint8 basis,uint16 policyVersion,bytes32 terms,bytes32 nonce,uint40 deadline)"
            ),
            g.ref,
            g.controller,
            g.granteeOrg,
            g.purposes,
            g.scopes,
            g.notBefore
        );
        bytes memory rest = abi.encode(g.notAfter, g.basis, g.policyVersion, g.terms, g.nonce, g.deadline);
        return keccak256(abi.encodePacked(first, rest));
    }

    function signWith(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = VM.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function grantDigest(Grant memory g) internal view returns (bytes32) {
        return typed(domain("CareClear Consents", address(consents)), grantHash(g));
    }

    function signGrant(Grant memory g) internal view returns (bytes memory) {
        return signWith(PATIENT_KEY, grantDigest(g));
    }

    function revokeDigest(ConsentRef ref, bytes32 nonce, uint64 deadline) internal view returns (bytes32) {
        bytes32 h =
            keccak256(abi.encode(keccak256("Revoke(bytes32 ref,bytes32 nonce,uint40 deadline)"), ref, nonce, deadline));
        return typed(domain("CareClear Consents", address(consents)), h);
    }

    function revoke(uint256 i) internal {
        bytes32 nonce = keccak256(abi.encode("revoke", i));
        uint64 deadline = uint64(block.timestamp + 60);
        consents.revoke(
            consentRef(i), nonce, deadline, signWith(PATIENT_KEY, revokeDigest(consentRef(i), nonce, deadline))
        );
    }

    // APPROVALS

    /// @dev Written out apart from the contract, so that both have to agree.
    function approvalHash(string memory name, Settlement memory s, uint64 deadline) internal pure returns (bytes32) {
        bytes memory fields = "(bytes32 claim,uint56 allowed,uint56 paid,uint56 patient,uint56 adjusted,"
            "bytes32 decision,bool denied,bytes32 coverage,uint40 deadline)";
        bytes memory money = abi.encode(s.claim, s.allowed, s.paid, s.patient, s.adjusted);
        bytes memory rest = abi.encode(s.decision, s.denied, s.coverage, deadline);
        return keccak256(bytes.concat(keccak256(bytes.concat(bytes(name), fields)), money, rest));
    }

    // IDS

    /// @dev Claim i, of the provider.
    function claimId(uint256 i) internal pure returns (ClaimId) {
        return claimIdOf(PROVIDER, i);
    }

    /// @dev The provider's number, then a service key and an attempt of claim i.
    function claimIdOf(uint32 provider, uint256 i) internal pure returns (ClaimId) {
        return ownedBy(provider, keccak256(abi.encode("claim", i)));
    }

    function ownedBy(uint32 provider, bytes32 id) internal pure returns (ClaimId) {
        return ClaimId.wrap(bytes32(bytes4(provider)) | id & ~bytes32(bytes4(type(uint32).max)));
    }

    function consentRef(uint256 i) internal pure returns (ConsentRef) {
        return ConsentRef.wrap(keccak256(abi.encode("consent", i)));
    }

    function coverageRef(uint256 i) internal pure returns (CoverageRef) {
        return CoverageRef.wrap(keccak256(abi.encode("coverage", i)));
    }

    // REASONS

    /// @dev Whether what a call reverted with has this address among its arguments.
    function tells(bytes memory error, address who) internal pure returns (bool found) {
        for (uint256 i = 4; i + 32 <= error.length; i += 32) {
            bytes32 argument;
            assembly ("memory-safe") {
                argument := mload(add(add(error, 32), i))
            }
            found = found || argument == bytes32(uint256(uint160(who)));
        }
    }

    function is_(bytes4 got, bytes4 want, string memory what) internal pure {
        eq(bytes32(got), bytes32(want), what);
    }

    function none(bytes4 got, string memory what) internal pure {
        is_(got, 0, what);
    }
}
