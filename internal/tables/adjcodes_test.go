package tables_test

import (
	"strings"
	"testing"

	"github.com/careclear/careclear/internal/tables"
)

const adjCodes = "adj_code,adj_type,adj_description,adj_start_date,adj_end_date\nCO,Group,x,,\n42,CARC,x,1995-01-01,2007-06-01\n45,CARC,\"x, y\",1995-01-01,\nN706,RARC,x,2014-11-01,\n"

func TestSendable(t *testing.T) {
	s := open(t, write(t, t.TempDir(), map[string]string{"adj.csv": adjCodes}))
	for _, c := range []struct {
		code, on string
		want     bool
	}{
		{"45", "2026-05-01", true}, {"45", "1994-12-31", false}, {"45", "1995-01-01", true}, {"45", "9999-12-31", true},
		{"42", "2007-05-31", true}, {"42", "2007-06-01", false}, {"N706", "2014-10-31", false}, {"N706", "2014-11-01", true},
		{"CO", "2026-05-01", false}, {"999", "2026-05-01", false}, {"", "2026-05-01", false},
	} {
		if got, known := s.Sendable(c.code, day(c.on)); got != c.want || !known {
			t.Errorf("%s on %s: %v, %v", c.code, c.on, got, known)
		}
	}
	if _, known := open(t, write(t, t.TempDir(), files())).Sendable("45", day("2026-05-01")); known {
		t.Error("a set without the list knows it")
	}
	for name, bad := range map[string]struct{ text, want string }{
		"type":       {strings.Replace(adjCodes, "RARC", "REMARK", 1), "adj.csv, row 5: column adj_type: "},
		"day":        {strings.Replace(adjCodes, "2007-06-01", "2007", 1), "adj.csv, row 3: column adj_end_date: "},
		"other days": {adjCodes + "45,CARC,x,1996-01-01,\n", "adj.csv, row 6: 45 stands above"},
	} {
		if _, err := tables.Read(write(t, t.TempDir(), map[string]string{"adj.csv": bad.text}), tables.Options{}); err == nil || !strings.Contains(err.Error(), bad.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
