package indexer

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/careclear/careclear/bindings"
)

// stateNames are those of chain_claim, in the order of bindings' states.
var stateNames = [...]string{"", "submitted", "held", "settled", "denied", "appealed", "disputed", "upheld", "overturned", "reversed"}

// decisionFlags are those a decision that pays takes away.
const decisionFlags = int32(bindings.FlagDuplicate | bindings.FlagDenied | bindings.FlagVoid | bindings.FlagRecovered)

func (m *mirror) block(b Block) {
	m.day = b.Time.UTC().Truncate(24 * time.Hour)
	m.add(indexedBlock, row{"number": int64(b.Number), "hash": b.Hash[:], "parent": b.Parent[:], "time": b.Time, "sealer": b.Sealer[:]})
}

// prefetch loads what the events of a run build on, at once for each table.
func (m *mirror) prefetch(events [][]Event) {
	of := map[string]*table{"Claims": chainClaim, "Appeals": chainClaim, "Consents": chainConsent, "Eligibility": chainCoverage}
	keys := map[*table][]any{}
	for _, block := range events {
		for _, e := range block {
			if t := of[e.Contract]; t != nil && e.Subject != ([32]byte{}) {
				keys[t] = append(keys[t], e.Subject[:])
			}
		}
	}
	for t, keys := range keys {
		m.load(t, keys)
	}
}

// event notes an event and what it changes.
func (m *mirror) event(e Event) {
	topics := make([][]byte, len(e.Topics))
	for i := range e.Topics {
		topics[i] = e.Topics[i][:]
	}
	data := e.Data
	if data == nil {
		data = []byte{}
	}
	m.add(chainEvent, row{"block_number": int64(e.BlockNumber), "log_index": int32(e.LogIndex), "block_hash": e.BlockHash[:],
		"tx_hash": e.TxHash[:], "tx_index": int32(e.TxIndex), "address": e.Address[:], "contract": e.Contract, "name": e.Name,
		"subject": word(e.Subject), "topics": topics, "data": data})
	switch e.Contract {
	case "Claims", "Appeals":
		m.claim(e)
	case "Treasury":
		m.treasury(e)
	default:
		m.registry(e)
	}
}

