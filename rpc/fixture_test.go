package rpc

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/testdb"
)

// world is a server on real HTTP over a real database with two payers, two providers and a member and a claim of each.
type world struct {
	t      *testing.T
	pool   *pgxpool.Pool
	server *Server
	url    string
	ports  *ports
	logs   *logBuffer
	tokens map[string]string // by name: provider11, provider12, payer1, payer2, patient1, patient2, analyst, auditor, operator

	member, claim, remittance map[int]uuid.UUID // 1 or 2
	consent                   map[int][32]byte
	alert                     uuid.UUID
}

var epoch = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func newWorld(t *testing.T, change ...func(*Config)) *world {
	t.Helper()
	w := &world{
		t: t, pool: testdb.New(t), ports: &ports{members: map[string]uuid.UUID{}}, logs: &logBuffer{}, tokens: map[string]string{},
		member: map[int]uuid.UUID{}, claim: map[int]uuid.UUID{}, remittance: map[int]uuid.UUID{}, consent: map[int][32]byte{},
	}
	w.seed()
	var tokens []Token
	for name, p := range map[string]Principal{
		"provider11": {Role: RoleProvider, Org: 11}, "provider12": {Role: RoleProvider, Org: 12},
		"payer1": {Role: RolePayer, Org: 1}, "payer2": {Role: RolePayer, Org: 2},
		"patient1": {Role: RolePatient, Member: w.member[1]}, "patient2": {Role: RolePatient, Member: w.member[2]},
		"analyst": {Role: RoleAnalyst}, "auditor": {Role: RoleAuditor}, "operator": {Role: RoleOperator},
	} {
		p.Subject = name
		secret, token, err := NewToken(p)
		if err != nil {
			t.Fatal(err)
		}
		w.tokens[name] = secret
		tokens = append(tokens, token)
	}
	auth, err := NewTokens(tokens)
	if err != nil {
		t.Fatal(err)
	}
	cfg := Config{
		Pool: w.pool, Auth: auth, Intake: w.ports, Reviews: w.ports, Corrections: w.ports, Circumstances: w.ports, Consents: w.ports, Documents: w.ports, Members: w.ports, Inquiries: w.ports,
		Replays: w.ports,
		HashKey: bytes.Repeat([]byte{7}, 32), Log: slog.New(slog.NewJSONHandler(w.logs, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Now: func() time.Time { return epoch }, WatchEvery: 10 * time.Millisecond,
	}
	for _, f := range change {
		f(&cfg)
	}
	if w.server, err = New(cfg); err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- w.server.Serve(ctx, l) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("serve: %v", err)
		}
	})
	w.url = "http://" + l.Addr().String()
	return w
}

func (w *world) client(who string, options ...connect.ClientOption) *Client {
	w.t.Helper()
	c, err := NewClient(w.url, w.tokens[who], options...)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(c.Close)
	return c
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	if _, err := w.pool.Exec(context.Background(), sql, args...); err != nil {
		w.t.Fatalf("%s: %v", sql, err)
	}
}

func bytes32(b byte) []byte { return bytes.Repeat([]byte{b}, 32) }

