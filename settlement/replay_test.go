package settlement

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/tables"
	"github.com/careclear/careclear/settlement/adjudication"
)

// replayed replays a claim and returns what differs, "" for nothing, version by version.
func (c *town) replayed(id uuid.UUID) []string {
	c.Helper()
	versions, err := c.svc.Replay(c.Context(), id)
	c.check(err)
	var out []string
	for i, v := range versions {
		if v.Version != i+1 || v.Same != (len(v.Why) == 0) || len(v.Inputs) != 64 || len(v.Digest) != 64 {
			c.Errorf("version %d: %+v", i+1, v)
		}
		out = append(out, strings.Join(v.Why, "; "))
	}
	return out
}

// TestReplayIsTheSame: whatever has happened since, a decision is made again to the byte: later claims, newer tables, a newer
// plan, an end of coverage, another answer to an authorisation.
func TestReplayIsTheSame(t *testing.T) {
	c := newTown(t)
	put := c.library()
	put("G0281,G0283,9999-12-31,0\n")
	c.enroll(true, "M1", "M2")
	c.authorize("M1", "AU1", adjudication.Certified, 5000)
	ids := c.send(c.bill("M1", "A1", "G0283", 9000, 3), c.bill("M1", "A2", "G0281", 12000, 3), c.bill("M2", "A3", "G0281", 12000, 4), c.bill("nobody", "A4", "G0281", 100, 4))
	c.settle()
	c.authorize("M1", "AU1", adjudication.Refused, 0)
	put("G0438,G0439,9999-12-31,0\n")
	_, err := c.svc.LoadPlan(t.Context(), payer, []byte(strings.Replace(plan, "version: 1", "version: 3", 1)))
	c.check(err)
	ids = append(ids, c.send(c.bill("M1", "B1", "G0101", 12000, 5))...)
	c.settle()
	c.exec(`update coverage set end_day = start_day`)
	c.exec(`update organisation set excluded = true where kind = 'provider'`)
	c.restart() // nothing is remembered
	for i, id := range ids {
		for v, why := range c.replayed(id) {
			if why != "" {
				t.Errorf("claim %d version %d: %s", i, v+1, why)
			}
		}
		var onChain []bool
		versions, err := c.svc.Replay(t.Context(), id)
		c.check(err)
		for _, v := range versions {
			onChain = append(onChain, v.OnChain)
		}
		if len(onChain) != 1 || !onChain[0] {
			t.Errorf("claim %d: on chain %v", i, onChain)
		}
	}
}

// TestReplayShowsDifferences: rows, digests and chain that were tampered with, an examiner's version, another rule set.
func TestReplayShowsDifferences(t *testing.T) {
	c := newTown(t)
	c.enroll(true, "M1", "M2")
	ids := c.send(c.bill("M1", "A1", "G0102", 40000, 3), c.bill("M2", "A2", "G0101", 12000, 4))
	c.settle()
	c.expect(ids[0], "pended above-policy")
	c.check(c.svc.Deny(t.Context(), ids[0], "examiner", "50"))
	c.settle()
	if got := c.replayed(ids[0]); len(got) != 2 || got[0]+got[1] != "" {
		t.Fatalf("an examiner's decision: %q", got)
	}
	for name, tamper := range map[string]struct {
		sql, want string
		version   int
	}{
		"a line":          {`update decision_line set paid = paid - 1 where claim_id = $1`, "stored lines are not what was decided", 0},
		"the inputs":      {`update decision set inputs = sha256(inputs) where claim_id = $1`, "inputs differ", 0},
		"the digest":      {`update decision set digest = sha256(digest) where claim_id = $1`, "decision differs", 0},
		"what is decided": {`update decision_line set explanation = '' where claim_id = $1 and version = 2`, "not those that examiner decided", 1},
		"the chain":       {`update chain_claim set decision = sha256(decision) where claim = (select chain_id from claim where id = $1)`, "on chain stands", 1},
	} {
		id := ids[1-tamper.version] // the examiner's claim has two versions
		back := c.kept(id)
		c.exec(tamper.sql, id)
		got := c.replayed(id)
		if !strings.Contains(got[tamper.version], tamper.want) {
			t.Errorf("%s: %q, want %q", name, got, tamper.want)
		}
		back()
	}
}

// kept copies a claim's rows and returns what puts them back.
func (c *town) kept(id uuid.UUID) (back func()) {
	c.Helper()
	c.exec(`create table kept as select d.version, d.inputs, d.digest, l.number, l.paid, l.explanation from decision d
		left join decision_line l using (claim_id, version) where claim_id = '` + id.String() + `'`)
	c.exec(`create table kept_chain as select claim, block_number, log_index, decision from chain_claim`)
	return func() {
		c.Helper()
		c.exec(`update decision d set inputs = k.inputs, digest = k.digest from kept k where d.claim_id = $1 and d.version = k.version`, id)
		c.exec(`update decision_line d set paid = k.paid, explanation = k.explanation from kept k where d.claim_id = $1 and d.version = k.version and d.number = k.number`, id)
		c.exec(`update chain_claim d set decision = k.decision from kept_chain k where d.claim = k.claim and d.block_number = k.block_number and d.log_index = k.log_index`)
		c.exec(`drop table kept, kept_chain`)
	}
}

// TestReplayNeedsItsInputs: a missing edition, a missing plan and an erased patient are errors that say what to do.
func TestReplayNeedsItsInputs(t *testing.T) {
	c := newTown(t)
	put := c.library()
	put("G0281,G0283,9999-12-31,0\n")
	c.enroll(true, "M1")
	id := c.send(c.bill("M1", "A1", "G0281", 12000, 3))[0]
	c.settle()
	empty, err := tables.OpenShelf(filepath.Join(t.TempDir(), "elsewhere"))
	c.check(err)
	c.tables = empty
	c.restart()
	if _, err := c.svc.Replay(t.Context(), id); !errors.Is(err, ErrNoInputs) || !errors.Is(err, tables.ErrNoSet) {
		t.Errorf("without the editions: %v", err)
	}
	c.tables = nil
	c.restart()
	if _, err := c.svc.Replay(t.Context(), id); !errors.Is(err, ErrNoInputs) || !strings.Contains(err.Error(), "--tables") {
		t.Errorf("without tables: %v", err)
	}
	if _, err := c.svc.Replay(t.Context(), uuid.New()); !errors.Is(err, ErrNotFound) {
		t.Errorf("an unknown claim: %v", err)
	}
	var subject uuid.UUID
	c.scan(&subject, `select subject from claim where id = $1`, id)
	_, err = c.vault.Erase(t.Context(), subject)
	c.check(err)
	if _, err := c.svc.Replay(t.Context(), id); !errors.Is(err, ErrErased) {
		t.Errorf("an erased patient: %v", err)
	}
}

// authorize answers a request for G0281 to G0283.
func (c *town) authorize(member, number string, status adjudication.AuthorizationStatus, units claim.Units) {
	c.Helper()
	id, ok, err := c.intake.Find(c.Context(), payer, member)
	c.check(err)
	if !ok {
		c.Fatalf("no member %s", member)
	}
	services, err := adjudication.ParseServices("G0281..G0283")
	c.check(err)
	c.check(c.svc.PutAuthorization(c.Context(), payer, id, adjudication.Authorization{Number: number, Status: status, Services: services,
		Period: adjudication.Period{From: c.today - 100, To: c.today + 100}, Units: units}))
}
