// Package fraudtest writes claims into a test database as if they had been sent, decided and indexed, so that rules
// can be tested on histories that a test spells out. It is for tests only.
package fraudtest

import (
	"context"
	"crypto/sha256"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/testdb"
)

// History is a database with claims on a chain.
type History struct {
	Pool *pgxpool.Pool

	t       testing.TB
	orgs    map[string]int64
	members map[string]uuid.UUID
	log     int
}

// New returns an empty history in a database of its own.
func New(t testing.TB) *History {
	t.Helper()
	h := &History{Pool: testdb.New(t), t: t, orgs: map[string]int64{}, members: map[string]uuid.UUID{}}
	h.exec("insert into submission (id, principal, format, received_at) values ($1, 'test', 'test', $2)", uuid.Nil, blockTime(0))
	return h
}

// ID is the claim id that a claim of this name gets.
func ID(name string) uuid.UUID { return uuid.NewSHA1(uuid.Nil, []byte(name)) }

// ChainID is the id on chain of a claim of this name.
func ChainID(name string) []byte { sum := sha256.Sum256([]byte(name)); return sum[:] }

// Provider returns the organisation number of a provider that a claim named.
func (h *History) Provider(npi string) int64 { return h.orgs["provider "+npi] }

// Payer returns the organisation number of a payer that a claim named.
func (h *History) Payer(id string) int64 { return h.orgs["payer "+id] }

// Block puts claims into a new block, in this order, as submitted and settled. Fork tells chains apart: the same
// number on another fork has another hash.
func (h *History) Block(number int64, fork string, claims ...*claim.Claim) {
	h.t.Helper()
	h.Empty(number, fork)
	var b pgx.Batch
	for _, c := range claims {
		h.write(&b, c)
		h.Seen(&b, number, c.PatientControl, "submitted")
		h.Seen(&b, number, c.PatientControl, "settled")
	}
	h.send(&b)
}

// Again puts claims that the database has already into a new block: what a reorganisation does.
func (h *History) Again(number int64, fork string, names ...string) {
	h.t.Helper()
	h.Empty(number, fork)
	var b pgx.Batch
	for _, name := range names {
		h.Seen(&b, number, name, "submitted")
	}
	h.send(&b)
}

// Refuse puts a refusal of a new claim into a new block.
func (h *History) Refuse(number int64, fork string, c *claim.Claim) {
	h.t.Helper()
	h.Empty(number, fork)
	var b pgx.Batch
	h.write(&b, c)
	h.Seen(&b, number, c.PatientControl, "refused")
	h.send(&b)
}

// Empty makes a block without claims.
func (h *History) Empty(number int64, fork string) {
	h.t.Helper()
	h.log = 0
	hash := ChainID(fmt.Sprintf("block %d of %s", number, fork))
	h.exec("insert into indexed_block (number, hash, parent, time, sealer) values ($1, $2, $2, $3, '')", number, hash, blockTime(number))
}

// Undo removes the blocks from number on, as the indexer does in a reorganisation.
func (h *History) Undo(number int64) {
	h.t.Helper()
	h.exec("delete from indexed_block where number >= $1", number)
}

// Seen notes an event of a claim.
func (h *History) Seen(b *pgx.Batch, number int64, name, state string) {
	h.log++
	b.Queue("insert into chain_claim (claim, block_number, log_index, state, tx_hash) values ($1, $2, $3, $4, '')", ChainID(name), number, h.log, state)
}

func blockTime(n int64) time.Time { return time.Unix(1_780_000_000+n, 0).UTC() }

func (h *History) exec(sql string, args ...any) {
	h.t.Helper()
	if _, err := h.Pool.Exec(context.Background(), sql, args...); err != nil {
		h.t.Fatal(err)
	}
}

func (h *History) send(b *pgx.Batch) {
	h.t.Helper()
	if err := h.Pool.SendBatch(context.Background(), b).Close(); err != nil {
		h.t.Fatal(err)
	}
}

func (h *History) org(b *pgx.Batch, kind, key string) int64 {
	if n, ok := h.orgs[kind+" "+key]; ok {
		return n
	}
	n := int64(len(h.orgs) + 1)
	h.orgs[kind+" "+key] = n
	column := map[string]string{"payer": "payer_id", "provider": "npi"}[kind]
	b.Queue("insert into organisation (number, kind, name, "+column+") values ($1, $2, $3, $3)", n, kind, key)
	return n
}

func (h *History) member(b *pgx.Batch, payer int64, c *claim.Claim) *uuid.UUID {
	name := c.PatientPerson().MemberID
	if name == "" {
		return nil
	}
	id, ok := h.members[name]
	if !ok {
		id = ID("member " + name)
		h.members[name] = id
		b.Queue("insert into member (id, payer, plan_id, sealed) values ($1, $2, 'plan', '')", id, payer)
	}
	return &id
}

// write stores a claim the way intake does, as far as rules can see.
func (h *History) write(b *pgx.Batch, c *claim.Claim) {
	id, chain := ID(c.PatientControl), ChainID(c.PatientControl)
	payer, provider := h.org(b, "payer", c.Payer.ID), h.org(b, "provider", c.Billing.NPI)
	member := h.member(b, payer, c)
	var rendering *string
	if c.Rendering != nil {
		rendering = &c.Rendering.NPI
	}
	b.Queue(`insert into claim (id, number, chain_id, key, content, submission_id, position, member_id, subject, payer, provider, rendering_npi, kind, frequency,
		format, place, charge, service_from, service_to, received_at, control_index, commitment, sealed, state, updated_at)
		values ($1, $2, $3, $3, $3, $4, 0, $5, $1, $6, $7, $8, $9, $10, 'test', $11, $12, $13, $14, $15, $3, $3, '', 'settled', $15)`,
		id, "N"+c.PatientControl, chain, uuid.Nil, member, payer, provider, rendering, c.Kind, string(rune(c.Frequency)),
		c.Place, c.Charge, c.From.Time(), c.To.Time(), blockTime(0))
	for _, l := range c.Lines {
		modifiers := append([]string{}, l.Modifiers...)
		npi := ""
		if l.Rendering != nil {
			npi = l.Rendering.NPI
		}
		b.Queue(`insert into claim_line (claim_id, number, system, code, modifiers, revenue, units, charge, service_from, service_to, place, rendering_npi, provider_key)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
			id, l.Number, l.Service.System, l.Service.Value, modifiers, l.Revenue, l.Units, l.Charge, l.From.Time(), l.To.Time(), l.Place, npi, "npi:"+c.RenderingNPI(l))
	}
}
