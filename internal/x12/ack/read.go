package ack

import (
	"context"
	"io"
	"iter"
	"strconv"

	"github.com/careclear/careclear/internal/x12"
)

// Read999 reads the 999s of a file, each of them the answer to a group. A 999 that cannot be read as such comes with
// the finding that says why.
func Read999(ctx context.Context, r io.Reader, lim x12.Limits) iter.Seq2[Group, error] {
	return func(yield func(Group, error) bool) {
		for u, err := range x12.ReadLoops(ctx, r, lim, "", nil, x12.Kind999) {
			if err == nil && u.Fault != nil {
				err = &Unreadable{*u.Fault}
			}
			if err != nil {
				if !yield(Group{}, err) {
					return
				}
				continue
			}
			if !yield(readGroup(u.Loop), nil) {
				return
			}
		}
	}
}

// Unreadable is the error of a transaction set that cannot be read; those after it come all the same.
type Unreadable struct{ Finding x12.Finding }

func (u *Unreadable) Error() string { return u.Finding.String() }

func readGroup(l *x12.Loop) Group {
	ak1, ak9 := l.Segment("AK1"), l.Segment("AK9")
	g := Group{Functional: ak1.El(1), Control: ak1.El(2), Version: ak1.El(3), Status: Status(ak9.El(1)), Included: ak9.El(2),
		Received: number(ak9.El(3)), Accepted: number(ak9.El(4)), Codes: codes(ak9, 5)}
	for in := range l.Loops("2000") {
		ak2, ik5 := in.Segment("AK2"), in.Segment("IK5")
		s := Set{Type: ak2.El(1), Control: ak2.El(2), Version: ak2.El(3), Status: Status(ik5.El(1)), Codes: codes(ik5, 2)}
		for of := range in.Loops("2100") {
			ik3 := of.Segment("IK3")
			seg := Segment{ID: ik3.El(1), Position: number(ik3.El(2)), Loop: ik3.El(3), Code: ik3.El(4)}
			for el := range of.Loops("2110") {
				ik4 := el.Segment("IK4")
				seg.Elements = append(seg.Elements, Element{Position: number(ik4.Comp(1, 1)), Component: number(ik4.Comp(1, 2)), Code: ik4.El(3)})
			}
			s.Segments = append(s.Segments, seg)
		}
		g.Sets = append(g.Sets, s)
	}
	return g
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

func codes(s x12.Segment, from int) (out []string) {
	for i := from; i < len(s.Elements); i++ {
		if c := s.El(i); c != "" {
			out = append(out, c)
		}
	}
	return out
}

// ReadTA1 reads the acknowledgements of interchanges that a file holds, without groups.
func ReadTA1(ctx context.Context, r io.Reader, lim x12.Limits) iter.Seq2[Interchange, error] {
	return func(yield func(Interchange, error) bool) {
		for p, err := range x12.Outline(ctx, r, lim) {
			if err != nil {
				yield(Interchange{}, err)
				return
			}
			if p.ID == "TA1" && !yield(Interchange{Control: p.El(1), Date: p.El(2), Time: p.El(3), Status: Status(p.El(4)), Code: p.El(5), Requested: true}, nil) {
				return
			}
		}
	}
}
