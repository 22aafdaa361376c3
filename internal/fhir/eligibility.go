package fhir

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/careclear/careclear/internal/claim"
)

// EligibilityRequest is what a CoverageEligibilityRequest asks: whether a payer covers a member on a day.
type EligibilityRequest struct {
	ID       string
	Purpose  []string // validation, benefits ...
	MemberID string   // the number on the card. Patient data
	Payer    claim.Payer
	Day      claim.Day
}

type eligibilityRequest struct {
	ResourceType   string            `json:"resourceType"`
	ID             string            `json:"id,omitempty"`
	Contained      []json.RawMessage `json:"contained,omitempty"`
	Status         string            `json:"status,omitempty"`
	Purpose        []string          `json:"purpose,omitempty"`
	Patient        *reference        `json:"patient,omitempty"`
	ServicedDate   string            `json:"servicedDate,omitempty"`
	ServicedPeriod *period           `json:"servicedPeriod,omitempty"`
	Created        string            `json:"created,omitempty"`
	Insurer        *reference        `json:"insurer,omitempty"`
	Insurance      []insurance       `json:"insurance,omitempty"`
}

// ReadEligibilityRequest reads one CoverageEligibilityRequest, by itself or in a Bundle with what it refers to. The
// member number stands in Coverage.subscriberId, else in an identifier of the patient; without a day of service it is
// about today.
func ReadEligibilityRequest(doc []byte, today claim.Day) (EligibilityRequest, *claim.Refusal) {
	refuse := func(path, rule, code, msg string) (EligibilityRequest, *claim.Refusal) {
		return EligibilityRequest{}, &claim.Refusal{Path: path, Rule: rule, Code: code, Message: msg}
	}
	var res resource
	n := 0
	for r := range split(doc, "", Options{}, "CoverageEligibilityRequest") {
		res = r
		n++
	}
	root := res.path()
	switch {
	case res.refusal != nil:
		return EligibilityRequest{}, res.refusal
	case res.kind != "CoverageEligibilityRequest":
		return refuse(root, "fhir-type", "A3", "this is a "+res.kind+", not a CoverageEligibilityRequest")
	case n > 1:
		return refuse("Bundle.entry", "fhir-type", "A3", "send one CoverageEligibilityRequest at a time")
	}
	var in eligibilityRequest
	if err := json.Unmarshal(res.raw, &in); err != nil {
		return EligibilityRequest{}, structure(root, res.raw, err)
	}
	m := mapper{root: root, scope: newScope(in.Contained, res.refs)}
	m.in.Insurer = in.Insurer
	out := EligibilityRequest{Purpose: in.Purpose, Day: today}
	if isID(in.ID) {
		out.ID = in.ID
	}
	var ins insurance
	for i, x := range in.Insurance {
		if i == 0 || x.Focal {
			ins = x
		}
	}
	cov := m.scope.coverage(ins.Coverage)
	m.payer(ins, cov)
	out.Payer = m.out.Payer
	switch {
	case in.Status != "active":
		m.fail(".status", "fhir-status", "A7", "only active requests are answered")
	case len(in.Purpose) == 0:
		m.fail(".purpose", "required", "A6", "purpose is missing: validation or benefits")
	case in.Patient == nil:
		m.fail(".patient", "required", "A6", "patient is missing: give a reference or an identifier")
	case out.Payer == (claim.Payer{}):
		m.fail(".insurer", "required", "A6", "insurer is missing: give its identifier")
	case in.ServicedDate != "":
		out.Day = m.day(".servicedDate", in.ServicedDate)
	case in.ServicedPeriod != nil:
		out.Day, _ = m.period(".servicedPeriod", in.ServicedPeriod)
	}
	if m.refusal != nil {
		return EligibilityRequest{}, m.refusal
	}
	out.MemberID = firstOf(cov.SubscriberID, m.person(in.Patient, ".patient").MemberID)
	if out.MemberID == "" {
		m.fail(".patient", "required", "A6", "the member number is missing: insurance.coverage.subscriberId, or an identifier of the patient")
	} else if !text(out.MemberID, 64) {
		m.fail(".patient", "limit", "A7", "the member number is longer than 64 characters or not printable")
	}
	return out, m.refusal
}

// EligibilityRequestJSON is the inverse of [ReadEligibilityRequest], as one line.
func EligibilityRequestJSON(in EligibilityRequest, created time.Time) ([]byte, error) {
	if in.MemberID == "" || in.Payer == (claim.Payer{}) || len(in.Purpose) == 0 || created.IsZero() {
		return nil, errors.New("write CoverageEligibilityRequest: member, payer, purpose or time of creation is missing")
	}
	return json.Marshal(eligibilityRequest{ResourceType: "CoverageEligibilityRequest", ID: in.ID, Status: "active", Purpose: in.Purpose,
		Patient: memberRef("", in.MemberID), ServicedDate: in.Day.String(), Created: created.UTC().Format(time.RFC3339), Insurer: payerRef(in.Payer)})
}

