package rpc

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// history is HistoryService.
type history struct{ s *Server }

type historyRow struct {
	BlockNumber                               int64
	BlockHash                                 []byte
	Time                                      time.Time
	TxHash                                    []byte
	TxIndex, LogIndex                         int32
	Contract                                  string
	Address                                   []byte
	Event                                     string
	Subject                                   []byte
	Claim                                     *uuid.UUID
	State, Reason                             *string
	Payer, Provider                           *int64
	ServiceDay                                *time.Time
	Charged, Allowed, Paid, Patient, Adjusted *int64
	Commitment                                []byte
}

// Whose an event is: by our claim, else by the claim as the chain names its parties, else by the money that moved or is
// owed.
const (
	historyPayer    = "coalesce(k.payer, n.payer, t.payer, o.payer)"
	historyProvider = "coalesce(k.provider, n.provider, t.provider, o.provider)"
	selectHistory   = `
select e.block_number, e.block_hash, b.time, e.tx_hash, e.tx_index, e.log_index, e.contract, e.address, e.name, e.subject,
       k.id, n.state, n.reason, ` + historyPayer + `, ` + historyProvider + `, n.service_day,
       n.charged, n.allowed, n.paid, n.patient, n.adjusted, n.decision
from chain_event e
join indexed_block b on b.number = e.block_number
left join chain_claim n on n.block_number = e.block_number and n.log_index = e.log_index and n.claim = e.subject
left join chain_treasury t on t.block_number = e.block_number and t.log_index = e.log_index
left join chain_debt o on o.block_number = e.block_number and o.log_index = e.log_index
left join claim k on k.chain_id = e.subject`
)

func historyList() list {
	const noID = "'00000000-0000-0000-0000-000000000000'"
	return list{
		columns: columns{
			"contract":      {sql: "e.contract"},
			"event":         {sql: "e.name"},
			"subject":       {sql: "coalesce(e.subject, ''::bytea)", kind: bytesID},
			"claim":         {sql: "coalesce(k.id, " + noID + ")", kind: uuidID, name: "claims"},
			"state":         {sql: "coalesce(n.state, '')", kind: word, name: "CLAIM_STATE_"},
			"reason":        {sql: "coalesce(n.reason, '')"},
			"payer":         {sql: "coalesce(k.payer, n.payer, t.payer, o.payer, 0)", kind: orgID, name: "payers"},
			"provider":      {sql: "coalesce(k.provider, n.provider, t.provider, o.provider, 0)", kind: orgID, name: "providers"},
			"service_day":   {sql: "coalesce(n.service_day, '-infinity'::date)", kind: date},
			"block_number":  {sql: "e.block_number", kind: number},
			"block_time":    {sql: "b.time", kind: instant},
			"charged_cents": {sql: "coalesce(n.charged, 0)", kind: number},
			"allowed_cents": {sql: "coalesce(n.allowed, 0)", kind: number},
			"paid_cents":    {sql: "coalesce(n.paid, 0)", kind: number},
			"tx_hash":       {sql: "e.tx_hash", kind: bytesID},
		},
		owner:  ownerColumns{payer: historyPayer, provider: historyProvider, member: "k.member_id"},
		orders: []string{"block_number"},
		desc:   true,
		tie:    column{sql: "e.log_index", kind: number},
	}
}

func (h history) QueryHistory(ctx context.Context, req *pb.QueryHistoryRequest) (*pb.QueryHistoryResponse, error) {
	var a args
	pg, err := historyList().page(principalOf(ctx), req, &a)
	if err != nil {
		return nil, err
	}
	head, err := db.New(h.s.cfg.Pool).RPCIndexedHead(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the indexed head: %w", err)
	}
	found, err := h.s.cfg.Pool.Query(ctx, selectHistory+pg.sql, a.values...)
	if err != nil {
		return nil, fmt.Errorf("read history: %w", err)
	}
	rows, err := pgx.CollectRows(found, pgx.RowToStructByPos[historyRow])
	if err != nil {
		return nil, fmt.Errorf("read history: %w", err)
	}
	rows, next := more(pg, rows, func(r historyRow) (any, any) { return r.BlockNumber, r.LogIndex })
	out := &pb.QueryHistoryResponse{NextPageToken: next, IndexedBlock: head}
	for _, r := range rows {
		out.Entries = append(out.Entries, historyMessage(r))
	}
	return out, nil
}

func historyMessage(r historyRow) *pb.HistoryEntry {
	out := &pb.HistoryEntry{
		BlockNumber: r.BlockNumber, BlockHash: hexBytes(r.BlockHash), BlockTime: stamp(r.Time), TxHash: hexBytes(r.TxHash),
		TxIndex: r.TxIndex, LogIndex: r.LogIndex, Contract: r.Contract, Address: hexBytes(r.Address), Event: r.Event,
		Subject: hexBytes(r.Subject), Claim: named(r.Claim, claimName), State: value(r.State), Reason: value(r.Reason),
		Payer: named(r.Payer, payerName), Provider: named(r.Provider, providerName),
		ChargedCents: value(r.Charged), AllowedCents: value(r.Allowed), PaidCents: value(r.Paid),
		PatientCents: value(r.Patient), AdjustedCents: value(r.Adjusted), Commitment: hexBytes(r.Commitment),
	}
	out.ServiceDay = named(r.ServiceDay, day)
	return out
}
