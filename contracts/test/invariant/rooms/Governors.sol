// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import {Promise} from "../Ghosts.sol";
import {Cashiers} from "./Cashiers.sol";
import {IAppeals} from "../../../src/interfaces/IAppeals.sol";
import {Hold, IClaims, Interest, Reversal, Settlement, Submission} from "../../../src/interfaces/IClaims.sol";
import {ProposalState} from "../../../src/interfaces/ICouncil.sol";
import {IEligibility} from "../../../src/interfaces/IEligibility.sol";
import {IGuardians, Scopes} from "../../../src/interfaces/IGuardians.sol";
import {IParticipants, OrganisationState} from "../../../src/interfaces/IParticipants.sol";
import {ISealers} from "../../../src/interfaces/ISealers.sol";
import {Incentive, ITreasury} from "../../../src/interfaces/ITreasury.sol";
import {ClaimId} from "../../../src/libraries/Ids.sol";

/// @dev Guardians pause, the council suspends and reinstates, roles change through the time lock; strangers try everything.
abstract contract Governors is Cashiers {
    /// @dev When a guardian last spoke for a scope.
    mapping(bytes32 scope => uint256) internal heard;
    /// @dev Whether the time lock made the candidate an issuer.
    bool internal candidateIssues;
    uint256 internal suspended;

    // GUARDIANS

    function guardiansPause(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        bytes32 scope = scopeFor(d);
        uint40 was = guardians.pausedUntil(scope);
        uint256 first = roll(d, 3);
        bytes memory call = abi.encodeCall(IGuardians.pause, (scope));
        bool spoke = done(guard[first], address(guardians), call);
        uint40 alone = guardians.pausedUntil(scope);
        demand(Promise.PAUSE, alone == was || heard[scope] != 0, "one guardian alone paused");
        heard[scope] = spoke ? block.timestamp : heard[scope];
        if (spoke && rarely(d, 2) && done(guard[(first + 1) % 3], address(guardians), call)) {
            heard[scope] = block.timestamp;
        }
        uint40 until = guardians.pausedUntil(scope);
        demand(Promise.PAUSE, until <= block.timestamp + 72 hours, "paused for more than 72 hours");
        effect(until > was);
    }

    function guardiansLift(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        bytes32 scope = scopeFor(d);
        for (uint256 i = 0; i < 4 && !guardians.paused(scope); ++i) {
            scope = scopeAt(i);
        }
        bool was = guardians.paused(scope);
        bytes memory call = abi.encodeCall(IGuardians.lift, (scope));
        if (done(guard[0], address(guardians), call)) heard[scope] = block.timestamp;
        done(guard[1], address(guardians), call);
        effect(was && !guardians.paused(scope));
    }

    // COUNCIL

    /// @dev Suspends an organisation, or, which is likelier, reinstates one.
    function councilDecidesOnMember(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint32[6] memory all = [PAYER, OTHER_PAYER, PROVIDER, OTHER_PROVIDER, AUDITOR, ANALYST];
        uint32 org = all[roll(d, 6)];
        if (suspended == 0 && !rarely(d, 3)) return instead(d, this.guardiansLift.selector);
        bool reinstates = suspended != 0 && (suspended > 1 || !rarely(d, 4));
        for (uint256 i = 0; i < 6 && reinstates && !participants.organisation(org).suspended; ++i) {
            org = all[i];
        }
        reinstates = participants.organisation(org).suspended;
        bytes memory call =
            reinstates ? abi.encodeCall(IParticipants.reinstate, (org)) : abi.encodeCall(IParticipants.suspend, (org));
        bool ok = councilDecides(address(participants), call);
        if (ok) suspended = reinstates ? suspended - 1 : suspended + 1;
        effect(ok);
    }

    /// @dev The time lock makes the candidate an issuer, or takes it back; not a second earlier than it must.
    function timelockChangesIssuer(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        if (today() > LAST_DAY) return;
        bytes memory call = candidateIssues
            ? abi.encodeCall(IAccessManager.revokeRole, (ISSUER, CANDIDATE))
            : abi.encodeCall(IAccessManager.grantRole, (ISSUER, CANDIDATE, 0));
        bytes32 salt = fresh(d);
        bytes memory plan = abi.encodeCall(TimelockController.schedule, (address(manager), 0, call, "", salt, DELAY));
        if (!councilDecides(address(timelock), plan)) return;
        bytes memory run = abi.encodeCall(TimelockController.execute, (address(manager), 0, call, "", salt));
        VM.warp(block.timestamp + DELAY - 1);
        demand(Promise.ROLES, !done(stranger, address(timelock), run), "a role changed before the time lock ended");
        VM.warp(block.timestamp + 1);
        bool ok = done(stranger, address(timelock), run);
        if (ok) candidateIssues = !candidateIssues;
        effect(ok);
    }

    /// @dev Fewer than two thirds decide nothing.
    function minorityTries(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        uint256 first = roll(d, 6);
        if (!speaks(first)) return;
        bytes memory call = abi.encodeCall(IParticipants.suspend, (REGULATOR));
        VM.prank(voice[first]);
        uint256 id = council.propose(seat[first], address(participants), call, "");
        uint256 yes_;
        for (uint256 i = 0; i < 6 && yes_ < 3; ++i) {
            if (!speaks(i)) continue;
            vote(i, id, true);
            ++yes_;
        }
        bool ran = done(stranger, address(council), abi.encodeCall(council.execute, (id)));
        demand(Promise.ROLES, !ran, "a minority decided");
        effect(true);
    }

    // STRANGERS

    /// @dev Somebody without any role tries one of everything; nothing may change but what anybody may do.
    function strangerTries(uint256 seed) external act(msg.sig) {
        Dice memory d = Dice(seed);
        (address target, bytes memory call) = attack(d);
        bytes32 was = fingerprint();
        done(rarely(d, 2) ? stranger : address(this), target, call);
        demand(Promise.ROLES, fingerprint() == was, "a stranger changed something");
        effect(true);
    }

    function attack(Dice memory d) private returns (address, bytes memory) {
        uint256 which = roll(d, 26);
        if (which < 9 && ghosts.length != 0) return onClaims(d, which);
        if (which < 16) return onMoney(d, which);
        if (which == 16) return (address(participants), abi.encodeCall(IParticipants.suspend, (PAYER)));
        if (which == 17) return (address(participants), abi.encodeCall(IParticipants.reinstate, (PAYER)));
        if (which == 18) {
            return (address(participants), abi.encodeCall(IParticipants.setSpender, (stranger, true)));
        }
        if (which == 19) {
            bytes memory grab = abi.encodeCall(
                IParticipants.delegate, (PAYER, stranger, 127, type(uint56).max, type(uint56).max, LAST_DAY)
            );
            return (address(participants), grab);
        }
        if (which == 20) return (address(participants), abi.encodeCall(IParticipants.spend, (PAYER, settler, 1)));
        if (which == 21) return (address(manager), abi.encodeCall(IAccessManager.grantRole, (0, stranger, 0)));
        if (which == 22) {
            address[3] memory proxies = [address(participants), address(consents), address(eligibility)];
            bytes memory upgrade = abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (address(this), ""));
            return (proxies[roll(d, 3)], upgrade);
        }
        if (which == 23) return (address(guardians), abi.encodeCall(IGuardians.pause, (Scopes.SETTLE)));
        if (which == 24) return (address(sealers), abi.encodeCall(ISealers.add, (stranger)));
        return (address(eligibility), abi.encodeCall(IEligibility.setClaims, (stranger)));
    }

    function onClaims(Dice memory d, uint256 which) private returns (address, bytes memory) {
        uint256 number = pick(d, which < 4 ? UNDECIDED : DECIDED);
        if (number == NOBODY) number = 0;
        ClaimId id = ghosts[number].id;
        Settlement[] memory s = new Settlement[](1);
        s[0] = decisionFor(d, id);
        if (which == 0) return (address(claims), abi.encodeCall(IClaims.settle, (s)));
        if (which == 1) {
            Hold[] memory h = new Hold[](1);
            h[0] = Hold(id, today() + 1, "");
            return (address(claims), abi.encodeCall(IClaims.hold, (h)));
        }
        if (which == 2) return (address(claims), abi.encodeCall(IClaims.overturn, (s[0], address(0))));
        if (which == 3) {
            Submission[] memory items = new Submission[](1);
            items[0] = submissionFor(d);
            return (address(claims), abi.encodeCall(IClaims.submit, (items)));
        }
        if (which == 4) {
            Reversal[] memory r = new Reversal[](1);
            r[0] = Reversal(id, "", coverageOfClaim(id));
            return (address(claims), abi.encodeCall(IClaims.reverse, (r)));
        }
        if (which == 5) {
            Interest[] memory t = new Interest[](1);
            t[0] = Interest(id, 1, "");
            return (address(claims), abi.encodeCall(IClaims.payInterest, (t)));
        }
        if (which == 6) return (address(claims), abi.encodeCall(IClaims.requestVoid, (only(id))));
        if (which == 7) return (address(claims), abi.encodeCall(IClaims.openAppeal, (id)));
        return (address(appeals), abi.encodeCall(IAppeals.appeal, (id, "")));
    }

    function onMoney(Dice memory d, uint256 which) private view returns (address, bytes memory) {
        uint32 payer = payerAt(roll(d, 2));
        uint32 provider = providerAt(roll(d, 2));
        address to = address(treasury);
        if (which == 9) return (to, abi.encodeCall(ITreasury.pay, (payer, provider, 1)));
        if (which == 10) return (to, abi.encodeCall(ITreasury.owe, (ClaimId.wrap(0), payer, provider, 1, 0)));
        if (which == 11) return (to, abi.encodeCall(ITreasury.withdraw, (provider, stranger, 1)));
        if (which == 12) return (to, abi.encodeCall(ITreasury.announceRelease, (payer, 1)));
        if (which == 13) return (to, abi.encodeCall(ITreasury.release, (payer, stranger)));
        if (which == 14) {
            Incentive[] memory items = new Incentive[](1);
            items[0] = Incentive(payer, provider, 1, "");
            return (to, abi.encodeCall(ITreasury.payIncentives, (items)));
        }
        return (address(token), abi.encodeCall(token.mint, (stranger, 1)));
    }

    /// @dev Money, members, roles, and one claim that the stranger may have meant.
    function fingerprint() private view returns (bytes32) {
        OrganisationState memory payer = participants.organisation(PAYER);
        bytes32 who = keccak256(
            abi.encode(payer, participants.delegation(PAYER, stranger), participants.delegation(PAYER, settler))
        );
        bytes32 rules = keccak256(
            abi.encode(
                participants.isSpender(stranger),
                eligibility.claims(),
                guardians.paused(Scopes.SETTLE),
                sealers.sealers()
            )
        );
        bytes32 all = keccak256(abi.encode(money(), who, rules, roles(), token.totalSupply()));
        uint256 n = ghosts.length < 24 ? ghosts.length : 24;
        for (uint256 i = 0; i < n; ++i) {
            all = keccak256(abi.encode(all, claims.claim(ghosts[ghosts.length - 1 - i].id)));
        }
        return all;
    }

    // INTERNAL

    /// @dev Who holds which role, and which role may do what.
    function roles() internal view returns (bytes32 all) {
        address[14] memory who = [
            address(this),
            address(timelock),
            address(council),
            issuer,
            CANDIDATE,
            settler,
            stranger,
            holder,
            payerOwner,
            providerOwner,
            auditorOwner,
            guard[0],
            address(claims),
            address(treasury)
        ];
        for (uint64 role = ADMIN; role <= ISSUER; ++role) {
            for (uint256 i = 0; i < who.length; ++i) {
                (bool has,) = manager.hasRole(role, who[i]);
                all = bytes32(uint256(all) << 1 | (has ? 1 : 0));
            }
        }
        bytes4[] memory decide_ = membersDecide();
        for (uint256 i = 0; i < decide_.length; ++i) {
            all = keccak256(abi.encode(all, manager.getTargetFunctionRole(address(participants), decide_[i])));
        }
        bytes4 upgrade = UUPSUpgradeable.upgradeToAndCall.selector;
        all = keccak256(abi.encode(all, manager.getTargetFunctionRole(address(participants), upgrade)));
        all = keccak256(abi.encode(all, manager.getTargetFunctionRole(address(token), token.mint.selector)));
        return keccak256(abi.encode(all, manager.isTargetClosed(address(participants)), treasury.claims()));
    }

    function scopeFor(Dice memory d) private pure returns (bytes32) {
        return scopeAt(roll(d, 4));
    }

    function scopeAt(uint256 i) private pure returns (bytes32) {
        bytes32[4] memory all = [Scopes.SUBMIT, Scopes.SETTLE, Scopes.payer(PAYER), Scopes.payer(OTHER_PAYER)];
        return all[i];
    }

    function speaks(uint256 i) private view returns (bool) {
        return !participants.organisation(seat[i]).suspended;
    }

    /// @dev As World's `decide`, also while some members are suspended.
    function councilDecides(address target, bytes memory call) private returns (bool) {
        uint256 first;
        while (!speaks(first)) ++first;
        VM.prank(voice[first]);
        uint256 id = council.propose(seat[first], target, call, "why");
        for (uint256 i = 0; i < seat.length && council.state(id) == ProposalState.Open; ++i) {
            if (speaks(i)) vote(i, id, true);
        }
        return done(stranger, address(council), abi.encodeCall(council.execute, (id)));
    }
}
