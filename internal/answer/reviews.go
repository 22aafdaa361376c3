package answer

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/careclear/careclear/internal/claim"
	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/inquiry"
)

// Authorization is one service, or a stay, that a payer was asked to certify.
type Authorization struct {
	Number   string
	Status   string // "certified", "modified", "denied" or "pended"
	Service  string // key, as claim.Line.ServiceKey; "": any
	From, To claim.Day
	Provider string      // "npi:…" of who must give the service; "": anyone
	Units    claim.Units // 0: without limit
}

// reviews takes 278s: a provider's requests are kept and answered with how they stand; a payer's answers are taken.
func (w *work) reviews(ctx context.Context, text []byte) error {
	if w.s.Authorize == nil {
		return nil
	}
	sets, err := perSet(w, inquiry.Read278(ctx, bytes.NewReader(text), x12.Limits{}, nil), func(r inquiry.Result[inquiry.Review]) ([]inquiry.Review, error) {
		v, err := w.review(ctx, r)
		return []inquiry.Review{v}, err
	})
	if err != nil {
		return err
	}
	for _, set := range sets {
		w.out = append(w.out, drafted{"278", set.at, func(to io.Writer, env x12.Envelope) error {
			return inquiry.Write278(to, inquiry.Batch{Reference: set.batch.Reference, Answer: true}, set.answers, env)
		}})
	}
	return nil
}

// authorized is how long a request holds that names no days.
const authorized = 90

func (w *work) review(ctx context.Context, r inquiry.Result[inquiry.Review]) (inquiry.Review, error) {
	var v inquiry.Review
	if r.Message != nil {
		v = *r.Message
	}
	v.Parties = r.Parties
	reject := func(level, code string) (inquiry.Review, error) {
		if level == "2010A" || level == "2010B" {
			v = inquiry.Review{Parties: inquiry.Parties{Payer: v.Payer, Receiver: v.Receiver}}
		}
		v.Decision, v.Rejections = nil, []inquiry.Rejection{{Level: level, Code: code, FollowUp: "C"}}
		return v, nil
	}
	payer, known := w.payer(v.Payer)
	switch {
	case !known:
		return reject("2010A", "79")
	case w.asker.Payer == 0 && (w.stranger(v.Receiver) || r.Batch.Answer):
		return reject("2010B", "43")
	case r.Message == nil:
		return reject("2010B", "15")
	}
	v.Rejections = nil
	member, _, why, err := w.patient(ctx, payer.number, v.Parties)
	if err != nil {
		return v, err
	}
	if why != "" {
		level := "2010C"
		if v.Dependent != nil {
			level = "2010D"
		}
		return reject(level, why)
	}
	if r.Batch.Answer {
		return w.decided(ctx, v, payer.number, member, reject)
	}
	if v.From == nil {
		day := claim.DayOf(w.s.Now())
		v.From, v.To = &day, new(claim.Day)
		*v.To = day + authorized
	}
	if len(v.Services) == 0 {
		v.Decision, err = w.ask(ctx, payer.number, member, w.authorization(&v, nil))
		return v, err
	}
	for i := range v.Services {
		s := &v.Services[i]
		if s.Decision, err = w.ask(ctx, payer.number, member, w.authorization(&v, s)); err != nil {
			return v, err
		}
	}
	return v, nil
}

// authorization is what a request, or its answer, is about. Its number is made of what is asked and by whom, so that the
// same request is the same authorisation.
func (w *work) authorization(v *inquiry.Review, s *inquiry.ReviewService) Authorization {
	a := Authorization{Status: "pended", From: *v.From, To: *v.To}
	who := v.Receiver
	if v.Performer != nil {
		who = *v.Performer
	}
	if who.Qualifier == "XX" {
		a.Provider = "npi:" + who.ID
	}
	trace := v.Trace
	if s != nil {
		line := claim.Line{Service: s.Service}
		a.Service, a.Units = line.ServiceKey(), s.Units
		if s.From != nil {
			a.From, a.To = *s.From, *s.To
		}
		trace += "|" + s.Trace
	}
	text := fmt.Sprintf("%d|%s|%s|%s|%s|%s|%s|%d|%d|%d", w.asker.Provider, v.Payer.ID, fold(v.Subscriber.MemberID), dependent(v), trace, a.Service, a.Provider, a.Units, a.From, a.To)
	a.Number = "AU" + strings.ToUpper(hex.EncodeToString(w.s.Members.Secret("authorization", text)[:8]))
	return a
}

