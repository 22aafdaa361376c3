package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/testdb"
)

// bundle is a sender on a simulated chain behind a proxy, with a clock the test moves.
type bundle struct {
	t      *testing.T
	pool   *pgxpool.Pool
	world  *chaintest.World
	proxy  *chaintest.Proxy
	client *chain.Client
	sender *chain.Sender

	mu  sync.Mutex
	now time.Time
}

func setup(t *testing.T, lanes int, opt chain.SenderOptions) *bundle {
	t.Helper()
	pool := testdb.New(t)
	w := chaintest.New(t, lanes)
	b := &bundle{t: t, pool: pool, world: w, proxy: chaintest.NewProxy(t, w.URL), now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	var err error
	b.client, err = chain.Dial(t.Context(), []string{b.proxy.URL}, chaintest.ChainID, w.Client.Genesis())
	b.check(err)
	t.Cleanup(b.client.Close)
	b.sender = b.another(opt)
	return b
}

// another is the sender of another process: same database, same keys.
func (b *bundle) another(opt chain.SenderOptions) *chain.Sender {
	b.t.Helper()
	opt.GasPrice, opt.Now = chaintest.GasPrice, b.clock
	s := chain.NewSender(b.pool, b.client, b.world.Lanes, opt)
	b.check(s.Start(b.t.Context()))
	return s
}

func (b *bundle) clock() time.Time {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.now
}

// pass lets the resend interval go by.
func (b *bundle) pass() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.now = b.now.Add(time.Minute)
}

func (b *bundle) check(err error) {
	if err != nil {
		b.t.Helper()
		b.t.Fatal(err)
	}
}

// batch does nothing on chain and carries n items.
func (b *bundle) batch(n int) chain.Batch {
	batch := chain.Batch{Kind: "test", To: b.world.Admin.Address(), Gas: 100_000}
	for range n {
		batch.Items = append(batch.Items, chain.Item{Kind: "test", Subject: chaintest.Random()})
	}
	return batch
}

func (b *bundle) pack(s *chain.Sender, batch chain.Batch) chain.SlotID {
	b.t.Helper()
	var slot chain.SlotID
	b.check(store.InTx(b.t.Context(), b.pool, func(tx pgx.Tx) (err error) {
		slot, err = s.Pack(b.t.Context(), tx, batch)
		return err
	}))
	return slot
}

type attempt struct {
	Nonce   int64
	Attempt int
	Kind    string
	State   string
	Hash    common.Hash
	Raw     []byte
	Err     string
}

func (b *bundle) attempts() []attempt {
	b.t.Helper()
	rows, err := b.pool.Query(b.t.Context(), `select s.nonce, t.attempt, t.kind, t.state, t.hash, t.raw, coalesce(t.send_error, '')
		from chain_tx t join chain_slot s on s.id = t.slot_id order by s.lane, s.nonce, t.attempt`)
	b.check(err)
	out, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (a attempt, err error) {
		var hash []byte
		err = r.Scan(&a.Nonce, &a.Attempt, &a.Kind, &a.State, &hash, &a.Raw, &a.Err)
		a.Hash = common.BytesToHash(hash)
		return a, err
	})
	b.check(err)
	return out
}

func (b *bundle) mined(hash common.Hash) bool {
	return b.world.Receipt(hash) != nil
}

// nonceOf reads the nonce of a transaction that is being sent.
func nonceOf(t *testing.T, params []json.RawMessage) int64 {
	t.Helper()
	var raw hexutil.Bytes
	var tx types.Transaction
	err := json.Unmarshal(params[0], &raw)
	if err == nil {
		err = tx.UnmarshalBinary(raw)
	}
	if err != nil {
		t.Error(err) // not Fatal: the proxy calls from its own goroutine
	}
	return int64(tx.Nonce())
}

