package ack

import (
	"fmt"
	"io"
	"strconv"

	"github.com/careclear/careclear/internal/x12"
)

// version999 is the guide of the 999.
const version999 = "005010X231A1"

// Write writes the answers as one interchange: a TA1 for each that asked for one or has errors, and one 999 for each
// group. It writes nothing, and says false, if there is nothing to answer: 999s are not answered, nor is a TA1.
func Write(w io.Writer, answers []Interchange, env x12.Envelope) (bool, error) {
	out := x12.Interchange{Envelope: env, Version: version999}
	for _, in := range answers {
		if in.Requested || in.Code != "000" {
			out.TA1 = append(out.TA1, x12.Seg("TA1", fmt.Sprintf("%09s", said(in.Control)), said(in.Date), said(in.Time), string(in.Status), in.Code))
		}
		for _, g := range in.Groups {
			if g.Functional != "FA" {
				out.Sets = append(out.Sets, x12.Set{Type: "999", Body: g.loop()})
			}
		}
	}
	if len(out.TA1)+len(out.Sets) == 0 {
		return false, nil
	}
	if err := x12.WriteInterchange(w, out); err != nil {
		return false, fmt.Errorf("write the acknowledgement: %w", err)
	}
	return true, nil
}

// said is what an answer repeats of a file, whatever that may hold.
func said(s string) string { return x12.Text(s, 80) }

func (g Group) loop() *x12.Loop {
	l := x12.NewLoop("HEADER", x12.Seg("AK1", said(g.Functional), said(g.Control), said(g.Version)))
	for _, s := range g.Sets {
		in := x12.NewLoop("2000", x12.Seg("AK2", said(s.Type), said(s.Control), said(s.Version)))
		for _, seg := range s.Segments {
			in.Put(seg.loop())
		}
		in.Add(x12.Seg("IK5", append([]string{string(s.Status)}, s.Codes...)...))
		l.Put(in)
	}
	included := said(g.Included)
	if included == "" {
		included = strconv.Itoa(g.Received)
	}
	l.Add(x12.Seg("AK9", append([]string{string(g.Status), included, strconv.Itoa(g.Received), strconv.Itoa(g.Accepted)}, g.Codes...)...))
	return l
}

func (s Segment) loop() *x12.Loop {
	l := x12.NewLoop("2100", x12.Seg("IK3", s.ID, strconv.Itoa(s.Position), s.Loop, s.Code))
	for _, e := range s.Elements {
		at := strconv.Itoa(e.Position)
		if e.Component > 0 {
			at = x12.Comp(at, strconv.Itoa(e.Component))
		}
		l.Put(x12.NewLoop("2110", x12.Seg("IK4", at, "", e.Code)))
	}
	return l
}
