package model

import "fmt"

// Kinds of organisation.
const (
	Payer                 = 1
	Provider              = 2
	Auditor               = 3
	PatientRepresentative = 5
	Regulator             = 7
)

// Powers of a key, as bits.
const (
	Submit = 1
	Settle = 2
	Attest = 4
	HoldIt = 16
	Judge  = 32
)

// Organisation is a member of the network.
type Organisation struct {
	Kind      int
	Owner     Key
	Pending   Key   // who may accept to be the owner
	From      int64 // of a recovery: the second from which on it may
	Suspended bool
	Keys      map[Key]*Delegation
}

// Delegation is what a key may do for an organisation.
type Delegation struct {
	Powers           uint8
	PerClaim, PerDay uint64
	Through          Day
	Spent            uint64 // on the day SpentOn
	SpentOn          Day
}

func (m *Model) active(org Org, kinds ...int) bool {
	o := m.Orgs[org]
	if o == nil || o.Suspended {
		return false
	}
	for _, kind := range kinds {
		if o.Kind == kind {
			return true
		}
	}
	return false
}

// can says whether the caller owns the active organisation or holds the power for it today.
func (m *Model) can(c Call, org Org, power uint8) bool {
	o := m.Orgs[org]
	if o == nil || o.Suspended {
		return false
	}
	d := o.Keys[c.By]
	return c.By == o.Owner || d != nil && d.Powers&power == power && c.Today() <= d.Through
}

func (m *Model) owns(c Call, org Org) bool { return m.Orgs[org] != nil && m.Orgs[org].Owner == c.By }

// caps says what the caller, who can settle, may pay on one claim and on the rest of this day.
func (m *Model) caps(c Call, org Org) (perClaim, left uint64) {
	o := m.Orgs[org]
	if c.By == o.Owner {
		return unlimited, unlimited
	}
	d := o.Keys[c.By]
	left = d.PerDay
	if d.SpentOn == c.Today() {
		left -= min(left, d.Spent)
	}
	return d.PerClaim, left
}

const unlimited = 1<<64 - 1

// spend books what the caller paid today. Owners have no caps, so nothing is booked for them.
func (m *Model) spend(c Call, org Org, amount uint64) {
	if m.owns(c, org) {
		return
	}
	d := m.Orgs[org].Keys[c.By]
	if d.SpentOn != c.Today() {
		d.Spent, d.SpentOn = 0, c.Today()
	}
	d.Spent += amount
}

// Suspend and reinstate are acts of governance.
func (m *Model) Suspend(org Org, suspended bool) Refusal {
	if m.Orgs[org].Suspended == suspended {
		return "AlreadyInState"
	}
	m.Orgs[org].Suspended = suspended
	m.log(map[bool]string{true: "OrganisationSuspended", false: "OrganisationReinstated"}[suspended], org)
	return None
}

// SetOwner names a successor, by the owner: nobody withdraws a proposal. It replaces what was proposed before, a recovery too.
func (m *Model) SetOwner(c Call, org Org, next Key) Refusal {
	if !m.owns(c, org) {
		return "NotOwner"
	}
	m.Orgs[org].Pending, m.Orgs[org].From = next, 0
	m.log("OwnerProposed", org, c.By, next)
	return None
}

// RecoverOwner names a new owner in place of one whose key is lost, by governance. The present one has 48 hours to call it off.
func (m *Model) RecoverOwner(c Call, org Org, next Key) Refusal {
	o := m.Orgs[org]
	if next == "" {
		return "InvalidOrganisation"
	}
	o.Pending, o.From = next, c.Now+48*3600
	m.log("OwnerRecoveryProposed", org, o.Owner, next, o.From)
	return None
}

// AcceptOwner makes the successor the owner.
func (m *Model) AcceptOwner(c Call, org Org) Refusal {
	o := m.Orgs[org]
	if r := first(when(o.Pending == "" || o.Pending != c.By, "NotOwner"), when(c.Now < o.From, "RecoveryTooEarly")); r != None {
		return r
	}
	m.log("OwnerChanged", org, o.Owner, c.By)
	o.Owner, o.Pending, o.From = c.By, "", 0
	return None
}

// Delegate sets what a key may do, all of it; what it spent today stays spent. No powers at all revoke.
func (m *Model) Delegate(c Call, org Org, key Key, powers uint8, perClaim, perDay uint64, through Day) Refusal {
	if !m.owns(c, org) {
		return "NotOwner"
	}
	if through < c.Today() {
		return "InvalidDelegation"
	}
	d := m.Orgs[org].Keys[key]
	if d == nil {
		d = &Delegation{}
		m.Orgs[org].Keys[key] = d
	}
	d.Powers, d.PerClaim, d.PerDay, d.Through = powers, perClaim, perDay, through
	m.log("Delegated", org, key, powers, perClaim, perDay, through)
	return None
}

// Revoke takes every power from a key.
func (m *Model) Revoke(c Call, org Org, key Key) Refusal {
	if !m.owns(c, org) {
		return "NotOwner"
	}
	d := m.Orgs[org].Keys[key]
	if d == nil || d.Powers == 0 {
		return "InvalidDelegation"
	}
	d.Powers, d.PerClaim, d.PerDay, d.Through = 0, 0, 0, 0
	m.log("DelegationRevoked", org, key)
	return None
}

