package x12

import (
	"context"
	"io"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Payment835 is what one 835 transaction set pays, read back from X12.
type Payment835 struct {
	Set      string      // ST02
	Trace    string      // TRN02
	Total    claim.Cents // BPR02
	Adjusted claim.Cents // sum of the PLB amounts; positive lowers the payment
	Claims   []ClaimPaid // in order
	Findings []Finding   // departures, Error or Warning
}

// ClaimPaid is one CLP.
type ClaimPaid struct {
	PatientControl string // CLP01
	PayerControl   string // CLP07
	Status         string // CLP02
	Charge         claim.Cents
	Paid           claim.Cents
	Patient        claim.Cents // CLP05; 0 if absent
}

// Balanced reports whether nothing of severity Error was found.
func (p *Payment835) Balanced() bool {
	for _, f := range p.Findings {
		if f.Severity == Error {
			return false
		}
	}
	return true
}

// Check835 reads the amounts of every 835 set of a file and asserts the three balances of claims.md §5.1, the
// trailers and that BPR02 is not negative. Other sets are skipped. Findings that belong to no set are those of
// the second result. Its memory grows with the number of claims, not with their lines.
func Check835(ctx context.Context, r io.Reader, lim Limits) ([]Payment835, []Finding, error) {
	var out []Payment835
	var findings []Finding
	report := func(f Finding) { findings = append(findings, f) }
	w := &walker{r: NewReader(r, lim, report), report: report}
	w.open = func(s set) setReader {
		if s.Type != "835" {
			return nil
		}
		return &remitSet{p: Payment835{Set: s.Control}, st: w.last, comp: s.Delim.Component, done: func(p Payment835) { out = append(out, p) }}
	}
	err := w.run(ctx)
	return out, findings, err
}

// balance835 is what is still unexplained of the open claim and line.
type balance835 struct {
	at         Segment
	rest, line claim.Cents
	svc        Segment
}

type remitSet struct {
	p    Payment835
	st   Position
	comp byte
	done func(Payment835)

	counting        bool // the claims are not kept
	inClaim, inLine bool
	bal             balance835
	bpr             Segment
	unread          bool // an amount could not be read: balances would only repeat that
	paid            claim.Cents
}

func (s *remitSet) segment(seg Segment) bool {
	if seg.Damage != "" {
		s.find(seg, "", "x12-syntax", cured(seg.Damage))
		return true
	}
	switch seg.ID {
	case "BPR":
		s.bpr = Segment{ID: "BPR", Pos: seg.Pos}
		s.p.Total = s.amount(seg, 2)
		if s.p.Total < 0 {
			s.find(seg, "02", "balance-3", "the payment is negative; carry it forward by a PLB FB")
		}
	case "TRN":
		s.p.Trace = seg.El(2)
	case "CLP":
		s.closeClaim()
		c := ClaimPaid{PatientControl: seg.El(1), Status: seg.El(2), Charge: s.amount(seg, 3), Paid: s.amount(seg, 4), PayerControl: seg.El(7)}
		if seg.El(5) != "" {
			c.Patient = s.amount(seg, 5)
		}
		if !s.counting {
			s.p.Claims = append(s.p.Claims, c)
		}
		s.inClaim, s.bal = true, balance835{at: Segment{ID: "CLP", Pos: seg.Pos}, rest: s.sub(seg, c.Charge, c.Paid)}
		s.paid = s.add(seg, s.paid, c.Paid)
	case "SVC":
		s.closeLine()
		s.inLine = true
		s.bal.svc = Segment{ID: "SVC", Pos: seg.Pos}
		if code := seg.El(1); len(code) == 2 && !strings.Contains(code, string(rune(s.comp))) {
			s.find(seg, "01", "x12-composite", "a code qualifier without a code; is the composite split by the element separator?")
		}
		s.bal.line = s.sub(seg, s.amount(seg, 2), s.amount(seg, 3))
	case "CAS":
		for i := 3; i <= 18; i += 3 {
			if seg.El(i) == "" {
				continue
			}
			a := s.amount(seg, i)
			s.bal.rest = s.sub(seg, s.bal.rest, a)
			if s.inLine {
				s.bal.line = s.sub(seg, s.bal.line, a)
			}
		}
	case "LX":
		s.closeClaim()
	case "PLB":
		s.closeClaim()
		for i := 4; i <= 14; i += 2 {
			if seg.El(i) != "" {
				s.p.Adjusted = s.add(seg, s.p.Adjusted, s.amount(seg, i))
			}
		}
	}
	return true
}

func (s *remitSet) end(bad *Finding) bool {
	if bad != nil {
		s.p.Findings = append(s.p.Findings, *bad)
	}
	s.finish()
	s.done(s.p)
	return true
}

// finish asserts the balances that are open at the end of the set.
func (s *remitSet) finish() {
	s.closeClaim()
	if s.bpr.ID == "" {
		s.find(Segment{ID: "ST", Pos: s.st}, "", "required", "BPR is missing")
	} else if want := s.sub(s.bpr, s.paid, s.p.Adjusted); !s.unread && want != s.p.Total {
		s.find(s.bpr, "02", "balance-3", "the claims' payments less PLB are "+want.Dollars()+", BPR02 is "+s.p.Total.Dollars()+"; correct the amounts")
	}
}

func (s *remitSet) closeLine() {
	if s.inLine && s.bal.line != 0 && !s.unread {
		s.find(s.bal.svc, "", "balance-1", "the line is out of balance by "+s.bal.line.Dollars()+"; SVC02 less the line's CAS must be SVC03")
	}
	s.inLine = false
}

func (s *remitSet) closeClaim() {
	s.closeLine()
	if s.inClaim && s.bal.rest != 0 && !s.unread {
		s.find(s.bal.at, "", "balance-2", "the claim is out of balance by "+s.bal.rest.Dollars()+"; CLP03 less all CAS of the claim must be CLP04")
	}
	s.inClaim = false
}

func (s *remitSet) find(seg Segment, elem, rule, msg string) {
	if len(s.p.Findings) >= 1000 {
		return // one more says nothing new
	}
	s.p.Findings = append(s.p.Findings, finding(seg, elem, Error, rule, msg))
}

func (s *remitSet) amount(seg Segment, i int) claim.Cents {
	v, err := claim.ParseCents(seg.El(i))
	if err != nil {
		s.unread = true
		s.find(seg, elem(i, 0), "x12-amount", "not an amount of dollars and whole cents")
	}
	return v
}

func (s *remitSet) add(seg Segment, a, b claim.Cents) claim.Cents {
	v, err := claim.Sum(a, b)
	if err != nil {
		s.unread = true
		s.find(seg, "", "x12-amount", "the amounts exceed what can be summed")
	}
	return v
}

func (s *remitSet) sub(seg Segment, a, b claim.Cents) claim.Cents { return s.add(seg, a, -b) }