// seed plants party n = 1 and 2: payer n, provider 10+n, and a settled claim between them.
func (w *world) seed() {
	w.exec("insert into submission (id, principal, format, received_at) values ($1, 'seed', 'api', $2)", uuid.Nil, epoch)
	w.alert = uuid.New()
	for b := 1; b <= 10; b++ {
		w.exec("insert into indexed_block (number, hash, parent, time, sealer) values ($1, $2, $3, $4, $5)",
			b, bytes32(byte(b)), bytes32(byte(b-1)), epoch.Add(time.Duration(b)*time.Second), []byte{byte(b % 3)})
	}
	for n := 1; n <= 2; n++ {
		w.exec("insert into organisation (number, kind, name) values ($1, 'payer', $2), ($3, 'provider', $4)",
			n, fmt.Sprintf("Payer %d", n), 10+n, fmt.Sprintf("Provider %d", 10+n))
		w.exec("insert into plan (id, version, payer, number, source, digest) values ($1, 1, $2::int, $2::int, '', '')", fmt.Sprintf("plan%d", n), n)
		w.member[n], w.remittance[n] = uuid.New(), uuid.New()
		w.exec("insert into member (id, payer, plan_id, sealed) values ($1, $2, $3, '')", w.member[n], n, fmt.Sprintf("plan%d", n))
		w.ports.members[fmt.Sprintf("%d/MID%d", n, n)] = w.member[n]
		w.exec(`insert into coverage (ref, member_id, payer, plan_id, plan_number, start_day, end_day, annual_maximum, commitment)
			values ($1, $2, $3::int, $4, $3::int, '2026-01-01', '2026-12-31', 100000, '')`, bytes32(byte(20+n)), w.member[n], n, fmt.Sprintf("plan%d", n))
		w.consent[n] = [32]byte(bytes32(byte(30 + n)))
		w.exec("insert into consent (ref, member_id, grantee, controller) values ($1, $2, $3, $4)", bytes32(byte(30+n)), w.member[n], n, make([]byte, 20))
		w.exec(`insert into chain_consent (ref, block_number, log_index, status, grantee, purposes, scopes, not_before, not_after, basis)
			values ($1, 1, $2::int, 'active', $2::int, 8, 276, '2026-01-01', '2027-01-01', 1)`, bytes32(byte(30+n)), n)
		w.exec("insert into remittance (id, number, payer, provider, payment_day, total, claims, created_at) values ($1, $2, $3, $4, '2026-02-02', 8000, 1, $5)",
			w.remittance[n], fmt.Sprintf("TRACE%d", n), n, 10+n, epoch)
		w.claim[n] = w.addClaim(n, fmt.Sprintf("C%d", n), 10000, "settled", epoch)
		id := w.claim[n]
		w.exec(`insert into remittance_item (block_number, log_index, kind, payer, provider, claim_id, version, amount, at, remittance_id)
			values ($1, 1, 'decided', $2, $3, $4, 1, 8000, $5, $6)`, 5+n, n, 10+n, id, epoch, w.remittance[n])
		w.exec("update claim set remittance_id = $2, final = true, coverage_ref = $3, settled_block = 5 where id = $1", id, w.remittance[n], bytes32(byte(20+n)))
		w.exec("insert into claim_line (claim_id, number, system, code, units, charge, service_from, service_to) values ($1, 1, 'hcpcs', 'G0438', 1000, 10000, '2026-02-01', '2026-02-01')", id)
		w.exec(`insert into decision (claim_id, version, outcome, plan, charge, allowed, paid, patient, adjusted, inputs, digest, decided_by, decided_at)
			values ($1, 1, 'paid', 'plan@1', 10000, 9000, 8000, 1000, 1000, $2, $3, 'examiner-7', $4)`, id, bytes32(1), bytes32(2), epoch)
		w.exec(`insert into decision_line (claim_id, version, number, charge, allowed, paid, explanation, adjustments)
			values ($1, 1, 1, 10000, 9000, 8000, 'Paid by the fee schedule.', '[{"group":"CO","carc":"45","cents":1000},{"group":"PR","carc":"2","cents":1000}]')`, id)
		w.exec("insert into review (claim_id, payer, reason, opened_at) values ($1, $2, 'above-policy', $3)", id, n, epoch)
		for i, state := range []string{"submitted", "settled"} {
			block, log := 4+i, n
			w.exec(`insert into chain_event (block_number, log_index, block_hash, tx_hash, tx_index, address, contract, name, subject, topics, data)
				values ($1, $2, $3, $4, 0, $5, 'Claims', $6, $7, '{}', '')`, block, log, bytes32(byte(block)), bytes32(byte(100+10*i+n)), make([]byte, 20),
				map[string]string{"submitted": "Submitted", "settled": "Settled"}[state], chainID(id))
			w.exec(`insert into chain_claim (claim, block_number, log_index, state, payer, provider, service_day, charged, allowed, paid, patient, adjusted, tx_hash)
				values ($1, $2, $3, $4, $5, $6, '2026-02-01', 10000, 9000, 8000, 1000, 1000, $7)`, chainID(id), block, log, state, n, 10+n, bytes32(byte(100+10*i+n)))
		}
		w.exec("insert into chain_treasury (block_number, log_index, kind, payer, amount, source, target) values (2, $1::int, 'funded', $1::int, 50000, 'outside', 'escrow:' || $1::int)", n)
		w.exec(`insert into chain_treasury (block_number, log_index, kind, payer, provider, amount, source, target)
			values (5, $1::int, 'settled', $1::int, $2::int, 8000, 'escrow:' || $1::int, 'provider:' || $2::int)`, n, 10+n)
		w.post("funded", 2, n, "outside", fmt.Sprintf("escrow:%d", n), 50000)
		w.post("settled", 5, n, fmt.Sprintf("escrow:%d", n), fmt.Sprintf("provider:%d", 10+n), 8000)
	}
	w.exec(`insert into fraud_alert (id, rule, rule_version, class, claim_id, provider, dedupe, score, reasons, block_number, first_seen, last_seen)
		values ($1, 'velocity', 1, 'suspicion', $2, 11, 'd', 700, '[{"text":"many","values":[9]}]', 5, $3, $3)`, w.alert, w.claim[1], epoch)
}

