package fhir

import (
	"errors"
	"io"

	"github.com/careclear/careclear/internal/claim"
)

// CoverageInput is what a Coverage says: whom which plan covers, and when.
type CoverageInput struct {
	ID         string
	Member     string // logical id of the Patient, a pseudonym of ours; or else
	MemberID   string // the number on the card
	Payer      claim.PayerOrg
	Plan       string
	Start, End claim.Day // first and last day
	Cancelled  bool
}

// WriteCoverage writes one Coverage as one line.
func WriteCoverage(w io.Writer, in CoverageInput) error {
	c, err := coverageOf(in)
	if err != nil {
		return err
	}
	return writeLine(w, c)
}

func coverageOf(in CoverageInput) (*coverage, error) {
	if !isID(in.ID) || in.Member+in.MemberID == "" || in.Payer.ID+in.Payer.Name == "" {
		return nil, errors.New("write Coverage: id, member or payer is missing")
	}
	c := &coverage{ResourceType: "Coverage", ID: in.ID, Status: "active", SubscriberID: in.MemberID, Beneficiary: memberRef(in.Member, in.MemberID),
		Payor: []reference{*payerRef(claim.Payer{ID: in.Payer.ID, Name: in.Payer.Name})}}
	if in.Cancelled {
		c.Status = "cancelled"
	}
	if in.Start != 0 || in.End != 0 {
		c.Period = &period{Start: in.Start.String(), End: in.End.String()}
	}
	if in.Plan != "" {
		c.Class = []class{{Type: *code(sysCoverageClass, "plan"), Value: in.Plan}}
	}
	return c, nil
}

// memberRef names a patient by pseudonym, else by member number.
func memberRef(member, memberID string) *reference {
	if member != "" {
		return &reference{Reference: "Patient/" + member}
	}
	return &reference{Identifier: &identifier{System: sysMember, Value: memberID}}
}
