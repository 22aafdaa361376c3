package answer

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/input"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/ack"
	"github.com/careclear/careclear/internal/x12/inquiry"
)

// Service answers inquiries. All fields are required but Authorize.
type Service struct {
	Pool    *pgxpool.Pool
	Members Members
	// Terms reads what a plan says of its members' shares.
	Terms func(ctx context.Context, plan string) (Terms, error)
	// Authorize stores an authorisation, or the payer's answer to one. Nil: 278s are not taken.
	Authorize func(ctx context.Context, payer uint32, member uuid.UUID, a Authorization) error
	Now       func() time.Time
}

// Members knows people (internal/intake).
type Members interface {
	// FindPerson finds a subscriber by number, or his dependant by that number, first name and birth date.
	FindPerson(ctx context.Context, payer uint32, subscriber claim.Person, dependent *claim.Person) (uuid.UUID, bool, error)
	// Person is who a member is.
	Person(ctx context.Context, member uuid.UUID) (claim.Person, error)
	// ControlIndex is the blind index of a provider's own number of a claim; Secret one of any text.
	ControlIndex(provider uint32, control string) []byte
	Secret(kind, text string) []byte
}

// Terms are the yearly limits and shares of a plan; nil where it has none.
type Terms struct {
	Deductible, FamilyDeductible *claim.Cents
	OOP, FamilyOOP               *claim.Cents
	Copay                        *claim.Cents // of every visit
	CoinsuranceBps               int64
}

// Asker is the organisation that asks; one of the two is 0.
type Asker struct{ Provider, Payer uint32 }

// Document is an interchange that answers.
type Document struct {
	Kind    string // "271", "277", "278" or "999"
	Control uint32 // its ISA13
	Content []byte
}

// ErrUnreadable is wrapped when a file is no X12 or asks nothing that is answered here.
var ErrUnreadable = errors.New("not an X12 inquiry; send a 270, 276 or 278")

// ErrAuthorization is wrapped by Authorize when an authorisation is not usable as it is, such as a number of another member's.
var ErrAuthorization = errors.New("the authorisation is not usable")

// mostBytes bounds a file once it is unpacked.
const mostBytes = 32 << 20

// Answer reads a file and answers it, one document for each of its sets, in order, after a 999 for each interchange with a
// set that is rejected.
func (s *Service) Answer(ctx context.Context, asker Asker, content io.Reader) ([]Document, error) {
	text, err := unpack(content)
	if err != nil {
		return nil, err
	}
	w := &work{s: s, asker: asker, rejected: map[string]bool{}}
	if err := w.loadOrganisations(ctx); err != nil {
		return nil, err
	}
	if err := w.syntax(ctx, text); err != nil {
		return nil, err
	}
	for _, kind := range []func(context.Context, []byte) error{w.eligibility, w.status, w.reviews} {
		if err := kind(ctx, text); err != nil {
			return nil, err
		}
	}
	return w.documents(ctx)
}

