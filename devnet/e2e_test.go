package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/bindings"
	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/fraud"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/testdb"
	"github.com/careclear/careclear/internal/x12"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// demoClaims makes a world with every kind of plant, and two claims for a payer's desk.
const demoClaims = 700

// TestEndToEnd runs the demo on real parts, three sealers, Postgres and Redis, and compares, claim by claim and
// without the product's own reconciliation, what was decided, what the chain says when asked directly, what was
// posted, and what the 835 and EOB files say.
func TestEndToEnd(t *testing.T) {
	ctx := e2e(t, 6*time.Minute)
	cfg := Config{DatabaseURL: testdb.URL(t), RedisURL: os.Getenv(envRedis), DataDir: dataDir(t)}
	if cfg.RedisURL == "" {
		t.Logf("SKIP real Redis: set %s; miniredis it is", envRedis)
	}
	s := start(t, ctx, cfg)
	if err := s.Demo(ctx, DemoConfig{Seed: 7, Claims: demoClaims}); err != nil {
		t.Fatal(err)
	}
	world, err := s.demoWorld(DemoConfig{})
	if err != nil {
		t.Fatal(err)
	}
	first := summary(t, ctx, s)
	if first.Claims.Received != demoClaims || first.Chain.Sealers != 3 || first.Chain.GasPerClaim == 0 {
		t.Errorf("the summary is %+v", first)
	}
	found := outcomes(t, ctx, s, world)
	everyClaimEndsAsPlanted(t, ctx, s, world, found)
	everyAlertIsPlanted(t, ctx, s, world, found)
	sameCentsEverywhere(t, ctx, s, first)

	approved, denied := decideReviews(t, ctx, s)
	if err := s.Quiet(ctx); err != nil {
		t.Fatal(err)
	}
	second := summary(t, ctx, s)
	if n := second.Claims; n.Paid != first.Claims.Paid+1 || n.Denied != first.Claims.Denied+1 || n.Pended != first.Claims.Pended-2 {
		t.Errorf("one review approved and one denied: from %+v to %+v", first.Claims, n)
	}
	sameCentsEverywhere(t, ctx, s, second)
	reviewedClaimsAreRemitted(t, ctx, s, approved, denied, second.Files.X12835[len(first.Files.X12835):])

	report, err := s.indexer.Verify(ctx)
	if err != nil || !report.OK() || report.Through == 0 {
		t.Errorf("index verify: %v, %+v", err, report)
	}
	downloads := downloadRemittances(t, ctx, s)
	answers, family := everyX12FileIsAnswered(t, ctx, s, world), aFamilyByX12(t, ctx, s, world)
	resources := fhirAnswers(t, ctx, s, world, found)
	if dir := os.Getenv(envOut); dir != "" {
		keepFiles(t, dir, world, second, map[string]map[string][]byte{"reconciliation": downloads, "answers": answers, "family": family, "fhir": resources})
	}
}

