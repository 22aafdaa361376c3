package model

import "fmt"

// Key is somebody who calls or signs. Org is the number of an organisation, Day a UTC day since 1970. Amounts are
// cents.
type (
	Key string
	Org uint32
	Day int32
)

// Call is who calls, and the second of the block.
type Call struct {
	By  Key
	Now int64
}

// Today is the day of the block.
func (c Call) Today() Day { return Day(c.Now / 86400) }

// Refusal is the name of the error an item is refused with; empty if it took effect.
type Refusal string

// None is no refusal.
const None Refusal = ""

// first gives the first refusal there is.
func first(checks ...Refusal) Refusal {
	for _, r := range checks {
		if r != None {
			return r
		}
	}
	return None
}

// when refuses if the condition holds.
func when(condition bool, r Refusal) Refusal {
	if condition {
		return r
	}
	return None
}

// Model is everything the contracts store about claims and money.
type Model struct {
	Orgs      map[Org]*Organisation
	Pauses    map[string]int64 // by scope: the second from which on it is no longer paused
	Consents  map[string]*Consent
	Coverages map[string]*Coverage
	// Alike says whether two references of coverages end alike, which is all that a claim keeps of its coverage: another that
	// does is refused only when it would be counted. In a new model none do.
	Alike func(a, b string) bool

	Claims map[ID]*Claim
	Places map[Place]ID // the one claim that stands there, all others are aside

	Escrow    map[Org]uint64
	Pools     map[Org]uint64
	Releases  map[Org]Release
	Balances  map[Org]uint64
	TermsOf   map[Org]Terms
	Due       map[Pair]Debt
	Noticed   map[Pair]map[Day]Debt
	Withdrawn map[Key]uint64 // tokens sent out, by recipient

	Panels  [][]Org // the newest is last
	Appeals map[ID]*Appeal

	Log []string // what took effect since it was last emptied
}

// New is a network without anybody.
func New() *Model {
	return &Model{
		Orgs: map[Org]*Organisation{}, Pauses: map[string]int64{}, Consents: map[string]*Consent{}, Coverages: map[string]*Coverage{},
		Claims: map[ID]*Claim{}, Places: map[Place]ID{},
		Escrow: map[Org]uint64{}, Pools: map[Org]uint64{}, Releases: map[Org]Release{}, Balances: map[Org]uint64{},
		TermsOf: map[Org]Terms{}, Due: map[Pair]Debt{}, Noticed: map[Pair]map[Day]Debt{}, Withdrawn: map[Key]uint64{},
		Appeals: map[ID]*Appeal{}, Alike: func(a, b string) bool { return a == b },
	}
}

// log writes an event. An empty reference reads as a dash.
func (m *Model) log(event string, values ...any) {
	line := event
	for _, v := range values {
		if v == "" {
			v = "-"
		}
		line += " " + fmt.Sprint(v)
	}
	m.Log = append(m.Log, line)
}

// each works items in order. A refused one is logged and changes nothing.
func each[T any](m *Model, items []T, id func(T) ID, work func(T) Refusal) []Refusal {
	refusals := make([]Refusal, len(items))
	for i, item := range items {
		if refusals[i] = work(item); refusals[i] != None {
			m.log("Refused", id(item), refusals[i])
		}
	}
	return refusals
}

// Liabilities are the tokens the treasury owes to somebody, which it has to hold.
func (m *Model) Liabilities() (sum uint64) {
	for _, amounts := range []map[Org]uint64{m.Escrow, m.Pools, m.Balances} {
		for _, amount := range amounts {
			sum += amount
		}
	}
	for _, r := range m.Releases {
		sum += r.Amount
	}
	return sum
}
