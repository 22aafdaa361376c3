// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Check} from "./Base.sol";
import {Eligibility} from "../src/Eligibility.sol";
import {Guardians} from "../src/Guardians.sol";
import {Participants} from "../src/Participants.sol";
import {SettlementToken} from "../src/SettlementToken.sol";
import {Treasury} from "../src/Treasury.sol";
import {IEligibility} from "../src/interfaces/IEligibility.sol";
import {IParticipants, Kind, Power} from "../src/interfaces/IParticipants.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {ClaimId} from "../src/libraries/Ids.sol";

/// @dev The money core without Claims: its address is played by the tests, so that they say what it calls.
abstract contract TreasuryBase is Check {
    uint32 internal constant PAYER = 11;
    uint32 internal constant OTHER_PAYER = 12;
    uint32 internal constant PROVIDER = 21;
    uint32 internal constant OTHER_PROVIDER = 22;
    int32 internal constant TODAY = 20000;
    uint64 internal constant ESCROW = 1_000_000;
    uint64 internal constant CAP_CLAIM = 100_000;
    uint64 internal constant CAP_DAY = 300_000;
    uint256 internal constant PAYER_KEY = 0xB0B;
    address internal constant CLAIMS = address(0xC1A1);

    address internal payerOwner = VM.addr(PAYER_KEY);
    address internal otherPayerOwner = address(0x1012);
    address internal providerOwner = address(0x1021);
    address internal otherProviderOwner = address(0x1022);
    address internal settler = address(0x2001);
    address internal stranger = address(0x3001);

    AccessManager internal manager;
    Participants internal participants;
    Guardians internal guardians;
    SettlementToken internal token;
    Treasury internal treasury;
    Eligibility internal eligibility;

    function setUp() public virtual {
        day(TODAY);
        manager = new AccessManager(address(this));
        bytes memory call = abi.encodeCall(IParticipants.initialize, (address(manager)));
        participants = Participants(address(new ERC1967Proxy(address(new Participants()), call)));
        address[] memory three = new address[](3);
        (three[0], three[1], three[2]) = (address(0x4001), address(0x4002), address(0x4003));
        guardians = new Guardians(address(manager), three);
        token = new SettlementToken(address(manager));
        treasury = new Treasury(address(manager), participants, guardians, token);
        call = abi.encodeCall(IEligibility.initialize, (address(manager)));
        eligibility = Eligibility(address(new ERC1967Proxy(address(new Eligibility(participants)), call)));

        token.setTreasury(address(treasury));
        treasury.setClaims(CLAIMS);
        eligibility.setClaims(CLAIMS);
        participants.setSpender(address(treasury), true);

        participants.register(PAYER, Kind.PAYER, payerOwner, "");
        participants.register(OTHER_PAYER, Kind.PAYER, otherPayerOwner, "");
        participants.register(PROVIDER, Kind.PROVIDER, providerOwner, "");
        participants.register(OTHER_PROVIDER, Kind.PROVIDER, otherProviderOwner, "");
        VM.prank(payerOwner);
        participants.delegate(PAYER, settler, Power.SETTLE | Power.ATTEST, CAP_CLAIM, CAP_DAY, TODAY + 400);
        give(PAYER, ESCROW);
    }

    /// @dev The first second of a day.
    function day(int32 d) internal {
        VM.warp(uint256(int256(d)) * 1 days);
    }

    /// @dev Money in the caller's hands, with an allowance for the treasury.
    function hand(address who, uint256 amount) internal {
        token.mint(who, amount);
        VM.prank(who);
        token.approve(address(treasury), amount);
    }

    function give(uint32 payer, uint256 amount) internal {
        hand(address(this), amount);
        treasury.fund(payer, amount);
    }

    function pay(uint32 payer, uint32 provider, uint256 amount) internal returns (bool) {
        VM.prank(CLAIMS);
        return treasury.pay(payer, provider, amount);
    }

    function owe(uint256 amount, uint16 minimumNotice) internal {
        VM.prank(CLAIMS);
        treasury.owe(claimId(1), PAYER, PROVIDER, amount, minimumNotice);
    }

    function terms(uint16 noticeDays, uint16 capBps) internal {
        VM.prank(payerOwner);
        treasury.setTerms(PAYER, noticeDays, capBps);
    }

    function claimId(uint256 i) internal pure returns (ClaimId) {
        return ClaimId.wrap(keccak256(abi.encode("claim", i)));
    }

    /// @dev Every cent of a payer and a provider.
    function parts(Treasury t, uint32 payer, uint32 provider) internal view returns (uint256) {
        (uint256 announced,) = t.announced(payer);
        return t.escrow(payer) + t.incentives(payer) + announced + t.balance(provider);
    }

    /// @dev What the treasury promises: every cent is somebody's, and there.
    function conserved() internal view {
        uint256 all = parts(treasury, PAYER, PROVIDER) + parts(treasury, OTHER_PAYER, OTHER_PROVIDER);
        eq(treasury.liabilities(), all, "liabilities are the sum");
        eq(token.balanceOf(address(treasury)), all, "tokens held");
        yes(treasury.solvent(), "solvent");
    }
}