func dependent(v *inquiry.Review) string {
	if v.Dependent == nil {
		return ""
	}
	return fold(v.Dependent.First)
}

// ask keeps a request that is new, and tells how it stands.
func (w *work) ask(ctx context.Context, payer uint32, member uuid.UUID, a Authorization) (*inquiry.Decision, error) {
	known, ok, err := w.known(ctx, payer, a.Number)
	if err != nil {
		return nil, err
	}
	if ok {
		return known.decision(), nil
	}
	if err := w.s.Authorize(ctx, payer, member, a); err != nil {
		return nil, fmt.Errorf("keep a request for an authorisation: %w", err)
	}
	return a.decision(), nil
}

// actions are HCR01 by the status of an authorisation.
var actions = map[string]string{"certified": "A1", "modified": "A6", "denied": "A3", "pended": "A4"}

// statuses are those of an answer's HCR01. A partial certification is one with other units or days.
var statuses = map[string]string{"A1": "certified", "A2": "modified", "A6": "modified", "A3": "denied", "A4": "pended", "C": "denied"}

func (a *Authorization) decision() *inquiry.Decision {
	d := &inquiry.Decision{Action: actions[a.Status], Number: a.Number}
	if a.Status == "certified" || a.Status == "modified" {
		d.From, d.To = &a.From, &a.To
	}
	return d
}

// known reads an authorisation.
func (w *work) known(ctx context.Context, payer uint32, number string) (a Authorization, ok bool, err error) {
	var services []byte
	var start, end time.Time
	a.Number = number
	err = w.s.Pool.QueryRow(ctx, `select status, services, start_day, end_day, provider_key, units from prior_authorization where payer = $1 and number = $2`,
		int64(payer), number).Scan(&a.Status, &services, &start, &end, &a.Provider, (*int64)(&a.Units))
	if errors.Is(err, pgx.ErrNoRows) {
		return a, false, nil
	}
	if err != nil {
		return a, false, fmt.Errorf("read an authorisation: %w", err)
	}
	var ranges []struct{ From, To string }
	if json.Unmarshal(services, &ranges) == nil && len(ranges) > 0 {
		a.Service = ranges[0].From
	}
	a.From, a.To = claim.DayOf(start), claim.DayOf(end)
	return a, true, nil
}

// decided takes a payer's answer: of every service, or of the event, that it decides.
func (w *work) decided(ctx context.Context, v inquiry.Review, payer uint32, member uuid.UUID, reject func(level, code string) (inquiry.Review, error)) (inquiry.Review, error) {
	if v.From == nil {
		day := claim.DayOf(w.s.Now())
		v.From, v.To = &day, new(claim.Day)
		*v.To = day + authorized
	}
	type decision struct {
		of *inquiry.Decision
		on *inquiry.ReviewService
	}
	all := []decision{{v.Decision, nil}}
	for i := range v.Services {
		all = append(all, decision{cmp.Or(v.Services[i].Decision, v.Decision), &v.Services[i]})
	}
	if len(v.Services) > 0 {
		all = all[1:]
	}
	for _, d := range all {
		if d.of == nil || d.of.Number == "" || statuses[d.of.Action] == "" {
			return reject("2000E", "15") // an answer needs HCR01 and HCR02
		}
		a := w.authorization(&v, d.on)
		if known, ok, err := w.known(ctx, payer, d.of.Number); err != nil {
			return v, err
		} else if ok { // what the answer does not say stays as it was asked
			if d.on == nil || d.on.Service.Value == "" {
				a.Service = known.Service
			}
			if d.on == nil || d.on.Units == 0 {
				a.Units = known.Units
			}
			a.Provider = known.Provider
			if d.on == nil || d.on.From == nil {
				a.From, a.To = known.From, known.To
			}
		}
		if d.of.From != nil {
			a.From, a.To = *d.of.From, *d.of.To
		}
		a.Number, a.Status = d.of.Number, statuses[d.of.Action]
		switch err := w.s.Authorize(ctx, payer, member, a); {
		case errors.Is(err, ErrAuthorization):
			return reject("2000E", "33") // input errors
		case err != nil:
			return v, fmt.Errorf("keep an authorisation: %w", err)
		}
	}
	return v, nil
}
