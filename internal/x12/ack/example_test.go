package ack_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/careclear/careclear/internal/x12"
	"github.com/careclear/careclear/internal/x12/ack"
)

// A remittance that pays 5 dollars for nothing is answered: rejected, for BPR02.
func ExampleOf() {
	file := "ISA*00*          *00*          *ZZ*PAYER01        *ZZ*CLEARSND       *260302*0930*^*00501*000000905*0*T*:~" +
		"GS*HP*PAYER01*CLEARSND*20260302*0930*905*X*005010X221A1~ST*835*0001~BPR*I*5*C*NON************20260302~TRN*1*T1*1987654321~" +
		"DTM*405*20260302~N1*PR*Sample Health Plan~N3*9 Tower Plaza~N4*Columbus*OH*44114~PER*BL*Desk*TE*5555550100~" +
		"N1*PE*Lake Clinic*XX*1234567893~SE*10*0001~GE*1*905~IEA*1*000000905~"

	var answers []ack.Interchange
	for in, err := range ack.Of(context.Background(), strings.NewReader(file), x12.Limits{}) {
		if err != nil {
			fmt.Println("the file cannot be read:", err)
			return
		}
		answers = append(answers, in)
	}
	var out bytes.Buffer
	env := x12.Envelope{Sender: x12.Party{ID: "CLEARSND"}, Receiver: x12.Party{ID: "PAYER01"}, Control: 1, Now: time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)}
	if _, err := ack.Write(&out, answers, env); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(out.String()[107:])
	// Output:
	// GS*FA*CLEARSND*PAYER01*20260302*1000*1*X*005010X231A1~
	// ST*999*0001*005010X231A1~
	// AK1*HP*905*005010X221A1~
	// AK2*835*0001*005010X221A1~
	// IK3*BPR*2**8~
	// IK4*2**I12~
	// IK5*R*5~
	// AK9*R*1*1*0~
	// SE*8*0001~
	// GE*1*1~
	// IEA*1*000000001~
}
