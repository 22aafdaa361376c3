package indexer

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/internal/store/db"
)

// tables are those of the mirror, parents first.
var tables = [...]string{
	"indexed_block", "chain_event", "chain_claim", "chain_organisation", "chain_delegation", "chain_consent",
	"chain_coverage", "chain_treasury",
}

// columns of the rows written by COPY, in the order rows are built.
var columns = map[string][]string{
	"indexed_block": {"number", "hash", "parent", "time", "sealer"},
	"chain_event": {"block_number", "log_index", "block_hash", "tx_hash", "tx_index", "address", "contract", "name",
		"subject", "topics", "data"},
	"chain_claim": {"claim", "block_number", "log_index", "state", "payer", "provider", "service_day", "charged", "allowed",
		"paid", "patient", "adjusted", "decision", "flags", "reason", "tx_hash"},
	"chain_delegation": {"number", "key", "block_number", "log_index", "powers", "cap_per_claim", "cap_per_day", "valid_through"},
	"chain_consent": {"ref", "block_number", "log_index", "status", "grantee", "purposes", "scopes", "not_before",
		"not_after", "basis"},
	"chain_coverage": {"ref", "block_number", "log_index", "payer", "plan_number", "start_day", "end_day", "annual_maximum"},
	"chain_treasury": {"block_number", "log_index", "kind", "payer", "provider", "amount"},
}

// mirror collects the rows of a run of blocks. It depends on nothing but the blocks, so that a rebuild gives the same.
type mirror struct {
	rows  map[string][][]any
	later []func(ctx context.Context, q *db.Queries) error // rows that build on the one before, in order
}

func newMirror() *mirror { return &mirror{rows: map[string][][]any{}} }

func (m *mirror) add(table string, row ...any) { m.rows[table] = append(m.rows[table], row) }

func (m *mirror) block(b Block) {
	m.add("indexed_block", int64(b.Number), b.Hash[:], b.Parent[:], b.Time, b.Sealer[:])
}