// A1: a caller that does not commit leaves no slot and no gap.
func TestPackRolledBackLeavesNoGap(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{})
	crash := errors.New("crash")
	err := store.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
		if _, err := b.sender.Pack(t.Context(), tx, b.batch(3)); err != nil {
			return err
		}
		return crash
	})
	if !errors.Is(err, crash) {
		t.Fatalf("got %v", err)
	}
	if got := b.attempts(); len(got) != 0 {
		t.Fatalf("the rolled back caller left %d attempts", len(got))
	}
	b.pack(b.sender, b.batch(1))
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	if a := b.attempts(); len(a) != 1 || a[0].Nonce != 0 || !b.mined(a[0].Hash) {
		t.Fatalf("got %+v", a)
	}
}

// A2: a crash after the commit and before the broadcast; the next process sends the very same bytes.
func TestCrashBeforeBroadcastSendsTheSameBytes(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{})
	b.pack(b.sender, b.batch(1))
	before := b.attempts()
	var sent [][]byte
	b.proxy.Intercept(func(method string, params []json.RawMessage, forward func() (json.RawMessage, error)) *chaintest.Answer {
		if method == "eth_sendRawTransaction" {
			var raw string
			_ = json.Unmarshal(params[0], &raw)
			sent = append(sent, common.FromHex(raw))
		}
		return nil
	})
	next := b.another(chain.SenderOptions{})
	b.check(next.Broadcast(t.Context()))
	b.pass()
	b.check(next.Broadcast(t.Context())) // and again, as if the first answer had been lost
	if len(sent) != 2 || !bytes.Equal(sent[0], before[0].Raw) || !bytes.Equal(sent[1], before[0].Raw) {
		t.Fatalf("sent %x, stored %x", sent, before[0].Raw)
	}
	b.world.Commit()
	if after := b.attempts(); len(after) != 1 || after[0].State != "sent" || !b.mined(before[0].Hash) {
		t.Fatalf("got %+v", after)
	}
	b.pack(next, b.batch(1))
	if after := b.attempts(); after[1].Nonce != 1 {
		t.Fatalf("the next nonce is %d", after[1].Nonce)
	}
}

// A7: two packers share one lane: no nonce is lost or used twice, no item is without an owner.
func TestTwoPackersOneLane(t *testing.T) {
	const batches, items = 200, 50
	b := setup(t, 1, chain.SenderOptions{InFlightMax: batches})
	senders := []*chain.Sender{b.sender, b.another(chain.SenderOptions{})}
	var wg sync.WaitGroup
	for _, s := range senders {
		wg.Go(func() {
			for range batches / 2 {
				batch := b.batch(items)
				for {
					err := store.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
						_, err := s.Pack(t.Context(), tx, batch)
						return err
					})
					if err == nil {
						break
					}
					if !errors.Is(err, chain.ErrNoLane) {
						t.Error(err)
						return
					}
				}
			}
		})
	}
	wg.Wait()
	got := b.attempts()
	if len(got) != batches {
		t.Fatalf("%d slots, want %d", len(got), batches)
	}
	for i, a := range got {
		if a.Nonce != int64(i) {
			t.Fatalf("slot %d has nonce %d", i, a.Nonce)
		}
	}
	var open int
	b.check(b.pool.QueryRow(t.Context(), "select count(distinct subject) from chain_item where outcome is null").Scan(&open))
	if open != batches*items {
		t.Fatalf("%d items are open, want %d", open, batches*items)
	}
	err := store.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
		_, err := b.sender.Pack(t.Context(), tx, b.batch(1))
		return err
	})
	if !errors.Is(err, chain.ErrNoLane) {
		t.Fatalf("a lane with %d in flight took more: %v", batches, err)
	}
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	for _, a := range got {
		if !b.mined(a.Hash) {
			t.Fatalf("nonce %d is not mined", a.Nonce)
		}
	}
}

