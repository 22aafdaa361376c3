package settlement

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/claim"
)

// gasTerminate is what ending a coverage costs at most; see gasSubmit.
var gasTerminate = gas{base: 40_000, item: 35_000}

// packTermination tells the contract of one coverage that it ends earlier than it was attested with, once it is on chain.
// Whether that is in the past, and so opens what was settled for later days to review, is the contract's word.
func (s *Service) packTermination(ctx context.Context, tx pgx.Tx, _ int) (int, error) {
	var r []byte
	var payer uint32
	var end time.Time
	err := tx.QueryRow(ctx, `select v.ref, v.payer, v.end_day from coverage v
		join lateral (select end_day from chain_coverage where ref = v.ref order by block_number desc, log_index desc limit 1) k on k.end_day > v.end_day
		where v.attested_end is not null and v.attested_block is not null and v.slot_id is null and v.refused = ''
		order by v.created_at, v.ref limit 1 for update of v`).Scan(&r, &payer, &end)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("read coverages that ended: %w", err)
	}
	data, err := s.eligibility.TryPackTerminate(ref(r), int32(claim.DayOf(end)))
	if err != nil {
		return 0, fmt.Errorf("encode the end of a coverage: %w", err)
	}
	var b batch
	b.add("terminate", ref(r), payer)
	return s.send(ctx, tx, b, "terminate", s.Contracts.Eligibility, data, gasTerminate, "coverage.ref")
}

// refuseTerminations notes that the contract did not let us end these coverages: we are not the payer's delegate any more.
// They wait for the delegation.
func refuseTerminations(stmts *pgx.Batch, items []chain.Item) {
	var refs [][]byte
	for i := range items {
		if items[i].Kind == "terminate" {
			refs = append(refs, items[i].Subject[:])
		}
	}
	if len(refs) > 0 {
		stmts.Queue(`update coverage set slot_id = null, refused = 'NotAttester' where ref = any($1)`, refs)
	}
}
