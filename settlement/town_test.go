package settlement

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/indexer"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/chain/chaintest"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/intake"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/internal/testdb"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/vault/vaultpg"
)

// The organisations of a town. The payer's key is ours, as it is in dev.
const (
	payer    uint32 = 12
	provider        = chaintest.Provider
	depth           = 3 // blocks to finality
	plan            = `
id: gold
version: 1
number: 7
name: Gold
payer: {org: 12, id: PAYER1, name: Example Health}
timelyFilingDays: 90
feeSchedule: {G0101: "100.00", G0102: "400.00", G0103: "90000.00"}
unlisted: {mode: deny}
deductible: {individual: "60.00"}
coinsuranceBps: 0
oopMax: {individual: "5000.00"}
reviewAbove: "300.00"
`
)

// town is everything from intake to the chain in one process: a real Postgres and a simulated chain. Blocks are made
// and jobs are run only when a test says so, unless it starts the queue.
type town struct {
	*testing.T
	pool   *pgxpool.Pool
	world  *chaintest.World
	key    *ecdsa.PrivateKey
	owner  chain.Signer
	vault  *vault.Vault
	sender *chain.Sender
	svc    *Service
	intake *intake.Service
	index  *indexer.Indexer
	tables *tables.Shelf
	skew   time.Duration
	today  claim.Day
}

func newTown(t *testing.T) *town {
	t.Helper()
	c := &town{T: t, pool: testdb.New(t), world: chaintest.New(t, 2)}
	w := c.world
	c.today = claim.Day(w.Today)
	var err error
	c.key, err = crypto.GenerateKey()
	c.check(err)
	c.owner = chain.NewKeySigner(c.key)
	endow(t, w, c.owner.Address())
	participants := bindings.NewParticipants()
	w.Do(w.Admin, &w.Contracts.Participants, participants.PackRegister(payer, bindings.KindPayer, c.owner.Address(), chaintest.Random()))
	c.delegate(bindings.PowerSettle|bindings.PowerAttest|bindings.PowerHold, 50_000, 10_000_000)
	c.fund(1_000_000)
	kek, err := vault.OpenFile(vault.FileConfig{Keyset: filepath.Join(t.TempDir(), "keyset.age"), Identity: filepath.Join(t.TempDir(), "id.txt"), Dev: true})
	c.check(err)
	c.vault, err = vault.Open(t.Context(), kek, vaultpg.New(c.pool), vault.Options{Tenant: "test", Now: c.now})
	c.check(err)
	c.exec(`insert into organisation (number, kind, name, npi, payer_id, tax_id) values ($1, 'payer', 'Example Health', null, 'PAYER1', '001234567'),
		($2, 'provider', 'Example Clinic', '2999999992', null, '007654321')`, payer, provider)
	c.restart()
	_, err = c.svc.LoadPlan(t.Context(), payer, []byte(plan))
	c.check(err)
	c.indexAll()
	return c
}

// restart makes every part anew on the same database and chain, as a new process would.
func (c *town) restart() {
	c.Helper()
	ct := c.world.Contracts
	c.sender = chain.NewSender(c.pool, c.world.Client, c.world.Lanes, chain.SenderOptions{GasPrice: chaintest.GasPrice, Resend: time.Millisecond, Now: c.now})
	c.check(c.sender.Start(c.Context()))
	var err error
	c.svc, err = New(c.config(c.sender))
	c.check(err)
	c.intake = &intake.Service{Pool: c.pool, Vault: c.vault, Wake: c.svc.Wake, Now: c.now,
		Consents: intake.ConsentSigning{ChainID: chaintest.ChainID, Contract: ct.Consents}}
	c.index, err = indexer.New(c.pool, c.world.Client, ct, indexer.Options{
		Confirmations: depth, Poll: time.Millisecond, Now: c.now, Hooks: []indexer.Hook{c.svc}})
	c.check(err)
}

func (c *town) config(sender Sender) Config {
	ct := c.world.Contracts
	return Config{
		Pool: c.pool, Vault: c.vault, Sender: sender, ChainID: chaintest.ChainID, Log: slog.New(slog.DiscardHandler), Now: c.now, Tables: c.tables,
		Contracts: Contracts{Claims: ct.Claims, Consents: ct.Consents, Eligibility: ct.Eligibility, Appeals: ct.Appeals, Treasury: ct.Treasury},
		PayerKey:  func(p uint32) (*ecdsa.PrivateKey, bool) { return c.key, p == payer },
		Provider: func(context.Context, uint32) (claim.Provider, error) {
			return claim.Provider{NPI: "1234567893", Last: "Example Clinic"}, nil
		},
		Payer: func(context.Context, uint32) (claim.PayerOrg, error) {
			return claim.PayerOrg{ID: "PAYER1", Name: "Example Health", TaxID: "001234567",
				Address: claim.Address{Lines: []string{"1 Example Street"}, City: "Springfield", State: "IL", Zip: "62701"}, Contact: "Example Desk", Phone: "5555550100"}, nil
		},
	}
}

