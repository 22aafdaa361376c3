package indexer_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/testdb"
)

const k = 4

// bundle is a chain, a database and an indexer that runs when it is told to.
type bundle struct {
	t       *testing.T
	pool    *pgxpool.Pool
	world   *chaintest.World
	proxy   *chaintest.Proxy
	client  *chain.Client
	sender  *chain.Sender
	indexer *indexer.Indexer
	hook    *recorder
}

func setup(t *testing.T, opt indexer.Options) *bundle {
	t.Helper()
	b := &bundle{t: t, pool: testdb.New(t), world: chaintest.New(t, 1), hook: &recorder{}}
	b.proxy = chaintest.NewProxy(t, b.world.URL)
	var err error
	b.client, err = chain.Dial(t.Context(), []string{b.proxy.URL}, chaintest.ChainID, b.world.Client.Genesis())
	b.check(err)
	t.Cleanup(b.client.Close)
	b.sender = chain.NewSender(b.pool, b.client, b.world.Lanes, chain.SenderOptions{GasPrice: chaintest.GasPrice, Resend: time.Millisecond})
	b.check(b.sender.Start(t.Context()))
	b.indexer = b.another(b.client, opt)
	return b
}

func (b *bundle) another(client *chain.Client, opt indexer.Options) *indexer.Indexer {
	b.t.Helper()
	if opt.Confirmations == 0 {
		opt.Confirmations = k
	}
	opt.Poll = time.Millisecond
	opt.Hooks = append(opt.Hooks, b.hook)
	x, err := indexer.New(b.pool, client, b.world.Contracts, opt)
	b.check(err)
	return x
}

func (b *bundle) check(err error) {
	if err != nil {
		b.t.Helper()
		b.t.Fatal(err)
	}
}

// run runs an indexer until `until` holds, and stops it.
func (b *bundle) run(x *indexer.Indexer, until func() bool) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.t.Context(), time.Minute)
	defer cancel()
	end := make(chan error, 1)
	go func() { end <- x.Run(ctx) }()
	for !until() {
		select {
		case err := <-end:
			b.t.Fatalf("the indexer ended: %v; status %+v", err, x.Status())
		case <-time.After(2 * time.Millisecond):
		}
	}
	cancel()
	<-end
	b.hook.rollBack(b.tip())
}

// catchUp indexes through the newest block.
func (b *bundle) catchUp() {
	b.t.Helper()
	head, hash := b.world.Head()
	if b.tip() == hash {
		return
	}
	// The status follows the commit: who asks for it after this finds the pass that it is about.
	before := b.indexer.Status().Advanced
	b.run(b.indexer, func() bool {
		now := b.indexer.Status()
		return b.tip() == hash && now.Indexed == head && now.Advanced != before
	})
}

func (b *bundle) tip() common.Hash {
	b.t.Helper()
	var hash []byte
	err := b.pool.QueryRow(b.t.Context(), "select hash from checkpoint where name = 'indexed'").Scan(&hash)
	if !errors.Is(err, pgx.ErrNoRows) {
		b.check(err)
	}
	return common.BytesToHash(hash)
}

func (b *bundle) scan(query string, to any, args ...any) {
	b.t.Helper()
	b.check(b.pool.QueryRow(b.t.Context(), query, args...).Scan(to))
}

func (b *bundle) count(query string, args ...any) (n int) {
	b.t.Helper()
	b.scan("select count(*) from "+query, &n, args...)
	return n
}

// sameAsChain checks that the mirror is exactly what the node says now, and the hook heard exactly that.
func (b *bundle) sameAsChain() {
	b.t.Helper()
	head, _ := b.world.Head()
	eth := b.world.Backend.Client()
	followed := map[common.Address]bool{}
	for _, at := range b.world.Contracts.Named() {
		followed[*at] = true
	}
	var events int
	for n := range head + 1 {
		block, err := eth.BlockByNumber(b.t.Context(), new(big.Int).SetUint64(n))
		b.check(err)
		var hash []byte
		b.scan("select hash from indexed_block where number = $1", &hash, int64(n))
		if common.BytesToHash(hash) != block.Hash() {
			b.t.Fatalf("block %d is %x, the node has %s", n, hash, block.Hash())
		}
		for _, tx := range block.Transactions() {
			r := b.world.Receipt(tx.Hash())
			for _, l := range r.Logs {
				if !followed[l.Address] {
					continue // the code behind a proxy
				}
				events++
				if b.count("chain_event where name <> '' and block_number = $1 and log_index = $2 and block_hash = $3 and tx_hash = $4 and data = $5",
					int64(n), int(l.Index), l.BlockHash[:], l.TxHash[:], append([]byte{}, l.Data...)) != 1 {
					b.t.Fatalf("block %d, log %d is not indexed", n, l.Index)
				}
			}
		}
	}
	if n := b.count("indexed_block"); n != int(head)+1 {
		b.t.Fatalf("%d blocks, want %d", n, head+1)
	}
	if n := b.count("chain_event"); n != events {
		b.t.Fatalf("%d events, want %d", n, events)
	}
	if len(b.hook.blocks) != int(head)+1 || b.hook.events() != events {
		b.t.Fatalf("the hook holds %d blocks and %d events, want %d and %d", len(b.hook.blocks), b.hook.events(), head+1, events)
	}
}