func (w *world) post(kind string, block, log int, from, to string, cents int64) {
	w.exec(`with g as (insert into posting_group (kind, block_number, log_index) values ($1, $2, $3) returning id)
		insert into posting (group_id, account, amount) select id, a, n from g, (values ($4, -$6::bigint), ($5, $6::bigint)) v (a, n)`,
		kind, block, log, from, to, cents)
}

func chainID(id uuid.UUID) []byte { return append(id[:], id[:]...) }

func (w *world) addClaim(n int, number string, cents int64, state string, at time.Time) uuid.UUID {
	w.t.Helper()
	id := uuid.New()
	w.exec(`insert into claim (id, number, chain_id, key, content, submission_id, position, member_id, subject, payer, provider, plan_id, kind, frequency,
		format, charge, service_from, service_to, received_at, control_index, commitment, sealed, state, updated_at)
		values ($1, $2, $3, $4, '', $5, 0, $6, $6, $7, $8, $9, 'professional', '1', 'x12-837p', $10, '2026-02-01', '2026-02-01', $11, '', '', '', $12, $11)`,
		id, number, chainID(id), id[:], uuid.Nil, w.member[n], n, 10+n, fmt.Sprintf("plan%d", n), cents, at, state)
	return id
}

func (w *world) addEvent(n int, state string) int64 {
	w.t.Helper()
	var seq int64
	if err := w.pool.QueryRow(context.Background(), "insert into claim_event (claim_id, payer, provider, state, at) values ($1, $2, $3, $4, $5) returning sequence",
		w.claim[n], n, 10+n, state, epoch).Scan(&seq); err != nil {
		w.t.Fatal(err)
	}
	return seq
}

