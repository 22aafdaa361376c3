package x12

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// set describes the transaction set that is being read.
type set struct {
	Interchange string    // ISA13
	Functional  string    // GS01
	Group       string    // GS06
	Control     string    // ST02
	Type        string    // ST01
	Version     string    // ST03, else GS08 (R2.3: never ISA12)
	Sender      string    // ISA06
	Receiver    string    // ISA08
	Qualifiers  [2]string // ISA05, ISA07
	Test        bool      // ISA15 is T
	Number      int       // of the interchange in the file, 0-based
	Delim       Delimiters
}

// setReader takes the segments of one transaction set, ST and SE excluded. Either method returns false to stop
// reading the file. end is always called once unless reading stopped; bad is nil if the trailer is right.
type setReader interface {
	segment(Segment) bool
	end(bad *Finding) bool
}

// walker follows interchanges, groups and transaction sets and checks their trailers (R2.2). What is wrong
// between sets is reported; what is wrong with a set is handed to its reader and to nobody else.
type walker struct {
	r    *Reader
	open func(set) setReader // nil result: the set is skipped
	// enter takes ISA, GS and TA1; leave takes what ended a group or interchange, "GS" or "ISA", after what was wrong
	// with its end was reported, with the number of its sets or groups. Either may be nil.
	enter  func(Segment)
	leave  func(level string, end Segment, count int)
	report func(Finding)

	set         set
	inISA, inGS bool
	isas        int // in this file
	groups      int // in this interchange
	sets        int // in this group
	segments    int // in this set, ST included
	inSet       bool
	cur         setReader
	stray       bool // a stray segment was reported since the last envelope segment
	last        Position
}

var errStop = errors.New("stop")