// recorder is a hook that keeps what it was told and complains about what it must never be told.
type recorder struct {
	blocks   []indexer.Block
	heard    [][]indexer.Event
	final    uint64
	undone   int
	reverted []chain.Item
	during   func(ctx context.Context, tx pgx.Tx) error
	lenient  bool // forgets what it cannot know to be rolled back
}

// rollBack forgets what was told after tip: stopping the indexer rolled its last transaction back, and the recorder's
// memory has none.
func (r *recorder) rollBack(tip common.Hash) {
	i := slices.IndexFunc(r.blocks, func(b indexer.Block) bool { return b.Hash == tip })
	if i < 0 {
		return
	}
	r.blocks, r.heard = r.blocks[:i+1], r.heard[:i+1]
	if n := r.blocks[i].Number; n >= k {
		r.final = min(r.final, n-k)
	}
}

func (r *recorder) Apply(ctx context.Context, tx pgx.Tx, b indexer.Block, events []indexer.Event) error {
	if n := len(r.blocks); n > 0 && (b.Number != r.blocks[n-1].Number+1 || b.Parent != r.blocks[n-1].Hash) {
		return fmt.Errorf("told of block %d after %d", b.Number, r.blocks[n-1].Number)
	}
	for _, e := range events {
		if e.BlockNumber != b.Number || e.BlockHash != b.Hash {
			return fmt.Errorf("event of another block")
		}
	}
	r.blocks, r.heard = append(r.blocks, b), append(r.heard, events)
	if r.during != nil {
		return r.during(ctx, tx)
	}
	return nil
}

func (r *recorder) Undo(_ context.Context, _ pgx.Tx, from uint64) error {
	if from <= r.final && r.final > 0 {
		return fmt.Errorf("told to undo final block %d", from)
	}
	i := slices.IndexFunc(r.blocks, func(b indexer.Block) bool { return b.Number == from })
	if i < 0 && r.lenient {
		r.blocks, r.heard = nil, nil
		return nil
	}
	if i < 0 {
		return fmt.Errorf("told to undo block %d, which it never heard of", from)
	}
	r.blocks, r.heard = r.blocks[:i], r.heard[:i]
	r.undone++
	return nil
}

func (r *recorder) Final(_ context.Context, _ pgx.Tx, through uint64) error {
	if through <= r.final && r.final > 0 {
		return fmt.Errorf("final went from %d to %d", r.final, through)
	}
	r.final = through
	return nil
}

func (r *recorder) Reverted(_ context.Context, _ pgx.Tx, items []chain.Item) error {
	r.reverted = append(r.reverted, items...)
	return nil
}

func (r *recorder) events() (n int) {
	for _, e := range r.heard {
		n += len(e)
	}
	return n
}

func (r *recorder) named(name string) (out []indexer.Event) {
	for _, events := range r.heard {
		for _, e := range events {
			if e.Name == name {
				out = append(out, e)
			}
		}
	}
	return out
}

func (b *bundle) pack(batch chain.Batch) {
	b.t.Helper()
	b.store(batch)
	b.check(b.sender.Broadcast(b.t.Context()))
}

// store packs without sending.
func (b *bundle) store(batch chain.Batch) {
	b.t.Helper()
	b.check(store.InTx(b.t.Context(), b.pool, func(tx pgx.Tx) error {
		_, err := b.sender.Pack(b.t.Context(), tx, batch)
		return err
	}))
}