func TestPackSpreadsOverLanesAndRefuses(t *testing.T) {
	b := setup(t, 3, chain.SenderOptions{InFlightMax: 2})
	for range 6 {
		b.pack(b.sender, b.batch(1))
	}
	var lanes, most int
	b.check(b.pool.QueryRow(t.Context(), "select count(*), max(n) from (select count(*) as n from chain_slot group by lane) l").Scan(&lanes, &most))
	if lanes != 3 || most != 2 {
		t.Fatalf("%d lanes, at most %d each", lanes, most)
	}
	item := b.batch(1).Items[0]
	for name, c := range map[string]struct {
		prepare func()
		batch   chain.Batch
		want    error
	}{
		"busy":  {func() {}, b.batch(1), chain.ErrNoLane},
		"gas":   {func() {}, chain.Batch{Gas: 40_000_000}, chain.ErrTooLarge},
		"bytes": {func() {}, chain.Batch{Gas: 1, Data: make([]byte, chain.MaxTxBytes)}, chain.ErrTooLarge},
		"open item": {func() {
			_, err := b.pool.Exec(t.Context(), "update signer_lane set in_flight_max = 100")
			b.check(err)
			b.pack(b.sender, chain.Batch{Kind: "test", Gas: 30_000, Items: []chain.Item{item}})
		}, chain.Batch{Gas: 30_000, Items: []chain.Item{item}}, chain.ErrItemOpen},
		"paused": {func() { b.check(chain.PauseLanes(t.Context(), b.pool, true)) }, b.batch(1), chain.ErrNoLane},
	} {
		t.Run(name, func(t *testing.T) {
			b.check(chain.PauseLanes(t.Context(), b.pool, false))
			_, err := b.pool.Exec(t.Context(), "update signer_lane set in_flight_max = 2")
			b.check(err)
			c.prepare()
			err = store.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
				_, err := b.sender.Pack(t.Context(), tx, c.batch)
				return err
			})
			if !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
		})
	}
}

// A12: the node accepts and answers with nothing. A13: it accepts and forgets.
func TestNodeAcceptsWithoutAnswerOrForgets(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{})
	b.pack(b.sender, b.batch(1))
	b.proxy.Intercept(func(method string, _ []json.RawMessage, forward func() (json.RawMessage, error)) *chaintest.Answer {
		if method != "eth_sendRawTransaction" {
			return nil
		}
		_, _ = forward()
		return &chaintest.Answer{Error: "request timed out"}
	})
	b.check(b.sender.Broadcast(t.Context()))
	if a := b.attempts()[0]; a.State != "signed" || !strings.Contains(a.Err, "timed out") {
		t.Fatalf("an unknown answer decided something: %+v", a)
	}
	b.proxy.Intercept(nil)
	b.check(b.sender.Broadcast(t.Context())) // "already known"
	if a := b.attempts()[0]; a.State != "sent" || a.Err != "" {
		t.Fatalf("got %+v", a)
	}
	b.world.Commit()

	b.pack(b.sender, b.batch(1))
	b.proxy.Intercept(func(method string, _ []json.RawMessage, _ func() (json.RawMessage, error)) *chaintest.Answer {
		if method != "eth_sendRawTransaction" {
			return nil
		}
		return &chaintest.Answer{Result: common.Hash{}} // accepted, and gone
	})
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	a := b.attempts()[1]
	if a.State != "sent" || b.mined(a.Hash) {
		t.Fatalf("got %+v", a)
	}
	b.proxy.Intercept(nil)
	b.check(b.sender.Broadcast(t.Context())) // too early to send again
	b.world.Commit()
	if b.mined(a.Hash) {
		t.Fatal("sent again before the interval was over")
	}
	b.pass()
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	if !b.mined(a.Hash) {
		t.Fatal("a forgotten transaction was not sent again")
	}
}