// run reads to the end of the file. It returns nil if a setReader stopped it.
func (w *walker) run(ctx context.Context) error {
	for n := 0; ; n++ {
		if n%256 == 0 && ctx.Err() != nil {
			return context.Cause(ctx)
		}
		seg, err := w.r.Next()
		if err == nil {
			err = w.take(seg)
		} else if errors.Is(err, io.EOF) {
			if err = w.finish(); err == nil {
				return nil
			}
		}
		if errors.Is(err, errStop) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (w *walker) take(seg Segment) error {
	w.last = seg.Pos
	if w.inSet {
		w.segments++
		seg.Pos.InSet = w.segments
	}
	switch seg.ID {
	case "ISA", "GS", "ST", "SE", "GE", "IEA":
		w.stray = false
	}
	switch seg.ID {
	case "ISA":
		return w.beginInterchange(seg)
	case "GS":
		if err := w.closeSet(nil, seg); err != nil {
			return err
		}
		if w.inGS {
			w.fault(seg, "", "a group begins before GE closed the last", "end every GS with GE")
			w.endGroup(seg)
		}
		w.inGS, w.sets = true, 0
		w.groups++
		w.set.Functional, w.set.Group, w.set.Version = seg.El(1), seg.El(6), seg.El(8)
		w.entered(seg)
	case "ST":
		if err := w.closeSet(nil, seg); err != nil {
			return err
		}
		w.beginSet(seg)
	case "SE":
		if !w.inSet {
			w.fault(seg, "", "SE without ST", "begin every transaction set with ST")
			return nil
		}
		return w.closeSet(&seg, seg)
	case "GE":
		if err := w.closeSet(nil, seg); err != nil {
			return err
		}
		w.trailer(seg, w.inGS, w.sets, w.set.Group, "GS06")
		w.endGroup(seg)
		w.set.Group, w.set.Version = "", ""
	case "IEA":
		if err := w.closeSet(nil, seg); err != nil {
			return err
		}
		if w.inGS {
			w.fault(seg, "", "the interchange ends before GE closed its group", "end every GS with GE")
			w.endGroup(seg)
		}
		w.trailer(seg, w.inISA, w.groups, w.set.Interchange, "ISA13")
		w.endInterchange(seg)
	case "TA1":
		w.entered(seg)
	default:
		switch {
		case w.inSet && w.cur != nil:
			if !w.cur.segment(seg) {
				return errStop
			}
		case !w.inSet && !w.stray:
			w.stray = true
			w.fault(seg, "", "a segment outside of any transaction set was skipped, with those that follow it", "put it between ST and SE")
		}
	}
	return nil
}

func (w *walker) beginInterchange(seg Segment) error {
	if err := w.closeSet(nil, seg); err != nil {
		return err
	}
	if w.inISA {
		w.fault(seg, "", "an interchange begins before IEA closed the last", "end every ISA with IEA")
		w.endGroup(seg)
		w.endInterchange(seg)
	}
	if seg.Damage != "" {
		w.fault(seg, "", seg.Damage, "give every element of the ISA its fixed length")
	}
	w.inISA, w.inGS, w.groups = true, false, 0
	w.set = set{Interchange: seg.El(13), Sender: seg.El(6), Receiver: seg.El(8), Number: w.isas, Delim: w.r.Delimiters(),
		Qualifiers: [2]string{strings.TrimSpace(seg.El(5)), strings.TrimSpace(seg.El(7))}, Test: seg.El(15) == "T"}
	w.isas++
	w.entered(seg)
	return nil
}

func (w *walker) entered(seg Segment) {
	if w.enter != nil {
		w.enter(seg)
	}
}

func (w *walker) endGroup(at Segment) {
	if w.inGS && w.leave != nil {
		w.leave("GS", at, w.sets)
	}
	w.inGS = false
}

func (w *walker) endInterchange(at Segment) {
	if w.inISA && w.leave != nil {
		w.leave("ISA", at, w.groups)
	}
	w.inISA = false
}

func (w *walker) beginSet(seg Segment) {
	if !w.inGS {
		w.fault(seg, "", "a transaction set outside of any group", "put GS before ST")
	}
	s := w.set
	s.Type, s.Control = seg.El(1), seg.El(2)
	if v := seg.El(3); v != "" {
		if s.Version != "" && v != s.Version {
			w.report(Finding{Position: seg.Pos, ID: "ST", Element: "03", Severity: Warning, Rule: "R2.3",
				Message: "ST03 and GS08 name different guides; ST03 is used", Cure: "name the same guide in both"})
		}
		s.Version = v
	}
	w.sets++
	w.inSet, w.segments = true, 1
	w.cur = w.open(s)
	w.set.Control = s.Control
}

// closeSet ends the open set, if any: by its SE, or because segment at came where SE was due.
func (w *walker) closeSet(se *Segment, at Segment) error {
	if !w.inSet {
		return nil
	}
	w.inSet = false
	cur := w.cur
	w.cur = nil
	if cur == nil {
		return nil
	}
	bad := func(elem, msg, cure string) *Finding {
		return &Finding{Position: at.Pos, ID: at.ID, Element: elem, Severity: Error, Rule: "R2.2", Message: msg, Cure: cure}
	}
	var f *Finding
	switch {
	case se == nil:
		f = bad("", "the transaction set is not closed by SE", "the file may be cut off; send the set again")
	case !sameControl(se.El(2), w.set.Control):
		f = bad("02", "SE02 is not the control number of ST02", "correct it and send the set again")
	case !sameCount(se.El(1), w.segments):
		f = bad("01", fmt.Sprintf("SE01 is not the number of segments from ST to SE, %d", w.segments), "correct it and send the set again")
	}
	if !cur.end(f) {
		return errStop
	}
	return nil
}

// trailer checks GE or IEA: count in element 1, control number in element 2.
func (w *walker) trailer(seg Segment, inside bool, count int, control, name string) {
	switch {
	case !inside:
		w.fault(seg, "", seg.ID+" closes nothing", "send one GE for each GS, one IEA for each ISA")
	case !sameCount(seg.El(1), count):
		w.fault(seg, "01", fmt.Sprintf("the count is not %d as received", count), "something may be lost; count again")
	case !sameControl(seg.El(2), control):
		w.fault(seg, "02", "the control number is not that of "+name, "repeat that number")
	}
}

func (w *walker) finish() error {
	at := Segment{ID: "EOF", Pos: w.last}
	if err := w.closeSet(nil, at); err != nil {
		return err
	}
	if w.inGS {
		w.fault(at, "", "the file ends without GE", "it may be cut off; send it again")
		w.endGroup(at)
	}
	if w.inISA {
		w.fault(at, "", "the file ends without IEA", "it may be cut off; send it again")
		w.endInterchange(at)
	}
	return nil
}

func (w *walker) fault(seg Segment, elem, msg, cure string) {
	w.report(Finding{Position: seg.Pos, ID: seg.ID, Element: elem, Severity: Error, Rule: "R2.2", Message: msg, Cure: cure})
}

func sameControl(a, b string) bool {
	return a == b || a != "" && b != "" && strings.TrimLeft(a, "0") == strings.TrimLeft(b, "0")
}

func sameCount(s string, n int) bool {
	got, err := strconv.Atoi(s)
	return err == nil && got == n
}