/// @dev A token that misbehaves in one way, and can call back into the treasury while it moves.
contract BadToken is ERC20("bad", "BAD") {
    enum Mode {
        Fine,
        ReturnsFalse,
        TakesFee,
        GivesMore,
        Reverts,
        Reenters
    }

    Mode public mode;
    address public target;
    bytes public call;
    bytes public answer;

    function set(Mode mode_) external {
        mode = mode_;
    }

    function reenter(address target_, bytes calldata call_) external {
        (mode, target, call) = (Mode.Reenters, target_, call_);
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return _before() && super.transfer(to, _moved(amount));
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return _before() && super.transferFrom(from, to, _moved(amount));
    }

    function _before() private returns (bool) {
        if (mode == Mode.Reverts) revert("no");
        if (mode == Mode.Reenters) {
            bool ok;
            (ok, answer) = target.call(call);
            if (ok) answer = "went through";
        }
        return mode != Mode.ReturnsFalse;
    }

    function _moved(uint256 amount) private view returns (uint256) {
        if (mode == Mode.GivesMore) return amount + 1;
        return mode == Mode.TakesFee ? amount - 1 : amount;
    }
}

/// @dev A second treasury over a bad token, which owns a payer and a provider and plays the claims contract: so nothing but
/// the guard stands in the way of its calls. Escrow 300, pool 50, release 40 (due), balance 110, debt 200.
abstract contract BadTokenBase is TreasuryBase {
    BadToken internal bad;
    Treasury internal vault;

    function setUp() public virtual override {
        super.setUp();
        bad = new BadToken();
        vault = new Treasury(address(manager), participants, guardians, IERC20(bad));
        vault.setClaims(address(bad));
        participants.setSpender(address(vault), true);
        handOver(PAYER, payerOwner);
        handOver(PROVIDER, providerOwner);
        bad.mint(address(bad), 10_000);
        as_(address(bad), abi.encodeCall(IERC20.approve, (address(vault), 10_000)));
        as_(address(vault), abi.encodeCall(ITreasury.fund, (PAYER, 500)));
        as_(address(vault), abi.encodeCall(ITreasury.fundIncentives, (PAYER, 50)));
        as_(address(vault), abi.encodeCall(ITreasury.announceRelease, (PAYER, 40)));
        as_(address(vault), abi.encodeCall(ITreasury.pay, (PAYER, PROVIDER, 110)));
        as_(address(vault), abi.encodeCall(ITreasury.owe, (claimId(1), PAYER, PROVIDER, 200, 0)));
        day(TODAY + 30);
    }

    /// @dev The bad token calls.
    function as_(address target, bytes memory call) internal {
        VM.prank(address(bad));
        (bool ok, bytes memory answer) = target.call(call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
    }

    function handOver(uint32 org, address owner) private {
        VM.prank(owner);
        participants.setOwner(org, address(bad));
        VM.prank(address(bad));
        participants.acceptOwner(org);
    }
}