// A14, A15: what one node says decides nothing while another accepts; an error keeps the state.
func TestTwoNodesDisagree(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{})
	other := chaintest.NewProxy(t, b.world.URL)
	client, err := chain.Dial(t.Context(), []string{b.proxy.URL, other.URL}, chaintest.ChainID, common.Hash{})
	b.check(err)
	defer client.Close()
	s := chain.NewSender(b.pool, client, b.world.Lanes, chain.SenderOptions{GasPrice: chaintest.GasPrice, Now: b.clock})
	b.check(s.Start(t.Context()))
	refuse := func(p *chaintest.Proxy, text string) {
		p.Intercept(func(method string, _ []json.RawMessage, _ func() (json.RawMessage, error)) *chaintest.Answer {
			if method == "eth_sendRawTransaction" {
				return &chaintest.Answer{Error: text}
			}
			return nil
		})
	}
	for _, text := range []string{"nonce too low: next nonce 5, tx nonce 0", "txpool is full", "transaction underpriced", "exceeds block gas limit", "no idea"} {
		b.pack(s, b.batch(1))
		refuse(b.proxy, text)
		other.Intercept(nil)
		b.check(s.Broadcast(t.Context()))
		all := b.attempts()
		if a := all[len(all)-1]; a.State != "sent" || a.Attempt != 1 {
			t.Fatalf("%s from one node: %+v", text, a)
		}
	}
	b.pack(s, b.batch(1))
	refuse(other, "txpool is full")
	b.check(s.Broadcast(t.Context()))
	all := b.attempts()
	if a := all[len(all)-1]; a.State != "signed" || a.Err == "" {
		t.Fatalf("no node accepted: %+v", a)
	}
	other.Down(true)
	b.proxy.Down(true)
	if err := s.Broadcast(t.Context()); !errors.Is(err, chain.ErrNoNode) {
		t.Fatalf("all nodes down: %v", err)
	}
	other.Down(false)
	other.Intercept(nil)
	b.pass()
	b.check(s.Broadcast(t.Context()))
	b.world.Commit()
	for _, a := range b.attempts() {
		if !b.mined(a.Hash) {
			t.Fatalf("nonce %d is not mined: %+v", a.Nonce, a)
		}
	}
}

// A16: a nonce in the middle is dropped from every pool: later ones wait, and all are mined after one resend.
func TestDroppedNonceHeals(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{})
	for range 5 {
		b.pack(b.sender, b.batch(1))
	}
	dropped := b.attempts()[2]
	b.proxy.Intercept(func(method string, params []json.RawMessage, _ func() (json.RawMessage, error)) *chaintest.Answer {
		if method == "eth_sendRawTransaction" && nonceOf(b.t, params) == dropped.Nonce {
			return &chaintest.Answer{Result: dropped.Hash} // taken, says the node, and forgets it
		}
		return nil
	})
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	a := b.attempts()
	if !b.mined(a[1].Hash) || b.mined(a[2].Hash) || b.mined(a[4].Hash) {
		t.Fatal("the test did not drop nonce 2")
	}
	b.proxy.Intercept(nil)
	b.pass()
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	for _, a := range b.attempts() {
		if !b.mined(a.Hash) {
			t.Fatalf("nonce %d is not mined", a.Nonce)
		}
	}
}

// A dead nonce is filled with a transaction that does nothing, and the lane goes on.
func TestUnsendableIsFilled(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{MaxGas: 1 << 40})
	dead := b.batch(2)
	dead.Gas = 1 << 39 // over the block's limit: no pool takes it
	b.pack(b.sender, dead)
	b.pack(b.sender, b.batch(1))
	b.check(b.sender.Broadcast(t.Context()))
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	a := b.attempts()
	if len(a) != 3 || a[0].State != "superseded" || a[1].Kind != "noop" || a[1].Nonce != 0 || a[2].Nonce != 1 {
		t.Fatalf("got %+v", a)
	}
	if !b.mined(a[1].Hash) || !b.mined(a[2].Hash) {
		t.Fatal("the lane is stuck")
	}
}

// A21: a lane without funds keeps its bytes; other lanes go on.
func TestLaneWithoutFunds(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{})
	poor := chaintest.New(t, 1).Lanes[0] // a key that has nothing here
	s := chain.NewSender(b.pool, b.client, []chain.Signer{poor, b.world.Lanes[0]}, chain.SenderOptions{GasPrice: chaintest.GasPrice, InFlightMax: 1, Now: b.clock})
	b.check(s.Start(t.Context()))
	_, err := b.pool.Exec(t.Context(), "update signer_lane set in_flight_max = 1")
	b.check(err)
	b.pack(s, b.batch(1))
	b.pack(s, b.batch(1))
	b.check(s.Broadcast(t.Context()))
	states := map[string]int{}
	for _, a := range b.attempts() {
		states[a.State+" "+a.Kind]++
	}
	if states["sent work"] != 1 || states["signed work"] != 1 {
		t.Fatalf("got %v", states)
	}
}

