package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/jackc/pgx/v5"
	goredis "github.com/redis/go-redis/v9"

	"github.com/careclear/careclear/devnet/demo"
	"github.com/careclear/careclear/internal/chain"
	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/fhir"
	"github.com/careclear/careclear/internal/x12"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

// canaryClaims is how many claims, each of its own patient, are sent.
const canaryClaims = 1000

// TestNoPatientDataLeaks sends claims of patients whose every identifier is a canary, lets them settle, also asks and
// sends what makes errors, stops everything, and looks for the canaries, byte by byte, in the chain's data, the logs,
// the metrics, the queue, Redis, and the files and WAL of Postgres: plain, in hex and in base64. Beside them stand
// control canaries, put in by the test itself, which must be found everywhere: a scanner that sees nothing fails.
func TestNoPatientDataLeaks(t *testing.T) {
	ctx := e2e(t, 8*time.Minute)
	s := start(t, ctx, Config{DataDir: dataDir(t), RedisURL: os.Getenv(envRedis)})
	secret := newCanaries(uint64(time.Now().UnixNano()))
	world, err := demo.Generate(demo.Config{Seed: 3, Claims: canaryClaims + 200, AsOf: claim.DayOf(time.Now())})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.admitWorld(ctx, world); err != nil {
		t.Fatal(err)
	}
	claims := disguise(world, secret)
	enrollPatients(t, ctx, s, world, claims)
	sendClaims(t, ctx, s, world, claims)
	makeErrors(t, ctx, s, claims)
	if err := s.Quiet(ctx); err != nil {
		t.Fatal(err)
	}
	var done, jobs int
	if err := s.pool.QueryRow(ctx, `select count(*) filter (where state in ('settled', 'denied') and final), (select count(*) from river_job) from claim`).Scan(&done, &jobs); err != nil {
		t.Fatal(err)
	}
	if done < canaryClaims*9/10 || jobs == 0 {
		t.Fatalf("%d of %d claims are decided and final, %d jobs: too few to say anything", done, canaryClaims, jobs)
	}
	t.Logf("%d claims decided and final, %d ways to write a canary", done, len(secret.patterns))

	found := hits{}
	plantControls(t, ctx, s, secret)
	secret.look(t, found, "metrics", "", get(t, s.URL()+"/metrics"))
	lookInRedis(t, ctx, s, secret, found)
	lookInTables(t, ctx, s, secret, found)
	lookInBlocks(t, ctx, s, secret, found)
	if _, err := s.pool.Exec(ctx, "checkpoint"); err != nil {
		t.Fatal(err)
	}
	place, dir := s.postgres.Place(), s.cfg.DataDir
	stop(t, s)
	secret.lookInFiles(t, found, "chain data", filepath.Join(dir, "chain"))
	secret.lookInFiles(t, found, "Postgres files", place, filepath.Join(place, "keeper")) // the keeper is a copy of this program
	secret.lookInFiles(t, found, "data directory", dir, filepath.Join(dir, "chain"), place)
	for _, place := range []string{"tables", "blocks", "chain data", "Postgres files", "data directory"} {
		if found[place+": control"] == 0 {
			t.Errorf("the control canary was not found in %s: the scanner does not see", place)
		}
	}
	t.Logf("found: %v", found)
}

// plantControls puts a canary that is nobody's into a table, the log and the chain.
func plantControls(t *testing.T, ctx context.Context, s *Stack, c *canaries) {
	t.Helper()
	if _, err := s.pool.Exec(ctx, `create table scratch (note text)`); err != nil {
		t.Fatal(err)
	}
	if _, err := s.pool.Exec(ctx, `insert into scratch values ($1)`, "a note on "+c.word("control")); err != nil {
		t.Fatal(err)
	}
	s.cfg.Log.Info("a line", "about", c.word("control"))
	signer := chain.NewKeySigner(s.office.keys.Issuer())
	to := signer.Address()
	if _, err := s.client.Transact(ctx, signer, &to, []byte("memo "+c.word("control")), 100_000); err != nil {
		t.Fatal(err)
	}
}

