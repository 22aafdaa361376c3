package rpc

import (
	"context"
	"fmt"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/store/db"
	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// tail knows up to which sequence the event table is complete. Sequence numbers are drawn before their transaction
// commits, so that 7 may be seen before 6; a reader that resumed after 7 would lose 6 for ever. A number is complete
// when no number below it can appear any more: there is no gap below it, or every transaction that ran when the gap
// was first seen has ended. Only Postgres is asked, so any number of servers agree.
type tail struct {
	pool  *pgxpool.Pool
	every time.Duration

	mu       sync.Mutex
	asked    time.Time
	complete int64
	gap      *gapSeen
}

// gapSeen remembers a gap: the newest sequence and the next transaction id at that time.
type gapSeen struct{ newest, horizon int64 }

func newTail(pool *pgxpool.Pool, every time.Duration) *tail { return &tail{pool: pool, every: every} }

// scan bounds how many numbers one look takes.
const scan = 10_000

// advance returns the complete sequence, looking at most once per interval for all watches together.
func (t *tail) advance(ctx context.Context) (int64, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if now := time.Now(); now.Sub(t.asked) >= t.every/2 {
		if err := t.look(ctx); err != nil {
			return 0, err
		}
		t.asked = now
	}
	return t.complete, nil
}

func (t *tail) look(ctx context.Context) error {
	var oldest, next, newest int64
	var seen []int64
	err := t.pool.QueryRow(ctx, `
select pg_snapshot_xmin(pg_current_snapshot())::text::bigint, pg_snapshot_xmax(pg_current_snapshot())::text::bigint,
       (select coalesce(max(sequence), 0) from claim_event),
       array(select sequence from claim_event where sequence > $1 order by sequence limit $2)`, t.complete, scan).
		Scan(&oldest, &next, &newest, &seen)
	if err != nil {
		return fmt.Errorf("read the end of the claim events: %w", err)
	}
	if t.gap != nil && oldest >= t.gap.horizon {
		t.complete, t.gap = max(t.complete, t.gap.newest), nil
	}
	for _, n := range seen {
		if n > t.complete+1 {
			break
		}
		t.complete = max(t.complete, n)
	}
	if newest > t.complete && t.gap == nil {
		t.gap = &gapSeen{newest: newest, horizon: next}
	}
	return nil
}

// signOfLife is how often an idle watch says where it is.
const signOfLife = 15 * time.Second

// watchPage is how many events one query brings.
const watchPage = 500

func (c claims) WatchClaims(ctx context.Context, req *pb.WatchClaimsRequest, stream *connect.ServerStream[pb.WatchClaimsResponse]) error {
	w, err := c.newWatch(ctx, req)
	if err != nil {
		return err
	}
	c.s.metrics.watchers.Add(ctx, 1)
	defer c.s.metrics.watchers.Add(context.WithoutCancel(ctx), -1)
	if err := stream.Send(&pb.WatchClaimsResponse{Sequence: w.after, Time: stamp(c.s.cfg.Now())}); err != nil {
		return err
	}
	tick := time.NewTicker(c.s.cfg.WatchEvery)
	defer tick.Stop()
	quiet := time.NewTicker(signOfLife)
	defer quiet.Stop()
	for {
		if err := w.deliver(ctx, stream); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-c.s.closing:
			return failure(connect.CodeUnavailable, "CLOSING", "the server stops; watch again after the last sequence")
		case <-quiet.C:
			if err := stream.Send(&pb.WatchClaimsResponse{Sequence: w.after, Time: stamp(c.s.cfg.Now())}); err != nil {
				return err
			}
		case <-tick.C:
		}
	}
}

// watch is one client's place in the events and what it may and wants to see.
type watch struct {
	s         *Server
	after     int64
	condition string
	args      args
}

func (c claims) newWatch(ctx context.Context, req *pb.WatchClaimsRequest) (*watch, error) {
	w := &watch{s: c.s}
	if req.AfterSequence != nil {
		w.after = req.GetAfterSequence()
	} else {
		last, err := db.New(c.s.cfg.Pool).RPCLastEvent(ctx)
		if err != nil {
			return nil, fmt.Errorf("read the last claim event: %w", err)
		}
		w.after = last
	}
	w.condition = principalOf(ctx).where(ownerColumns{payer: "e.payer", provider: "e.provider", member: "c.member_id"}, &w.args)
	if name := req.GetClaim(); name != "" {
		id, err := uuidName("claims", name)
		if err != nil {
			return nil, invalid("claim", err.Error())
		}
		w.condition += " and e.claim_id = " + w.args.add(id)
	}
	for _, f := range []struct{ field, collection, name, column string }{
		{"payer", "payers", req.GetPayer(), "e.payer"}, {"provider", "providers", req.GetProvider(), "e.provider"},
	} {
		n, err := numberName(f.collection, f.name)
		if err != nil {
			return nil, invalid(f.field, err.Error())
		}
		if n != 0 {
			w.condition += " and " + f.column + " = " + w.args.add(int64(n))
		}
	}
	return w, nil
}

// deliver sends what is complete and new, in order.
func (w *watch) deliver(ctx context.Context, stream *connect.ServerStream[pb.WatchClaimsResponse]) error {
	complete, err := w.s.tail.advance(ctx)
	if err != nil {
		return err
	}
	for w.after < complete {
		a := args{values: append([]any(nil), w.args.values...)}
		rows, err := w.s.cfg.Pool.Query(ctx, `
select e.sequence, e.claim_id, e.payer, e.provider, e.state, e.reason, e.block, e.at
from claim_event e join claim c on c.id = e.claim_id
where `+w.condition+" and e.sequence > "+a.add(w.after)+" and e.sequence <= "+a.add(complete)+
			fmt.Sprintf(" order by e.sequence limit %d", watchPage), a.values...)
		if err != nil {
			return fmt.Errorf("read claim events: %w", err)
		}
		events, err := pgx.CollectRows(rows, pgx.RowToStructByPos[db.ClaimEvent])
		if err != nil {
			return fmt.Errorf("read claim events: %w", err)
		}
		for _, e := range events {
			if err := stream.Send(&pb.WatchClaimsResponse{Event: eventMessage(e), Sequence: e.Sequence, Time: stamp(e.At)}); err != nil {
				return err
			}
			w.after = e.Sequence
		}
		if len(events) < watchPage {
			w.after = complete
		}
	}
	return nil
}
