package intake

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/vault"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/ack"
)

// TableRefusal names what the vault seals of refused claims: what could be read of them, to answer their sender.
const TableRefusal = "refusal"

// Document is one answer to an X12 submission.
type Document struct {
	Kind    string // "TA1", "999" or "277CA"
	Control uint32 // its ISA13
	Content []byte
}

// ErrNoAnswers is returned for a submission that is not known, was no X12, or was cut off: sending it again completes it.
var ErrNoAnswers = errors.New("no X12 submission with answers")

// answers is what stands in submission.answers. It names nobody.
type answers struct {
	Interchanges []answered    `json:"interchanges"`
	Sets         []answeredSet `json:"sets"`
	Pieces       []piece       `json:"pieces"`
}

// answered is one interchange of an upload with its answers as they were written.
type answered struct {
	ack.Interchange `json:"-"`
	Head            head   `json:"head"`
	TA1             string `json:"ta1,omitempty"`
	F999            string `json:"f999,omitempty"`
	Control         uint32 `json:"control"` // ISA13 of the TA1; the 999 has the next
}

// head is what an envelope back to the sender repeats.
type head struct {
	Sender, Receiver string
	Qualifiers       [2]string
	Test             bool
}

// answeredSet is an 837 transaction set.
type answeredSet struct {
	Interchange int    `json:"interchange"`
	Reference   string `json:"reference"` // BHT03
	Submitter   string `json:"submitter"`
	Name        string `json:"name"`
	Claims      int    `json:"claims"`
}

// piece is one 277CA: the claims of an upload at these positions, To excluded.
type piece struct {
	Control     uint32 `json:"control"`
	Interchange int    `json:"interchange"`
	From, To    int
}

// Most claims of one 277CA: a set is split only if it is larger than mostAnswered.
const (
	enoughAnswered = 5_000
	mostAnswered   = 20_000
)

// answering checks an X12 upload for its TA1 and 999 while its claims are read.
type answering struct {
	io.Reader // what the claims are read from
	pipe      *io.PipeWriter
	done      chan struct{}
	found     []ack.Interchange
	sets      []answeredSet
	last      *x12.Origin
}

func newAnswering(ctx context.Context, r io.Reader) *answering {
	in, out := io.Pipe()
	a := &answering{Reader: io.TeeReader(r, out), pipe: out, done: make(chan struct{})}
	go func() {
		defer close(a.done)
		for found, err := range ack.Of(ctx, in, x12.Limits{}) {
			if err == nil {
				found.Only("837")
				a.found = append(a.found, found)
			}
		}
		_, _ = io.Copy(io.Discard, in) // the claims may be read further than we could
	}()
	return a
}

// setOf returns the index of the transaction set of a claim.
func (a *answering) setOf(r x12.Result) int {
	if len(a.sets) == 0 || r.Origin != a.last {
		a.last = r.Origin
		a.sets = append(a.sets, answeredSet{Interchange: r.Origin.Interchange, Reference: cmp.Or(r.Batch, r.Set, "0"), Submitter: r.Submitter,
			Name: cmp.Or(r.Origin.SubmitterName, r.Submitter)})
	}
	a.sets[len(a.sets)-1].Claims++
	return len(a.sets) - 1
}

// close ends the check and waits for it. It may be called twice.
func (a *answering) close() {
	if a != nil {
		_ = a.pipe.Close() // of a pipe: never fails
		<-a.done
	}
}

// complete writes what can be written at the end of an upload.
func (s *Service) complete(ctx context.Context, a *answering) (*answers, error) {
	a.close()
	out := &answers{Sets: a.sets, Pieces: pieces(a.sets), Interchanges: make([]answered, len(a.found))}
	controls, err := s.controls(ctx, 2*len(a.found)+len(out.Pieces))
	if err != nil {
		return nil, err
	}
	next := func() uint32 { c := controls[0]; controls = controls[1:]; return c }
	for i, in := range a.found {
		to := &out.Interchanges[i]
		to.Head = head{in.Sender, in.Receiver, in.Qualifiers, in.Test}
		to.Control = next()
		syntax := in
		syntax.Requested, syntax.Code = false, "000"
		if to.F999, err = written(syntax, next(), s.Now()); err != nil {
			return nil, err
		}
		in.Groups = nil
		if to.TA1, err = written(in, to.Control, s.Now()); err != nil {
			return nil, err
		}
	}
	for i := range out.Pieces {
		out.Pieces[i].Control = next()
	}
	return out, nil
}