// post sends JSON as curl does.
func (w *world) json(who, procedure, body string) (int, string) {
	w.t.Helper()
	req, err := http.NewRequest(http.MethodPost, w.url+procedure, bytes.NewReader([]byte(body)))
	if err != nil {
		w.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	return w.do(who, req)
}

func (w *world) do(who string, req *http.Request) (int, string) {
	w.t.Helper()
	if who != "" {
		req.Header.Set("Authorization", "Bearer "+w.tokens[who])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return res.StatusCode, string(b)
}

// ports stands where intake, settlement and the vault are wired in; it keeps what it was given. What those rooms do
// with it is theirs to test.
type ports struct {
	mu       sync.Mutex
	uploads  []Upload
	contents [][]byte
	enrolled []Enrollment
	acts     []string
	calls    int
	fail     error
	panics   bool
	members  map[string]uuid.UUID
	resolve  func(id uuid.UUID, resolution, carc string)
	write    func(kind string, id uuid.UUID) ([]byte, error)
}

func (p *ports) Submit(_ context.Context, up Upload) (*Submission, error) {
	var content []byte
	if up.Content != nil {
		b, err := io.ReadAll(up.Content)
		if err != nil {
			return nil, err
		}
		content = b
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calls++
	if p.fail != nil {
		return nil, p.fail
	}
	p.uploads, p.contents = append(p.uploads, up), append(p.contents, content)
	return &Submission{ID: uuid.New(), Received: 2, Accepted: 1, Refused: 1, Receipts: []Receipt{
		{Position: 0, ClaimID: uuid.New(), Number: "N1", State: "received"},
		{Position: 1, Refusal: &claim.Refusal{Index: 1, Path: "claim.charge", Rule: "R2.4", Code: "A8", Message: "the lines do not sum"}},
	}}, nil
}

func (p *ports) Answers(_ context.Context, id uuid.UUID) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		if p.fail != nil {
			yield(Document{}, p.fail)
			return
		}
		for i, kind := range []string{"999", "277CA"} {
			if !yield(Document{Kind: kind, Control: uint32(i + 1), Content: []byte("ISA " + id.String())}, nil) {
				return
			}
		}
	}
}

func (p *ports) Answer(_ context.Context, a Asker, content io.Reader) ([]Document, error) {
	b, err := io.ReadAll(content)
	if err != nil {
		return nil, err
	}
	return []Document{{Kind: "271", Control: 7, Content: fmt.Appendf(nil, "%+v %s", a, b)}}, p.fail
}

func (p *ports) Enroll(_ context.Context, e Enrollment) (*EnrollmentResult, error) {
	if _, err := io.Copy(io.Discard, e.Content); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.enrolled = append(p.enrolled, e)
	return &EnrollmentResult{Enrolled: 3}, nil
}

func (p *ports) Approve(_ context.Context, id uuid.UUID, _ string, _ []byte, _ int64) error {
	if p.panics {
		panic("CANARY-PANIC")
	}
	if p.fail != nil {
		return p.fail
	}
	p.resolve(id, "approved", "")
	return nil
}

func (p *ports) Deny(_ context.Context, id uuid.UUID, _, carc string) error {
	if p.fail != nil {
		return p.fail
	}
	p.resolve(id, "denied", carc)
	return nil
}

func (p *ports) Replay(context.Context, uuid.UUID) ([]ReplayedDecision, error) {
	return []ReplayedDecision{{Version: 1, By: "rules", Outcome: "paid", Plan: "gold@1", Inputs: "0a", Digest: "0b", OnChain: true, Same: true},
		{Version: 2, By: "examiner", Outcome: "denied", Inputs: "0a", Digest: "0c", Why: []string{"the stored lines differ"}}}, p.fail
}

func (p *ports) Preview(context.Context, uuid.UUID) (before, after claim.Decision, err error) {
	before = claim.Decision{Outcome: claim.Paid, Charge: 10000, Paid: 8000, Patient: 1000, Adjusted: 1000, Lines: []claim.LineDecision{{Number: 1, Charge: 10000, Allowed: 9000, Paid: 8000}}}
	after = claim.Decision{Outcome: claim.Denied, Charge: 10000, Patient: 10000, Lines: []claim.LineDecision{{Number: 1, Charge: 10000,
		Adjustments: []claim.Adjustment{{Group: claim.PR, CARC: "27", Amount: 10000}}, Explanation: "Coverage had ended."}}}
	return before, after, p.fail
}

func (p *ports) TypedData(_ context.Context, g Grant) ([]byte, Grant, error) {
	copy(g.Ref[:], bytes32(9))
	copy(g.Terms[:], bytes32(9))
	copy(g.Nonce[:], bytes32(9))
	copy(g.Controller[:], bytes32(9))
	g.Deadline = 1
	return []byte(`{"primaryType":"Grant"}`), g, p.fail
}

func (p *ports) Grant(context.Context, Grant, []byte) error { return p.fail }
func (p *ports) Revoke(context.Context, [32]byte, [32]byte, int64, []byte) error {
	return p.fail
}
func (p *ports) EDI835(_ context.Context, id uuid.UUID) ([]byte, error) {
	return []byte("ISA " + id.String()), p.fail
}
func (p *ports) PaymentReconciliation(_ context.Context, id uuid.UUID) ([]byte, error) {
	return []byte(`{"resourceType":"PaymentReconciliation"}`), p.fail
}
func (p *ports) EOB(_ context.Context, id uuid.UUID) ([]byte, error) {
	return p.document("ExplanationOfBenefit", id)
}
func (p *ports) Claim(_ context.Context, id uuid.UUID) ([]byte, error) {
	return p.document("Claim", id)
}
func (p *ports) ClaimResponse(_ context.Context, id uuid.UUID) ([]byte, error) {
	return p.document("ClaimResponse", id)
}
func (p *ports) FindReference(ctx context.Context, payer uint32, reference string) (uuid.UUID, bool, error) {
	return p.Find(ctx, payer, "ref:"+reference)
}

// document is what stands in for a sealed claim opened; write, where a test sets it, writes a real one.
func (p *ports) document(kind string, id uuid.UUID) ([]byte, error) {
	if p.write != nil {
		return p.write(kind, id)
	}
	return []byte(`{"resourceType":"` + kind + `"}`), p.fail
}
func (p *ports) Find(_ context.Context, payer uint32, memberID string) (uuid.UUID, bool, error) {
	id, ok := p.members[fmt.Sprintf("%d/%s", payer, memberID)]
	return id, ok, nil
}

type logBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