func (c *town) now() time.Time { return time.Now().Add(c.skew) }

func (c *town) check(err error) {
	if err != nil {
		c.Helper()
		c.Fatal(err)
	}
}

func (c *town) exec(sql string, args ...any) {
	c.Helper()
	_, err := c.pool.Exec(c.Context(), sql, args...)
	c.check(err)
}

func (c *town) scan(to any, sql string, args ...any) {
	c.Helper()
	c.check(c.pool.QueryRow(c.Context(), sql, args...).Scan(to))
}

func (c *town) count(from string, args ...any) (n int) {
	c.Helper()
	c.scan(&n, "select count(*) from "+from, args...)
	return n
}

// endow gives an account the means to pay for gas.
func endow(t *testing.T, w *chaintest.World, to common.Address) {
	t.Helper()
	eth := w.Backend.Client()
	nonce, err := eth.PendingNonceAt(t.Context(), w.Admin.Address())
	if err != nil {
		t.Fatal(err)
	}
	tx, err := w.Admin.SignTx(types.NewTx(&types.LegacyTx{Nonce: nonce, GasPrice: big.NewInt(chaintest.GasPrice), Gas: 21_000, To: &to,
		Value: new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)}), big.NewInt(chaintest.ChainID))
	if err != nil {
		t.Fatal(err)
	}
	if err := eth.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	w.Commit()
}

func (c *town) delegate(powers uint8, perClaim, perDay uint64) {
	c.Helper()
	for _, lane := range c.world.Lanes {
		c.world.Do(c.owner, &c.world.Contracts.Participants,
			bindings.NewParticipants().PackDelegate(payer, lane.Address(), powers, perClaim, perDay, int32(claim.DayOf(c.now()))+90))
	}
}

func (c *town) fund(cents int64) {
	c.Helper()
	c.world.Fund(c.owner, payer, cents)
}

// indexAll indexes through the newest block.
func (c *town) indexAll() {
	c.Helper()
	_, head := c.world.Head()
	ctx, cancel := context.WithTimeout(c.Context(), time.Minute)
	defer cancel()
	end := make(chan error, 1)
	go func() { end <- c.index.Run(ctx) }()
	for {
		var tip []byte
		if err := c.pool.QueryRow(ctx, `select hash from checkpoint where name = 'indexed'`).Scan(&tip); err != nil && !errors.Is(err, pgx.ErrNoRows) {
			c.Fatal(err)
		}
		if common.BytesToHash(tip) == head {
			break
		}
		select {
		case err := <-end:
			c.Fatalf("the indexer ended: %v; %+v", err, c.index.Status())
		case <-time.After(2 * time.Millisecond):
		}
	}
	cancel()
	<-end
}

// work runs every job once and makes and indexes a block.
func (c *town) work() {
	c.Helper()
	ctx := c.Context()
	c.check(c.svc.resume(ctx))
	c.check(c.svc.relay(ctx))
	c.check(c.svc.submit(ctx))
	c.check(c.svc.adjudicate(ctx, payer))
	c.check(c.svc.settle(ctx))
	c.check(c.svc.correct(ctx))
	c.block()
}

// block sends what is stored, makes a block and indexes it.
func (c *town) block() {
	c.Helper()
	c.check(c.sender.Broadcast(c.Context()))
	c.world.Commit()
	c.indexAll()
}

// settle works until nothing moves any more.
func (c *town) settle() {
	c.Helper()
	quiet := 0
	for range 24 {
		before := c.count("chain_slot")
		c.work()
		if c.count("chain_slot") > before || c.count("chain_item where outcome is null") > 0 {
			quiet = 0
		} else if quiet++; quiet == 2 {
			return
		}
	}
	c.Fatal("the claims never come to rest: something is packed again and again")
}

// finish makes everything final and remits it.
func (c *town) finish() {
	c.Helper()
	for range depth + 1 {
		c.world.Commit()
	}
	c.indexAll()
	c.check(c.svc.Remit(c.Context(), 0))
}

// enroll takes members in whose ids are given.
func (c *town) enroll(consent bool, ids ...string) {
	c.Helper()
	var b strings.Builder
	for _, id := range ids {
		fmt.Fprintf(&b, `{"resourceType":"Patient","id":%q,"birthDate":"1980-02-03","name":[{"family":"Canary%s","given":["Ann"]}]}`+"\n", id, id)
	}
	_, err := c.intake.Enroll(c.Context(), intake.Enrollment{Sender: "payer", Plan: "gold", Start: c.today - 400, End: c.today + 400,
		Content: strings.NewReader(b.String()), DevConsent: consent})
	c.check(err)
}