// EligibilityAnswer is what a CoverageEligibilityResponse says.
type EligibilityAnswer struct {
	ID        string
	Request   EligibilityRequest
	Payer     claim.PayerOrg
	Created   time.Time
	Covered   bool
	Unknown   bool      // the payer knows no such member
	Plan      string    // with Covered
	From, To  claim.Day // of the coverage
	Consented bool      // the patient lets the payer have the claims
	Benefits  []BenefitUse
}

// BenefitUse is what a year's benefit allows and what is used of it.
type BenefitUse struct {
	Name  string // deductible, oop, annual-maximum
	Used  claim.Cents
	Limit *claim.Cents // nil: not known
}

type eligibilityResponse struct {
	ResourceType string            `json:"resourceType"`
	ID           string            `json:"id"`
	Contained    []json.RawMessage `json:"contained,omitempty"`
	Extension    []extension       `json:"extension,omitempty"`
	Status       string            `json:"status"`
	Purpose      []string          `json:"purpose"`
	Patient      *reference        `json:"patient"`
	ServicedDate string            `json:"servicedDate,omitempty"`
	Created      string            `json:"created"`
	Request      *reference        `json:"request"`
	Outcome      string            `json:"outcome"`
	Disposition  string            `json:"disposition,omitempty"`
	Insurer      *reference        `json:"insurer"`
	Insurance    []inForce         `json:"insurance,omitempty"`
	Error        []coded           `json:"error,omitempty"`
}

type inForce struct {
	Coverage      *reference     `json:"coverage"`
	Inforce       bool           `json:"inforce"`
	BenefitPeriod *period        `json:"benefitPeriod,omitempty"`
	Item          []benefitsItem `json:"item,omitempty"`
}

type benefitsItem struct {
	Category *concept  `json:"category"`
	Unit     *concept  `json:"unit"`
	Term     *concept  `json:"term"`
	Benefit  []benefit `json:"benefit"`
}

type benefit struct {
	Type         concept `json:"type"`
	AllowedMoney *money  `json:"allowedMoney,omitempty"`
	UsedMoney    *money  `json:"usedMoney,omitempty"`
}

type coded struct {
	Code concept `json:"code"`
}

// WriteEligibilityResponse answers a request as one line. The patient is named by the member number that was asked for.
// A member the payer does not know is an error of the answer, a day without coverage is not.
func WriteEligibilityResponse(w io.Writer, in EligibilityAnswer) error {
	const doing = "write CoverageEligibilityResponse"
	if !isID(in.ID) || in.Request.MemberID == "" || in.Payer.ID+in.Payer.Name == "" || in.Created.IsZero() || len(in.Request.Purpose) == 0 {
		return errors.New(doing + ": id, member, payer, purpose or time of creation is missing")
	}
	out := eligibilityResponse{ResourceType: "CoverageEligibilityResponse", ID: in.ID, Status: "active", Purpose: in.Request.Purpose,
		Patient: memberRef("", in.Request.MemberID), ServicedDate: in.Request.Day.String(), Created: in.Created.UTC().Format(time.RFC3339),
		Request: &reference{Display: "the request this answers"}, Outcome: "complete", Insurer: payerRef(claim.Payer{ID: in.Payer.ID, Name: in.Payer.Name})}
	if in.Request.ID != "" {
		out.Request = &reference{Reference: "CoverageEligibilityRequest/" + in.Request.ID}
	}
	if in.Unknown {
		out.Outcome, out.Disposition = "error", "The payer knows no member of this number."
		out.Error = []coded{{*code(sysInfo, "unknown-member")}}
		return writeLine(w, out)
	}
	cov, err := coverageOf(CoverageInput{ID: "coverage", MemberID: in.Request.MemberID, Payer: in.Payer, Plan: in.Plan, Start: in.From, End: in.To})
	if err != nil {
		return fmt.Errorf(doing+": %w", err)
	}
	wr := writer{}
	ins := inForce{Coverage: &reference{Reference: "#coverage"}, Inforce: in.Covered}
	if out.Disposition = "Not covered on this day."; in.Covered {
		out.Disposition = "Covered on this day."
		ins.BenefitPeriod = &period{Start: in.From.String(), End: in.To.String()}
		out.Extension = []extension{{URL: ExtConsent, ValueCode: map[bool]string{true: "active", false: "missing"}[in.Consented]}}
	}
	if len(in.Benefits) > 0 {
		it := benefitsItem{Category: code(sysBenefitCategory, "1"), Unit: code(sysBenefitUnit, "individual"), Term: code(sysBenefitTerm, "annual")}
		for _, b := range in.Benefits {
			x := benefit{Type: *benefitType(b.Name), UsedMoney: dollars(b.Used)}
			if b.Limit != nil {
				x.AllowedMoney = dollars(*b.Limit)
			}
			it.Benefit = append(it.Benefit, x)
		}
		ins.Item = []benefitsItem{it}
	}
	out.Insurance = []inForce{ins}
	wr.contain(cov)
	out.Contained = wr.contained
	if wr.err != nil {
		return fmt.Errorf(doing+": %w", wr.err)
	}
	return writeLine(w, out)
}

func benefitType(name string) *concept {
	switch name {
	case "deductible":
		return code(sysBenefitType, "deductible")
	case "annual-maximum":
		return code(sysBenefitType, "benefit")
	}
	return code(sysInfo, name)
}