// claim follows a claim through its life, as the contract stores it.
func (m *mirror) claim(e Event) {
	was := row{}
	if e.Subject != ([32]byte{}) && e.Reason == "" {
		was = m.newest(chainClaim, e.Subject[:])
	}
	flags, undecided := was.int("flags"), was["state"] == "submitted" || was["state"] == "held"
	switch v := e.Value.(type) {
	case *bindings.ClaimsSubmitted:
		m.fold(e, chainClaim, row{"state": "submitted", "version": int32(1), "flags": int32(v.Flags), "commitment": word(v.Commitment)})
	case *bindings.ClaimsReplaces:
		m.fold(e, chainClaim, nil)
		m.fold(e, chainClaim, row{"claim": v.Replaced[:], "replaced_by": v.Claim[:]})
	case *bindings.ClaimsVoidRequested:
		m.fold(e, chainClaim, row{"flags": flags | int32(bindings.FlagVoid)})
	case *bindings.ClaimsHeldUntil:
		m.fold(e, chainClaim, row{"state": "held"})
	case *bindings.ClaimsReleased:
		m.fold(e, chainClaim, row{"held_through": m.day.AddDate(0, 0, -1)})
	case *bindings.ClaimsSettled:
		m.fold(e, chainClaim, row{"state": "settled", "paid": cents(v.Paid), "decided_day": m.day, "flags": flags &^ decisionFlags, "decision": v.Decision[:]})
		// Of a replacement only what it pays more than the version before moves.
		m.move(e, "settled", account("escrow", v.Payer), account("provider", v.Provider), max(0, cents(v.Paid)-m.reversed[v.Claim]))
	case *bindings.ClaimsDenied:
		m.fold(e, chainClaim, row{"state": "denied", "paid": int64(0), "decided_day": m.day, "flags": flags | int32(bindings.FlagDenied), "decision": v.Decision[:]})
		m.standAgain(e, was)
	case *bindings.ClaimsReversed:
		now := row{"state": "reversed", "paid": int64(0), "flags": int32(v.Flags)}
		if v.ReplacedBy == ([32]byte{}) {
			now["decided_day"] = m.day
		} else {
			now["replaced_by"], m.reversed[v.ReplacedBy] = v.ReplacedBy[:], cents(v.Paid)
		}
		m.fold(e, chainClaim, now)
		if undecided {
			m.standAgain(e, was)
		}
	case *bindings.ClaimsInterestPaid:
		m.fold(e, chainClaim, row{"interest": was.cents("interest") + cents(v.Amount)})
		m.move(e, "interest", account("escrow", v.Payer), account("provider", v.Provider), cents(v.Amount))
	case *bindings.ClaimsStateChanged:
		now := row{"state": stateNames[v.State]}
		switch v.State {
		case bindings.StateAppealed:
			now["flags"] = flags | int32(bindings.FlagAppealed)
		case bindings.StateUpheld:
			now["decided_day"] = m.day
		case bindings.StateOverturned:
			now["decided_day"], now["flags"] = m.day, flags&^decisionFlags
		}
		m.fold(e, chainClaim, now)
		if old := was["replaces"]; old != nil && v.State == bindings.StateOverturned && flags&int32(bindings.FlagDenied) != 0 {
			m.fold(e, chainClaim, row{"claim": old, "replaced_by": v.Claim[:]}) // which had stood on
		}
	case *bindings.AppealsAppealed, *bindings.AppealsDisputed:
		m.fold(e, chainClaim, nil)
	case *bindings.AppealsOverturned:
		m.fold(e, chainClaim, row{"paid": cents(v.Paid), "decision": v.Decision[:]})
		m.move(e, "overturned", account("escrow", v.Payer), account("provider", v.Provider), cents(v.More))
	case *bindings.ClaimsRefused: // says nothing of where the claim stands
		m.insert(e, chainClaim, row{"state": "refused", "reason": e.Reason})
	}
}

// standAgain frees the version that an undecided replacement was to replace.
func (m *mirror) standAgain(e Event, replacement row) {
	if old := replacement["replaces"]; old != nil {
		m.fold(e, chainClaim, row{"claim": old, "replaced_by": nil})
	}
}

// treasury follows money and debts.
func (m *mirror) treasury(e Event) {
	switch v := e.Value.(type) {
	case *bindings.TreasuryFunded:
		m.move(e, "funded", outside, account("escrow", v.Payer), bigCents(v.Amount))
	case *bindings.TreasuryWithdrawn:
		m.move(e, "withdrawn", account("provider", v.Provider), outside, bigCents(v.Amount))
	case *bindings.TreasuryOwed:
		waits, due := bigCents(v.Amount), int64(0)
		if !day(v.DueDay).After(m.day) {
			waits, due = 0, waits
		}
		m.insert(e, chainDebt, row{"kind": "owed", "noticed": waits, "due": due})
	case *bindings.TreasuryNoticePassed:
		m.insert(e, chainDebt, row{"kind": "noticed", "noticed": -bigCents(v.Amount), "due": bigCents(v.Amount)})
	case *bindings.TreasuryRecouped:
		m.insert(e, chainDebt, row{"kind": "recouped", "noticed": int64(0), "due": -bigCents(v.Amount)})
		m.move(e, "recouped", account("provider", v.Provider), account("escrow", v.Payer), bigCents(v.Amount))
	case *bindings.TreasuryRepaid:
		m.insert(e, chainDebt, row{"kind": "repaid", "noticed": int64(0), "due": -bigCents(v.Amount)})
		from := outside
		if v.FromBalance {
			from = account("provider", v.Provider)
		}
		m.move(e, "repaid", from, account("escrow", v.Payer), bigCents(v.Amount))
	case *bindings.TreasuryIncentivesFunded:
		m.move(e, "incentives-funded", account("escrow", v.Payer), account("pool", v.Payer), bigCents(v.Amount))
	case *bindings.TreasuryIncentivesReclaimed:
		m.move(e, "incentives-reclaimed", account("pool", v.Payer), account("escrow", v.Payer), bigCents(v.Amount))
	case *bindings.TreasuryIncentivePaid:
		m.move(e, "incentive", account("pool", v.Payer), account("provider", v.Provider), bigCents(v.Amount))
	case *bindings.TreasuryReleaseAnnounced: // says the sum of all that is announced
		before := m.newest(chainRelease, int64(v.Payer)).cents("amount")
		m.fold(e, chainRelease, nil)
		m.move(e, "release-announced", account("escrow", v.Payer), account("release", v.Payer), bigCents(v.Amount)-before)
	case *bindings.TreasuryEscrowReleased:
		m.fold(e, chainRelease, row{"amount": int64(0), "day": nil})
		m.move(e, "released", account("release", v.Payer), outside, bigCents(v.Amount))
	}
}

