package adjudication

import (
	"strings"
	"testing"
)

func TestModifiers(t *testing.T) {
	all := strings.Fields("E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI 24 25 57 58 78 79 27 59 91 XE XS XP XU")
	for _, m := range all {
		if ncciModifier(m) == separate(m) {
			t.Errorf("%s", m)
		}
	}
	for _, m := range []string{"", "26", "50", "76", "80", "GP", "KX", "XX", "F0", "T0", "E5"} {
		if ncciModifier(m) || separate(m) {
			t.Errorf("%q lets nothing through", m)
		}
	}
	if eitherLine.String() != "2019-07-01" {
		t.Error(eitherLine)
	}
}