// bill is a claim of one service for a member, given this many days ago.
func (c *town) bill(member, control, code string, charge claim.Cents, ago claim.Day) claim.Claim {
	birth := claim.Day(3685)
	day := c.today - ago
	return claim.Claim{
		Kind: claim.Professional, Frequency: claim.Original, PatientControl: control, Place: "11", Charge: charge, From: day, To: day,
		Payer: claim.Payer{ID: "PAYER1"}, Format: claim.FormatAPI,
		Billing: claim.Provider{NPI: "2999999992", Last: "Example Clinic", TaxID: "007654321",
			Address: &claim.Address{Lines: []string{"2 Example Street"}, City: "Springfield", State: "IL", Zip: "62701"}},
		Subscriber: claim.Person{MemberID: member, Last: "Canary" + member, First: "Ann", Birth: &birth, Gender: "F"},
		Diagnoses:  []claim.Code{{System: claim.ICD10CM, Value: "Z0000"}},
		Lines: []claim.Line{{Number: 1, Service: claim.Code{System: claim.HCPCS, Value: code}, Units: 1000, UnitKind: "UN", Charge: charge, From: day, To: day,
			Diagnosis: []int{1}}},
	}
}

// send uploads claims and returns their ids.
func (c *town) send(claims ...claim.Claim) []uuid.UUID {
	c.Helper()
	sub, err := c.intake.Submit(c.Context(), intake.Upload{Sender: "clinic", Provider: provider, Claims: claims})
	c.check(err)
	ids := make([]uuid.UUID, len(sub.Receipts))
	for i, r := range sub.Receipts {
		if r.Refusal != nil {
			c.Fatalf("claim %d: %v", i, r.Refusal)
		}
		ids[i] = r.ClaimID
	}
	return ids
}

// expect compares where a claim stands: "settled", "pended escrow".
func (c *town) expect(id uuid.UUID, want string) {
	c.Helper()
	var got string
	c.scan(&got, `select trim(state || ' ' || reason) from claim where id = $1`, id)
	if got != want {
		c.Errorf("claim is %q, want %q", got, want)
	}
}

// codes of a claim's newest decision, "CO-45 PR-1".
func (c *town) codes(id uuid.UUID) string {
	c.Helper()
	d, err := loadDecision(c.Context(), c.pool, id)
	c.check(err)
	var out []string
	for _, l := range d.Lines {
		for _, a := range l.Adjustments {
			out = append(out, string(a.Group)+"-"+a.CARC)
		}
	}
	return strings.Join(out, " ")
}

func (c *town) used(member, name string) (cents int64) {
	c.Helper()
	id, ok, err := c.intake.Find(c.Context(), payer, member)
	c.check(err)
	if !ok {
		c.Fatalf("no member %s", member)
	}
	c.scan(&cents, `select coalesce(sum(used), 0)::bigint from accumulator where member_id = $1 and name = $2`, id, name)
	return cents
}

// escrow implements Balances by asking the contract.
type treasury struct{ c *town }

func (t treasury) Escrow(ctx context.Context, org uint32) (claim.Cents, error) {
	b := bindings.NewTreasury()
	return t.ask(ctx, b.PackEscrow(org), b.UnpackEscrow)
}

func (t treasury) Balance(ctx context.Context, org uint32) (claim.Cents, error) {
	b := bindings.NewTreasury()
	return t.ask(ctx, b.PackBalance(org), b.UnpackBalance)
}

func (t treasury) Pool(ctx context.Context, payer uint32) (claim.Cents, error) {
	c := bindings.NewTreasury()
	return t.ask(ctx, c.PackIncentives(payer), c.UnpackIncentives)
}

func (t treasury) Release(ctx context.Context, payer uint32) (claim.Cents, error) {
	c := bindings.NewTreasury()
	return t.ask(ctx, c.PackAnnounced(payer), func(data []byte) (*big.Int, error) {
		out, err := c.UnpackAnnounced(data)
		return out.Amount, err
	})
}

func (t treasury) Due(ctx context.Context, payer, provider uint32) (claim.Cents, error) {
	c := bindings.NewTreasury()
	return t.ask(ctx, c.PackDue(payer, provider), c.UnpackDue)
}

func (t treasury) ask(ctx context.Context, data []byte, unpack func([]byte) (*big.Int, error)) (claim.Cents, error) {
	contract := bindings.NewTreasury().Instance(t.c.world.Backend.Client(), t.c.world.Contracts.Treasury)
	n, err := bind.Call(contract, &bind.CallOpts{Context: ctx}, data, unpack)
	if err != nil {
		return 0, err
	}
	return claim.Cents(n.Int64()), nil
}

// reconciled fails unless decision, chain, ledger and 835 have the same cents.
func (c *town) reconciled() {
	c.Helper()
	checks, err := c.svc.Reconcile(c.Context(), treasury{c})
	c.check(err)
	if !checks.DecisionEqualsChain || !checks.ChainEqualsLedger || !checks.LedgerEquals835 || len(checks.Differences) > 0 {
		c.Errorf("checks: %+v", checks)
	}
	var paidTwice int
	c.scan(&paidTwice, `select count(*) from (select subject from chain_event where name = 'Settled' group by subject having count(*) > 1) x`)
	if paidTwice > 0 {
		c.Errorf("%d claims are settled twice", paidTwice)
	}
	c.uneven()
}