func written(in ack.Interchange, control uint32, now time.Time) (string, error) {
	var b bytes.Buffer
	_, err := ack.Write(&b, []ack.Interchange{in}, in.Envelope(control, now))
	if errors.Is(err, x12.ErrData) { // nothing that can be said of it in X12; its claims are stored all the same
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("answer an interchange: %w", err)
	}
	return b.String(), nil
}

// pieces divides claims, given by their sets, among 277CAs.
func pieces(sets []answeredSet) (out []piece) {
	at := 0
	for _, set := range sets {
		last := len(out) - 1
		if last < 0 || out[last].Interchange != set.Interchange || out[last].To-out[last].From >= enoughAnswered ||
			out[last].To-out[last].From+set.Claims > mostAnswered {
			out = append(out, piece{Interchange: set.Interchange, From: at, To: at})
			last++
		}
		for end := at + set.Claims; at < end; {
			if out[last].To-out[last].From == mostAnswered {
				out = append(out, piece{Interchange: set.Interchange, From: at, To: at})
				last++
			}
			at = min(end, out[last].From+mostAnswered)
			out[last].To = at
		}
	}
	return out
}

// controls draws numbers for ISA13.
func (s *Service) controls(ctx context.Context, n int) ([]uint32, error) {
	rows, err := s.Pool.Query(ctx, `select nextval('answer_control')::bigint from generate_series(1, $1)`, n)
	if err != nil {
		return nil, fmt.Errorf("draw control numbers: %w", err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowTo[uint32])
	if err != nil {
		return nil, fmt.Errorf("draw control numbers: %w", err)
	}
	return out, nil
}

// Answers gives the answers to an X12 submission, by its interchanges TA1 (if it asked for one or has errors) and 999,
// then the 277CAs with a status for each claim, accepted, repeated or refused (R3.1). They are the same whenever they are
// asked for, until a patient is erased, of whom they then say nothing. The caller is already authorised.
func (s *Service) Answers(ctx context.Context, submission uuid.UUID) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		var stored []byte
		var received time.Time
		err := s.Pool.QueryRow(ctx, `select answers, received_at from submission where id = $1 and answers is not null`, submission).Scan(&stored, &received)
		if errors.Is(err, pgx.ErrNoRows) {
			err = ErrNoAnswers
		}
		var a answers
		if err == nil {
			err = json.Unmarshal(stored, &a)
		}
		if err != nil {
			yield(Document{}, fmt.Errorf("read what a submission is answered: %w", err))
			return
		}
		for _, in := range a.Interchanges {
			for i, text := range []string{in.TA1, in.F999} {
				doc := Document{Kind: [...]string{"TA1", "999"}[i], Control: in.Control + uint32(i), Content: []byte(text)}
				if text != "" && !yield(doc, nil) {
					return
				}
			}
		}
		for _, p := range a.Pieces {
			content, err := s.statuses(ctx, submission, &a, p, received)
			if err != nil {
				err = fmt.Errorf("write the 277CA %d: %w", p.Control, err)
			}
			if !yield(Document{Kind: "277CA", Control: p.Control, Content: content}, err) || err != nil {
				return
			}
		}
	}
}

