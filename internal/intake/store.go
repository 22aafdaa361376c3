package intake

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/store"
	"github.com/careclear/careclear/internal/vault"
)

// item is one claim of an upload on its way into the database.
type item struct {
	position int
	key      string // the sender's key of the claim: control numbers and claim id, or resource id
	claim    *claim.Claim
	refusal  *claim.Refusal
	sent     *claim.Claim // what was refused, if it could be read: two bad claims are two refusals
	note     string       // a word for the claim's first event: something about it that a person should know
	answered bool         // it came as X12: its status stands in a 277CA
	set      int          // then: in which transaction set of the upload
}

// Sealed is what stands under seal in claim.sealed: the claim and the salt of its commitment on chain.
type Sealed struct {
	Claim claim.Claim `json:"claim"`
	Salt  [32]byte    `json:"salt"`
}

// SealClaim commits to a claim under a new salt, for the chain, and seals both under its subject, for claim.sealed of claim id.
func SealClaim(ctx context.Context, v *vault.Vault, subject, id uuid.UUID, c *claim.Claim) (commitment [32]byte, box []byte, err error) {
	sealed := Sealed{Claim: *c, Salt: vault.NewSalt()}
	if commitment, err = vault.Commit("claim", sealed.Salt, c); err != nil {
		return commitment, nil, fmt.Errorf("commit to it: %w", err)
	}
	plain, err := json.Marshal(sealed)
	if err != nil {
		return commitment, nil, fmt.Errorf("encode it: %w", err)
	}
	box, err = v.Seal(ctx, subject, TableClaim, id.String(), plain)
	return commitment, box, err
}

// TableClaim, TableMember and TableSeed name what the vault seals here; they are part of its authenticated data.
const (
	TableClaim  = "claim"
	TableMember = "member"
	TableSeed   = "member.seed"
)

// Postgres' codes of what two uploads with the same claims can do to each other: the second try finds what the other
// one stored.
const (
	uniqueViolation = "23505"
	deadlock        = "40P01"
)

func (s *Service) store(ctx context.Context, sub *Submission, up Upload, items []item) ([]Receipt, error) {
	dir, err := s.directory(ctx, up, items)
	if err != nil {
		return nil, err
	}
	for attempt := 0; ; attempt++ {
		receipts, err := s.storeOnce(ctx, dir, sub, up, items)
		var pg *pgconn.PgError
		if (errors.Is(err, errMoved) || errors.As(err, &pg) && (pg.Code == uniqueViolation || pg.Code == deadlock)) && attempt < 5 {
			continue
		}
		return receipts, err
	}
}

func (s *Service) storeOnce(ctx context.Context, dir *directory, sub *Submission, up Upload, items []item) ([]Receipt, error) {
	receipts := make([]Receipt, len(items))
	for i, it := range items {
		receipts[i] = Receipt{Position: it.position}
		if it.refusal != nil {
			receipts[i].Refusal = refused(it.refusal, it.position)
		}
	}
	// Reading and key making come before the transaction: the vault has connections of its own, and whoever waits for
	// one while holding another may wait for ever. What another upload stores meanwhile is a unique violation.
	drafts, err := s.draft(ctx, dir, up, items, receipts)
	if err != nil {
		return nil, err
	}
	strangers, err := s.subjectsOf(ctx, drafts)
	if err != nil {
		return nil, err
	}
	refusals, err := s.refusals(ctx, up, items, receipts)
	if err != nil {
		return nil, err
	}
	var before uuid.UUID
	err = store.InTx(ctx, s.Pool, func(tx pgx.Tx) error {
		if err := s.insertClaims(ctx, tx, sub.ID, drafts, strangers, receipts); err != nil {
			return err
		}
		var err error
		if before, err = refusals.insert(ctx, tx, sub.ID); err != nil {
			return err
		}
		if err := insertAnswered(ctx, tx, sub.ID, items, receipts, refusals); err != nil {
			return err
		}
		if len(drafts) == 0 {
			return nil
		}
		return s.Wake(ctx, tx)
	})
	if err == nil && before != uuid.Nil && sub.before == uuid.Nil {
		sub.before = before
	}
	return receipts, err
}

// draft is a claim that is new and resolved, ready to be sealed and stored.
type draft struct {
	item
	id      uuid.UUID
	at      int // index into receipts
	key     []byte
	content []byte
	parties parties
}

