package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/careclear/careclear/devnet"
	"github.com/careclear/careclear/internal/claim"
	careclearv1 "github.com/careclear/careclear/rpc/gen/careclear/v1"
)

func printSummary(w io.Writer, s *devnet.Summary, dir string) {
	c, m := s.Claims, s.Cents
	fmt.Fprintf(w, `
Claims       received %s   paid %s   denied %s   pended %s   held %s   refused %s
Dollars      charged %s   allowed %s   paid %s   patient owes %s
Chain        %s transactions, %s gas per claim (submitted and settled), %d sealers, block %s
Fraud        %s alerts
Remittances  %d 835 files in %s
             %d EOB files in %s
Cents agree  decision = chain %s   chain = ledger %s   ledger = 835 %s
`,
		count(c.Received), count(c.Paid), count(c.Denied), count(c.Pended), count(c.Held), count(c.Refused),
		dollars(m.Charged), dollars(m.Allowed), dollars(m.Paid), dollars(m.Patient),
		count(s.Chain.Transactions), count(int(s.Chain.GasPerClaim)), s.Chain.Sealers, count(int(s.Chain.Height)),
		count(s.Alerts),
		len(s.Files.X12835), filepath.Join(dir, "out", "835"), len(s.Files.EOB), filepath.Join(dir, "out", "eob"),
		yes(s.Checks.DecisionEqualsChain), yes(s.Checks.ChainEqualsLedger), yes(s.Checks.LedgerEquals835))
	for _, d := range s.Checks.Differences {
		fmt.Fprintln(w, "  differs:", d)
	}
}

func printAccess(w io.Writer, stack *devnet.Stack, dir string) {
	fmt.Fprintf(w, "\nAPI          %s   (health /healthz, /readyz; metrics /metrics; gRPC, gRPC-Web, Connect, JSON)\n", stack.URL())
	fmt.Fprintf(w, "Dev tokens   not for production; all of them in %s\n", filepath.Join(dir, "dev-tokens.json"))
	for _, name := range []string{"operator", "payer-11", "provider-101", "analyst", "auditor", "patient"} {
		if token := stack.Token(name); token != "" {
			fmt.Fprintf(w, "  %-13s%s\n", name, token)
		}
	}
	fmt.Fprintf(w, `
Try
  curl -s %s/careclear.v1.ClaimService/ListClaims -H 'Content-Type: application/json' \
    -H 'Authorization: Bearer %s' -d '{"pageSize": 3, "filter": "state = \"settled\""}'
`, stack.URL(), stack.Token("payer-11"))
}

func yes(ok bool) string {
	if ok {
		return "yes"
	}
	return "NO"
}

func dollars(c claim.Cents) string {
	whole, cents, _ := strings.Cut(c.Dollars(), ".")
	return "$" + thousands(whole) + "." + cents
}

func count(n int) string { return thousands(fmt.Sprint(n)) }

// thousands puts a comma before every third digit from the right.
func thousands(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return sign + digits
}

func printStatus(w io.Writer, st *careclearv1.GetStatusResponse) {
	fmt.Fprint(w, "claims      ")
	for _, c := range st.Claims {
		fmt.Fprintf(w, " %s %s", strings.ToLower(strings.TrimPrefix(c.State.String(), "CLAIM_STATE_")), count(int(c.Count)))
		fmt.Fprint(w, " ")
	}
	fmt.Fprintf(w, " refused at intake %s\n", count(int(st.IntakeRefusals)))
	fmt.Fprintf(w, "dollars      charged %s  allowed %s  paid %s  patient %s  adjusted %s\n", dollars(claim.Cents(st.ChargeCents)),
		dollars(claim.Cents(st.AllowedCents)), dollars(claim.Cents(st.PaidCents)), dollars(claim.Cents(st.PatientCents)), dollars(claim.Cents(st.AdjustedCents)))
	fmt.Fprintf(w, "chain        block %s, indexed %s, %s transactions; final claims %s, remittances %s, alerts %s\n", count(int(st.Chain.HeadBlock)),
		count(int(st.Chain.IndexedBlock)), count(int(st.Chain.Transactions)), count(int(st.FinalClaims)), count(int(st.Remittances)), count(int(st.Alerts)))
}