// statuses writes a 277CA.
func (s *Service) statuses(ctx context.Context, submission uuid.UUID, a *answers, p piece, received time.Time) ([]byte, error) {
	claims, err := s.acknowledged(ctx, submission, p)
	if err != nil {
		return nil, err
	}
	day := claim.DayOf(received)
	var batches []ack.Batch
	type key struct {
		set   int
		payer string
	}
	at := map[key]int{}
	of := a.Interchanges[p.Interchange].Head
	for _, c := range claims {
		if c.payer.ID == "" {
			c.payer = claim.Payer{ID: of.Receiver, Name: of.Receiver}
		}
		k := key{c.set, c.payer.ID}
		i, ok := at[k]
		if !ok {
			set := a.Sets[c.set]
			i, at[k] = len(batches), len(batches)
			batches = append(batches, ack.Batch{Reference: set.Reference, Submitter: x12.Party{ID: set.Submitter, Name: set.Name},
				Payer: claim.Payer{ID: c.payer.ID, Name: cmp.Or(c.payer.Name, c.payer.ID)}, Received: day, Processed: day})
		}
		batches[i].Claims = append(batches[i].Claims, c.Claim)
	}
	back := ack.Interchange{Sender: of.Sender, Receiver: of.Receiver, Qualifiers: of.Qualifiers, Test: of.Test}
	var b bytes.Buffer
	if err := ack.Write277CA(&b, batches, back.Envelope(p.Control, received)); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// acknowledgedClaim is a claim of a 277CA, which set it came in, and to which payer.
type acknowledgedClaim struct {
	ack.Claim
	set   int
	payer claim.Payer
}

func (s *Service) acknowledged(ctx context.Context, submission uuid.UUID, p piece) ([]acknowledgedClaim, error) {
	rows, err := s.Pool.Query(ctx, `select x.set, coalesce(o.payer_id, ''), coalesce(o.name, ''), coalesce(c.number, ''),
			coalesce(c.subject, r.subject), coalesce(c.sealed, r.sealed), c.id, x.refusal, coalesce(c.charge, 0)::bigint,
			coalesce(c.service_from, r.received, date 'epoch'), coalesce(c.service_to, r.received, date 'epoch'),
			coalesce(r.path, ''), coalesce(r.rule, ''), coalesce(r.code, ''), coalesce(r.message, '')
		from submission_claim x left join claim c on c.id = x.claim_id left join organisation o on o.number = c.payer
			left join lateral (select f.*, s.received_at::date as received from refusal f join submission s on s.id = f.submission_id
				where f.key = x.refusal) r on true
		where x.submission_id = $1 and x.position >= $2 and x.position < $3 order by x.position`, submission, p.From, p.To)
	if err != nil {
		return nil, fmt.Errorf("read the claims of a submission: %w", err)
	}
	type row struct {
		acknowledgedClaim
		subject  *uuid.UUID
		box      []byte
		table    string
		row      string
		charge   int64
		from, to time.Time
	}
	var all []row
	var subjects []uuid.UUID
	_, err = pgx.CollectRows(rows, func(r pgx.CollectableRow) (struct{}, error) {
		var w row
		var id *uuid.UUID
		var key []byte
		var no claim.Refusal
		err := r.Scan(&w.set, &w.payer.ID, &w.payer.Name, &w.PayerControl, &w.subject, &w.box, &id, &key, &w.charge, &w.from, &w.to,
			&no.Path, &no.Rule, &no.Code, &no.Message)
		if id != nil {
			w.table, w.row = TableClaim, id.String()
		} else {
			w.table, w.row, w.Refusal = TableRefusal, hex.EncodeToString(key), &no
		}
		if w.subject != nil && w.box != nil {
			subjects = append(subjects, *w.subject)
		}
		all = append(all, w)
		return struct{}{}, err
	})
	if err != nil {
		return nil, fmt.Errorf("read the claims of a submission: %w", err)
	}
	if err := s.Vault.Warm(ctx, subjects...); err != nil && !errors.Is(err, vault.ErrErased) {
		return nil, fmt.Errorf("open the patients' keys: %w", err)
	}
	out := make([]acknowledgedClaim, len(all))
	for i := range all {
		w := &all[i]
		// Of a patient who was erased only what stands in clear is left.
		w.Claim.Claim = &claim.Claim{PatientControl: "0", Charge: claim.Cents(w.charge), From: claim.DayOf(w.from), To: claim.DayOf(w.to)}
		if w.subject != nil && w.box != nil {
			plain, err := s.Vault.OpenSealed(ctx, *w.subject, w.table, w.row, w.box)
			switch {
			case errors.Is(err, vault.ErrErased):
			case err != nil:
				return nil, fmt.Errorf("open a claim: %w", err)
			default:
				var sealed Sealed
				if err := json.Unmarshal(plain, &sealed); err != nil {
					return nil, errors.New("open a claim: what is sealed is no claim") // the error itself could quote it
				}
				w.Claim.Claim = &sealed.Claim
			}
		}
		if w.payer.ID == "" {
			w.payer = w.Claim.Claim.Payer
		}
		out[i] = w.acknowledgedClaim
	}
	return out, nil
}