// PAUSES

// Scopes of a pause. A payer's is its number.
const (
	AllSubmissions = "SUBMIT"
	AllSettlements = "SETTLE"
)

// Pause is made by governance, for 72 hours.
func (m *Model) Pause(c Call, scope string) {
	m.Pauses[scope] = c.Now + 72*3600
	m.log("Paused", scope, c.By, m.Pauses[scope])
}

// Lift ends a pause, by governance.
func (m *Model) Lift(c Call, scope string) Refusal {
	if !m.paused(c, scope) {
		return "NotPaused"
	}
	m.Pauses[scope] = 0
	m.log("Lifted", scope, c.By)
	return None
}

func (m *Model) paused(c Call, scope string) bool { return c.Now < m.Pauses[scope] }

func (m *Model) againstPayer(c Call, payer Org) Refusal {
	return first(when(!m.active(payer, Payer), "PayerInactive"), when(m.paused(c, fmt.Sprint(payer)), "Paused"))
}

// againstMoney says why a payer's money does not move.
func (m *Model) againstMoney(c Call, payer Org) Refusal {
	return first(m.againstPayer(c, payer), when(m.paused(c, AllSettlements), "Paused"))
}

// CONSENTS

// Consent is a patient's leave to tell a payer. Enough says whether its purposes and scopes are enough for a claim.
type Consent struct {
	Grantee      Org
	Enough       bool
	From, Before Day // of its window; the first day it no longer holds
	Revoked      bool
}

// Grant records a consent its controller signed.
func (m *Model) Grant(ref string, g Consent) Refusal {
	if m.Consents[ref] != nil {
		m.log("GrantRefused", ref, "RefTaken")
		return "RefTaken"
	}
	m.Consents[ref] = &g
	m.log("ConsentGranted", ref)
	return None
}

// RevokeConsent ends a consent, by its controller.
func (m *Model) RevokeConsent(ref string) Refusal {
	if m.Consents[ref] == nil || m.Consents[ref].Revoked {
		return "NotGranted"
	}
	m.Consents[ref].Revoked = true
	m.log("ConsentRevoked", ref)
	return None
}

// permits says whether a claim may be told to the payer today.
func (m *Model) permits(c Call, ref string, payer Org) bool {
	g := m.Consents[ref]
	return g != nil && !g.Revoked && g.Grantee == payer && g.Enough && g.From <= c.Today() && c.Today() < g.Before
}

// Snapshot is what a consent was when a claim relied on it.
func (m *Model) Snapshot(c Call, ref string) string {
	return fmt.Sprintf("snapshot(%s,%d)", ref, c.Now)
}

// COVERAGE

// Coverage is a payer's word that somebody is its member. A Maximum of 0 is none.
type Coverage struct {
	Payer         Org
	From, Through Day
	Maximum, Used uint64
}

// AttestMany records coverages.
func (m *Model) AttestMany(c Call, refs []string, coverages []Coverage) []Refusal {
	refusals := make([]Refusal, len(refs))
	for i, ref := range refs {
		v := coverages[i]
		refusals[i] = first(m.againstAttester(c, v.Payer), when(ref == "" || m.Coverages[ref] != nil, "CoverageTaken"),
			when(v.Through < v.From || v.Maximum != 0 && v.Through-v.From+1 > 366, "BadPeriod"))
		if refusals[i] != None {
			m.log("AttestRefused", ref, refusals[i])
			continue
		}
		m.Coverages[ref] = &v
		m.log("CoverageAttested", ref, v.Payer, v.From, v.Through, v.Maximum)
	}
	return refusals
}

// Terminate ends a coverage earlier. Claims that were submitted under it are left alone.
func (m *Model) Terminate(c Call, ref string, through Day) Refusal {
	v := m.Coverages[ref]
	if v == nil || through >= v.Through {
		return "CannotTerminate"
	}
	if r := m.againstAttester(c, v.Payer); r != None {
		return r
	}
	if through < c.Today() {
		m.log("CoverageTerminatedRetroactively", ref, v.Payer, through, v.Through)
	} else {
		m.log("CoverageTerminated", ref, v.Payer, through)
	}
	v.Through = through
	return None
}

func (m *Model) againstAttester(c Call, payer Org) Refusal {
	return first(when(!m.active(payer, Payer), "PayerInactive"), when(!m.can(c, payer, Attest), "NotAttester"))
}

func (m *Model) covers(ref string, payer Org, day Day) bool {
	v := m.Coverages[ref]
	return v != nil && v.Payer == payer && v.From <= day && day <= v.Through
}

// fits says whether a coverage has room for a payment, once another has been given back to one.
func (m *Model) fits(ref string, amount uint64, backTo string, back uint64) bool {
	v := m.Coverages[ref]
	if v == nil {
		return false
	}
	used := v.Used
	if ref == backTo {
		used -= back
	}
	return v.Maximum == 0 || used+amount <= v.Maximum
}

// count adds to what was used of a maximum and gives back.
func (m *Model) count(ref string, more, back uint64) {
	if v := m.Coverages[ref]; v != nil && v.Maximum != 0 && more != back {
		v.Used += more - back
		m.log("MaximumUsed", ref, v.Used, v.Maximum)
	}
}
