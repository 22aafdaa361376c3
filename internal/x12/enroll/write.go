package enroll

import (
	"fmt"
	"io"

	"github.com/careclear/careclear/internal/x12"
)

// version834 is the guide of the 834.
const version834 = "005010X220A1"

// Write writes one 834 of the members, in their order; the guide wants a subscriber before his dependants. Reading it
// gives the same members if their Person.MemberID and Relation are those of the member, names fit the guide and
// addresses have one or two lines. What the guide demands and a member lacks is an error wrapping [x12.ErrData], and
// nothing is written.
func Write(w io.Writer, h Header, members []Member, env x12.Envelope) error {
	if h.Reference == "" || h.Sponsor.ID == "" || h.Payer.ID == "" || len(members) == 0 {
		return fmt.Errorf("reference, sponsor, payer or members are missing: %w", x12.ErrData)
	}
	l := x12.NewLoop("HEADER",
		x12.Seg("BGN", or(h.Purpose, "00"), h.Reference, h.Day.X12(), env.Now.UTC().Format("1504"), "", "", "", or(h.Action, "2")),
		x12.When(h.Policy != "", x12.Seg("REF", "38", h.Policy)))
	l.Put(h.Sponsor.loop("1000A", "P5"), h.Payer.loop("1000B", "IN"))
	for i := range members {
		m, err := members[i].loop()
		if err != nil {
			return fmt.Errorf("member %d: %w", i+1, err)
		}
		l.Put(m)
	}
	if err := x12.WriteInterchange(w, x12.Interchange{Envelope: env, Version: version834, Sets: []x12.Set{{Type: "834", Body: l}}}); err != nil {
		return fmt.Errorf("write the enrolment: %w", err)
	}
	return nil
}

func (p Party) loop(id, code string) *x12.Loop {
	return x12.NewLoop(id, x12.Seg("N1", code, x12.Text(p.Name, 60), or(p.Qualifier, "FI"), p.ID))
}

func (m *Member) loop() (*x12.Loop, error) {
	switch {
	case m.SubscriberID == "" || x12.Text(m.Person.Last, 60) == "":
		return nil, fmt.Errorf("subscriber number or last name is missing: %w", x12.ErrData)
	case m.Subscriber != (m.Relation == "18"):
		return nil, fmt.Errorf("the subscriber, and nobody else, has the relation 18: %w", x12.ErrData)
	}
	flag, died, format := "N", "", ""
	if m.Subscriber {
		flag = "Y"
	}
	if m.Died != nil {
		died, format = m.Died.X12(), "D8"
	}
	l := x12.NewLoop("2000", x12.Seg("INS", flag, m.Relation, string(m.Maintenance), m.Reason, or(m.Status, "A"), "", "", m.Employment, "", "", format, died),
		x12.Seg("REF", "0F", m.SubscriberID), x12.When(m.Group != "", x12.Seg("REF", "1L", m.Group)), x12.DTP("356", m.From, nil), x12.DTP("357", m.To, nil))
	p := m.Person
	who := x12.NewLoop("2100A", x12.Seg("NM1", "IL", "1", x12.Text(p.Last, 60), x12.Text(p.First, 35), "", "", "", m.Identifier.Qualifier, m.Identifier.Value))
	who.Add(x12.AddressOf(p.Address)...)
	if p.Birth != nil && p.Gender == "" {
		p.Gender = "U" // the guide wants one
	}
	who.Add(x12.DMG(p))
	l.Put(who)
	if was := m.Was; was != nil {
		of := x12.NewLoop("2100B", x12.Seg("NM1", "70", "1", x12.Text(was.Last, 60), x12.Text(was.First, 35)))
		born := *was
		if born.Birth != nil && born.Gender == "" {
			born.Gender = "U"
		}
		of.Add(x12.DMG(born))
		l.Put(of)
	}
	for i, c := range m.Coverages {
		if c.Line == "" || c.From == nil && c.To == nil {
			return nil, fmt.Errorf("coverage %d: line of insurance or dates are missing: %w", i+1, x12.ErrData)
		}
		l.Put(x12.NewLoop("2300", x12.Seg("HD", string(c.Maintenance), "", c.Line, c.Plan, c.Level), x12.DTP("348", c.From, nil), x12.DTP("349", c.To, nil),
			x12.When(c.Policy != "", x12.Seg("REF", "1L", c.Policy))))
	}
	return l, nil
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