func unpack(content io.Reader) ([]byte, error) {
	in, err := input.Unpack(content)
	if err != nil {
		return nil, fmt.Errorf("read the inquiry (%v): %w", err, ErrUnreadable)
	}
	text, err := io.ReadAll(io.LimitReader(in, mostBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read the inquiry (%v): %w", err, ErrUnreadable)
	}
	if len(text) > mostBytes {
		return nil, fmt.Errorf("the inquiry is larger than %d bytes: %w", mostBytes, ErrUnreadable)
	}
	return text, nil
}

// work is one file.
type work struct {
	s        *Service
	asker    Asker
	payers   map[string]organisation // by id in NM109
	npis     map[string]uint32       // providers
	rejected map[string]bool         // sets
	syntaxes []ack.Interchange
	out      []drafted
}

// drafted is an answer before it has a control number.
type drafted struct {
	kind  string
	at    x12.SetInfo // the set that it answers
	write func(io.Writer, x12.Envelope) error
}

type organisation struct {
	number uint32
	id     string
	name   string
}

func (w *work) loadOrganisations(ctx context.Context) error {
	w.payers, w.npis = map[string]organisation{}, map[string]uint32{}
	rows, err := w.s.Pool.Query(ctx, `select number, kind, coalesce(npi, ''), coalesce(payer_id, ''), coalesce(tax_id, ''), name from organisation
		where kind in ('payer', 'provider')`)
	if err != nil {
		return fmt.Errorf("read organisations: %w", err)
	}
	var o organisation
	var kind, npi, tax string
	if _, err := pgx.ForEachRow(rows, []any{&o.number, &kind, &npi, &o.id, &tax, &o.name}, func() error {
		if kind == "provider" {
			w.npis[npi] = o.number
			return nil
		}
		for _, id := range []string{tax, o.id} {
			if id != "" {
				w.payers[fold(id)] = o
			}
		}
		return nil
	}); err != nil {
		return fmt.Errorf("read organisations: %w", err)
	}
	return nil
}

func fold(s string) string { return strings.ToUpper(strings.TrimSpace(s)) }

// syntax checks the file and notes the sets that are not answered.
func (w *work) syntax(ctx context.Context, text []byte) error {
	taken := []string{"270", "276", "278"}
	if w.s.Authorize == nil {
		taken = taken[:2]
	}
	for in, err := range ack.Of(ctx, bytes.NewReader(text), x12.Limits{}) {
		if err != nil {
			return fmt.Errorf("read the inquiry (%v): %w", err, ErrUnreadable)
		}
		in.Only(taken...)
		bad := false
		for _, g := range in.Groups {
			for _, set := range g.Sets {
				if set.Status == ack.Rejected {
					w.rejected[setKey(in.Control, g.Control, set.Control)], bad = true, true
				}
			}
		}
		if bad || in.Requested || in.Code != "000" {
			w.syntaxes = append(w.syntaxes, in)
		}
	}
	return nil
}

func setKey(interchange, group, set string) string {
	return strings.TrimLeft(interchange, "0") + "|" + group + "|" + set
}

// skip says that a set is not answered: its 999 rejects it.
func (w *work) skip(at x12.SetInfo) bool {
	return w.rejected[setKey(at.Interchange, at.Group, at.Control)]
}

// complete fills what an answer cannot do without and the question left out: an answer goes out all the same.
func complete(p *inquiry.Parties, at x12.SetInfo) {
	for _, f := range []struct {
		to *string
		by string
	}{{&p.Payer.Code, "PR"}, {&p.Payer.ID, strings.TrimSpace(at.Receiver)}, {&p.Receiver.Code, "1P"}, {&p.Receiver.ID, strings.TrimSpace(at.Sender)}} {
		*f.to = first(*f.to, f.by)
	}
	if p.Trace != "" {
		p.Origin = first(p.Origin, strings.TrimSpace(at.Sender))
	}
	if p.Dependent != nil && p.Dependent.Last == "" {
		own := *p.Dependent
		own.Last = first(p.Subscriber.Last, "UNKNOWN")
		p.Dependent = &own
	}
}

// payer finds the payer that is asked, if the asker may ask it.
func (w *work) payer(p inquiry.Party) (organisation, bool) {
	o, ok := w.payers[fold(p.ID)]
	return o, ok && (w.asker.Payer == 0 || w.asker.Payer == o.number)
}

// stranger says that a provider asks in the name of another.
func (w *work) stranger(p inquiry.Party) bool {
	return w.asker.Provider != 0 && p.Qualifier == "XX" && w.npis[p.ID] != w.asker.Provider
}

// patient is who a message is about: why is AAA03 of what does not fit, "" if it is a member.
func (w *work) patient(ctx context.Context, payer uint32, p inquiry.Parties) (id uuid.UUID, who claim.Person, why string, err error) {
	if p.Subscriber.MemberID == "" {
		return id, who, "72", nil // invalid or missing number
	}
	id, found, err := w.s.Members.FindPerson(ctx, payer, p.Subscriber, p.Dependent)
	if err != nil {
		return id, who, "", fmt.Errorf("look a member up: %w", err)
	}
	asked := p.Subscriber
	if p.Dependent != nil {
		asked = *p.Dependent
	}
	switch {
	case !found && p.Dependent != nil:
		return id, who, "67", nil // patient not found
	case !found:
		return id, who, "75", nil // subscriber not found
	}
	if who, err = w.s.Members.Person(ctx, id); err != nil {
		return id, who, "", fmt.Errorf("open a member: %w", err)
	}
	switch {
	case asked.Birth != nil && who.Birth != nil && *asked.Birth != *who.Birth:
		return id, who, "71", nil // birth date does not match
	case differs(asked.Last, who.Last) || differs(asked.First, who.First):
		return id, who, "73", nil // invalid or missing name
	}
	return id, who, "", nil
}

// differs compares names where both are known. A form with an initial, or with a second name, is the same.
func differs(a, b string) bool {
	a, b = fold(a), fold(b)
	return a != "" && b != "" && !strings.HasPrefix(a, b) && !strings.HasPrefix(b, a)
}

// documents gives the answers their control numbers and writes them.
func (w *work) documents(ctx context.Context) ([]Document, error) {
	slices.SortStableFunc(w.out, func(a, b drafted) int { return cmp.Compare(a.at.Position.Segment, b.at.Position.Segment) })
	n := len(w.syntaxes) + len(w.out)
	if n == 0 {
		return nil, fmt.Errorf("nothing to answer: %w", ErrUnreadable)
	}
	rows, err := w.s.Pool.Query(ctx, `select nextval('answer_control')::bigint from generate_series(1, $1)`, n)
	if err != nil {
		return nil, fmt.Errorf("draw control numbers: %w", err)
	}
	controls, err := pgx.CollectRows(rows, pgx.RowTo[uint32])
	if err != nil {
		return nil, fmt.Errorf("draw control numbers: %w", err)
	}
	var out []Document
	now := w.s.Now()
	for i, in := range w.syntaxes {
		var b bytes.Buffer
		written, err := ack.Write(&b, []ack.Interchange{in}, in.Envelope(controls[i], now))
		if err != nil {
			return nil, fmt.Errorf("answer an interchange: %w", err)
		}
		if written {
			out = append(out, Document{"999", controls[i], b.Bytes()})
		}
	}
	for i, d := range w.out {
		var b bytes.Buffer
		control := controls[len(w.syntaxes)+i]
		switch err := d.write(&b, d.at.Back(control, now)); {
		case errors.Is(err, x12.ErrData):
			return nil, fmt.Errorf("the question of set %d cannot be repeated in an answer (%v): %w", i+1, err, ErrUnreadable)
		case err != nil:
			return nil, fmt.Errorf("answer set %d: %w", i+1, err)
		}
		out = append(out, Document{d.kind, control, b.Bytes()})
	}
	return out, nil
}

// grouped gathers the messages of each set. A set whose messages were refused for its trailer is left to the 999.
type grouped[Q, A any] struct {
	at      x12.SetInfo
	batch   inquiry.Batch
	answers []A
}

// perSet answers the messages of a file set by set.
func perSet[Q, A any](w *work, results func(func(inquiry.Result[Q], error) bool), answer func(inquiry.Result[Q]) ([]A, error)) ([]grouped[Q, A], error) {
	var sets []grouped[Q, A]
	for r, err := range results {
		if err != nil {
			return nil, fmt.Errorf("read the inquiry (%v): %w", err, ErrUnreadable)
		}
		if w.skip(r.Set) {
			continue
		}
		if last := len(sets) - 1; last < 0 || sets[last].at.Position != r.Set.Position {
			sets = append(sets, grouped[Q, A]{at: r.Set, batch: r.Batch})
		}
		complete(&r.Parties, r.Set)
		all, err := answer(r)
		if err != nil {
			return nil, err
		}
		to := &sets[len(sets)-1]
		to.answers = append(to.answers, all...)
	}
	return slices.DeleteFunc(sets, func(g grouped[Q, A]) bool { return len(g.answers) == 0 }), nil
}
