package rpc

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"connectrpc.com/connect"

	pb "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// patience bounds how long a test waits for what must come; nothing is asserted about how fast it comes.
const patience = 20 * time.Second

// watching reads a watch in the background.
type watching struct {
	t      *testing.T
	got    chan *pb.WatchClaimsResponse
	cancel context.CancelFunc
	err    chan error
}

func (w *world) watch(who string, req *pb.WatchClaimsRequest) *watching {
	w.t.Helper()
	ctx, cancel := context.WithCancel(w.t.Context())
	s, err := w.client(who).Claims.WatchClaims(ctx, req)
	if err != nil {
		w.t.Fatal(err)
	}
	x := &watching{t: w.t, got: make(chan *pb.WatchClaimsResponse, 1000), err: make(chan error, 1), cancel: cancel}
	go func() {
		for s.Receive() {
			x.got <- s.Msg()
		}
		x.err <- s.Err()
		s.Close()
	}()
	w.t.Cleanup(cancel)
	if first := x.next(); first.GetEvent() != nil { // the sign of life: the watch is in place
		w.t.Fatalf("the first message is %v", first)
	}
	return x
}

func (x *watching) next() *pb.WatchClaimsResponse {
	x.t.Helper()
	select {
	case m := <-x.got:
		return m
	case err := <-x.err:
		x.t.Fatalf("the watch ended: %v", err)
	case <-time.After(patience):
		x.t.Fatal("nothing came")
	}
	return nil
}

// sequences reads n events.
func (x *watching) sequences(n int) (out []int64) {
	x.t.Helper()
	for len(out) < n {
		if m := x.next(); m.GetEvent() != nil {
			out = append(out, m.GetEvent().GetSequence())
		}
	}
	return out
}

func TestWatchResumes(t *testing.T) {
	w := newWorld(t)
	var want []int64
	for range 5 {
		want = append(want, w.addEvent(1, "received"))
		w.addEvent(2, "received") // not the watcher's
	}
	from := int64(0)
	x := w.watch("provider11", &pb.WatchClaimsRequest{AfterSequence: &from})
	if got := x.sequences(3); !slices.Equal(got, want[:3]) {
		t.Fatalf("from the beginning: %v, want %v", got, want[:3])
	}
	x.cancel() // the connection is lost, events go on
	want = append(want, w.addEvent(1, "submitted"))
	y := w.watch("provider11", &pb.WatchClaimsRequest{AfterSequence: &want[2]})
	if got := y.sequences(3); !slices.Equal(got, want[3:]) {
		t.Errorf("resumed: %v, want %v", got, want[3:])
	}
	want = append(want, w.addEvent(1, "settled"))
	if got := y.sequences(1); got[0] != want[6] {
		t.Errorf("live: %v, want %v", got, want[6])
	}
	// From now on, and for another payer, claim and patient.
	others := []*watching{
		w.watch("operator", &pb.WatchClaimsRequest{Payer: "payers/2"}),
		w.watch("operator", &pb.WatchClaimsRequest{Claim: claimName(w.claim[2])}),
		w.watch("patient2", &pb.WatchClaimsRequest{}),
		w.watch("payer2", &pb.WatchClaimsRequest{Provider: "providers/12"}),
	}
	w.addEvent(1, "denied")
	last := w.addEvent(2, "denied")
	for i, o := range others {
		if got := o.sequences(1); got[0] != last {
			t.Errorf("watch %d got %v, want %d", i, got, last)
		}
	}
}

// A number that is drawn before but committed after a higher one is neither lost nor out of order; one that is rolled
// back stops nobody.
func TestWatchLosesNothingToLateCommits(t *testing.T) {
	w := newWorld(t)
	from := int64(0)
	x := w.watch("auditor", &pb.WatchClaimsRequest{AfterSequence: &from})
	ctx := t.Context()
	const insert = "insert into claim_event (claim_id, payer, provider, state, at) values ($1, 1, 11, 'received', now()) returning sequence"
	late, err := w.pool.Begin(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer late.Rollback(ctx)
	var first int64
	if err := late.QueryRow(ctx, insert, w.claim[1]).Scan(&first); err != nil {
		t.Fatal(err)
	}
	second := w.addEvent(1, "submitted")
	if second <= first {
		t.Fatalf("drawn out of order: %d, %d", first, second)
	}
	// The server looks several times while the gap is open: it must hold the second back.
	for range 20 {
		complete, err := w.server.tail.advance(ctx)
		if err != nil || complete >= first {
			t.Fatalf("complete to %d with %d open (%v)", complete, first, err)
		}
		time.Sleep(5 * time.Millisecond)
	}
	if err := late.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	if got := x.sequences(2); !slices.Equal(got, []int64{first, second}) {
		t.Errorf("got %v, want %v", got, []int64{first, second})
	}
	gone, err := w.pool.Begin(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := gone.Exec(ctx, insert, w.claim[1]); err != nil {
		t.Fatal(err)
	}
	third := w.addEvent(1, "settled")
	if err := gone.Rollback(ctx); err != nil {
		t.Fatal(err)
	}
	if got := x.sequences(1); got[0] != third {
		t.Errorf("after a gap that stays: %v, want %d", got, third)
	}
}

// Many writers at once, and a watcher that hangs up again and again: every event once and in order.
func TestWatchUnderLoad(t *testing.T) {
	w := newWorld(t)
	const writers, each = 4, 40
	failed := make(chan error, writers)
	for range writers {
		go func() {
			for i := range each {
				_, err := w.pool.Exec(context.Background(), fmt.Sprintf(
					"with e as (insert into claim_event (claim_id, payer, provider, state, at) values ($1, 1, 11, 'received', now()) returning sequence) select pg_sleep(0.00%d) from e", i%3), w.claim[1])
				if err != nil {
					failed <- err
					return
				}
			}
			failed <- nil
		}()
	}
	var got []int64
	after := int64(0)
	for len(got) < writers*each {
		x := w.watch("provider11", &pb.WatchClaimsRequest{AfterSequence: &after})
		for _, n := range x.sequences(min(37, writers*each-len(got))) {
			if n <= after {
				t.Fatalf("%d after %d", n, after)
			}
			got, after = append(got, n), n
		}
		x.cancel()
	}
	for range writers {
		if err := <-failed; err != nil {
			t.Fatal(err)
		}
	}
	var stored []int64
	if err := w.pool.QueryRow(t.Context(), "select array_agg(sequence order by sequence) from claim_event").Scan(&stored); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(got, stored) {
		t.Errorf("got %d events, stored are %d", len(got), len(stored))
	}
}

// A server that stops tells its watchers to come again.
func TestWatchEndsWithTheServer(t *testing.T) {
	w := newWorld(t)
	x := w.watch("operator", &pb.WatchClaimsRequest{})
	w.server.Close()
	select {
	case err := <-x.err:
		if connect.CodeOf(err) != connect.CodeUnavailable {
			t.Errorf("ended with %v", err)
		}
	case <-time.After(patience):
		t.Error("still open")
	}
}