// disguise gives canaryClaims ordinary claims of the world patients of their own.
func disguise(w *demo.World, c *canaries) []demo.Claim {
	var out []demo.Claim
	first, err := claim.ParseDay("1911-01-03")
	if err != nil {
		panic(err)
	}
	for _, one := range w.Claims {
		if one.Plant != "" || len(out) == canaryClaims {
			continue
		}
		birth := first + claim.Day(17*len(out))
		for _, s := range []string{birth.String(), birth.X12(), birth.Time().Format("01/02/2006"), birth.Time().Format("02.01.2006")} {
			c.plant("birth date", s)
		}
		one.Patient = nil
		one.Subscriber = claim.Person{
			MemberID: c.word("member id"), Reference: strings.ToLower(c.word("reference")), Last: c.word("name"), First: c.word("name"), Birth: &birth, Gender: "F", Relation: "18",
			Address: &claim.Address{Lines: []string{c.word("address") + " STREET"}, City: c.word("address"), State: "OH", Zip: "44001"},
		}
		one.PatientControl = c.word("control number")
		for i := range one.Diagnoses { // no code list is asked; none has one like it
			one.Diagnoses[i] = claim.Code{System: claim.ICD10CM, Value: c.code("diagnosis")}
			c.plant("diagnosis", one.Diagnoses[i].Value[:3]+"."+one.Diagnoses[i].Value[3:])
		}
		out = append(out, one)
	}
	return out
}