func summary(t *testing.T, ctx context.Context, s *Stack) *Summary {
	t.Helper()
	sum, err := s.Summary(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if c := sum.Checks; !c.DecisionEqualsChain || !c.ChainEqualsLedger || !c.LedgerEquals835 {
		t.Errorf("the summary's own checks: %v", c.Differences)
	}
	return sum
}

// everyClaimEndsAsPlanted compares the end of every claim, planted or ordinary, with what the generator foretold.
func everyClaimEndsAsPlanted(t *testing.T, ctx context.Context, s *Stack, w *demo.World, found []outcome) {
	t.Helper()
	want := make([]string, len(w.Claims)) // state and CARC
	for i := range want {
		want[i] = "settled"
	}
	for _, p := range w.Plants {
		want[p.Index] = strings.TrimSpace(p.State + " " + p.CARC)
	}
	kinds := map[demo.Kind]int{}
	for i, c := range w.Claims {
		got := "refused"
		if o := found[i]; o.refusal == nil {
			got = standing(t, ctx, s, o.id)
		} else if o.refusal.Rule == "" || o.refusal.Message == "" || o.refusal.Path == "" || o.refusal.Code == "" {
			t.Errorf("claim %d (%s) is refused without saying why: %v", i, c.Plant, o.refusal)
		}
		if got != want[i] {
			t.Errorf("claim %d (%s) is %q, want %q", i, c.Plant, got, want[i])
		}
		kinds[c.Plant]++
	}
	t.Logf("claims by plant: %v", kinds)
}

// standing is the state of a claim as plants name it: "denied 26" when every line is denied for the one reason,
// "review" for a claim that waits at the payer's desk.
func standing(t *testing.T, ctx context.Context, s *Stack, id uuid.UUID) string {
	t.Helper()
	var state string
	var review bool
	var reasons []string
	err := s.pool.QueryRow(ctx, `select state, exists (select from review where claim_id = c.id and resolution is null),
		coalesce((select array_agg(distinct a ->> 'carc') from decision_line l cross join jsonb_array_elements(l.adjustments) a
			where l.claim_id = c.id and c.state = 'denied' and l.version = (select max(version) from decision where claim_id = c.id)), '{}')
		from claim c where id = $1`, id).Scan(&state, &review, &reasons)
	if err != nil {
		t.Fatalf("claim %s: %v", id, err)
	}
	if review && state == "pended" {
		return "review"
	}
	return strings.TrimSpace(state + " " + strings.Join(reasons, " "))
}

// everyAlertIsPlanted compares the alerts with the plants, both ways.
func everyAlertIsPlanted(t *testing.T, ctx context.Context, s *Stack, w *demo.World, found []outcome) {
	t.Helper()
	providers := map[string]int64{}
	rows, err := s.pool.Query(ctx, `select npi, number from organisation where npi is not null`)
	if err != nil {
		t.Fatal(err)
	}
	var npi string
	var number int64
	if _, err := pgx.ForEachRow(rows, []any{&npi, &number}, func() error { providers[npi] = number; return nil }); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, p := range w.Plants {
		c := w.Claims[p.Index]
		switch p.Rule {
		case "":
		case "impossible-day":
			want[fmt.Sprintf("%s %s %s", p.Rule, c.Rendering.NPI, c.From)] = p.Class
		case "velocity":
			want[fmt.Sprintf("%s %d %s", p.Rule, providers[c.Billing.NPI], c.From)] = p.Class
		default:
			want[fmt.Sprintf("%s %s", p.Rule, found[p.Index].id)] = p.Class
		}
	}
	// The rules follow the index in steps of a second: give them the time to see the last block.
	var got map[string]string
	for range 20 {
		if got = alerts(t, ctx, s); len(got) >= len(want) {
			break
		}
		time.Sleep(500 * time.Millisecond)
	}
	for about, class := range want {
		if got[about] != class {
			t.Errorf("planted %s (%s), alert is %q", about, class, got[about])
		}
		delete(got, about)
	}
	for about, class := range got {
		t.Errorf("alert %s (%s) was not planted", about, class)
	}
}

func alerts(t *testing.T, ctx context.Context, s *Stack) map[string]string {
	t.Helper()
	rows, err := s.pool.Query(ctx, `select rule, class, coalesce(claim_id::text, ''), coalesce(provider, 0), reasons from fraud_alert`)
	if err != nil {
		t.Fatal(err)
	}
	type alert struct {
		Rule, Class, Claim string
		Provider           int64
		Reasons            []fraud.Sighting
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[alert])
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, a := range all {
		about := a.Claim
		switch v := a.Reasons[0].Values; a.Rule {
		case "impossible-day":
			about = fmt.Sprintf("%s %s", v["npi"], v["day"])
		case "velocity":
			about = fmt.Sprintf("%d %s", a.Provider, v["day"])
		}
		got[a.Rule+" "+about] = a.Class
	}
	return got
}

// decided is a claim that the chain has decided on, as our database has it.
type decided struct {
	Number          string
	ChainID         []byte
	State           string
	Payer, Provider uint32
	Charge, Allowed claim.Cents
	Paid, Patient   claim.Cents
	Adjusted        claim.Cents
	Digest          []byte
	Posted          claim.Cents // what the ledger gives the provider for it
	Taken           claim.Cents // what the ledger takes from the payer's escrow
	Groups          int         // posting groups of it
	Remitted        bool
}

func decisions(t *testing.T, ctx context.Context, s *Stack) []decided {
	t.Helper()
	rows, err := s.pool.Query(ctx, `select c.number, c.chain_id, c.state, c.payer, c.provider, d.charge, d.allowed, d.paid, d.patient, d.adjusted, d.digest,
			coalesce((select sum(p.amount) from posting_group g join posting p on p.group_id = g.id where g.claim = c.chain_id and p.account = 'provider:' || c.provider), 0)::bigint,
			coalesce((select -sum(p.amount) from posting_group g join posting p on p.group_id = g.id where g.claim = c.chain_id and p.account = 'escrow:' || c.payer), 0)::bigint,
			(select count(*) from posting_group g where g.claim = c.chain_id), c.remittance_id is not null
		from claim c join decision d on d.claim_id = c.id and d.version = (select max(version) from decision x where x.claim_id = c.id)
		where c.state in ('settled', 'denied')`)
	if err != nil {
		t.Fatal(err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[decided])
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// sameCentsEverywhere is the comparison of the whole: decision = chain = ledger = 835 = EOB for every claim, and the
// token contract holds exactly what the treasury owes.
func sameCentsEverywhere(t *testing.T, ctx context.Context, s *Stack, sum *Summary) {
	t.Helper()
	node, err := ethclient.DialContext(ctx, s.network.Followers()[0].HTTP)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	onChain := verdicts(t, ctx, s, node)
	remitted := read835s(t, ctx, sum.Files.X12835)
	explained := readEOBs(t, sum.Files.EOB)
	all := decisions(t, ctx, s)
	if len(all) == 0 || len(all) != sum.Claims.Paid+sum.Claims.Denied || len(all) != len(onChain) || len(all) != len(remitted) || len(all) != len(explained) {
		t.Errorf("decided %d, in the summary %d, on chain %d, in 835s %d, in EOBs %d", len(all), sum.Claims.Paid+sum.Claims.Denied, len(onChain), len(remitted), len(explained))
	}
	var total claim.Cents
	for _, d := range all {
		if v := onChain[common.BytesToHash(d.ChainID)]; v != (verdict{d.State, d.Payer, d.Provider, d.Charge, d.Allowed, d.Paid, d.Patient, d.Adjusted, common.BytesToHash(d.Digest)}) {
			if d.State != "denied" || v != (verdict{d.State, d.Payer, d.Provider, d.Charge, 0, 0, d.Patient, d.Adjusted, common.BytesToHash(d.Digest)}) {
				t.Errorf("claim %s: decided %+v, on chain %+v", d.Number, d, v)
			}
		}
		record, err := call(ctx, bindings.NewClaims().Instance(node, s.contracts.Claims), bindings.NewClaims().PackClaim([32]byte(d.ChainID)), bindings.NewClaims().UnpackClaim)
		if err != nil {
			t.Fatal(err)
		}
		state := map[string]uint8{"settled": bindings.StateSettled, "denied": bindings.StateDenied}[d.State]
		if record.State != state || claim.Cents(record.Charged) != d.Charge || claim.Cents(record.Paid) != d.Paid || record.Payer != d.Payer || record.Provider != d.Provider {
			t.Errorf("claim %s: decided %+v, the contract answers %+v", d.Number, d, record)
		}
		groups := 1
		if d.Paid == 0 {
			groups = 0
		}
		if d.Posted != d.Paid || d.Taken != d.Paid || d.Groups != groups {
			t.Errorf("claim %s: paid %s; posted %s to the provider and %s from escrow in %d groups", d.Number, d.Paid.Dollars(), d.Posted.Dollars(), d.Taken.Dollars(), d.Groups)
		}
		status := map[string]string{"settled": "1", "denied": "4"}[d.State]
		if r := remitted[d.Number]; r.Status != status || r.Charge != d.Charge || r.Paid != d.Paid || r.Patient != d.Patient {
			t.Errorf("claim %s: decided %+v, the 835 says %+v", d.Number, d, r)
		}
		e := explained[d.Number]
		if e.Total[fhir.Submitted] != d.Charge || e.Total[fhir.Benefit] != d.Paid || e.Payment != d.Paid || e.Total[fhir.Eligible] != d.Allowed || e.Outcome != "complete" {
			t.Errorf("claim %s: decided %+v, the EOB says %+v", d.Number, d, e)
		}
		if !d.Remitted || d.Charge != d.Paid+d.Patient+d.Adjusted {
			t.Errorf("claim %s: remitted %v, %+v", d.Number, d.Remitted, d)
		}
		total += d.Paid
	}
	if total != sum.Cents.Paid || total == 0 {
		t.Errorf("paid %s, the summary says %s", total.Dollars(), sum.Cents.Paid.Dollars())
	}
	treasuryHoldsWhatItOwes(t, ctx, s, node, total)
}

// verdict is what a Settled or Denied event says.
type verdict struct {
	state                                     string
	payer, provider                           uint32
	charged, allowed, paid, patient, adjusted claim.Cents
	decision                                  common.Hash
}

// verdicts asks the node, not our mirror, for every event of the Claims contract. A claim with two is a failure.
func verdicts(t *testing.T, ctx context.Context, s *Stack, node *ethclient.Client) map[common.Hash]verdict {
	t.Helper()
	logs, err := node.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: big.NewInt(0), Addresses: []common.Address{s.contracts.Claims}})
	if err != nil {
		t.Fatal(err)
	}
	claims := bindings.NewClaims()
	out := map[common.Hash]verdict{}
	add := func(id common.Hash, v verdict) {
		if old, twice := out[id]; twice {
			t.Errorf("claim %s on chain was decided twice: %+v and %+v", id, old, v)
		}
		out[id] = v
	}
	for i := range logs {
		if e, err := claims.UnpackSettledEvent(&logs[i]); err == nil {
			add(e.Claim, verdict{"settled", e.Payer, e.Provider, claim.Cents(e.Charged), claim.Cents(e.Allowed), claim.Cents(e.Paid), claim.Cents(e.Patient), claim.Cents(e.Adjusted), e.Decision})
		} else if e, err := claims.UnpackDeniedEvent(&logs[i]); err == nil {
			add(e.Claim, verdict{"denied", e.Payer, e.Provider, claim.Cents(e.Charged), 0, 0, claim.Cents(e.Patient), claim.Cents(e.Adjusted), e.Decision})
		}
	}
	return out
}

// read835s reads the claims of every file back, by the payer's claim control number.
func read835s(t *testing.T, ctx context.Context, paths []string) map[string]x12.ClaimPaid {
	t.Helper()
	out := map[string]x12.ClaimPaid{}
	traces := map[string]bool{}
	for _, path := range paths {
		doc, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		payments, findings, err := x12.Check835(ctx, bytes.NewReader(doc), x12.Limits{})
		if err != nil || len(findings) > 0 || len(payments) != 1 {
			t.Fatalf("%s: %d payments, %v %v", filepath.Base(path), len(payments), findings, err)
		}
		p := payments[0]
		if !p.Balanced() || len(p.Findings) > 0 || traces[p.Trace] {
			t.Errorf("%s: trace %s (seen before: %v), %v", filepath.Base(path), p.Trace, traces[p.Trace], p.Findings)
		}
		traces[p.Trace] = true
		var paid claim.Cents
		for _, c := range p.Claims {
			if _, twice := out[c.PayerControl]; twice {
				t.Errorf("claim %s is remitted twice", c.PayerControl)
			}
			out[c.PayerControl] = c
			paid += c.Paid
		}
		if paid != p.Total || p.Adjusted != 0 {
			t.Errorf("%s: claims pay %s, the 835 %s", filepath.Base(path), paid.Dollars(), p.Total.Dollars())
		}
	}
	return out
}

func readEOBs(t *testing.T, paths []string) map[string]fhir.EOBTotals {
	t.Helper()
	out := map[string]fhir.EOBTotals{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(text) {
			e, err := fhir.CheckEOB(line)
			if err != nil {
				t.Errorf("%s: %v", filepath.Base(path), err)
			}
			if _, twice := out[e.PayerControl]; twice {
				t.Errorf("claim %s is explained twice", e.PayerControl)
			}
			out[e.PayerControl] = e
		}
	}
	return out
}

// treasuryHoldsWhatItOwes compares the token with escrows and balances, and those with the ledger.
func treasuryHoldsWhatItOwes(t *testing.T, ctx context.Context, s *Stack, node *ethclient.Client, paid claim.Cents) {
	t.Helper()
	token, tr := bindings.NewSettlementToken(), bindings.NewTreasury()
	ask := func(at common.Address, data []byte, unpack func([]byte) (*big.Int, error)) claim.Cents {
		n, err := call(ctx, tr.Instance(node, at), data, unpack)
		if err != nil {
			t.Fatal(err)
		}
		return claim.Cents(n.Int64())
	}
	rows, err := s.pool.Query(ctx, `select kind, number from organisation where kind in ('payer', 'provider')`)
	if err != nil {
		t.Fatal(err)
	}
	type org struct {
		Kind   string
		Number uint32
	}
	orgs, err := pgx.CollectRows(rows, pgx.RowToStructByPos[org])
	if err != nil {
		t.Fatal(err)
	}
	var escrows, balances claim.Cents
	for _, o := range orgs {
		account, held := fmt.Sprintf("provider:%d", o.Number), claim.Cents(0)
		if o.Kind == "payer" {
			account = fmt.Sprintf("escrow:%d", o.Number)
			held = ask(s.contracts.Treasury, tr.PackEscrow(o.Number), tr.UnpackEscrow)
			escrows += held
		} else {
			held = ask(s.contracts.Treasury, tr.PackBalance(o.Number), tr.UnpackBalance)
			balances += held
		}
		var posted claim.Cents
		if err := s.pool.QueryRow(ctx, `select coalesce(sum(amount), 0)::bigint from posting where account = $1`, account).Scan(&posted); err != nil {
			t.Fatal(err)
		}
		if posted != held {
			t.Errorf("%s: ledger %s, on chain %s", account, posted.Dollars(), held.Dollars())
		}
	}
	held := ask(s.contracts.SettlementToken, token.PackBalanceOf(s.contracts.Treasury), token.UnpackBalanceOf)
	owed := ask(s.contracts.Treasury, tr.PackLiabilities(), tr.UnpackLiabilities)
	if escrows+balances != held || owed != held || balances != paid {
		t.Errorf("the treasury holds %s and owes %s: escrows %s, providers %s; paid %s", held.Dollars(), owed.Dollars(), escrows.Dollars(), balances.Dollars(), paid.Dollars())
	}
}

// decideReviews lets payers work their queues through the API: one claim is approved, one denied. A payer that the
// claim is none of may do neither.
func decideReviews(t *testing.T, ctx context.Context, s *Stack) (approved, denied *careclearv1.Review) {
	t.Helper()
	var open []*careclearv1.Review
	for payer := firstPayer; payer < firstPayer+4; payer++ {
		res, err := as(t, s, fmt.Sprintf("payer-%d", payer)).Payers.ListReviews(ctx, &careclearv1.ListReviewsRequest{Parent: fmt.Sprintf("payers/%d", payer)})
		if err != nil {
			t.Fatal(err)
		}
		open = append(open, res.Reviews...)
	}
	if len(open) < 2 {
		t.Fatalf("%d claims wait for a person, want two", len(open))
	}
	approved, denied = open[0], open[1]
	stranger := as(t, s, fmt.Sprintf("payer-%d", firstPayer+30))
	if _, err := stranger.Payers.ApproveReview(ctx, &careclearv1.ApproveReviewRequest{Claim: approved.Claim}); connect.CodeOf(err) != connect.CodeNotFound {
		t.Errorf("another payer approves: %v", err)
	}
	owner := func(r *careclearv1.Review) string { return strings.Replace(r.Payer, "payers/", "payer-", 1) }
	if _, err := as(t, s, owner(approved)).Payers.ApproveReview(ctx, &careclearv1.ApproveReviewRequest{Claim: approved.Claim}); err != nil {
		t.Fatal(err)
	}
	if _, err := as(t, s, owner(denied)).Payers.DenyReview(ctx, &careclearv1.DenyReviewRequest{Claim: denied.Claim, Carc: "50"}); err != nil {
		t.Fatal(err)
	}
	if _, err := as(t, s, owner(denied)).Payers.ApproveReview(ctx, &careclearv1.ApproveReviewRequest{Claim: denied.Claim}); connect.CodeOf(err) != connect.CodeFailedPrecondition {
		t.Errorf("approved after the denial: %v", err)
	}
	return approved, denied
}

// reviewedClaimsAreRemitted finds the two in the 835s made since.
func reviewedClaimsAreRemitted(t *testing.T, ctx context.Context, s *Stack, approved, denied *careclearv1.Review, fresh []string) {
	t.Helper()
	in := read835s(t, ctx, fresh)
	if c := in[approved.Number]; c.Status != "1" || c.Paid != claim.Cents(approved.PaidCents) || c.Paid == 0 {
		t.Errorf("the approved claim, of %s, stands in the 835 as %+v", claim.Cents(approved.PaidCents).Dollars(), c)
	}
	if c := in[denied.Number]; c.Status != "4" || c.Paid != 0 || c.Charge != claim.Cents(denied.ChargeCents) {
		t.Errorf("the denied claim stands in the 835 as %+v", c)
	}
	id := uuid.MustParse(strings.TrimPrefix(denied.Claim, "claims/"))
	if got := standing(t, ctx, s, id); got != "denied 50" {
		t.Errorf("the denied claim is %q", got)
	}
}

// downloadRemittances takes every payment as the payer gets it from the API: the 835 is the file's bytes, and the
// PaymentReconciliation, returned by file name, pays the same.
func downloadRemittances(t *testing.T, ctx context.Context, s *Stack) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	for payer := firstPayer; payer < firstPayer+4; payer++ {
		client := as(t, s, fmt.Sprintf("payer-%d", payer))
		list, err := client.Remittances.ListRemittances(ctx, &careclearv1.ListRemittancesRequest{PageSize: 1000})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range list.Remittances {
			edi, err := client.Remittances.DownloadRemittance(ctx, &careclearv1.DownloadRemittanceRequest{Name: r.Name, Format: careclearv1.RemittanceFormat_REMITTANCE_FORMAT_X12_835})
			if err != nil {
				t.Fatal(err)
			}
			file, err := os.ReadFile(filepath.Join(s.cfg.DataDir, "out", "835", r.Number+".835"))
			if err != nil || !bytes.Equal(file, edi.Content) {
				t.Errorf("remittance %s: the download differs from the file (%v)", r.Number, err)
			}
			doc, err := client.Remittances.DownloadRemittance(ctx, &careclearv1.DownloadRemittanceRequest{Name: r.Name, Format: careclearv1.RemittanceFormat_REMITTANCE_FORMAT_PAYMENT_RECONCILIATION})
			if err != nil {
				t.Fatal(err)
			}
			var rec struct {
				PaymentAmount struct{ Value json.Number }
				Detail        []struct{ Amount struct{ Value json.Number } }
			}
			if err := json.Unmarshal(doc.Content, &rec); err != nil {
				t.Fatal(err)
			}
			var details claim.Cents
			for _, d := range rec.Detail {
				details += cents(t, d.Amount.Value)
			}
			if total := cents(t, rec.PaymentAmount.Value); total != claim.Cents(r.TotalCents) || details != total || len(rec.Detail) != int(r.ClaimCount) {
				t.Errorf("remittance %s of %s: reconciled as %s in %d details of %s", r.Number, claim.Cents(r.TotalCents).Dollars(), total.Dollars(), len(rec.Detail), details.Dollars())
			}
			out[doc.FileName] = doc.Content
		}
	}
	if len(out) == 0 {
		t.Error("there is nothing to download")
	}
	return out
}

