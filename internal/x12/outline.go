package x12

import (
	"context"
	"errors"
	"io"
	"iter"
)

// Placed is a segment with its place in the file: every segment is handed out, envelopes included, whatever is wrong
// with it.
type Placed struct {
	Segment
	Kind  Kind   // of the transaction set; "" outside of one or if its guide is not known
	Loop  string // of the guide, "2300"; "" outside of a set
	Depth int    // 0 for ISA, 1 for GS, 2 for ST, then as the loops nest
	Known bool   // the guide has a place for it here
}

// Outline reads the segments of a file with their loops. It checks nothing; see [Check].
func Outline(ctx context.Context, r io.Reader, lim Limits) iter.Seq2[Placed, error] {
	return func(yield func(Placed, error) bool) {
		rd := NewReader(r, lim, nil)
		var at *cursor
		var kind Kind
		version, inSet := "", false
		for n := 0; ; n++ {
			seg, err := rd.Next()
			if err == nil && n%256 == 0 {
				err = context.Cause(ctx)
			}
			if err != nil {
				if !errors.Is(err, io.EOF) {
					yield(Placed{}, err)
				}
				return
			}
			p := Placed{Segment: seg, Known: true}
			switch seg.ID {
			case "ISA", "IEA":
				at, kind, inSet = nil, "", false
			case "GS", "GE":
				at, kind, inSet, p.Depth = nil, "", false, 1
				version = seg.El(8)
			case "TA1":
				p.Depth = 1
			case "ST":
				kind, inSet = KindOf(seg.El(1), first(seg.El(3), version)), true
				if at = nil; guide(kind) != nil {
					at = newCursor(guide(kind), seg)
				}
				p.Kind, p.Depth = kind, 2
			case "SE":
				p.Kind, p.Depth = kind, 2
				at, kind, inSet = nil, "", false
			default:
				p.Kind, p.Depth, p.Known = kind, 2, false
				if at != nil {
					where := at.place(seg)
					p.Loop, p.Depth, p.Known = where.loop, 3+where.depth, where.known
				} else if inSet {
					p.Depth = 3
				}
			}
			if !yield(p, nil) {
				return
			}
		}
	}
}