// enrollPatients enrolls all but the last twenty.
func enrollPatients(t *testing.T, ctx context.Context, s *Stack, w *demo.World, claims []demo.Claim) {
	t.Helper()
	client := as(t, s, "operator")
	for _, p := range w.Plans[:len(w.Payers)] {
		var file bytes.Buffer
		n := 0
		for _, c := range claims[:len(claims)-20] {
			if c.Payer != p.Payer {
				continue
			}
			n++
			who := c.Subscriber
			patient, err := json.Marshal(map[string]any{
				"resourceType": "Patient", "id": who.Reference, "gender": "female", "birthDate": who.Birth.String(),
				"identifier": []any{map[string]any{"type": map[string]any{"coding": []any{map[string]any{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MB"}}}, "value": who.MemberID}},
				"name":       []any{map[string]any{"family": who.Last, "given": []string{who.First}}},
				"address":    []any{map[string]any{"line": who.Address.Lines, "city": who.Address.City, "state": "OH", "postalCode": "44001"}},
			})
			if err != nil {
				t.Fatal(err)
			}
			file.Write(append(patient, '\n'))
		}
		res, err := client.Members.EnrollMembers(ctx, &careclearv1.EnrollMembersRequest{Content: file.Bytes(), Plan: p.ID, StartDay: p.From.String(), EndDay: p.To.String(), DevConsents: true})
		if err != nil || int(res.Enrollment.Enrolled) != n {
			t.Fatalf("enrolled %v of %d: %v", res, n, err)
		}
	}
}

// sendClaims sends every claim in the format of its provider, one file for a provider and payer.
func sendClaims(t *testing.T, ctx context.Context, s *Stack, w *demo.World, claims []demo.Claim) {
	t.Helper()
	client := as(t, s, "operator")
	formats, control := map[demo.FileFormat]int{}, uint32(0)
	for provider, p := range w.Providers {
		for payer := range w.Payers {
			var batch []claim.Claim
			for _, c := range claims {
				if c.Provider == provider && c.Payer == payer {
					batch = append(batch, c.Claim)
				}
			}
			if len(batch) == 0 {
				continue
			}
			control++
			formats[p.Format] += len(batch)
			content := write(t, w, p, w.Payers[payer], batch, control)
			res, err := client.Claims.SubmitClaims(ctx, &careclearv1.SubmitClaimsRequest{Content: content})
			if err != nil || int(res.Submission.Accepted) != len(batch) {
				t.Fatalf("%s: accepted %v of %d: %v", p.Format, res, len(batch), err)
			}
		}
	}
	t.Logf("sent: %v", formats)
	if formats[demo.FormatX12P] == 0 || formats[demo.FormatX12I] == 0 || formats[demo.FormatBundle]+formats[demo.FormatNDJSON] == 0 {
		t.Errorf("not every format was sent: %v", formats)
	}
}

func write(t *testing.T, w *demo.World, p demo.Provider, payer claim.PayerOrg, batch []claim.Claim, control uint32) []byte {
	t.Helper()
	var b bytes.Buffer
	var err error
	env := x12.Envelope{Sender: x12.Party{ID: p.NPI, Name: p.Last, Contact: p.Contact, Phone: p.Phone}, Receiver: x12.Party{ID: payer.ID, Name: payer.Name}, Control: control, Now: time.Now()}
	switch p.Format {
	case demo.FormatX12P:
		err = x12.Write837P(&b, batch, env)
	case demo.FormatX12I:
		err = x12.Write837I(&b, batch, env)
	default:
		for i := range batch {
			doc, failed := fhir.ClaimJSON(&batch[i])
			if failed != nil {
				t.Fatal(failed)
			}
			if err := json.Compact(&b, doc); err != nil {
				t.Fatal(err)
			}
			b.WriteByte('\n')
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// makeErrors asks and sends what is wrong, with canaries in it: errors are where data leaks into logs. That they are
// errors is asserted, too.
func makeErrors(t *testing.T, ctx context.Context, s *Stack, claims []demo.Claim) {
	t.Helper()
	client := as(t, s, "operator")
	c := claims[0]
	doc, err := fhir.ClaimJSON(&claims[1].Claim)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{
		"cut off":                doc[:len(doc)/2],
		"no JSON":                []byte(c.Subscriber.Last + " " + c.PatientControl),
		"wrong type":             []byte(`{"resourceType":"Claim","id":["` + c.PatientControl + `"],"patient":{"display":"` + c.Subscriber.Last + `"}}`),
		"bad name":               []byte(`{"resourceType":"Claim","` + c.Subscriber.Last + `":`),
		"wrong type of resource": []byte(`{"resourceType":"` + c.Subscriber.Last + `"}`),
		"broken X12":             []byte("ISA*00*" + c.Subscriber.MemberID + "*00*" + c.Subscriber.Last + "~"),
	} {
		res, err := client.Claims.SubmitClaims(ctx, &careclearv1.SubmitClaimsRequest{Content: content})
		if err == nil && res.Submission.Refused == 0 {
			t.Errorf("%s is taken: %v", name, res)
		}
	}
	patient := []byte(`{"resourceType":"Patient","id":"` + c.Subscriber.Last + `/` + c.Subscriber.First + `","birthDate":"` + c.Subscriber.Birth.String() + `x"}`)
	if res, err := client.Members.EnrollMembers(ctx, &careclearv1.EnrollMembersRequest{Content: patient, Plan: "synthea", StartDay: "2020-01-01", EndDay: "2030-01-01"}); err == nil && res.Enrollment.Refused == 0 {
		t.Errorf("a bad patient is enrolled: %v", res)
	}
	payer := as(t, s, fmt.Sprintf("payer-%d", firstPayer))
	for _, id := range []string{c.Subscriber.MemberID, claims[len(claims)-1].Subscriber.MemberID} {
		if _, err := payer.Eligibility.CheckEligibility(ctx, &careclearv1.CheckEligibilityRequest{Payer: fmt.Sprintf("payers/%d", firstPayer), MemberId: id, ServiceDay: "2026-01-05"}); err != nil {
			t.Error(err)
		}
	}
	if _, err := payer.Claims.ListClaims(ctx, &careclearv1.ListClaimsRequest{Filter: `patient = "` + c.Subscriber.Last + `"`}); err == nil {
		t.Error("a list may be filtered by patient")
	}
	if _, err := payer.Claims.GetClaim(ctx, &careclearv1.GetClaimRequest{Name: "claims/" + c.PatientControl}); err == nil {
		t.Error("a claim is named by its control number")
	}
	if _, err := payer.Claims.ListClaims(ctx, &careclearv1.ListClaimsRequest{PageToken: c.Subscriber.Last}); err == nil {
		t.Error("a name is a page token")
	}
}

func get(t *testing.T, url string) io.Reader {
	t.Helper()
	res, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK || len(body) == 0 {
		t.Fatalf("%s: %s, %v", url, res.Status, err)
	}
	return bytes.NewReader(body)
}

func lookInRedis(t *testing.T, ctx context.Context, s *Stack, c *canaries, h hits) {
	t.Helper()
	opt, err := goredis.ParseURL(s.redis.URL())
	if err != nil {
		t.Fatal(err)
	}
	client := goredis.NewClient(opt)
	defer client.Close()
	keys, err := client.Keys(ctx, "*").Result()
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range keys {
		value, err := client.Dump(ctx, key).Result()
		if err != nil && err != goredis.Nil {
			t.Fatal(err)
		}
		c.look(t, h, "Redis", "", strings.NewReader(key+"\n"+value))
	}
	t.Logf("Redis: %d keys", len(keys))
}

// lookInTables reads every row of every table as text, river_job with its arguments, metadata and errors among them:
// what Postgres keeps compressed does not show in its files.
func lookInTables(t *testing.T, ctx context.Context, s *Stack, c *canaries, h hits) {
	t.Helper()
	rows, err := s.pool.Query(ctx, `select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`)
	if err != nil {
		t.Fatal(err)
	}
	tables, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	total := 0
	for _, table := range tables {
		rows, err := s.pool.Query(ctx, `select t::text from `+table+` t`)
		if err != nil {
			t.Fatal(err)
		}
		text, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		total += len(text)
		c.look(t, h, "tables", table, strings.NewReader(strings.Join(text, "\n")))
	}
	t.Logf("tables: %d with %d rows", len(tables), total)
}

// lookInBlocks reads every transaction and event of the chain from a node: what geth keeps compressed does not show in
// its files either.
func lookInBlocks(t *testing.T, ctx context.Context, s *Stack, c *canaries, h hits) {
	t.Helper()
	node, err := ethclient.DialContext(ctx, s.network.Followers()[0].HTTP)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	head, err := node.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	txs, size := 0, 0
	for n := range head + 1 {
		block, err := node.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			t.Fatal(err)
		}
		c.look(t, h, "blocks", "extra data", bytes.NewReader(block.Extra()))
		for _, tx := range block.Transactions() {
			c.look(t, h, "blocks", tx.Hash().Hex(), bytes.NewReader(tx.Data()))
			txs, size = txs+1, size+len(tx.Data())
		}
	}
	logs, err := node.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: big.NewInt(0)})
	if err != nil {
		t.Fatal(err)
	}
	settled := 0
	for _, l := range logs {
		if l.Topics[0] == crypto.Keccak256Hash([]byte("Settled(bytes32,uint32,uint32,uint64,uint64,uint64,uint64,uint64,bytes32)")) {
			settled++
		}
		c.look(t, h, "blocks", "event", bytes.NewReader(event(l)))
	}
	t.Logf("blocks: %d with %d transactions of %d bytes, %d events, %d claims settled", head+1, txs, size, len(logs), settled)
	if settled < canaryClaims*8/10 {
		t.Errorf("%d of %d claims settled: too few to say anything", settled, canaryClaims)
	}
}

func event(l types.Log) []byte {
	out := bytes.Clone(l.Data)
	for _, topic := range l.Topics {
		out = append(out, topic[:]...)
	}
	return out
}