func (s *Service) draft(ctx context.Context, dir *directory, up Upload, items []item, receipts []Receipt) ([]draft, error) {
	var drafts []draft
	var keys [][]byte
	for i, it := range items {
		if it.refusal != nil {
			continue
		}
		content, err := json.Marshal(it.claim)
		if err != nil {
			return nil, fmt.Errorf("encode claim %d: %w", it.position+1, err)
		}
		d := draft{item: it, id: uuid.New(), at: i, content: s.blind("content", string(content))}
		key := fmt.Sprintf("%s|%s|%s", up.Sender, up.Key, it.key)
		if up.Key == "" {
			// Control numbers are reused in practice: other content under the same numbers is another claim.
			key += "|" + string(d.content)
		}
		d.key = s.blind("claim-key", key)
		keys = append(keys, d.key)
		drafts = append(drafts, d)
	}
	if len(drafts) == 0 {
		return nil, nil
	}
	known, err := s.knownClaims(ctx, keys)
	if err != nil {
		return nil, err
	}
	named, err := originals(ctx, s.Pool, drafts)
	if err != nil {
		return nil, err
	}
	fresh := drafts[:0]
	for _, d := range drafts {
		k, ok := known[string(d.key)]
		switch {
		case ok && !slices.Equal(k.content, d.content):
			receipts[d.at].Refusal = &claim.Refusal{Index: d.position, Path: "request_id", Rule: "R2.8", Code: "A8",
				Message: "this key was used for another claim; use a new key, or frequency 7 to replace the claim"}
			continue
		case ok:
			receipts[d.at] = Receipt{Position: d.position, ClaimID: k.id, Number: k.number, State: k.state, Repeated: true}
			continue
		}
		p, refusal := dir.find(s, up, d.claim)
		if refusal == nil {
			refusal = s.checkNPI(d.claim)
		}
		d.parties = p
		if refusal == nil {
			refusal = s.againstCorrection(d, named)
		}
		if refusal != nil {
			receipts[d.at].Refusal = refused(refusal, d.position)
			continue
		}
		if o := originalOf(named, d.claim); o != nil {
			named[fold(d.claim.OriginalNumber)].replaced = true // for the next of this upload
		}
		known[string(d.key)] = knownClaim{id: d.id, content: d.content} // should it come twice in one upload
		fresh = append(fresh, d)
	}
	asks := make([]Ask, len(fresh))
	for i, d := range fresh {
		asks[i] = Ask{Member: d.parties.member, Payer: d.parties.payer, Day: d.claim.From}
	}
	found, err := Standings(ctx, s.Pool, asks)
	if err != nil {
		return nil, err
	}
	for i, f := range found {
		p := &fresh[i].parties
		p.coverage, p.consent, p.plan = f.Coverage, f.Consent, cmp.Or(f.Plan, p.plan)
	}
	return fresh, nil
}

// refused is a refusal as it is stored and answered.
func refused(r *claim.Refusal, position int) *claim.Refusal {
	own := *r
	own.Index = position
	return clean(&own)
}

// blind is a keyed hash of exactly this text; a blind index by itself takes no account of case and space.
func (s *Service) blind(column, text string) []byte {
	sum := sha256.Sum256([]byte(text))
	return s.Vault.BlindIndex(column, hex.EncodeToString(sum[:]))
}

type knownClaim struct {
	id            uuid.UUID
	number, state string
	content       []byte
}