func (m *mirror) event(e Event) {
	topics := make([][]byte, len(e.Topics))
	for i := range e.Topics {
		topics[i] = e.Topics[i][:]
	}
	data := e.Data
	if data == nil {
		data = []byte{}
	}
	var subject []byte
	if e.Subject != ([32]byte{}) {
		subject = e.Subject[:]
	}
	block, index := int64(e.BlockNumber), int32(e.LogIndex)
	m.add("chain_event", block, index, e.BlockHash[:], e.TxHash[:], int32(e.TxIndex), e.Address[:], e.Contract, e.Name,
		subject, topics, data)
	switch v := e.Value.(type) {
	case *bindings.ClaimsSubmitted:
		m.add("chain_claim", v.Claim[:], block, index, "submitted", int64(v.Payer), int64(v.Provider), day(v.ServiceDay),
			cents(v.Charged), nil, nil, nil, nil, nil, int32(v.Flags), nil, e.TxHash[:])
	case *bindings.ClaimsSettled:
		m.add("chain_claim", v.Claim[:], block, index, "settled", int64(v.Payer), int64(v.Provider), nil, cents(v.Charged),
			cents(v.Allowed), cents(v.Paid), cents(v.Patient), cents(v.Adjusted), v.Decision[:], nil, nil, e.TxHash[:])
		m.add("chain_treasury", block, index, "settled", int64(v.Payer), int64(v.Provider), cents(v.Paid))
	case *bindings.ClaimsDenied:
		m.add("chain_claim", v.Claim[:], block, index, "denied", int64(v.Payer), int64(v.Provider), nil, cents(v.Charged),
			nil, int64(0), cents(v.Patient), cents(v.Adjusted), v.Decision[:], nil, nil, e.TxHash[:])
	case *bindings.ClaimsRefused:
		m.add("chain_claim", v.Claim[:], block, index, "refused", nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, e.Reason,
			e.TxHash[:])
	case *bindings.TreasuryFunded:
		m.add("chain_treasury", block, index, "funded", int64(v.Payer), nil, bigCents(v.Amount))
	case *bindings.TreasuryWithdrawn:
		m.add("chain_treasury", block, index, "withdrawn", nil, int64(v.Provider), bigCents(v.Amount))
	case *bindings.ConsentsConsentGranted:
		m.add("chain_consent", v.Ref[:], block, index, "active", int64(v.GranteeOrg), int64(v.Purposes), int64(v.Scopes),
			second(v.NotBefore), second(v.NotAfter), int32(v.Basis))
	case *bindings.ConsentsConsentRevoked:
		m.then(func(ctx context.Context, q *db.Queries) error {
			return q.IndexConsentRevoked(ctx, db.IndexConsentRevokedParams{Ref: v.Ref[:], BlockNumber: block, LogIndex: index})
		})
	case *bindings.EligibilityCoverageAttested:
		m.add("chain_coverage", v.Ref[:], block, index, int64(v.Payer), int32(v.Plan), day(v.StartDay), day(v.EndDay),
			cents(v.AnnualMaximum))
	case *bindings.EligibilityCoverageTerminated:
		m.then(func(ctx context.Context, q *db.Queries) error {
			return q.IndexCoverageTerminated(ctx, db.IndexCoverageTerminatedParams{
				Ref: v.Ref[:], BlockNumber: block, LogIndex: index, EndDay: day(v.EndDay),
			})
		})
	case *bindings.ParticipantsDelegated:
		m.add("chain_delegation", int64(v.Org), v.Key[:], block, index, int32(v.Powers), cents(v.CapPerClaim),
			cents(v.CapPerDay), day(v.ValidThroughDay))
	case *bindings.ParticipantsDelegationRevoked:
		m.add("chain_delegation", int64(v.Org), v.Key[:], block, index, int32(0), int64(0), int64(0), nil)
	case *bindings.ParticipantsOrganisationRegistered:
		kind, active := int32(v.Kind), true
		m.organisation(e, v.Org, db.IndexOrganisationParams{Kind: &kind, Owner: v.Owner[:], Active: &active, DidHash: v.DidHash[:]})
	case *bindings.ParticipantsOrganisationSuspended:
		active := false
		m.organisation(e, v.Org, db.IndexOrganisationParams{Active: &active})
	case *bindings.ParticipantsOrganisationReinstated:
		active := true
		m.organisation(e, v.Org, db.IndexOrganisationParams{Active: &active})
	case *bindings.ParticipantsOwnerChanged:
		m.organisation(e, v.Org, db.IndexOrganisationParams{Owner: v.Owner[:]})
	}
}

func (m *mirror) organisation(e Event, number uint32, p db.IndexOrganisationParams) {
	p.Number, p.BlockNumber, p.LogIndex = int64(number), int64(e.BlockNumber), int32(e.LogIndex)
	m.then(func(ctx context.Context, q *db.Queries) error { return q.IndexOrganisation(ctx, p) })
}

func (m *mirror) then(f func(ctx context.Context, q *db.Queries) error) { m.later = append(m.later, f) }

func (m *mirror) write(ctx context.Context, tx pgx.Tx) error {
	for _, table := range tables {
		rows := m.rows[table]
		if len(rows) == 0 {
			continue
		}
		if _, err := tx.CopyFrom(ctx, pgx.Identifier{table}, columns[table], pgx.CopyFromRows(rows)); err != nil {
			return fmt.Errorf("write %s: %w", table, err)
		}
	}
	q := db.New(tx)
	for _, f := range m.later {
		if err := f(ctx, q); err != nil {
			return fmt.Errorf("write a change: %w", err)
		}
	}
	return nil
}

// The contracts let a party name any number that fits the ABI; what a column cannot hold becomes its largest value. The
// exact words stand in chain_event.data.

func cents(v uint64) int64 { return int64(min(v, math.MaxInt64)) }

func bigCents(v *big.Int) int64 {
	if !v.IsInt64() {
		return math.MaxInt64
	}
	return v.Int64()
}

func day(v int32) time.Time {
	const first, last = -719162, 2932896 // 0001-01-01, 9999-12-31
	return time.Unix(int64(min(max(v, first), last))*86400, 0).UTC()
}

func second(v uint64) time.Time { return time.Unix(int64(min(v, 253402300799)), 0).UTC() } // through 9999

// row of a block as it stands in the database.
type stored struct {
	number uint64
	hash   common.Hash
}