// registry follows who takes part, may see what, is covered, and what is paused.
func (m *mirror) registry(e Event) {
	switch v := e.Value.(type) {
	case *bindings.ConsentsConsentGranted:
		m.fold(e, chainConsent, row{"status": "active"})
	case *bindings.ConsentsConsentRevoked:
		m.fold(e, chainConsent, row{"status": "revoked"})
	case *bindings.ConsentsConsentSuperseded: // the new one is in the same custody
		if shared := m.newest(chainConsent, v.OldRef[:])["co_controller"]; shared != nil {
			m.fold(e, chainConsent, row{"ref": v.NewRef[:], "co_controller": shared})
		}
		m.fold(e, chainConsent, row{"ref": v.OldRef[:], "status": "superseded", "superseded_by": v.NewRef[:]})
	case *bindings.ConsentsCustodyShared:
		m.fold(e, chainConsent, nil)
	case *bindings.ConsentsControllerRotated:
		held := "controller"
		if was, _ := m.newest(chainConsent, v.Ref[:])["co_controller"].([]byte); common.BytesToAddress(was) == v.Previous {
			held = "co_controller"
		}
		m.fold(e, chainConsent, row{held: v.Next[:]})
	case *bindings.ConsentsDelegateAdded:
		m.insert(e, chainDelegate, nil)
	case *bindings.ConsentsDelegateRemoved:
		m.insert(e, chainDelegate, row{"powers": int32(0)})
	case *bindings.EligibilityCoverageAttested:
		m.fold(e, chainCoverage, row{"used": int64(0)})
	case *bindings.EligibilityCoverageTerminated, *bindings.EligibilityMaximumUsed:
		m.fold(e, chainCoverage, nil)
	case *bindings.EligibilityCoverageTerminatedRetroactively:
		m.fold(e, chainCoverage, row{"retroactive": true})
	case *bindings.ParticipantsDelegated:
		m.insert(e, chainDelegation, nil)
	case *bindings.ParticipantsDelegationRevoked:
		m.insert(e, chainDelegation, row{"powers": int32(0), "cap_per_claim": int64(0), "cap_per_day": int64(0)})
	case *bindings.ParticipantsOrganisationRegistered, *bindings.ParticipantsOrganisationReinstated:
		m.fold(e, chainOrganisation, row{"active": true})
	case *bindings.ParticipantsOrganisationSuspended:
		m.fold(e, chainOrganisation, row{"active": false})
	case *bindings.ParticipantsOwnerChanged, *bindings.ParticipantsEmergencySet:
		m.fold(e, chainOrganisation, nil)
	case *bindings.GuardiansPaused, *bindings.GuardiansLifted:
		m.insert(e, chainPause, nil)
	}
}

// move notes a movement of money between two accounts.
func (m *mirror) move(e Event, kind, source, target string, amount int64) {
	m.insert(e, chainTreasury, row{"kind": kind, "source": source, "target": target, "amount": amount})
}

// outside is the account of everybody beyond the Treasury.
const outside = "outside"

func account(kind string, org uint32) string { return fmt.Sprintf("%s:%d", kind, org) }

// row of a block as it stands in the database.
type stored struct {
	number uint64
	hash   common.Hash
}
