package enroll_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/enroll"
)

// A subscriber enrols; his child has an impossible birth date and is refused alone.
func ExampleRead() {
	file := "ISA*00*          *00*          *ZZ*SPONSOR1       *ZZ*PAYER01        *260302*0930*^*00501*000000012*0*P*:~" +
		"GS*BE*SPONSOR1*PAYER01*20260302*0930*12*X*005010X220A1~ST*834*0001*005010X220A1~BGN*00*ENR-1*20260302*0930****2~" +
		"N1*P5*Mill Works*FI*999888777~N1*IN*Sample Health Plan*FI*654456654~" +
		"INS*Y*18*021*20*A***FT~REF*0F*M0001~NM1*IL*1*Rivers*Jo~HD*021**HLT*GOLD*FAM~DTP*348*D8*20260101~" +
		"INS*N*19*021*20*A~REF*0F*M0001~NM1*IL*1*Rivers*Kim~DMG*D8*20150732*M~HD*021**HLT~DTP*348*D8*20260101~SE*16*0001~GE*1*12~IEA*1*000000012~"
	for res, err := range enroll.Read(context.Background(), strings.NewReader(file), x12.Limits{}, nil) {
		switch {
		case err != nil:
			fmt.Println("the file cannot be read further:", err)
		case res.Refusal != nil:
			fmt.Println("refused:", res.Refusal)
		default:
			c := res.Member.Coverages[0]
			fmt.Println("enrolled:", c.Line, c.Plan, c.Level, "from", c.From)
		}
	}
	// Output:
	// enrolled: HLT GOLD FAM from 2026-01-01
	// refused: claim 2, segment 15 DMG02: the birth date is not a date in the form CCYYMMDD; correct it (rule R2.7, A7)
}
