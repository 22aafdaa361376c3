package x12

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// The traps of claims.md §8, in its order: what the check says of them, and what a reader of claims makes of them.
func TestTraps(t *testing.T) {
	good := file(head + body)
	set := func(control string) string {
		s := strings.Replace(head[strings.Index(head, "ST*"):], "0001", control, 1) + body
		return s + fmt.Sprintf("SE*%d*%s~\n", strings.Count(s, "~")+1, control)
	}
	gs := isa + head[:strings.Index(head, "ST*")]
	for _, tc := range []struct {
		name, text    string
		errs, warns   string // rules that the check names
		taken, refuse int    // claims
	}{
		{"composites under another separator", strings.Replace(strings.ReplaceAll(good, ":", ">"), "*T*>", "*T*:", 1), "", "x12-isa16", 1, 0},
		{"composite split", strings.Replace(good, "SV1*HC:J1885*40*", "SV1*HC*24599.00*40*", 1), "x12-composite x12-number R2.4", "R2.5", 0, 1},
		{"SE01", strings.Replace(good, "SE*24", "SE*42", 1), "R2.2", "", 0, 1},
		{"SE02", strings.Replace(good, "*0001~\nGE", "*1000~\nGE", 1), "R2.2", "", 0, 1},
		{"one bad ST of three", gs + set("0001") + strings.Replace(set("0002"), "SE*24", "SE*25", 1) + set("0003") + "GE*3*905~\nIEA*1*000000905~\n", "R2.2", "", 2, 1},
		{"LF", good, "", "", 1, 0},
		{"CRLF", strings.ReplaceAll(good, "\n", "\r\n"), "", "", 1, 0},
		{"blank lines", strings.ReplaceAll(good, "\n", "\n\n\n"), "", "", 1, 0},
		{"no final newline", strings.TrimSuffix(good, "\n"), "", "", 1, 0},
		{"no final terminator", strings.TrimSuffix(good, "~\n"), "", "", 1, 0},
		{"byte order mark", "\ufeff" + good, "", "x12-preamble", 1, 0},
		{"text before ISA", "Content-Type: ISA*\r\n\r\n" + good, "", "x12-preamble", 1, 0},
		{"11::1", strings.Replace(good, "11:B:1", "11::1", 1), "", "x12-guide", 1, 0},
		{"11::1.00", strings.Replace(good, "11:B:1", "11::1.00", 1), "", "x12-guide x12-guide", 1, 0},
		{"frequency never guessed", strings.Replace(good, "11:B:1", "11:B:1.50", 1), "R2.10", "", 0, 1},
		{"impossible date of service", strings.Replace(good, "D8*20260105", "D8*20002316", 1), "x12-date", "", 0, 1},
		{"impossible date elsewhere", strings.Replace(good, "*905*20260302*0930*CH", "*905*20002316*0930*CH", 1), "", "x12-date", 1, 0},
		{"negative CAS", file(strings.Replace(remit, "CAS*PR*1*15~", "CAS*PR*1*15**23*-4**24*4~", 1)), "", "", 0, 0},
		{"PLB misplaced", file(strings.Replace(strings.Replace(remit, "PLB*1234567893*20261231*L6:CTL1*-10~\n", "", 1), "LX*1~", "PLB*1234567893*20261231*L6:CTL1*-10~\nLX*1~", 1)), "", "x12-loop", 0, 0},
		{"CAS missing", file(strings.Replace(remit, "CAS*PR*1*15~\n", "", 1)), "balance-1 balance-2", "R5-patient", 0, 0},
		{"CLM01 reused", file(head + body + body), "", "x12-reused", 2, 0},
		{"amounts 40, 40.00, .5", file(head + strings.NewReplacer("*100*", "*100.50*", "*60*", "*060.*", "*40*", "*40.00*", "LX*2", "LX*2~\nSV1*HC:G0463*.5*UN*1***1~\nDTP*472*D8*20260105~\nLX*3").Replace(body)), "", "", 1, 0},
		{"a huge attachment", file(head + strings.Replace(body, "HI*", "NTE*ADD*"+strings.Repeat("x", 1<<20)+"~\nHI*", 1)), "x12-syntax", "", 0, 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var errs, warns []string
			sets, envelope := check(t, tc.text)
			for _, f := range all(sets, envelope) {
				if f.Severity == Error {
					errs = append(errs, f.Rule)
				} else {
					warns = append(warns, f.Rule)
				}
			}
			if e, w := strings.Join(errs, " "), strings.Join(warns, " "); e != tc.errs || w != tc.warns {
				t.Errorf("errors %q, warnings %q; want %q, %q", e, w, tc.errs, tc.warns)
			}
			got, _ := collect(t, tc.text, Options{})
			taken, refused := 0, 0
			for _, res := range got {
				if res.Claim != nil {
					taken++
				} else {
					refused++
				}
			}
			if taken != tc.taken || refused != tc.refuse {
				t.Errorf("%d claims taken, %d refused; want %d, %d", taken, refused, tc.taken, tc.refuse)
			}
		})
	}
	for _, c := range Check(context.Background(), strings.NewReader(good), Limits{Segments: 10}) {
		if c != nil && !errors.Is(c, ErrTooLong) {
			t.Error(c)
		}
	}
}

// Reading a set as loops keeps the text of a date that is none.
func TestRawTextIsKept(t *testing.T) {
	got, _ := units(t, file(strings.Replace(remit, "NON************20260302", "NON************20002316", 1)), "", Limits{})
	if got[0].Loop.Segment("BPR").El(16) != "20002316" {
		t.Error(got[0].Loop.Segment("BPR"))
	}
}
