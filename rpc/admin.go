package rpc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// auditing is AuditService.
type auditing struct{ s *Server }

func (x auditing) GetBalances(ctx context.Context, _ *pb.GetBalancesRequest) (*pb.GetBalancesResponse, error) {
	out := &pb.GetBalancesResponse{}
	// One snapshot: what the indexer writes between two of the queries is in none of them.
	err := pgx.BeginTxFunc(ctx, x.s.cfg.Pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
		q := db.New(tx)
		rows, err := q.RPCBalances(ctx)
		if err != nil {
			return fmt.Errorf("read balances: %w", err)
		}
		sum, err := q.RPCLedgerSum(ctx)
		if err != nil {
			return fmt.Errorf("sum the ledger: %w", err)
		}
		if out.LedgerBlock, err = q.RPCLedgerBlock(ctx); err != nil {
			return fmt.Errorf("read the ledger's block: %w", err)
		}
		if out.IndexedBlock, err = q.RPCIndexedHead(ctx); err != nil {
			return fmt.Errorf("read the indexed head: %w", err)
		}
		out.Balanced = sum == 0
		p := principalOf(ctx)
		for _, r := range rows {
			if !p.seesAccount(r.Account) {
				continue
			}
			out.Balances = append(out.Balances, &pb.Balance{Account: r.Account, LedgerCents: r.Ledger, ChainCents: r.Posted, HeadCents: r.Head})
			out.Balanced = out.Balanced && r.Ledger == r.Posted
		}
		return nil
	})
	return out, err
}

func (x auditing) ReplayClaim(ctx context.Context, req *pb.ReplayClaimRequest) (*pb.ReplayClaimResponse, error) {
	if x.s.cfg.Replays == nil {
		return nil, failure(connect.CodeUnimplemented, "NOT_SERVED", "this server does not replay decisions")
	}
	id, err := uuidName("claims", req.GetName())
	if err != nil {
		return nil, invalid("name", err.Error())
	}
	all, err := x.s.cfg.Replays.Replay(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("replay a claim: %w", err)
	}
	out := &pb.ReplayClaimResponse{}
	for _, d := range all {
		out.Decisions = append(out.Decisions, &pb.ReplayedDecision{Version: int32(d.Version), DecidedBy: d.By, Outcome: d.Outcome, Plan: d.Plan,
			Editions: d.Editions, Inputs: d.Inputs, Digest: d.Digest, OnChain: d.OnChain, Same: d.Same, Differences: d.Why})
	}
	return out, nil
}

func (p Principal) seesAccount(account string) bool {
	switch p.Role {
	case RolePayer:
		kind, org, _ := strings.Cut(account, ":")
		return org == fmt.Sprint(p.Org) && slices.Contains([]string{"escrow", "pool", "release"}, kind)
	case RoleProvider:
		return account == fmt.Sprintf("provider:%d", p.Org)
	}
	return p.across()
}

// admin is AdminService.
type admin struct{ s *Server }

func (x admin) GetStatus(ctx context.Context, _ *pb.GetStatusRequest) (*pb.GetStatusResponse, error) {
	q := db.New(x.s.cfg.Pool)
	states, err := q.RPCClaimStates(ctx)
	if err != nil {
		return nil, fmt.Errorf("count claims: %w", err)
	}
	totals, err := q.RPCTotals(ctx)
	if err != nil {
		return nil, fmt.Errorf("sum decisions: %w", err)
	}
	counts, err := q.RPCCounts(ctx)
	if err != nil {
		return nil, fmt.Errorf("count: %w", err)
	}
	out := &pb.GetStatusResponse{
		IntakeRefusals: counts.Refusals, ChargeCents: totals.Charge, AllowedCents: totals.Allowed, PaidCents: totals.Paid,
		PatientCents: totals.Patient, AdjustedCents: totals.Adjusted, FinalClaims: counts.Final, Remittances: counts.Remittances,
		OpenReviews: counts.OpenReviews, Alerts: counts.Alerts, OpenAlerts: counts.OpenAlerts,
		Chain: &pb.ChainStatus{
			Sealers: counts.Sealers, Transactions: counts.Transactions, GasUsed: counts.GasUsed, TransactionsOpen: counts.TransactionsOpen,
		},
	}
	for _, s := range states {
		out.Claims = append(out.Claims, &pb.StateCount{State: stateOf(s.State), Count: s.Claims, ChargeCents: s.Charge})
	}
	if err := x.chain(ctx, q, out.Chain); err != nil {
		return nil, err
	}
	out.Queue, err = x.queue(ctx)
	return out, err
}

func (x admin) chain(ctx context.Context, q *db.Queries, out *pb.ChainStatus) error {
	var err error
	if out.IndexedBlock, err = q.RPCIndexedHead(ctx); err != nil {
		return fmt.Errorf("read the indexed head: %w", err)
	}
	at, err := q.RPCIndexedTime(ctx)
	if err == nil {
		out.IndexedBlockTime = stamp(at)
	} else if !errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("read the indexed head: %w", err)
	}
	if x.s.cfg.Head == nil {
		return nil
	}
	if out.HeadBlock, err = x.s.cfg.Head(ctx); err != nil {
		out.HeadBlock = 0 // a node that is down is not a reason to show nothing: 0 says unknown
		x.s.cfg.Log.WarnContext(ctx, "node's head not known", "request", requestIDOf(ctx), "error", err)
		return nil
	}
	out.LagBlocks = max(0, out.HeadBlock-out.IndexedBlock)
	return nil
}

func (x admin) queue(ctx context.Context) ([]*pb.QueueCount, error) {
	rows, err := x.s.cfg.Pool.Query(ctx, "select queue, state::text, count(*) from river_job group by queue, state order by queue, state")
	if err != nil {
		return nil, fmt.Errorf("count jobs: %w", err)
	}
	out, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (*pb.QueueCount, error) {
		c := &pb.QueueCount{}
		return c, r.Scan(&c.Queue, &c.State, &c.Count)
	})
	if err != nil {
		return nil, fmt.Errorf("count jobs: %w", err)
	}
	return out, nil
}