func cents(t *testing.T, n json.Number) claim.Cents {
	t.Helper()
	c, err := claim.ParseCents(n.String())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// keepFiles puts everything that outside validators shall see into a folder: what went in, unless it was spoilt on
// purpose, and what came out.
func keepFiles(t *testing.T, dir string, w *demo.World, sum *Summary, answers map[string]map[string][]byte) {
	t.Helper()
	put := func(folder, name string, content []byte) {
		path := filepath.Join(dir, folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	malformed := []demo.Kind{demo.WrongTotal, demo.BadDate, demo.MissingID, demo.ZeroUnits}
	for _, f := range w.Files() {
		if !slices.ContainsFunc(f.Claims, func(i int) bool { return slices.Contains(malformed, w.Claims[i].Plant) }) {
			put("claims", f.Name, f.Content)
		}
	}
	for folder, paths := range map[string][]string{"835": sum.Files.X12835, "eob": sum.Files.EOB} {
		for _, path := range paths {
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			put(folder, filepath.Base(path), content)
		}
	}
	for folder, files := range answers {
		for name, content := range files {
			put(folder, name, content)
		}
	}
	for _, p := range w.Plans {
		if f := w.EnrollmentFile(p.ID); f != nil {
			put("members", p.ID+".ndjson", f)
		}
	}
}