func (b *bundle) submit(items ...bindings.Submission) {
	b.t.Helper()
	batch := chain.Batch{Kind: "submit", To: b.world.Contracts.Claims, Data: bindings.NewClaims().PackSubmit(items),
		Gas: chain.GasLimit(100_000, 150_000, len(items))}
	for _, s := range items {
		batch.Items = append(batch.Items, chain.Item{Kind: "submit", Subject: s.Claim})
	}
	b.pack(batch)
}

func (b *bundle) settle(gas uint64, items ...bindings.Settlement) {
	b.t.Helper()
	b.pack(b.settlement(gas, items...))
}

func (b *bundle) settlement(gas uint64, items ...bindings.Settlement) chain.Batch {
	batch := chain.Batch{Kind: "settle", To: b.world.Contracts.Claims, Data: bindings.NewClaims().PackSettle(items), Gas: gas}
	for _, s := range items {
		batch.Items = append(batch.Items, chain.Item{Kind: "settle", Subject: s.Claim})
	}
	return batch
}

func (b *bundle) outcome(kind string, subject [32]byte) string {
	b.t.Helper()
	var s string
	b.scan("select coalesce(outcome, 'open') from chain_item where kind = $1 and subject = $2 order by slot_id desc limit 1", &s, kind, subject[:])
	return s
}

// A claim's whole way, A19 (a mixed batch) and every projection.
func TestClaimsWay(t *testing.T) {
	b := setup(t, indexer.Options{ChunkSize: 7})
	consent, coverage := b.world.Cover()
	var subs []bindings.Submission
	for range 5 {
		subs = append(subs, b.world.Submission(consent, coverage))
	}
	subs[3].Consent = [32]byte{} // can only be denied
	subs[4].Claim = chaintest.Again(subs[0].Claim)
	b.submit(subs...)
	b.world.Commit()
	b.catchUp()
	b.submit(subs[0]) // known already
	b.world.Commit()
	var sets []bindings.Settlement
	for _, s := range subs {
		sets = append(sets, chaintest.Settlement(s.Claim))
	}
	sets[2] = bindings.Settlement{Claim: subs[2].Claim, Adjusted: 15_000, Decision: chaintest.Random(), Denied: true}
	b.settle(5_000_000, sets...)
	b.world.Commit()
	b.world.Do(b.world.Doctor, &b.world.Contracts.Treasury, bindings.NewTreasury().PackWithdraw(chaintest.Provider, b.world.Admin.Address(), bigOf(1_000)))
	b.catchUp()
	b.sameAsChain()

	for i, want := range []string{"done", "done", "done", "ConsentMissing", "Duplicate"} {
		if got := b.outcome("settle", subs[i].Claim); got != want {
			t.Errorf("settle item %d: %s, want %s", i, got, want)
		}
	}
	if got := b.outcome("submit", subs[0].Claim); got != "ClaimExists" {
		t.Errorf("submitted again: %s", got)
	}
	for i, want := range []string{"settled", "settled", "denied", "submitted", "submitted"} {
		var state, day string
		var charged int
		b.check(b.pool.QueryRow(t.Context(), "select state, charged, service_day::text from chain_claim_now where claim = $1", subs[i].Claim[:]).Scan(&state, &charged, &day))
		if state != want || charged != 15_000 || day != time.Unix(int64(subs[i].ServiceDay)*86400, 0).UTC().Format(time.DateOnly) {
			t.Errorf("claim %d: %s %d %s, want %s", i, state, charged, day, want)
		}
	}
	var moved string
	b.scan("select string_agg(kind || ' ' || amount, ', ' order by block_number, log_index) from chain_treasury", &moved)
	if moved != "funded 1000000, settled 9600, settled 9600, withdrawn 1000" {
		t.Errorf("treasury: %s", moved)
	}
	settled := b.hook.named("Settled")
	if v, ok := settled[0].Value.(*bindings.ClaimsSettled); !ok || v.Paid != 9_600 || settled[0].Subject != subs[0].Claim {
		t.Errorf("event %+v", settled[0])
	}
	if n := b.count("chain_tx where state = 'mined' and status = 1 and gas_used > 0"); n != 3 {
		t.Errorf("%d transactions of ours are mined, want 3", n)
	}
	for range k {
		b.world.Commit()
	}
	b.catchUp()
	if n := b.count("chain_tx where state = 'final'"); n != 3 {
		t.Errorf("%d transactions are final, want 3", n)
	}
	head, _ := b.world.Head()
	if b.hook.final != head-k {
		t.Errorf("final is %d at head %d", b.hook.final, head)
	}
	report, err := b.indexer.Verify(t.Context())
	if err != nil || report.Through != head-k || !report.OK() {
		t.Fatalf("%+v: %v", report, err)
	}
}