// A23: a packer that slept through a fence packs nothing until it has looked at the chain.
func TestFencedPackerIsRefused(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{})
	b.check(chain.Fence(t.Context(), b.pool))
	err := store.InTx(t.Context(), b.pool, func(tx pgx.Tx) error {
		_, err := b.sender.Pack(t.Context(), tx, b.batch(1))
		return err
	})
	if !errors.Is(err, chain.ErrEpoch) {
		t.Fatalf("got %v", err)
	}
	b.check(b.sender.Start(t.Context()))
	b.pack(b.sender, b.batch(1))
}

// A lost database starts above every nonce the chain or a pool has seen.
func TestStartMovesNonceForward(t *testing.T) {
	b := setup(t, 1, chain.SenderOptions{})
	lane := b.world.Lanes[0]
	to := lane.Address()
	b.world.Do(lane, &to, nil)
	b.world.Send(lane, &to, nil) // waits in the pool
	tx, err := lane.SignTx(types.NewTx(&types.LegacyTx{Nonce: 2, GasPrice: big.NewInt(chaintest.GasPrice), Gas: 21000, To: &to}), big.NewInt(chaintest.ChainID))
	b.check(err)
	b.check(b.world.Backend.Client().SendTransaction(t.Context(), tx))
	s := b.another(chain.SenderOptions{})
	b.pack(s, b.batch(1))
	if a := b.attempts(); a[0].Nonce != 3 {
		t.Fatalf("nonce %d, want 3", a[0].Nonce)
	}
}

// A22: another chain is refused at start and at reconnect.
func TestDialRefusesAnotherChain(t *testing.T) {
	w, stranger := chaintest.New(t, 0), chaintest.New(t, 1) // genesis differs by the lane's funds
	ctx := t.Context()
	for name, c := range map[string]struct {
		urls    []string
		id      uint64
		genesis common.Hash
	}{
		"chain id":                 {[]string{w.URL}, 1, common.Hash{}},
		"genesis":                  {[]string{w.URL}, chaintest.ChainID, stranger.Client.Genesis()},
		"second node":              {[]string{w.URL, stranger.URL}, chaintest.ChainID, w.Client.Genesis()},
		"two chains, none wanted":  {[]string{w.URL, stranger.URL}, chaintest.ChainID, common.Hash{}},
		"first node of two is not": {[]string{stranger.URL, w.URL}, chaintest.ChainID, w.Client.Genesis()},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := chain.Dial(ctx, c.urls, c.id, c.genesis); !errors.Is(err, chain.ErrWrongChain) {
				t.Fatalf("got %v", err)
			}
		})
	}
	if _, err := chain.Dial(ctx, []string{"http://127.0.0.1:1"}, chaintest.ChainID, common.Hash{}); !errors.Is(err, chain.ErrNoNode) {
		t.Fatalf("no node: %v", err)
	}
	p := chaintest.NewProxy(t, w.URL)
	client, err := chain.Dial(ctx, []string{p.URL}, chaintest.ChainID, w.Client.Genesis())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	p.Down(true)
	if _, err := client.Eth(ctx); !errors.Is(err, chain.ErrNoNode) {
		t.Fatalf("a broken node: %v", err)
	}
	if _, err := client.WaitMined(timeout(t), common.Hash{1}); err == nil {
		t.Fatal("a broken node mined something")
	}
	p.Down(false)
	p.Intercept(func(method string, _ []json.RawMessage, _ func() (json.RawMessage, error)) *chaintest.Answer {
		if method == "eth_chainId" {
			return &chaintest.Answer{Result: "0x1"}
		}
		return nil
	})
	p.Down(true)
	for _, err := range client.All(ctx, ping) {
		if err == nil {
			t.Fatal("a broken node answered")
		}
	}
	p.Down(false)
	for _, err := range client.All(ctx, ping) {
		if !errors.Is(err, chain.ErrWrongChain) {
			t.Fatalf("after the reconnect: %v", err)
		}
	}
}

func timeout(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	t.Cleanup(cancel)
	return ctx
}
