package model

import "fmt"

// ID is a claim's id: the place it is for, and a random attempt.
type ID struct {
	Place
	Attempt uint32
}

// Place is where the claims of a provider for the same services stand, one at a time. Service is the key of what makes two
// claims the same services.
type Place struct {
	Provider Org
	Service  string
}

func (id ID) String() string {
	if id == (ID{}) {
		return "-"
	}
	return fmt.Sprintf("%d:%s/%d", id.Provider, id.Service, id.Attempt)
}

// State is where a claim stands.
type State uint8

// States of a claim.
const (
	Unknown State = iota
	Submitted
	Held
	Settled
	Denied
	Appealed
	Disputed
	Upheld
	Overturned
	Reversed
)

// Flags are what is to be known of a claim beside its state, as bits.
type Flags uint8

// Flags of a claim.
const (
	NoConsent Flags = 1 << iota
	NoCoverage
	Duplicate
	Maximum
	IsDenied
	WasAppealed
	Void
	Recovered
)

// Claim is a claim as it stands.
type Claim struct {
	Pair
	Coverage      string // it was submitted with
	Service       Day
	DecidedOn     Day
	Charged, Paid uint64
	Version       uint8
	State         State
	Flags         Flags

	Replaces         ID // the version before
	ReplacedCoverage string
	ReplacedBy       ID // the version that replaces this one, or is submitted to
	HeldThrough      Day
	Interest         uint64
}

func (k *Claim) has(f Flags) bool { return k.Flags&f != 0 }

func (k *Claim) undecided() bool { return k.State == Submitted || k.State == Held }

// decided: and neither under appeal nor reversed.
func (k *Claim) decided() bool {
	return k.State == Settled || k.State == Denied || k.State == Upheld || k.State == Overturned
}

// free: nothing is paid for it, or will be while it stands so; another claim for the same services may take its place.
func (k *Claim) free() bool {
	denied := (k.State == Denied || k.State == Upheld) && k.has(IsDenied|Recovered)
	return k.State == Reversed || denied
}

// claim gives a claim, or one that is nothing.
func (m *Model) claim(id ID) *Claim {
	if k := m.Claims[id]; k != nil {
		return k
	}
	return &Claim{}
}

// Aside says whether another claim for the same services holds the place of this one.
func (m *Model) Aside(id ID) bool { return m.Claims[id] != nil && m.Places[id.Place] != id }

// blocked says whether another claim keeps this one out of its place.
func (m *Model) blocked(id, replaced ID) bool {
	other := m.Places[id.Place]
	return other != id && other != replaced && !m.Claims[other].free()
}

// SUBMIT AND REPLACE

// Submission is a claim to record.
type Submission struct {
	Claim           ID
	Payer, Provider Org
	Consent         string // the patient's, or none
	Coverage        string // the payer's, or none
	Commitment      string
	Charged         uint64
	Service         Day
}

// Replacement is a new version of a decided claim.
type Replacement struct {
	Item             Submission
	Replaces         ID
	ReplacedCoverage string
}

// Submit records claims.
func (m *Model) Submit(c Call, items []Submission) []Refusal {
	return each(m, items, func(s Submission) ID { return s.Claim }, func(s Submission) Refusal {
		return m.submit(c, s, ID{})
	})
}

// Replace records new versions. The old one stands until the new one is settled.
func (m *Model) Replace(c Call, items []Replacement) []Refusal {
	return each(m, items, func(r Replacement) ID { return r.Item.Claim }, func(r Replacement) Refusal {
		old := m.claim(r.Replaces)
		deniedReplacement := old.Version > 1 && old.has(IsDenied) // the version before it still stands
		refusal := first(m.againstSubmitting(c), when(old.ReplacedBy != ID{}, "Superseded"),
			when(!old.decided() || old.Pair != Pair{r.Item.Payer, r.Item.Provider} || deniedReplacement, "NotDecided"),
			when(old.has(Maximum) && r.ReplacedCoverage != old.Coverage, "WrongCoverage"))
		if refusal != None {
			return refusal
		}
		if refusal = m.submit(c, r.Item, r.Replaces); refusal != None {
			return refusal
		}
		k := m.Claims[r.Item.Claim]
		k.Version, k.Replaces, k.ReplacedCoverage = old.Version+1, r.Replaces, r.ReplacedCoverage
		old.ReplacedBy = r.Item.Claim
		m.log("Replaces", r.Item.Claim, r.Replaces, k.Version)
		return None
	})
}