func TestProjectionsOfParties(t *testing.T) {
	b := setup(t, indexer.Options{ChunkSize: 3})
	w, c := b.world, b.world.Contracts
	participants := bindings.NewParticipants()
	grant, signature := w.Consent()
	w.Do(w.Admin, &c.Consents, bindings.NewConsents().PackGrant(grant, signature))
	bad, _ := w.Consent()
	w.Do(w.Admin, &c.Consents, bindings.NewConsents().PackGrantMany([]bindings.Grant{bad}, [][]byte{signature}))
	nonce := chaintest.Random()
	revoke, err := bindings.SignTypedData(w.Patient, bindings.RevokeTypedData(bigOf(chaintest.ChainID), c.Consents, grant.Ref, nonce, grant.Deadline))
	b.check(err)
	w.Do(w.Admin, &c.Consents, bindings.NewConsents().PackRevoke(grant.Ref, nonce, grant.Deadline, revoke))
	cover := w.Coverage()
	w.Do(w.Owner, &c.Eligibility, bindings.NewEligibility().PackAttest(cover))
	w.Do(w.Owner, &c.Eligibility, bindings.NewEligibility().PackTerminate(cover.Ref, w.Today-1))
	w.Do(w.Admin, &c.Participants, participants.PackSuspend(chaintest.Provider))
	w.Do(w.Owner, &c.Participants, participants.PackRevokeDelegation(chaintest.Payer, w.Lanes[0].Address()))
	w.Do(w.Owner, &c.Participants, participants.PackDelegate(chaintest.Payer, w.Doctor.Address(), bindings.PowerSettle, 1<<56-1, 1<<56-1, 1<<30))
	b.catchUp()
	b.sameAsChain()

	for query, want := range map[string]string{
		"select status || ' ' || grantee || ' ' || basis from chain_consent_now":                                                          "revoked 11 1",
		fmt.Sprintf("select (end_day = date '1970-01-01' + %d) || ' ' || payer || ' ' || plan_number from chain_coverage_now", w.Today-1): "true 11 1",
		"select string_agg(active::text || kind, ' ' order by block_number, log_index) from chain_organisation where number = 21":         "true2 false2",
		"select name from chain_event where name like '%Refused'":                                                                         "GrantRefused",
		"select valid_through::text || ' ' || cap_per_day from chain_delegation order by block_number desc, log_index desc limit 1":       "9999-12-31 72057594037927935",
	} {
		var got string
		b.scan(query, &got)
		if got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
	if e := b.hook.named("GrantRefused"); len(e) != 1 || e[0].Reason != "BadSignature" {
		t.Errorf("refusal %+v", e)
	}
}

// Bug 6: two identical events in one transaction are two rows.
func TestTwinEvents(t *testing.T) {
	b := setup(t, indexer.Options{})
	same := b.world.Submission([32]byte{}, [32]byte{})
	same.Payer = 99
	b.world.Do(b.world.Doctor, &b.world.Contracts.Claims, bindings.NewClaims().PackSubmit([]bindings.Submission{same, same}))
	b.catchUp()
	if n := b.count("chain_event where name = 'Refused'"); n != 2 {
		t.Fatalf("%d rows, want 2", n)
	}
	b.sameAsChain()
}

// A10, bug 7: a reorg, and one back again (A-B-A).
func TestReorgAndBack(t *testing.T) {
	b := setup(t, indexer.Options{})
	consent, coverage := b.world.Cover()
	_, base := b.world.Head()
	claim := b.world.Submission(consent, coverage)
	b.submit(claim)
	b.world.Commit()
	a1, _ := b.world.Head()
	b.catchUp()
	if got := b.outcome("submit", claim.Claim); got != "done" {
		t.Fatal(got)
	}
	minedIn := func() (n *int64, state string) {
		b.check(b.pool.QueryRow(t.Context(), "select block_number, state from chain_tx").Scan(&n, &state))
		return n, state
	}
	if n, state := minedIn(); n == nil || uint64(*n) != a1 || state != "mined" {
		t.Fatalf("%v %s", n, state)
	}
	// Branch B: longer than A by one block; our transaction comes again when it comes.
	b.world.Fork(base)
	b.world.Diverge()
	b.world.Commit()
	b.catchUp()
	b.sameAsChain()
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	b.catchUp()
	b.sameAsChain()
	if got := b.outcome("submit", claim.Claim); got != "done" {
		t.Fatalf("after the reorg: %s", got)
	}
	if n := b.count("chain_claim"); n != 1 {
		t.Fatalf("%d rows of one claim", n)
	}
	// And a third branch from the same base.
	b.world.Fork(base)
	for range 5 {
		b.world.Commit()
	}
	b.catchUp()
	b.sameAsChain()
	if b.hook.undone != 2 || b.indexer.Status().Reorgs != 2 {
		t.Fatalf("%d reorgs, status %+v", b.hook.undone, b.indexer.Status())
	}
}

// A reorg that takes back an outcome while a newer slot carries the item.
func TestReorgWhileRetried(t *testing.T) {
	b := setup(t, indexer.Options{})
	consent, coverage := b.world.Cover()
	claim := b.world.Submission(consent, coverage)
	claim.Coverage = chaintest.Random() // unknown: submitted, but only to be denied
	_, base := b.world.Head()
	set := chaintest.Settlement(claim.Claim)
	b.submit(claim)
	b.world.Commit()
	b.settle(500_000, set)
	b.world.Commit()
	b.catchUp()
	if got := b.outcome("settle", claim.Claim); got != "CoverageMissing" {
		t.Fatal(got)
	}
	b.store(b.settlement(500_000, set)) // somebody tries again,
	b.world.Fork(base)                  // and then it all happens anew
	for range 4 {
		b.world.Commit()
	}
	b.catchUp()
	b.check(b.sender.Broadcast(t.Context()))
	b.world.Commit()
	b.world.Commit()
	b.catchUp()
	b.sameAsChain()
	if n := b.count("chain_item where outcome is null or outcome = 'replaced'"); n != 0 {
		t.Fatalf("%d items are open", n)
	}
}

// A20: out of gas in the middle of a batch: nothing is paid, and the items come back when that is final, not before.
func TestRevertedBatchComesBack(t *testing.T) {
	b := setup(t, indexer.Options{})
	consent, coverage := b.world.Cover()
	var subs []bindings.Submission
	var sets []bindings.Settlement
	for range 3 {
		s := b.world.Submission(consent, coverage)
		subs, sets = append(subs, s), append(sets, chaintest.Settlement(s.Claim))
	}
	b.submit(subs...)
	b.world.Commit()
	b.settle(120_000, sets...)
	b.world.Commit()
	b.catchUp()
	for _, s := range subs {
		if got := b.outcome("settle", s.Claim); got != "open" {
			t.Fatalf("not final yet: %s", got)
		}
	}
	if n := b.count("chain_treasury where kind = 'settled'"); n != 0 {
		t.Fatal("something was paid")
	}
	for range k {
		b.world.Commit()
	}
	b.catchUp()
	for _, s := range subs {
		if got := b.outcome("settle", s.Claim); got != chain.Reverted {
			t.Fatalf("final: %s", got)
		}
	}
	if len(b.hook.reverted) != 3 {
		t.Fatalf("the hook was told of %d", len(b.hook.reverted))
	}
	b.settle(1_000_000, sets...)
	b.world.Commit()
	b.catchUp()
	if n := b.count("chain_treasury where kind = 'settled'"); n != 3 {
		t.Fatalf("%d were paid", n)
	}
}

// A nonce taken by a transaction not ours gives its items back.
func TestForeignTransactionTakesNonce(t *testing.T) {
	b := setup(t, indexer.Options{})
	lane := b.world.Lanes[0]
	batch := chain.Batch{Kind: "test", To: lane.Address(), Gas: 21_000, Items: []chain.Item{{Kind: "test", Subject: chaintest.Random()}}}
	b.store(batch)
	to := lane.Address()
	b.world.Do(lane, &to, nil)
	b.catchUp()
	b.check(b.sender.Resolve(t.Context()))
	if got := b.outcome("test", batch.Items[0].Subject); got != "open" {
		t.Fatalf("given back before it is final: %s", got)
	}
	for range k {
		b.world.Commit()
	}
	b.catchUp()
	b.check(b.sender.Resolve(t.Context()))
	if got := b.outcome("test", batch.Items[0].Subject); got != chain.Reverted {
		t.Fatalf("got %s", got)
	}
}

// Bug 4: a node behind ours, and one that has another history, delete nothing.
func TestLaggingNode(t *testing.T) {
	b := setup(t, indexer.Options{})
	b.catchUp()
	head, hash := b.world.Head()
	b.proxy.Intercept(func(method string, params []json.RawMessage, _ func() (json.RawMessage, error)) *chaintest.Answer {
		switch method {
		case "eth_blockNumber":
			return &chaintest.Answer{Result: fmt.Sprintf("0x%x", head-5)}
		case "eth_getBlockByNumber":
			var n uint64
			_, _ = fmt.Sscanf(string(params[0]), "\"0x%x\"", &n)
			if n > head-5 {
				return &chaintest.Answer{Result: nil}
			}
		}
		return nil
	})
	x := b.another(b.client, indexer.Options{})
	b.run(x, func() bool { return x.Status().Behind })
	if b.tip() != hash || b.hook.undone != 0 {
		t.Fatal("a lagging node was followed")
	}
	b.proxy.Intercept(nil)
	b.world.Commit()
	b.catchUp()
	b.sameAsChain()
}

// Bug 8, and a node that drops, swaps or invents: refused by what the header commits to.
func TestLyingNode(t *testing.T) {
	b := setup(t, indexer.Options{ChunkSize: 1})
	b.catchUp()
	_, before := b.world.Head()
	s := b.world.Submission([32]byte{}, [32]byte{})
	b.world.Do(b.world.Doctor, &b.world.Contracts.Claims, bindings.NewClaims().PackSubmit([]bindings.Submission{s}))
	old, err := b.world.Backend.Client().BlockByHash(t.Context(), before)
	b.check(err)
	edit := func(f func(receipts []map[string]any) any) func(string, []json.RawMessage, func() (json.RawMessage, error)) *chaintest.Answer {
		return func(method string, _ []json.RawMessage, forward func() (json.RawMessage, error)) *chaintest.Answer {
			if method != "eth_getBlockReceipts" {
				return nil
			}
			raw, err := forward()
			if err != nil {
				return &chaintest.Answer{Error: err.Error()}
			}
			var receipts []map[string]any
			_ = json.Unmarshal(raw, &receipts)
			return &chaintest.Answer{Result: f(receipts)}
		}
	}
	first := func(r []map[string]any) map[string]any { return r[0]["logs"].([]any)[0].(map[string]any) }
	for name, hook := range map[string]func(string, []json.RawMessage, func() (json.RawMessage, error)) *chaintest.Answer{
		"nothing":             edit(func([]map[string]any) any { return []any{} }),
		"null":                edit(func([]map[string]any) any { return nil }),
		"log dropped":         edit(func(r []map[string]any) any { r[0]["logs"] = []any{}; return r }),
		"log changed":         edit(func(r []map[string]any) any { first(r)["data"] = "0x" + common.Bytes2Hex(make([]byte, 32)); return r }),
		"another block's":     edit(func(r []map[string]any) any { r[0]["blockHash"] = old.Hash(); return r }),
		"another block's log": edit(func(r []map[string]any) any { first(r)["blockHash"] = old.Hash(); return r }),
		"status changed":      edit(func(r []map[string]any) any { r[0]["status"] = "0x0"; return r }),
		"receipts of another block": func(method string, _ []json.RawMessage, _ func() (json.RawMessage, error)) *chaintest.Answer {
			if method != "eth_getBlockReceipts" {
				return nil
			}
			return &chaintest.Answer{Result: []any{b.world.Receipt(old.Transactions()[0].Hash())}}
		},
		"header changed": func(method string, params []json.RawMessage, forward func() (json.RawMessage, error)) *chaintest.Answer {
			if method != "eth_getBlockByNumber" || string(params[0]) == `"0x0"` {
				return nil
			}
			raw, err := forward()
			if err != nil || string(raw) == "null" {
				return nil
			}
			var block map[string]any
			_ = json.Unmarshal(raw, &block)
			block["gasUsed"] = "0x1"
			return &chaintest.Answer{Result: block}
		},
	} {
		t.Run(name, func(t *testing.T) {
			b.proxy.Intercept(hook)
			x := b.another(b.client, indexer.Options{ChunkSize: 1})
			b.run(x, func() bool { return x.Status().Err != nil })
			if b.tip() != before || b.hook.undone != 0 {
				t.Fatal("a lie was stored")
			}
		})
	}
	b.proxy.Intercept(nil)
	b.catchUp()
	b.sameAsChain()
}

func bigOf(n int64) *big.Int { return big.NewInt(n) }