func (s *Service) knownClaims(ctx context.Context, keys [][]byte) (map[string]knownClaim, error) {
	rows, err := s.Pool.Query(ctx, `select key, id, number, state, content from claim where key = any($1)`, keys)
	if err != nil {
		return nil, fmt.Errorf("look for claims sent before: %w", err)
	}
	known := map[string]knownClaim{}
	var key []byte
	var k knownClaim
	_, err = pgx.ForEachRow(rows, []any{&key, &k.id, &k.number, &k.state, &k.content}, func() error {
		known[string(key)] = knownClaim{k.id, k.number, k.state, slices.Clone(k.content)}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look for claims sent before: %w", err)
	}
	return known, nil
}

func (s *Service) checkNPI(c *claim.Claim) *claim.Refusal {
	if !s.StrictNPI || c.Billing.NPI == "" || claim.ValidNPI(c.Billing.NPI) {
		return nil
	}
	return &claim.Refusal{Path: "billing provider NPI", Rule: "R2.6", Code: "A7",
		Message: "the NPI fails its check digit; correct it"}
}

func (s *Service) insertClaims(ctx context.Context, tx pgx.Tx, submission uuid.UUID, drafts []draft, strangers []uuid.UUID, receipts []Receipt) error {
	if len(drafts) == 0 {
		return nil
	}
	numbers, err := NextNumbers(ctx, tx, len(drafts))
	if err != nil {
		return err
	}
	originals, err := s.lockOriginals(ctx, tx, drafts)
	if err != nil {
		return err
	}
	now := s.Now()
	claims := make([][]any, 0, len(drafts))
	var lines, events [][]any
	byID := map[uuid.UUID]string{}
	for i, d := range drafts {
		c, p := d.claim, d.parties
		id := d.id
		subject := p.member
		if subject == uuid.Nil {
			subject, strangers = strangers[0], strangers[1:]
		}
		commitment, box, err := SealClaim(ctx, s.Vault, subject, id, c)
		if err != nil {
			return fmt.Errorf("seal claim %d: %w", d.position+1, err)
		}
		chainID := chainID(p.provider, s.Vault.DuplicateTag(serviceParts(subject, p, c)...))
		if c.Frequency == claim.Void { // never on chain as a claim of its own, so no twin of what it voids
			chainID = vault.NewSalt()
		}
		claims = append(claims, []any{id, numbers[i], chainID[:], commitment[:], d.key, d.content, submission, d.position,
			nullID(p.member), subject, int64(p.payer), int64(p.provider), nullText(c.RenderingNPI(claim.Line{})), nullText(p.plan),
			string(c.Kind), string(rune(c.Frequency)), string(c.Format), c.Place, int64(c.Charge), c.From.Time(), c.To.Time(), now,
			s.ControlIndex(p.provider, c.PatientControl),
			p.coverage, p.consent, box, "received", "", now, originalOf(originals, c)})
		for _, l := range c.Lines {
			lines = append(lines, []any{id, l.Number, l.Service.System, l.Service.Value, orEmpty(l.Modifiers), l.Revenue,
				int64(l.Units), int64(l.Charge), l.From.Time(), l.To.Time(), c.PlaceOf(l), c.RenderingNPI(l), c.ProviderKey(l), l.Teeth.Key()})
		}
		events = append(events, []any{id, int64(p.payer), int64(p.provider), "received", d.note, now})
		receipts[d.at] = Receipt{Position: d.position, ClaimID: id, Number: numbers[i], State: "received"}
		byID[id] = numbers[i]
	}
	for i, r := range receipts {
		if r.Repeated && r.Number == "" { // the first one came in the same chunk
			receipts[i].Number, receipts[i].State = byID[r.ClaimID], "received"
		}
	}
	for _, t := range []struct {
		table   string
		columns []string
		rows    [][]any
	}{
		{"claim", []string{"id", "number", "chain_id", "commitment", "key", "content", "submission_id", "position", "member_id", "subject",
			"payer", "provider", "rendering_npi", "plan_id", "kind", "frequency", "format", "place", "charge", "service_from",
			"service_to", "received_at", "control_index", "coverage_ref", "consent_ref", "sealed", "state",
			"reason", "updated_at", "replaces"}, claims},
		{"claim_line", []string{"claim_id", "number", "system", "code", "modifiers", "revenue", "units", "charge",
			"service_from", "service_to", "place", "rendering_npi", "provider_key", "teeth"}, lines},
		{"claim_event", []string{"claim_id", "payer", "provider", "state", "reason", "at"}, events},
	} {
		if _, err := tx.CopyFrom(ctx, pgx.Identifier{t.table}, t.columns, pgx.CopyFromRows(t.rows)); err != nil {
			return fmt.Errorf("store %ss: %w", strings.ReplaceAll(t.table, "_", " "), err)
		}
	}
	return nil
}

// subjectsOf makes a key for each patient nobody knows, and holds the keys of the others ready.
func (s *Service) subjectsOf(ctx context.Context, drafts []draft) (strangers []uuid.UUID, err error) {
	unknown := 0
	var members []uuid.UUID
	for _, d := range drafts {
		if d.parties.member == uuid.Nil {
			unknown++
		} else {
			members = append(members, d.parties.member)
		}
	}
	if err := s.Vault.Warm(ctx, members...); err != nil && !errors.Is(err, vault.ErrErased) {
		return nil, fmt.Errorf("open the patients' keys: %w", err)
	}
	if strangers, err = s.newSubjects(ctx, unknown); err != nil {
		return nil, fmt.Errorf("make keys for unknown patients: %w", err)
	}
	return strangers, nil
}

// NextNumbers draws payer claim control numbers: "CC" and ten digits, unique for ever.
func NextNumbers(ctx context.Context, tx pgx.Tx, n int) ([]string, error) {
	rows, err := tx.Query(ctx, `select 'CC' || lpad(nextval('claim_number')::text, 10, '0') from generate_series(1, $1)`, n)
	if err != nil {
		return nil, fmt.Errorf("draw claim numbers: %w", err)
	}
	numbers, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("draw claim numbers: %w", err)
	}
	return numbers, nil
}

// originalOf is the claim that c replaces or voids, if it does.
func originalOf(found map[string]*original, c *claim.Claim) *uuid.UUID {
	if o := found[fold(c.OriginalNumber)]; o != nil && c.Frequency != claim.Original {
		return &o.id
	}
	return nil
}

func nullID(id uuid.UUID) *uuid.UUID {
	if id == uuid.Nil {
		return nil
	}
	return &id
}

func nullText(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func orEmpty(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}
