package x12

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// TestWorkedBalances is the example of claims.md §5.1: an adjustment of the claim as a whole beside one of a line, and a
// transaction whose provider adjustment raises the payment.
func TestWorkedBalances(t *testing.T) {
	segments := []string{
		"ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *260302*0930*^*00501*000000001*0*P*:",
		"GS*HP*PAYER*PROVIDER*20260302*0930*1*X*005010X221A1", "ST*835*0001",
		"BPR*I*150000*C*NON************20260302", "TRN*1*T1*1123456789", "DTM*405*20260302",
		"N1*PR*PAYER", "N3*1 ROAD", "N4*AKRON*OH*44301", "PER*BL*DESK*TE*3305550100", "N1*PE*CLINIC*XX*1234567893", "LX*1",
		"CLP*A*1*800*450*300*ZZ*N1", "CAS*CO*45*50", "NM1*QC*1*R*J****MI*M1", "SVC*HC:G0101*800*500", "DTM*472*20260301", "CAS*PR*1*300",
		"CLP*B*1*137568.4*137568.4**ZZ*N2", "NM1*QC*1*R*J****MI*M1",
		"CLP*C*1*11980.33*11980.33**ZZ*N3", "NM1*QC*1*R*J****MI*M1",
		"PLB*1234567893*20261231*CS:X*-1.27",
	}
	body := strings.Join(segments, "~") + "~"
	text := body + fmt.Sprintf("SE*%d*0001~GE*1*1~IEA*1*000000001~", len(segments)-2+1)
	paid, findings, err := Check835(context.Background(), strings.NewReader(text), Limits{})
	if err != nil || len(findings) > 0 || len(paid) != 1 || !paid[0].Balanced() || paid[0].Total != 15000000 {
		t.Fatalf("%v %v %+v", err, findings, paid)
	}
	for _, wrong := range [][2]string{{"CAS*PR*1*300~", "CAS*PR*1*299~"}, {"CAS*CO*45*50~", "CAS*CO*45*51~"}, {"CS:X*-1.27", "CS:X*1.27"}} {
		paid, _, err := Check835(context.Background(), strings.NewReader(strings.Replace(text, wrong[0], wrong[1], 1)), Limits{})
		if err != nil || len(paid) != 1 || paid[0].Balanced() {
			t.Errorf("%s balances: %v", wrong[1], err)
		}
	}
}