func (m *Model) submit(c Call, s Submission, replaces ID) Refusal {
	if r := first(m.againstSubmitting(c), when(s.Claim.Provider != s.Provider || s.Claim.Attempt == 0, "InvalidClaim"), when(s.Charged >= 1<<40, "AmountTooLarge"),
		when(s.Service < 0 || s.Service >= 1<<16, "InvalidServiceDay"), m.againstProvider(c, s.Provider), m.againstPayer(c, s.Payer),
		when(s.Consent != "" && !m.permits(c, s.Consent, s.Payer), "ConsentRefused"), when(m.Claims[s.Claim] != nil, "ClaimExists")); r != None {
		return r
	}
	k := &Claim{Pair: Pair{s.Payer, s.Provider}, Coverage: s.Coverage, Service: s.Service, Charged: s.Charged, Version: 1, State: Submitted}
	snapshot := ""
	if s.Consent == "" {
		k.Flags |= NoConsent
	} else {
		snapshot = m.Snapshot(c, s.Consent)
	}
	if !m.covers(s.Coverage, s.Payer, s.Service) {
		k.Flags |= NoCoverage
	} else if m.Coverages[s.Coverage].Maximum != 0 {
		k.Flags |= Maximum
	}
	other, taken := m.Places[s.Claim.Place]
	if !taken || m.Claims[other].free() {
		m.Places[s.Claim.Place] = s.Claim
	} else if other != replaces {
		k.Flags |= Duplicate
	}
	m.Claims[s.Claim] = k
	m.log("Submitted", s.Claim, s.Payer, s.Provider, s.Charged, s.Service, k.Flags, s.Commitment, snapshot)
	return None
}

func (m *Model) againstSubmitting(c Call) Refusal { return when(m.paused(c, AllSubmissions), "Paused") }

func (m *Model) againstProvider(c Call, provider Org) Refusal {
	return first(when(!m.active(provider, Provider), "ProviderInactive"), when(!m.can(c, provider, Submit), "NotSubmitter"))
}

// VOID AND HOLD

// RequestVoid asks to void claims.
func (m *Model) RequestVoid(c Call, ids []ID) []Refusal {
	return each(m, ids, itself, func(id ID) Refusal {
		k := m.claim(id)
		if r := first(when(k.ReplacedBy != ID{}, "Superseded"), when(!k.undecided() && !k.decided() || k.has(Void), "NotDecided"),
			m.againstProvider(c, k.Provider)); r != None {
			return r
		}
		k.Flags |= Void
		m.log("VoidRequested", id, k.Payer, k.Provider)
		return None
	})
}

func itself(id ID) ID { return id }

// Hold is a claim to hold.
type Hold struct {
	Claim   ID
	Through Day
	Reason  string
}

// Hold holds claims, once each.
func (m *Model) Hold(c Call, items []Hold) []Refusal {
	return each(m, items, func(h Hold) ID { return h.Claim }, func(h Hold) Refusal {
		k := m.claim(h.Claim)
		if r := first(when(!k.undecided(), "NotSubmitted"), when(!m.can(c, k.Payer, HoldIt), "NotHolder"),
			when(k.State == Held || h.Through < c.Today() || h.Through > c.Today()+30, "InvalidHold")); r != None {
			return r
		}
		k.State, k.HeldThrough = Held, h.Through
		m.log("HeldUntil", h.Claim, k.Payer, h.Through, h.Reason)
		return None
	})
}

// ReleaseHolds ends holds before their time: they ended yesterday.
func (m *Model) ReleaseHolds(c Call, ids []ID) []Refusal {
	return each(m, ids, itself, func(id ID) Refusal {
		k := m.claim(id)
		if r := first(when(k.State != Held || k.HeldThrough < c.Today(), "InvalidHold"), when(!m.can(c, k.Payer, HoldIt), "NotHolder")); r != None {
			return r
		}
		k.HeldThrough = c.Today() - 1
		m.log("Released", id, k.Payer)
		return None
	})
}
