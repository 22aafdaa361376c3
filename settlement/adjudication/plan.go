package adjudication

import (
	"fmt"
	"strings"

	"github.com/careclear/careclear/internal/claim"
)

// Plan is one version of a payer's benefit plan. It comes from [ParsePlan] and is never changed afterwards: a new
// price is a new version. Amounts are cents; a nil amount means "none".
type Plan struct {
	ID            string                 `json:"id"`
	Version       int                    `json:"version"` // >= 1
	Number        uint16                 `json:"number"`  // plan number on chain, >= 1
	Name          string                 `json:"name"`
	Payer         Payer                  `json:"payer"`
	Network       Network                `json:"network"`
	FilingDays    int                    `json:"filingDays"` // 0 = no limit
	Exceptions    []FilingException      `json:"exceptions,omitempty"`
	Fees          map[string]claim.Cents `json:"fees"` // per unit, by service key ("hcpcs:G0101", "rev:0450", "snomed:…")
	Unlisted      Unlisted               `json:"unlisted"`
	Deductible    Limit                  `json:"deductible"`
	Coinsurance   claim.Rate             `json:"coinsurance"`
	Copays        []Copay                `json:"copays,omitempty"` // first match wins
	OOPMax        Limit                  `json:"oopMax"`
	ReviewAbove   *claim.Cents           `json:"reviewAbove,omitempty"`   // settlement sends claims paying more to a person
	AnnualMaximum *claim.Cents           `json:"annualMaximum,omitempty"` // most cents paid per member and benefit year; the contract enforces it too
	Edits         Edits                  `json:"edits,omitzero"`          // of the coding edits, when there are tables
	Medicare      *Medicare              `json:"medicare,omitempty"`      // prices of what Fees does not list
	Benefits                             // rules of single services; none by default
	Settings                             // where payers and sources differ

	digest [32]byte
	ref    string
}

// Payer is the insurer whose plan it is. ID is what claims carry as payer id (837 NM109); Org its number on chain,
// 0 if the network assigns it later.
type Payer struct {
	Org  uint32 `json:"org"`
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Network names the provider network of the plan. No rule reads it yet.
type Network struct {
	ID   string `json:"id,omitempty"`
	Name string `json:"name,omitempty"`
}

// FilingException replaces the filing limit for services whose last day lies in a period, for example a public
// emergency. Days 0 lifts the limit.
type FilingException struct {
	Period
	Days   int    `json:"days"`
	Reason string `json:"reason"`
}

// Limit is a yearly amount for the patient alone and for the family. Both nil: no deductible, or no cap.
type Limit struct {
	Individual *claim.Cents `json:"individual,omitempty"`
	Family     *claim.Cents `json:"family,omitempty"`
}

// Copay is a fixed amount per line, for lines of a kind of claim and a place of service; empty matches all.
type Copay struct {
	Kind   claim.Kind  `json:"kind,omitempty"`
	Place  string      `json:"place,omitempty"`
	Amount claim.Cents `json:"amount"`
}

// Unlisted says what becomes of a service without a price in Fees. Group and Remark also name the denial of a
// service whose price is zero.
type Unlisted struct {
	Mode    UnlistedMode `json:"mode"`
	Percent claim.Rate   `json:"percent,omitempty"` // of the charge, for UnlistedPercent
	Fee     claim.Cents  `json:"fee,omitempty"`     // per unit, for UnlistedFlat
	Group   claim.Group  `json:"group"`             // CO (default) or PR
	Remark  string       `json:"remark"`            // RARC with CARC 96 (R4.1), default N130
}

// UnlistedMode is what a plan does with services it does not list.
type UnlistedMode string

// Modes for unlisted services.
const (
	UnlistedPercent UnlistedMode = "percentOfCharge"
	UnlistedFlat    UnlistedMode = "flat"
	UnlistedDeny    UnlistedMode = "deny"
	UnlistedPend    UnlistedMode = "pend"
)

// Ref returns "id@version", the name a decision gives the plan.
func (p *Plan) Ref() string { return p.ref }

// Digest identifies the plan's content: SHA-256 over its canonical form, so two files that differ only in layout or
// comments have the same.
func (p *Plan) Digest() [32]byte { return p.digest }

// LooksBack is how many days before a claim's first day of service its history must reach for the rules of the plan:
// 0 if they compare services of one day only.
func (p *Plan) LooksBack() int {
	days := 0
	if p.Medicare != nil && p.Medicare.GlobalPeriod {
		days = 90
	}
	for _, f := range p.Frequencies {
		days = max(days, f.Days-1)
	}
	return days
}

// fee looks up the price per unit of a line: its service, else its revenue code.
func (p *Plan) fee(key, revenue string) (claim.Cents, bool) {
	if f, ok := p.Fees[key]; ok || revenue == "" {
		return f, ok
	}
	f, ok := p.Fees["rev:"+revenue]
	return f, ok
}

func (p *Plan) copay(c *claim.Claim, l *claim.Line) claim.Cents {
	for _, r := range p.Copays {
		if (r.Kind == "" || r.Kind == c.Kind) && (r.Place == "" || r.Place == c.PlaceOf(*l)) {
			return r.Amount
		}
	}
	return 0
}

func (p *Plan) filingDays(f claim.Frequency, l *claim.Line) int {
	for _, e := range p.Exceptions {
		if e.From <= l.To && l.To <= e.To {
			return e.Days
		}
	}
	if f == claim.Replacement && p.ReplacementDays != nil {
		return *p.ReplacementDays
	}
	return p.FilingDays
}

// feeKey turns a key of a plan file into a service key: a bare code is HCPCS, upper case.
func feeKey(key string) (string, error) {
	system, code, found := strings.Cut(key, ":")
	if !found {
		system, code = claim.HCPCS, key
	}
	system, code = strings.ToLower(strings.TrimSpace(system)), strings.TrimSpace(code)
	if code == "" {
		return "", fmt.Errorf("%q names no code; write a HCPCS code or system:code", key)
	}
	switch system {
	case claim.HCPCS:
		code = strings.ToUpper(code)
	case claim.NDC, claim.SNOMED, claim.CVX, claim.RxNorm, "rev":
	default:
		return "", fmt.Errorf("%q has an unknown code system; use hcpcs, ndc, snomed, cvx, rxnorm or rev", key)
	}
	return system + ":" + code, nil
}
